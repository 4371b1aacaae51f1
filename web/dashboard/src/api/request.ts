import type { ErrorCode, Problem } from "@hovor/protocol";

/** Why the server could not be reached, or what it refused. */
export class RequestError extends Error {
  /** `offline` when there was no answer at all. */
  readonly code: ErrorCode | "offline";

  /** In seconds, when the server asks for patience. */
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode | "offline", detail: string, retryAfter?: number) {
    super(detail);
    this.name = "RequestError";
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Told of every answer that says the session is over. */
let onSignedOut: (() => void) | undefined;

export function watchSignedOut(listener: () => void): void {
  onSignedOut = listener;
}

/** A call under /api/v1. A `Blob` is sent as it is, anything else as JSON. */
export async function request<Answer>(method: Method, path: string, body?: object): Promise<Answer> {
  const response = await accepted(method, path, body);
  return response.status === 204 ? (undefined as Answer) : ((await response.json()) as Answer);
}

/** The same for what is answered by a text, such as a table. */
export async function requestText(method: Method, path: string, body?: object): Promise<string> {
  return (await accepted(method, path, body)).text();
}

async function accepted(method: Method, path: string, body: object | undefined): Promise<Response> {
  const response = await reach(`/api/v1${path}`, optionsOf(method, body));
  if (response.ok) return response;

  const problem = await problemOf(response);
  if (problem.code === "unauthenticated" && !path.startsWith("/sign_in")) onSignedOut?.();
  throw new RequestError(problem.code, problem.detail, secondsOf(response.headers.get("retry-after")));
}

function optionsOf(method: Method, body: object | undefined): RequestInit {
  const isPlain = !(body instanceof Blob);
  const headers: Record<string, string> = { accept: "application/json" };
  if (method !== "GET") {
    headers["x-hovor-request"] = "1";
    headers["content-type"] = isPlain ? "application/json" : body.type;
  }
  const options: RequestInit = { method, headers, credentials: "same-origin", cache: "no-store" };
  if (body) options.body = isPlain ? JSON.stringify(body) : body;
  return options;
}

async function reach(url: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(url, options);
  } catch (error) {
    throw new RequestError("offline", String(error));
  }
}

/** A proxy in between may answer something else than a Problem. */
async function problemOf(response: Response): Promise<Pick<Problem, "code" | "detail">> {
  const problem = (await response.json().catch(() => undefined)) as Problem | undefined;
  if (problem?.code) return problem;
  return { code: response.status >= 500 ? "unavailable" : "internal", detail: `HTTP status ${response.status}` };
}

function secondsOf(header: string | null): number | undefined {
  const seconds = Number.parseInt(header ?? "", 10);
  return Number.isNaN(seconds) ? undefined : seconds;
}
