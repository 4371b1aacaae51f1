import type { Stroke } from "./actions";

/** On a Mac the key for commands is not Control, which edits text there. */
export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

const caps: Readonly<Record<string, string>> = {
  Mod: isMac ? "\u2318" : "Ctrl",
  Escape: "Esc",
  ArrowDown: "\u2193",
  ArrowUp: "\u2191",
  Enter: "\u21b5",
  Backspace: "\u232b",
};

/** What stands on the keys of a stroke: ["Shift+E"] is Shift and E. */
export function capsOf(stroke: Stroke): string[] {
  return stroke
    .flatMap((key) => key.split(/(?<=.)\+(?=.)/)) // a plus at its end is the key of that sign
    .map((key) => caps[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}

type Press = Pick<KeyboardEvent, "key" | "shiftKey"> & Partial<Pick<KeyboardEvent, "ctrlKey" | "metaKey" | "code">>;

/** A key press as strokes are written. Shift counts only where the key has no sign of its own, as with letters. */
export function strokeOf(event: Press): string {
  const { shiftKey } = event;
  const key = latinKey(event);
  if (isModified(event)) return `Mod+${shiftKey ? "Shift+" : ""}${key.length === 1 ? key.toUpperCase() : key}`;
  const isNamed = key.length > 1 || key.toLowerCase() !== key.toUpperCase();
  if (shiftKey && isNamed) return `Shift+${key.length === 1 ? key.toUpperCase() : key}`;
  return key.length === 1 ? key.toLowerCase() : key;
}

/** Where letters are Greek, Cyrillic or of another script, the one that stands in the same place. */
function latinKey({ key, code = "" }: Press): string {
  const isForeign = key.length === 1 && key > "\u007f";
  return (isForeign && /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase()) || key;
}

/** Pressed with the key for commands: Control, on a Mac ⌘. */
export function isModified({ ctrlKey, metaKey }: Pick<Press, "ctrlKey" | "metaKey">): boolean {
  return Boolean(isMac ? metaKey : ctrlKey);
}

export function isModifier(key: string): boolean {
  return ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock"].includes(key);
}

export function isSame(one: Stroke, other: Stroke): boolean {
  return one.length === other.length && startsWith(one, other);
}

export function startsWith(stroke: Stroke, start: Stroke): boolean {
  return start.length <= stroke.length && start.every((key, at) => key === stroke[at]);
}
