import { ChevronStartIcon, classes, Face, IconButton, useCalmRows, VirtualList } from "@hovor/ui";
import { useEffect, useMemo, useRef } from "preact/hooks";

import { visitorName } from "../about";
import { now } from "../desk";
import { useWalk } from "../page";
import { pathOf } from "../place";
import { numeral, stopwatch, t } from "../text";
import { placeName } from "./countries";
import type { VisitorRow } from "./rows";
import { StateMark } from "./StateMark";

export interface CountryVisitorsProps {
  readonly code: string;
  readonly rows: readonly VisitorRow[];
  readonly openId: string | undefined;
  readonly onAll: () => void;
}

const height = 60;

/** Who is in one country, beside the map. */
export function CountryVisitors({ code, rows, openId, onAll }: CountryVisitorsProps) {
  const name = placeName(code);
  const frame = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const tall = useMemo(() => rows.map((row) => ({ ...row, height })), [rows]);
  const { shown, hold, release } = useCalmRows(tall, { question: code });
  const cursorId = useWalk(frame, shown, openId, (visitorId) => pathOf({ name: "visitors", visitorId }));

  // The table and the button that led here have just gone.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);

  return (
    <>
      <header class="map-side-head">
        <IconButton label={t("map.all")} onClick={onAll}>
          <ChevronStartIcon flips />
        </IconButton>
        <h2 class="t14 cut" ref={title} tabIndex={-1} dir="auto">
          {name}
        </h2>
        <span class="faint num push">{numeral(rows.length)}</span>
      </header>
      <div class="map-people" ref={frame} onPointerEnter={hold} onPointerLeave={release}>
        {shown.length === 0 ? (
          <p class="faint t13 map-nobody">{t("visitors.nobodyFitsTitle")}</p>
        ) : (
          <VirtualList rows={shown} label={t("map.in", { country: name })} shownKey={cursorId ?? null}>
            {(row) => <Line row={row} isOpen={row.key === openId} isAtCursor={row.key === cursorId} />}
          </VirtualList>
        )}
      </div>
    </>
  );
}

interface LineProps {
  readonly row: VisitorRow;
  readonly isOpen: boolean;
  readonly isAtCursor: boolean;
}

function Line({ row: { key, presence, visitor, state }, isOpen, isAtCursor }: LineProps) {
  return (
    <a
      class={classes("item map-line", isOpen && "on", isAtCursor && "is-hover")}
      href={pathOf({ name: "visitors", visitorId: key })}
      aria-current={isOpen ? "true" : undefined}
    >
      <Face id={key} name={visitor?.name ?? ""} />
      <span class="name cut" dir="auto">
        {visitorName(visitor, key)}
      </span>
      <span class="num faint t12">{stopwatch(now.value - presence.since)}</span>
      <span class="say row tight">
        <StateMark state={state} />
        <span class="cut faint" dir="auto">
          {presence.page?.title || presence.city}
        </span>
      </span>
    </a>
  );
}
