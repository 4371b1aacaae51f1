// The npm package smartsupp-websocket itself, unchanged, against this server.
import { createVisitorClient } from "smartsupp-websocket";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import WebSocket from "ws";
import { isLeftOut } from "../stage/database.js";
import { picture, sendFile } from "../stage/files.js";
import { ask, exchange } from "../stage/http.js";
import { newId, type Person, signUp } from "../stage/people.js";
import { Server } from "../stage/server.js";

type Client = ReturnType<typeof createVisitorClient>;
// biome-ignore lint/suspicious/noExplicitAny: what the server sends is what is tested.
type Anything = any;

const patience = 10_000;

describe.skipIf(isLeftOut)("The SDK of sites that switch", () => {
  let server: Server;
  let owner: Person;
  const clients: Client[] = [];
  beforeAll(async () => {
    server = await Server.start();
    owner = await signUp(server);
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.disconnect();
  });
  afterAll(() => server.stop());

  const newClient = (data: object = {}, options: object = {}): Client => {
    const client = createVisitorClient({
      data: { id: null, key: owner.account.chat_key, ...data },
      connection: { url: server.origin, options: { rejectUnauthorized: false, ...options } },
    } as Parameters<typeof createVisitorClient>[0]);
    client.on("error" as never, () => {});
    clients.push(client);
    return client;
  };
  const connect = async (data = {}, options = {}): Promise<{ client: Client; data: Anything }> => {
    const client = newClient(data, options);
    return { client, data: await client.connect() };
  };
  /** The next event of this name that fits. */
  const heard = (client: Client, name: string, fits: (event: Anything) => boolean = () => true): Promise<Anything> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no ${name}`)), patience);
      client.on(
        name as never,
        ((event: Anything) => {
          if (!fits(event)) return;
          clearTimeout(timer);
          resolve(event);
        }) as never,
      );
    });
  const say = (client: Client, text: string): Promise<Anything> =>
    client.chatMessage({ content: { type: "text", text } } as never);
  const answer = (conversation: string, text: string) =>
    owner.ask("POST", `/api/v1/conversations/${conversation}/messages`, { id: newId(), text });

  it("has the chat sent to an address", async () => {
    const { client } = await connect();
    await say(client, "Hello");
    await client.chatTranscript("eva@acme.example", "cs");
    await expect(client.chatTranscript("nobody", "cs")).rejects.toThrow("email");
  });

  it("sends a file by a form, and gets one", async () => {
    const { client, data } = await connect();
    expect(data.chat).toBeNull();
    const { url, token } = (await client.chatUploadInit()) as Anything;
    const form = new FormData();
    form.append("file", new Blob([new Uint8Array(picture(900, 300))]), "lamp á.png");
    const request = new Request(url, { method: "POST", body: form });
    const answer = await exchange(server.origin, "POST", new URL(url).pathname, {
      bytes: Buffer.from(await request.arrayBuffer()),
      headers: { "content-type": request.headers.get("content-type") ?? "", "x-hovor-request": undefined },
    });
    expect(answer.status).toBe(200);

    const pushed = heard(client, "chat.message_received");
    const message = (await client.chatUploadFinish(token)) as Anything;
    expect((await pushed).message.id).toBe(message.id);
    expect(message).toMatchObject({ type: "message", subType: "contact", content: { type: "upload", text: null } });
    const { data: attachment } = message.content;
    expect(attachment).toMatchObject({
      type: "image",
      fileName: "lamp á.png",
      fileType: "image/png",
      width: 900,
      height: 300,
      thumb400: { width: 400, height: 133 },
    });
    expect(new Date(attachment.expireAt).getTime()).toBeGreaterThan(Date.now() + 6 * 24 * 3_600_000);
    expect(attachment.url).toContain(`${server.origin}/files/`);
    const seen = await exchange(server.origin, "GET", new URL(attachment.thumb400.url).pathname, {});
    expect(seen).toMatchObject({ status: 200, headers: { "content-type": "image/webp" } });

    await expect(client.chatUploadFinish("none")).rejects.toThrow("uploadToken");
    const sent = heard(client, "chat.message_received", ({ message }) => message.content.type === "upload");
    await sendFile(owner, message.chatId, "list.txt", "one, two");
    expect((await sent).message.content.data).toMatchObject({ type: "file", fileName: "list.txt", width: null });
    const again = await connect({ id: data.visitor.id });
    const uploads = again.data.chat.messages.filter((one: Anything) => one.content.type === "upload");
    expect(uploads).toHaveLength(2);
  });

  it("is told before it uploads a file that none are taken", async () => {
    const shop = await signUp(server);
    const settings = { side: "right", takes_files: false, texts: [] };
    expect((await shop.ask("PUT", "/api/v1/account/chat_box", settings)).status).toBe(200);
    const { client } = await connect({ key: shop.account.chat_key });
    await expect(client.chatUploadInit()).rejects.toThrow("files of visitors are not taken here");
  });

  it("connects, and learns who is there", async () => {
    const { data } = await connect({ name: "Klára", lang: "cs", variables: { plan: "gold" } });
    expect(data.serverVersion).toBe(3);
    expect(data.visitor).toMatchObject({ chatId: null, bannedAt: null, name: "Klára", lang: "cs", visits: 1 });
    expect(data.visitor.variables).toEqual({ plan: "gold" });
    expect(data.visitor.id).toMatch(/^\S{40,}$/);
    expect(data.account).toMatchObject({ status: "offline", groups: [] });
    expect(data.account.agents).toMatchObject([{ id: owner.agent.id, nickname: "Olga Owner", groups: [] }]);
    expect(data.chat).toBeNull();
    expect(data.browser).toBeNull(); // Node says nothing of itself
  });

  it("learns with what its visitor came, and how often", async () => {
    const phone = {
      "user-agent":
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) " +
        "Version/17.4.1 Mobile/15E148 Safari/604.1",
    };
    for (const transports of [["websocket"], ["polling"]]) {
      const { data } = await connect(
        {},
        { extraHeaders: phone, transports, transportOptions: { polling: { extraHeaders: phone } } },
      );
      expect(data.browser).toEqual({
        isMobile: true,
        isTablet: false,
        isDesktop: false,
        isSmartTV: false,
        isIE: false,
        isEdge: false,
      });
      expect(data.visitor.visits).toBe(1);
    }
  });

  it("talks both ways, and tells every tab the same message once", async () => {
    const { client, data } = await connect();
    const other = await connect({ id: data.visitor.id });
    const echoes = [client, other.client].map((one) => heard(one, "chat.message_received"));
    const sent = await say(client, "Hello");
    expect(sent).toMatchObject({ type: "message", subType: "contact", content: { type: "text", text: "Hello" } });
    expect(new Date(sent.createdAt).getTime()).toBeGreaterThan(Date.now() - 60_000);
    for (const echo of await Promise.all(echoes)) expect(echo).toEqual({ chatId: sent.chatId, message: sent });

    const joined = heard(client, "chat.agent_joined");
    const answered = heard(other.client, "chat.message_received", ({ message }) => message.subType === "agent");
    await answer(sent.chatId, "Hello yourself");
    expect(await joined).toMatchObject({ chatId: sent.chatId, agent: { id: owner.agent.id } });
    expect((await answered).message).toMatchObject({ agentId: owner.agent.id, content: { text: "Hello yourself" } });
  });

  it("hears an agent type, and is heard typing", async () => {
    const { client } = await connect();
    const { chatId } = await say(client, "Are you there?");
    const desk = await owner.follow();
    await desk.next("events", ({ more }) => !more);
    const seen = heard(client, "chat.agent_typing");
    desk.send({ type: "typing", conversation_id: chatId, is_typing: true });
    expect(await seen).toEqual({ chatId, typing: { is: true, text: null } });
    client.chatTyping(true as never, "Not fin" as never);
    expect(await desk.next("conversation.typing", ({ side }) => side === "visitor")).toMatchObject({
      conversation_id: chatId,
      side: "visitor",
    });
  });

  it("reads, is known by what it tells of itself, and closes", async () => {
    const { client } = await connect();
    const { chatId } = await say(client, "One question");
    await answer(chatId, "Yes?");
    const read = heard(client, "chat.contact_read");
    await client.chatRead();
    expect(await read).toMatchObject({ chatId, byId: null });

    const told = await client.authenticate({ name: "Ema", email: "ema@example.test" } as never);
    expect(told).toMatchObject({ name: "Ema", email: "ema@example.test", variables: { authenticated: true } });
    client.updateVisitorIdentity({ name: "Ema Nová" } as never);
    const visitorName = async () => {
      const { json } = await owner.ask("GET", `/api/v1/conversations/${chatId}`);
      return json.visitor?.name ?? json.name;
    };
    await expect.poll(visitorName).toBe("Ema Nová");

    const closed = heard(client, "chat.closed");
    await client.chatClose();
    expect(await closed).toMatchObject({ chatId, closeType: "visitor_close" });
  });

  it("tells variables in both shapes, and is met with them again", async () => {
    const variables = { plan: "gold", seats: 3, vip: true, city: { label: "Město", value: "Brno" } };
    const { client, data } = await connect({ variables, group: "sales" });
    const flat = { plan: "gold", seats: 3, vip: true, city: "Brno" };
    expect(data.visitor).toMatchObject({ variables: flat, group: "sales" });
    const { chatId } = await say(client, "Hello");
    const { json } = await owner.ask("GET", `/api/v1/conversations/${chatId}`);
    expect(json.visitor.variables).toContainEqual({ name: "city", label: "Město", kind: "text", value: "Brno" });
    expect(json.visitor.variables).toContainEqual({ name: "seats", kind: "number", value: "3" });
    const again = await connect({ id: data.visitor.id });
    expect(again.data.visitor).toMatchObject({ variables: flat, group: "sales" });
  });

  it("hears in each of its tabs what its visitor has said of themselves", async () => {
    const { client, data } = await connect();
    const begun = heard(client, "visitor.updated", (changes) => "chatId" in changes);
    const { chatId } = await say(client, "Hello");
    expect(await begun).toEqual({ chatId });

    const other = await connect({ id: data.visitor.id });
    const renamed = [client, other.client].map((one) => heard(one, "visitor.updated"));
    client.updateVisitorIdentity({ name: "Ema", email: "ema@example.test", variables: { plan: "gold" } } as never);
    const changes = { name: "Ema", email: "ema@example.test", variables: { plan: "gold" } };
    expect(await Promise.all(renamed)).toEqual([changes, changes]);
  });

  it("leaves in peace where it has no socket", async () => {
    const open = await exchange(server.origin, "GET", "/socket/?EIO=3&transport=polling", {});
    const { sid } = JSON.parse(open.text.slice(open.text.indexOf("{"), open.text.indexOf("}") + 1));
    const session = `/socket/?EIO=3&transport=polling&sid=${sid}`;
    const held = exchange(server.origin, "GET", session, {});
    const said = [];
    for (const packet of ["2:41", "1:1"]) {
      said.push(await exchange(server.origin, "POST", session, { bytes: Buffer.from(packet) }));
    }
    expect(said.map(({ status, text }) => [status, text])).toEqual(said.map(() => [200, "ok"]));
    expect(await held).toMatchObject({ status: 200, text: "1:1" });
    expect(await exchange(server.origin, "GET", session, {})).toMatchObject({ status: 200, text: "1:1" });
  });

  it("rates the chat by the form that it asks for", async () => {
    const { client, data } = await connect();
    await expect(client.chatRateInit()).rejects.toMatchObject({ type: "not_found" });
    const { chatId } = await say(client, "Thank you");
    const { message } = (await client.chatRateInit()) as Anything;
    expect(message).toMatchObject({
      chatId,
      subType: "system",
      content: { type: "rate_form", data: { value: null, text: null } },
    });

    const rated = heard(client, "chat.rated");
    await client.chatRate({ messageId: message.id, value: 5 } as never);
    expect(await rated).toMatchObject({
      chatId,
      rating: { value: 5, text: null },
      message: { id: message.id, content: { type: "rate_form", data: { value: 5 } } },
    });
    await client.chatRate({ messageId: message.id, text: "Quick" } as never);
    await expect(client.chatRate({ messageId: message.id, value: 5.5 } as never)).rejects.toMatchObject({ code: 400 });
    const again = await connect({ id: data.visitor.id });
    expect(again.data.chat.rating).toEqual({ value: 5, text: "Quick" });
  });

  it.each([
    ["WebSocket", ["websocket"]],
    ["requests", ["polling"]],
    ["requests, and what they may become", ["polling", "websocket"]],
  ])("talks over %s, and comes back after the server went away with nothing lost", async (_, transports) => {
    const { client, data } = await connect({}, { transports });
    const { chatId } = await say(client, "Before");
    expect(data.chat).toBeNull();
    await server.kill();
    await server.startAgain();
    await answer(chatId, "Meanwhile");
    const again = await heard(client, "initialized");
    expect(again.visitor.chatId).toBe(chatId);
    expect(again.chat.messages.map(({ content }: Anything) => content.text ?? content.type)).toEqual([
      "Before",
      "agent_join",
      "Meanwhile",
    ]);
    expect(again.chat).toMatchObject({ id: chatId, status: "open", assignedIds: [owner.agent.id] });
    expect((await say(client, "After")).chatId).toBe(chatId);
  });

  it("gets a long conversation whole", async () => {
    const { client, data } = await connect();
    for (let i = 0; i < 120; ++i) await say(client, `message ${i}`);
    const { chat } = (await connect({ id: data.visitor.id })).data;
    expect(chat.messages.map(({ content }: Anything) => content.text)).toEqual(
      Array.from({ length: 120 }, (_, i) => `message ${i}`),
    );
  });

  it("takes an id of another service for a label, and for nobody's key", async () => {
    const { client, data } = await connect({ id: "vi2sMA1kRnVwQz" });
    expect(data.chat).toBeNull();
    expect(data.visitor.id).not.toBe("vi2sMA1kRnVwQz");
    const { chatId } = await say(client, "I was here before");
    const { visitor } = (await owner.ask("GET", `/api/v1/conversations/${chatId}`)).json;
    expect(visitor).toMatchObject({ former_id: "vi2sMA1kRnVwQz" });
  });

  it("is told what it did wrong, in the acknowledgement alone", async () => {
    const { client } = await connect();
    await expect(say(client, " ")).rejects.toMatchObject({ code: 400, type: "invalid_param", event: "chat.message" });
    await expect(client.chatMessage({ content: { type: "video" } } as never)).rejects.toMatchObject({ code: 400 });
    await expect(client.chatClose()).rejects.toMatchObject({ code: 404, type: "not_found" });
    await expect(client.chatTranscript("a@b.test", "en")).rejects.toMatchObject({ code: 404 });
  });

  it("is sent away for good by a key that names nobody", async () => {
    const client = newClient({ key: "0".repeat(40) });
    const gone = heard(client, "disconnect");
    await expect(client.connect()).rejects.toMatchObject({ code: 404, event: "visitor.connect" });
    expect(await gone).toBe("io server disconnect");
  });

  it("learns of the groups, and which agents are in them", async () => {
    const all = "/api/v1/groups";
    const { id, key } = (await owner.ask("POST", all, { name: "Sales", agent_ids: [owner.agent.id] })).json;
    const { data } = await connect();
    expect(data.account.groups).toEqual([{ key, name: "Sales", status: expect.stringMatching(/^(on|off)line$/) }]);
    expect(data.account.agents.find((one: Anything) => one.id === owner.agent.id).groups).toEqual([key]);
    await owner.ask("DELETE", `${all}/${id}`);
    expect((await connect()).data.account.groups).toEqual([]);
  });

  it("hears who was assigned, and by whom", async () => {
    const colleague = await owner.newColleague();
    const { client } = await connect();
    const { chatId } = (await say(client, "Is anybody there?")) as Anything;
    const assigned = heard(client, "chat.agent_assigned");
    await owner.ask("POST", `/api/v1/conversations/${chatId}/assign`, { agent_id: colleague.agent.id });
    expect(await assigned).toMatchObject({
      chatId,
      assigned: { id: colleague.agent.id },
      assignedBy: { id: owner.agent.id },
    });
  });

  it("is sent away for good when its visitor is banned", async () => {
    const { client, data } = await connect();
    await say(client, "Buy my pills");
    const { visitors } = (await owner.ask("GET", "/api/v1/visitors?limit=1")).json;
    const gone = heard(client, "disconnect");
    await owner.ask("POST", `/api/v1/visitors/${visitors[0].id}/ban`);
    await gone;
    await expect(connect({ id: data.visitor.id })).rejects.toBeDefined();
  });
});

describe.skipIf(isLeftOut)("The SDK's wire", () => {
  let server: Server;
  beforeAll(async () => {
    server = await Server.start();
  });
  afterAll(() => server.stop());

  const open = async (query = "EIO=3&transport=websocket", path = "/socket/") => {
    const socket = new WebSocket(`wss://${server.host}${path}?${query}`, { rejectUnauthorized: false });
    const frames: string[] = [];
    let wake = () => {};
    socket.on("message", (data) => {
      frames.push(String(data));
      wake();
    });
    const closed = new Promise<number>((resolve) => socket.on("close", resolve));
    const refused = new Promise<number>((resolve) =>
      socket.on("unexpected-response", (_, response) => resolve(response.statusCode ?? 0)),
    );
    socket.on("error", () => {});
    const next = async (): Promise<string> => {
      while (frames.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return frames.shift() ?? "";
    };
    return { socket, next, closed, refused };
  };

  it.each(["/socket", "/socket/"])("begins on %s with the handshake and the namespace", async (path) => {
    const { next, socket } = await open("EIO=3&transport=websocket", path);
    const first = await next();
    expect(first[0]).toBe("0");
    expect(JSON.parse(first.slice(1))).toMatchObject({ upgrades: [], pingInterval: 25_000, pingTimeout: 20_000 });
    expect(await next()).toBe("40");
    socket.send("2");
    expect(await next()).toBe("3");
    socket.send("2probe");
    expect(await next()).toBe("3probe");
    socket.send('427["chat.message",{"content":{"type":"text","text":"x"}}]');
    expect(JSON.parse((await next()).slice(3))).toEqual([
      { message: "Connection not initialized", code: 403, type: "auth_error", event: "chat.message" },
    ]);
    socket.send("40/other?token=1,");
    expect(await next()).toBe('44/other,"Invalid namespace"');
    socket.close();
  });

  it.each(["", "9", "4", "42", "42{}", "42[]", "42[1]", '42["x"', "4299999999999999999999[]", "451-[]", "{}"])(
    "ends the line that says %j",
    async (text) => {
      const { socket, next, closed } = await open();
      await next();
      socket.send(text);
      expect(await closed).toBe(1008);
    },
  );

  const poll = (session = "", method = "GET", text?: string) => {
    const query = `?EIO=3&transport=polling${session && `&sid=${session}`}`;
    const bytes = text === undefined ? {} : { bytes: Buffer.from(text) };
    const headers = { origin: "https://shop.test", "content-type": "text/plain;charset=UTF-8" };
    return ask(server.origin, method, `/socket/${query}`, { headers, ...bytes });
  };
  const begin = async () => {
    const answer = await poll();
    expect(answer).toMatchObject({ status: 200, headers: { "access-control-allow-origin": "https://shop.test" } });
    const [, open = "", connect] = /^\d+:0(\{.*\})(2:40)$/.exec(answer.text) ?? [];
    expect(connect).toBe("2:40");
    return String(JSON.parse(open).sid);
  };

  it("goes by requests where there is no WebSocket", async () => {
    const session = await begin();
    const waiting = poll(session);
    expect(await poll(session, "POST", "6:2\u010d\ud83c\udf89.!")).toMatchObject({ status: 200, text: "ok" });
    expect(await waiting).toMatchObject({ status: 200, text: "6:3\u010d\ud83c\udf89.!" });
  });

  it("answers the older of two who wait for the same", async () => {
    const session = await begin();
    const both = [poll(session), poll(session)];
    expect((await Promise.race(both)).text).toBe("1:6");
    await poll(session, "POST", "1:2");
    expect((await Promise.all(both)).map(({ text }) => text).sort()).toEqual(["1:3", "1:6"]);
  });

  it.each(["", "x", "3:2", "1:2x", "99999999999999999999:2"])("ends the session that says %j", async (text) => {
    const session = await begin();
    expect((await poll(session, "POST", text)).status).toBe(400);
    expect((await poll(session)).text).toMatch(/^1:1$/);
    expect(await poll(session)).toMatchObject({ status: 400, json: { code: 1 } });
  });

  it.each(["nobody", "0.nobody", "7.nobody", "-1", "99999999999999999999.x"])(
    "knows no session %s",
    async (session) => {
      expect(await poll(session)).toMatchObject({ status: 400, json: { code: 1, message: "Session ID unknown" } });
      expect((await poll(session, "POST", "1:2")).status).toBe(400);
    },
  );

  it("lets no request keep the server from going", async () => {
    const session = await begin();
    const waiting = poll(session);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const since = Date.now();
    expect(await server.end()).toBe(0);
    expect(Date.now() - since).toBeLessThan(5_000);
    expect((await waiting).status).toBe(400);
    await server.startAgain();
  });

  it.each(["EIO=4&transport=websocket", "EIO=3", "EIO=3&transport=smoke", "EIO=3&transport=polling", ""])(
    "refuses %j",
    async (query) => {
      expect(await (await open(query)).refused).toBe(400);
    },
  );
});
