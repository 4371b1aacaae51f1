import { Banner, Button, ClockIcon, Empty, RowSkeletons } from "@hovor/ui";
import { useEffect, useRef } from "preact/hooks";

import { explain, RequestError } from "../api";
import { useMe } from "../desk";
import { useFound } from "../found";
import { t } from "../text";
import { NothingAsked, NothingFound } from "./Blank";
import { Chips } from "./Chips";
import { FoundVisitors } from "./FoundVisitors";
import { questionOf, withoutFilter } from "./question";
import { linksOf, Results } from "./Results";
import { addSearch } from "./recent";
import { SearchField } from "./SearchField";
import { useQuestion } from "./useQuestion";

/** All that was ever written, by its words and by filters. The address says what is asked. */
export function SearchView({ query }: { readonly query: string }) {
  const { id } = useMe();
  const { question, ask } = useQuestion(query);
  const { answer, isLoading, error, loadMore, retry, again } = useFound(query);
  const list = useRef<HTMLOListElement>(null);
  const page = useRef<HTMLElement>(null);
  const asked = questionOf(query);
  const found = answer?.messages ?? [];
  const remove = (filter: Parameters<typeof withoutFilter>[1]) => {
    ask(withoutFilter(question, filter), { isDone: true });
  };

  // What found nothing, or was typed on at once, is not worth remembering.
  const isRemembered = answer?.query === query && found.length > 0;
  useEffect(() => {
    if (!isRemembered) return;
    const timer = setTimeout(() => addSearch(id, query), worthIt);
    return () => clearTimeout(timer);
  }, [id, query, isRemembered]);

  return (
    <main class="sheet page search" ref={page}>
      <header class="title">
        <h1>{t("search.title")}</h1>
      </header>
      <div class="search-head">
        <SearchField question={question} onQuestion={ask} onDown={() => linksOf(list.current)[0]?.focus()} />
        <Chips filters={question.filters} onRemove={remove} />
      </div>
      <div class="body">
        {answer?.isBehind && (
          <Banner tone="info" icon={<ClockIcon />}>
            <span class="row wrap grow">
              {t("search.behind")}
              <Button kind="plain" size="s" place="push" onClick={again}>
                {t("search.again")}
              </Button>
            </span>
          </Banner>
        )}
        {query ? <FoundVisitors words={asked.words} /> : <NothingAsked />}
        {found.length > 0 && (
          <Results
            list={list}
            messages={found}
            isBusy={isLoading && answer?.query !== query}
            error={error}
            hasMore={answer?.next !== undefined}
            onMore={loadMore}
            onRetry={retry}
            onUp={() => page.current?.querySelector("input")?.focus()}
          />
        )}
        {found.length === 0 && query && instead()}
      </div>
    </main>
  );

  /** What stands where no message is. */
  function instead() {
    if (error !== undefined) {
      const isRefused = error instanceof RequestError && error.code === "invalid_argument";
      return (
        <Empty art="gone" title={t("search.failedTitle")}>
          <p class="t13" role="alert">
            {isRefused ? t("search.invalid") : explain(error)}
          </p>
          {!isRefused && <Button onClick={retry}>{t("tryAgain")}</Button>}
        </Empty>
      );
    }
    if (isLoading || !answer) return <RowSkeletons count={5} label={t("loading")} />;
    return <NothingFound question={asked} onRemove={remove} />;
  }
}

/** So long somebody looks at what they found before it is remembered. */
const worthIt = 1500;
