import { BlockIcon, CheckIcon, classes, InboxIcon, ListIcon, MailIcon, TagIcon, TeamIcon, UserIcon } from "@hovor/ui";
import type { ComponentChildren, FunctionComponent } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { useDeskState } from "../desk";
import { type ActionName, keysOf } from "../keys";
import { groupOf, type InboxView, inboxViews, type NamedView, pathOf, tagOf } from "../place";
import { numeral, t } from "../text";
import { overviewOf } from "./overview";
import { SavedViews } from "./SavedViews";

export const viewIcons: Readonly<Record<NamedView, FunctionComponent>> = {
  waiting: InboxIcon,
  mine: UserIcon,
  others: TeamIcon,
  closed: CheckIcon,
  unread: MailIcon,
  all: ListIcon,
  blocked: BlockIcon,
};
const actions = {
  waiting: "viewWaiting",
  mine: "viewMine",
  others: "viewOthers",
  closed: "viewClosed",
  unread: "viewUnread",
  all: "viewAll",
  blocked: "viewBlocked",
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
  const hasBlocked = counts.blocked > 0 || view === "blocked";

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
      {[...inboxViews, ...(hasBlocked ? (["blocked"] as const) : [])].map((one) => {
        const Icon = viewIcons[one];
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

export interface ViewLinkProps {
  readonly view: InboxView;
  readonly isOn: boolean;
  readonly isColumn: boolean;
  readonly icon: ComponentChildren;
  readonly count?: number;
  readonly tip?: string;
  readonly tipKeys?: readonly string[];
  readonly children: ComponentChildren;
}

/** The way to a view: a line of the column, or a pill. */
export function ViewLink({ view, isOn, isColumn, icon, count, tip, tipKeys, children }: ViewLinkProps) {
  return (
    <a
      href={pathOf({ name: "inbox", view })}
      class={classes(!isColumn && "btn round", isOn && "on")}
      aria-current={isOn ? "true" : undefined}
      data-tip={tip}
      data-tip-keys={tipKeys?.join(" ")}
    >
      {isColumn && icon}
      <span class="cut" dir="auto">
        {children}
      </span>
      {count !== undefined && <span class="num">{numeral(count)}</span>}
    </a>
  );
}

/** What stands over a section of the column. */
export function ViewsLabel({ isColumn, children }: { readonly isColumn: boolean; readonly children: string }) {
  if (!isColumn) return null;
  return (
    <p class="views-label" aria-hidden="true">
      {children}
    </p>
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
