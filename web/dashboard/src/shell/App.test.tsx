import { fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { api } from "../api";
import { go } from "../place";
import { notice } from "../session";
import { snapshot } from "../testing";
import { App } from "./App";

const answers = new Map<string, () => Response>();
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const refused = () => json({ code: "unauthenticated", title: "", status: 401, detail: "" }, 401);

class SilentSocket {
  onopen = null;
  close() {}
}

beforeEach(() => {
  notice.value = undefined;
  vi.stubGlobal("WebSocket", SilentSocket);
  vi.stubGlobal("fetch", async (url: string) => (answers.get(url) ?? refused)());
  answers.set("/api/v1/entrance", () => json({ can_sign_up: false }));
});
afterEach(() => {
  answers.clear();
  vi.unstubAllGlobals();
});

test("a stranger signs in first, and then is where they wanted to be", async () => {
  go("/app/team");
  render(<App />);
  const email = await screen.findByLabelText("E-mail");
  expect(location.search).toBe("?next=%2Fapp%2Fteam");
  expect(screen.queryByText(/session has ended/)).toBeNull();

  answers.set("/api/v1/sign_in", () => json({}));
  answers.set("/api/v1/snapshot", () => json(snapshot()));
  fireEvent.input(email, { target: { value: "ada@lesnikava.cz" } });
  fireEvent.input(screen.getByLabelText("Password"), { target: { value: "secret" } });
  fireEvent.click(screen.getByRole("button", { name: "Sign in" }));
  expect(await screen.findByRole("heading", { name: "Team" })).toBeTruthy();
  expect(location.pathname).toBe("/app/team");
});

test("who is signed out from elsewhere is told so", async () => {
  answers.set("/api/v1/snapshot", () => json(snapshot()));
  go("/app/team");
  render(<App />);
  await screen.findByRole("heading", { name: "Team" });
  await api.sessions().catch(() => undefined);
  expect(await screen.findByText(/Your session has ended/)).toBeTruthy();
});

test("the title tells where one is and how many wait", async () => {
  answers.set("/api/v1/snapshot", () => json(snapshot()));
  go("/app/inbox/waiting");
  render(<App />);
  await waitFor(() => expect(document.title).toBe("(1) Inbox \u00b7 Hovor"));
});

test("signing out and in again counts anew", async () => {
  answers.set("/api/v1/snapshot", () => json(snapshot()));
  answers.set("/api/v1/sign_out", () => new Response(null, { status: 204 }));
  answers.set("/api/v1/sign_in", () => json({}));
  go("/app/profile");
  render(<App />);
  fireEvent.click(await screen.findByRole("button", { name: "Sign out" }));
  expect(await screen.findByText("You are signed out.")).toBeTruthy();

  answers.set("/api/v1/snapshot", () => json(snapshot({ conversations: [], visitors: [] })));
  fireEvent.input(screen.getByLabelText("E-mail"), { target: { value: "tomas@lesnikava.cz" } });
  fireEvent.input(screen.getByLabelText("Password"), { target: { value: "secret" } });
  fireEvent.click(screen.getByRole("button", { name: "Sign in" }));
  await waitFor(() => expect(document.title).toBe("Inbox \u00b7 Hovor"));
});
