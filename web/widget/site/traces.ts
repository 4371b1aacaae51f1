import type { ConsentMode } from "@hovor/protocol";

import { own } from "../own";
import { Consent, type ConsentKind } from "./consent";
import { Jar, type Kept } from "./jar";
import { Visits } from "./visits";

/** What goes with the visitor. What they agreed to goes apart, since it says whether the others may stay. */
const ofVisitor = [
  "vid",
  "visits",
  "chatid",
  "group",
  "opened",
  "barclicked",
  "animbnr",
  "message",
  "unread",
  "served",
  "token",
] satisfies Kept[];

const knownId = /^[\w-]{6,64}$/;

/** How the visitor left the chat box in this browser's session; `quiet`: they sent its greeting away. */
export type Left = "open" | "closed" | "quiet";

/** What this visitor leaves on the customer's page, as far as they have agreed to it. See docs/privacy-modes.md. */
export class Traces {
  readonly #mode: ConsentMode;
  readonly #jar: Jar;
  readonly #consent: Consent;
  readonly #visits: Visits;
  #formerId: string | undefined;
  #onChange = (): void => {};

  constructor(mode: ConsentMode, site: unknown) {
    this.#mode = mode;
    this.#jar = new Jar(own(site, "cookieDomain"), own(site, "cookiePath"));
    this.#formerId = idOf(this.#jar.get("vid"));
    this.#visits = new Visits(this.#jar);
    this.#consent = new Consent(mode, this.#jar);
    this.#settle();
  }

  /** Told when the visitor's consent has changed whether anything may be kept. */
  set onChange(listener: () => void) {
    this.#onChange = listener;
  }

  get mayKeep(): boolean {
    return this.#jar.mayKeep;
  }

  /** Agents may know live which page is being looked at. */
  get mayBeSeen(): boolean {
    return this.#mode !== "strict" || this.mayKeep;
  }

  /** Whether the visitor lets themselves be counted; undefined where they were not asked. */
  get analytics(): boolean | undefined {
    return this.#consent.of("analytics");
  }

  get consents(): ReadonlyMap<ConsentKind, boolean> {
    return this.#consent.all;
  }

  get left(): Left | undefined {
    const opened = this.#jar.get("opened");
    if (opened) return opened === "1" ? "open" : "closed";
    return this.#jar.get("animbnr") ? "quiet" : undefined;
  }

  /** As the page came with it, of whoever has set it: an earlier visit, or a service before us. */
  get formerId(): string | undefined {
    return this.#formerId;
  }

  /** What was noted, on this page or on an earlier one. */
  recall(name: Kept): string | undefined {
    return this.#jar.get(name) || undefined;
  }

  agree(kind: ConsentKind, isGiven: boolean): void {
    const could = this.mayKeep;
    this.#consent.give(kind, isGiven);
    if (could && !this.mayKeep) this.#jar.withdraw(ofVisitor);
    this.#settle();
    if (could !== this.mayKeep) this.#onChange();
  }

  turn(isOpen: boolean): void {
    this.#consent.openChat();
    this.#settle();
    this.note("opened", isOpen ? "1" : "0");
    if (isOpen) this.note("barclicked", "1");
  }

  /** Of this page at least, and of the next ones where that may be kept. An empty value is none. */
  note(name: Kept, value: string): void {
    if (value) this.#jar.set(name, value);
    else this.#jar.delete(name);
  }

  /** Somebody new from here on. */
  forget(): void {
    for (const name of ofVisitor) this.#jar.delete(name);
    this.#formerId = undefined;
    this.#consent.forget();
    this.#settle();
  }

  #settle(): void {
    this.#visits.are(this.#consent.of("marketing") ?? (this.#mode === "open" || undefined));
    if (this.mayKeep && this.#jar.get("chatid") === undefined) this.#jar.set("chatid", "null");
  }
}

const idOf = (value: string | undefined) => (value !== undefined && knownId.test(value) ? value : undefined);
