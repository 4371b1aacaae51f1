import type { Socket } from "@hovor/client";

import type { Chat } from "./chat/chat";
import type { Surroundings } from "./chat/host";

/** Addresses of the chat's files, which have hashed names. Put in when the page is built. */
declare const HOVOR_CHAT: { readonly script: string; readonly styles: string };

/** Puts the chat on the page once all of it has come: without its styles nobody should see it. See `show`. */
export async function fetchChat(surroundings: Surroundings, openSocket?: () => Socket): Promise<Chat | undefined> {
  const { script, styles } = HOVOR_CHAT;
  const loading = import(/* @vite-ignore */ script) as Promise<typeof import("./show")>;
  const [{ show }] = await Promise.all([loading, fetchStyles(styles)]);
  const root = document.getElementById("app");
  return root ? show(root, surroundings, openSocket) : undefined;
}

const fetchStyles = (href: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "stylesheet", href, onload: resolve, onerror: reject });
    document.head.append(link);
  });
