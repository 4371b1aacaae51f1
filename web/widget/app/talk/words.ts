import type { Link } from "@hovor/protocol";

/** A stretch of a message: words, or a link. */
export interface Stretch {
  readonly text: string;
  readonly url?: string;
}

const schemes = new Set(["http:", "https:", "mailto:", "tel:"]);

/** Cuts a text along its links. A link that lies wrong, or leads to another scheme, stays mere words. */
export function cut(text: string, links: readonly Link[] = []): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  const say = (to: number): void => {
    if (to > end) stretches.push({ text: text.slice(end, to) });
  };

  for (const { offset, length, url } of links) {
    if (offset < end || length < 1 || offset + length > text.length || !leadsSomewhereSafe(url)) continue;
    say(offset);
    end = offset + length;
    stretches.push({ text: text.slice(offset, end), url });
  }
  say(text.length);
  return stretches;
}

function leadsSomewhereSafe(url: string): boolean {
  try {
    return schemes.has(new URL(url).protocol);
  } catch {
    return false;
  }
}

const pictograph = String.raw`\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?`;
const emoji = String.raw`\p{Regional_Indicator}{2}|${pictograph}(?:\u200D${pictograph})*`;
const onlyEmoji = new RegExp(`^(?:(?:${emoji})\\s*){1,6}$`, "u");

/** One to six emoji and nothing else are shown large. */
export function isOnlyEmoji(text: string): boolean {
  return text.length <= 80 && onlyEmoji.test(text.trim());
}
