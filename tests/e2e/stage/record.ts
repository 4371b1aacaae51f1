import type { ChatBox } from "./chatBox";
import type { Company } from "./stage";

/** What a chat box has left and asked for so far, in words that stay the same from run to run. */
export interface Record {
  readonly requests: string[];
  readonly sockets: number;
  readonly cookies: string[];

  /** By the page's scripts, and by those of the frame. */
  readonly pageStorage: string[];
  readonly frameStorage: string[];
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^\/loader\.js$/, "loader"],
  [/^\/widget\/[^/]+\/site\.js$/, "button"],
  [/^\/widget\/[^/]+$/, "frame"],
  [/^\/assets\/widget\/hear-/, "listener"],
  [/^\/assets\/widget\/show-/, "chat"],
];

const kindOf = (path: string): string => kinds.find(([pattern]) => pattern.test(path))?.[1] ?? path;

/** In the order of the kinds: two that are asked for together come as they like. What is of no kind comes last. */
function inOrder(words: Iterable<string>): string[] {
  const all = new Set(words);
  const known = kinds.map(([, word]) => word).filter((word) => all.has(word));
  return [...new Set([...known, ...all])];
}

const namesIn = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort();

export async function recordOf({ page, watch }: ChatBox, chatOrigin: string, { chatKey }: Company): Promise<Record> {
  const asked = watch.requests.filter((address) => address.startsWith(chatOrigin)).map((one) => new URL(one).pathname);
  const [frame] = page.frames().filter((one) => one.url().startsWith(`${chatOrigin}/widget/`));
  const named = (names: string[]) => names.map((name) => name.replace(chatKey, "KEY"));
  return {
    requests: inOrder(asked.filter((path) => !path.startsWith("/ws/")).map(kindOf)),
    sockets: watch.sockets.length,
    cookies: (await page.context().cookies()).map(({ name }) => name).sort(),
    pageStorage: named(await page.evaluate(namesIn)),
    frameStorage: frame ? named(await frame.evaluate(namesIn)) : [],
  };
}

/** As a row of the table in docs/privacy-modes.md. */
export function rowOf(mode: string, when: string, { requests, sockets, cookies, pageStorage, frameStorage }: Record) {
  const list = (words: string[]) => words.map((word) => `\`${word}\``).join(", ") || "none";
  const cells = [
    mode,
    when,
    requests.join(", "),
    String(sockets),
    list(cookies),
    list(pageStorage),
    list(frameStorage),
  ];
  return `| ${cells.join(" | ")} |`;
}
