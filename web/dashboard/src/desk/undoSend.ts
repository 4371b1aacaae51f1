import { signal } from "@preact/signals";

import { recall, remember } from "../memory";

/** For how many seconds a message can be taken back. */
export const undoChoices = [0, 5, 10] as const;
export type UndoSeconds = (typeof undoChoices)[number];

const usual = 5;
const key = "hovor.undo_send";

/** As it is chosen on this computer. */
export const undoSeconds = signal<UndoSeconds>(undoChoices.find((one) => String(one) === recall(key)) ?? usual);

export function setUndoSeconds(seconds: UndoSeconds): void {
  undoSeconds.value = seconds;
  remember(key, seconds === usual ? undefined : String(seconds));
}
