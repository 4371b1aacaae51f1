import type { LoggedEvent, Message } from "@hovor/protocol";
import { newId, type Person } from "../stage/people.js";
import { agentSocket, type Socket, visitorSocket } from "../stage/sockets.js";

const betweenTries = 20;

/** Whatever ends the line: the server was killed, or is not back yet. */
async function untilDone(isOver: () => boolean, attempt: () => Promise<void>): Promise<void> {
  while (!isOver()) {
    try {
      await attempt();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, betweenTries));
    }
  }
}

/** Writes on and on, comes back after each cut, and sends again what was not answered. */
export class Writer {
  token: string | undefined;
  conversation = "";
  /** Seq by id, as `message.posted` told it to the sender. */
  readonly acknowledged = new Map<string, number>();
  /** Answers that contradict an earlier one. */
  readonly contradictions: string[] = [];
  readonly done: Promise<void>;
  #pending: string | undefined;

  constructor(
    readonly owner: Person,
    readonly name: string,
    isOver: () => boolean,
  ) {
    this.done = untilDone(isOver, async () => {
      const socket = await this.comeBack();
      while (!isOver()) await this.#post(socket);
      await socket.close();
    });
  }

  async comeBack(after?: number): Promise<Socket> {
    const socket = await visitorSocket(this.owner.server);
    const place = after === undefined ? {} : { conversation_id: this.conversation, after };
    socket.send({ type: "hello", key: this.owner.account.chat_key, token: this.token, ...place });
    if (after === undefined) this.token = (await socket.next("welcome")).token;
    return socket;
  }

  /** All that the visitor has, from the first, as one who comes back without anything gets it. */
  async resumed(): Promise<Message[]> {
    const socket = await this.comeBack(0);
    let page = await socket.next("welcome");
    const all: Message[] = page.messages;
    while (page.more) {
      socket.send({ type: "resume", after: all.at(-1)?.seq });
      page = await socket.next("resumed");
      all.push(...page.messages);
    }
    await socket.close();
    return all;
  }

  async #post(socket: Socket): Promise<void> {
    this.#pending ??= newId();
    const id = this.#pending;
    const { conversation_id, message } = await socket.post(`${this.name} ${this.acknowledged.size}`, id);
    this.conversation ||= conversation_id;
    if (this.conversation !== conversation_id) this.contradictions.push(`${id} went to another conversation`);
    this.acknowledged.set(id, message.seq);
    this.#pending = undefined;
  }
}

/** Follows the log over every restart, and keeps what it hears, in the order of hearing. */
export class Reader {
  readonly log: LoggedEvent[] = [];
  readonly done: Promise<void>;

  constructor(owner: Person, isOverAfter: (heard: number) => boolean) {
    const isOver = () => isOverAfter(this.log.length);
    this.done = untilDone(isOver, async () => {
      const socket = await agentSocket(owner.server, owner.cookie);
      socket.send({ type: "hello", after: this.#last });
      while (!isOver()) this.#take(socket, await socket.next("events"));
      await socket.close();
    });
  }

  get #last(): number {
    return this.log.at(-1)?.seq ?? 0;
  }

  #take(socket: Socket, { events, more }: { events: LoggedEvent[]; more: boolean }): void {
    for (const event of events) {
      if (event.seq === this.#last + 1) this.log.push(event);
      else if (event.seq > this.#last) return socket.send({ type: "hello", after: this.#last });
    }
    if (more) socket.send({ type: "hello", after: this.#last });
  }
}

/** The whole history over REST. */
export async function readHistory(owner: Person, conversation: string): Promise<Message[]> {
  const all: Message[] = [];
  for (let more = true; more; ) {
    const before = all[0] ? `&before=${all[0].seq}` : "";
    const path = `/api/v1/conversations/${conversation}/messages?limit=100${before}`;
    const page = (await owner.ask("GET", path)).json;
    all.unshift(...page.messages);
    more = page.more;
  }
  return all;
}
