const pingEvery = 20_000;
const answerWithin = 25_000;
const answerWithinAfterWake = 5_000;

export interface HeartbeatOptions {
  readonly ping: () => void;

  /** Nothing came in answer to a ping: the connection is only half there. */
  readonly onDead: () => void;
}

/**
 * Finds a connection that is dead without having been closed, within 45 s. Time is counted from a
 * ping and not from the last word heard, since a page in the background, whose timers are slowed
 * down to one a minute, would else take silence of its own making for a dead connection.
 */
export class Heartbeat {
  #options: HeartbeatOptions;
  #ticker: ReturnType<typeof setInterval> | undefined;
  #verdict: ReturnType<typeof setTimeout> | undefined;

  constructor(options: HeartbeatOptions) {
    this.#options = options;
  }

  start(): void {
    this.stop();
    this.#ticker = setInterval(() => this.#ask(answerWithin), pingEvery);
  }

  stop(): void {
    clearInterval(this.#ticker);
    this.heard();
  }

  /** Anything that arrives says that the connection lives. */
  heard(): void {
    clearTimeout(this.#verdict);
    this.#verdict = undefined;
  }

  /** The machine may have slept, or changed its network: find out at once. */
  check(): void {
    this.heard();
    this.#ask(answerWithinAfterWake);
  }

  #ask(within: number): void {
    this.#verdict ??= setTimeout(() => this.#options.onDead(), within);
    this.#options.ping();
  }
}
