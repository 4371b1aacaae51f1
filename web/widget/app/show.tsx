import { render } from "preact";

import "./styles/index.css";
import { ChatBox } from "./ChatBox";
import { Chat } from "./chat/chat";
import { ChatProvider } from "./chat/context";
import { Host } from "./chat/host";

const root = document.getElementById("app");
if (root) {
  const chat = new Chat(new Host());
  render(
    <ChatProvider value={chat}>
      <ChatBox />
    </ChatProvider>,
    root,
  );
  chat.begin();
}
