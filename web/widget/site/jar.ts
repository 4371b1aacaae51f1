import { cookies, setCookie } from "../page";

const halfAYear = 180 * 24 * 3600;

/** Smartsupp's names of what a page keeps, as far as there is something to keep. */
export type Kept =
  | "vid"
  | "visits"
  | "chatid"
  | "group"
  | "opened"
  | "barclicked"
  | "animbnr"
  | "message"
  | "unread"
  | "consent"
  | "served"
  | "token";

/** For longer than the browser is open, in seconds. */
const lifetimes: Partial<Record<Kept, number>> = {
  vid: halfAYear,
  visits: halfAYear,
  consent: halfAYear,
  token: 24 * 3600,
};

const longestValue = 3_000;
const past = new Date(0).toUTCString();

/**
 * The page's cookies of ours. What is not to be kept on the device, or is refused by the browser, is known for as long
 * as the page lives; once it may be kept, it is.
 */
export class Jar {
  readonly #where: string;
  readonly #domain: string;
  readonly #values = new Map<Kept, string>();
  #mayKeep = false;

  /** `domain` and `path` as the site says them. Others than texts are none. */
  constructor(domain: unknown, path: unknown) {
    this.#domain = typeof domain === "string" && /^[\w.-]+$/.test(domain) ? `;domain=${domain}` : "";
    const isSecure = location.protocol === "https:" ? ";secure" : "";
    this.#where = `;path=${typeof path === "string" && /^\/[^;\s]*$/.test(path) ? path : "/"};samesite=lax${isSecure}`;
  }

  get(name: Kept): string | undefined {
    return this.#values.get(name) ?? this.#read(name);
  }

  set(name: Kept, value: string): void {
    this.#values.set(name, value.slice(0, longestValue));
    if (this.#mayKeep) this.#write(name);
  }

  /** Also one that somebody else has set, wherever that was. */
  delete(name: Kept): void {
    this.#values.delete(name);
    if (this.#read(name) === undefined) return;
    for (const domain of new Set([this.#domain, ""]))
      setCookie(`ssupp.${name}=${domain}${this.#where};expires=${past}`);
  }

  get mayKeep(): boolean {
    return this.#mayKeep;
  }

  /** From now on everything is kept, or nothing. */
  set mayKeep(mayKeep: boolean) {
    if (mayKeep === this.#mayKeep) return;
    this.#mayKeep = mayKeep;
    if (mayKeep) for (const name of this.#values.keys()) this.#write(name);
  }

  /** Off the device again; known until the page goes. */
  withdraw(names: readonly Kept[]): void {
    for (const name of names) {
      const value = this.get(name);
      this.delete(name);
      if (value !== undefined) this.#values.set(name, value);
    }
  }

  #read(name: Kept): string | undefined {
    for (const one of cookies().split("; ")) {
      const [key, value] = one.split("=");
      if (key === `ssupp.${name}` && value !== undefined) return decode(value);
    }
    return undefined;
  }

  #write(name: Kept): void {
    const lifetime = lifetimes[name];
    const value = encodeURIComponent(this.#values.get(name) ?? "");
    setCookie(`ssupp.${name}=${value}${this.#domain}${this.#where}${lifetime ? `;max-age=${lifetime}` : ""}`);
  }
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
