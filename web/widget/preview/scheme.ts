const asksForScheme = /prefers-color-scheme:\s*(light|dark)/;

export type Scheme = "light" | "dark";

/** The media rules of sheets that ask for the system's colours, as they are where the system has these. */
export function pretendRules(sheets: Iterable<CSSStyleSheet>, scheme: Scheme): void {
  for (const sheet of sheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      const [, asked] = asksForScheme.exec(told.get(rule) ?? rule.media.mediaText) ?? [];
      if (!asked) continue;
      if (!told.has(rule)) told.set(rule, rule.media.mediaText);
      rule.media.mediaText = asked === scheme ? "all" : "not all";
    }
  }
}

/** What the rules that we have changed had asked for. */
const told = new WeakMap<CSSMediaRule, string>();

/** `matchMedia` as it answers where the system has these colours. Yields what tells of others. */
export function pretendMedia(): (scheme: Scheme) => void {
  const real = window.matchMedia.bind(window);
  const dark = Object.assign(new EventTarget(), { matches: false });
  window.matchMedia = (query) =>
    query.includes("prefers-color-scheme: dark") ? (dark as unknown as MediaQueryList) : real(query);
  return (scheme) => {
    dark.matches = scheme === "dark";
    dark.dispatchEvent(new Event("change"));
  };
}
