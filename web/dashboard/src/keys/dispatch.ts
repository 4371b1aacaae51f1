import { signal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { recall, remember } from "../memory";

import { type KeyAction, type KeyEntry, keyMap, strokeOf } from "./map";

type Handler = () => void;

const storageKey = "hovor.single_keys";
const sequenceWithin = 1200;

/** Keys of one letter can be switched off, for people whose voice input types letters. */
export const singleKeys = signal(recall(storageKey) !== "off");

export function setSingleKeys(isOn: boolean): void {
  singleKeys.value = isOn;
  remember(storageKey, isOn ? "on" : "off");
}

/** By action: who handles it now is the last. */
const handlers = new Map<KeyAction, Handler[]>();

/** Handles an action from the moment the view is shown; undefined when it cannot be done now. */
export function useKey(action: KeyAction, handler: Handler | undefined): void {
  const latest = useRef(handler);
  latest.current = handler;
  const isActive = handler !== undefined;

  useLayoutEffect(() => {
    if (!isActive) return;
    const own = () => latest.current?.();
    handlers.set(action, [...(handlers.get(action) ?? []), own]);
    return () => {
      handlers.set(
        action,
        (handlers.get(action) ?? []).filter((one) => one !== own),
      );
    };
  }, [action, isActive]);
}

/** Turns key presses into actions, from now on. */
export function listenToKeys(): () => void {
  let pressed: string[] = [];
  let pressedAt = 0;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
    if (isElsewhere(event)) return;

    const now = Date.now();
    pressed = now - pressedAt < sequenceWithin ? [...pressed, strokeOf(event)] : [strokeOf(event)];
    pressedAt = now;
    const action = actionOf(pressed) ?? actionOf(pressed.slice(-1));
    const isBegun = action === undefined && startsOne(pressed.slice(-1));
    if (!isBegun) pressed = [];
    else pressed = pressed.slice(-1);

    const handler = action && handlers.get(action)?.at(-1);
    if (!handler) return;
    event.preventDefault();
    handler();
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}

/** The key is meant for a field, a dialog, a menu, or for the button that has the focus. */
function isElsewhere(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest('dialog, [role="menu"], textarea, select, [contenteditable="true"]')) return true;
  if (target.closest("input") && !target.matches('[type="checkbox"], [type="radio"]')) return true;
  if (target.closest("a, button, summary") && (event.key === "Enter" || event.key === " ")) return true;
  if (event.key.startsWith("Arrow") && target.matches('input, [role="slider"], .thread')) return true;
  return !singleKeys.value && event.key.length === 1;
}

const entries = Object.entries(keyMap) as [KeyAction, KeyEntry][];

/** The action of these strokes, if one can be done now. */
function actionOf(strokes: readonly string[]): KeyAction | undefined {
  return entries.find(([, entry]) => !entry.isOfField && entry.strokes.some((one) => isSame(one, strokes)))?.[0];
}

function startsOne(strokes: readonly string[]): boolean {
  return entries.some(([, entry]) =>
    entry.strokes.some((one) => one.length > strokes.length && isSame(one.slice(0, strokes.length), strokes)),
  );
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, at) => key === other[at]);
}
