import type { Protection } from "@hovor/protocol";
import { createVisitorClient } from "smartsupp-websocket";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLeftOut } from "../stage/database.js";
import { uploadByVisitor } from "../stage/files.js";
import { ask, exchange } from "../stage/http.js";
import { type Chat, newId, type Person, signUp, startChat } from "../stage/people.js";
import { Server } from "../stage/server.js";
import { open, type Socket, visitorSocket } from "../stage/sockets.js";

const nothing: Protection = { allowed_domains: [], blocked_addresses: [], blocked_words: [], hidden_numbers: [] };
const shop = "https://shop.example";
const elsewhere = "https://elsewhere.example";

describe.skipIf(isLeftOut)("An account that protects itself", () => {
  let server: Server;
  beforeAll(async () => {
    server = await Server.start({ flags: ["--trusted-proxies", "127.0.0.1/32"] });
  });
  afterAll(() => server.stop());

  const set = (owner: Person, change: Partial<Protection>) =>
    owner.ask("PUT", "/api/v1/account/protection", { ...nothing, ...change });
  const protectedBy = async (change: Partial<Protection>): Promise<Person> => {
    const owner = await signUp(server);
    expect((await set(owner, change)).status).toBe(200);
    return owner;
  };
  const from = (address: string) => ({ "x-forwarded-for": address });
  const hello = (owner: Person, socket: Socket) => socket.send({ type: "hello", key: owner.account.chat_key });
  const arrive = async (owner: Person, address: string): Promise<Socket> => {
    const socket = await visitorSocket(server, from(address));
    hello(owner, socket);
    return socket;
  };
  const post = (socket: Socket, text: string) => {
    const id = newId();
    socket.send({ type: "message.post", id, text });
    return id;
  };
  const page = (owner: Person, origin?: string) =>
    exchange(server.origin, "GET", `/widget/${owner.account.chat_key}`, { headers: { origin } });
  const script = (owner: Person, origin?: string) =>
    exchange(server.origin, "GET", `/widget/${owner.account.chat_key}/site.js`, { headers: { origin } });
  const sdk = (owner: Person, headers: Record<string, string>) =>
    createVisitorClient({
      data: { id: null, key: owner.account.chat_key },
      connection: {
        url: server.origin,
        options: { rejectUnauthorized: false, reconnection: false, transports: ["websocket"], extraHeaders: headers },
      },
    } as unknown as Parameters<typeof createVisitorClient>[0]);

  describe("by allowed domains", () => {
    it("has the button's script on those alone, and says elsewhere why not", async () => {
      const owner = await protectedBy({ allowed_domains: ["shop.example"] });
      expect((await script(owner, shop)).text).toContain("appearance=");
      expect((await script(owner)).text).toContain("appearance=");
      const refused = await script(owner, elsewhere);
      expect(refused.text).toMatch(/console\.warn\("Hovor: .*elsewhere\.example.*Allowed domains/);
      expect(refused.headers["cache-control"]).toBe("no-store");
      expect(refused.text).not.toContain("Acme");
      expect((await script(owner, "null")).text).toContain("console.warn");
      expect((await owner.ask("GET", "/api/v1/account")).json.installed_at).toBeDefined();
    });

    it("does not count a page that is refused as one with the chat code", async () => {
      const owner = await protectedBy({ allowed_domains: ["shop.example"] });
      await script(owner, elsewhere);
      expect((await owner.ask("GET", "/api/v1/account")).json.installed_at).toBeUndefined();
    });

    it("tells of the chat box those alone", async () => {
      const owner = await protectedBy({ allowed_domains: ["*.shop.example"] });
      const path = `/api/v1/chat_boxes/${owner.account.chat_key}`;
      const at = (origin: string) => ask(server.origin, "GET", path, { headers: { origin } });
      expect((await at("https://www.shop.example")).status).toBe(200);
      expect((await at(server.origin)).status).toBe(200);
      expect((await at(shop)).code).toBe("forbidden");
    });

    it("names them to browsers in the policy of its frame, at once after each change", async () => {
      const owner = await signUp(server);
      const policy = async () => String((await page(owner)).headers["content-security-policy"]);
      const before = await page(owner);
      expect(before.headers["content-security-policy"]).not.toContain("frame-ancestors");

      await set(owner, { allowed_domains: ["shop.example", "*.shop.example"] });
      expect(await policy()).toContain("; frame-ancestors 'self' http://shop.example:* http://*.shop.example:*");
      const limited = await page(owner);
      expect(limited.headers.etag).not.toBe(before.headers.etag);
      const again = await exchange(server.origin, "GET", `/widget/${owner.account.chat_key}`, {
        headers: { "if-none-match": String(limited.headers.etag) },
      });
      expect(again.status).toBe(304);
      expect(again.headers["content-security-policy"]).toContain("frame-ancestors");

      await set(owner, {});
      expect(await policy()).toBe(before.headers["content-security-policy"]);
    });

    it("shows the page of a chat that is none as before", async () => {
      const none = await exchange(server.origin, "GET", "/widget/none", {});
      expect([none.status, none.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    });

    it("keeps out sockets of pages without an origin, in which anybody may hide", async () => {
      const owner = await signUp(server);
      const socket = await open(server, "/ws/visitor", { origin: "null" });
      hello(owner, socket);
      await socket.next("welcome");
      await set(owner, { allowed_domains: ["shop.example"] });
      const refused = await open(server, "/ws/visitor", { origin: "null" });
      hello(owner, refused);
      expect((await refused.closed).code).toBe(4003);
      await (await arrive(owner, "203.0.113.7")).next("welcome");
    });

    it("keeps out the SDK's clients on other pages, and no others", async () => {
      const owner = await protectedBy({ allowed_domains: ["shop.example"] });
      for (const headers of [{ origin: shop }, {}] as Record<string, string>[]) {
        const client = sdk(owner, headers);
        await client.connect();
        client.disconnect();
      }
      const client = sdk(owner, { origin: elsewhere });
      await expect(client.connect()).rejects.toThrow();
      client.disconnect();
    });
  });

  describe("by blocked addresses", () => {
    it("turns away who comes from there, and nobody else", async () => {
      const owner = await protectedBy({ blocked_addresses: ["203.0.113.0/24", "2001:db8::/48"] });
      for (const address of ["203.0.113.7", "2001:db8:0:5::1"]) {
        expect((await (await arrive(owner, address)).closed).code).toBe(4003);
      }
      await (await arrive(owner, "198.51.100.7")).next("welcome");
      await (await arrive(owner, "2001:db8:1::1")).next("welcome");
    });

    it("believes no forwarded address that another hop has not seen", async () => {
      const owner = await protectedBy({ blocked_addresses: ["203.0.113.7"] });
      expect((await (await arrive(owner, "198.51.100.7, 203.0.113.7")).closed).code).toBe(4003);
    });

    it("disconnects within a second who is there, and lets them in again", async () => {
      const owner = await signUp(server);
      const [meant, other] = await Promise.all([arrive(owner, "203.0.113.7"), arrive(owner, "203.0.113.8")]);
      await Promise.all([meant.next("welcome"), other.next("welcome")]);
      const client = sdk(owner, from("203.0.113.7"));
      await client.connect();
      const isGone = new Promise((resolve) => client.on("disconnect" as never, resolve as never));

      const began = Date.now();
      await set(owner, { blocked_addresses: ["203.0.113.7"] });
      expect((await meant.closed).code).toBe(4003);
      await isGone;
      expect(Date.now() - began).toBeLessThan(1_000);
      expect(other.isOpen).toBe(true);
      client.disconnect();

      await set(owner, {});
      await (await arrive(owner, "203.0.113.7")).next("welcome");
    });

    it("takes no file from there", async () => {
      const owner = await signUp(server);
      const chat: Chat = await startChat(owner);
      expect((await uploadByVisitor(owner, chat, "a.txt", "words")).status).toBe(201);
      await set(owner, { blocked_addresses: ["127.0.0.0/8"] });
      expect((await uploadByVisitor(owner, chat, "b.txt", "words")).code).toBe("forbidden");
    });
  });

  describe("by hidden numbers", () => {
    const textsOf = async (owner: Person, conversation: string): Promise<string[]> => {
      const { messages } = (await owner.ask("GET", `/api/v1/conversations/${conversation}/messages`)).json;
      return messages.map((one: { text: string }) => one.text);
    };

    it("keeps and tells none of those that the account wants hidden", async () => {
      const owner = await protectedBy({ hidden_numbers: ["card"] });
      const chat = await startChat(owner);
      await chat.visitor.post("It is 4242 4242 4242 4242, and I was born 780123/3540");
      expect((await textsOf(owner, chat.conversation)).at(-1)).toBe(
        "It is •••• •••• •••• 4242, and I was born 780123/3540",
      );
      await set(owner, { hidden_numbers: ["card", "birth_number"] });
      await expect
        .poll(async () => {
          await chat.visitor.post("Born 780123/3540");
          return (await textsOf(owner, chat.conversation)).at(-1);
        })
        .toBe("Born ••••••/••••");
    });

    it.each([1, 2, 3])("holds from the answer on, where nothing was set before (%i)", async () => {
      const owner = await signUp(server);
      const chat = await startChat(owner);
      await set(owner, { hidden_numbers: ["card"] });
      await chat.visitor.post("4242 4242 4242 4242");
      expect((await textsOf(owner, chat.conversation)).at(-1)).toBe("•••• •••• •••• 4242");
    });

    it("shows none of them while they are written, and takes none from the SDK's clients", async () => {
      const owner = await protectedBy({ hidden_numbers: ["card"] });
      await owner.ask("PATCH", "/api/v1/account", { shows_typing_preview: true });
      const agent = await owner.follow();
      const chat = await startChat(owner);
      chat.visitor.send({ type: "typing", is_typing: true, text: "4242424242424242" });
      const typing = await agent.next("conversation.typing");
      expect(typing).toMatchObject({ text: "••••••••••••4242" });
      const client = sdk(owner, {});
      await client.connect();
      const sent = await client.chatMessage({ content: { type: "text", text: "4242424242424242" } } as never);
      expect(sent).toMatchObject({ content: { text: "••••••••••••4242" } });
      client.disconnect();
    });
  });

  describe("by blocked words", () => {
    it("refuses a message that has one, and takes the next", async () => {
      const owner = await protectedBy({ blocked_words: ["Hlupák", "buy now"] });
      const chat = await startChat(owner);
      for (const text of ["Ty HLUPAKU! hlupak?", "Please BUY, now"]) {
        const id = post(chat.visitor, text);
        expect(await chat.visitor.next("command.failed")).toMatchObject({
          id,
          problem: { code: "forbidden", detail: expect.stringContaining("word") },
        });
      }
      await chat.visitor.post("buy it now, hlupaku");
      const { json } = await owner.ask("GET", `/api/v1/conversations/${chat.conversation}/messages`);
      expect(json.messages).toHaveLength(2);
    });

    it("does not concern agents", async () => {
      const owner = await protectedBy({ blocked_words: ["casino"] });
      const { conversation } = await startChat(owner);
      const path = `/api/v1/conversations/${conversation}/messages`;
      expect((await owner.ask("POST", path, { id: newId(), text: "casino" })).status).toBe(201);
    });

    it("reaches who is there", async () => {
      const owner = await signUp(server);
      const { visitor } = await startChat(owner);
      await visitor.post("casino");
      await set(owner, { blocked_words: ["casino"] });
      await expect
        .poll(async () => {
          const id = post(visitor, "casino");
          await visitor.settle();
          return visitor.heard.find((event) => event.id === id)?.problem?.code;
        })
        .toBe("forbidden");
    });

    it("refuses them of the SDK's clients too", async () => {
      const owner = await protectedBy({ blocked_words: ["casino"] });
      const client = sdk(owner, {});
      await client.connect();
      const say = (text: string) => client.chatMessage({ content: { type: "text", text } } as never);
      await expect(say("a casino")).rejects.toThrow("word");
      await say("hello");
      client.disconnect();
    });
  });
});
