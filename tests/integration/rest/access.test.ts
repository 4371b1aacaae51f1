import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLeftOut } from "../stage/database.js";
import { sendFile } from "../stage/files.js";
import { type Answer, ask } from "../stage/http.js";
import { isForAgents, type Operation, operations, schemas } from "../stage/openapi.js";
import {
  type Chat,
  conversationOf,
  newEmail,
  newId,
  type Person,
  password,
  signUp,
  startChat,
} from "../stage/people.js";
import { png } from "../stage/pictures.js";
import { Server } from "../stage/server.js";

/** For admins, as the documentation says. */
const roles = readFileSync(join(import.meta.dirname, "../../../docs/roles.md"), "utf8");
const adminOnly = [...roles.matchAll(/^\| `([A-Z]+ [^`]+)` \|/gm)].map(([, name]) => name);
const guarded = operations.filter(isForAgents);
const isForVisitors = (operation: Operation) => operation.security !== undefined && !isForAgents(operation);
/** Those that a cookie, or nothing at all, is enough for: so another site could try. */
const changing = operations.filter((one) => one.method !== "GET" && !isForVisitors(one));

/** A body that is right for the operation: what is refused is refused for who asks, not for what. */
function bodyOf({ requestBody }: Operation): { body?: object; bytes?: Buffer; headers?: Record<string, string> } {
  const ref = requestBody?.content["application/json"]?.schema.$ref?.split("/").at(-1);
  if (requestBody?.content["application/octet-stream"]) {
    return { bytes: Buffer.from("X"), headers: { "content-type": "application/octet-stream", "x-file-name": "x.txt" } };
  }
  if (requestBody && !ref) return { bytes: png(8, 8), headers: { "content-type": "image/png" } };
  const bodies: Record<string, () => object> = {
    SignUp: () => ({ name: "X", company: "X", email: newEmail(), password }),
    SignIn: () => ({ email: newEmail(), password }),
    SignInByLink: () => ({ token: "x.y" }),
    PasswordResetLink: () => ({ token: "x.y" }),
    PasswordReset: () => ({ token: "x.y", password: "four random words" }),
    ProfileUpdate: () => ({ motto: "X" }),
    PasswordChange: () => ({ current_password: password, new_password: password }),
    EmailChange: () => ({ current_password: password, email: newEmail() }),
    ChatBoxSettings: () => ({ side: "left", takes_files: true, texts: [] }),
    AccountUpdate: () => ({ greeting: "X" }),
    NewAgent: () => ({ name: "X", email: newEmail(), password, role: "agent" }),
    AgentUpdate: () => ({ motto: "X" }),
    NewMessage: () => ({ id: newId(), text: "X" }),
    NewNote: () => ({ id: newId(), text: "X" }),
    ConversationUpdate: () => ({ add_tags: ["X"] }),
    Assignment: () => ({ agent_id: "X" }),
    Closing: () => ({ reason: "solved" }),
    ContactUpdate: () => ({ note: "X" }),
    Merging: () => ({ into: "X" }),
    NewConversation: () => ({ id: newId(), text: "X" }),
    AuditSpan: () => ({}),
    Protection: () => ({ allowed_domains: [], blocked_addresses: [], blocked_words: ["X"], hidden_numbers: [] }),
    Hours: () => ({ time_zone: "Europe/Prague", days: [], holidays: [] }),
    NewInvitation: () => ({ email: newEmail(), role: "agent" }),
    InvitationToken: () => ({ token: "x.y" }),
    Joining: () => ({ token: "x.y", name: "X", password }),
    NewGroup: () => ({ name: newId() }),
    GroupUpdate: () => ({ name: newId() }),
    NewSavedReply: () => ({ shortcut: newId(), text: "X", is_personal: true }),
    SavedReplyUpdate: () => ({ text: "X" }),
  };
  const make = ref === undefined ? () => undefined : bodies[ref];
  if (!make) throw new Error(`say in access.test.ts what a ${ref} may be`);
  const body = make();
  return body ? { body } : {};
}

describe.skipIf(isLeftOut)("Who may do what", () => {
  let server: Server;
  let ours: Person;
  let chat: Chat;
  let sessionId: string;
  let visitorId: string;
  let fileId: string;
  let savedReplyId: string;
  let groupId: string;
  let invitationId: string;
  beforeAll(async () => {
    server = await Server.start();
    ours = await signUp(server, "Our secret company");
    chat = await startChat(ours, 2);
    visitorId = (await conversationOf(ours, chat.conversation)).visitor_id;
    fileId = (await sendFile(ours, chat.conversation)).id;
    const reply = { shortcut: "ours", text: "Our saved reply", is_personal: false };
    savedReplyId = (await ours.ask("POST", "/api/v1/saved_replies", reply)).json.id;
    await ours.ask("POST", `/api/v1/conversations/${chat.conversation}/notes`, { id: newId(), text: "Our note" });
    await ours.ask("PATCH", `/api/v1/conversations/${chat.conversation}`, { add_tags: ["our tag"] });
    groupId = (await ours.ask("POST", "/api/v1/groups", { name: "Our group" })).json.id;
    const invitation = { email: "invited@our-secret.example", role: "agent" };
    invitationId = (await ours.ask("POST", "/api/v1/invitations", invitation)).json.invitation.id;
    await ours.ask("PATCH", `/api/v1/visitors/${visitorId}`, { note: "Our contact note" });
    sessionId = (await ours.ask("GET", "/api/v1/sessions")).json.sessions[0].id;
  });
  afterAll(() => server.stop());

  const pathOf = ({ path }: Operation) =>
    path
      .replace("{agent_id}", ours.agent.id)
      .replace("{conversation_id}", chat.conversation)
      .replace("{session_id}", sessionId)
      .replace("{visitor_id}", visitorId)
      .replace("{file_id}", fileId)
      .replace("{saved_reply_id}", savedReplyId)
      .replace("{group_id}", groupId)
      .replace("{invitation_id}", invitationId)
      .replace("{chat_key}", ours.account.chat_key)
      .replace(/\/search\/\w+$/, "$&?q=message");
  const attempt = (operation: Operation, cookie?: string): Promise<Answer> =>
    ask(server.origin, operation.method, pathOf(operation), { cookie, ...bodyOf(operation) });
  const state = async () => [
    (await ours.ask("GET", "/api/v1/snapshot")).json,
    (await ours.ask("GET", `/api/v1/conversations/${chat.conversation}/messages`)).json,
    (await ours.ask("GET", "/api/v1/saved_replies")).json,
    (await ours.ask("GET", "/api/v1/sessions")).json.sessions.length,
  ];
  const secrets = () => [
    ours.account.id,
    ours.agent.id,
    ours.agent.email,
    chat.conversation,
    sessionId,
    visitorId,
    "Our secret company",
    "message 1",
    "Our note",
    "our tag",
    "Our saved reply",
    "Our group",
    "Our contact note",
    "invited@our-secret.example",
  ];

  it.each(operations.filter(isForVisitors))("is for visitors alone: $name", async (operation) => {
    const tokens = [undefined, `Bearer ${ours.cookie.split("=")[1]}`, `Bearer ${chat.token}x`, chat.token];
    for (const authorization of tokens) {
      const { headers, ...asking } = bodyOf(operation);
      const answer = await ask(server.origin, operation.method, pathOf(operation), {
        ...asking,
        cookie: ours.cookie,
        headers: { ...headers, authorization },
      });
      expect(answer).toMatchObject({ status: 401, code: "unauthenticated" });
    }
    const theirs = await signUp(server, "Theirs");
    const path = pathOf(operation).replace(ours.account.chat_key, theirs.account.chat_key);
    const { headers, ...asking } = bodyOf(operation);
    const all = { ...headers, authorization: `Bearer ${chat.token}` };
    expect((await ask(server.origin, operation.method, path, { ...asking, headers: all })).status).toBe(401);
  });

  it.each(guarded)("nobody: $name", async (operation) => {
    expect(await attempt(operation)).toMatchObject({ status: 401, code: "unauthenticated" });
  });

  it.each(guarded)("a visitor by their token: $name", async (operation) => {
    expect(await attempt(operation, `__Host-hovor_session=${chat.token}`)).toMatchObject({ status: 401 });
  });

  it.each(guarded)("a revoked session: $name", async (operation) => {
    const other = await ours.signInAgain();
    await other.ask("POST", "/api/v1/sign_out");
    expect(await attempt(operation, other.cookie)).toMatchObject({ status: 401 });
  });

  it.each(guarded)("an agent of another account sees and changes nothing of ours: $name", async (operation) => {
    const theirs = await signUp(server, "Theirs");
    const before = await state();
    const answer = await attempt(operation, theirs.cookie);
    if (operation.path.includes("{")) expect(answer).toMatchObject({ status: 404, code: "not_found" });
    for (const secret of secrets()) expect(answer.text).not.toContain(secret);
    expect(await state()).toEqual(before);
  });

  describe("An agent who does not see the conversation", () => {
    let narrow: Person;
    const ofConversations = /\{(conversation|visitor|file)_id\}|\/search\/|snapshot|\/(conversations|visitors)$/;
    const about = guarded.filter(({ path }) => ofConversations.test(path));
    beforeAll(async () => {
      narrow = await ours.newColleague();
      await ours.ask("PATCH", `/api/v1/agents/${narrow.agent.id}`, { visibility: "own" });
      await ours.ask("POST", `/api/v1/conversations/${chat.conversation}/join`);
    });

    it("is a case for many operations", () => {
      expect(about.length).toBeGreaterThan(20);
    });

    it.each(about)("finds nothing of it: $name", async (operation) => {
      const before = await state();
      const answer = await attempt(operation, narrow.cookie);
      if (operation.path.includes("{")) expect(answer).toMatchObject({ status: 404, code: "not_found" });
      const theirs = [chat.conversation, visitorId, fileId, "message 1", "Our note", "our tag", "Our contact note"];
      for (const secret of theirs) expect(answer.text).not.toContain(secret);
      expect(await state()).toEqual(before);
    });
  });

  it("has an admin's operations that are in the API", () => {
    expect(adminOnly.length).toBeGreaterThan(10);
    expect(operations.map(({ name }) => name)).toEqual(expect.arrayContaining(adminOnly));
  });

  it.each(guarded)("a colleague who is no admin: $name", async (operation) => {
    const owner = await signUp(server);
    const colleague = await owner.newColleague();
    const path = operation.path.replace("{agent_id}", owner.agent.id);
    const answer = await colleague.ask(operation.method, path, undefined, bodyOf(operation));
    expect(answer.status === 403).toBe(adminOnly.includes(operation.name));
  });

  it("does not let a colleague end another's session", async () => {
    const colleague = await ours.newColleague();
    expect((await colleague.ask("DELETE", `/api/v1/sessions/${sessionId}`)).status).toBe(404);
    expect((await ours.ask("GET", "/api/v1/me")).status).toBe(200);
  });

  it.each(["x.y", `${"a".repeat(26)}.${"b".repeat(43)}`, ".", "x".repeat(5_000), "%00", "' OR 1=1 --"])(
    "takes %s for no session",
    async (token) => {
      const cookie = `__Host-hovor_session=${token}`;
      expect((await ask(server.origin, "GET", "/api/v1/me", { cookie })).status).toBe(401);
    },
  );

  describe("What a body may not say", () => {
    const mass = ["account_id", "id", "role_", "is_owner", "plan", "email_verified", "created_at", "chat_key", "photo"];
    const withBody = changing.filter(({ requestBody }) => requestBody?.content["application/json"]);

    it.each(withBody)("$name", async (operation) => {
      const ref = operation.requestBody?.content["application/json"]?.schema.$ref?.split("/").at(-1) ?? "";
      const known = Object.keys(schemas[ref]?.properties ?? {});
      for (const field of [...mass, "role", "is_active", "author", "seq"].filter((one) => !known.includes(one))) {
        const body = { ...bodyOf(operation).body, [field]: "x" };
        const answer = await ask(server.origin, operation.method, pathOf(operation), { cookie: ours.cookie, body });
        expect([field, answer.status]).toEqual([field, 400]);
      }
    });
  });

  describe("What another site makes a browser send", () => {
    const status = async (operation: Operation, headers: Record<string, string | undefined>) => {
      const asking = bodyOf(operation);
      const all = { ...asking.headers, ...headers };
      return (
        await ask(server.origin, operation.method, pathOf(operation), { ...asking, cookie: ours.cookie, headers: all })
      ).status;
    };

    it.each(changing)("$name", async (operation) => {
      const before = await state();
      expect(await status(operation, { "x-hovor-request": undefined })).toBe(403);
      expect(await status(operation, { "x-hovor-request": "0" })).toBe(403);
      expect(await status(operation, { origin: "https://evil.example" })).toBe(403);
      expect(await status(operation, { origin: "null" })).toBe(403);
      expect(await status(operation, { origin: `${server.origin}.evil.example` })).toBe(403);
      expect(await status(operation, { origin: server.origin.replace("https", "http") })).toBe(403);
      expect(await status(operation, { "sec-fetch-site": "cross-site" })).toBe(403);
      expect(await status(operation, { "sec-fetch-site": "same-site" })).toBe(403);
      for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
        expect(await status(operation, { "content-type": type })).toBe(400);
      }
      expect(await state()).toEqual(before);
    });

    it("changes nothing by GET", async () => {
      const readable = new Set(operations.filter(({ method }) => method === "GET").map(({ path }) => path));
      for (const operation of changing.filter(({ path }) => !readable.has(path))) {
        const answer = await ask(server.origin, "GET", pathOf(operation), { cookie: ours.cookie });
        expect([operation.name, answer.status]).toEqual([operation.name, 405]);
        expect(answer.headers.allow).toContain(operation.method);
      }
    });

    it("takes what our own page sends", async () => {
      const headers = { origin: server.origin, "sec-fetch-site": "same-origin" };
      expect((await ours.ask("PATCH", "/api/v1/me", {}, { headers })).status).toBe(200);
    });
  });
});
