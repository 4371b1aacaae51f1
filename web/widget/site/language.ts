import { own } from "../own";

/** Codes that sites use for languages that are called otherwise. */
const aliases = { cn: "zh-CN", tw: "zh-TW", br: "pt-BR", cz: "cs", dk: "da", gr: "el", jp: "ja", ua: "uk" };

/** The language tag for a code such as `cs`, `pt_BR` or `cn`; undefined for what is none. */
export function languageTag(code: string): string | undefined {
  const tag = code.trim().replace("_", "-");
  if (!/^[a-z]{2,8}(-[a-z\d]{1,8}){0,3}$/i.test(tag)) return undefined;
  return (own(aliases, tag.toLowerCase()) as string | undefined) ?? tag;
}
