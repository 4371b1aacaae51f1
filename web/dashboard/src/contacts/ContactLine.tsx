import type { Visitor } from "@hovor/protocol";
import { classes, Face } from "@hovor/ui";

import { BannedMark, visitorName } from "../about";
import { now, useDesk } from "../desk";
import { pathOf } from "../place";
import { exactTime, t, whenTime } from "../text";

export interface ContactLineProps {
  readonly visitor: Visitor;
  readonly isOpen: boolean;
  /** The keys J and K stand here. */
  readonly isAtCursor: boolean;
}

/** A contact in the list. The whole line leads to them. */
export function ContactLine({ visitor, isOpen, isAtCursor }: ContactLineProps) {
  const { id, name, email, phone, created_at: createdAt } = visitor;
  const isPresent = useDesk().live.value.present.has(id);
  return (
    <div class={classes("visitor contact", isOpen && "on", isAtCursor && "is-hover")}>
      <span class="who">
        <Face id={id} name={name ?? ""} size="s" />
        <a
          class="name cut"
          dir="auto"
          href={pathOf({ name: "contacts", visitorId: id })}
          aria-current={isOpen ? "true" : undefined}
        >
          {visitorName(visitor, id)}
        </a>
        {isPresent && <span class="pres" role="img" aria-label={t("about.onSite")} title={t("about.onSite")} />}
        <BannedMark visitorId={id} />
      </span>
      <span class="mail cut dim" title={email}>
        {email}
      </span>
      <span class="phone cut dim num" dir="auto">
        {phone}
      </span>
      <span class="since num end faint" title={exactTime(createdAt)}>
        <span class="unseen">{t("about.firstSeen")} </span>
        {whenTime(createdAt, now.value)}
      </span>
    </div>
  );
}
