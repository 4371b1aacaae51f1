import type { Visit, Visits } from "@hovor/protocol";
import { expect, it } from "vitest";
import { conversationOf, type Person, signUp, startChat } from "../stage/people.js";
import type { Server } from "../stage/server.js";
import { type Socket, visitorSocket } from "../stage/sockets.js";

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
const chrome =
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36";

const shop = (path: string) => ({ url: `https://shop.example/${path}`, title: `Page ${path}` });

interface Guest {
  readonly socket: Socket;
  readonly id: string;
  readonly token: string;
}

async function come(owner: Person, hello: object = {}, headers: Record<string, string> = {}): Promise<Guest> {
  const socket = await visitorSocket(owner.server, headers);
  socket.send({ type: "hello", key: owner.account.chat_key, ...hello });
  const { visitor, token } = await socket.next("welcome");
  return { socket, id: visitor.id, token };
}

const askFor = (person: Person, visitor: string, query = "") =>
  person.ask("GET", `/api/v1/visitors/${visitor}/visits${query}`);

/** The visits, once the newest is as it should be: what is read on another thread comes a moment later. */
async function visitsOf(
  owner: Person,
  visitor: string,
  fits: (newest: Visit) => boolean = () => true,
): Promise<Visits> {
  let last: Visits | undefined;
  await expect
    .poll(
      async () => {
        last = (await askFor(owner, visitor)).json;
        return last?.visits[0] !== undefined && fits(last.visits[0]);
      },
      { timeout: 15_000 },
    )
    .toBe(true);
  return last as Visits;
}

export function visitorTests(server: () => Server): void {
  it("tells with what a visitor came, who has written nothing", async () => {
    const owner = await signUp(server());
    const headers = { "user-agent": firefox, "accept-language": "cs-CZ,cs;q=0.9" };
    const referrer = "https://search.example/find?q=secret#top";
    const { id, socket } = await come(owner, { page: shop("a"), referrer }, headers);
    socket.send({ type: "page.view", page: shop("b") });
    socket.send({ type: "page.view", page: shop("b") });

    const { visits, count } = await visitsOf(owner, id, ({ client, pages }) => !!client.browser && pages.length > 1);

    expect(count).toBe(1);
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({
      is_present: true,
      client: { browser: "Firefox", browser_version: "128.0", system: "Linux", device: "desktop" },
      language: "cs-CZ",
      referrer: "https://search.example/find",
      pages: [
        { seq: 1, ...shop("a") },
        { seq: 2, ...shop("b") },
      ],
    });
    expect(visits[0]).not.toHaveProperty("address");
  });

  it("tells it to dashboards too", async () => {
    const owner = await signUp(server());
    const agent = await owner.follow();
    const client_hints = {
      brands: '"Chromium";v="126.0.6478.127", "Google Chrome";v="126.0.6478.127"',
      mobile: "?1",
      platform: '"Android"',
      platform_version: '"14.0.0"',
      model: '"Pixel 8"',
    };
    await come(owner, { page: shop("a"), language: "de", client_hints }, { "user-agent": chrome });

    const told = await agent.next("visitors.changed", ({ present }) => present[0]?.client?.browser);

    expect(told.present[0]).toMatchObject({ language: "de", visits: 1, page: shop("a") });
    expect(told.present[0].client).toMatchObject({
      browser: "Chrome Mobile",
      browser_version: "126.0.6478",
      system: "Android",
      system_version: "14.0.0",
      device: "mobile",
      model: "Pixel 8",
    });
  });

  it("keeps one visit over reloads and tabs, and stores it once the visitor has written", async () => {
    const owner = await signUp(server());
    const { id, token, socket } = await come(owner, { page: shop("a") });
    const tab = await come(owner, { token, page: shop("b") });
    await socket.close();
    await tab.socket.close();
    const again = await come(owner, { token, page: shop("c") });
    expect(again.id).toBe(id);
    await again.socket.post("here I am");

    const before = await visitsOf(owner, id, ({ pages }) => pages.length === 3);
    expect(before).toMatchObject({ count: 1, visits: [{ is_present: true }] });
    await again.socket.close();

    const after = await visitsOf(owner, id, ({ is_present }) => !is_present);
    expect(after).toMatchObject({ count: 1, visits: [{ id: before.visits[0]?.id }] });
    expect(after.visits[0]?.pages.map(({ url }) => url)).toEqual(["a", "b", "c"].map((path) => shop(path).url));
  });

  it.each([
    ["none", undefined],
    ["truncated", "127.0.0.0"],
    ["full", "127.0.0.1"],
  ])("keeps of the address what the account allows: %s", async (address_storage, address) => {
    const owner = await signUp(server());
    const updated = await owner.ask("PATCH", "/api/v1/account", { address_storage });
    expect(updated.json.address_storage).toBe(address_storage);
    const { id, socket } = await come(owner, { page: shop("a") });
    await socket.post("hello");
    const { visits } = await visitsOf(owner, id);
    expect(visits[0]?.address).toBe(address);
  });

  it("tells no address of a visit any more that may not be kept now", async () => {
    const owner = await signUp(server());
    await owner.ask("PATCH", "/api/v1/account", { address_storage: "full" });
    const { id } = await come(owner);
    expect((await visitsOf(owner, id)).visits[0]?.address).toBe("127.0.0.1");
    await owner.ask("PATCH", "/api/v1/account", { address_storage: "none" });
    expect((await visitsOf(owner, id)).visits[0]).not.toHaveProperty("address");
  });

  it("keeps visits from other accounts, and knows none of nobody", async () => {
    const owner = await signUp(server());
    const chat = await startChat(owner);
    const { visitor_id } = await conversationOf(owner, chat.conversation);
    const present = await come(owner);
    const theirs = await signUp(server(), "Theirs");

    expect((await askFor(owner, visitor_id)).status).toBe(200);
    for (const id of [visitor_id, present.id, "nobody"]) {
      expect(await askFor(theirs, id)).toMatchObject({ status: 404, code: "not_found" });
    }
    expect(await askFor(owner, "nobody")).toMatchObject({ status: 404, code: "not_found" });
  });

  it.each(["limit=0", "limit=21", "cursor="])("refuses visits with %s", async (query) => {
    const owner = await signUp(server());
    const { id } = await come(owner);
    expect(await askFor(owner, id, `?${query}`)).toMatchObject({ status: 400 });
  });
}
