import { classes, Face, Keys, SearchIcon } from "@hovor/ui";
import { useEffect, useRef } from "preact/hooks";

import { keysOf } from "../keys";
import { Marked } from "../match";
import { t } from "../text";
import type { Entry } from "./entries";
import { iconOf } from "./icons";
import { kindOf } from "./kinds";
import type { Row } from "./rank";

export interface PaletteRowProps {
  readonly row: Row;
  readonly id: string;
  readonly isChosen: boolean;
  /** Where the section does not say what kind it is. */
  readonly tellsKind: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** Something to choose: what it is, why it fits, and its key. */
export function PaletteRow({ row, id, isChosen, tellsKind, onPoint, onChoose }: PaletteRowProps) {
  const { entry, marks } = row;
  const element = useRef<HTMLButtonElement>(null);
  const keys = "action" in entry ? keysOf(entry.action) : [];
  const beside = besideOf(row);

  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView?.({ block: "nearest" });
  }, [isChosen]);

  return (
    <button
      ref={element}
      type="button"
      role="option"
      tabIndex={-1}
      id={id}
      class={classes("it", isChosen && "on")}
      aria-selected={isChosen}
      onPointerMove={isChosen ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Picture entry={entry} />
      <span class="grow words">
        <span dir="auto" class="title-words">
          <Marked text={entry.fields[0]?.text ?? ""} marks={marks[0] ?? []} />
        </span>
        {beside !== undefined && (
          <span dir="auto" class="faint t12 cut">
            <Marked text={entry.fields[beside]?.text ?? ""} marks={marks[beside] ?? []} isExcerpt />
          </span>
        )}
      </span>
      {tellsKind && <span class="faint t12 kind">{t(kindOf(entry.kind))}</span>}
      {keys.length > 0 && (
        <>
          <Keys keys={keys} />
          <span class="unseen">{keys.join(" ")}</span>
        </>
      )}
    </button>
  );
}

/** The field that is shown after the title: the one with marks; else a visitor's last words, which say who it is. */
function besideOf({ entry, marks }: Row): number | undefined {
  const marked = marks.findIndex((ranges, at) => at > 0 && ranges.length > 0);
  if (marked > 0) return marked;
  if (entry.kind === "contacts") return entry.visitor.email ? 1 : undefined;
  return entry.kind === "people" ? 1 : undefined;
}

function Picture({ entry }: { readonly entry: Entry }) {
  if (entry.kind === "people") {
    return <Face id={entry.conversation.visitor_id} name={entry.visitor?.name ?? ""} size="s" />;
  }
  if (entry.kind === "contacts") return <Face id={entry.visitor.id} name={entry.visitor.name ?? ""} size="s" />;
  if (entry.kind === "search") return <SearchIcon />;
  const { Icon, flips } = iconOf(entry.action);
  return <Icon flips={flips} />;
}
