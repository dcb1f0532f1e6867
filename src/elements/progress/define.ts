import {pageDoor} from '../../journal/page-door.js';
import {define} from '../define.js';
import {DeclicProgress} from './progress.js';

pageDoor();
define('declic-progress', DeclicProgress);

declare global {
  interface HTMLElementTagNameMap {
    'declic-progress': DeclicProgress;
  }
}

export {DeclicProgress};
