import type { DataMap, KeptData } from "@hovor/protocol";

import { language, t } from "../text";

/** A country, the EU, or the EEA, in the language shown. */
export function regionName(code: string): string {
  if (code === "EEA") return t("data.eea");
  return new Intl.DisplayNames([language.value], { type: "region" }).of(code) ?? code;
}

/** Several of them, as a sentence lists them. */
export function regionNames(codes: readonly string[]): string {
  return new Intl.ListFormat(language.value, { type: "disjunction" }).format(codes.map(regionName));
}

/** Where a kind of data is: at home, unless a service outside has it. Nothing where it is not declared. */
export function regionOf(map: DataMap, { place }: KeptData): string | undefined {
  if (place === "device") return undefined;
  const service = map.services.find((one) => one.name === place);
  const code = service ? service.region : map.home;
  return code && regionName(code);
}
