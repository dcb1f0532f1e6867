import {pageDoor} from '../../journal/page-door.js';
import {define} from '../define.js';
import {DeclicFeedback} from './feedback.js';

pageDoor();
define('declic-feedback', DeclicFeedback);

declare global {
  interface HTMLElementTagNameMap {
    'declic-feedback': DeclicFeedback;
  }
}

export {DeclicFeedback};
