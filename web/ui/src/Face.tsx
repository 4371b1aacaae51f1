import { classes } from "./classes";
import { UserIcon } from "./icons";

export interface FaceProps {
  /** Whose colour it takes: the same id always gets the same one. */
  readonly id: string;
  /** Empty for somebody who gave no name. */
  readonly name: string;
  readonly photoUrl?: string | undefined;
  readonly size?: "s" | "m" | "l" | "xl";
  readonly presence?: "on" | "off" | undefined;
}

/** Somebody's photo, or else their initials. Decoration: the name stands beside it. */
export function Face({ id, name, photoUrl, size = "m", presence }: FaceProps) {
  const initials = initialsOf(name);
  return (
    <span class={classes("face", size !== "m" && size, !photoUrl && initials && colorOf(id))} aria-hidden="true">
      {photoUrl ? <img src={photoUrl} alt="" loading="lazy" decoding="async" /> : initials || <UserIcon />}
      {presence && <span class={classes("pres", presence === "off" && "off")} />}
    </span>
  );
}

const colors = ["a", "b", "c", "d"] as const;

function colorOf(id: string): string {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return colors[sum % colors.length] ?? colors[0];
}

/** The first letters of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen.map((word) => [...(word ?? "")][0]?.toLocaleUpperCase() ?? "").join("");
}
