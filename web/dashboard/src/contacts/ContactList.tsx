import { Keys, VirtualList } from "@hovor/ui";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

import { keysOf } from "../keys";
import { useWalk } from "../page";
import { pathOf } from "../place";
import { t } from "../text";
import { ContactLine } from "./ContactLine";
import type { ContactRow } from "./rows";

export interface ContactListProps {
  readonly rows: readonly ContactRow[];
  readonly openId: string | undefined;
  readonly footer: ComponentChildren;
  /** Near the end: time to load more. */
  readonly onEnd?: () => void;
}

/** The contacts, of whom there may be a hundred thousand: in the document are those in sight. */
export function ContactList({ rows, openId, footer, onEnd }: ContactListProps) {
  const frame = useRef<HTMLDivElement>(null);
  const cursorId = useWalk(frame, rows, openId, pathTo);
  return (
    <>
      <div class="card visitor-list" ref={frame}>
        <div class="visitor contact heads" aria-hidden="true">
          <span class="who">{t("contacts.person")}</span>
          <span class="mail">{t("about.email")}</span>
          <span class="phone">{t("about.phone")}</span>
          <span class="since end">{t("about.firstSeen")}</span>
        </div>
        <VirtualList
          rows={rows}
          label={t("contacts.list")}
          shownKey={cursorId ?? null}
          footer={footer}
          {...(onEnd && { onEnd })}
        >
          {(row) => <ContactLine visitor={row.visitor} isOpen={row.key === openId} isAtCursor={row.key === cursorId} />}
        </VirtualList>
      </div>
      <p class="hints" aria-hidden="true">
        <Keys keys={[...keysOf("next"), ...keysOf("previous")]} />
        <span>{t("hint.move")}</span>
        <Keys keys={keysOf(openId ? "back" : "open")} />
        <span>{t(openId ? "hint.back" : "hint.open")}</span>
        <Keys keys={keysOf("help")} />
        <span>{t("hint.allKeys")}</span>
      </p>
    </>
  );
}

const pathTo = (visitorId: string) => pathOf({ name: "contacts", visitorId });
