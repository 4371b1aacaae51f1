import { languageOf } from "../language";
import { own } from "../own";
import en from "./texts/en.json";

interface Table {
  readonly open: string;
  readonly close: string;
  readonly chat: string;
  readonly greeting: string;
  readonly dismiss: string;

  /** On the bar, where the chat box is one. */
  readonly online: string;
  readonly offline: string;

  /** By plural category, `#` stands for the number. */
  readonly unread: Readonly<Record<string, string>>;
}

export interface Texts extends Table {
  readonly language: string;
}

const tables = import.meta.glob<{ default: Table }>(["./texts/*.json", "!./texts/en.json"]);

export const english: Texts = { ...en, language: "en" };

/** In the language of a tag such as `cs-CZ`; in English, and at once, for one that we do not speak. */
export function fetchTexts(tag: string, use: (texts: Texts) => void): void {
  const language = languageOf(tag) ?? "en";
  const load = own(tables, `./texts/${language}.json`) as (typeof tables)[string] | undefined;
  if (!load) return use(english);
  load().then(
    (module) => use({ ...module.default, language }),
    () => use(english), // words in another language are better than none
  );
}

export function countUnread({ language, unread }: Texts, count: number): string {
  const text = unread[new Intl.PluralRules(language).select(count)] ?? unread["other"];
  return String(text).replace("#", numberIn(language, count));
}

export const numberIn = (language: string, count: number): string => new Intl.NumberFormat(language).format(count);
