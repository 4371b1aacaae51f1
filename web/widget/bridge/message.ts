import { own } from "../own";

/** The version of what loader and chat box say to each other. They come from one server, but one may be cached. */
export const bridgeVersion = 1;

export const longestText = 16_000;

/** The fields of each type of message, with spaces between. All are text, so that there is little to check. */
export type Shapes = Readonly<Record<string, string>>;

/** A copy of the fields that belong to a message, or undefined if it has none of these shapes. */
export function readMessage(shapes: Shapes, data: unknown): object | undefined {
  const type = own(data, "type") as string;
  const shape = own(shapes, type);
  if (own(data, "v") !== bridgeVersion || typeof shape !== "string") return undefined;

  const message: Record<string, string> = { type };
  for (const name of shape ? shape.split(" ") : []) {
    const value = own(data, name);
    if (typeof value !== "string" || value.length > longestText) return undefined;
    message[name] = value;
  }
  return message;
}

/** The first words, over window.postMessage: the chat box says that it is there, and gets its end of a channel. */
export const isHandshake = (data: unknown, word: "ready" | "connect"): boolean => own(data, "hovor") === word;
