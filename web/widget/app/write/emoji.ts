/** In the order of their names in the texts. */
export const emoji = [
  ..."😊😄😂😉😍😘😎🤔😐😞😢😠😮😴",
  "☺️",
  "🙃",
  ..."👍👎👏🙏👋👌🤞💪",
  "❤️",
  ..."💔🔥🎉⭐✅❓☕",
] as const;

export const columns = 8;

/** The place to which an arrow key leads, or undefined for another key. */
export function placeAfter(key: string, place: number, isRightToLeft: boolean): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: isRightToLeft ? -1 : 1,
    ArrowLeft: isRightToLeft ? 1 : -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -place,
    End: emoji.length - 1 - place,
  };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step === undefined ? undefined : Math.min(emoji.length - 1, Math.max(0, place + step));
}
