import { classes, Keys } from "@hovor/ui";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

export interface SuggestionsProps<Item extends { readonly id: string }> {
  /** The list's, which the field refers to. */
  readonly id: string;
  readonly items: readonly Item[];
  /** Which of them Enter takes. */
  readonly active: number;
  readonly labels: {
    /** What is listed. */
    readonly list: string;
    readonly choose: string;
    readonly insert: string;
    readonly close: string;
    /** How many fit. */
    readonly count: string;
  };
  /** Stands in place of the items when there are none. */
  readonly empty: ComponentChildren;
  readonly children: (item: Item, isActive: boolean) => ComponentChildren;
  readonly onActive: (at: number) => void;
  readonly onPick: (item: Item) => void;
  /** The focus went from here to elsewhere than the field. */
  readonly onLeave: (to: EventTarget | null) => void;
}

export const optionId = (listId: string, at: number) => `${listId}-${at}`;

/** What can be put in place of what is being typed. The focus stays in the field, which moves through the list. */
export function Suggestions<Item extends { readonly id: string }>(props: SuggestionsProps<Item>) {
  const { id, items, active, labels, empty, children, onActive, onPick, onLeave } = props;
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: "nearest" });
  }, [active, items]);

  return (
    <div
      class="suggestions"
      onPointerDown={(event) => {
        if (!(event.target instanceof HTMLAnchorElement)) event.preventDefault(); // the field keeps the focus
      }}
      onFocusOut={(event) => onLeave(event.relatedTarget)}
    >
      {items.length === 0 ? (
        <div class="suggestions-none">{empty}</div>
      ) : (
        <div class="suggestions-list" role="listbox" id={id} aria-label={labels.list} ref={list}>
          {items.map((item, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field listens to the keys
            <div
              key={item.id}
              id={optionId(id, at)}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              class={classes("suggestion", at === active && "on")}
              onPointerMove={() => onActive(at)}
              onClick={() => onPick(item)}
            >
              {children(item, at === active)}
            </div>
          ))}
        </div>
      )}
      <div class="hints">
        {items.length > 0 && (
          <span class="suggestions-keys" aria-hidden="true">
            <Keys keys={["\u2191", "\u2193"]} />
            <span>{labels.choose}</span>
            <Keys keys={["Enter"]} />
            <span>{labels.insert}</span>
          </span>
        )}
        <span class="suggestions-keys" aria-hidden="true">
          <Keys keys={["Esc"]} />
          <span>{labels.close}</span>
        </span>
        <span class="push num" role="status">
          {labels.count}
        </span>
      </div>
    </div>
  );
}
