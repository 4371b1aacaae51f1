const again = 10_000;

/** Sends again what has not been confirmed for 10 s although the line seems open. Harmless: the id stays. */
export class Resender {
  #resend: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(resend: () => void) {
    this.#resend = resend;
  }

  start(): void {
    this.#timer ??= setInterval(this.#resend, again);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
