import { classes, Face } from "@hovor/ui";

import { BannedMark, siteWords, visitorName } from "../about";
import { now, useDesk } from "../desk";
import { go, pathOf } from "../place";
import { exactTime, stopwatch, t } from "../text";
import { conversationPath } from "./conversationPath";
import { DeviceMark } from "./DeviceMark";
import { InChat } from "./InChat";
import { LookingAt } from "./LookingAt";
import { PlaceMark } from "./PlaceMark";
import type { VisitorRow } from "./rows";
import { StateMark } from "./StateMark";

export interface VisitorLineProps {
  readonly row: VisitorRow;
  readonly isOpen: boolean;
  /** The keys J and K stand here. */
  readonly isAtCursor: boolean;
}

/** A visitor in the list. The whole line leads to them; where they are on it leads there. */
export function VisitorLine({ row, isOpen, isAtCursor }: VisitorLineProps) {
  const { key, presence, visitor, state } = row;
  return (
    <div class={classes("visitor", state === "left" && "left", isOpen && "on", isAtCursor && "is-hover")}>
      <span class="is">
        <StateMark state={state} />
      </span>
      <span class="who">
        <Face id={key} name={visitor?.name ?? ""} size="s" />
        <VisitorLink row={row} isOpen={isOpen} />
        <BannedMark visitorId={key} isSmall />
        {visitor?.group && <Group name={visitor.group} />}
      </span>
      <span class="from">
        <PlaceMark country={presence.country} city={presence.city} />
      </span>
      <span class="page">
        <LookingAt page={presence.page} />
      </span>
      <span class="by cut dim" title={presence.referrer}>
        <span class="unseen">{t("visit.referrer")} </span>
        {presence.referrer ? siteWords(presence.referrer) : t("visit.direct")}
      </span>
      <span class="with">
        <DeviceMark client={presence.client} />
      </span>
      <span class="time num end" title={exactTime(presence.since)}>
        <span class="unseen">{t("visitors.time")} </span>
        {stopwatch(now.value - presence.since)}
      </span>
      <span class="times num end">
        <span class="unseen">{t("visit.count")} </span>
        {presence.visits ?? 1}
      </span>
      <span class="agent end">
        <InChat row={row} />
      </span>
    </div>
  );
}

function Group({ name }: { readonly name: string }) {
  return (
    <span class="badge" title={name}>
      <span class="unseen">{t("about.group")} </span>
      {name}
    </span>
  );
}

/** Enter on the one that is open goes on to their conversation. */
function VisitorLink({ row, isOpen }: { readonly row: VisitorRow; readonly isOpen: boolean }) {
  const { state } = useDesk();
  return (
    <a
      class="name cut"
      dir="auto"
      href={pathOf({ name: "visitors", visitorId: row.key })}
      aria-current={isOpen ? "true" : undefined}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !isOpen || !state.value) return;
        const path = conversationPath(state.value, row.key, row);
        if (!path) return;
        event.preventDefault();
        go(path);
      }}
    >
      {visitorName(row.visitor, row.key)}
    </a>
  );
}
