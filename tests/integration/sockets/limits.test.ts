import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLeftOut } from "../stage/database.js";
import { newId, type Person, signUp, startChat } from "../stage/people.js";
import { Server } from "../stage/server.js";
import { agentSocket, open, visitorSocket } from "../stage/sockets.js";

describe.skipIf(isLeftOut)("A socket", () => {
  let server: Server;
  let owner: Person;
  beforeAll(async () => {
    const limits = {
      HOVOR_LIMITS_HELLO_SECONDS: "1",
      HOVOR_LIMITS_MESSAGES_PER_MINUTE: "5",
      HOVOR_LIMITS_COMMANDS_PER_MINUTE: "50",
      HOVOR_LIMITS_OUTBOX_BYTES: "65536",
      HOVOR_LIMITS_TICK_MS: "100",
    };
    server = await Server.start({ limits });
    owner = await signUp(server);
  });
  afterAll(() => server.stop());

  const origins: [string, string, (own: string) => string | undefined][] = ["/ws/visitor", "/ws/agent"].flatMap(
    (path) => [
      [path, "a foreign page", () => "https://evil.example"],
      [path, "a host that begins as ours", (own: string) => `${own}.evil.example`],
      [path, "a host that ends as ours", (own: string) => own.replace("https://", "https://evil")],
      [path, "another port", (own: string) => `${own}0`],
      [path, "our host without TLS", (own: string) => own.replace("https", "http")],
      [path, "no page at all", () => undefined],
    ],
  );
  origins.push(["/ws/agent", "a page without an origin", () => "null"]);

  it("opens to a chat box in a sandbox, which has no origin, as to anybody without a token", async () => {
    const socket = await open(server, "/ws/visitor", { origin: "null", cookie: owner.cookie });
    socket.send({ type: "hello", key: owner.account.chat_key });
    expect(await socket.next("welcome")).toMatchObject({ messages: [] });
    await socket.close();
  });

  it.each(origins)("%s is not opened by %s", async (path, _, originOf) => {
    const opening = { origin: originOf(server.origin), cookie: owner.cookie };
    await expect(open(server, path, opening)).rejects.toThrow("403");
  });

  it("is closed when no hello comes in time", async () => {
    for (const socket of [await visitorSocket(server), await agentSocket(server, owner.cookie)]) {
      const before = performance.now();
      expect((await socket.closed).code).toBe(4008);
      expect(performance.now() - before).toBeLessThan(3_500);
    }
  });

  it("takes so many messages a minute, over all tabs of a visitor, and stays open", async () => {
    const { visitor, token } = await startChat(owner, 4);
    const tab = await visitorSocket(server);
    tab.send({ type: "hello", key: owner.account.chat_key, token });
    await tab.next("welcome");
    await tab.post("the fifth");
    const id = newId();
    tab.send({ type: "message.post", id, text: "the sixth" });
    expect(await tab.next("command.failed")).toMatchObject({ id, problem: { code: "rate_limited" } });
    await visitor.settle();
    await startChat(owner);
  });

  it("tells who floods it, and cuts off who goes on", async () => {
    const agent = await agentSocket(server, owner.cookie);
    agent.send({ type: "hello", after: 0 });
    for (let i = 0; i < 120; i++) agent.send({ type: "ping" });
    expect((await agent.next("command.failed")).problem.code).toBe("rate_limited");
    expect((await agent.closed).code).toBe(1013);
  });

  it("is cut off with 1013 when its client is slow, and loses nothing by that", async () => {
    const { visitor, token, conversation } = await startChat(owner);
    visitor.pause();
    const text = "x".repeat(15_000);
    const path = `/api/v1/conversations/${conversation}/messages`;
    const count = 700;
    for (let i = 0; i < count; i += 20) {
      await Promise.all(Array.from({ length: 20 }, () => owner.ask("POST", path, { id: newId(), text })));
    }
    visitor.resume();
    expect((await visitor.closed).code).toBe(1013);
    const heard = visitor.heard.filter(({ type }) => type === "message.posted").map(({ message }) => message.seq);

    const again = await visitorSocket(server);
    const place = { conversation_id: conversation, after: heard.at(-1) };
    again.send({ type: "hello", key: owner.account.chat_key, token, ...place });
    let page = await again.next("welcome");
    const missed = page.messages.map(({ seq }: { seq: number }) => seq);
    while (page.more) {
      again.send({ type: "resume", after: missed.at(-1) });
      page = await again.next("resumed");
      missed.push(...page.messages.map(({ seq }: { seq: number }) => seq));
    }
    const all = [...heard, ...missed];
    expect(all).toEqual(Array.from({ length: count + 2 }, (_, i) => i + 1));
    expect(missed.length).toBeGreaterThan(0);
  });
});
