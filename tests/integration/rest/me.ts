import { expect, it } from "vitest";
import { ask } from "../stage/http.js";
import { newEmail, password, signUp } from "../stage/people.js";
import { png } from "../stage/pictures.js";
import type { Server } from "../stage/server.js";

export function meTests(server: () => Server): void {
  it("tells who I am", async () => {
    const owner = await signUp(server());
    const answer = await owner.ask("GET", "/api/v1/me");
    expect(answer.json).toEqual({ account: owner.account, agent: owner.agent });
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  it("changes what is given of the profile, and leaves the rest", async () => {
    const owner = await signUp(server());
    const change = { job_title: "Boss", motto: "Always here", is_available: false };
    const answer = await owner.ask("PATCH", "/api/v1/me", change);
    expect(answer.json).toEqual({ ...owner.agent, ...change });
    expect((await owner.ask("PATCH", "/api/v1/me", {})).json).toEqual(answer.json);
  });

  it.each([
    ["an empty name", { name: "" }],
    ["a control character", { name: "a\u0000b" }],
    ["a title that is too long", { job_title: "x".repeat(256) }],
    ["a motto that is a number", { motto: 1 }],
    ["a switch that is a word", { is_available: "yes" }],
  ])("refuses a profile with %s", async (_, change) => {
    const owner = await signUp(server());
    expect(await owner.ask("PATCH", "/api/v1/me", change)).toMatchObject({ status: 400, code: "invalid_argument" });
  });

  it("changes the password, and ends the other sessions", async () => {
    const owner = await signUp(server());
    const other = await owner.signInAgain();
    const body = { current_password: password, new_password: "quite another password" };
    expect((await owner.ask("PUT", "/api/v1/me/password", body)).status).toBe(204);
    expect((await other.ask("GET", "/api/v1/me")).status).toBe(401);
    expect((await owner.ask("GET", "/api/v1/me")).status).toBe(200);
    const signIn = { email: owner.agent.email, password };
    expect((await ask(server().origin, "POST", "/api/v1/sign_in", { body: signIn })).status).toBe(401);
  });

  it("refuses a new password without the present one, and limits the guesses", async () => {
    const owner = await signUp(server());
    const body = { current_password: "wrong", new_password: "quite another password" };
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) statuses.push((await owner.ask("PUT", "/api/v1/me/password", body)).status);
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(403));
    expect(statuses.slice(10)).toEqual([429, 429]);
  });

  it("changes the e-mail address to one that is free", async () => {
    const owner = await signUp(server());
    const taken = (await signUp(server())).agent.email;
    const change = (email: string, current_password = password) =>
      owner.ask("PUT", "/api/v1/me/email", { current_password, email });
    expect(await change(taken)).toMatchObject({ status: 409, code: "conflict" });
    expect(await change("nobody")).toMatchObject({ status: 400 });
    expect(await change(newEmail(), "wrong")).toMatchObject({ status: 403 });
    const email = newEmail();
    expect((await change(email)).json.email).toBe(email);
  });

  it("keeps a photo, and shows it to everybody", async () => {
    const owner = await signUp(server());
    const bytes = png(64, 64);
    const put = await owner.ask("PUT", "/api/v1/me/photo", undefined, {
      bytes,
      headers: { "content-type": "image/png" },
    });
    expect(put.status).toBe(200);
    const seen = await ask(server().origin, "GET", put.json.photo_url);
    expect(seen.headers["content-type"]).toBe("image/png");
    expect(seen.headers["x-content-type-options"]).toBe("nosniff");
    expect(seen.headers["content-security-policy"]).toContain("default-src 'none'");
    const removed = await owner.ask("DELETE", "/api/v1/me/photo");
    expect(removed.json.photo_url).toBeUndefined();
    expect((await ask(server().origin, "GET", put.json.photo_url)).status).toBe(404);
  });

  const svg = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>");
  it.each([
    ["another type than it says", png(8, 8), "image/jpeg", 400],
    ["the type of a script's host", svg, "image/svg+xml", 400],
    ["no picture in it", Buffer.from("<script>"), "image/png", 400],
    ["nothing in it", Buffer.alloc(0), "image/png", 400],
    ["too many pixels", png(1025, 8), "image/png", 413],
    ["too many bytes", Buffer.concat([png(8, 8), Buffer.alloc(512 * 1024)]), "image/png", 413],
    ["the type of a form", png(8, 8), "multipart/form-data; boundary=x", 400],
  ])("refuses a photo with %s", async (_, bytes, type, status) => {
    const owner = await signUp(server());
    const put = await owner.ask("PUT", "/api/v1/me/photo", undefined, { bytes, headers: { "content-type": type } });
    expect(put.status).toBe(status);
  });
}
