import type { FromBox } from "../../bridge/fromBox";
import { bridgeVersion, isHandshake } from "../../bridge/message";
import { readToBox, type ToBox } from "../../bridge/toBox";

/** What the chat says with, and to, the customer's page. */
export interface Surroundings {
  /** There is a page around us. */
  readonly isThere: boolean;

  /** Messages that came before the chat was here: news, though it finds them in its first welcome. */
  readonly arrived?: ReadonlySet<string>;

  connect(onMessage: (message: ToBox) => void): void;
  tell(message: FromBox): void;
}

/** The customer's page around us, if there is one: the other end of the loader's bridge. */
export class Host implements Surroundings {
  readonly isThere = window.parent !== window;
  #port: MessagePort | undefined;

  /** Any site may carry a chat box; which ones may carry this one, the server has said by its headers. */
  connect(onMessage: (message: ToBox) => void): void {
    if (!this.isThere) return;
    addEventListener("message", (event) => {
      const [port] = event.ports;
      if (event.source !== window.parent || !port || !isHandshake(event.data, "connect")) return;
      this.#port?.close();
      this.#port = port;
      port.onmessage = ({ data }) => {
        const message = readToBox(data);
        if (message) onMessage(message);
      };
    });
    window.parent.postMessage({ hovor: "ready" }, "*"); // says nothing that anybody may not hear
  }

  tell(message: FromBox): void {
    this.#port?.postMessage({ v: bridgeVersion, ...message });
  }
}
