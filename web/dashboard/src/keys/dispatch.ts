import { signal } from "@preact/signals";

import { recall, remember } from "../memory";
import { type ActionName, actionNames, actionOf, type Stroke } from "./actions";
import { isBeginning, reloadStrokes, strokesOf } from "./chosen";
import { runAction } from "./handlers";
import { isMac, isModified, isModifier, isSame, strokeOf } from "./strokes";

const storageKey = "hovor.single_keys";
const sequenceWithin = 1200;

/** Keys of one letter can be switched off, for people whose voice input types letters. */
export const singleKeys = signal(recall(storageKey) !== "off");

export function setSingleKeys(isOn: boolean): void {
  singleKeys.value = isOn;
  remember(storageKey, isOn ? "on" : "off");
}

/** Turns key presses into actions, from now on. */
export function listenToKeys(): () => void {
  let pressed: Stroke = [];
  let pressedAt = 0;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.altKey || (isMac ? event.ctrlKey : event.metaKey)) return;
    if (isModifier(event.key) || isElsewhere(event)) return;

    const now = Date.now();
    pressed = now - pressedAt < sequenceWithin ? [...pressed, strokeOf(event)] : [strokeOf(event)];
    pressedAt = now;
    const name = actionAt(pressed) ?? actionAt(pressed.slice(-1));
    const isBegun = name === undefined && isBeginning(pressed.slice(-1));
    pressed = isBegun ? pressed.slice(-1) : [];

    if (name && runAction(name)) event.preventDefault();
  };
  document.addEventListener("keydown", onKeyDown);
  addEventListener("storage", reloadStrokes); // changed in another window
  return () => {
    document.removeEventListener("keydown", onKeyDown);
    removeEventListener("storage", reloadStrokes);
  };
}

/** Whether this press alone is an action's, for a view that listens by itself. */
export function isPressOf(name: ActionName, event: KeyboardEvent): boolean {
  return strokesOf(name).some((stroke) => isSame(stroke, [strokeOf(event)]));
}

/** The key is meant for a field, a dialog, a menu, or for the button that has the focus. */
function isElsewhere(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest('dialog, [role="menu"]')) return true;
  if (isModified(event)) return false; // commands are heard in fields too
  if (target.closest('textarea, select, [contenteditable="true"]')) return true;
  if (target.closest("input") && !target.matches('[type="checkbox"], [type="radio"]')) return true;
  if (target.closest("a, button, summary") && (event.key === "Enter" || event.key === " ")) return true;
  if (event.key.startsWith("Arrow") && target.matches('input, [role="slider"], .thread')) return true;
  return !singleKeys.value && event.key.length === 1;
}

function actionAt(stroke: Stroke): ActionName | undefined {
  return actionNames.find((name) => !actionOf(name).isOfField && strokesOf(name).some((one) => isSame(one, stroke)));
}
