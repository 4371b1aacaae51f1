import { own } from "../own";

/** Names the account: from `_smartsupp`, or the script's `data-key`. Undefined where there is nothing to show. */
export function keyOf(script: HTMLScriptElement): string | undefined {
  const key = own(Reflect.get(window, "_smartsupp"), "key") ?? script.getAttribute("data-key");
  return typeof key === "string" && /^[\w-]{1,64}$/.test(key) ? key : undefined;
}
