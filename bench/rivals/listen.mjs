// What all rivals share: a TLS and a plain server on free ports of loopback, as their arguments and
// transport_server's output have it.
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";

const [certificate, key] = process.argv.slice(2);

// TLS as our own servers speak it, so that a row compares servers, not ciphers.
const tls = {
  cert: readFileSync(certificate),
  key: readFileSync(key),
  minVersion: "TLSv1.3",
  ciphers: "TLS_AES_128_GCM_SHA256",
  ecdhCurve: "X25519:P-256",
};

/** Calls `attach` with each of the two servers, then prints "tls PORT" and "plain PORT". */
export function listen(attach) {
  for (const [name, server] of [
    ["tls", https.createServer(tls)],
    ["plain", http.createServer()],
  ]) {
    attach(server);
    server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 }, () => console.log(name, server.address().port));
  }
}
