// The same with Socket.IO: an event "m" comes back to everybody, or to the sender where SERVE=echo.
import { Server } from "socket.io";
import { listen } from "./listen.mjs";

listen((server) => {
  const io = new Server(server, { transports: ["websocket"], perMessageDeflate: false });
  io.on("connection", (socket) => {
    if (process.env.SERVE === "echo") socket.on("m", (text) => socket.emit("m", text));
    else socket.on("m", (text) => io.emit("m", text));
  });
});
