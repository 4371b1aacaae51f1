import type { ChatBox as Appearance } from "@hovor/protocol";
import { vi } from "vitest";

import type { Call, Ground } from "../loader/part";
import { settle } from "./settle";

export const appearance: Appearance = {
  company: "Lesní Káva",
  greeting: "",
  color: "#ffcc00",
  is_online: true,
  agents: [{ id: "a1", name: "Ada", job_title: "", motto: "", is_online: true }],
};

export function clearCookies(): void {
  for (const one of document.cookie.split("; "))
    Reflect.set(document, "cookie", `${one.split("=")[0]}=;path=/;expires=${new Date(0).toUTCString()}`);
}

/** The second part on the page of a test, with a frame that is not there: what it is told is kept. */
export class TestBox {
  readonly told: Record<string, unknown>[] = [];
  readonly identities: (string | undefined)[] = [];
  readonly host: HTMLElement;
  readonly #run: (call: Call) => void;
  #port: MessagePort | undefined;

  constructor(config: Record<string, unknown> = {}, more: Partial<Ground> = {}) {
    vi.spyOn(HTMLIFrameElement.prototype, "src", "set").mockImplementation(() => {});
    vi.stubGlobal("_smartsupp", { key: "k1", ...config });
    this.#run = settle({
      base: "https://chat.example/",
      key: "k1",
      appearance,
      mode: "standard",
      language: "en",
      words: undefined,
      waiting: [],
      onIdentity: (visitorId) => this.identities.push(visitorId),
      ...more,
    });
    this.host = document.body.lastElementChild as HTMLElement; // those of earlier tests may come back with a page
  }

  call(...call: Call): void {
    this.#run(call);
  }

  find<T extends HTMLElement>(selector: string): T {
    return this.host.shadowRoot?.querySelector(selector) as T;
  }

  get launcher(): HTMLButtonElement {
    return this.find(".launch");
  }

  get panel(): HTMLDialogElement {
    return this.find(".panel");
  }

  get root(): HTMLElement {
    return this.find(".root");
  }

  style(name: string): string {
    return this.host.style.getPropertyValue(name);
  }

  /** The frame is there, and listens. */
  connect(): void {
    this.launcher.dispatchEvent(new Event("pointerenter"));
    const frame = {
      postMessage: (_: unknown, __: string, [port]: MessagePort[]) => {
        if (!port) return;
        this.#port = port;
        port.onmessage = ({ data }) => data.type !== "prepare" && this.told.push(data); // the pointer above says it
      },
    };
    const panelFrame = this.find<HTMLIFrameElement>("iframe");
    vi.spyOn(panelFrame, "contentWindow", "get").mockReturnValue(frame as unknown as Window);
    const event = new Event("message");
    const ready = { data: { hovor: "ready" }, source: frame, origin: "https://chat.example" };
    window.dispatchEvent(Object.assign(event, ready));
  }

  /** The frame says something. */
  async say(message: Record<string, string>): Promise<void> {
    this.#port?.postMessage({ v: 1, ...message });
    await this.pass();
  }

  /** Messages are not bound to the clock of a test. */
  async pass(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 15));
  }

  leave(): void {
    this.#port?.close();
    this.host.remove();
    localStorage.clear();
    clearCookies();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  }
}
