import '../question/define.js';
import {pageDoor} from '../../journal/page-door.js';
import {define} from '../define.js';
import {DeclicPractice} from './practice.js';

pageDoor();
define('declic-practice', DeclicPractice);

declare global {
  interface HTMLElementTagNameMap {
    'declic-practice': DeclicPractice;
  }
}

export {DeclicPractice};
