import { AlertIcon, Banner, Button, CheckIcon, DownloadIcon, showToast } from "@hovor/ui";
import { useState } from "preact/hooks";

import { explain } from "../api";
import { useDesk } from "../desk";
import { t } from "../text";
import { type Sought, spanOf } from "./audit";
import { fileName, saveFile } from "./saveFile";

type Told = { readonly tone: "ok" | "bad"; readonly text: string };

/** Whether the log is as it was written, and a table of it for elsewhere. */
export function AuditActions({ sought }: { readonly sought: Sought }) {
  const { api } = useDesk();
  const [told, setTold] = useState<Told | undefined>();
  const [busy, setBusy] = useState<"check" | "export" | undefined>();

  const run = async (name: "check" | "export", act: () => Promise<void>) => {
    setBusy(name);
    try {
      await act();
    } catch (error) {
      showToast({
        tone: "bad",
        text: explain(error),
        action: { label: t("tryAgain"), run: () => void run(name, act) },
      });
    } finally {
      setBusy(undefined);
    }
  };
  const check = async () => {
    const { entries, broken_at: seq } = await api.checkAudit();
    setTold(
      seq === undefined
        ? { tone: "ok", text: t("audit.intact", { count: entries }) }
        : { tone: "bad", text: t("audit.broken", { seq }) },
    );
  };
  const save = async () => {
    const table = await api.exportAudit(spanOf(sought));
    const name = fileName(t("privacy.audit"), "csv");
    saveFile(name, "text/csv;charset=utf-8", `\ufeff${table}`);
    showToast({ text: t("audit.exported", { name }) });
  };
  return (
    <>
      <div class="row wrap">
        <Button icon={<CheckIcon />} busy={busy === "check"} onClick={() => void run("check", check)}>
          {t("audit.check")}
        </Button>
        <Button icon={<DownloadIcon />} busy={busy === "export"} onClick={() => void run("export", save)}>
          {t("audit.export")}
        </Button>
      </div>
      <div role="status">
        {told && (
          <Banner tone={told.tone} icon={told.tone === "ok" ? <CheckIcon /> : <AlertIcon />} inset>
            {told.text}
          </Banner>
        )}
      </div>
    </>
  );
}
