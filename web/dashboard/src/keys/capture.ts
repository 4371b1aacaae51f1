import type { ActionName, Stroke } from "./actions";
import { isBeginning, strokesOf, takenBy } from "./chosen";
import { isSame, strokeOf } from "./strokes";

/** What a press means to somebody who chooses a key. */
export type Captured =
  | { readonly kind: "free"; readonly stroke: Stroke }
  /** Other actions begin like this: one more key makes it whole. */
  | { readonly kind: "begun"; readonly stroke: Stroke }
  | { readonly kind: "taken"; readonly stroke: Stroke; readonly by: ActionName }
  | { readonly kind: "reserved"; readonly stroke: Stroke; readonly by: Reserved };

export type Reserved = "browser" | "focus" | "press" | "move" | "edit";

const reserved: readonly (readonly [Reserved, RegExp])[] = [
  ["browser", /^(Shift\+)?F\d|^(ContextMenu|PrintScreen|Insert|Dead|Process|Unidentified)$/],
  ["focus", /^(Shift\+)?Tab$/],
  ["press", /^(Shift\+)?(Enter| )$/],
  ["move", /^(Shift\+)?(Arrow|Page|Home|End)/],
  ["edit", /^(Shift\+)?(Backspace|Delete)$/],
];

/** Reads a press, after `begun`, as the new key of an action. */
export function capture(name: ActionName, begun: Stroke, event: KeyboardEvent): Captured {
  const key = strokeOf(event);
  const stroke = [...begun, key];
  const isForBrowser = event.altKey || event.ctrlKey || event.metaKey;
  const by = isForBrowser ? "browser" : reserved.find(([, pattern]) => pattern.test(key))?.[0];
  if (by) return { kind: "reserved", stroke: [key], by };

  const isOwn = strokesOf(name).some((one) => isSame(one, stroke));
  if (!isOwn && stroke.length === 1 && isBeginning(stroke)) return { kind: "begun", stroke };
  const taker = takenBy(stroke, name);
  return taker ? { kind: "taken", stroke, by: taker } : { kind: "free", stroke };
}
