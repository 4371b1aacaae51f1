import type { ComponentChildren } from "preact";

import { classes } from "./classes";

export interface BannerProps {
  readonly tone: "warn" | "info" | "bad" | "ok";
  readonly icon?: ComponentChildren;
  readonly inset?: boolean;
  readonly children: ComponentChildren;
}

/** A line about the state of things, read out when it appears. */
export function Banner({ tone, icon, inset, children }: BannerProps) {
  return (
    <div
      class={classes("banner", tone !== "warn" && tone, inset && "inset")}
      role={tone === "bad" ? "alert" : "status"}
    >
      {icon}
      <div class="grow">{children}</div>
    </div>
  );
}
