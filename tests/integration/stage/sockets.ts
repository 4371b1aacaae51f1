import { randomBytes } from "node:crypto";
import type { MessagePosted } from "@hovor/protocol";
import WebSocket from "ws";
import type { Server } from "./server.js";

const patience = 10_000;

export const newId = () => randomBytes(12).toString("hex");

// biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of an event.
export type Event = any;

/** A client's end of a socket: what came is kept until it is asked for. */
export class Socket {
  /** All that came, in order. */
  readonly heard: Event[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly #web: WebSocket;
  #read = 0;
  #wake: () => void = () => {};
  #closeCode: number | undefined;

  constructor(web: WebSocket) {
    this.#web = web;
    web.on("error", () => {});
    web.on("message", (data) => {
      this.heard.push(JSON.parse(String(data)));
      this.#wake();
    });
    this.closed = new Promise((resolve) => {
      web.on("close", (code, reason) => {
        this.#closeCode = code;
        resolve({ code, reason: String(reason) });
        this.#wake();
      });
    });
  }

  get isOpen(): boolean {
    return this.#web.readyState === WebSocket.OPEN;
  }

  send(command: object | string): void {
    this.#web.send(typeof command === "string" ? command : JSON.stringify(command));
  }

  /** The next event of this type that fits; those before it are passed over. */
  async next(type: string, fits: (event: Event) => boolean = () => true): Promise<Event> {
    const until = Date.now() + patience;
    for (;;) {
      while (this.#read < this.heard.length) {
        const event = this.heard[this.#read++];
        if (event.type === type && fits(event)) return event;
      }
      if (this.#closeCode !== undefined) throw new Error(`closed with ${this.#closeCode} before ${type}`);
      if (Date.now() > until) throw new Error(`no ${type}; heard ${JSON.stringify(this.heard).slice(-2_000)}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, until - Date.now() + 1);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  /** All that was said until the server answers a ping. */
  async settle(): Promise<Event[]> {
    const before = this.#read;
    this.send({ type: "ping" });
    await this.next("pong");
    return this.heard.slice(before, this.#read - 1);
  }

  /** A visitor's message, once it is stored. */
  async post(text: string, id = newId()): Promise<MessagePosted> {
    this.send({ type: "message.post", id, text });
    return this.next("message.posted", (event) => event.message.id === id);
  }

  /** From now on nothing is read, as on a line that stalls. */
  pause(): void {
    this.#web.pause();
  }

  resume(): void {
    this.#web.resume();
  }

  /** As a line that is cut: without a word. */
  cut(): void {
    this.#web.terminate();
  }

  async close(): Promise<void> {
    this.#web.close();
    await this.closed;
  }
}

/** Nothing stands for a header that is not sent. */
export interface Opening {
  readonly origin?: string | undefined;
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Throws "401" or the like if the handshake is refused. */
export async function open(server: Server, path: string, opening: Opening): Promise<Socket> {
  const headers: Record<string, string> = { ...opening.headers };
  if (opening.origin !== undefined) headers["origin"] = opening.origin;
  if (opening.cookie !== undefined) headers["cookie"] = opening.cookie;
  const web = new WebSocket(`wss://${server.host}${path}`, { headers, rejectUnauthorized: false });
  const socket = new Socket(web);
  await new Promise<void>((resolve, reject) => {
    web.once("open", resolve);
    web.once("error", reject);
    web.once("unexpected-response", (_, response) => {
      reject(new Error(String(response.statusCode)));
      response.destroy();
    });
  });
  return socket;
}

export const visitorSocket = (server: Server, headers: Readonly<Record<string, string>> = {}) =>
  open(server, "/ws/visitor", { origin: server.origin, headers });

export const agentSocket = (server: Server, cookie: string) =>
  open(server, "/ws/agent", { origin: server.origin, cookie });
