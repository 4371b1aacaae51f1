import type { ButtonHTMLAttributes, ComponentChildren, Ref } from "preact";

import { classes } from "./classes";
import { Keys } from "./Keys";

export interface ButtonProps extends Omit<ButtonHTMLAttributes, "class" | "size" | "icon"> {
  /** One main button in a view; danger only for what cannot be undone. */
  readonly kind?: "main" | "normal" | "soft" | "plain" | "danger";
  readonly size?: "s" | "m" | "l";
  /** Takes the whole width. */
  readonly full?: boolean;
  /** Under way: shows a spinner and does not react. */
  readonly busy?: boolean;
  /** Drawn before the words. */
  readonly icon?: ComponentChildren;
  /** The keys that do the same, such as ["E"]. Shown on the button. */
  readonly keys?: readonly string[];
  /** More classes, for layout only. */
  readonly place?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly children: ComponentChildren;
}

export function Button(props: ButtonProps) {
  const { kind = "normal", size = "m", full, busy, icon, keys, place, buttonRef, children, onClick, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      ref={buttonRef ?? null}
      class={classes("btn", kind !== "normal" && kind, size !== "m" && size, full && "full", place)}
      aria-busy={busy ? "true" : undefined}
      onClick={busy ? swallow : onClick}
    >
      {busy ? <span class="spin" aria-hidden="true" /> : icon}
      {children}
      {keys && <Keys keys={keys} />}
    </button>
  );
}

/** A busy button of a form must not send it again. */
function swallow(event: Event) {
  event.preventDefault();
}
