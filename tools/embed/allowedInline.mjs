import { createHash } from "node:crypto";

/** By what a policy allows the script that is written into a page: `'sha256-…'`. Empty where there is none. */
export function allowedInline({ path, mediaType, bytes }) {
  if (!mediaType.startsWith("text/html")) return "";
  const scripts = [...bytes.toString().matchAll(/<script([^>]*)>(.*?)<\/script>/gs)];
  const inline = scripts.filter(([, attributes]) => !/ src=/.test(attributes));
  if (inline.length > 1) throw new Error(`${path} has more than one script in it, and its policy would name one`);
  return inline.map(([, , code]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`).join("");
}
