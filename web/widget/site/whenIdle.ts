const latest = 5_000;

/** When the page has nothing better to do, and has been loaded: what is not urgent takes nothing from it. */
export function whenIdle(run: () => void): void {
  if (document.readyState !== "complete") return addEventListener("load", () => whenIdle(run), { once: true });
  if (typeof requestIdleCallback === "function") requestIdleCallback(run, { timeout: latest });
  else setTimeout(run, 500);
}
