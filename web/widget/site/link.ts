import type { FromBox } from "../bridge/fromBox";
import type { ToBox } from "../bridge/toBox";
import { Bridge } from "./bridge";
import { presentPage, presentReferrer } from "./pageTracker";
import { Panel } from "./panel";
import type { Traces } from "./traces";

/** The way to the chat box in the frame, which is fetched when there is need of it, and does nothing before `start`. */
export class Link {
  readonly panel: Panel;
  readonly #bridge: Bridge;
  readonly #traces: Traces;
  #hasStarted = false;
  #isWatched = false;
  #isPrepared = false;

  constructor(key: string, base: string, traces: Traces, hear: (message: FromBox) => void) {
    this.panel = new Panel(new URL(`widget/${key}`, base).href);
    this.#traces = traces;
    this.#bridge = new Bridge(this.panel.frame, new URL(base).origin, hear);
  }

  /** The chat box hears it once it is loaded. */
  tell(message: ToBox): void {
    this.#bridge.send(message);
  }

  /** The page is seen; of the frame there is only what that needs. Again when it changes whether anything may be kept. */
  watch(): void {
    if (!this.#isWatched) this.#introduce();
    this.#isWatched = true;
    this.tell({ type: "watch", mayKeep: String(this.#traces.mayKeep) });
  }

  /** Fetches the chat, which does nothing yet. */
  prepare(): void {
    this.panel.load();
    if (!this.#isPrepared) this.tell({ type: "prepare" });
    this.#isPrepared = true;
  }

  /** From now on the chat box may connect and keep the visitor's token. */
  start(): void {
    if (this.#hasStarted) return;
    this.#hasStarted = true;
    this.#introduce();
    this.tell({ type: "start" });
    this.#isWatched = true;
  }

  turnPage(): void {
    if (this.#hasStarted || this.#isWatched) this.tell({ type: "page", ...presentPage() });
  }

  /** What is to be forgotten is kept by the frame. It is idle then, until it is started again. */
  forgetVisitor(): void {
    this.panel.load();
    this.tell({ type: "logout" });
    this.#hasStarted = this.#isWatched = false;
  }

  /** All that the page knows of who comes, said before anything is done with it. */
  #introduce(): void {
    this.panel.load();
    const { formerId } = this.#traces;
    const token = this.#traces.recall("token"); // kept by the page where the frame is refused to
    const draft = this.#traces.recall("message");
    if (formerId) this.tell({ type: "former", visitorId: formerId });
    if (formerId && token) this.tell({ type: "token", token, visitorId: formerId });
    if (draft) this.tell({ type: "prefill", text: draft });
    const url = presentReferrer();
    if (url) this.tell({ type: "referrer", url });
    this.tell({ type: "page", ...presentPage() });
  }
}
