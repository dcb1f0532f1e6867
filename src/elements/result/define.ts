import {define} from '../define.js';
import {DeclicResult} from './result.js';

define('declic-result', DeclicResult);

declare global {
  interface HTMLElementTagNameMap {
    'declic-result': DeclicResult;
  }
}

export {DeclicResult};
