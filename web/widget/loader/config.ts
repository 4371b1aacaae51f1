import { own } from "../bridge/message";
import { parseColor } from "../color";

/** What a site says in `window._smartsupp`, or by attributes of the script. */
export interface Config {
  /** Names the account. */
  readonly key: string;

  readonly color: string | undefined;
  readonly isOnLeft: boolean;

  /** From the edges of the window, as CSS says it; undefined for the usual ones. */
  readonly offsetX: string | undefined;
  readonly offsetY: string | undefined;

  readonly zIndex: string | undefined;
  readonly isHidden: boolean;
  readonly hasGreeting: boolean;
}

/** Undefined without a key: there is nothing to show then. */
export function readConfig(script: HTMLScriptElement, given: unknown): Config | undefined {
  const key = own(given, "key") ?? script.dataset.key;
  if (typeof key !== "string" || !/^[\w-]{1,64}$/.test(key)) return undefined;
  return {
    key,
    color: parseColor(own(given, "color")),
    isOnLeft: (own(given, "orientation") ?? own(given, "alignX")) === "left",
    offsetX: measure(own(given, "offsetX"), "px"),
    offsetY: measure(own(given, "offsetY"), "px"),
    zIndex: measure(own(given, "zIndex"), ""),
    isHidden: own(given, "hideWidget") === true,
    hasGreeting: own(given, "hideBanner") !== true,
  };
}

/** Sites write 20, "20" and "20px". */
function measure(value: unknown, unit: string): string | undefined {
  const number = Number.parseFloat(String(value));
  return Number.isFinite(number) ? number + unit : undefined;
}
