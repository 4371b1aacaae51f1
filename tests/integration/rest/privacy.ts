import type { AuditEntry, DataMap } from "@hovor/protocol";
import { expect, it } from "vitest";
import { signUp } from "../stage/people.js";
import type { Server } from "../stage/server.js";

export function privacyTests(server: () => Server): void {
  it("tells where each kind of data is, as the account is set now", async () => {
    const owner = await signUp(server());
    const map = async () => (await owner.ask("GET", "/api/v1/account/data_map")).json as DataMap;
    const kept = (all: DataMap, kind: string) => all.kinds.find((one) => one.kind === kind);
    const before = await map();
    expect(before).not.toHaveProperty("home");
    expect(kept(before, "addresses")).toMatchObject({ place: "database", keeping: "not_kept" });
    await owner.ask("PATCH", "/api/v1/account", { address_storage: "truncated" });
    expect(kept(await map(), "addresses")).toMatchObject({ keeping: "until_deleted" });
    expect(kept(before, "sessions")).toMatchObject({ keeping: "days", days: 14 });
  });

  it("writes what is done to the audit log, which admins read, check and export", async () => {
    const owner = await signUp(server());
    const entries = async (query = ""): Promise<AuditEntry[]> =>
      (await owner.ask("GET", `/api/v1/audit${query}`)).json.entries;
    expect((await entries()).map((one) => one.action)).toEqual(["signed_in", "signed_up"]);

    const colleague = await owner.newColleague();
    await owner.ask("PATCH", `/api/v1/agents/${colleague.agent.id}`, { role: "admin" });
    await owner.ask("GET", "/api/v1/account/identity_secret");
    const [secret, changed] = await entries();
    expect(secret).toMatchObject({ action: "identity_secret_read", agent_id: owner.agent.id });
    expect(changed).toMatchObject({
      action: "agent_changed",
      agent_id: owner.agent.id,
      subject_id: colleague.agent.id,
      detail: "role: agent, admin",
    });
    const added = await entries(`?action=agent_added&agent_id=${owner.agent.id}`);
    expect(added.map((one) => one.subject_id)).toEqual([colleague.agent.id]);
    const page = (await owner.ask("GET", "/api/v1/audit?limit=1")).json;
    expect(page.entries[0].seq).toBe(page.next);
    expect((await entries(`?until=${(changed?.created_at ?? 0) - 60_000}`)).length).toBe(0);

    const check = (await owner.ask("GET", "/api/v1/audit/check")).json;
    expect(check).toEqual({ entries: (await entries("?limit=100")).length });
    const table = await owner.ask("POST", "/api/v1/audit/export", {});
    expect(table.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(table.text).toContain('"agent_changed"');
    expect((await entries())[0]).toMatchObject({ action: "audit_exported" });
  });

  it.each(["?action=nothing", "?agent_id=", "?since=yesterday", "?limit=101", "?before=0"])(
    "refuses to look for %s in the audit log",
    async (query) => {
      const owner = await signUp(server());
      expect((await owner.ask("GET", `/api/v1/audit${query}`)).status).toBe(400);
    },
  );

  it("writes a refused sign-in to the log of whose address it is", async () => {
    const owner = await signUp(server());
    await owner.ask("POST", "/api/v1/sign_in", { email: owner.agent.email, password: "wrong password" });
    await expect
      .poll(async () => (await owner.ask("GET", "/api/v1/audit?action=sign_in_refused")).json.entries)
      .toMatchObject([{ subject_id: owner.agent.id }]);
  });
}
