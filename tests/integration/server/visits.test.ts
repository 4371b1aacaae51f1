import { afterEach, describe, expect, it } from "vitest";
import { type Person, signUp } from "../stage/people.js";
import { Server } from "../stage/server.js";
import { visitorSocket } from "../stage/sockets.js";

describe("Visits and the server's life", () => {
  let server: Server;
  afterEach(() => server.stop());

  const visits = async (owner: Person, id: string) => (await owner.ask("GET", `/api/v1/visitors/${id}/visits`)).json;
  const page = { url: "https://shop.example/", title: "Shop" };

  it("go on after it was started again", async () => {
    server = await Server.start();
    const owner = await signUp(server);
    const hello = { type: "hello", key: owner.account.chat_key, page };
    const socket = await visitorSocket(server);
    socket.send(hello);
    const { visitor, token } = await socket.next("welcome");
    await socket.post("hello");
    const before = await visits(owner, visitor.id);

    await server.end();
    await server.startAgain();
    expect(await visits(owner, visitor.id)).toMatchObject({ count: 1, visits: [{ is_present: false }] });
    const back = await visitorSocket(server);
    back.send({ ...hello, token, page: { ...page, url: "https://shop.example/cart" } });
    await back.next("welcome");

    await expect.poll(async () => (await visits(owner, visitor.id)).visits[0].is_present).toBe(true);
    const after = await visits(owner, visitor.id);
    expect(after.count).toBe(1);
    expect(after.visits[0]).toMatchObject({ id: before.visits[0].id, started_at: before.visits[0].started_at });
    expect(after.visits[0].pages).toHaveLength(2);
  });

  it("take the address from a proxy that is believed, and the place from the address", async () => {
    server = await Server.start({ flags: ["--trusted-proxies", "127.0.0.0/8"] });
    const owner = await signUp(server);
    await owner.ask("PATCH", "/api/v1/account", { address_storage: "truncated" });
    const socket = await visitorSocket(server, { "x-forwarded-for": "198.51.100.7, 217.31.205.50" });
    socket.send({ type: "hello", key: owner.account.chat_key, page });
    const { visitor } = await socket.next("welcome");

    await expect.poll(async () => (await visits(owner, visitor.id)).visits[0]?.address).toBe("217.31.205.0");
    expect((await visits(owner, visitor.id)).visits[0].country).toBe("CZ");
  });

  it("do not take it from anybody else", async () => {
    server = await Server.start();
    const owner = await signUp(server);
    await owner.ask("PATCH", "/api/v1/account", { address_storage: "full" });
    const socket = await visitorSocket(server, { "x-forwarded-for": "217.31.205.50" });
    socket.send({ type: "hello", key: owner.account.chat_key, page });
    const { visitor } = await socket.next("welcome");

    await expect.poll(async () => (await visits(owner, visitor.id)).visits[0]?.address).toBe("127.0.0.1");
  });
});
