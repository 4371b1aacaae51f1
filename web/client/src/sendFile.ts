import type { ErrorCode, Problem, File as SentFile } from "@hovor/protocol";

/** `offline` when there was no answer at all. */
export type SendFailure = ErrorCode | "offline";

/** What becomes of a file on its way. */
export interface SendNews {
  /** In bytes. */
  onProgress(sent: number): void;

  onDone(file: SentFile): void;

  /** `retryAfter` in seconds, when the server asks for patience. */
  onFailure(failure: SendFailure, retryAfter?: number): void;
}

/** A network that went away in silence is found out before the system does. */
const stalledAfter = 60_000;

/** Sends a file's bytes; yields what stops it, after which nothing more is told. */
export function sendFile(url: string, authorization: string | undefined, file: File, news: SendNews): () => void {
  const request = new XMLHttpRequest(); // fetch tells no progress
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    request.upload.onprogress = request.onload = request.onerror = null;
    request.abort();
  };
  const fail = (): void => {
    stop();
    news.onFailure("offline");
  };
  const isAlive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(fail, stalledAfter);
  };

  request.open("POST", url);
  request.setRequestHeader("content-type", "application/octet-stream");
  request.setRequestHeader("x-file-name", encodeURIComponent(file.name));
  request.setRequestHeader("x-hovor-request", "1");
  if (authorization) request.setRequestHeader("authorization", authorization);
  request.upload.onprogress = ({ loaded }) => {
    isAlive();
    news.onProgress(loaded);
  };
  request.onerror = fail;
  request.onload = () => {
    clearTimeout(timer);
    hear(request, news);
  };
  isAlive();
  request.send(file);
  return stop;
}

/** A proxy in between may answer something else than a File or a Problem. */
function hear(request: XMLHttpRequest, news: SendNews): void {
  const { status } = request;
  const answer = parse(request.responseText) as Partial<SentFile & Problem> | undefined;
  if (status === 201 && answer?.id) return news.onDone(answer as SentFile);
  const seconds = Number.parseInt(request.getResponseHeader("retry-after") ?? "", 10);
  news.onFailure(answer?.code ?? codeOf(status), Number.isNaN(seconds) ? undefined : seconds);
}

function codeOf(status: number): ErrorCode {
  if (status === 413) return "too_large";
  return status >= 500 ? "unavailable" : "internal";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
