import { Empty } from "@hovor/ui";

import { useMe } from "../desk";
import { Later, Page } from "../page";
import { t } from "../text";

/** From whom the account takes messages: for admins. */
export function ProtectionPage() {
  const isAdmin = useMe().role !== "agent";
  return (
    <Page title={t("protection.title")}>
      {isAdmin ? (
        <Later load={async () => (await import("./ProtectionForm")).ProtectionForm} />
      ) : (
        <Empty art="search" title={t("protection.adminsOnly")} />
      )}
    </Page>
  );
}
