import type {Parcel} from '../../src/model/snapshot.js';

/** The random id of a report; a packet has its ticket. */
export const idOf = (parcel: Parcel): string => ('id' in parcel ? parcel.id : parcel.ticket);
