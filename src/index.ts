export {DeclicBadge} from './elements/badge/badge.js';
export {DeclicConsent} from './elements/consent/consent.js';
export {DeclicFeedback} from './elements/feedback/feedback.js';
export {DeclicJournal} from './elements/journal/journal.js';
export {DeclicMirror} from './elements/mirror/mirror.js';
export {DeclicPractice} from './elements/practice/practice.js';
export {DeclicPrivacy} from './elements/privacy/privacy.js';
export {DeclicProgress} from './elements/progress/progress.js';
export {DeclicQuestion} from './elements/question/question.js';
export {DeclicQuiz} from './elements/quiz/quiz.js';
export {DeclicResult} from './elements/result/result.js';

export {snapshotContext} from './contexts/snapshot-context.js';
export {DeclicError, type ErrorCode} from './errors.js';
export {DeclicAgainEvent} from './events/again-event.js';
export {DeclicAnswerEvent, type AnswerDetail} from './events/answer-event.js';
export {DeclicAttemptEvent, type AttemptDetail} from './events/attempt-event.js';
export {DeclicAwardEvent, type AwardDetail} from './events/award-event.js';
export {DeclicCompleteEvent, type CompleteDetail} from './events/complete-event.js';
export {DeclicConsentEvent, type ConsentDetail} from './events/consent-event.js';
export {DeclicErrorEvent, type ErrorDetail} from './events/error-event.js';
export {DeclicLookAgainEvent, type LookAgainDetail} from './events/look-again-event.js';
export {
  DeclicOwnDataEvent,
  type Brought,
  type OwnData,
  type OwnDataDetail,
} from './events/own-data-event.js';
export {DeclicPacketEvent, type PacketDetail} from './events/packet-event.js';
export {DeclicReportEvent, type ReportDetail} from './events/report-event.js';
export {DeclicSealedEvent, type SealedDetail} from './events/sealed-event.js';
export {DeclicStartEvent, type StartDetail} from './events/start-event.js';
export {configure} from './journal/page-door.js';
export type {JournalOptions} from './journal/options.js';
export type {Answer, Attempt, Certainty, Response} from './model/attempt.js';
export type {Award, BadgeState} from './model/badge/award.js';
export type {Badge, Badges} from './model/badge/badges.js';
export type {ContentIssue, Problem} from './model/content-issue.js';
export {parseQuiz, parseQuizText, type ParsedQuiz} from './model/parse-quiz.js';
export type {Intention, Objective, Option, Question, QuestionType, Quiz} from './model/quiz.js';
export type {Outcome} from './model/scoring.js';
export type {Consent, Detail, KeepStatus, OutboxView, Snapshot} from './model/snapshot.js';
export type {Text} from './model/text.js';
export type {HeaderSource, Refused} from './outbox/transport.js';
export type {Packet} from './schemas/packet.js';
export type {Report, ReportKind} from './schemas/report.js';
