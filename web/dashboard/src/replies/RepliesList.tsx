import type { SavedReply } from "@hovor/protocol";
import { Button, Empty, RowSkeletons, Segments, VirtualList } from "@hovor/ui";
import { useMemo, useState } from "preact/hooks";

import { useDesk } from "../desk";
import { useAction } from "../keys";
import { FindField } from "../page";
import { t } from "../text";
import { ReplyLine } from "./ReplyLine";
import { rowsOf, type Whose } from "./rows";

export interface RepliesListProps {
  readonly onAdd: () => void;
  readonly onOpen: (reply: SavedReply) => void;
  readonly onDuplicate: (reply: SavedReply) => void;
}

/** The page's list, and what narrows it; or why there is none. */
export function RepliesList(props: RepliesListProps) {
  const { replies } = useDesk();
  const { value: all } = replies.all;
  if (all && all.length > 0) return <Found {...props} all={all} />;
  if (all) {
    return (
      <Empty art="bubble" title={t("replies.emptyTitle")}>
        <p class="t13">{t("replies.empty")}</p>
        <Button onClick={props.onAdd}>{t("replies.addFirst")}</Button>
      </Empty>
    );
  }
  if (replies.hasFailed.value) {
    return (
      <Empty art="gone" title={t("empty.failedTitle")}>
        <p class="t13">{t("problem.offline")}</p>
        <Button onClick={() => void replies.load()}>{t("tryAgain")}</Button>
      </Empty>
    );
  }
  return (
    <div class="card replies-wait">
      <RowSkeletons count={6} label={t("loading")} />
    </div>
  );
}

interface FoundProps extends RepliesListProps {
  readonly all: readonly SavedReply[];
}

function Found({ all, onOpen, onDuplicate }: FoundProps) {
  const [whose, setWhose] = useState<Whose>("all");
  const [query, setQuery] = useState("");
  const [cursorId, setCursor] = useState<string | undefined>();
  const rows = useMemo(() => rowsOf(all, whose, query), [all, whose, query]);
  const fits = rows.flatMap((row) => (row.kind === "reply" ? [row.fit] : []));
  const at = fits.findIndex(({ id }) => id === cursorId);

  const step = (by: 1 | -1) => () => {
    const to = at < 0 ? fits[0] : fits[Math.min(Math.max(at + by, 0), fits.length - 1)];
    setCursor(to?.id);
  };
  useAction("next", step(1));
  useAction("previous", step(-1));
  const atCursor = fits[at]?.reply;
  useAction("open", atCursor && (() => onOpen(atCursor)));

  return (
    <>
      <div class="replies-find">
        <FindField label={t("replies.find")} clearLabel={t("inbox.clearFilter")} value={query} onValue={setQuery} />
        <Segments
          label={t("replies.whose")}
          value={whose}
          options={[
            { value: "all", label: t("replies.all") },
            { value: "team", label: t("replies.team") },
            { value: "mine", label: t("replies.mine") },
          ]}
          onValue={setWhose}
        />
        <span class="faint t12 num push" role="status">
          {t("replies.fitting", { fitting: fits.length, count: all.length })}
        </span>
      </div>
      {rows.length === 0 ? (
        <Empty art="search" title={query ? t("empty.filterTitle", { filter: query }) : t("replies.noneHere")} />
      ) : (
        <div class="card replies">
          <VirtualList rows={rows} label={t("replies.title")} shownKey={cursorId ?? null}>
            {(row) =>
              row.kind === "folder" ? (
                <h2 class="label replies-folder">
                  {row.name || t("replies.noFolder")} <span class="faint num">{row.count}</span>
                </h2>
              ) : (
                <ReplyLine fit={row.fit} isAtCursor={row.key === cursorId} onOpen={onOpen} onDuplicate={onDuplicate} />
              )
            }
          </VirtualList>
        </div>
      )}
    </>
  );
}
