import { Keys, useCalmRows, VirtualList } from "@hovor/ui";
import { useMemo, useRef } from "preact/hooks";

import { keysOf } from "../keys";
import { useWalk } from "../page";
import { pathOf } from "../place";
import { t } from "../text";
import type { VisitorRow } from "./rows";
import { VisitorLine } from "./VisitorLine";

export interface VisitorListProps {
  /** Everybody, also those whom `rows` leaves out. */
  readonly all: readonly VisitorRow[];
  readonly rows: readonly VisitorRow[];
  readonly openId: string | undefined;
  /** What the rows answer. */
  readonly question: string;
}

/** The visitors, of whom a busy site has thousands. Under the pointer nobody moves, and who leaves keeps the place. */
export function VisitorList({ all, rows, openId, question }: VisitorListProps) {
  const frame = useRef<HTMLDivElement>(null);
  const find = useMemo(() => finderIn(all), [all]);
  const { shown, hold, release } = useCalmRows(rows, {
    question,
    onGone: (row): VisitorRow => find(row.key) ?? { ...row, state: "left" },
  });
  const cursorId = useWalk(frame, shown, openId, pathTo);

  return (
    <>
      <div class="card visitor-list" ref={frame} onPointerEnter={hold} onPointerLeave={release}>
        <Heads />
        <VirtualList rows={shown} label={t("visitors.list")} shownKey={cursorId ?? null}>
          {(row) => <VisitorLine row={row} isOpen={row.key === openId} isAtCursor={row.key === cursorId} />}
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

const pathTo = (visitorId: string) => pathOf({ name: "visitors", visitorId });

/** Looks rows up by key; ready only when somebody asks. */
function finderIn(rows: readonly VisitorRow[]) {
  let byKey: ReadonlyMap<string, VisitorRow> | undefined;
  return (key: string) => {
    byKey ??= new Map(rows.map((row) => [row.key, row]));
    return byKey.get(key);
  };
}

/** Over the columns, for the eye: those who listen are told in each row what is what. */
function Heads() {
  return (
    <div class="visitor heads" aria-hidden="true">
      <span class="is">{t("visitors.state")}</span>
      <span class="who">{t("visitors.visitor")}</span>
      <span class="from">{t("visit.place")}</span>
      <span class="page">{t("visitors.page")}</span>
      <span class="by">{t("visit.referrer")}</span>
      <span class="with">{t("visit.device")}</span>
      <span class="time end">{t("visitors.time")}</span>
      <span class="times end">{t("visit.count")}</span>
      <span class="agent end">{t("visitors.agent")}</span>
    </div>
  );
}
