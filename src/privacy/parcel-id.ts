import {hashOf} from '../model/hash.js';
import type {Parcel} from '../model/snapshot.js';

/**
 * The 32 hexadecimal digits by which a parcel is known on its way: the random id of a report; of a
 * packet, which has none, what its one-time ticket and its content come to. The same at each try.
 */
export const parcelId = (parcel: Parcel): string =>
  'id' in parcel ? parcel.id : hashOf(parcel).slice(0, 32);
