import '../../contexts/context-root.js';
import '../question/define.js';
import {define} from '../define.js';
import {DeclicQuiz} from './quiz.js';

define('declic-quiz', DeclicQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'declic-quiz': DeclicQuiz;
  }
}

export {DeclicQuiz};
