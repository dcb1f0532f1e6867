import type {Parcel} from '../model/snapshot.js';
import {uuidOf} from '../model/uuid.js';
import type {Packet} from '../schemas/packet.js';
import type {Report} from '../schemas/report.js';
import {parcelId} from './parcel-id.js';

const DAY = 86_400_000;
const ADL = 'http://adlnet.gov/expapi/';

/** What an xAPI statement says beside who, which is nobody, and its number. */
interface Said {
  readonly verb: string;
  readonly object: object;
  readonly result?: object;
  readonly context?: object;
  readonly timestamp?: string;
}

/**
 * A report or a packet as an xAPI 1.0.3 statement, built field by field. Its actor is an account that
 * is new for each statement, at a place that does not exist; there is no registration, and no time
 * finer than the report's own. The same parcel makes the same statement at each try.
 */
export function statementOf(parcel: Parcel): object {
  const id = parcelId(parcel);
  const {verb, object, result, context, timestamp} = saidBy(parcel);
  return {
    id: uuidOf(id),
    actor: {objectType: 'Agent', account: {homePage: 'https://anonymous.invalid', name: id}},
    verb: {id: `${ADL}verbs/${verb}`, display: {en: verb}},
    object,
    // A field without a value is not written.
    ...{result, context, timestamp},
  };
}

function saidBy(parcel: Parcel): Said {
  switch (parcel.kind) {
    case 'packet':
      return packetSaid(parcel);
    case 'award':
      return {
        verb: 'completed',
        object: activity(`badge:${parcel.badge}`, 'urn:declic:badge'),
        context: {revision: parcel.version},
        timestamp: `${parcel.month}-01T00:00:00.000Z`,
      };
    default:
      return {
        ...reportSaid(parcel),
        context: contextOf(parcel),
        timestamp: mondayOf(parcel.week),
      };
  }
}

function reportSaid(report: Report): Pick<Said, 'verb' | 'object' | 'result'> {
  switch (report.kind) {
    case 'item': {
      const {response, reached, certainty, rest} = report;
      const more = extensions({certainty, rest});
      return {
        verb: 'answered',
        object: questionOf(report.quiz, report.question),
        result: {response: response.join('[,]'), success: reached, extensions: more},
      };
    }
    case 'noisy': {
      const {quiz, question, response, noise} = report;
      const result = {response: response.join(), extensions: extensions({noise})};
      return {verb: 'answered', object: questionOf(quiz, question), result};
    }
    case 'total': {
      const {reached, of} = report;
      // xAPI has no score out of nothing.
      const score = of ? {raw: reached, min: 0, max: of} : undefined;
      return {verb: 'completed', object: quizOf(report.quiz), result: {score, completion: true}};
    }
    case 'pair': {
      const {pre, post, of, delay} = report;
      const result = {extensions: extensions({pre, post, of, delay})};
      return {verb: 'progressed', object: quizOf(report.quiz), result};
    }
    case 'attempt': {
      const result = {completion: true, extensions: extensions({answers: report.answers})};
      return {verb: 'completed', object: quizOf(report.quiz), result};
    }
    case 'objective': {
      const {quiz, objective, band} = report;
      const object = activity(`quiz:${quiz}:objective:${objective}`, `${ADL}activities/objective`);
      return {verb: 'progressed', object, result: {extensions: extensions({band})}};
    }
  }
}

/** A packet as it is: whoever keeps it has to burn its ticket and to count, not to list. */
function packetSaid(packet: Packet): Said {
  return {
    verb: 'responded',
    object: activity(`form:${packet.form}`, 'urn:declic:form'),
    result: {extensions: extensions({packet})},
    context: {revision: packet.version},
  };
}

const contextOf = ({quiz, version, language, kind}: Report) => ({
  revision: version,
  language,
  contextActivities: kind === 'item' || kind === 'noisy' ? {parent: [quizOf(quiz)]} : undefined,
});

const quizOf = (quiz: string) => activity(`quiz:${quiz}`, `${ADL}activities/assessment`);

const questionOf = (quiz: string, question: string) => ({
  objectType: 'Activity',
  id: `urn:declic:quiz:${quiz}:question:${question}`,
  // Which kind of question it was is not in a report.
  definition: {type: `${ADL}activities/cmi.interaction`, interactionType: 'other'},
});

const activity = (name: string, type: string) => ({
  objectType: 'Activity',
  id: `urn:declic:${name}`,
  definition: {type},
});

/** What xAPI has no word for, under names of ours; nothing where no value is given. */
function extensions(values: Readonly<Record<string, unknown>>): object | undefined {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  if (!given.length) return undefined;
  return Object.fromEntries(given.map(([name, value]) => [`urn:declic:${name}`, value]));
}

/** The instant at which an ISO week (`2026-W18`) begins, in UTC: the same for all of that week. */
function mondayOf(week: string): string {
  const [year = 0, nth = 0] = week.split('-W').map(Number);
  const fourth = Date.UTC(year, 0, 4); // is always in the first week
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  return new Date(monday + (nth - 1) * 7 * DAY).toISOString();
}
