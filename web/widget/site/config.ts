import { parseColor } from "../color";
import { own } from "../own";
import { says } from "../says";

/** Where the chat box stands. Undefined keeps what there is. */
export interface Place {
  readonly isOnLeft: boolean | undefined;

  /** At the edge of the window, counted from its top, and no longer in the corner. */
  readonly isAtSide: boolean | undefined;

  /** From the edges of the window, as CSS says it. */
  readonly offsetX: string | undefined;
  readonly offsetY: string | undefined;

  readonly zIndex: string | undefined;
}

/** What a site says in `window._smartsupp`, as far as it concerns the page. */
export interface Config extends Place {
  readonly color: string | undefined;
  readonly isHidden: boolean;
  readonly isHiddenOnPhones: boolean;
  readonly isHiddenOffline: boolean;
  readonly hasGreeting: boolean;

  /** The closed chat box is a bar with words, and not a round button. */
  readonly isBar: boolean;

  /** Windows narrower than this are phones. */
  readonly phoneBelow: number;
}

const usualPhoneBelow = 481;

export function readConfig(given: unknown): Config {
  return {
    ...readPlace(given),
    color: parseColor(own(given, "color")),
    isHidden: says(given, "hideWidget"),
    isHiddenOnPhones: says(given, "hideMobileWidget"),
    isHiddenOffline: says(given, "hideOfflineChat"),
    hasGreeting: !says(given, "hideBanner"),
    isBar: own(given, "widget") === "widget",
    phoneBelow: Number.parseInt(String(own(given, "smallDeviceMinWidth")), 10) || usualPhoneBelow,
  };
}

export function readPlace(given: unknown): Place {
  const side = own(given, "orientation") ?? own(given, "alignX") ?? own(given, "side");
  const edge = own(given, "alignY");
  return {
    isOnLeft: side === undefined ? undefined : side === "left",
    isAtSide: edge === undefined ? undefined : edge === "side",
    offsetX: measure(own(given, "offsetX") ?? own(given, "offset_x"), "px"),
    offsetY: measure(own(given, "offsetY") ?? own(given, "offset_y"), "px"),
    zIndex: measure(own(given, "zIndex"), ""),
  };
}

/** Sites write 20, "20" and "20px". */
export function measure(value: unknown, unit: string): string | undefined {
  const number = Number.parseFloat(String(value));
  return Number.isFinite(number) ? number + unit : undefined;
}
