import { computed, signal } from "@preact/signals";

import { en } from "./en";
import type { seldom } from "./en/seldom";

export type TextKey = keyof typeof en | keyof typeof seldom;

/** A text, or one for each plural form of its `{count}`. */
export type Entry = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Texts = Readonly<Record<TextKey, Entry>>;
export type Values = Readonly<Record<string, string | number>>;

export const languages = [
  { code: "en", name: "English" },
  { code: "cs", name: "\u010ce\u0161tina" },
  { code: "de", name: "Deutsch" },
  { code: "es", name: "Espa\u00f1ol" },
  { code: "fr", name: "Fran\u00e7ais" },
  { code: "hu", name: "Magyar" },
  { code: "it", name: "Italiano" },
  { code: "nl", name: "Nederlands" },
  { code: "pl", name: "Polski" },
] as const;
export type Language = (typeof languages)[number]["code"];

const loaders: Record<Language, () => Promise<Texts>> = {
  en: async () => (isSeldomNeeded ? { ...en, ...(await import("./en/seldom")).seldom } : (en as Texts)),
  cs: async () => (await import("./cs")).cs,
  de: async () => (await import("./de")).de,
  es: async () => (await import("./es")).es,
  fr: async () => (await import("./fr")).fr,
  hu: async () => (await import("./hu")).hu,
  it: async () => (await import("./it")).it,
  nl: async () => (await import("./nl")).nl,
  pl: async () => (await import("./pl")).pl,
};

let isSeldomNeeded = false;
let seldomTexts: Promise<void> | undefined;
const chosen = signal<{ readonly language: Language; readonly texts: Texts }>({ language: "en", texts: en as Texts });

/** The language that is shown now. Views that read it, or call `t`, follow its change. */
export const language = computed(() => chosen.value.language);
/** With the region that the browser asks for, which orders dates in its own way. */
export const locale = computed(
  () => navigator.languages.find((one) => one.startsWith(`${language.value}-`)) ?? regions[language.value],
);
const regions: Record<Language, string> = {
  en: "en-GB",
  cs: "cs-CZ",
  de: "de-DE",
  es: "es-ES",
  fr: "fr-FR",
  hu: "hu-HU",
  it: "it-IT",
  nl: "nl-NL",
  pl: "pl-PL",
};

const plurals = computed(() => new Intl.PluralRules(language.value));
const numbers = computed(() => new Intl.NumberFormat(locale.value));

export async function showLanguage(code: Language): Promise<void> {
  const texts = await loaders[code]();
  chosen.value = { language: code, texts };
  document.documentElement.lang = code;
}

/** Before a view is shown that is fetched later: English has its texts in a file of their own. */
export function needSeldomTexts(): Promise<void> {
  isSeldomNeeded = true;
  if (language.value !== "en") return Promise.resolve();
  seldomTexts ??= showLanguage("en").catch((error) => {
    seldomTexts = undefined;
    throw error;
  });
  return seldomTexts;
}

/** The text of a key in the language shown, with `{names}` replaced; `count` also picks the plural form. */
export function t(key: TextKey, values?: Values): string {
  const entry = chosen.value.texts[key];
  const count = typeof values?.count === "number" ? values.count : 0;
  const text = typeof entry === "string" ? entry : (entry[plurals.value.select(count)] ?? entry.other ?? "");
  return values ? text.replace(/\{(\w+)\}/g, (all, name: string) => shown(values[name]) ?? all) : text;
}

/** A number as it is written in the language shown: "10,000". */
export function numeral(value: number): string {
  return numbers.value.format(value);
}

function shown(value: string | number | undefined): string | undefined {
  return typeof value === "number" ? numeral(value) : value;
}
