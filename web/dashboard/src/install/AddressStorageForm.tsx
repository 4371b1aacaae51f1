import type { AddressStorage } from "@hovor/protocol";
import { Banner, InfoIcon, showToast } from "@hovor/ui";

import { explain } from "../api";
import { useDesk, useDeskState, useMe } from "../desk";
import { Options } from "../form";
import { t } from "../text";

const choices = ["none", "truncated", "full"] as const satisfies readonly AddressStorage[];

/** What is kept of visitors' addresses. For admins; it holds at once. */
export function AddressStorageForm() {
  const { api } = useDesk();
  const { address_storage: now = "none" } = useDeskState().account;
  const isAdmin = useMe().role !== "agent";
  const choose = async (address_storage: AddressStorage) => {
    try {
      await api.updateAccount({ address_storage });
      showToast({ text: t("saved") });
    } catch (reason) {
      showToast({ tone: "bad", text: explain(reason) });
    }
  };
  return (
    <>
      {!isAdmin && (
        <Banner tone="info" icon={<InfoIcon />} inset>
          {t("install.adminsOnly")}
        </Banner>
      )}
      <Options
        label={t("addresses.title")}
        value={now}
        disabled={!isAdmin}
        options={choices.map((value) => ({
          value,
          label: t(`addresses.${value}`),
          help: t(`addresses.${value}Help`),
        }))}
        onValue={(value) => void choose(value)}
      />
    </>
  );
}
