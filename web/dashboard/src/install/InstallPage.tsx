import { CheckIcon, ClockIcon, OutIcon } from "@hovor/ui";

import { now, useDeskState, useMe } from "../desk";
import { Card, Later, Page } from "../page";
import { t, whenTime } from "../text";
import { AddressStorageForm } from "./AddressStorageForm";
import { IdentityCode } from "./IdentityCode";
import { InboxForm } from "./InboxForm";
import { Snippet } from "./Snippet";
import { snippetOf } from "./snippet";
import { Verify } from "./Verify";

/** How the chat box gets onto a site, and whether it is there. */
export function InstallPage() {
  const { account } = useDeskState();
  const isAdmin = useMe().role !== "agent";
  return (
    <Page title={t("install.title")}>
      <Card anchor="code" title={t("install.codeTitle")} lead={t("install.codeLead")}>
        <Snippet code={snippetOf(location.origin, account.chat_key, account.consent_mode)} />
        <Light installedAt={account.installed_at} />
      </Card>
      <Card anchor="guides" title={t("guides.title")} lead={t("guides.lead")}>
        <Later load={async () => (await import("./Guides")).Guides} />
      </Card>
      <Card anchor="verify" title={t("verify.title")} lead={t("verify.lead")}>
        <Verify />
      </Card>
      <Card title={t("install.tryTitle")} lead={t("install.tryLead")}>
        <div>
          <a class="btn" href={`/widget/${account.chat_key}`} target="_blank" rel="noopener">
            <OutIcon />
            {t("install.try")}
          </a>
        </div>
      </Card>
      <Card title={t("addresses.title")} lead={t("addresses.lead")}>
        <AddressStorageForm />
      </Card>
      <Card anchor="inbox" title={t("settings.inbox")} lead={t("settings.inboxLead")}>
        <InboxForm />
      </Card>
      {isAdmin && (
        <Card title={t("identity.title")} lead={t("identity.lead")}>
          <IdentityCode />
        </Card>
      )}
    </Page>
  );
}

/** Turns green by itself when the first page with the chat code is seen. */
function Light({ installedAt }: { readonly installedAt: number | undefined }) {
  return (
    <p class={installedAt ? "light ok" : "light"} role="status">
      {installedAt ? <CheckIcon /> : <ClockIcon />}
      {installedAt ? t("install.seen", { time: whenTime(installedAt, now.value) }) : t("install.waiting")}
    </p>
  );
}
