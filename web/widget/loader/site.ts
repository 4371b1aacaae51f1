import type { ChatBox as Appearance } from "@hovor/protocol";

import { ChatBox } from "./chatBox";
import { perform } from "./commands";
import { readConfig } from "./config";
import { Events } from "./events";
import { listenToMarkup } from "./markup";
import { root } from "./page";
import { takeOver } from "./queue";

type Page = Window & { _smartsupp?: unknown; SMARTSUPP_AUTOCREATE?: unknown };

/** The loader's whole stay on a page: its `smartsupp` function, and the chat box once the server has said that there is one. */
export class Site {
  readonly #script: HTMLScriptElement;
  readonly #base: string;
  readonly #events = new Events();
  #box: ChatBox | undefined;
  #hasBegun = false;

  /** Commands that came before the chat box. */
  #waiting: (readonly unknown[])[] = [];

  constructor(script: HTMLScriptElement, base: string) {
    this.#script = script;
    this.#base = base;
  }

  takeOverQueue(): void {
    const api = takeOver((args) => this.#command(args));
    api.getWidget = () => ({ render: () => void this.#render() });
    this.#events.on("identity", ({ visitorId }: { visitorId: string }) => {
      api.vid = visitorId;
    });
  }

  /** Unless the page wants to say when. */
  begin(): void {
    if ((window as unknown as Page).SMARTSUPP_AUTOCREATE !== false) void this.#render();
  }

  async #render(): Promise<void> {
    const config = readConfig(this.#script, (window as unknown as Page)._smartsupp);
    if (!config || this.#hasBegun) return;
    this.#hasBegun = true;

    const appearance = await fetchAppearance(new URL(`api/v1/chat_boxes/${config.key}`, this.#base));
    if (!appearance) return; // no such account, or the server is away: the page stays as it is
    this.#box = new ChatBox(config, this.#base, appearance, this.#events);
    this.#box.speak(root().lang || navigator.language);
    this.#box.show();
    listenToMarkup((args) => this.#command(args));
    this.#events.tell("status", appearance.is_online ? "online" : "offline");
    this.#events.tell("ready");
    for (const args of this.#waiting.splice(0)) this.#command(args);
  }

  #command(args: readonly unknown[]): void {
    const [name, first, second] = args;
    if (name === "on") return this.#events.on(first, second);
    if (this.#box) perform(this.#box, name, first);
    else this.#waiting.push(args);
  }
}

// Without a prototype, on which the page may have put anything.
const options = { __proto__: null, credentials: "omit", referrerPolicy: "no-referrer" } as RequestInit;

/** This is the page view by which the server knows that the chat code is on the site. Without cookies. */
async function fetchAppearance(address: URL): Promise<Appearance | undefined> {
  try {
    const response = await fetch(address, options);
    return response.ok ? ((await response.json()) as Appearance) : undefined;
  } catch {
    return undefined;
  }
}
