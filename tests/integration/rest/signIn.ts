import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { ask } from "../stage/http.js";
import { cookieOf, newEmail, Person, password, signUp } from "../stage/people.js";
import { run, type Server } from "../stage/server.js";

export function signInTests(server: () => Server): void {
  const post = (path: string, body?: unknown) => ask(server().origin, "POST", `/api/v1${path}`, { body });

  it("says whether companies may sign up", async () => {
    const answer = await ask(server().origin, "GET", "/api/v1/entrance");
    expect(answer.json).toEqual({ can_sign_up: true });
  });

  it("makes an account and its owner", async () => {
    const email = newEmail();
    const answer = await post("/sign_up", { name: " Ann ", company: "Acme", email, password });
    expect(answer.status).toBe(201);
    expect(answer.json.agent).toMatchObject({ name: "Ann", email, role: "owner", is_active: true });
    expect(answer.json.account.chat_key).toMatch(/^[0-9a-f]{40}$/);
  });

  it.each([
    ["an empty name", { name: " " }],
    ["no e-mail", { email: "ann.acme.example" }],
    ["a short password", { password: "short" }],
    ["the most usual password", { password: "password" }],
    ["a name that is a number", { name: 7 }],
    ["a name that is too long", { name: "x".repeat(256) }],
    ["a missing name", { name: undefined }],
  ])("refuses a sign-up with %s", async (_, wrong) => {
    const body = { name: "Ann", company: "Acme", email: newEmail(), password, ...wrong };
    expect(await post("/sign_up", body)).toMatchObject({ status: 400, code: "invalid_argument" });
  });

  it("refuses an address that is taken, in any case", async () => {
    const { agent } = await signUp(server());
    const body = { name: "Ann", company: "Other", email: agent.email.toUpperCase(), password };
    expect(await post("/sign_up", body)).toMatchObject({ status: 409, code: "conflict" });
  });

  it("gives a cookie that scripts and other sites cannot use", async () => {
    const { agent } = await signUp(server());
    const answer = await post("/sign_in", { email: agent.email, password });
    const [cookie, ...attributes] = (answer.headers["set-cookie"]?.[0] ?? "").split("; ");
    expect(cookie).toMatch(/^__Host-hovor_session=\S{40,}$/);
    expect(attributes).toEqual(expect.arrayContaining(["Path=/", "Secure", "HttpOnly", "SameSite=Lax"]));
    expect(attributes.join()).not.toContain("Domain");
  });

  it("answers a wrong password as it answers an unknown address", async () => {
    const { agent } = await signUp(server());
    const wrong = await post("/sign_in", { email: agent.email, password: "another password" });
    const unknown = await post("/sign_in", { email: newEmail(), password: "another password" });
    expect(wrong).toMatchObject({ status: 401, code: "unauthenticated" });
    expect(unknown.text).toBe(wrong.text);
    expect(Object.keys(unknown.headers)).toEqual(Object.keys(wrong.headers));
  });

  it("takes about as long for a wrong password as for an unknown address", async () => {
    const { agent } = await signUp(server());
    const quickest = async (email: () => string) => {
      const times: number[] = [];
      for (let i = 0; i < 8; i++) {
        const before = performance.now();
        await post("/sign_in", { email: email(), password: "another password" });
        times.push(performance.now() - before);
      }
      return Math.min(...times);
    };
    const ratio = (await quickest(() => agent.email)) / (await quickest(newEmail));
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  });

  it("refuses a sign-in that is not one", async () => {
    expect((await post("/sign_in", { email: "a@acme.example" })).status).toBe(400);
    expect((await post("/sign_in", [])).status).toBe(400);
    expect((await post("/sign_in")).status).toBe(400);
  });

  it("evaluates at most ten of 1,000 guesses at one account, and says when to come back", async () => {
    const { agent } = await signUp(server());
    const statuses = new Map<number, number>();
    for (let block = 0; block < 20; block++) {
      const guesses = Array.from({ length: 50 }, () =>
        post("/sign_in", { email: agent.email, password: randomBytes(8).toString("hex") }),
      );
      for (const { status, headers } of await Promise.all(guesses)) {
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status === 429) expect(Number(headers["retry-after"])).toBeGreaterThan(0);
      }
    }
    expect([...statuses.keys()].sort()).toEqual([401, 429]);
    expect(statuses.get(401)).toBeLessThanOrEqual(10);
    expect((await post("/sign_in", { email: agent.email, password })).status).toBe(429);
  });

  it("lets in once by a one-time link", async () => {
    const owner = await signUp(server());
    const made = await run(["agent", "sign-in-link", "--email", owner.agent.email, ...server().words]);
    const token = String(JSON.parse(made.out).path).split("#").at(-1)?.split("=").at(-1);
    const answer = await post("/sign_in/link", { token });
    expect(answer.status).toBe(200);
    expect(answer.json.agent.id).toBe(owner.agent.id);
    expect((await post("/sign_in/link", { token })).status).toBe(401);
  });

  it("lets an agent choose a new password by a link, once, which signs them out everywhere", async () => {
    const owner = await signUp(server());
    const made = await run(["agent", "reset-link", "--email", owner.agent.email, ...server().words]);
    const token = String(JSON.parse(made.out).path).split("#").at(-1);
    expect((await post("/password_reset/link", { token })).json).toEqual({ email: owner.agent.email });
    expect((await post("/password_reset", { token, password: "password" })).status).toBe(400);
    expect((await post("/sign_in/link", { token })).status).toBe(401);

    const fresh = "five quite random words";
    expect((await post("/password_reset", { token, password: fresh })).status).toBe(204);
    expect((await owner.ask("GET", "/api/v1/me")).status).toBe(401);
    expect((await post("/sign_in", { email: owner.agent.email, password: fresh })).status).toBe(200);
    expect(await post("/password_reset/link", { token })).toMatchObject({ status: 401, code: "unauthenticated" });
    expect((await post("/password_reset", { token, password: fresh })).status).toBe(401);
  });

  it.each(["x", "x.y", ".", "no-such-account.secret"])("refuses the link %s", async (token) => {
    expect(await post("/sign_in/link", { token })).toMatchObject({ status: 401, code: "unauthenticated" });
  });

  it("signs out: takes the cookie away, and the session with it", async () => {
    const owner = await signUp(server());
    const answer = await owner.ask("POST", "/api/v1/sign_out");
    expect(answer.status).toBe(204);
    expect(answer.headers["set-cookie"]?.[0]).toMatch(/^__Host-hovor_session=;.*Max-Age=0/);
    expect((await owner.ask("GET", "/api/v1/me")).status).toBe(401);
    expect((await owner.ask("POST", "/api/v1/sign_out")).status).toBe(401);
  });

  it("begins a session of its own with each sign-in", async () => {
    const owner = await signUp(server());
    const again = await owner.signInAgain();
    expect(again.cookie).not.toBe(owner.cookie);
    await again.ask("POST", "/api/v1/sign_out");
    expect((await owner.ask("GET", "/api/v1/me")).status).toBe(200);
  });

  it("lists an agent's sessions and no one else's", async () => {
    const owner = await signUp(server());
    await owner.newColleague();
    await owner.signInAgain();
    const { sessions } = (await owner.ask("GET", "/api/v1/sessions")).json;
    expect(sessions).toHaveLength(2);
    expect(sessions.filter((one: { is_current: boolean }) => one.is_current)).toHaveLength(1);
    expect(sessions[0].address).not.toBe("127.0.0.1");
  });

  it("ends one session by its id", async () => {
    const owner = await signUp(server());
    const other = await owner.signInAgain();
    const { sessions } = (await other.ask("GET", "/api/v1/sessions")).json;
    const { id } = sessions.find((one: { is_current: boolean }) => one.is_current);
    expect((await owner.ask("DELETE", `/api/v1/sessions/${id}`)).status).toBe(204);
    expect((await other.ask("GET", "/api/v1/me")).status).toBe(401);
    expect(await owner.ask("DELETE", `/api/v1/sessions/${id}`)).toMatchObject({ status: 404, code: "not_found" });
  });

  it("ends all other sessions", async () => {
    const owner = await signUp(server());
    const others = [await owner.signInAgain(), await owner.signInAgain()];
    expect((await owner.ask("DELETE", "/api/v1/sessions")).status).toBe(204);
    for (const other of others) expect((await other.ask("GET", "/api/v1/me")).status).toBe(401);
    expect((await owner.ask("GET", "/api/v1/me")).status).toBe(200);
  });

  it("takes none of two session cookies", async () => {
    const owner = await signUp(server());
    const both = new Person(server(), owner.account, owner.agent, `${owner.cookie}; ${owner.cookie}`);
    expect((await both.ask("GET", "/api/v1/me")).status).toBe(401);
    expect(cookieOf(await owner.ask("GET", "/api/v1/me"))).toBe("");
  });
}
