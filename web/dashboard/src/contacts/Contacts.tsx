import { Button, Empty, RowSkeletons } from "@hovor/ui";
import { useEffect, useMemo, useRef } from "preact/hooks";

import { useDeskState } from "../desk";
import { useNarrow } from "../page";
import { t } from "../text";
import type { Book, Which } from "./book";
import { ContactList } from "./ContactList";
import { rowsOf } from "./rows";
import { useFoundVisitors } from "./useFoundVisitors";

const height = { wide: 44, narrow: 60 };

export interface ContactsProps {
  readonly book: Book;
  readonly which: Which;
  /** What is looked for; empty for everybody. */
  readonly words: string;
  readonly openId: string | undefined;
  readonly onClear: () => void;
}

/** The list of contacts or of those who were found; or why there is nobody in it. */
export function Contacts({ book, which, words, openId, onClear }: ContactsProps) {
  const { visitors, contacts, conversations } = useDeskState();
  const found = useFoundVisitors(words);
  const shelf = book.shelf(which);
  const isSearching = words.trim() !== "";
  const rowHeight = useNarrow() ? height.narrow : height.wide;
  const all = book.shelf("all");
  const everybody = useMemo(() => book.visitors(which), [book, which, shelf, all]);
  const listed = isSearching ? found?.visitors : everybody;
  const rows = useMemo(
    () => rowsOf({ visitors, contacts }, listed ?? [], which, rowHeight),
    [visitors, contacts, listed, which, rowHeight],
  );

  // The answers to a search do not say who is banned, so all of these few are loaded.
  const wantsMore = (!isSearching && rows.length === 0) || which === "banned";
  useEffect(() => {
    if (wantsMore && !shelf.hasFailed) void book.loadMore(which);
  }, [book, which, wantsMore, shelf]);

  const known = useRef(conversations.size);
  useEffect(() => {
    if (conversations.size !== known.current) void book.loadNewest();
    known.current = conversations.size;
  }, [book, conversations.size]);

  const hasFailed = isSearching ? found?.hasFailed : shelf.hasFailed;
  if (rows.length > 0) {
    return (
      <ContactList
        rows={rows}
        openId={openId}
        footer={!isSearching && <More book={book} which={which} />}
        {...(!isSearching && !shelf.hasFailed && { onEnd: () => void book.loadMore(which) })}
      />
    );
  }
  if (hasFailed) {
    return (
      <Empty art="gone" title={t("empty.failedTitle")}>
        <p class="t13">{t("problem.offline")}</p>
        {!isSearching && <Button onClick={() => void book.loadMore(which)}>{t("tryAgain")}</Button>}
      </Empty>
    );
  }
  if (isSearching ? !found : shelf.isLoading || shelf.hasMore) {
    return <RowSkeletons count={8} label={t("loading")} />;
  }
  if (isSearching) {
    return (
      <Empty art="search" title={t("contacts.nobodyFits", { words: words.trim() })}>
        <p class="t13">{t("contacts.nobodyFitsText")}</p>
        <Button onClick={onClear}>{t("contacts.clearSearch")}</Button>
      </Empty>
    );
  }
  if (which === "banned") {
    return (
      <Empty art="cup" title={t("contacts.noneBannedTitle")}>
        <p class="t13">{t("contacts.noneBanned")}</p>
      </Empty>
    );
  }
  return (
    <Empty art="bubble" title={t("contacts.emptyTitle")}>
      <p class="t13">{t("contacts.empty")}</p>
      <a class="btn" href="/app/visitors">
        {t("contacts.toVisitors")}
      </a>
    </Empty>
  );
}

/** Under the last row: more are on their way, or can be asked for. */
function More({ book, which }: { readonly book: Book; readonly which: Which }) {
  const { hasMore, hasFailed, isLoading } = book.shelf(which);
  if (!hasMore) return null;
  return (
    <div class="more-rows">
      <Button kind="plain" size="s" busy={isLoading} onClick={() => void book.loadMore(which)}>
        {t(hasFailed ? "contacts.moreFailed" : "contacts.more")}
      </Button>
    </div>
  );
}
