import { render } from "preact";

import "./styles/index.css";
import { ChatBox } from "./ChatBox";
import { Chat } from "./chat/chat";
import { ChatProvider } from "./chat/context";

const root = document.getElementById("app");
if (root) {
  const chat = new Chat();
  render(
    <ChatProvider value={chat}>
      <ChatBox />
    </ChatProvider>,
    root,
  );
  chat.begin();
}
