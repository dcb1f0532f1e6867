export {attemptSchema, type Attempt} from './attempt.js';
export {formSchema, type Form} from './form.js';
export {journalSchema, type JournalFile} from './journal.js';
export {packetSchema, type Packet} from './packet.js';
export {questionSchema, type Question} from './question.js';
export {quizSchema, type Quiz} from './quiz.js';
export {reportSchema, type Report} from './report.js';
export {circleAnswerSchema, mirrorAnswerSchema, roundSchema, thanksMessageSchema} from './round.js';
export {textSchema, type Text} from './text.js';
