import type { ChatBoxSettings } from "@hovor/protocol";
import { expect, it } from "vitest";
import { uploadByAgent, uploadByVisitor } from "../stage/files.js";
import { ask } from "../stage/http.js";
import { newId, type Person, signUp, startChat } from "../stage/people.js";
import type { Server } from "../stage/server.js";
import { visitorSocket } from "../stage/sockets.js";

const plain: ChatBoxSettings = { side: "right", takes_files: true, texts: [] };
const everything: ChatBoxSettings = {
  side: "left",
  offset_x: 40,
  offset_y: 0,
  takes_files: false,
  asks_before: { name: "required", email: "optional", phone: "off" },
  privacy_notice: { url: "https://shop.example/privacy", is_required: true, version: "2026-03" },
  texts: [
    { language: "cs", greeting: "Dobrý den,\njak pomoci?", away: "Jsme pryč", privacy_notice: "Vážíme si soukromí." },
    { language: "pt-BR", greeting: "Oi" },
    { language: "de", away: "Bis bald" },
  ],
};

const isOfSettings = ({ change }: { change: { account?: { chat_box?: object } } }) =>
  change.account?.chat_box !== undefined;

export function chatBoxTests(server: () => Server): void {
  const set = (owner: Person, settings: object) =>
    owner.ask("PUT", "/api/v1/account/chat_box", { ...plain, ...settings });
  const look = async (owner: Person) =>
    (await ask(server().origin, "GET", `/api/v1/chat_boxes/${owner.account.chat_key}`)).json;
  const welcome = async (owner: Person) => {
    const visitor = await visitorSocket(server());
    visitor.send({ type: "hello", key: owner.account.chat_key });
    return visitor.next("welcome");
  };

  it("keeps how the chat box is set up, and tells it to agents and visitors", async () => {
    const owner = await signUp(server());
    expect(await look(owner)).not.toHaveProperty("settings");
    expect(await welcome(owner)).not.toHaveProperty("settings");
    const socket = await owner.follow();
    expect((await set(owner, everything)).json.chat_box).toEqual(everything);
    const { events } = await socket.next("events", ({ events }) => events.some(isOfSettings));
    expect(events.find(isOfSettings).change.account.chat_box).toEqual(everything);
    expect((await owner.ask("GET", "/api/v1/account")).json.chat_box).toEqual(everything);
    expect((await look(owner)).settings).toEqual(everything);
    expect((await welcome(owner)).settings).toEqual(everything);

    expect((await set(owner, {})).json.chat_box).toEqual(plain);
  });

  it("gives a page only what it needs before anybody opens the chat", async () => {
    const owner = await signUp(server());
    await set(owner, everything);
    const script = (await ask(server().origin, "GET", `/widget/${owner.account.chat_key}/site.js?language=cs`)).text;
    const appearance = JSON.parse(
      script.slice(script.lastIndexOf("export const appearance=") + 24).replace(/;\s*$/, ""),
    );
    expect(appearance.settings).toEqual({
      side: "left",
      offset_x: 40,
      offset_y: 0,
      takes_files: false,
      texts: [
        { language: "cs", greeting: "Dobrý den,\njak pomoci?" },
        { language: "pt-BR", greeting: "Oi" },
      ],
    });
  });

  it("keeps texts trimmed, and no language in which nothing is said", async () => {
    const owner = await signUp(server());
    const texts = [
      { language: "cs", greeting: "  Ahoj " },
      { language: "de", greeting: " " },
    ];
    expect((await set(owner, { texts })).json.chat_box.texts).toEqual([{ language: "cs", greeting: "Ahoj" }]);
  });

  it.each([
    ["url", { privacy_notice: { url: "javascript:alert(1)", is_required: false } }],
    ["url", { privacy_notice: { url: "shop.example/privacy", is_required: false } }],
    ["language", { texts: [{ language: "cs_CZ", greeting: "x" }] }],
    [
      "language",
      {
        texts: [
          { language: "pt-BR", greeting: "x" },
          { language: "pt-br", away: "y" },
        ],
      },
    ],
    ["offset_x", { offset_x: 401 }],
    ["side", { side: "top" }],
    ["texts", { texts: Array.from({ length: 41 }, (_, at) => ({ language: `aa-${at + 10}`, away: "x" })) }],
  ])("refuses a %s that is none", async (field, settings) => {
    const owner = await signUp(server());
    const answer = await set(owner, settings);
    expect(answer).toMatchObject({ status: 400, code: "invalid_argument" });
    expect(answer.json.detail).toContain(field);
    expect((await owner.ask("GET", "/api/v1/account")).json).not.toHaveProperty("chat_box");
  });

  it("takes no files of visitors where the account takes none, and the team's all the same", async () => {
    const owner = await signUp(server());
    const chat = await startChat(owner);
    const before = await uploadByVisitor(owner, chat, "before.txt", "before");
    await set(owner, { takes_files: false });

    const refused = await uploadByVisitor(owner, chat, "after.txt", "after");
    expect(refused).toMatchObject({ status: 403, code: "forbidden" });
    expect(refused.json.detail).toBe("files of visitors are not taken here");
    chat.visitor.send({ type: "message.post", id: newId(), file_id: before.json.id });
    expect((await chat.visitor.next("command.failed")).problem).toMatchObject({
      code: "forbidden",
      detail: "files of visitors are not taken here",
    });

    const { json } = await uploadByAgent(owner, "list.txt", "one");
    const path = `/api/v1/conversations/${chat.conversation}/messages`;
    expect((await owner.ask("POST", path, { id: newId(), file_id: json.id })).status).toBe(201);
    await set(owner, {});
    expect((await uploadByVisitor(owner, chat, "again.txt", "again")).status).toBe(201);
  });
}
