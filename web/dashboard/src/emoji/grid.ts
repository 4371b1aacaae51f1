/** The place to which a key leads in a grid of so many; undefined for a key that leads nowhere. */
export function placeAfter(
  key: string,
  place: number,
  { count, columns, isMirrored }: { readonly count: number; readonly columns: number; readonly isMirrored: boolean },
): number | undefined {
  const along = isMirrored ? -1 : 1;
  const steps: ReadonlyMap<string, number> = new Map([
    ["ArrowRight", along],
    ["ArrowLeft", -along],
    ["ArrowDown", columns],
    ["ArrowUp", -columns],
    ["Home", -place],
    ["End", count - 1 - place],
  ]);
  const step = steps.get(key);
  return step === undefined ? undefined : Math.min(count - 1, Math.max(0, place + step));
}
