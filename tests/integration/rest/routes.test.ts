import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLeftOut } from "../stage/database.js";
import { ask, refused, succeeded } from "../stage/http.js";
import { operations } from "../stage/openapi.js";
import { Server } from "../stage/server.js";
import { inboxTests } from "./inbox.js";
import { meTests } from "./me.js";
import { signInTests } from "./signIn.js";
import { teamTests } from "./team.js";

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

  it("serves its own description", async () => {
    const { json } = await ask(server.origin, "GET", "/api/openapi.json");
    expect(Object.keys(json.paths)).toHaveLength(new Set(operations.map(({ path }) => path)).size);
  });

  it("refuses every operation without a session, or with a body that is none", async () => {
    for (const { name, method, path, security } of operations) {
      if (!security && method === "GET") continue;
      const answer = await ask(server.origin, method, path, { body: [] });
      expect([name, answer.status]).toEqual([name, security ? 401 : 400]);
    }
  });

  it("is tested in every operation", () => {
    const all = operations.map(({ name }) => name);
    expect(all.filter((name) => !succeeded.has(name))).toEqual([]);
    // Nothing can go wrong with it but the server itself.
    expect(all.filter((name) => !refused.has(name))).toEqual(["GET /api/v1/entrance"]);
  });
});
