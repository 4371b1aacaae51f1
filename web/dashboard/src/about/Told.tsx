import type { Consent, Rating, Variable, Visitor } from "@hovor/protocol";
import { HappyIcon, NeutralIcon, SadIcon } from "@hovor/ui";

import { now, useDeskState } from "../desk";
import { groupByKey } from "../groups";
import { exactTime, t, whenTime } from "../text";
import { Fact } from "./Facts";

/** What the site tells of its visitor. Nobody has checked it, and it is said so. */
export function Told({ visitor }: { readonly visitor: Visitor }) {
  const { group, variables = [], consents = [] } = visitor;
  const state = useDeskState();
  if (!group && variables.length + consents.length === 0) return null;
  return (
    <section>
      <h3 class="label">
        {t("about.told")} <span class="faint">{t("about.unchecked")}</span>
      </h3>
      <dl class="facts">
        {group && (
          <Fact name={t("about.group")} title={group}>
            {groupByKey(state, group)?.name ?? t("groups.unknown", { key: group })}
          </Fact>
        )}
        {variables.map((one) => (
          <Fact key={one.name} name={one.label ?? one.name} title={one.value}>
            {shown(one)}
          </Fact>
        ))}
        {consents.map((one) => (
          <Fact key={one.kind} name={t(`consent.${one.kind}`)} title={detailsOf(one)}>
            {answerOf(one)}
          </Fact>
        ))}
      </dl>
    </section>
  );
}

/** What the visitor thought of the conversation. */
export function Rated({ rating }: { readonly rating: Rating }) {
  const { value, text, rated_at: ratedAt } = rating;
  const mood = value < 3 ? "bad" : value > 3 ? "good" : "normal";
  const Icon = { bad: SadIcon, normal: NeutralIcon, good: HappyIcon }[mood];
  return (
    <section>
      <h3 class="label">
        {t("about.rating")}
        <time class="faint num" title={exactTime(ratedAt)}>
          {whenTime(ratedAt, now.value)}
        </time>
      </h3>
      <p class={`rated ${mood}`}>
        <Icon size="l" />
        {t(`rating.${mood}`)}
      </p>
      {text && (
        <p class="rated-text" dir="auto">
          {text}
        </p>
      )}
    </section>
  );
}

const shown = ({ kind, value }: Variable): string => {
  if (kind === "boolean") return t(value === "true" ? "yes" : "no");
  return value;
};

const answerOf = ({ is_given: isGiven, given_at: at, policy_version: version }: Consent): string => {
  const answer = t(isGiven ? "consent.given" : "consent.refused", { time: whenTime(at, now.value) });
  return version ? `${answer} (${t("consent.version", { version })})` : answer;
};

const detailsOf = ({ given_at: at, policy_url: url }: Consent): string =>
  url ? `${exactTime(at)}, ${url}` : exactTime(at);
