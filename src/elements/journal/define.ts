import {define} from '../define.js';
import {DeclicJournal} from './journal.js';

define('declic-journal', DeclicJournal);

declare global {
  interface HTMLElementTagNameMap {
    'declic-journal': DeclicJournal;
  }
}

export {DeclicJournal};
