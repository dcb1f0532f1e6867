import * as z from 'zod/mini';
import {idSchema} from '../../src/schemas/question.js';
import {formSchema} from '../../src/schemas/form.js';

const voices = z.int().check(z.minimum(0), z.maximum(100));

/** What whoever runs a round sends to open it. */
export const openingSchema = z.strictObject({
  form: formSchema,
  /** Whom it is about, in the host's own opaque words. */
  subjects: z.array(idSchema).check(z.minLength(1), z.maxLength(200)),
  /** Tickets for each subject. */
  peers: voices,
  managers: z._default(voices, 0),
  /** Voices needed before anything is shown; the form's where it is not given. Never below 3. */
  minimum: z.optional(z.int().check(z.minimum(3), z.maximum(50))),
  release: z._default(z.enum(['atClose', 'batch']), 'atClose'),
  /** Last day to speak, in UTC. */
  closes: z.optional(z.iso.date()),
});

/** What opens a round. */
export type Opening = z.infer<typeof openingSchema>;

/** Secrets of one subject, told once: only their hashes are kept. */
export interface Invitation {
  readonly subject: string;
  /** With which the subject reads. */
  readonly key: string;
  readonly tickets: {readonly peer: readonly string[]; readonly manager: readonly string[]};
}
