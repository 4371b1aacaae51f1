import type { AuditEntry, DataMap as Wire } from "@hovor/protocol";
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, expect, test, vi } from "vitest";

import { go } from "../place";
import { agent, noon, openDesk, show } from "../testing";
import { PrivacyPage } from "./PrivacyPage";
import { recordTable, recordText } from "./record";

const map: Wire = {
  home: "CZ",
  allowed: ["CZ", "EU"],
  services: [{ name: "database", region: "DE" }],
  kinds: [
    { kind: "conversations", place: "database", keeping: "until_deleted" },
    { kind: "sessions", place: "memory", keeping: "days", days: 14 },
    { kind: "device", place: "device", keeping: "days", days: 180 },
  ],
};

const entry = (more: Partial<AuditEntry>): AuditEntry => ({
  seq: 1,
  created_at: noon,
  action: "agent_changed",
  agent_id: "ada",
  subject_id: "tomas",
  detail: "role: agent, admin",
  hash: "0".repeat(64),
  ...more,
});

beforeEach(() => go("/app/privacy"));

test("tells where each kind of data is, with the region of a service outside", async () => {
  const { desk, server } = await openDesk();
  server.api.dataMap.mockResolvedValue(map);
  show(desk, <PrivacyPage tab="data" />);
  await screen.findByText(/All data of your account is in Czechia\. .* in Czechia or European Union alone/);
  expect(screen.getByText("Database · Germany")).toBeTruthy();
  expect(screen.getByText("Memory, not on disk · Czechia")).toBeTruthy();
  expect(screen.getByText("14 days after its last use")).toBeTruthy();
  expect(screen.getByText("Visitor’s own device")).toBeTruthy();
  expect(screen.getByText("Database, run outside of this server: Germany")).toBeTruthy();
});

test("says so where nothing is declared, and nobody gets data", async () => {
  const { desk } = await openDesk();
  show(desk, <PrivacyPage tab="data" />);
  await screen.findByText(/has not declared where it is.*region\.home/);
  expect(screen.getByText(/^Nobody\./)).toBeTruthy();
});

test("the record of processing has all of it, as a text and as a table without formulas", () => {
  const text = recordText(map, "Lesní Káva", "1 December 2026");
  expect(text).toContain("# Record of processing: Lesní Káva\n\nMade on 1 December 2026");
  expect(text).toContain("- Database, run outside of this server: Germany");
  expect(text).toMatch(/\| Conversations \| Your team, visitors \| .* \| Database · Germany \| Until it is deleted \|/);
  const table = recordTable(map).split("\r\n");
  expect(table[0]).toBe('"What","About whom","What for","Where","How long"');
  expect(table).toHaveLength(5);
});

test("the log names who did what to whom, and older entries come on demand", async () => {
  const { desk, server } = await openDesk();
  go("/app/privacy/audit");
  server.api.audit.mockResolvedValueOnce({ entries: [entry({ seq: 2 })], next: 2 });
  server.api.audit.mockResolvedValueOnce({
    entries: [
      entry({
        action: "sign_in_refused",
        agent_id: undefined,
        subject_id: "gone-abcdef",
        address: "203.0.113.0",
      } as never),
    ],
  });
  show(desk, <PrivacyPage tab="audit" />);
  await screen.findByText("Changed a colleague: Tomas Hruby");
  expect(screen.getByText("role: agent, admin")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Older entries" }));
  await screen.findByText("Sign-in refused: abcdef");
  expect(screen.getByText("Nobody known")).toBeTruthy();
  expect(server.api.audit).toHaveBeenLastCalledWith({ before: 2 });
  expect(screen.queryByRole("button", { name: "Older entries" })).toBeNull();
});

test("entries are sought by what, who and when", async () => {
  const { desk, server } = await openDesk();
  go("/app/privacy/audit");
  show(desk, <PrivacyPage tab="audit" />);
  fireEvent.change(await screen.findByLabelText("What"), { target: { value: "signed_in" } });
  fireEvent.change(screen.getByLabelText("Who"), { target: { value: "tomas" } });
  fireEvent.input(screen.getByLabelText("From day"), { target: { value: "2026-12-01" } });
  fireEvent.input(screen.getByLabelText("To day"), { target: { value: "2026-12-01" } });
  const since = new Date(2026, 11, 1).getTime();
  const until = new Date(2026, 11, 2).getTime() - 1;
  await waitFor(() =>
    expect(server.api.audit).toHaveBeenLastCalledWith({ action: "signed_in", agent_id: "tomas", since, until }),
  );
  await screen.findByText("No entry fits. Choose other days, or anything by anybody.");
});

test("the log is checked, and says which entry is not what was written", async () => {
  const { desk, server } = await openDesk();
  go("/app/privacy/audit");
  show(desk, <PrivacyPage tab="audit" />);
  server.api.checkAudit.mockResolvedValueOnce({ entries: 42 });
  fireEvent.click(await screen.findByRole("button", { name: "Check" }));
  await screen.findByText("All 42 entries are as they were written.");
  server.api.checkAudit.mockResolvedValueOnce({ entries: 16, broken_at: 17 });
  fireEvent.click(screen.getByRole("button", { name: "Check" }));
  await screen.findByText(/^Entry 17 is not what was written/);
});

test("a table of the log is saved", async () => {
  const { desk, server } = await openDesk();
  go("/app/privacy/audit");
  const saved = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:1", revokeObjectURL: () => undefined }));
  show(desk, <PrivacyPage tab="audit" />);
  fireEvent.click(await screen.findByRole("button", { name: "Export" }));
  await waitFor(() => expect(saved).toHaveBeenCalled());
  expect(server.api.exportAudit).toHaveBeenCalledWith({});
});

test("the log is for admins", async () => {
  const { desk } = await openDesk({ agents: [agent({ role: "agent" })] });
  go("/app/privacy/audit");
  show(desk, <PrivacyPage tab="audit" />);
  expect(screen.getByText("Only admins see this page")).toBeTruthy();
});
