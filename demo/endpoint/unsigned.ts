/** Why a badge is not signed: what is amiss, and what can be done about it. Never what came. */
export interface Unsigned {
  readonly status: 403 | 422 | 429;
  readonly error: string;
  readonly remedy: string;
}

/** What to send instead of something that was altered, or made by something else. */
export const AGAIN = 'Send the credential that <declic-badge> makes, as it made it.';

/** A refusal in words. */
export const unsigned = (
  status: Unsigned['status'],
  error: string,
  remedy: string = AGAIN,
): Unsigned => ({status, error, remedy});
