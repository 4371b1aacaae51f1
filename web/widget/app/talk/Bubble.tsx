import type { ComponentChildren } from "preact";

interface BubbleProps {
  /** Not there yet, or refused. */
  readonly state?: "wait" | "fail";

  readonly children: ComponentChildren;
}

/** What somebody said, written in its own direction; the bubble's corners follow the side on which it stands. */
export function Bubble({ state, children }: BubbleProps) {
  return (
    <p class={state ? `bub ${state}` : "bub"}>
      <span dir="auto">{children}</span>
    </p>
  );
}
