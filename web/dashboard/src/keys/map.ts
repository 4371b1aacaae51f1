import type { TextKey } from "../text";

export interface KeyEntry {
  readonly group: "anywhere" | "list" | "conversation" | "writing";
  readonly text: TextKey;
  /** Ways to press it, each one key or several after another, named as KeyboardEvent.key names them. */
  readonly strokes: readonly (readonly string[])[];
  /** Told on the cheat sheet only: the field itself listens to it. */
  readonly isOfField?: boolean;
}

/** All keys of the dashboard: the handler, the cheat sheet, the tips and the buttons read them from here. */
export const keyMap = {
  help: { group: "anywhere", text: "keys.help", strokes: [["?"]] },
  goInbox: { group: "anywhere", text: "keys.goInbox", strokes: [["g", "i"]] },
  goVisitors: { group: "anywhere", text: "keys.goVisitors", strokes: [["g", "v"]] },
  goTeam: { group: "anywhere", text: "keys.goTeam", strokes: [["g", "t"]] },
  goProfile: { group: "anywhere", text: "keys.goProfile", strokes: [["g", "p"]] },
  goInstall: { group: "anywhere", text: "keys.goInstall", strokes: [["g", "n"]] },
  takeChats: { group: "anywhere", text: "keys.takeChats", strokes: [["Shift+O"]] },
  mute: { group: "anywhere", text: "keys.mute", strokes: [["m"]] },
  back: { group: "anywhere", text: "keys.back", strokes: [["Escape"]] },
  viewWaiting: { group: "list", text: "keys.viewWaiting", strokes: [["1"]] },
  viewMine: { group: "list", text: "keys.viewMine", strokes: [["2"]] },
  viewOthers: { group: "list", text: "keys.viewOthers", strokes: [["3"]] },
  viewClosed: { group: "list", text: "keys.viewClosed", strokes: [["4"]] },
  filter: { group: "list", text: "keys.filter", strokes: [["/"]] },
  next: { group: "list", text: "keys.next", strokes: [["j"], ["ArrowDown"]] },
  previous: { group: "list", text: "keys.previous", strokes: [["k"], ["ArrowUp"]] },
  open: { group: "list", text: "keys.open", strokes: [["Enter"], ["o"]] },
  reply: { group: "conversation", text: "keys.reply", strokes: [["r"]] },
  note: { group: "conversation", text: "keys.note", strokes: [["n"]] },
  tag: { group: "conversation", text: "keys.tag", strokes: [["t"]] },
  important: { group: "conversation", text: "keys.important", strokes: [["s"]] },
  handOver: { group: "conversation", text: "keys.handOver", strokes: [["h"]] },
  attach: { group: "conversation", text: "keys.attach", strokes: [["f"]] },
  offer: { group: "conversation", text: "keys.offer", strokes: [["q"]] },
  join: { group: "conversation", text: "keys.join", strokes: [["a"]] },
  leave: { group: "conversation", text: "keys.leave", strokes: [["Shift+A"]] },
  close: { group: "conversation", text: "keys.close", strokes: [["e"]] },
  reopen: { group: "conversation", text: "keys.reopen", strokes: [["Shift+E"]] },
  details: { group: "conversation", text: "keys.details", strokes: [["d"]] },
  send: { group: "writing", text: "keys.send", strokes: [["Enter"]], isOfField: true },
  breakLine: { group: "writing", text: "keys.breakLine", strokes: [["Shift+Enter"]], isOfField: true },
  addAnswer: { group: "writing", text: "keys.addAnswer", strokes: [["Enter"]], isOfField: true },
  removeAnswer: { group: "writing", text: "keys.removeAnswer", strokes: [["Backspace"]], isOfField: true },
  leaveField: { group: "writing", text: "keys.leaveField", strokes: [["Escape"]], isOfField: true },
} as const satisfies Record<string, KeyEntry>;

export type KeyAction = keyof typeof keyMap;

const caps: Readonly<Record<string, string>> = {
  Escape: "Esc",
  ArrowDown: "\u2193",
  ArrowUp: "\u2191",
  Enter: "\u21b5",
  Backspace: "\u232b",
};

/** What stands on the keys of a stroke: ["Shift+E"] is Shift and E. */
export function capsOf(stroke: readonly string[]): string[] {
  return stroke
    .flatMap((key) => key.split("+"))
    .map((key) => caps[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}

/** What to press for an action, to be shown on its button. */
export function keysOf(action: KeyAction): string[] {
  return capsOf(keyMap[action].strokes[0]);
}

/** A key press in the map's words. Shift counts only where the key has no sign of its own, as with letters. */
export function strokeOf(event: Pick<KeyboardEvent, "key" | "shiftKey">): string {
  const isNamed = event.key.length > 1 || event.key.toLowerCase() !== event.key.toUpperCase();
  if (event.shiftKey && isNamed) return `Shift+${event.key.length === 1 ? event.key.toUpperCase() : event.key}`;
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}
