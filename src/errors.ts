/** Every way Déclic can be in trouble, as a closed list: hosts may switch over it. */
export type ErrorCode =
  | 'content-missing'
  | 'content-unreachable'
  | 'content-invalid'
  | 'misuse'
  | 'store-unavailable'
  | 'store-blocked'
  | 'store-newer'
  | 'endpoint-refused'
  | 'endpoint-fault'
  | 'noise-refused'
  | 'report-rejected'
  | 'outbox-full'
  | 'sealed-too-few'
  | 'sealed-too-long'
  | 'sealed-foreign'
  | 'crypto-missing';

/**
 * Trouble told to the host developer: `code` says which kind, `message` names the element, what was
 * received and the remedy, `cause` holds the original error where there is one.
 */
export class DeclicError extends Error {
  override readonly name = 'DeclicError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
