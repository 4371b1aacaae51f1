import { BlockIcon, Button, showToast } from "@hovor/ui";
import { useState } from "preact/hooks";

import { explain } from "../api";
import { type Desk, useDesk, useDeskState, useMe } from "../desk";
import { t } from "../text";

/** For admins, under an address that is kept in full: nobody chats from there any more. */
export function BlockAddress({ address }: { readonly address: string }) {
  const desk = useDesk();
  const isWhole = useDeskState().account.address_storage === "full";
  const isAdmin = useMe().role !== "agent";
  const [isBusy, setBusy] = useState(false);
  if (!isAdmin || !isWhole) return null;

  const block = async () => {
    setBusy(true);
    try {
      await change(desk, (addresses) => [...addresses, address]);
      const unblock = () =>
        void change(desk, (addresses) => addresses.filter((one) => one !== address)).catch(complain);
      showToast({ text: t("protection.addressBlocked", { address }), action: { label: t("undo"), run: unblock } });
    } catch (error) {
      complain(error);
    }
    setBusy(false);
  };
  return (
    <div class="block-address">
      <Button size="s" icon={<BlockIcon size="s" />} busy={isBusy} onClick={() => void block()}>
        {t("protection.blockAddress")}
      </Button>
    </div>
  );
}

const complain = (error: unknown) => showToast({ tone: "bad", text: explain(error) });

async function change({ api }: Desk, to: (addresses: readonly string[]) => string[]): Promise<void> {
  const protection = await api.protection();
  await api.setProtection({ ...protection, blocked_addresses: to(protection.blocked_addresses) });
}
