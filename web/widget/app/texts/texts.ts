import en from "./en.json";

export type TextKey = keyof typeof en;

/** Keys of texts that depend on a number: without the plural category at their end. */
export type CountKey = "left" | "over" | "new";

type Table = Readonly<Partial<Record<string, string>>>;

const tables = import.meta.glob<{ default: Table }>(["./*.json", "!./en.json"]);
const rightToLeft = /^(ar|fa|he|ur)\b/;

/** What the chat box says, and how it writes times, in one language. */
export class Texts {
  readonly language: string;
  readonly #table: Table;
  readonly #plural: Intl.PluralRules;
  readonly #time: Intl.DateTimeFormat;
  readonly #day: Intl.DateTimeFormat;
  readonly #dayOfYear: Intl.DateTimeFormat;

  constructor(language: string, table: Table) {
    this.language = language;
    this.#table = table;
    this.#plural = new Intl.PluralRules(language);
    this.#time = new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit", hourCycle: "h23" });
    this.#day = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long" });
    this.#dayOfYear = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric" });
  }

  /** With some texts said otherwise. Names that are none of ours have no effect. */
  with(others: Table): Texts {
    return new Texts(this.language, { ...this.#table, ...others });
  }

  get direction(): "ltr" | "rtl" {
    return rightToLeft.test(this.language) ? "rtl" : "ltr";
  }

  t(key: TextKey, values: Readonly<Record<string, string>> = {}): string {
    return (this.#table[key] ?? en[key]).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
  }

  count(key: CountKey, count: number): string {
    const text =
      this.#table[`${key}_${this.#plural.select(count)}`] ?? this.#table[`${key}_other`] ?? en[`${key}_other`];
    return text.replace("{count}", String(count));
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
}

export const english = new Texts("en", en);

/** In the language of a tag such as `cs-CZ`; in English for one that we do not speak. */
export async function loadTexts(tag: string): Promise<Texts> {
  const language = tag.slice(0, 2).toLowerCase();
  const load = tables[`./${language}.json`];
  if (!load || language === "en") return english;
  try {
    return new Texts(language, (await load()).default);
  } catch {
    return english; // the chat matters more than its language
  }
}

export const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
