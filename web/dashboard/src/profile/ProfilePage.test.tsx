import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test, vi } from "vitest";

import { RequestError } from "../api";
import { noon, openDesk, show, type World } from "../testing";
import { ProfilePage } from "./ProfilePage";

const card = (title: string) => within(screen.getByRole("region", { name: title }));
const session = (id: string, isCurrent: boolean) => ({
  id,
  created_at: noon,
  last_seen_at: noon,
  address: "192.0.2.0",
  ...(isCurrent && { country: "CZ" }),
  user_agent: "Firefox/140.0 Linux",
  is_current: isCurrent,
});

async function open(): Promise<World["server"]["api"] & Record<string, ReturnType<typeof vi.fn>>> {
  const { desk, server } = await openDesk();
  const api = Object.assign(server.api, {
    changePassword: vi.fn(async () => undefined),
    changeEmail: vi.fn(async () => undefined),
    revokeSession: vi.fn(async () => undefined),
    revokeOtherSessions: vi.fn(async () => undefined),
  });
  api.sessions.mockResolvedValue({ sessions: [session("a", true), session("b", false)] } as never);
  show(desk, <ProfilePage onSignOut={() => undefined} />);
  return api as never;
}

test("saves name, job title and motto", async () => {
  const api = await open();
  fireEvent.input(card("About you").getByLabelText("Personal motto"), { target: { value: "Slow is smooth" } });
  fireEvent.click(card("About you").getByRole("button", { name: "Save" }));
  await waitFor(() =>
    expect(api.updateMe).toHaveBeenCalledWith({ name: "Ada Vesela", job_title: "", motto: "Slow is smooth" }),
  );
});

test("the switch says whether one takes chats", async () => {
  const api = await open();
  fireEvent.click(card("Taking chats").getByRole("switch"));
  await waitFor(() => expect(api.updateMe).toHaveBeenCalledWith({ is_available: false }));
});

test("a new e-mail takes the password, and a wrong one is told", async () => {
  const api = await open();
  api.changeEmail?.mockRejectedValue(new RequestError("forbidden", ""));
  fireEvent.input(card("E-mail").getByLabelText("E-mail"), { target: { value: "new@lesnikava.cz" } });
  fireEvent.input(await card("E-mail").findByLabelText("Current password"), { target: { value: "wrong" } });
  fireEvent.click(card("E-mail").getByRole("button", { name: "Change e-mail" }));
  expect(await screen.findByText(/current password does not fit/)).toBeTruthy();
});

test("changes the password and forgets what was typed", async () => {
  const api = await open();
  const current = card("Password").getByLabelText("Current password") as HTMLInputElement;
  fireEvent.input(current, { target: { value: "old password" } });
  fireEvent.input(card("Password").getByLabelText("New password"), { target: { value: "four random words" } });
  fireEvent.click(card("Password").getByRole("button", { name: "Change password" }));
  await waitFor(() =>
    expect(api.changePassword).toHaveBeenCalledWith({
      current_password: "old password",
      new_password: "four random words",
    }),
  );
  await waitFor(() => expect(current.value).toBe(""));
});

test("says from where one is signed in, as far as it is known", async () => {
  await open();
  expect(await screen.findByText(/^Czechia · 192\.0\.2\.0 · /)).toBeTruthy();
  expect(screen.getByText(/^192\.0\.2\.0 · /)).toBeTruthy();
});

test("ends other sessions, one or all", async () => {
  const api = await open();
  fireEvent.click(await screen.findByRole("button", { name: "End" }));
  await waitFor(() => expect(api.revokeSession).toHaveBeenCalledWith("b"));
  fireEvent.click(screen.getByRole("button", { name: "End all others" }));
  await waitFor(() => expect(api.revokeOtherSessions).toHaveBeenCalled());
});
