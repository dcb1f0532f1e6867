import type {DeclicError} from '../errors.js';
import type {Parcel} from '../model/snapshot.js';

/** What a journal tells beside its snapshot. */
export interface JournalNews {
  readonly changed: () => void;
  readonly sent: (report: Parcel) => void;
  readonly trouble: (error: DeclicError) => void;
}
