import type { Socket } from "@hovor/client";
import { render } from "preact";

import "./styles/index.css";
import { ChatBox } from "./ChatBox";
import { Chat } from "./chat/chat";
import { ChatProvider } from "./chat/context";
import type { Surroundings } from "./chat/host";

/**
 * Puts the chat on its page. It does nothing by itself where a page of a customer is around it. `openSocket` leads to
 * another server than the page's.
 */
export function show(root: HTMLElement, surroundings: Surroundings, openSocket?: () => Socket): Chat {
  const chat = new Chat(surroundings, openSocket);
  render(
    <ChatProvider value={chat}>
      <ChatBox />
    </ChatProvider>,
    root,
  );
  chat.begin();
  return chat;
}
