import {define} from '../define.js';
import {DeclicConsent} from './consent.js';

define('declic-consent', DeclicConsent);

declare global {
  interface HTMLElementTagNameMap {
    'declic-consent': DeclicConsent;
  }
}

export {DeclicConsent};
