// transport_server in Node.js with ws: /echo says back what it hears; at /all everybody hears it.
import { WebSocketServer } from "ws";
import { listen } from "./listen.mjs";

const everybody = new Set();

function serve(socket, request) {
  if (request.url === "/all") {
    everybody.add(socket);
    socket.on("close", () => everybody.delete(socket));
    socket.on("message", (data) => {
      for (const other of everybody) other.send(data, { binary: false });
    });
  } else {
    socket.on("message", (data) => socket.send(data, { binary: false }));
  }
}

listen((server) => new WebSocketServer({ server, perMessageDeflate: false }).on("connection", serve));
