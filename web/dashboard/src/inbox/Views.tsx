import { BlockIcon, CheckIcon, InboxIcon, ListIcon, MailIcon, TagIcon, TeamIcon, UserIcon } from "@hovor/ui";
import type { FunctionComponent } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { useDeskState } from "../desk";
import { type ActionName, keysOf } from "../keys";
import { groupOf, type InboxView, inboxViews, type NamedView, tagOf } from "../place";
import { t } from "../text";
import { overviewOf } from "./overview";
import { SavedViews } from "./SavedViews";
import { ViewLink, ViewsLabel } from "./ViewLink";

const icons: Readonly<Record<NamedView, FunctionComponent>> = {
  waiting: InboxIcon,
  mine: UserIcon,
  others: TeamIcon,
  closed: CheckIcon,
  unread: MailIcon,
  all: ListIcon,
  banned: BlockIcon,
};
const actions = {
  waiting: "viewWaiting",
  mine: "viewMine",
  others: "viewOthers",
  closed: "viewClosed",
  unread: "viewUnread",
  all: "viewAll",
  banned: "viewBanned",
} as const satisfies Record<NamedView, ActionName>;

/** What was worked off: their number would only grow. */
const isCounted = (view: NamedView): view is Exclude<NamedView, "all" | "closed"> =>
  view !== "all" && view !== "closed";

export interface ViewsProps {
  readonly view: InboxView;
  /** A column beside the list, or pills over it where there is no room. */
  readonly shape: "column" | "pills";
}

/** The ways to look at the inbox, with live counts. */
export function Views({ view, shape }: ViewsProps) {
  const { counts } = overviewOf(useDeskState());
  const isColumn = shape === "column";
  const nav = useRef<HTMLElement>(null);
  const hasBanned = counts.banned > 0 || view === "banned";

  // Pills that find no room scroll: the chosen one is in sight.
  useEffect(() => {
    nav.current?.querySelector("[aria-current]")?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [view]);

  return (
    <nav ref={nav} class={isColumn ? "views" : "pills"} aria-label={t("inbox.views")}>
      {isColumn && (
        <p class="views-title" aria-hidden="true">
          {t("inbox.title")}
        </p>
      )}
      {[...inboxViews, ...(hasBanned ? (["banned"] as const) : [])].map((one) => {
        const Icon = icons[one];
        return (
          <ViewLink
            key={one}
            view={one}
            isOn={one === view}
            isColumn={isColumn}
            icon={<Icon />}
            tip={t(`view.${one}`)}
            tipKeys={keysOf(actions[one])}
            {...(isCounted(one) && { count: counts[one] })}
          >
            {t(`view.${one}`)}
          </ViewLink>
        );
      })}
      <GroupViews view={view} isColumn={isColumn} />
      <SavedViews view={view} isColumn={isColumn} />
      <TagViews view={view} isColumn={isColumn} />
    </nav>
  );
}

interface PartProps {
  readonly view: InboxView;
  readonly isColumn: boolean;
}

/** The team's groups, if it has any. */
function GroupViews({ view, isColumn }: PartProps) {
  const { groups } = overviewOf(useDeskState());
  if (groups.length === 0) return null;
  return (
    <>
      <ViewsLabel isColumn={isColumn}>{t("view.groups")}</ViewsLabel>
      {groups.map(({ group: { id, name }, count }) => (
        <ViewLink
          key={`group ${id}`}
          view={`group:${id}`}
          isOn={groupOf(view) === id}
          isColumn={isColumn}
          icon={<TeamIcon />}
          count={count}
        >
          {name}
        </ViewLink>
      ))}
    </>
  );
}

/** The tags of what is open, and the one that is looked at. */
function TagViews({ view, isColumn }: PartProps) {
  const { tags } = overviewOf(useDeskState());
  const chosen = tagOf(view);
  const isMissing = chosen !== undefined && !tags.some(({ tag }) => tag === chosen);
  const all = isMissing ? [...tags, { tag: chosen, count: 0 }] : tags;
  if (all.length === 0) return null;
  return (
    <>
      <ViewsLabel isColumn={isColumn}>{t("tags.title")}</ViewsLabel>
      {all.map(({ tag, count }) => (
        <ViewLink
          key={`tag ${tag}`}
          view={`tag:${tag}`}
          isOn={tag === chosen}
          isColumn={isColumn}
          icon={<TagIcon />}
          count={count}
        >
          {tag}
        </ViewLink>
      ))}
    </>
  );
}
