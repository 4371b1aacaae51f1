import type { Visit, VisitedPage, Visits } from "@hovor/protocol";
import { Button } from "@hovor/ui";
import { useState } from "preact/hooks";

import { now } from "../desk";
import { BlockAddress } from "../protection";
import { clockTime, exactTime, t, whenTime } from "../text";
import { Fact, PageLine } from "./Facts";
import { addressWords, browserWords, countryName, deviceWords, flag, languageName, systemWords } from "./visitWords";

const shownPages = 8;

/** The newest visit of a visitor: with what they came, from where, and what they looked at. */
export function VisitDetails({ visits }: { readonly visits: Visits | "failed" | undefined }) {
  const newest = visits === "failed" ? undefined : visits?.visits[0];
  return (
    <>
      <section aria-busy={visits === undefined}>
        <h3 class="label">
          {newest && !newest.is_present ? t("visit.last") : t("visit.now")}
          {newest && (
            <time class="faint num" title={exactTime(newest.started_at)}>
              {whenTime(newest.started_at, now.value)}
            </time>
          )}
        </h3>
        {newest && visits !== "failed" && visits ? (
          <>
            <Origin visit={newest} count={visits.count} />
            {newest.address && <BlockAddress address={newest.address} />}
          </>
        ) : (
          <p class="faint">
            {visits === undefined ? t("loading") : t(visits === "failed" ? "visit.failed" : "visit.none")}
          </p>
        )}
      </section>
      {newest && <Trail key={newest.id} pages={newest.pages} />}
    </>
  );
}

function Origin({ visit, count }: { readonly visit: Visit; readonly count: number }) {
  const { client, country, city, language, referrer, address } = visit;
  const unknown = <span class="faint">{t("visit.unknown")}</span>;
  return (
    <dl class="facts whole">
      <Fact name={t("visit.place")}>
        {country ? (
          <>
            <span aria-hidden="true">{flag(country)} </span>
            {city ? `${city}, ${countryName(country)}` : countryName(country)}
          </>
        ) : (
          unknown
        )}
      </Fact>
      <Fact name={t("visit.browser")}>{browserWords(client) || unknown}</Fact>
      <Fact name={t("visit.system")}>{systemWords(client) || unknown}</Fact>
      <Fact name={t("visit.device")}>{deviceWords(client) || unknown}</Fact>
      <Fact name={t("visit.language")}>{language ? languageName(language) : unknown}</Fact>
      <Fact name={t("visit.referrer")}>
        {referrer ? <PageLine page={{ url: referrer, title: addressWords(referrer) }} /> : t("visit.direct")}
      </Fact>
      <Fact name={t("visit.count")}>{count}</Fact>
      {address && <Fact name={t("visit.address")}>{address}</Fact>}
    </dl>
  );
}

/** The pages, the newest first. */
function Trail({ pages }: { readonly pages: readonly VisitedPage[] }) {
  const [isWhole, setWhole] = useState(false);
  const all = [...pages].reverse();
  const shown = isWhole ? all : all.slice(0, shownPages);
  return (
    <section>
      <h3 class="label">
        {t("visit.pages")} <span class="faint num">{pages.at(-1)?.seq ?? 0}</span>
      </h3>
      {pages.length === 0 && <p class="faint">{t("visit.noPages")}</p>}
      <ol class="trail">
        {shown.map((page) => (
          <li key={page.seq}>
            <PageLine page={page} />
            <time class="faint num" title={exactTime(page.created_at)}>
              {clockTime(page.created_at)}
            </time>
          </li>
        ))}
      </ol>
      {shown.length < all.length && (
        <Button kind="plain" size="s" onClick={() => setWhole(true)}>
          {t("visit.allPages")}
        </Button>
      )}
    </section>
  );
}
