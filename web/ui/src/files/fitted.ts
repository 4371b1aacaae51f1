/** As large as a picture is shown among messages, in pixels. */
const longest = 240;

/** A strip that is nearly nothing is cut, so that it can be seen and pressed. */
const shortest = 48;

/** The room that a picture takes before it is there, in its own proportions. */
export function fitted(width: number, height: number) {
  const scale = Math.min(1, longest / width, longest / height);
  const inlineSize = Math.max(shortest, Math.round(width * scale));
  const blockSize = Math.max(shortest, Math.round(height * scale));
  return { inlineSize: `${inlineSize}px`, aspectRatio: `${inlineSize} / ${blockSize}` };
}
