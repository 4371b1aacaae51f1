import { expect, it } from "vitest";
import { ask } from "../stage/http.js";
import { newEmail, password, signUp } from "../stage/people.js";
import type { Server } from "../stage/server.js";

export function teamTests(server: () => Server): void {
  const newAgent = (more = {}) => ({ name: "Cole", email: newEmail(), password, role: "agent", ...more });

  it("changes the account for an admin", async () => {
    const owner = await signUp(server());
    const admin = await owner.newColleague("admin");
    const change = { company: "Acme & Co", greeting: "Hello!\nAsk us.", color: "#0b6e4f", consent_mode: "strict" };
    expect((await admin.ask("PATCH", "/api/v1/account", change)).json).toMatchObject(change);
    expect((await owner.ask("GET", "/api/v1/account")).json).toMatchObject(change);
    const appearance = await ask(server().origin, "GET", `/api/v1/chat_boxes/${owner.account.chat_key}`);
    expect(appearance.json).toMatchObject({ company: change.company, consent_mode: "strict" });
  });

  it.each([
    ["a colour by name", { color: "red" }],
    ["a colour in capitals", { color: "#0B6E4F" }],
    ["an empty company", { company: "" }],
    ["an unknown mode of consent", { consent_mode: "lax" }],
    ["a greeting that is too long", { greeting: "x".repeat(501) }],
  ])("refuses an account with %s", async (_, change) => {
    const owner = await signUp(server());
    expect(await owner.ask("PATCH", "/api/v1/account", change)).toMatchObject({ status: 400 });
  });

  it("tells each account's admins a secret of its own", async () => {
    const [owner, other] = [await signUp(server()), await signUp(server())];
    const secretOf = async (one: typeof owner) => (await one.ask("GET", "/api/v1/account/identity_secret")).json.secret;
    expect(await secretOf(owner)).toMatch(/^[0-9a-f]{64}$/);
    expect(await secretOf(owner)).toBe(await secretOf(owner));
    expect(await secretOf(owner)).not.toBe(await secretOf(other));
  });

  it("sets what a colleague sees and in which languages they answer, and refuses what is no language", async () => {
    const owner = await signUp(server());
    const { id } = (await owner.ask("POST", "/api/v1/agents", newAgent())).json;
    const change = (body: object) => owner.ask("PATCH", `/api/v1/agents/${id}`, body);
    expect((await change({ visibility: "group", languages: ["cs", "pt-BR", "CS"] })).json).toMatchObject({
      visibility: "group",
      languages: ["cs", "pt-br"],
    });
    expect((await change({ languages: [] })).json).not.toHaveProperty("languages");
    expect((await change({ languages: ["čeština"] })).status).toBe(400);
    expect((await change({ languages: Array.from({ length: 21 }, (_, i) => `x${i}`) })).status).toBe(400);
    expect((await change({ visibility: "some" })).status).toBe(400);
  });

  it("makes a colleague, and lists the team", async () => {
    const owner = await signUp(server());
    const made = await owner.ask("POST", "/api/v1/agents", newAgent({ job_title: "Sales", motto: "Hi" }));
    expect(made.status).toBe(201);
    const { agents } = (await owner.ask("GET", "/api/v1/agents")).json;
    expect(agents).toHaveLength(2);
    expect(agents).toContainEqual(made.json);
  });

  it("refuses a colleague whose data is wrong or taken", async () => {
    const owner = await signUp(server());
    const make = async (more: object) => (await owner.ask("POST", "/api/v1/agents", newAgent(more))).status;
    expect(await make({ email: owner.agent.email })).toBe(409);
    expect(await make({ email: "x" })).toBe(400);
    expect(await make({ password: "short" })).toBe(400);
    expect(await make({ role: "king" })).toBe(400);
    expect(await make({ role: undefined })).toBe(400);
  });

  it("lets only an owner make or change an owner", async () => {
    const owner = await signUp(server());
    const admin = await owner.newColleague("admin");
    const own = `/api/v1/agents/${owner.agent.id}`;
    expect((await admin.ask("POST", "/api/v1/agents", newAgent({ role: "owner" }))).status).toBe(403);
    expect((await admin.ask("PATCH", own, { name: "Other" })).status).toBe(403);
    expect((await admin.ask("PATCH", `/api/v1/agents/${admin.agent.id}`, { role: "owner" })).status).toBe(403);
    expect((await owner.ask("POST", "/api/v1/agents", newAgent({ role: "owner" }))).status).toBe(201);
  });

  it("keeps the last owner one", async () => {
    const owner = await signUp(server());
    const own = `/api/v1/agents/${owner.agent.id}`;
    expect(await owner.ask("PATCH", own, { role: "agent" })).toMatchObject({ status: 409, code: "conflict" });
    expect(await owner.ask("PATCH", own, { is_active: false })).toMatchObject({ status: 409, code: "conflict" });
  });

  it("changes a colleague, and signs them out with their password", async () => {
    const owner = await signUp(server());
    const colleague = await owner.newColleague();
    const path = `/api/v1/agents/${colleague.agent.id}`;
    expect((await owner.ask("PATCH", path, { name: "Cora" })).json.name).toBe("Cora");
    expect((await colleague.ask("GET", "/api/v1/me")).status).toBe(200);
    expect((await owner.ask("PATCH", path, { password: "quite another one" })).status).toBe(200);
    expect((await colleague.ask("GET", "/api/v1/me")).status).toBe(401);
  });

  it("deactivates a colleague: signed out, and not let in again", async () => {
    const owner = await signUp(server());
    const colleague = await owner.newColleague();
    await owner.ask("PATCH", `/api/v1/agents/${colleague.agent.id}`, { is_active: false });
    expect((await colleague.ask("GET", "/api/v1/me")).status).toBe(401);
    const body = { email: colleague.agent.email, password };
    expect((await ask(server().origin, "POST", "/api/v1/sign_in", { body })).status).toBe(401);
  });

  it("refuses changes of an agent who is none", async () => {
    const owner = await signUp(server());
    expect((await owner.ask("PATCH", "/api/v1/agents/nobody", { name: "X" })).status).toBe(404);
    expect((await owner.ask("PATCH", `/api/v1/agents/${owner.agent.id}`, { name: 1 })).status).toBe(400);
  });

  it("shows a chat box what it is drawn with, and refuses an unknown key", async () => {
    const owner = await signUp(server(), "Green Shop");
    const path = `/api/v1/chat_boxes/${owner.account.chat_key}`;
    const seen = await ask(server().origin, "GET", path);
    expect(seen.json).toMatchObject({ company: "Green Shop", is_online: false });
    expect(seen.headers["access-control-allow-origin"]).toBe("*");
    expect(await ask(server().origin, "GET", "/api/v1/chat_boxes/none")).toMatchObject({ status: 404 });
  });
}
