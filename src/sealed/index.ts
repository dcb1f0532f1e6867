/** A sealed round as one module for a page without a bundler: `declic-sealed.js`. */
export {codeOf, codesOf, type Code} from './codes.js';
export {deal} from './deal.js';
export {open, type Opened} from './open.js';
export {joinParts, partsOf, readParts, type Part} from './parts.js';
export {seal} from './seal.js';
export {markOf, readSealed, readTicket, type Sealed, type Ticket} from './wire.js';
