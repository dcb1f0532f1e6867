import * as z from 'zod/mini';
import {attemptSchema} from './attempt.js';
import {draftSchema} from './draft.js';
import {idSchema} from './question.js';
import {textSchema} from './text.js';

const word = /*@__PURE__*/ z.string();
const instant = /*@__PURE__*/ z.number();
/** What a form or a badge was called, for one's own list; an older version kept none. Never leaves. */
const title = /*@__PURE__*/ z.optional(textSchema);

/** What leaves, in its own format: `report.schema.json`, `packet.schema.json` or `award.schema.json`. */
const parcelSchema = /*@__PURE__*/ z.looseObject({declic: word, kind: word});

/** One record: `kind` says what it is, `changedAt` (ms since 1970) which of two copies is the later. */
const record = <Kind extends string, Value extends z.ZodMiniType>(kind: Kind, value: Value) =>
  z.strictObject({kind: z.literal(kind), id: word, changedAt: instant, value});

/** What is kept beside attempts. */
const recordSchema = /*@__PURE__*/ z.discriminatedUnion('kind', [
  /** A feedback being written, or one's own view. */
  /*@__PURE__*/ record('draft', draftSchema),
  /** A feedback that was sent: no word, and nobody it was about. */
  /*@__PURE__*/ record(
    'receipt',
    /*@__PURE__*/ z.looseObject({
      form: idSchema,
      title,
      round: idSchema,
      levels: /*@__PURE__*/ z.array(
        /*@__PURE__*/ z.union([/*@__PURE__*/ z.number(), /*@__PURE__*/ z.literal('unseen')]),
      ),
    }),
  ),
  /** A mirror that was shown, with the next step that was chosen there. */
  /*@__PURE__*/ record(
    'mirror',
    /*@__PURE__*/ z.looseObject({
      form: idSchema,
      title,
      round: idSchema,
      subject: idSchema,
      tallies: /*@__PURE__*/ z.array(/*@__PURE__*/ z.looseObject({})),
    }),
  ),
  /** A badge that was shown. */
  /*@__PURE__*/ record(
    'award',
    /*@__PURE__*/ z.looseObject({
      badge: idSchema,
      title,
      version: word,
      shownAt: instant,
      why: /*@__PURE__*/ z.array(/*@__PURE__*/ z.looseObject({})),
    }),
  ),
  /** The name of a badge's key; the key itself never leaves its browser. */
  /*@__PURE__*/ record('key', /*@__PURE__*/ z.looseObject({did: word})),
  /** Whether a badge is hidden. */
  /*@__PURE__*/ record('badge', /*@__PURE__*/ z.looseObject({hidden: /*@__PURE__*/ z.boolean()})),
  /** How somebody wants to practise. */
  /*@__PURE__*/ record(
    'practice',
    /*@__PURE__*/ z.looseObject({horizon: instant, discreet: /*@__PURE__*/ z.boolean()}),
  ),
  /** What chance once made of one answer, so that it is never drawn again. */
  /*@__PURE__*/ record(
    'noise',
    /*@__PURE__*/ z.looseObject({
      quiz: idSchema,
      version: word,
      question: idSchema,
      hash: word,
      response: /*@__PURE__*/ z.array(word),
      noise: /*@__PURE__*/ z.looseObject({
        epsilon: instant,
        options: /*@__PURE__*/ z.array(word),
      }),
    }),
  ),
  /**
   * A report that left, but for its number, or a request for a signature with its whole `text`: `changedAt`
   * is the day, `status` what the endpoint answered, 0 where a request had no answer.
   */
  /*@__PURE__*/ record(
    'sent',
    /*@__PURE__*/ z.looseObject({report: parcelSchema, endpoint: word, status: instant}),
  ),
]);

/**
 * A journal to take along. Another browser takes in `attempts`, `records` and what was set `aside`;
 * the rest is there to be read: one's word on reports, and what waits to leave, exactly as it would.
 */
export const journalSchema = /*@__PURE__*/ z.object({
  declic: /*@__PURE__*/ z.literal('journal/1'),
  attempts: /*@__PURE__*/ z.array(attemptSchema),
  records: /*@__PURE__*/ z.array(recordSchema),
  consent: /*@__PURE__*/ z.enum(['ask', 'given', 'refused']),
  waiting: /*@__PURE__*/ z.array(
    /*@__PURE__*/ z.looseObject({report: parcelSchema, endpoint: word}),
  ),
  /** Refused for good by its endpoint, with the status of the refusal; 0 when it became too old. */
  aside: /*@__PURE__*/ z.array(
    /*@__PURE__*/ z.strictObject({report: parcelSchema, status: instant}),
  ),
});

/** A journal to take along. */
export type JournalFile = z.infer<typeof journalSchema>;
