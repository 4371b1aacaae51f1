import { type FromBox, readFromBox } from "../bridge/fromBox";
import { bridgeVersion, isHandshake } from "../bridge/message";
import { replaces, type ToBox } from "../bridge/toBox";

/** Before anybody opens the chat; of what is said again and again, the last is kept. */
const longestQueue = 1_000;

/**
 * A page in a sandbox has no origin, nor has any frame in it: our own is then known by being the one that we made, and its
 * place by nothing else. What goes over such a bridge ends with the page.
 */
const isWithoutOrigin = self.origin === "null";

/**
 * The loader's end of what it says with the chat box in the iframe. Messages wait until the chat box
 * is there; only what comes from our frame and our origin gets a channel.
 */
export class Bridge {
  #frame: HTMLIFrameElement;
  #origin: string;
  #onMessage: (message: FromBox) => void;
  #port: MessagePort | undefined;
  #waiting: ToBox[] = [];

  constructor(frame: HTMLIFrameElement, origin: string, onMessage: (message: FromBox) => void) {
    this.#frame = frame;
    this.#origin = origin;
    this.#onMessage = onMessage;
    addEventListener("message", (event) => this.#greet(event));
  }

  send(message: ToBox): void {
    if (this.#port) this.#port.postMessage({ v: bridgeVersion, ...message });
    else this.#waiting = [...this.#waiting.filter((one) => !replaces(message, one)), message].slice(-longestQueue);
  }

  /** Again whenever the frame was loaded again. */
  #greet(event: MessageEvent): void {
    const target = this.#frame.contentWindow;
    if (!target || event.source !== target || event.origin !== (isWithoutOrigin ? "null" : this.#origin)) return;
    if (!isHandshake(event.data, "ready")) return;

    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      const message = readFromBox(data);
      if (message) this.#onMessage(message);
    };
    this.#port?.close();
    this.#port = port1;
    target.postMessage({ hovor: "connect" }, isWithoutOrigin ? "*" : this.#origin, [port2]);
    for (const message of this.#waiting.splice(0)) this.send(message);
  }
}
