// The product itself, with limits that a load from one address does not meet.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import https from "node:https";
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { output } from "./processes.mjs";

const patience = 20_000;

const limits = {
  HOVOR_LIMITS_CONNECTIONS_PER_ADDRESS: "100000",
  HOVOR_LIMITS_MESSAGES_PER_MINUTE: "0",
  HOVOR_LIMITS_COMMANDS_PER_MINUTE: "1000000",
  HOVOR_LIMITS_SIGN_UPS_PER_ADDRESS: "1000",
};

async function freePort() {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

export class Hovor {
  #program;
  #environment;
  #ca;
  #process;
  port;
  plainPort;

  /** `store`: sqlite, or the URL of a PostgreSQL database. Its data is in a folder `name` of the scratch folder. */
  static async start(context, name, store = "sqlite") {
    const hovor = new Hovor();
    hovor.#program = context.hovor;
    hovor.#ca = readFileSync(context.certificate);
    hovor.port = await freePort();
    hovor.plainPort = await freePort();
    const data = `${context.scratch}/${name}`;
    mkdirSync(data);
    hovor.#environment = {
      ...process.env,
      ...limits,
      HOVOR_DATA: data,
      HOVOR_DATABASE_URL: store,
      HOVOR_LISTEN: `127.0.0.1:${hovor.port}`,
      HOVOR_PLAIN_LISTEN: `127.0.0.1:${hovor.plainPort}`,
      HOVOR_CERTIFICATE: context.certificate,
      HOVOR_KEY: context.key,
      HOVOR_LOG_LEVEL: "warning",
    };
    await output(hovor.#program, ["migrate", "--data", data, "--database.url", store]);
    await hovor.launch();
    return hovor;
  }

  /** Starts it, again perhaps, and waits for its first answer. */
  async launch() {
    const options = { env: this.#environment, stdio: ["ignore", "ignore", "inherit"] };
    this.#process = spawn(this.#program, ["serve"], options);
    const deadline = Date.now() + patience;
    while (true) {
      try {
        return await this.#ask("GET", "/api/v1/entrance");
      } catch (error) {
        if (Date.now() > deadline || this.#process.exitCode !== null) {
          throw new Error("hovor does not start", { cause: error });
        }
      }
      await sleep(20);
    }
  }

  get pid() {
    return this.#process.pid;
  }

  async stop() {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, "exit");
    this.#process.kill("SIGTERM");
    await ended;
  }

  /** A new account; what the load needs to know of it. */
  async signUp() {
    const owner = {
      name: "Owner",
      company: "Company",
      email: `${Date.now()}@example.com`,
      password: "a long password",
    };
    const { headers, body } = await this.#ask("POST", "/api/v1/sign_up", owner);
    const session = headers["set-cookie"][0].split(";")[0];
    const { last_seq } = (await this.#ask("GET", "/api/v1/snapshot", undefined, { cookie: session })).body;
    return { port: this.port, pid: this.pid, key: body.account.chat_key, session, after: last_seq };
  }

  async #ask(method, path, sent, headers = {}) {
    const mark = sent ? { "content-type": "application/json", "x-hovor-request": "1" } : {};
    const options = { method, path, port: this.port, host: "localhost", family: 4, ca: this.#ca, agent: false };
    const request = https.request({ ...options, headers: { ...headers, ...mark } });
    request.end(sent && JSON.stringify(sent));
    const [response] = await once(request, "response");
    let text = "";
    for await (const piece of response) text += piece;
    if (response.statusCode >= 300) throw new Error(`${method} ${path}: ${response.statusCode} ${text}`);
    return { headers: response.headers, body: JSON.parse(text) };
  }
}
