import {define} from '../define.js';
import {DeclicQuestion} from './question.js';

define('declic-question', DeclicQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'declic-question': DeclicQuestion;
  }
}

export {DeclicQuestion};
