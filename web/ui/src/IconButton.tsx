import type { ButtonHTMLAttributes, ComponentChildren, Ref } from "preact";

import { classes } from "./classes";

export interface IconButtonProps extends Omit<ButtonHTMLAttributes, "class" | "label" | "size"> {
  /** What it does: its accessible name and its tip. */
  readonly label: string;
  readonly keys?: readonly string[];
  readonly size?: "s" | "m" | "l";
  readonly kind?: "plain" | "main" | "normal";
  readonly round?: boolean;
  readonly place?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly children: ComponentChildren;
}

/** A square button that shows only an icon; its name and key come as a tip. */
export function IconButton(props: IconButtonProps) {
  const { label, keys, size = "m", kind = "plain", round, place, buttonRef, children, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      ref={buttonRef ?? null}
      class={classes("btn", "sq", kind !== "normal" && kind, size !== "m" && size, round && "round", place)}
      aria-label={label}
      data-tip={label}
      data-tip-keys={keys?.join(" ")}
    >
      {children}
    </button>
  );
}
