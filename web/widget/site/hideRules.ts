import { own } from "../own";

/**
 * Whether the site wants no chat box at this address: `_smartsupp.hideOn` is a pattern or a list of them.
 * `*` stands for anything. A pattern with a `?` or a `#` is held against these parts too, one with a
 * scheme against the whole address.
 */
export function isHiddenAt(address: URL, given: unknown): boolean {
  const rules = own(given, "hideOn");
  return (Array.isArray(rules) ? rules : [rules]).some((rule) => matches(address, rule));
}

function matches({ href, pathname, search, hash }: URL, rule: unknown): boolean {
  if (rule instanceof RegExp) return rule.test(pathname);
  if (typeof rule !== "string" || !rule) return false;
  if (/^https?:/.test(rule)) return fits(href, rule);
  return fits(/[?#]/.test(rule) ? pathname + search + hash : pathname, rule);
}

/** In one walk from left to right, whatever the pattern: the first place for each piece is as good as any. */
function fits(text: string, pattern: string): boolean {
  const [first = "", ...more] = pattern.split("*");
  const last = more.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of more) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
