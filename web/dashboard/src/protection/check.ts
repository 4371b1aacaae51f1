import type { Protection } from "@hovor/protocol";

import type { TextKey } from "../text";

/** One of the lists, by its name on the wire. */
export type ListName = Exclude<keyof Protection, "hidden_numbers">;

/** As the server has them (protocol/settings.tsp). */
export const most: Readonly<Record<ListName, number>> = {
  allowed_domains: 100,
  blocked_addresses: 500,
  blocked_words: 500,
};

const longestWord = 100;

export interface Problem {
  readonly entry: string;
  readonly text: TextKey;
}

export interface CheckedList {
  readonly entries: readonly string[];
  readonly problems: readonly Problem[];
}

type Parsed = { readonly value: string } | { readonly problem: TextKey };

const parsers: Readonly<Record<ListName, (entry: string) => Parsed>> = {
  allowed_domains: parseDomain,
  blocked_addresses: parseAddress,
  blocked_words: parseWord,
};

/**
 * What somebody typed or pasted into a list, one entry a line. Domains and addresses may stand beside each other too, as
 * they come from a table; a blocked word may be several, so there only the line counts.
 */
export function checkList(name: ListName, text: string): CheckedList {
  const entries = new Set<string>();
  const problems: Problem[] = [];
  for (const line of text.split(name === "blocked_words" ? /\n/ : /[\s,;]+/)) {
    const entry = line.trim();
    if (!entry) continue;
    const parsed = parsers[name](entry);
    if ("value" in parsed) entries.add(parsed.value);
    else problems.push({ entry, text: parsed.problem });
  }
  return { entries: [...entries], problems };
}

/** The address of a page stands for its domain; an international name becomes what browsers send. */
function parseDomain(entry: string): Parsed {
  const authority = entry.replace(/^[a-z][a-z+.-]*:\/\//i, "").replace(/[/?#].*$/, "");
  const [, below = "", host = ""] = /^(\*\.)?([^:@[\]*]+)(?::\d+)?$/.exec(authority) ?? [];
  const ascii = hostOf(host).replace(/\.$/, "");
  if (!/^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/.test(ascii)) {
    return { problem: "protection.noDomain" };
  }
  if (/(^|\.)\d+$/.test(ascii) && ascii !== "127.0.0.1") return { problem: "protection.domainIsAddress" };
  return { value: below + ascii };
}

function hostOf(host: string): string {
  try {
    return new URL(`https://${host}`).hostname;
  } catch {
    return "";
  }
}

function parseAddress(entry: string): Parsed {
  const [address = "", prefix, ...more] = entry.split("/");
  const isV6 = address.includes(":");
  const longest = isV6 ? 128 : 32;
  const length = prefix === undefined ? longest : Number(prefix);
  const isRange = prefix === undefined || (/^\d+$/.test(prefix) && length <= longest);
  if (more.length > 0 || !isRange || !(isV6 ? isV6Address(address) : isV4Address(address))) {
    return { problem: "protection.noAddress" };
  }
  if (!isV6 && !startsRange(address, length)) return { problem: "protection.noRange" };
  return { value: entry.toLowerCase() };
}

const isV4Address = (address: string): boolean =>
  /^(\d{1,3}\.){3}\d{1,3}$/.test(address) && octets(address).every((one) => one < 256);

const isV6Address = (address: string): boolean => /^[\da-f:.]+$/i.test(address) && hostOf(`[${address}]`) !== "";

const octets = (address: string): number[] => address.split(".").map(Number);

/** Whether an IPv4 range says no more of its first address than counts. */
function startsRange(address: string, length: number): boolean {
  const number = octets(address).reduce((sum, one) => sum * 256 + one, 0);
  return number % 2 ** (32 - length) === 0;
}

function parseWord(entry: string): Parsed {
  if ([...entry].length > longestWord) return { problem: "protection.longWord" };
  return /[\p{L}\p{N}]/u.test(entry) ? { value: entry } : { problem: "protection.noWord" };
}
