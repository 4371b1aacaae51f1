import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLeftOut } from "../stage/database.js";
import { ask, refused, succeeded } from "../stage/http.js";
import { operations } from "../stage/openapi.js";
import { signUp } from "../stage/people.js";
import { Server } from "../stage/server.js";
import { annotationTests } from "./annotations.js";
import { chatBoxTests } from "./chatBox.js";
import { contactTests } from "./contacts.js";
import { fileTests } from "./files.js";
import { groupTests } from "./groups.js";
import { hourTests } from "./hours.js";
import { inboxTests } from "./inbox.js";
import { invitationTests } from "./invitations.js";
import { meTests } from "./me.js";
import { privacyTests } from "./privacy.js";
import { protectionTests } from "./protection.js";
import { routingTests } from "./routing.js";
import { savedReplyTests } from "./savedReplies.js";
import { searchTests } from "./search.js";
import { signInTests } from "./signIn.js";
import { teamTests } from "./team.js";
import { visitorTests } from "./visitors.js";

describe.skipIf(isLeftOut)("The REST API", () => {
  let server: Server;
  beforeAll(async () => {
    server = await Server.start();
  });
  afterAll(() => server.stop());

  signInTests(() => server);
  meTests(() => server);
  teamTests(() => server);
  inboxTests(() => server);
  visitorTests(() => server);
  fileTests(() => server);
  annotationTests(() => server);
  savedReplyTests(() => server);
  contactTests(() => server);
  groupTests(() => server);
  chatBoxTests(() => server);
  hourTests(() => server);
  invitationTests(() => server);
  privacyTests(() => server);
  protectionTests(() => server);
  routingTests(() => server);
  searchTests(() => server);

  it("serves its own description", async () => {
    const { json } = await ask(server.origin, "GET", "/api/openapi.json");
    expect(Object.keys(json.paths)).toHaveLength(new Set(operations.map(({ path }) => path)).size);
  });

  it("refuses every operation without a session, or with a body that is none", async () => {
    const { chat_key } = (await signUp(server)).account;
    for (const { name, method, path, security } of operations) {
      if (!security && method === "GET") continue;
      const answer = await ask(server.origin, method, path.replace("{chat_key}", chat_key), { body: [] });
      expect([name, answer.status]).toEqual([name, security ? 401 : 400]);
    }
  });

  it("says in its own form what the transport refuses before anybody reads it", async () => {
    const refusals: [number, string, string, Record<string, string>][] = [
      [400, "invalid_argument", "GET", { "content-length": "x" }],
      [413, "too_large", "POST", { "content-length": "100000000" }],
      [431, "too_large", "GET", { "x-long": "x".repeat(40_000) }],
      [501, "invalid_argument", "BREW", {}],
    ];
    for (const [status, code, method, headers] of refusals) {
      const answer = await ask(server.origin, method, "/api/v1/sign_in", { headers });
      expect([answer.status, answer.code]).toEqual([status, code]);
      expect(answer.headers["strict-transport-security"]).toBeDefined();
      expect(answer.headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  it("is tested in every operation", () => {
    const all = operations.map(({ name }) => name);
    expect(all.filter((name) => !succeeded.has(name))).toEqual([]);
    // Nothing can go wrong with it but the server itself.
    expect(all.filter((name) => !refused.has(name))).toEqual(["GET /api/v1/entrance"]);
  });
});
