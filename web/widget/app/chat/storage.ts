import { isUnsent, type Unsent } from "@hovor/client";
import type { Welcome } from "@hovor/protocol";

/** Who the server knows us as. The token is a secret. */
export interface Identity {
  readonly token: string;
  readonly visitorId: string;

  /** What another service called them: told again with each hello until they write, since only then it is stored. */
  readonly formerId?: string;
}

/** Who a welcome says we are. */
export const identityOf = ({ token, visitor }: Welcome): Identity => ({
  token,
  visitorId: visitor.id,
  ...(visitor.former_id && { formerId: visitor.former_id }),
});

/** The label to send: what the page has found, or what is known of before. Nobody is their own former self. */
export function formerIdFor(identity: Identity | undefined, found: string | undefined): string | undefined {
  return found && found !== identity?.visitorId ? found : identity?.formerId;
}

const idleLimit = 24 * 3_600_000;

/**
 * What outlives the page: in the browser's storage or, where it is refused, as in a private window, in
 * memory for as long as the page lives. Nobody writes here before the visitor has opened the chat, or an agent has
 * begun to talk with them.
 */
export class Storage {
  readonly #name: string;
  readonly #memory = new Map<string, string>();
  #isRefused = false;
  #mayKeep: boolean | undefined;

  constructor(key: string) {
    this.#name = `hovor:${key}`;
  }

  /** Shared by all tabs; forgotten after a day without a visit. */
  get identity(): Identity | undefined {
    const kept = parse(this.#get(() => localStorage, this.#name)) as Partial<Identity & { at: number }> | undefined;
    if (typeof kept?.token !== "string" || typeof kept.visitorId !== "string") return undefined;
    if (Date.now() - Number(kept.at) >= idleLimit) return undefined;
    const { token, visitorId, formerId } = kept;
    return { token, visitorId, ...(typeof formerId === "string" && { formerId }) };
  }

  set identity(identity: Identity) {
    this.#isRefused = !this.#set(() => localStorage, this.#name, JSON.stringify({ ...identity, at: Date.now() }));
  }

  /** The browser has not let the identity be kept. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** Where nothing may be kept, nothing is read from the device either; what is known then is kept once it may be. */
  set mayKeep(mayKeep: boolean) {
    const before = this.#mayKeep;
    if (mayKeep === before) return;
    const identity = before === undefined ? undefined : this.identity;
    if (before) this.#set(() => localStorage, this.#name, "");
    this.#mayKeep = mayKeep;
    if (identity) this.identity = identity;
  }

  get mayKeep(): boolean {
    return this.#mayKeep ?? true;
  }

  /** Somebody else has kept it, or it was not to be kept before: what is stored here goes before. */
  lend({ token, visitorId }: Identity): void {
    if (!this.identity) this.#memory.set(this.#name, JSON.stringify({ token, visitorId, at: Date.now() }));
  }

  /** Another tab has got another identity. */
  onIdentity(listener: (identity: Identity) => void): void {
    addEventListener("storage", (event) => {
      const { identity } = this;
      if (event.key === this.#name && identity) listener(identity);
    });
  }

  /** Another tab has forgotten who the visitor is. */
  onForgotten(listener: () => void): void {
    addEventListener("storage", (event) => {
      if (event.key === this.#name && event.newValue === null) listener();
    });
  }

  /** All that is known of the visitor; how loud they like it may stay. */
  forgetVisitor(): void {
    this.#set(() => localStorage, this.#name, "");
    this.draft = "";
    this.unsent = [];
  }

  /** Undefined before the visitor has chosen. */
  get isMuted(): boolean | undefined {
    const kept = this.#get(() => localStorage, `${this.#name}:muted`);
    return kept ? kept === "1" : undefined;
  }

  set isMuted(isMuted: boolean) {
    this.#set(() => localStorage, `${this.#name}:muted`, isMuted ? "1" : "0");
  }

  /** This tab's: what is being written, and what is written and not sent. */
  get draft(): string {
    return this.#get(() => sessionStorage, `${this.#name}:draft`) ?? "";
  }

  set draft(text: string) {
    this.#set(() => sessionStorage, `${this.#name}:draft`, text);
  }

  get unsent(): Unsent[] {
    const kept = parse(this.#get(() => sessionStorage, `${this.#name}:unsent`));
    return Array.isArray(kept) ? kept.filter(isUnsent) : [];
  }

  set unsent(unsent: readonly Unsent[]) {
    this.#set(() => sessionStorage, `${this.#name}:unsent`, unsent.length > 0 ? JSON.stringify(unsent) : "");
  }

  #get(area: () => globalThis.Storage, name: string): string | undefined {
    if (!this.mayKeep) return this.#memory.get(name);
    try {
      return area().getItem(name) ?? this.#memory.get(name);
    } catch {
      return this.#memory.get(name);
    }
  }

  /** False where it is kept in memory alone. */
  #set(area: () => globalThis.Storage, name: string, value: string): boolean {
    this.#memory.set(name, value);
    if (!this.mayKeep) return true;
    try {
      if (value) area().setItem(name, value);
      else area().removeItem(name);
      return true;
    } catch {
      return false; // refused or full: memory has it
    }
  }
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}
