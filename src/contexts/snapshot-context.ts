import {createContext} from '@lit/context';
import type {Snapshot} from '../model/snapshot.js';

/** The journal's snapshot. Keyed globally, so that two copies of the library on a page meet. */
export const snapshotContext = createContext<Snapshot>(Symbol.for('declic/snapshot'));
