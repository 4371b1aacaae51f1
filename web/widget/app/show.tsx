import { render } from "preact";

import "./styles/index.css";
import { ChatBox } from "./ChatBox";
import { Chat } from "./chat/chat";
import { ChatProvider } from "./chat/context";
import type { Surroundings } from "./chat/host";

/** Puts the chat on its page. It does nothing by itself where a page of a customer is around it. */
export function show(root: HTMLElement, surroundings: Surroundings): void {
  const chat = new Chat(surroundings);
  render(
    <ChatProvider value={chat}>
      <ChatBox />
    </ChatProvider>,
    root,
  );
  chat.begin();
}
