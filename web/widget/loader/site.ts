import type { ConsentMode } from "@hovor/protocol";

import { languageOf } from "../language";
import { Gate } from "./gate";
import { keyOf } from "./key";
import { languageHere } from "./language";
import { listenToMarkup } from "./markup";
import { letsIn, modeHere } from "./mode";
import type { Call, Part } from "./part";
import { type SmartsuppFunction, takeOver } from "./queue";

/** Of a page that calls for ever what never comes. */
const longestQueue = 1_000;

/**
 * The loader's stay on a page: its `smartsupp` function and, where the server knows of a chat box, the second part, which
 * shows it and comes with its look and its words. Where it fails to come the page stays as it is. On a strict page nothing
 * is asked for before the visitor opens the chat or consents.
 */
export class Site {
  readonly #script: HTMLScriptElement;
  readonly #base: string;
  readonly #load: (address: string) => Promise<Part>;

  /** All that pages may know us by: when the globals were deleted, and the loader came again, one more. */
  readonly #functions = new Set<SmartsuppFunction>();

  readonly #gate = new Gate(() => this.#take(["chat:open"]));
  readonly #ready: Promise<void>;
  #isReady = (): void => {};
  #part: Part | undefined;
  #run: ((call: Call) => void) | undefined;
  #waiting: Call[] = [];
  #visitorId: string | undefined;
  #isComing = false;
  #hearsMarkup = false;
  #failures = 0;

  constructor(script: HTMLScriptElement, base: string, load: (address: string) => Promise<Part>) {
    this.#script = script;
    this.#base = base;
    this.#load = load;
    this.#ready = new Promise((resolve) => {
      this.#isReady = resolve;
    });
  }

  /** Again when a page has put another function in place of ours. */
  takeOverQueue(): void {
    if (this.#functions.has(Reflect.get(window, "smartsupp") as SmartsuppFunction)) return;
    for (const api of takeOver((call) => this.#take(call))) {
      api.getWidget = () => ({ render: () => this.#renderNow() });
      api.vid = this.#visitorId;
      this.#functions.add(api);
    }
  }

  /** Unless the page wants to say when. */
  begin(): void {
    if (Reflect.get(window, "SMARTSUPP_AUTOCREATE") !== false) void this.#render();
  }

  /** A page that asks for it has asked its visitor. */
  #renderNow(): void {
    this.#gate.open();
    void this.#render();
  }

  async #render(): Promise<void> {
    const key = keyOf(this.#script);
    if (!key || this.#run || this.#isComing || this.#keepsOut(modeHere("open"))) return;
    this.#isComing = true;
    const language = languageHere(this.#waiting);
    this.#part ??= await this.#fetch(key, language);
    this.#isComing = false;
    if (!this.#part) return; // no such account, or the server is away; the page may try again

    const { appearance, words } = this.#part;
    const mode = modeHere(appearance.consent_mode);
    if (this.#keepsOut(mode)) return;
    this.#gate.remove();
    this.#run = this.#part.settle({
      base: this.#base,
      key,
      appearance,
      mode,
      language,
      words,
      waiting: this.#waiting.splice(0),
      onIdentity: (visitorId) => {
        this.#visitorId = visitorId;
        for (const api of this.#functions) api.vid = visitorId;
      },
    });
    this.#hearMarkup();
    this.#isReady();
  }

  #keepsOut(mode: ConsentMode): boolean {
    const isOut = this.#gate.keepsOut(mode);
    if (isOut) this.#hearMarkup();
    return isOut;
  }

  /** Once there is something to open: before, a link that would open the chat leads where it leads. */
  #hearMarkup(): void {
    if (!this.#hearsMarkup) listenToMarkup((call) => this.#take(call));
    this.#hearsMarkup = true;
  }

  async #fetch(key: string, language: string): Promise<Part | undefined> {
    // Some browsers remember that a module did not come, and never ask for the same address again.
    const again = this.#failures ? `&again=${this.#failures}` : "";
    const address = `widget/${key}/site.js?language=${languageOf(language) ?? "en"}${again}`;
    try {
      return await this.#load(new URL(address, this.#base).href);
    } catch {
      this.#failures += 1;
      return undefined;
    }
  }

  #take(call: Call): unknown {
    if (call[0] === "ready") return this.#ready;
    if (this.#run) this.#run(call);
    else if (this.#waiting.length < longestQueue) this.#waiting.push(call);
    if (!this.#run && letsIn(call[0], call[1]) && this.#gate.open()) void this.#render();
    return undefined;
  }
}
