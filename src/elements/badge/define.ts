import {pageDoor} from '../../journal/page-door.js';
import {define} from '../define.js';
import {DeclicBadge} from './badge.js';

pageDoor();
define('declic-badge', DeclicBadge);

declare global {
  interface HTMLElementTagNameMap {
    'declic-badge': DeclicBadge;
  }
}

export {DeclicBadge};
