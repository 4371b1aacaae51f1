import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLeftOut } from "../stage/database.js";
import { uploadByVisitor } from "../stage/files.js";
import { type Person, signUp, startChat } from "../stage/people.js";
import { Server } from "../stage/server.js";

describe.skipIf(isLeftOut)("Uploads from one address", () => {
  let server: Server;
  let owner: Person;
  beforeAll(async () => {
    server = await Server.start({ limits: { HOVOR_LIMITS_UPLOADS_PER_ADDRESS: "2" } });
    owner = await signUp(server);
  });
  afterAll(() => server.stop());

  it("are limited, however many visitors come from it", async () => {
    const statuses = [];
    for (let visitor = 1; visitor <= 3; visitor++) {
      const answer = await uploadByVisitor(owner, await startChat(owner), "x.txt", "x");
      statuses.push(answer.status);
      if (answer.status === 429) expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    }
    expect(statuses).toEqual([201, 201, 429]);
  });
});
