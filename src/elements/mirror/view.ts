import {nothing} from 'lit';
import type {MirrorWords} from '../../locale/mirror.js';
import type {Level} from '../../model/draft.js';
import {criterionOf, type Form} from '../../model/form.js';
import type {Mirror} from '../../model/mirror.js';
import type {JournalRecord, KeptMirror, NextStep} from '../../model/record.js';
import type {Thanks} from '../../model/round.js';
import {say} from '../../model/text.js';
import {richInline} from '../rich-text.js';

/** Why a comment helped. */
export const WHYS = ['specific', 'actionable', 'kind'] as const;
/** One of WHYS. */
export type Why = (typeof WHYS)[number];
/** What was ticked, by comment and why. */
export type Marks = ReadonlySet<string>;

/** What somebody does in a mirror. */
export interface MirrorActions {
  readonly mark: (comment: string, why: Why) => void;
  readonly thank: () => void;
  /** Keeps a step; none to write it anew. */
  readonly step: (step?: NextStep) => void;
  readonly download: (file: Blob, name: string) => void;
  readonly pair: (pair: readonly [string, string]) => void;
}

/** All that a part of a mirror is drawn from. */
export interface MirrorView {
  readonly form: Form;
  readonly language: string;
  readonly words: MirrorWords;
  readonly mirror: Mirror;
  readonly kept: KeptMirror | undefined;
  readonly records: readonly JournalRecord[];
  /** `YYYY-MM-DD`, where the person is. */
  readonly today: string;
  readonly editing: boolean;
  readonly marks: Marks;
  /** Where thanks stand; absent where nobody is to be thanked by this page. */
  readonly thanks?: 'open' | 'sending' | 'unsent' | 'sent';
  readonly counts: Thanks;
  /** Ids of two mirrors that are looked at side by side. */
  readonly chosen?: readonly [string, string] | undefined;
  readonly act: MirrorActions;
}

type Worded = Pick<MirrorView, 'form' | 'language' | 'words'>;

/** The words of a level as its author wrote them. */
export function levelText({form, language, words}: Worded, id: string, level?: Level): string {
  if (level === undefined) return words.unsaid;
  if (level === 'unseen') return words.unseen;
  const text = criterionOf(form, id)?.levels[level - 1];
  return text ? say(text, language) : '';
}

/** The name of a criterion. */
export function promptOf({form, language}: Worded, id: string): string {
  return say(criterionOf(form, id)?.prompt ?? id, language);
}

/** The name of a criterion, formatted. */
export const richPrompt = (view: Worded, id: string) => richInline(promptOf(view, id));

/** A part with its heading, where it has something to say. */
export const either = <T>(condition: unknown, part: () => T) => (condition ? part() : nothing);
