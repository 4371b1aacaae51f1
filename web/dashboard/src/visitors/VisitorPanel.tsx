import { ChevronStartIcon, CrossIcon, Face, IconButton } from "@hovor/ui";
import { useEffect, useRef } from "preact/hooks";

import { Known, PageNow, Told, useVisits, VisitDetails, visitorName } from "../about";
import { useDesk, useDeskState } from "../desk";
import { keysOf } from "../keys";
import { go, pathOf } from "../place";
import { t } from "../text";
import type { VisitorRow } from "./rows";
import { StateMark } from "./StateMark";
import { useOldConversation } from "./useOldConversation";
import { VisitorActions } from "./VisitorActions";

export interface VisitorPanelProps {
  readonly visitorId: string;
  /** Undefined for somebody who is not on the site. */
  readonly row: VisitorRow | undefined;
}

/** The visitor who is chosen: what can be done, who they are, and what they looked at. */
export function VisitorPanel({ visitorId, row }: VisitorPanelProps) {
  const visitor = useDeskState().visitors.get(visitorId);
  const presence = useDesk().live.value.present.get(visitorId);
  const visits = useVisits(visitorId, presence);
  useOldConversation(row);
  const name = visitorName(visitor, visitorId);
  const back = useRef<HTMLButtonElement>(null);
  const leave = () => go(pathOf({ name: "visitors" }));

  // Where there is one column, the list and the focus in it have just gone.
  useEffect(() => {
    if (back.current?.checkVisibility?.()) back.current.focus({ preventScroll: true });
  }, []);

  return (
    <aside class="about" aria-label={t("about.title", { name })}>
      <section class="row">
        <IconButton buttonRef={back} label={t("visitors.backToList")} place="back" onClick={leave}>
          <ChevronStartIcon flips />
        </IconButton>
        <Face id={visitorId} name={visitor?.name ?? ""} size="l" />
        <div class="grow">
          <b class="t14 cut block" dir="auto">
            {name}
          </b>
          <StateMark state={row?.state ?? "left"} />
        </div>
        <IconButton label={t("close")} keys={keysOf("back")} place="shut" onClick={leave}>
          <CrossIcon />
        </IconButton>
      </section>
      <VisitorActions visitorId={visitorId} row={row} />
      <PageNow presence={presence} />
      {visitor && <Known visitor={visitor} />}
      {visitor && <Told visitor={visitor} />}
      <VisitDetails visits={visits} />
    </aside>
  );
}
