import type { FunctionComponent } from "preact";

export interface IconProps {
  /** 12, 16 or 20 px. */
  readonly size?: "s" | "m" | "l";
  /** An arrow: points the other way where text runs from right to left. */
  readonly flips?: boolean;
}

/** A line drawing on a grid of 16. It is decoration: what it means is said in words beside it. */
export function icon(path: string): FunctionComponent<IconProps> {
  return function Icon({ size = "m", flips = false }) {
    const classes = ["i", size !== "m" && size, flips && "flip"].filter(Boolean).join(" ");
    return (
      <svg class={classes} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    );
  };
}
