import { Segments } from "@hovor/ui";

import { useMe } from "../desk";
import { go, here, type PrivacyTab, pathOf } from "../place";
import { t } from "../text";
import { AuditLog } from "./AuditLog";
import { DataMap } from "./DataMap";

/** The part that the address names, and for admins the way to the others. */
export function PrivacyParts() {
  const isAdmin = useMe().role !== "agent";
  const tab = here.value.name === "privacy" ? here.value.tab : "data";
  return (
    <>
      {isAdmin && (
        <div class="row">
          <Segments<PrivacyTab>
            label={t("privacy.parts")}
            value={tab}
            options={[
              { value: "data", label: t("privacy.data") },
              { value: "audit", label: t("privacy.audit") },
            ]}
            onValue={(to) => go(pathOf({ name: "privacy", tab: to }))}
          />
        </div>
      )}
      {tab === "audit" && isAdmin ? <AuditLog /> : <DataMap />}
    </>
  );
}
