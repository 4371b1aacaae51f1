import type { IncomingHttpHeaders } from "node:http";
import { Agent, request } from "node:https";
import { check, operationOf } from "./openapi.js";

/** Of operations that were answered as their first status says, and of those that were refused. */
export const succeeded = new Set<string>();
export const refused = new Set<string>();

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly bytes: Buffer;
  /** Of a Problem; empty for what went well. */
  readonly code: string;
  // biome-ignore lint/suspicious/noExplicitAny: the schema has been checked, and tests say what they expect.
  readonly json: any;
}

export interface Asking {
  readonly cookie?: string | undefined;
  readonly body?: unknown;
  /** Instead of a body in JSON. */
  readonly bytes?: Buffer;
  /** Beside, or instead of, what our own pages send; undefined takes one away. */
  readonly headers?: Record<string, string | undefined>;
}

const agent = new Agent({ keepAlive: true, rejectUnauthorized: false, maxSockets: 64 });

/** Asks as our pages do. Every answer of the API is checked against its description. */
export async function ask(origin: string, method: string, path: string, asking: Asking = {}): Promise<Answer> {
  const answer = await exchange(origin, method, path, asking);
  if (!path.startsWith("/api/v1/")) return answer;
  const operation = operationOf(method, path);
  check(operation, answer.status, answer.headers["content-type"] ?? "", answer.text);
  if (operation) (answer.status < 400 ? succeeded : refused).add(operation.name);
  return answer;
}

/** Asks for what the API does not describe. */
export function exchange(origin: string, method: string, path: string, asking: Asking): Promise<Answer> {
  const changing = method === "GET" ? {} : { "x-hovor-request": "1", "content-type": "application/json" };
  const cookie = asking.cookie === undefined ? {} : { cookie: asking.cookie };
  const body = asking.bytes ?? (asking.body === undefined ? "" : JSON.stringify(asking.body));
  const all = { ...changing, ...cookie, "content-length": String(Buffer.byteLength(body)), ...asking.headers };
  const headers = Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return new Promise((resolve, reject) => {
    const asked = request(origin + path, { method, headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const bytes = Buffer.concat(parts);
        const text = bytes.toString();
        const isJson = /json/.test(response.headers["content-type"] ?? "") && text !== "";
        const json = isJson ? JSON.parse(text) : undefined;
        const status = response.statusCode ?? 0;
        resolve({
          status,
          headers: response.headers,
          text,
          bytes,
          json,
          code: status >= 400 ? (json?.code ?? "") : "",
        });
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
