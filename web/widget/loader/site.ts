import { fetchAppearance } from "./appearance";
import { keyOf } from "./key";
import type { Call, Part } from "./part";
import { type SmartsuppFunction, takeOver } from "./queue";

/** Of a page that calls for ever what never comes. */
const longestQueue = 1_000;

/**
 * The loader's stay on a page: its `smartsupp` function and, once the server has said that there is a
 * chat box, the second part, which shows it. Where either fails to come the page stays as it is.
 */
export class Site {
  readonly #script: HTMLScriptElement;
  readonly #base: string;
  readonly #partName: string;
  readonly #load: (address: string) => Promise<Part>;

  /** All that pages may know us by: when the globals were deleted, and the loader came again, one more. */
  readonly #functions = new Set<SmartsuppFunction>();

  readonly #ready: Promise<void>;
  #isReady = (): void => {};
  #run: ((call: Call) => void) | undefined;
  #waiting: Call[] = [];
  #visitorId: string | undefined;
  #isComing = false;
  #attempts = 0;

  constructor(script: HTMLScriptElement, base: string, partName: string, load: (address: string) => Promise<Part>) {
    this.#script = script;
    this.#base = base;
    this.#partName = partName;
    this.#load = load;
    this.#ready = new Promise((resolve) => {
      this.#isReady = resolve;
    });
  }

  /** Again when a page has put another function in place of ours. */
  takeOverQueue(): void {
    if (this.#functions.has(Reflect.get(window, "smartsupp") as SmartsuppFunction)) return;
    for (const api of takeOver((call) => this.#take(call))) {
      api.getWidget = () => ({ render: () => void this.#render() });
      api.vid = this.#visitorId;
      this.#functions.add(api);
    }
  }

  /** Unless the page wants to say when. */
  begin(): void {
    if (Reflect.get(window, "SMARTSUPP_AUTOCREATE") !== false) void this.#render();
  }

  async #render(): Promise<void> {
    const key = keyOf(this.#script);
    if (!key || this.#run || this.#isComing) return;
    this.#isComing = true;
    const found = await this.#find(key).catch(() => undefined);
    this.#isComing = false;
    if (!found) return; // no such account, or the server is away; the page may try again

    this.#run = found.part.settle({
      base: this.#base,
      key,
      appearance: found.appearance,
      waiting: this.#waiting.splice(0),
      onIdentity: (visitorId) => {
        this.#visitorId = visitorId;
        for (const api of this.#functions) api.vid = visitorId;
      },
    });
    this.#isReady();
  }

  async #find(key: string) {
    const appearance = await fetchAppearance(new URL(`api/v1/chat_boxes/${key}`, this.#base));
    if (!appearance) return undefined;
    // Some browsers remember that a module did not come, and never ask for the same address again.
    const query = this.#attempts ? `?${this.#attempts}` : "";
    this.#attempts += 1;
    const part = await this.#load(new URL(`assets/widget/${this.#partName}${query}`, this.#base).href);
    return { appearance, part };
  }

  #take(call: Call): unknown {
    if (call[0] === "ready") return this.#ready;
    if (this.#run) this.#run(call);
    else if (this.#waiting.length < longestQueue) this.#waiting.push(call);
    return undefined;
  }
}
