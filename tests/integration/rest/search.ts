import type { FoundMessages, FoundVisitors } from "@hovor/protocol";
import { expect, it } from "vitest";
import { type Chat, type Person, signUp, startChat } from "../stage/people.js";
import type { Server } from "../stage/server.js";

const query = (q: string, more: Record<string, string> = {}) => new URLSearchParams({ q, ...more }).toString();

export function searchTests(server: () => Server): void {
  const messages = (who: Person, q: string, more: Record<string, string> = {}) =>
    who.ask("GET", `/api/v1/search/messages?${query(q, more)}`);
  const visitors = (who: Person, q: string) => who.ask("GET", `/api/v1/search/visitors?${query(q)}`);

  const excerpts = async (who: Person, q: string, more: Record<string, string> = {}) =>
    ((await messages(who, q, more)).json as FoundMessages).messages.map((one) => one.excerpt);

  /** The index follows what is stored: soon, not at once. */
  const found = (who: Person, q: string, count: number) =>
    expect.poll(() => excerpts(who, q), { timeout: 10_000 }).toHaveLength(count);

  async function saying(owner: Person, ...texts: string[]): Promise<Chat> {
    const chat = await startChat(owner, 0);
    for (const text of texts) await chat.visitor.post(text);
    await found(owner, texts.at(-1) ?? "", 1);
    return chat;
  }

  it("finds messages by the beginnings of words, whatever their case and accents", async () => {
    const owner = await signUp(server());
    await saying(owner, "Příliš žluťoučký kůň", "Kde je objednávka?");
    const answer: FoundMessages = (await messages(owner, "ZLUT prilis")).json;
    expect(answer.messages).toMatchObject([
      {
        excerpt: "Příliš žluťoučký kůň",
        marks: [
          { offset: 0, length: 6 },
          { offset: 7, length: 9 },
        ],
        author: "visitor",
        seq: 1,
      },
    ]);
    const [one] = answer.messages;
    expect(answer.conversations.map(({ id }) => id)).toEqual([one?.conversation_id]);
    expect(answer.visitors.map(({ id }) => id)).toEqual([one?.visitor_id]);
    expect(answer.is_behind).toBe(false);
    expect(answer.next).toBeUndefined();
  });

  it("filters by author, day, file and conversation", async () => {
    const owner = await signUp(server());
    const chat = await saying(owner, "an order");
    const other = await saying(owner, "another order");
    const { conversation_id } = (await messages(owner, "another")).json.messages[0];
    await owner.ask("POST", `/api/v1/conversations/${conversation_id}/messages`, {
      id: "a".repeat(26),
      text: "ordered",
    });
    await found(owner, "order", 3);
    expect(await excerpts(owner, "order from:agent")).toEqual(["ordered"]);
    expect(await excerpts(owner, 'order from:"Olga Owner"')).toEqual(["ordered"]);
    expect(await excerpts(owner, "order from:visitor")).toEqual(["another order", "an order"]);
    expect(await excerpts(owner, "order before:2020-01-01")).toEqual([]);
    expect(await excerpts(owner, "order after:2020-01-01 from:visitor")).toHaveLength(2);
    expect(await excerpts(owner, "order has:file")).toEqual([]);
    expect(await excerpts(owner, "order", { conversation_id })).toEqual(["ordered", "another order"]);
    for (const one of [chat, other]) one.visitor.close();
  });

  it("filters by the conversation's tags and group", async () => {
    const owner = await signUp(server());
    await saying(owner, "an order");
    const { conversation_id } = (await messages(owner, "order")).json.messages[0];
    expect(await excerpts(owner, "order tag:vip")).toEqual([]);
    await owner.ask("PATCH", `/api/v1/conversations/${conversation_id}`, { add_tags: ["vip", "big one"] });
    expect(await excerpts(owner, 'tag:vip tag:"big one"')).toEqual(["an order"]);
    await owner.ask("POST", "/api/v1/groups", { name: "Sales" });
    expect(await excerpts(owner, "order group:sales")).toEqual([]);
  });

  it("goes from page to page", async () => {
    const owner = await signUp(server());
    const chat = await startChat(owner, 5);
    await found(owner, "message", 5);
    const first: FoundMessages = (await messages(owner, "message", { limit: "2" })).json;
    expect(first.messages.map((one) => one.excerpt)).toEqual(["message 5", "message 4"]);
    const rest: FoundMessages = (await messages(owner, "message", { cursor: first.next ?? "" })).json;
    expect(rest.messages.map((one) => one.excerpt)).toEqual(["message 3", "message 2", "message 1"]);
    expect(rest.next).toBeUndefined();
    chat.visitor.close();
  });

  it("finds visitors by what they said of themselves", async () => {
    const owner = await signUp(server());
    const chat = await startChat(owner, 1);
    chat.visitor.send({
      type: "visitor.update",
      name: "Eva Dvořáková",
      email: "eva@globex.example",
      phone: "+420 777 123 456",
    });
    const names = async (q: string) =>
      ((await visitors(owner, q)).json as FoundVisitors).visitors.map((one) => one.name);
    await expect.poll(() => names("dvorak"), { timeout: 10_000 }).toEqual(["Eva Dvořáková"]);
    expect(await names("eva@globex")).toEqual(["Eva Dvořáková"]);
    expect(await names("777123")).toEqual(["Eva Dvořáková"]);
    expect(await names("nobody")).toEqual([]);
    const stranger = await signUp(server());
    expect((await visitors(stranger, "dvorak")).json).toEqual({ visitors: [] });
    chat.visitor.close();
  });

  it.each([
    ["nothing", "", "write what to look for"],
    ["signs alone", "?!", "write what to look for"],
    ["a day that is none", "order before:yesterday", "as in before:2026-11-30"],
    ["a person whom nobody knows", "from:nobody", "from: no agent is called so"],
    ["a group that there is not", "group:none", "group: no group is called so"],
    ["what messages cannot have", "has:link", "as in has:file"],
    ["too many characters", "x".repeat(501), "at most 500 characters"],
  ])("says what to write instead of %s", async (_, q, words) => {
    const owner = await signUp(server());
    expect(await messages(owner, q)).toMatchObject({
      status: 400,
      code: "invalid_argument",
      text: expect.stringContaining(words),
    });
  });

  it("refuses a page and a limit that are none", async () => {
    const owner = await signUp(server());
    const wrong: Record<string, string>[] = [{ cursor: "x" }, { limit: "0" }, { limit: "51" }, { conversation_id: "" }];
    for (const more of wrong) expect((await messages(owner, "order", more)).status).toBe(400);
    expect((await owner.ask("GET", "/api/v1/search/messages")).status).toBe(400);
    expect((await owner.ask("GET", "/api/v1/search/visitors?q=%20")).status).toBe(400);
  });
}
