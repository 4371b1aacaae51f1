/** The part of a WebSocket that is used, so that a test can stand in for one. */
export interface Socket {
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onclose: ((event: { readonly code: number }) => void) | null;
  send(data: string): void;
  close(): void;
}

/** The server ended the session: sign in again. */
export const signedOutCode = 4001;

/** The visitor is banned: do not come back. */
export const bannedCode = 4003;

/** There is no such chat: do not come back. */
export const noSuchChatCode = 4004;

/** The server restarts: come back soon. */
export const restartCode = 1012;

/** Too slow or too many: come back later. */
export const tryLaterCode = 1013;

/** Opens a WebSocket at an http(s) address of the server. */
export function openWebSocket(url: string): Socket {
  return new WebSocket(url.replace(/^http/, "ws")) as Socket;
}
