import { currentScript, scripts } from "../page";

/**
 * The script element of this loader: the one that runs now or, where the script was evaluated in
 * another way, the last one that looks like it.
 */
export function ownScript(): HTMLScriptElement | undefined {
  const running = currentScript();
  if (running instanceof HTMLScriptElement && running.src) return running;
  return [...scripts()].reverse().find((script) => /\/loader\.js($|[?#])/.test(script.src));
}

/** All addresses of ours start with it: the server behind the loader's own address, in a folder if it is in one. */
export function baseOf(script: HTMLScriptElement): string {
  return new URL(".", script.src).href;
}
