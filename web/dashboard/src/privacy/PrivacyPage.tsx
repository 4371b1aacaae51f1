import { Empty } from "@hovor/ui";

import { useMe } from "../desk";
import { Later, Page } from "../page";
import type { PrivacyTab } from "../place";
import { t } from "../text";

/** Where the account's data is, and what was done with it: fetched when somebody goes there. */
export function PrivacyPage({ tab }: { readonly tab: PrivacyTab }) {
  const isBarred = tab === "audit" && useMe().role === "agent";
  return (
    <Page title={t("privacy.title")}>
      {isBarred ? (
        <Empty art="search" title={t("protection.adminsOnly")} />
      ) : (
        <Later load={async () => (await import("./PrivacyParts")).PrivacyParts} />
      )}
    </Page>
  );
}
