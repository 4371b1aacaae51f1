import { ChevronDownIcon, CrossIcon, IconButton, SearchIcon } from "@hovor/ui";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

import { explain } from "../api";
import { useFound, useSettled } from "../found";
import { useAction } from "../keys";
import { t } from "../text";

export interface FindBarProps {
  readonly conversationId: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onJump: (seq: number) => void;
  readonly onClose: () => void;
}

/** Looks for words in one conversation. Enter goes from the newest place to older ones, with Shift back. */
export function FindBar({ conversationId, query, onQuery, onJump, onClose }: FindBarProps) {
  const field = useRef<HTMLInputElement>(null);
  const asked = useSettled(query.trim());
  const { answer, isLoading, error, loadMore, retry } = useFound(asked, conversationId);
  const isOurs = answer !== undefined && answer.query === asked && asked === query.trim();
  const messages = isOurs ? answer.messages : [];
  /** Where the reader stands among what was found; -1 before the first step. */
  const [place, setPlace] = useState({ query: "", at: -1 });
  const at = place.query === asked ? place.at : -1;
  const count = messages.length;
  useAction("findHere", () => field.current?.select());
  useAction("back", onClose);
  useLayoutEffect(() => field.current?.focus(), []); // at once: the next letter is for the field

  // The next page is fetched one step before it is needed.
  useEffect(() => {
    if (at >= 0 && at >= count - 2) loadMore?.();
  }, [at, count, loadMore !== undefined]);

  const step = (by: 1 | -1) => {
    if (count === 0) return;
    const isEnd = at + by >= count && !answer?.next;
    const to = isEnd ? 0 : at + by < 0 ? count - 1 : Math.min(at + by, count - 1);
    setPlace({ query: asked, at: to });
    const seq = messages[to]?.seq;
    if (seq !== undefined) onJump(seq);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && error !== undefined && count === 0) retry();
    else if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
  };

  return (
    <search class="find-bar">
      <label class="in">
        <SearchIcon />
        <span class="unseen">{t("find.title")}</span>
        <input
          ref={field}
          type="text"
          dir="auto"
          enterKeyHint="search"
          maxLength={200}
          placeholder={t("find.title")}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <span class="faint t12 num" role="status">
        {wordsOfPlace()}
      </span>
      <span class="row tight">
        <IconButton label={t("find.next")} keys={["Enter"]} size="s" disabled={count === 0} onClick={() => step(1)}>
          <span class="upside-down">
            <ChevronDownIcon />
          </span>
        </IconButton>
        <IconButton
          label={t("find.previous")}
          keys={["Shift", "Enter"]}
          size="s"
          disabled={count === 0}
          onClick={() => step(-1)}
        >
          <ChevronDownIcon />
        </IconButton>
        <IconButton label={t("close")} keys={["Esc"]} size="s" onClick={onClose}>
          <CrossIcon />
        </IconButton>
      </span>
    </search>
  );

  function wordsOfPlace(): string {
    if (!query.trim()) return "";
    if (error !== undefined) return explain(error);
    if (!isOurs || (isLoading && count === 0)) return t("find.loading");
    if (count === 0) return t("find.none");
    if (at < 0) return t(answer?.next ? "search.countMore" : "search.count", { count });
    return t(answer?.next ? "find.placeMore" : "find.place", { at: at + 1, count });
  }
}
