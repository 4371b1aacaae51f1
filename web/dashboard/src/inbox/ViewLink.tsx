import { classes } from "@hovor/ui";
import type { ComponentChildren } from "preact";

import { type InboxView, pathOf } from "../place";
import { numeral } from "../text";

export interface ViewLinkProps {
  readonly view: InboxView;
  readonly isOn: boolean;
  readonly isColumn: boolean;
  readonly icon: ComponentChildren;
  readonly count?: number;
  readonly tip?: string;
  readonly tipKeys?: readonly string[];
  readonly children: ComponentChildren;
}

/** The way to a view: a line of the column, or a pill. */
export function ViewLink({ view, isOn, isColumn, icon, count, tip, tipKeys, children }: ViewLinkProps) {
  return (
    <a
      href={pathOf({ name: "inbox", view })}
      class={classes(!isColumn && "btn round", isOn && "on")}
      aria-current={isOn ? "true" : undefined}
      data-tip={tip}
      data-tip-keys={tipKeys?.join(" ")}
    >
      {isColumn && icon}
      <span class="cut" dir="auto">
        {children}
      </span>
      {count !== undefined && <span class="num">{numeral(count)}</span>}
    </a>
  );
}

/** What stands over a section of the column. */
export function ViewsLabel({ isColumn, children }: { readonly isColumn: boolean; readonly children: string }) {
  if (!isColumn) return null;
  return (
    <p class="views-label" aria-hidden="true">
      {children}
    </p>
  );
}
