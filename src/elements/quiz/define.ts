import '../question/define.js';
import {pageDoor} from '../../journal/page-door.js';
import {define} from '../define.js';
import {DeclicQuiz} from './quiz.js';

pageDoor();
define('declic-quiz', DeclicQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'declic-quiz': DeclicQuiz;
  }
}

export {DeclicQuiz};
