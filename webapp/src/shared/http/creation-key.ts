/**
 * The `Idempotency-Key` of one form. Sending the same text again, after a lost answer, repeats the key, so that it is
 * created once; a changed text gets a new one, because the server refuses a known key with another body.
 */
export class CreationKey {
  #key = '';
  #request = '';

  /** The key to send with this request. */
  for(request: unknown): string {
    const text = JSON.stringify(request);
    if (this.#key === '' || text !== this.#request) {
      this.#key = randomKey();
      this.#request = text;
    }
    return this.#key;
  }

  /** Call after success: saying the same thing twice on purpose is then possible. */
  spent() {
    this.#key = '';
  }
}

/** Not `crypto.randomUUID`, which browsers withhold from a plain-http address in a hospital's own network. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
