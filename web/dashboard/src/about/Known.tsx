import type { Visitor } from "@hovor/protocol";
import { CheckIcon } from "@hovor/ui";

import { now } from "../desk";
import { exactTime, t, whenTime } from "../text";
import { Fact } from "./Facts";
import { languageName } from "./visitWords";

export interface KnownProps {
  readonly visitor: Visitor;
  /** Says also of what nobody has signed that it is so. */
  readonly marksUnverified?: boolean;
}

/** Who a visitor is, as far as they or the site have said it. */
export function Known({ visitor, marksUnverified = false }: KnownProps) {
  const { name, email, phone, language: tag, identity, former_id: formerId, created_at: createdAt } = visitor;
  const unverified = marksUnverified && <Unverified />;
  return (
    <section>
      <dl class="facts">
        <Fact name={t("about.name")}>{name || <span class="faint">{t("about.unknown")}</span>}</Fact>
        {identity && (
          <Fact name={t("about.userId")} title={t("about.verifiedHelp")}>
            {identity.user_id} <Verified />
          </Fact>
        )}
        <Fact name={t("about.email")}>
          {email && identity?.email === email && <Verified />}
          {email ? <a href={`mailto:${email}`}>{email}</a> : <span class="faint">{t("about.unknown")}</span>}
          {email && identity?.email !== email && unverified}
        </Fact>
        {phone && (
          <Fact name={t("about.phone")}>
            <a href={`tel:${phone}`}>{phone}</a>
            {unverified}
          </Fact>
        )}
        {tag && <Fact name={t("about.language")}>{languageName(tag)}</Fact>}
        {formerId && <Fact name={t("about.formerId")}>{formerId}</Fact>}
        <Fact name={t("about.firstSeen")}>
          <time title={exactTime(createdAt)}>{whenTime(createdAt, now.value)}</time>
        </Fact>
      </dl>
    </section>
  );
}

function Verified() {
  return (
    <span class="verified">
      <CheckIcon size="s" />
      {t("about.verified")}
    </span>
  );
}

function Unverified() {
  return (
    <span class="unverified" title={t("contact.unverifiedHelp")}>
      {t("contact.unverified")}
    </span>
  );
}
