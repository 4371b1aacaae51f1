/** In bytes. As the server has it. */
export const largestFile = 20 * 1024 * 1024;

/** That are picked, dropped or pasted together. */
export const mostFiles = 10;

/** Why a file is not even tried. */
export interface RefusedFile {
  readonly file: File;
  readonly why: "too_large" | "empty" | "too_many";
}

/** Parts what can be sent from what the server would refuse, or what would be too much at once. */
export function checkFiles(files: readonly File[]) {
  const refused: RefusedFile[] = [];
  const taken: File[] = [];
  for (const file of files) {
    const why = whyNot(file, taken.length);
    if (why) refused.push({ file, why });
    else taken.push(file);
  }
  return { taken, refused };
}

function whyNot({ size }: File, taken: number): RefusedFile["why"] | undefined {
  if (size === 0) return "empty";
  if (size > largestFile) return "too_large";
  return taken >= mostFiles ? "too_many" : undefined;
}
