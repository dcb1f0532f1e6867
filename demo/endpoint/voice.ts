import {canonical} from '../../src/model/canonical.js';
import type {Report} from '../../src/schemas/report.js';

/** Voices that may be mixed with one another: same content, same kind, same question or objective. */
export interface Stream {
  readonly quiz: string;
  readonly version: string;
  readonly kind: string;
  /** The question or the objective; empty for totals, pairs and attempts. */
  readonly part: string;
}

/** What is kept of one report: its week and what it says. Neither its id nor its language. */
export interface Voice {
  readonly week: string;
  /** Canonical JSON: equal voices are equal strings, so that they can be counted. */
  readonly said: string;
}

/** The stream that a report belongs to. */
export function streamOf(report: Report): Stream {
  const {quiz, version, kind} = report;
  return {quiz, version, kind, part: partOf(report)};
}

function partOf(report: Report): string {
  if (report.kind === 'item') return report.question;
  return report.kind === 'objective' ? report.objective : '';
}

/** What is kept of a report, built field by field. */
export function voiceOf(report: Report): Voice {
  return {week: report.week, said: canonical(saidBy(report))};
}

function saidBy(report: Report): object {
  switch (report.kind) {
    case 'item':
      return {
        response: report.response,
        reached: report.reached,
        certainty: report.certainty,
        rest: report.rest,
      };
    case 'total':
      return {reached: report.reached, of: report.of};
    case 'pair':
      return {pre: report.pre, post: report.post, of: report.of, delay: report.delay};
    case 'attempt':
      return {answers: report.answers};
    case 'objective':
      return {band: report.band};
  }
}
