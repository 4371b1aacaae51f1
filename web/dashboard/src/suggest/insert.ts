/**
 * Puts words in the place of a part of the field, as if they were typed: the field tells of it, and undoing brings back
 * what was there. No other way of changing a field keeps what can be undone.
 */
export function insertInto(
  field: HTMLTextAreaElement | HTMLInputElement,
  start: number,
  end: number,
  words: string,
): void {
  field.focus();
  field.setSelectionRange(start, end);
  const isDone = document.execCommand?.(words ? "insertText" : "delete", false, words);
  if (isDone) return;
  field.setRangeText(words, start, end, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: words }));
}
