import type { FoundMessage } from "@hovor/protocol";
import { Button, Keys } from "@hovor/ui";
import type { RefObject } from "preact";

import { explain } from "../api";
import { keysOf, useAction } from "../keys";
import { t } from "../text";
import { FoundLine } from "./FoundLine";

export interface ResultsProps {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly messages: readonly FoundMessage[];
  /** A newer question is on its way. */
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onMore: (() => void) | undefined;
  readonly hasMore: boolean;
  readonly onRetry: () => void;
  /** The keys go up from the first one. */
  readonly onUp: () => void;
}

/** The messages that were found, the newest first. J, K and the arrows walk them, Enter opens one. */
export function Results(props: ResultsProps) {
  const { list, messages, isBusy, error, onMore, hasMore, onRetry, onUp } = props;
  const step = (by: 1 | -1) => () => {
    const links = linksOf(list.current);
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (at === 0 && by === -1) onUp();
    else links[Math.min(at + by, links.length - 1)]?.focus();
  };
  useAction("next", step(1));
  useAction("previous", step(-1));

  return (
    <section aria-busy={isBusy}>
      <h2 class="label">
        <span role="status">{t(hasMore ? "search.countMore" : "search.count", { count: messages.length })}</span>
      </h2>
      <ol class="card found-list" ref={list} aria-label={t("search.results")}>
        {messages.map((found) => (
          <li key={found.message_id}>
            <FoundLine found={found} />
          </li>
        ))}
      </ol>
      {error !== undefined && (
        <p class="row wrap search-more bad" role="alert">
          {explain(error)}
          <Button size="s" onClick={onRetry}>
            {t("tryAgain")}
          </Button>
        </p>
      )}
      {hasMore && error === undefined && (
        <p class="search-more">
          <Button busy={!onMore} onClick={onMore}>
            {t("search.more")}
          </Button>
        </p>
      )}
      <p class="hints search-hints" aria-hidden="true">
        <Keys keys={[...keysOf("next"), ...keysOf("previous")]} />
        <span>{t("hint.move")}</span>
        <Keys keys={["\u21b5"]} />
        <span>{t("search.hintOpen")}</span>
        <Keys keys={keysOf("filter")} />
        <span>{t("search.field")}</span>
      </p>
    </section>
  );
}

export function linksOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("a.found") ?? [])];
}
