import '../consent/define.js';
import {pageDoor} from '../../journal/page-door.js';
import {define} from '../define.js';
import {DeclicPrivacy} from './privacy.js';

pageDoor();
define('declic-privacy', DeclicPrivacy);

declare global {
  interface HTMLElementTagNameMap {
    'declic-privacy': DeclicPrivacy;
  }
}

export {DeclicPrivacy};
