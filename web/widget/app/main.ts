// What is in the frame's page itself; the rest is fetched by `fetchChat`.
import { Host } from "./chat/host";
import { fetchChat } from "./fetchChat";
import { Lobby } from "./lobby/lobby";

// In a customer's page the chat is fetched when it is needed; a page of its own is the chat.
const host = new Host();
if (host.isThere) new Lobby(host, fetchChat).begin();
else void fetchChat(host);
