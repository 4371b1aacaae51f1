import { fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { api, RequestError } from "../api";
import { JoinPage } from "./JoinPage";

const invited = { company: "Lesni Kava", email: "jana@lesnikava.cz", role: "agent", invited_by: "Ada Vesela" } as const;
const gone = new RequestError("unauthenticated", "the invitation is used, too old or none");

beforeEach(() => history.replaceState(null, "", "/app/join#acc.secret"));
afterEach(() => vi.restoreAllMocks());

async function fillIn(password: string) {
  fireEvent.input(await screen.findByLabelText("Name"), { target: { value: " Jana Mala " } });
  fireEvent.input(screen.getByLabelText("Password"), { target: { value: password } });
  fireEvent.click(screen.getByRole("button", { name: "Join the team" }));
}

test("says who invites, asks for name and password, and goes inside", async () => {
  const onJoined = vi.fn();
  vi.spyOn(api, "invited").mockResolvedValue(invited);
  const join = vi.spyOn(api, "joinTeam").mockResolvedValue(undefined as never);
  render(<JoinPage onJoined={onJoined} />);
  expect(await screen.findByRole("heading", { name: "Join Lesni Kava" })).toBeTruthy();
  expect(screen.getByText("Ada Vesela invites you to answer chats together.")).toBeTruthy();
  expect(screen.getByText("jana@lesnikava.cz")).toBeTruthy();
  expect(location.href).not.toContain("secret");

  await fillIn("short");
  expect(await screen.findByText("Use at least 8 characters")).toBeTruthy();
  expect(join).not.toHaveBeenCalled();
  await fillIn("four random words");
  await waitFor(() => expect(onJoined).toHaveBeenCalled());
  expect(join).toHaveBeenCalledWith({ token: "acc.secret", name: "Jana Mala", password: "four random words" });
});

test("a link that was used or is too old says so, also in the middle", async () => {
  vi.spyOn(api, "invited").mockRejectedValueOnce(gone).mockResolvedValue(invited);
  const { unmount } = render(<JoinPage onJoined={vi.fn()} />);
  expect(await screen.findByText("This link does not work any more")).toBeTruthy();
  unmount();

  history.replaceState(null, "", "/app/join#acc.other");
  vi.spyOn(api, "joinTeam").mockRejectedValue(gone);
  render(<JoinPage onJoined={vi.fn()} />);
  await fillIn("four random words");
  expect(await screen.findByText("This link does not work any more")).toBeTruthy();
});

test("a server that can't be reached is asked again", async () => {
  const look = vi
    .spyOn(api, "invited")
    .mockRejectedValueOnce(new RequestError("offline", ""))
    .mockResolvedValue(invited);
  render(<JoinPage onJoined={vi.fn()} />);
  fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("heading", { name: "Join Lesni Kava" })).toBeTruthy();
  expect(look).toHaveBeenCalledWith("acc.secret");
});

test("says what to do when the address is taken or the team is full", async () => {
  vi.spyOn(api, "invited").mockResolvedValue(invited);
  vi.spyOn(api, "joinTeam").mockRejectedValue(new RequestError("conflict", "for developers"));
  render(<JoinPage onJoined={vi.fn()} />);
  await fillIn("four random words");
  expect(await screen.findByText(/Sign in, or ask who invited you/)).toBeTruthy();
});

test("without a link it asks for one, and takes one that comes", async () => {
  vi.spyOn(api, "invited").mockResolvedValue(invited);
  history.replaceState(null, "", "/app/join");
  render(<JoinPage onJoined={vi.fn()} />);
  expect(screen.getByText("Open the link again")).toBeTruthy();
  history.replaceState(null, "", "/app/join#acc.later");
  dispatchEvent(new HashChangeEvent("hashchange"));
  expect(await screen.findByRole("heading", { name: "Join Lesni Kava" })).toBeTruthy();
});
