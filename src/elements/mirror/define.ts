import {pageDoor} from '../../journal/page-door.js';
import {define} from '../define.js';
import {DeclicMirror} from './mirror.js';

pageDoor();
define('declic-mirror', DeclicMirror);

declare global {
  interface HTMLElementTagNameMap {
    'declic-mirror': DeclicMirror;
  }
}

export {DeclicMirror};
