import { Button, Keys, RowSkeletons, useCalmRows, VirtualList } from "@hovor/ui";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";

import { type ListName, useDesk, useDeskState } from "../desk";
import { keysOf, useAction } from "../keys";
import { go, type InboxView, pathOf } from "../place";
import { language, t } from "../text";
import { BulkBar } from "./BulkBar";
import { BulkProgress } from "./BulkProgress";
import { EmptyList } from "./EmptyList";
import { ListHead } from "./ListHead";
import { Older } from "./Older";
import { type ListRow, rowsOf } from "./rows";
import { SelectableItem } from "./SelectableItem";
import { sortOf } from "./sort";
import { useIsIn } from "./useFound";
import { useSelection } from "./useSelection";
import { olderOf, pagedOf, titleOf } from "./viewWords";

export interface ConversationListProps {
  readonly view: InboxView;
  readonly openId: string | undefined;
}

/** The list of a view. J and K walk it: from conversation to conversation when one is open, else row by row. */
export function ConversationList({ view, openId }: ConversationListProps) {
  const desk = useDesk();
  const [filter, setFilter] = useState("");
  const [cursorId, setCursor] = useState<string | undefined>(openId);
  const state = useDeskState();
  const { conversations, visitors, myId } = state;
  const sort = sortOf(myId, view);
  const isIn = useIsIn(view);
  const keptId = view === "unread" ? openId : undefined;
  const asked = useMemo(
    () => rowsOf(state, { view, isIn, sort, words: filter, openId: keptId }),
    [conversations, filter && visitors, view, isIn, sort, filter, keptId, language.value],
  );
  const rows = useCalmRows(asked, { question: `${sort} ${filter}` });

  const selection = useSelection(rows.shown, cursorId);
  const paged = pagedOf(view);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (openId) setCursor(openId);
    else focusItem(list.current, cursorId);
  }, [openId]);
  useEffect(() => {
    if (paged) void desk.pages.loadMore(paged);
  }, [desk, paged]);

  const open = (conversationId: string) => go(pathOf({ name: "inbox", view, conversationId }));
  const step = (by: 1 | -1) => () => {
    const items = rows.shown.flatMap((row) => (row.kind === "item" ? [row.key] : []));
    const at = items.indexOf(cursorId ?? "");
    const to = at < 0 ? items[0] : items[Math.min(Math.max(at + by, 0), items.length - 1)];
    if (to === undefined) return;
    setCursor(to);
    if (openId) open(to);
  };
  useAction("next", step(1));
  useAction("previous", step(-1));
  useAction("open", cursorId && cursorId !== openId ? () => open(cursorId) : undefined);

  const loadMore = paged ? () => void desk.pages.loadMore(paged) : undefined;
  return (
    <section
      ref={list}
      class="list"
      aria-label={titleOf(state, view)}
      onPointerEnter={rows.hold}
      onPointerLeave={rows.release}
    >
      {selection.isOn ? (
        <BulkBar chosen={selection.chosen} isAll={selection.isAll} onAll={selection.all} onLeave={selection.clear} />
      ) : (
        <ListHead view={view} filter={filter} onFilter={setFilter} onSelect={selection.begin} />
      )}
      <BulkProgress />
      {rows.shown.length === 0 ? (
        <EmptyList view={view} filter={filter} onClear={() => setFilter("")} />
      ) : (
        <VirtualList
          rows={rows.shown}
          label={t("inbox.conversations")}
          shownKey={cursorId ?? null}
          footer={paged ? <MoreRows name={paged} /> : <Older name={olderOf(view)} />}
          {...(loadMore && { onEnd: loadMore })}
        >
          {(row) => <Row row={row} view={view} openId={openId} cursorId={cursorId} selection={selection} />}
        </VirtualList>
      )}
      <p class="hints" aria-hidden="true">
        <Keys keys={[...keysOf("next"), ...keysOf("previous")]} />
        <span>{t("hint.move")}</span>
        <Keys keys={keysOf("close")} />
        <span>{t("hint.close")}</span>
        <Keys keys={keysOf("help")} />
        <span>{t("hint.allKeys")}</span>
      </p>
    </section>
  );
}

interface RowProps extends ConversationListProps {
  readonly row: ListRow;
  readonly cursorId: string | undefined;
  readonly selection: ReturnType<typeof useSelection>;
}

function Row({ row, view, openId, cursorId, selection }: RowProps) {
  if (row.kind === "item") {
    const { conversation, key } = row;
    return (
      <SelectableItem
        conversation={conversation}
        view={view}
        isOpen={key === openId}
        isAtCursor={key === cursorId}
        isSelecting={selection.isOn}
        isSelected={selection.ids.has(key)}
        onToggle={() => selection.toggle(key)}
        onRange={() => selection.range(key)}
      />
    );
  }
  return (
    <p class="label">
      <span>{t(row.text)}</span>
      <span class="num">{row.count}</span>
    </p>
  );
}

/** Word of the next page: that it comes, or did not. */
function MoreRows({ name }: { readonly name: ListName }) {
  const { pages } = useDesk();
  const { isLoading, hasFailed } = pages.list(name);
  if (hasFailed) {
    return (
      <p class="more-rows">
        <Button size="s" onClick={() => void pages.loadMore(name)}>
          {t("inbox.moreFailed")}
        </Button>
      </p>
    );
  }
  return isLoading ? <RowSkeletons count={2} label={t("loading")} /> : null;
}

/** Whoever comes back from a conversation on a phone goes on where they were. */
function focusItem(list: HTMLElement | null, conversationId: string | undefined): void {
  if (!conversationId || document.activeElement !== document.body) return;
  list?.querySelector<HTMLElement>(`a[href$="/${CSS.escape(conversationId)}"]`)?.focus({ preventScroll: true });
}
