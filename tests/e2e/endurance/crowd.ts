import WebSocket from "ws";

const openAtOnce = 50;
const openWithin = 30_000;
const tries = 20;

/** Visitors who are no browsers: a socket each. */
export class Visitor {
  readonly #socket: WebSocket;
  #count = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  /** The server lets a limited number begin at once: who is turned away comes again. */
  static async come(origin: string, key: string, page: number): Promise<Visitor> {
    for (let left = tries; ; left -= 1) {
      try {
        return await Visitor.#knock(origin, key, page);
      } catch (error) {
        if (left === 1) throw error;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }

  static async #knock(origin: string, key: string, page: number): Promise<Visitor> {
    const address = origin.replace("https", "wss").replace(/\/\/[^:]+/, "//127.0.0.1");
    const socket = new WebSocket(`${address}/ws/visitor`, {
      origin,
      headers: { host: new URL(origin).host },
      rejectUnauthorized: false,
    });
    let timer: NodeJS.Timeout | undefined;
    const welcomed = new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error("a visitor was not let in in time")), openWithin);
      // Every error is heard, also a second one: one nobody hears would end the whole trial.
      socket.on("error", reject);
      socket.once("close", () => reject(new Error("a visitor was turned away")));
      socket.once("open", () => {
        const { url, title } = pageOf(page);
        socket.send(JSON.stringify({ type: "hello", key, page: { url, title }, language: "cs" }));
      });
      socket.once("message", () => resolve());
    });
    await welcomed.finally(() => clearTimeout(timer));
    return new Visitor(socket);
  }

  write(text: string): void {
    this.#count += 1;
    const id = `${Date.now().toString(36)}-${this.#count}-${Math.random().toString(36).slice(2)}`;
    this.#socket.send(JSON.stringify({ type: "message.post", id, text }));
  }

  look(page: number): void {
    this.#socket.send(JSON.stringify({ type: "page.view", page: pageOf(page) }));
  }

  leave(): void {
    this.#socket.close();
  }
}

const pageOf = (number: number) => ({ url: `https://shop.example/page/${number}`, title: `Page ${number}` });

/** So many at once, which takes a while. */
export async function crowd(origin: string, key: string, size: number): Promise<readonly Visitor[]> {
  const all: Visitor[] = [];
  while (all.length < size) {
    const next = Math.min(openAtOnce, size - all.length);
    const group = Array.from({ length: next }, (_, i) => Visitor.come(origin, key, (all.length + i) % 100));
    all.push(...(await Promise.all(group)));
  }
  return all;
}
