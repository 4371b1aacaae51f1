import type { ComponentChildren } from "preact";

import { classes } from "./classes";

export interface BadgeProps {
  readonly tone?: "ok" | "warn" | "bad" | "info" | "line";
  readonly icon?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Badge({ tone, icon, children }: BadgeProps) {
  return (
    <span class={classes("badge", tone)}>
      {icon}
      {children}
    </span>
  );
}

export interface CountProps {
  readonly value: number;
  /** What is counted, for those who listen. */
  readonly label: string;
  readonly mini?: boolean;
}

/** How many; nothing when there are none. */
export function Count({ value, label, mini }: CountProps) {
  if (value === 0) return null;
  return (
    <span class={classes("count", mini && "mini")}>
      <span aria-hidden="true">{value > 99 ? "99+" : value}</span>
      <span class="unseen">{label}</span>
    </span>
  );
}
