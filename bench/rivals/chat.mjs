// A chat server as one writes it in Node.js with ws: what a visitor posts is stored, then acknowledged, then told to
// the agents, in the words of our own protocol. No search, no log to resume from, no limits, nobody signs in.
//   chat.mjs CERTIFICATE KEY KIND WHERE, where KIND is one of those in store.mjs
import { randomUUID } from "node:crypto";
import { WebSocketServer } from "ws";
import { listen } from "./listen.mjs";
import { openStore } from "./store.mjs";

const [kind, where] = process.argv.slice(4);
const store = await openStore(kind, where);
const agents = new Set();
let lastSeq = 0;

function tellAgents(change) {
  const event = { seq: ++lastSeq, change, created_at: Date.now() };
  const text = JSON.stringify({ type: "events", events: [event], more: false });
  for (const agent of agents) agent.send(text);
}

function serveAgent(socket) {
  agents.add(socket);
  socket.on("close", () => agents.delete(socket));
  socket.on("message", (data) => {
    // There is one agent at a time, who counts on from what it says that it has.
    lastSeq = JSON.parse(data).after;
    socket.send('{"type":"events","events":[],"more":false}');
  });
}

function serveVisitor(socket) {
  const conversation = { id: randomUUID(), seq: 0 };
  const post = async ({ id, text }) => {
    const message = { id, seq: ++conversation.seq, author: "visitor", kind: "text", text, created_at: Date.now() };
    await store.add(conversation.id, message);
    const posted = { type: "message.posted", conversation_id: conversation.id, message };
    socket.send(JSON.stringify(posted));
    tellAgents(posted);
  };
  socket.on("message", (data) => {
    const command = JSON.parse(data);
    if (command.type === "hello") socket.send(JSON.stringify({ type: "welcome", token: randomUUID(), messages: [] }));
    if (command.type === "message.post") post(command);
  });
}

listen((server) => {
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  sockets.on("connection", (socket, { url }) => (url === "/ws/agent" ? serveAgent(socket) : serveVisitor(socket)));
});
