import { delayBefore } from "./backoff";
import { Heartbeat } from "./heartbeat";
import { bannedCode, noSuchChatCode, type Socket, signedOutCode } from "./socket";

/**
 * `connecting`: the first attempt, or one of many. `open`: commands can be sent. `waiting`: between
 * two attempts. `ended`: the server wants no more of us, or the line was closed.
 */
export type LineState = "connecting" | "open" | "waiting" | "ended";

export interface LineOptions<Command, Event> {
  readonly openSocket: () => Socket;

  /** The line is open, again or for the first time: the moment to say hello. */
  readonly onOpen: () => void;

  readonly onEvent: (event: Event) => void;
  readonly onState?: (state: LineState) => void;

  /** 4001, 4003 or 4004: the server will not have us back. */
  readonly onRefused?: (code: number) => void;

  readonly ping: () => Command;

  /** Between 0 and 1. */
  readonly random?: () => number;
}

const openWithin = 15_000;

/** After these nobody comes back. */
const refusals: readonly number[] = [signedOutCode, bannedCode, noSuchChatCode];

/**
 * Keeps a WebSocket up: comes back after it broke, at growing intervals, and finds out when it is
 * dead without having been closed. Knows nothing of what is said over it.
 */
export class Line<Command, Event> {
  #options: LineOptions<Command, Event>;
  #heartbeat: Heartbeat;
  #socket: Socket | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: LineState = "ended";
  #failures = 0;

  constructor(options: LineOptions<Command, Event>) {
    this.#options = options;
    this.#heartbeat = new Heartbeat({
      ping: () => this.send(options.ping()),
      onDead: () => this.reopen(),
    });
  }

  get state(): LineState {
    return this.#state;
  }

  open(): void {
    if (this.#state === "ended") this.#connect();
  }

  close(): void {
    this.#drop();
    this.#enter("ended");
  }

  /** Does not wait for the next attempt's turn, and trusts no present connection. */
  reopen(): void {
    if (this.#state === "ended") return;
    this.#drop();
    this.#connect();
  }

  /** The connection stands but leads nowhere: lets it go, and comes back as after a failure. */
  giveUp(): void {
    if (this.#state === "open") this.#closed(0);
  }

  /** What the server has said amounts to its closing with this code, which may not arrive. */
  refuse(code: number): void {
    if (this.#state === "open") this.#closed(code);
  }

  /** To be called when the network is back or the page is looked at again: settles at once what would take a while. */
  wake(): void {
    if (this.#state === "open") this.#heartbeat.check();
    if (this.#state === "waiting") this.reopen();
  }

  /** False when the line is not open: nothing was sent. */
  send(command: Command): boolean {
    if (this.#state !== "open") return false;
    this.#socket?.send(JSON.stringify(command));
    return true;
  }

  #connect(): void {
    this.#enter("connecting");
    let socket: Socket;
    try {
      socket = this.#options.openSocket();
    } catch {
      return this.#comeBack(0); // the page's policy forbids the address, or it is none
    }
    socket.onopen = () => this.#opened();
    socket.onmessage = ({ data }) => this.#receive(data);
    socket.onclose = ({ code }) => this.#closed(code);
    this.#socket = socket;
    this.#timer = setTimeout(() => this.#closed(0), openWithin);
  }

  #opened(): void {
    clearTimeout(this.#timer);
    this.#enter("open");
    this.#heartbeat.start();
    this.#options.onOpen();
  }

  #receive(data: unknown): void {
    this.#failures = 0; // only now: a server that closes whatever it accepts is no success
    this.#heartbeat.heard();
    const event = parse(data);
    if (event) this.#options.onEvent(event as Event);
  }

  #closed(code: number): void {
    this.#drop();
    if (!refusals.includes(code)) return this.#comeBack(code);
    this.#enter("ended");
    this.#options.onRefused?.(code);
  }

  #comeBack(code: number): void {
    const random = this.#options.random ?? Math.random;
    this.#timer = setTimeout(() => this.#connect(), delayBefore(this.#failures, code, random()));
    this.#failures += 1;
    this.#enter("waiting");
  }

  #drop(): void {
    clearTimeout(this.#timer);
    this.#heartbeat.stop();
    const socket = this.#socket;
    this.#socket = undefined;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  #enter(state: LineState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#options.onState?.(state);
  }
}

/** What is not an object with a type says nothing. */
function parse(data: unknown): object | undefined {
  try {
    const event: unknown = JSON.parse(String(data));
    return typeof event === "object" && event !== null && "type" in event ? event : undefined;
  } catch {
    return undefined;
  }
}
