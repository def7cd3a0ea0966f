/**
 * A message went wrong. `reason`: 'nobody' = nobody there to answer (no content script in that tab, no panel open),
 * 'failed' = the other end refused it or broke, 'malformed' = ask or answer does not fit the protocol.
 */
export class MessageError extends Error {
  readonly reason: 'nobody' | 'failed' | 'malformed';

  constructor(reason: MessageError['reason'], message: string) {
    super(message);
    this.name = 'MessageError';
    this.reason = reason;
  }
}
