import { beforeAll, describe, expect, it } from "vitest";
import { picture, sendFile, uploadByAgent, uploadByVisitor } from "../stage/files.js";
import { ask, exchange } from "../stage/http.js";
import { type Chat, newId, type Person, signUp, startChat } from "../stage/people.js";
import type { Server } from "../stage/server.js";
import { visitorSocket } from "../stage/sockets.js";

const MiB = 1024 * 1024;

export function fileTests(server: () => Server): void {
  describe("Files", () => {
    let owner: Person;
    let chat: Chat;
    beforeAll(async () => {
      owner = await signUp(server());
      chat = await startChat(owner);
    });

    const get = (path: string) => ask(server().origin, "GET", path);
    /** A message with the file, as the visitor's own socket hears of it. */
    const sendByVisitor = async (name: string, bytes: Buffer | string) => {
      const uploaded = await uploadByVisitor(owner, chat, name, bytes);
      expect(uploaded.status).toBe(201);
      const id = newId();
      chat.visitor.send({ type: "message.post", id, file_id: uploaded.json.id });
      const { message } = await chat.visitor.next("message.posted", ({ message }) => message.id === id);
      return { uploaded: uploaded.json, message };
    };

    it("come from a visitor to the team, whole", async () => {
      const { message, uploaded } = await sendByVisitor("účtenka 7.pdf", "%PDF-1.7\nhello\n");
      expect(message).toMatchObject({ kind: "file", text: "", author: "visitor" });
      expect(message.file).toEqual(uploaded);
      expect(message.file).toMatchObject({ name: "účtenka 7.pdf", media_type: "application/pdf", size: 15 });

      const answer = await owner.ask("GET", `/api/v1/files/${message.file.id}`);
      expect(answer.text).toBe("%PDF-1.7\nhello\n");
      expect(answer.headers["content-type"]).toBe("application/octet-stream");
      expect(answer.headers["content-disposition"]).toContain("attachment");
      expect(answer.headers["content-disposition"]).toContain("filename*=UTF-8''%c3%ba%c4%8dtenka%207.pdf");
      const listed = await owner.ask("GET", `/api/v1/conversations/${chat.conversation}/messages`);
      const { url, ...known } = uploaded;
      expect(listed.json.messages.at(-1).file).toEqual(known);
    });

    it("come from an agent to the visitor, by a link that needs no session", async () => {
      const file = await sendFile(owner, chat.conversation, "price list.txt", "one, two");
      expect(file.url).toBeUndefined();
      const { message } = await chat.visitor.next("message.posted", ({ message }) => message.file?.id === file.id);
      const answer = await get(message.file.url);
      expect(answer).toMatchObject({ status: 200, text: "one, two" });
      expect(answer.headers["content-security-policy"]).toContain("sandbox");
      expect(answer.headers["x-content-type-options"]).toBe("nosniff");
      expect((await get(`${message.file.url}/thumbnail`)).status).toBe(404);
    });

    it("are there again with the conversation", async () => {
      const { message } = await sendByVisitor("again.txt", "again");
      const socket = await visitorSocket(server());
      socket.send({ type: "hello", key: owner.account.chat_key, token: chat.token });
      expect((await socket.next("welcome")).messages.at(-1)).toEqual(message);
    });
    it("are shown if they are pictures, without what cameras write into them", async () => {
      const original = picture(900, 300);
      expect(original.includes("Secret Camera")).toBe(true);
      const { message } = await sendByVisitor("lamp.png", original);
      expect(message.file).toMatchObject({ media_type: "image/png", width: 900, height: 300 });

      for (const answer of [await get(message.file.url), await owner.ask("GET", `/api/v1/files/${message.file.id}`)]) {
        expect(answer.headers["content-type"]).toBe("image/png");
        expect(answer.headers["content-disposition"]).toContain("inline");
        expect(answer.bytes).toHaveLength(message.file.size);
        expect(answer.bytes.includes("Secret Camera")).toBe(false);
      }
      const small = await get(`${message.file.url}/thumbnail`);
      expect(small.headers["content-type"]).toBe("image/webp");
      expect(small.bytes.subarray(0, 4).toString()).toBe("RIFF");
      const smallToo = await owner.ask("GET", `/api/v1/files/${message.file.id}/thumbnail`);
      expect(smallToo.bytes).toEqual(small.bytes);
    });

    it("come through as they are up to 20 MiB", async () => {
      const most = Buffer.alloc(20 * MiB, "hovor ");
      const { message } = await sendByVisitor("large.txt", most);
      expect((await get(message.file.url)).bytes.equals(most)).toBe(true);
    });

    it("are refused above that", async () => {
      const answer = await uploadByAgent(owner, "larger.bin", Buffer.alloc(20 * MiB + 1));
      expect(answer).toMatchObject({ status: 413, code: "too_large" });
    });

    it.each([
      ["empty.txt", "", 415],
      ["setup.exe", "words", 400],
      ["run.txt", "#!/bin/sh\nrm -rf /\n", 415],
      ["broken.png", picture(60, 40).subarray(0, 100).toString("latin1"), 415],
      ["..", "words", 400],
    ])("are refused if they are like %s", async (name, bytes, status) => {
      const answer = await uploadByAgent(owner, name, Buffer.from(bytes, "latin1"));
      expect(answer).toMatchObject({ status, code: "invalid_argument" });
    });

    it("are sent once, by who uploaded them, with no words beside", async () => {
      const { json } = await uploadByAgent(owner, "mine.txt", "mine");
      const path = `/api/v1/conversations/${chat.conversation}/messages`;
      const post = (body: object) => owner.ask("POST", path, { id: newId(), ...body });
      expect((await post({ file_id: json.id, text: "and words" })).status).toBe(400);
      expect((await post({})).status).toBe(400);
      chat.visitor.send({ type: "message.post", id: newId(), file_id: json.id });
      expect((await chat.visitor.next("command.failed")).problem.code).toBe("not_found");
      expect((await post({ file_id: json.id })).status).toBe(201);
      expect((await post({ file_id: json.id })).status).toBe(409);
    });

    it("are not shown to the team before they are sent", async () => {
      const uploaded = await uploadByVisitor(owner, chat, "unsent.txt", "unsent");
      expect((await owner.ask("GET", `/api/v1/files/${uploaded.json.id}`)).status).toBe(404);
    });

    it("open by no link that is changed", async () => {
      const { message } = await sendByVisitor("note.txt", "note");
      const [, , account, file, until, signature] = message.file.url.split("/");
      for (const path of [
        `/files/${account}/${file}/${Number(until) + 1}/${signature}`,
        `/files/${account}/other/${until}/${signature}`,
        `/files/other/${file}/${until}/${signature}`,
        `/files/${account}/${file}/${until}/${"0".repeat(64)}`,
        `/files/${account}/${file}/0/${signature}`,
      ]) {
        expect(await get(path)).toMatchObject({ status: 404, code: "not_found" });
      }
    });

    it("may be sent from a page in a sandbox, which asks first", async () => {
      const path = `/api/v1/chat_boxes/${owner.account.chat_key}/files`;
      const headers = { origin: "null", "access-control-request-method": "POST" };
      const answer = await exchange(server().origin, "OPTIONS", path, { headers });
      expect(answer.status).toBe(204);
      expect(answer.headers["access-control-allow-origin"]).toBe("*");
      expect(answer.headers["access-control-allow-headers"]).toContain("authorization");
      expect((await exchange(server().origin, "OPTIONS", "/api/v1/files", { headers })).status).toBe(405);
    });

    it("are limited in a minute", async () => {
      const busy = await signUp(server());
      const talk = await startChat(busy);
      const statuses = [];
      for (let i = 0; i < 31; i++) statuses.push((await uploadByVisitor(busy, talk, "x.txt", "x")).status);
      expect(statuses.slice(0, 30).every((one) => one === 201)).toBe(true);
      expect(statuses.at(-1)).toBe(429);
    });
  });
}
