import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import { ask } from "../stage/http.js";
import { newEmail, password, signUp, startChat } from "../stage/people.js";
import { type Options, run, Server } from "../stage/server.js";
import { agentSocket, visitorSocket } from "../stage/sockets.js";

let server: Server;
const start = async (options: Options = {}) => {
  server = await Server.start(options);
  return server;
};
afterEach(() => server.stop());

function makeCertificate(folder: string) {
  const [certificate, key] = [join(folder, "certificate.pem"), join(folder, "key.pem")];
  const words = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "9"];
  execFileSync("openssl", [...words, "-subj", "/CN=new", "-keyout", key, "-out", certificate], { stdio: "pipe" });
  return { certificate, key };
}

const fingerprint = () =>
  new Promise<{ fingerprint: string; type: string | undefined }>((resolve, reject) => {
    const socket = connect({ host: "127.0.0.1", port: server.port, rejectUnauthorized: false }, () => {
      const { fingerprint256, asn1Curve } = socket.getPeerCertificate();
      socket.destroy();
      resolve({ fingerprint: fingerprint256, type: asn1Curve });
    });
    socket.on("error", reject);
  });

describe("The operator", () => {
  it("sees that the server is well, and its figures", async () => {
    await start();
    expect(await ask(server.origin, "GET", "/healthz")).toMatchObject({ status: 200, text: "ok\n" });
    expect(await ask(server.origin, "GET", "/readyz")).toMatchObject({ status: 200, text: "ready\n" });
    const { text, headers } = await ask(server.origin, "GET", "/metrics");
    expect(headers["content-type"]).toContain("text/plain");
    expect(text).toMatch(/^hovor_connections_open [1-9]/m);
    expect((await ask(server.origin, "POST", "/metrics")).status).toBe(405);
  });

  it("names whom to tell of a weakness, where there is somebody", async () => {
    await start({ flags: ["--security.contact", "mailto:security@example.com"] });
    const answer = await ask(server.origin, "GET", "/.well-known/security.txt");
    expect(answer.headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(answer.text).toMatch(/^Contact: mailto:security@example\.com\nExpires: \d{4}-\d\d-\d\dT00:00:00\.000Z\n$/);
    await server.stop();
    await start();
    expect((await ask(server.origin, "GET", "/.well-known/security.txt")).status).toBe(404);
  });

  it("finds out whether an account's audit log is as it was written", async () => {
    await start();
    const owner = await signUp(server);
    const verify = (...words: string[]) =>
      run(["audit", "verify", ...server.words, "--colleague", owner.agent.email, ...words]);
    const { last, entries } = JSON.parse((await verify()).out);
    expect(last).toMatch(new RegExp(`^${entries}:[0-9a-f]{64}$`));
    await owner.newColleague();
    expect(JSON.parse((await verify("--expect", last)).out).entries).toBeGreaterThan(entries);
    expect(await verify("--expect", `${entries}:${"0".repeat(64)}`)).toMatchObject({
      code: 1,
      told: expect.stringMatching(new RegExp(`entry ${entries} .* is not what was written, or is missing`)),
    });
  });

  it.each(["x-forwarded-for", "forwarded"])("shows no figures to whom a proxy names by %s", async (header) => {
    await start();
    for (const value of ["203.0.113.9", "127.0.0.1", "for=127.0.0.1"]) {
      expect((await ask(server.origin, "GET", "/metrics", { headers: { [header]: value } })).status).toBe(404);
    }
  });

  it("chooses how long agents stay signed in, and their browsers keep the cookie as long", async () => {
    await start({ limits: { HOVOR_SESSION_ABSOLUTE_DAYS: "30" } });
    const { email } = (await signUp(server)).agent;
    const answer = await ask(server.origin, "POST", "/api/v1/sign_in", { body: { email, password } });
    expect(answer.headers["set-cookie"]?.[0]).toMatch(new RegExp(`Max-Age=${30 * 24 * 3600}$`));
  });

  it("makes an ECDSA certificate where there is none, once, with a key that is its own", async () => {
    await start();
    const made = await fingerprint();
    expect(made.type).toBe("prime256v1");
    expect(execFileSync("stat", ["-c", "%a", join(server.folder, "key.pem")], { encoding: "utf8" }).trim()).toBe("600");
    await server.end();
    await server.startAgain();
    expect(await fingerprint()).toEqual(made);
  });

  it("changes the certificate by SIGHUP, and no connection notices", async () => {
    await start();
    const owner = await signUp(server);
    const agent = await owner.follow();
    const { visitor } = await startChat(owner);
    const before = await fingerprint();
    makeCertificate(server.folder);
    server.signal("SIGHUP");
    await server.logged("certificate_reloaded");
    expect((await fingerprint()).fingerprint).not.toBe(before.fingerprint);
    await visitor.post("on the old connection");
    await agent.settle();
  });

  it("keeps the old certificate when the new one is wrong", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hovor-certificate-"));
    const { certificate, key } = makeCertificate(folder);
    await start({ flags: ["--certificate", certificate, "--key", key] });
    const before = await fingerprint();
    writeFileSync(certificate, "broken\n");
    server.signal("SIGHUP");
    await server.logged("certificate_not_reloaded");
    expect(await fingerprint()).toEqual(before);
    rmSync(folder, { recursive: true });
  });

  it("stops by SIGTERM: tells the clients, and ends with 0 in time", async () => {
    await start();
    const owner = await signUp(server);
    const agent = await owner.follow();
    const { visitor } = await startChat(owner);
    const began = performance.now();
    const ended = server.end("SIGTERM");
    expect((await visitor.closed).code).toBe(1012);
    expect((await agent.closed).code).toBe(1012);
    expect(await ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(30_000);
  });

  it("stops in time although a client does not answer", async () => {
    await start({ limits: { HOVOR_LIMITS_DRAIN_SECONDS: "2" } });
    const { visitor } = await startChat(await signUp(server));
    visitor.pause();
    const began = performance.now();
    expect(await server.end("SIGTERM")).toBe(0);
    expect(performance.now() - began).toBeLessThan(8_000);
  });

  it("finds no secret and no message in the log", async () => {
    await start({ flags: ["--log.level", "debug"] });
    const owner = await signUp(server);
    const { visitor, token } = await startChat(owner);
    await visitor.post("the secret recipe");
    await agentSocket(server, "__Host-hovor_session=no.secret-of-ours");
    await ask(server.origin, "POST", "/api/v1/sign_in", {
      body: { email: owner.agent.email, password: "a wrong guess" },
    });
    const link = { body: { token: `${owner.account.id}.the-secret-of-a-link` } };
    await ask(server.origin, "POST", "/api/v1/sign_in/link", link);
    (await visitorSocket(server)).send({ type: "hello", key: owner.account.chat_key, token: "a-made-up-token" });
    await server.end();
    const log = server.log.join("\n");
    const session = owner.cookie.split("=")[1] ?? "none";
    for (const secret of [token, session, session.split(".")[1], password, "the secret recipe", "a wrong guess"]) {
      expect(log).not.toContain(secret);
    }
    for (const secret of ["secret-of-ours", "the-secret-of-a-link", "a-made-up-token", owner.agent.email]) {
      expect(log).not.toContain(secret);
    }
    for (const line of server.log) expect(JSON.parse(line)).toHaveProperty("event");
  });

  const guess = (forwarded: string) =>
    ask(server.origin, "POST", "/api/v1/sign_in", {
      body: { email: newEmail(), password },
      headers: { "x-forwarded-for": forwarded },
    });
  const threeGuesses = { HOVOR_LIMITS_SIGN_IN_GUESSES_PER_ADDRESS: "3" };

  it("limits guesses by the connection's address, whatever X-Forwarded-For says", async () => {
    await start({ limits: threeGuesses });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++) statuses.push((await guess(`203.0.113.${i}`)).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });

  it("believes a trusted proxy, and of what it says the last hop alone", async () => {
    await start({ limits: threeGuesses, flags: ["--trusted-proxies", "127.0.0.0/8"] });
    const statuses: number[] = [];
    for (let i = 0; i < 4; i++) statuses.push((await guess(`198.51.100.${i}, 203.0.113.1`)).status);
    expect(statuses).toEqual([401, 401, 401, 429]);
    expect((await guess("203.0.113.2")).status).toBe(401);
  });

  it("lets agents see from which country they are signed in, by the shortened address", async () => {
    await start({ flags: ["--trusted-proxies", "127.0.0.0/8"] });
    const owner = await signUp(server);
    const headers = { "x-forwarded-for": "217.31.205.50" };
    await ask(server.origin, "POST", "/api/v1/sign_in", { body: { email: owner.agent.email, password }, headers });
    const { sessions } = (await owner.ask("GET", "/api/v1/sessions")).json;
    const other = sessions.find((one: { is_current: boolean }) => !one.is_current);
    expect(other).toMatchObject({ address: "217.31.205.0", country: "CZ" });
    const [entry] = (await owner.ask("GET", "/api/v1/audit?action=signed_in")).json.entries;
    expect(entry).toMatchObject({ address: "217.31.205.0", agent_id: owner.agent.id });
  });

  it("closes the sign-up page by a flag", async () => {
    await start({ flags: ["--sign-up.is-open", "false"] });
    expect((await ask(server.origin, "GET", "/api/v1/entrance")).json).toEqual({ can_sign_up: false });
    const body = { name: "Ann", company: "Acme", email: newEmail(), password };
    expect((await ask(server.origin, "POST", "/api/v1/sign_up", { body })).status).toBe(403);
  });

  it("limits new companies of one address", async () => {
    await start({ limits: { HOVOR_LIMITS_SIGN_UPS_PER_ADDRESS: "1" } });
    await signUp(server);
    const body = { name: "Ann", company: "Acme", email: newEmail(), password };
    const answer = await ask(server.origin, "POST", "/api/v1/sign_up", { body });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(3_000);
  });

  it("has the certificate's files where the server says", async () => {
    await start();
    const { file } = await server.logged("self_signed_certificate_made");
    expect(readFileSync(String(file), "utf8")).toContain("BEGIN CERTIFICATE");
  });
});
