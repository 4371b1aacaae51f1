import { CheckIcon, classes, InboxIcon, TagIcon, TeamIcon, UserIcon } from "@hovor/ui";

import { useEffect, useRef } from "preact/hooks";

import { useDeskState } from "../desk";
import { type ActionName, keysOf } from "../keys";
import { type InboxView, inboxViews, pathOf, type Shelf, tagOf } from "../place";
import { t } from "../text";
import { countsOf, tagsOf } from "./rows";

const icons = { waiting: InboxIcon, mine: UserIcon, others: TeamIcon, closed: CheckIcon };
const actions = {
  waiting: "viewWaiting",
  mine: "viewMine",
  others: "viewOthers",
  closed: "viewClosed",
} as const satisfies Record<Shelf, ActionName>;

export interface ViewsProps {
  readonly view: InboxView;
  /** A column beside the list, or pills over it where there is no room. */
  readonly shape: "column" | "pills";
}

/** The ways to look at the inbox, with live counts. */
export function Views({ view, shape }: ViewsProps) {
  const counts = countsOf(useDeskState());
  const isColumn = shape === "column";
  const nav = useRef<HTMLElement>(null);

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
      {inboxViews.map((one) => {
        const Icon = icons[one];
        return (
          <a
            key={one}
            href={pathOf({ name: "inbox", view: one })}
            class={classes(!isColumn && "btn round", one === view && "on")}
            aria-current={one === view ? "true" : undefined}
            data-tip={t(`view.${one}`)}
            data-tip-keys={keysOf(actions[one]).join(" ")}
          >
            {isColumn && <Icon />}
            <span class="cut">{t(`view.${one}`)}</span>
            {one !== "closed" && <span class="num">{counts[one]}</span>}
          </a>
        );
      })}
      <TagViews view={view} isColumn={isColumn} />
    </nav>
  );
}

/** The tags of what is open, and the one that is looked at. */
function TagViews({ view, isColumn }: { readonly view: InboxView; readonly isColumn: boolean }) {
  const tags = tagsOf(useDeskState());
  const chosen = tagOf(view);
  const isMissing = chosen !== undefined && !tags.some(({ tag }) => tag === chosen);
  const all = isMissing ? [...tags, { tag: chosen, count: 0 }] : tags;
  if (all.length === 0) return null;
  return (
    <>
      {isColumn && (
        <p class="views-label" aria-hidden="true">
          {t("tags.title")}
        </p>
      )}
      {all.map(({ tag, count }) => (
        <a
          key={`tag ${tag}`}
          href={pathOf({ name: "inbox", view: `tag:${tag}` })}
          class={classes(!isColumn && "btn round", tag === chosen && "on")}
          aria-current={tag === chosen ? "true" : undefined}
        >
          {isColumn && <TagIcon />}
          <span class="cut" dir="auto">
            {tag}
          </span>
          <span class="num">{count}</span>
        </a>
      ))}
    </>
  );
}
