import { crc32, deflateSync } from "node:zlib";
import type { Locator } from "playwright-core";

/** A file as somebody has it on their computer. */
export interface Sample {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A picture of one colour, as a PNG. */
export function picture(name: string, width = 1600, height = 1200): Sample {
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, Buffer.of(0x0b, 0x6e, 0x4f))]);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8); // bits for each of red, green and blue
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  const chunks = [chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))];
  return { name, mimeType: "image/png", buffer: Buffer.concat([signature, ...chunks]) };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

export const pdf = (name: string): Sample => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n",
  ),
});

/** Drops or pastes files on an element, as the system does. `bytes` makes one larger than can be carried there. */
export async function give(on: Locator, how: "drop" | "paste", files: readonly Sample[], bytes = 0): Promise<void> {
  const given = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, content: buffer.toString("base64") }));
  await on.evaluate(
    (element, [type, samples, more]) => {
      const data = new DataTransfer();
      for (const { name, mimeType, content } of samples) {
        const start = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        data.items.add(new File([start, new Uint8Array(more)], name, { type: mimeType }));
      }
      const options = { bubbles: true, cancelable: true };
      const over = { ...options, dataTransfer: data };
      if (type === "drop") element.dispatchEvent(new DragEvent("dragover", over));
      element.dispatchEvent(
        type === "drop"
          ? new DragEvent("drop", over)
          : new ClipboardEvent("paste", { ...options, clipboardData: data }),
      );
    },
    [how, given, bytes] as const,
  );
}
