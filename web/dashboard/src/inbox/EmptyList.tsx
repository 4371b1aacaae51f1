import { BellIcon, Button, Empty, OutIcon, RowSkeletons } from "@hovor/ui";

import { useDesk, useDeskState } from "../desk";
import { savedFilter } from "../filters";
import { offersSteps } from "../firstSteps";
import { keysOf, runAction } from "../keys";
import { askPermission, permission } from "../notify";
import { groupOf, type InboxView, isNamed, savedOf } from "../place";
import { t } from "../text";
import { Older } from "./Older";
import { olderOf, pagedOf } from "./viewWords";

export interface EmptyListProps {
  readonly view: InboxView;
  readonly filter: string;
  readonly onClear: () => void;
}

/** Why a list is empty, and what to do next. */
export function EmptyList({ view, filter, onClear }: EmptyListProps) {
  const { pages } = useDesk();
  const state = useDeskState();
  const { account, conversations } = state;
  const paged = pagedOf(view);
  const { isLoading, hasFailed } = pages.list(paged ?? "closed");

  if (filter) {
    return (
      <Empty art="search" title={t("empty.filterTitle", { filter })}>
        <p class="t13">{t("empty.filter")}</p>
        <Button onClick={onClear}>{t("inbox.clearFilter")}</Button>
      </Empty>
    );
  }
  if (paged && isLoading) return <RowSkeletons count={6} label={t("loading")} />;
  if (paged && hasFailed) {
    return (
      <Empty art="gone" title={t("empty.failedTitle")}>
        <Button onClick={() => void pages.loadMore(paged)}>{t("tryAgain")}</Button>
      </Empty>
    );
  }
  if (!account.installed_at && conversations.size === 0) {
    return (
      <Empty art="inbox" title={t("empty.firstTitle")}>
        <p class="t13">{t("empty.first")}</p>
        {offersSteps(state) && (
          <a class="btn main narrow-only" href="/app/first-steps">
            {t("empty.firstSteps")}
          </a>
        )}
        <Button icon={<OutIcon />} onClick={() => runAction("tryChatBox")}>
          {t("empty.test")}
        </Button>
      </Empty>
    );
  }
  if (!isNamed(view)) {
    const kind = kindOf(state.myId, view);
    return (
      <Empty art="inbox" title={t(`empty.${kind}Title`)}>
        <p class="t13">{t(`empty.${kind}`)}</p>
        {kind === "saved" && <Older name={olderOf(view)} />}
      </Empty>
    );
  }
  return (
    <Empty art={view === "waiting" || view === "unread" ? "cup" : "inbox"} title={t(`empty.${view}Title`)}>
      <p class="t13">{t(`empty.${view}`, { key: keysOf("close").join(" ") })}</p>
      {view === "waiting" && permission.value === "default" && (
        <Button icon={<BellIcon />} onClick={() => void askPermission()}>
          {t("notify.ask")}
        </Button>
      )}
      {view === "banned" && <Older name={olderOf(view)} />}
      {view === "mine" && (
        <a class="btn" href="/app/inbox/waiting">
          {t("empty.seeWaiting")}
        </a>
      )}
    </Empty>
  );
}

function kindOf(myId: string, view: InboxView): "tag" | "group" | "saved" | "savedGone" {
  if (groupOf(view) !== undefined) return "group";
  const saved = savedOf(view);
  if (saved === undefined) return "tag";
  return savedFilter(myId, saved) ? "saved" : "savedGone";
}
