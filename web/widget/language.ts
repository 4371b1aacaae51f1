import { own } from "./own";

/** The languages that the chat box speaks, by tags that browsers know. So are the files of their texts called. */
export const languages: readonly string[] = (
  "ar az bg ca cs da de el en es fa fi fr he hi hr hu is it ja ka lt lv mk nb nl pl pt pt-BR ro ru sk sl sr-Latn sv " +
  "th tr uk zh-Hans zh-Hant"
).split(" ");

/** Codes that sites and old browsers use for languages that are called otherwise. */
const aliases = { cn: "zh-CN", tw: "zh-TW", br: "pt-BR", cz: "cs", dk: "da", gr: "el", iw: "he", jp: "ja", ua: "uk" };

/** Those of our languages that go by more than one name. Serbian shops write in Latin letters. */
const ours = { no: "nb", nn: "nb", sr: "sr-Latn" };

const traditional = /-(hant|tw|hk|mo)\b/i;

/** The language tag for a code such as `cs`, `pt_BR` or `cn`; undefined for what is none. */
export function languageTag(code: string): string | undefined {
  const tag = code.trim().replaceAll("_", "-");
  if (!/^[a-z]{2,8}(-[a-z\d]{1,8}){0,3}$/i.test(tag)) return undefined;
  return (own(aliases, tag.toLowerCase()) as string | undefined) ?? tag;
}

/** Which of our languages a code or tag means: `zh-Hant` for `zh-HK`. Undefined for one that we do not speak. */
export function languageOf(code: string): string | undefined {
  const tag = languageTag(code) ?? "";
  const [name = ""] = tag.toLowerCase().split("-");
  if (name === "zh") return traditional.test(tag) && !/-hans\b/i.test(tag) ? "zh-Hant" : "zh-Hans";
  if (name === "pt") return /-br\b/i.test(tag) ? "pt-BR" : "pt";
  const language = (own(ours, name) as string | undefined) ?? name;
  return languages.includes(language) ? language : undefined;
}

/** Under which a site's own texts are kept: the same for all tags of one language of ours. */
export const keyOfLanguage = (code: string): string => languageOf(code) ?? code.toLowerCase();

export const directionOf = (language: string): "ltr" | "rtl" => (/^(ar|fa|he)$/.test(language) ? "rtl" : "ltr");
