import { deflateSync } from "node:zlib";
import type { File as SentFile } from "@hovor/protocol";
import { type Answer, ask } from "./http.js";
import type { Chat, Person } from "./people.js";
import { newId } from "./sockets.js";

/** What an upload carries beside its bytes. */
const headersOf = (name: string) => ({
  "content-type": "application/octet-stream",
  "x-file-name": encodeURIComponent(name),
});

export function uploadByAgent(person: Person, name: string, bytes: Buffer | string): Promise<Answer> {
  const asking = { bytes: Buffer.from(bytes), headers: headersOf(name) };
  return person.ask("POST", "/api/v1/files", undefined, asking);
}

export function uploadByVisitor(owner: Person, { token }: Chat, name: string, bytes: Buffer | string): Promise<Answer> {
  return ask(owner.server.origin, "POST", `/api/v1/chat_boxes/${owner.account.chat_key}/files`, {
    bytes: Buffer.from(bytes),
    headers: { ...headersOf(name), authorization: `Bearer ${token}` },
  });
}

/** A file that the person has uploaded and sent. */
export async function sendFile(
  person: Person,
  conversation: string,
  name = "note.txt",
  bytes: Buffer | string = "words",
): Promise<SentFile> {
  const uploaded = await uploadByAgent(person, name, bytes);
  if (uploaded.status !== 201) throw new Error(`not uploaded: ${uploaded.text}`);
  const body = { id: newId(), file_id: uploaded.json.id };
  const posted = await person.ask("POST", `/api/v1/conversations/${conversation}/messages`, body);
  if (posted.status !== 201) throw new Error(`not sent: ${posted.text}`);
  return posted.json.file;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A whole PNG, with a remark in it that is nobody's business. */
export function picture(width: number, height: number, remark = "Secret Camera 3000"): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const pixels = Buffer.alloc((width * 3 + 1) * height, 0);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head),
    chunk("tEXt", Buffer.from(`Comment\0${remark}`, "latin1")),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
