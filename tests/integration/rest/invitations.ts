import { expect, it } from "vitest";
import { ask } from "../stage/http.js";
import { newEmail, type Person, password, signUp } from "../stage/people.js";
import type { Server } from "../stage/server.js";

export function invitationTests(server: () => Server): void {
  const all = "/api/v1/invitations";
  const invite = (who: Person, email: string, role = "agent") => who.ask("POST", all, { email, role });
  const look = (token: string) => ask(server().origin, "POST", "/api/v1/join/invitation", { body: { token } });
  const join = (token: string, more: object = {}) =>
    ask(server().origin, "POST", "/api/v1/join", { body: { token, name: "Nova Kolegyne", password, ...more } });

  it("lets a colleague join by a link, once", async () => {
    const owner = await signUp(server());
    const email = newEmail();
    const { invitation, token } = (await invite(owner, email, "admin")).json;
    expect(invitation).toMatchObject({ email, role: "admin", invited_by: owner.agent.id });
    expect((await owner.ask("GET", all)).json.invitations).toEqual([invitation]);
    expect((await look(token)).json).toEqual({
      company: owner.account.company,
      email,
      role: "admin",
      invited_by: owner.agent.name,
    });

    const joined = await join(token);
    expect(joined).toMatchObject({ status: 201, json: { agent: { name: "Nova Kolegyne", email, role: "admin" } } });
    expect(joined.headers["set-cookie"]).toBeDefined();
    expect((await owner.ask("GET", all)).json.invitations).toEqual([]);
    expect((await look(token)).status).toBe(401);
    expect((await join(token)).status).toBe(401);
    expect((await invite(owner, email)).status).toBe(409);
  });

  it("puts a new invitation in the place of the old one for the same address", async () => {
    const owner = await signUp(server());
    const email = newEmail();
    const first = (await invite(owner, email)).json;
    const second = (await invite(owner, email.toUpperCase())).json;
    expect((await owner.ask("GET", all)).json.invitations).toHaveLength(1);
    expect((await look(first.token)).status).toBe(401);
    expect((await look(second.token)).status).toBe(200);
    expect((await owner.ask("DELETE", `${all}/${second.invitation.id}`)).status).toBe(204);
    expect((await owner.ask("DELETE", `${all}/${second.invitation.id}`)).status).toBe(404);
    expect((await join(second.token)).status).toBe(401);
  });

  it("refuses what is none, and an owner invited by who is none", async () => {
    const owner = await signUp(server());
    const admin = await owner.newColleague("admin");
    expect((await invite(admin, newEmail(), "owner")).status).toBe(403);
    expect((await invite(owner, "nobody")).status).toBe(400);
    const { token } = (await invite(owner, newEmail())).json;
    expect((await join(token, { name: " " })).status).toBe(400);
    expect((await join(token, { password: "password" })).status).toBe(400);
    for (const none of ["x.y", `${owner.account.id}.x`, "."]) expect((await look(none)).status).toBe(401);
    expect((await join(token)).status).toBe(201);
  });
}
