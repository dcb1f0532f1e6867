import type {DeclicError} from '../errors.js';
import type {Transport} from '../outbox/transport.js';

/** Whether a format is ours, which needs no fetching. */
export const isOurs = (format = 'declic'): boolean => format === 'declic';

/** The road of another format than ours, fetched; none where it cannot be, or is no format: told then. */
export const foreignRoad = (
  format: string | undefined,
  trouble: (error: DeclicError) => void,
): Promise<Transport | undefined> =>
  import('../outbox/formats.js').then(
    ({roadOf}) => roadOf(format, trouble),
    () => undefined, // off the network: at the next chance
  );
