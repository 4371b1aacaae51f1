import { fileSize } from "@hovor/ui/picking";

import { directionOf, languageOf } from "../../language";
import en from "./en.json";
import { localeOf } from "./locale";

export type TextKey = keyof typeof en;

/** Keys of texts that depend on a number: without the plural category at their end. */
export type CountKey = "left" | "over" | "new" | "ahead";

type Table = Readonly<Partial<Record<string, string>>>;

const tables = import.meta.glob<{ default: Table }>(["./*.json", "!./en.json"]);

/** What the chat box says in one language, and how it writes numbers and times in one place where it is spoken. */
export class Texts {
  readonly language: string;
  readonly #table: Table;
  readonly #locale: string;
  readonly #plural: Intl.PluralRules;
  readonly #number: Intl.NumberFormat;
  readonly #time: Intl.DateTimeFormat;
  readonly #day: Intl.DateTimeFormat;
  readonly #dayOfYear: Intl.DateTimeFormat;

  constructor(language: string, table: Table, locale = language) {
    this.language = language;
    this.#table = table;
    this.#locale = locale;
    this.#plural = new Intl.PluralRules(language);
    this.#number = new Intl.NumberFormat(locale);
    this.#time = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit" });
    this.#day = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" });
    this.#dayOfYear = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" });
  }

  /** With some texts said otherwise. Names that are none of ours have no effect. */
  with(others: Table): Texts {
    return new Texts(this.language, { ...this.#table, ...others }, this.#locale);
  }

  get direction(): "ltr" | "rtl" {
    return directionOf(this.language);
  }

  t(key: TextKey, values: Readonly<Record<string, string>> = {}): string {
    return (this.#table[key] ?? en[key]).replace(/\{(\w+)\}/g, (_, name: string) => this.#apart(values[name] ?? ""));
  }

  count(key: CountKey, count: number): string {
    const text =
      this.#table[`${key}_${this.#plural.select(count)}`] ?? this.#table[`${key}_other`] ?? en[`${key}_other`];
    return text.replace("{count}", this.#number.format(count));
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  /** Of a file, in bytes. */
  size(bytes: number): string {
    return fileSize(bytes, this.#locale);
  }

  time(at: number): string {
    return this.#time.format(at);
  }

  /** "Today", "Yesterday", then a date, with its year only if it is not this one. */
  day(at: number, now: number): string {
    const days = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
    if (days === 0) return this.t("today");
    if (days === 1) return this.t("yesterday");
    const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
    return (isThisYear ? this.#day : this.#dayOfYear).format(at);
  }

  /** "tomorrow 9:00", "Monday 9:00", and with its date what is a week ahead or more. */
  coming(at: number, now: number): string {
    const days = Math.round((startOfDay(at) - startOfDay(now)) / 86_400_000);
    if (days < 2) {
      const day = new Intl.RelativeTimeFormat(this.#locale, { numeric: "auto" }).format(days, "day");
      return `${day} ${this.time(at)}`;
    }
    const date = days < 7 ? ({ weekday: "long" } as const) : ({ day: "numeric", month: "long" } as const);
    return new Intl.DateTimeFormat(this.#locale, { ...date, hour: "numeric", minute: "2-digit" }).format(at);
  }

  /** With the date, in short. */
  moment(at: number): string {
    return new Intl.DateTimeFormat(this.#locale, { dateStyle: "short", timeStyle: "short" }).format(at);
  }

  /** A name in Latin letters must not turn the words and marks around it. */
  #apart(value: string): string {
    return this.direction === "rtl" ? `\u2068${value}\u2069` : value;
  }
}

export const english = new Texts("en", en);

/** In the language of a tag such as `cs-CZ`; in English for one that we do not speak. */
export async function loadTexts(tag: string): Promise<Texts> {
  const language = languageOf(tag) ?? "en";
  try {
    const table = (await tables[`./${language}.json`]?.())?.default;
    if (table) return new Texts(language, table, localeOf(language, tag));
  } catch {
    // the chat matters more than its language
  }
  return new Texts("en", en, localeOf("en", tag));
}

export const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
