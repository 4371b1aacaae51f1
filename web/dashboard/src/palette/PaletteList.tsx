import { visitorName } from "../about";
import { useDeskState } from "../desk";
import { here } from "../place";
import { t } from "../text";
import type { Entry } from "./entries";
import { kindOf } from "./kinds";
import { PaletteRow } from "./PaletteRow";
import type { Section } from "./rank";

export interface PaletteListProps {
  readonly id: string;
  readonly sections: readonly Section[];
  /** Which of all rows. */
  readonly chosen: number;
  readonly query: string;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (entry: Entry) => void;
}

/** What fits, by kind; or that nothing does, but for the search in all messages. */
export function PaletteList({ id, sections, chosen, query, onPoint, onChoose }: PaletteListProps) {
  const fitting = sections.filter(({ kind }) => kind !== "search");
  const count = fitting.reduce((sum, { rows }) => sum + rows.length, 0);
  let at = -1;
  return (
    <>
      {count === 0 && (
        <div class="none" role="status">
          <p class="med">{t("palette.noneTitle", { query })}</p>
          <p class="faint t13">{t("palette.none")}</p>
        </div>
      )}
      <div class="menu" role="listbox" id={id} aria-label={t("palette.found")}>
        {sections.map(({ kind, rows }) => (
          <div role="group" key={kind} aria-labelledby={`${id}-${kind}`}>
            <p class="label cap" id={`${id}-${kind}`}>
              <Title kind={kind} />
            </p>
            {rows.map((row) => {
              at += 1;
              const own = at;
              return (
                <PaletteRow
                  key={row.entry.id}
                  row={row}
                  id={`${id}-${own}`}
                  isChosen={own === chosen}
                  tellsKind={kind === "recent"}
                  onPoint={() => onPoint(own)}
                  onChoose={() => onChoose(row.entry)}
                />
              );
            })}
          </div>
        ))}
      </div>
      <p class="unseen" role="status">
        {query.trim() && count > 0 && t("palette.count", { count })}
      </p>
    </>
  );
}

/** A section's title; of what can be done with the open conversation, whose that is. */
function Title({ kind }: { readonly kind: Section["kind"] }) {
  const state = useDeskState();
  const place = here.value;
  const open = place.name === "inbox" ? state.conversations.get(place.conversationId ?? "") : undefined;
  if (kind === "recent") return <>{t("palette.recent")}</>;
  if (kind !== "conversation" || !open) return <>{t(kindOf(kind))}</>;
  const name = visitorName(state.visitors.get(open.visitor_id), open.visitor_id);
  return <>{t("palette.thisConversation", { name })}</>;
}
