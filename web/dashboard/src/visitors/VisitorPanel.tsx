import { ChevronStartIcon, CrossIcon, Face, IconButton } from "@hovor/ui";
import { useEffect, useRef } from "preact/hooks";

import { BannedMark, Known, PageNow, Told, useVisits, VisitDetails, visitorName } from "../about";
import { useDesk, useDeskState } from "../desk";
import { keysOf } from "../keys";
import { go, pathOf } from "../place";
import { t } from "../text";
import type { VisitorRow } from "./rows";
import { StateMark } from "./StateMark";
import { VisitorActions } from "./VisitorActions";

export interface VisitorPanelProps {
  readonly visitorId: string;
  /** Undefined for somebody who is not on the site, or as long as that is not known. */
  readonly row: VisitorRow | undefined;
  readonly isGone: boolean;
}

/** The visitor who is chosen: what can be done, who they are, and what they looked at. */
export function VisitorPanel({ visitorId, row, isGone }: VisitorPanelProps) {
  const visitor = useDeskState().visitors.get(visitorId);
  const presence = useDesk().live.value.present.get(visitorId);
  const visits = useVisits(visitorId, presence);
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
          {row && <StateMark state={row.state} />}
          {isGone && <StateMark state="left" />}
          <BannedMark visitorId={visitorId} />
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
