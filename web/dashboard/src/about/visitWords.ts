import type { Client, DeviceType } from "@hovor/protocol";

import { computed } from "@preact/signals";

import { language, t } from "../text";

/** "126.0.0" is 126: browsers that freeze their numbers fill them up. */
function shortVersion(version: string | undefined): string {
  return (version ?? "").replace(/(\.0)+$/, "");
}

export function browserWords({ browser, browser_version }: Client): string {
  return [browser, shortVersion(browser_version)].filter(Boolean).join(" ");
}

export function systemWords({ system, system_version }: Client): string {
  return [system, shortVersion(system_version)].filter(Boolean).join(" ");
}

export function deviceWords({ device, brand, model }: Client): string {
  const name = model && brand && !model.startsWith(brand) ? `${brand} ${model}` : (model ?? brand ?? "");
  const known = /^(Generic|Smartphone|Other)/.test(name) ? "" : name;
  const kind = deviceKind(device);
  return known && kind ? `${known} (${kind})` : known || kind;
}

/** Empty for a kind that only a newer server knows. */
export function deviceKind(device: DeviceType | undefined): string {
  return device && device in kinds ? t(kinds[device]) : "";
}

const kinds = {
  desktop: "visit.desktop",
  mobile: "visit.mobile",
  tablet: "visit.tablet",
  tv: "visit.tv",
} as const;

export function languageName(tag: string): string {
  return nameIn(languageNames.value, tag);
}

export function countryName(code: string): string {
  return nameIn(countryNames.value, code);
}

/** What was looked up stays: a list of visitors asks for the same few names thousands of times. */
const namesOf = (type: "language" | "region") =>
  computed(() => ({ names: new Intl.DisplayNames([language.value], { type }), known: new Map<string, string>() }));
const languageNames = namesOf("language");
const countryNames = namesOf("region");

function nameIn({ names, known }: typeof languageNames.value, code: string): string {
  const before = known.get(code);
  if (before !== undefined) return before;
  const name = lookUp(names, code);
  known.set(code, name);
  return name;
}

function lookUp(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** The letters of the country as a flag, where the font has one. */
export function flag(country: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return "";
  return String.fromCodePoint(...[...country].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}

/** A web address without what is the same in all of them. */
export function addressWords(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}

/** The site alone, where there is no room for more. */
export function siteWords(url: string): string {
  return addressWords(url).split("/")[0] ?? "";
}
