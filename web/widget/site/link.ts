import type { FromBox } from "../bridge/fromBox";
import type { ToBox } from "../bridge/toBox";
import { Bridge } from "./bridge";
import { presentPage, presentReferrer } from "./pageTracker";
import { Panel } from "./panel";

/** The way to the chat box in the frame, which is fetched when there is need of it, and does nothing before `start`. */
export class Link {
  readonly panel: Panel;
  readonly #bridge: Bridge;
  #hasStarted = false;

  constructor(key: string, base: string, hear: (message: FromBox) => void) {
    this.panel = new Panel(new URL(`widget/${key}`, base).href);
    this.#bridge = new Bridge(this.panel.frame, new URL(base).origin, hear);
  }

  /** The chat box hears it once it is loaded. */
  tell(message: ToBox): void {
    this.#bridge.send(message);
  }

  /** From now on the chat box may connect and keep the visitor's token. */
  start(): void {
    if (this.#hasStarted) return;
    this.#hasStarted = true;
    this.panel.load();
    const url = presentReferrer();
    if (url) this.tell({ type: "referrer", url });
    this.turnPage();
    this.tell({ type: "start" });
  }

  turnPage(): void {
    if (this.#hasStarted) this.tell({ type: "page", ...presentPage() });
  }

  /** What is to be forgotten is kept by the frame. It is idle then, until it is started again. */
  forgetVisitor(): void {
    this.panel.load();
    this.tell({ type: "logout" });
    this.#hasStarted = false;
  }
}
