import type { AuditEntry } from "@hovor/protocol";
import { Button, Empty, RowSkeletons } from "@hovor/ui";
import { useEffect, useState } from "preact/hooks";

import { explain } from "../api";
import { useDesk, useDeskState } from "../desk";
import { exactTime, t } from "../text";
import { AuditActions } from "./AuditActions";
import { AuditFilter } from "./AuditFilter";
import { everything, type Sought, spanOf, what, who } from "./audit";

/** What was done in the account, the newest first. For admins. */
export function AuditLog() {
  const [sought, setSought] = useState<Sought>(everything);
  return (
    <>
      <p class="dim">{t("audit.lead")}</p>
      <AuditFilter sought={sought} onSought={setSought} />
      <AuditActions sought={sought} />
      <Entries key={JSON.stringify(sought)} sought={sought} />
    </>
  );
}

function Entries({ sought }: { readonly sought: Sought }) {
  const { api } = useDesk();
  const [entries, setEntries] = useState<readonly AuditEntry[]>([]);
  const [next, setNext] = useState<number | undefined>();
  const [failure, setFailure] = useState<unknown>();
  const [isBusy, setBusy] = useState(true);

  const load = async (before?: number) => {
    setBusy(true);
    setFailure(undefined);
    try {
      const page = await api.audit({
        ...spanOf(sought),
        action: sought.action || undefined,
        agent_id: sought.agentId || undefined,
        before,
      });
      setEntries((known) => [...known, ...page.entries]);
      setNext(page.next);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  useEffect(() => void load(), []);

  if (failure) {
    return (
      <Empty art="gone" title={t("empty.failedTitle")}>
        <p class="t13">{explain(failure)}</p>
        <Button onClick={() => void load(next)}>{t("tryAgain")}</Button>
      </Empty>
    );
  }
  if (entries.length === 0) {
    if (isBusy) return <RowSkeletons count={8} label={t("loading")} />;
    return (
      <Empty art="search" title={t("audit.none")}>
        <p class="t13">{t("audit.noneFits")}</p>
      </Empty>
    );
  }
  return (
    <>
      <div class="card">
        <table class="table stacks audit">
          <thead>
            <tr>
              <th>{t("audit.what")}</th>
              <th>{t("audit.who")}</th>
              <th>{t("audit.when")}</th>
              <th>{t("audit.address")}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Row key={entry.seq} entry={entry} />
            ))}
          </tbody>
        </table>
      </div>
      {next !== undefined && (
        <div>
          <Button busy={isBusy} onClick={() => void load(next)}>
            {t("audit.older")}
          </Button>
        </div>
      )}
    </>
  );
}

function Row({ entry }: { readonly entry: AuditEntry }) {
  const state = useDeskState();
  return (
    <tr>
      <td>
        <span dir="auto">{what(state, entry)}</span>
        {entry.detail && <code class="faint t12 block">{entry.detail}</code>}
      </td>
      <td data-label={t("audit.who")} dir="auto">
        {who(state, entry)}
      </td>
      <td data-label={t("audit.when")} class="num">
        <time>{exactTime(entry.created_at)}</time>
      </td>
      <td data-label={entry.address && t("audit.address")} class="num dim">
        {entry.address}
      </td>
    </tr>
  );
}
