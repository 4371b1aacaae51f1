import { Host, type Surroundings } from "./chat/host";
import { Lobby } from "./lobby/lobby";

const fetchChat = async (surroundings: Surroundings): Promise<void> => {
  const root = document.getElementById("app");
  if (root) (await import("./show")).show(root, surroundings);
};

// In a customer's page the chat is fetched when it is needed; a page of its own is the chat.
const host = new Host();
if (host.isThere) new Lobby(host, fetchChat).begin();
else void fetchChat(host);
