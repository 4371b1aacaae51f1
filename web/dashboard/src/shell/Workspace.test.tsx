import { render, screen, waitFor } from "@testing-library/preact";
import { expect, test, vi } from "vitest";

import { type Api, RequestError } from "../api";
import { Desk } from "../desk";
import { go } from "../place";
import { FakeServer, snapshot } from "../testing";
import { Workspace } from "./Workspace";

function open(server: FakeServer) {
  const desk = new Desk({
    api: server.api as unknown as Api,
    openSocket: () => server.socket,
    onSignedOut: () => undefined,
  });
  render(<Workspace desk={desk} onSignOut={() => undefined} />);
  return desk;
}

test("shows the shape of things until the snapshot is here, then the page of the address", async () => {
  go("/app/team");
  open(new FakeServer(snapshot()));
  expect(document.querySelector("[aria-busy]")).toBeTruthy();
  expect(await screen.findByRole("heading", { name: "Team" })).toBeTruthy();
});

test("says when the server can't be reached, and tries again", async () => {
  go("/app/team");
  const server = new FakeServer(snapshot());
  server.api.snapshot.mockRejectedValueOnce(new RequestError("offline", ""));
  open(server);
  const button = await screen.findByRole("button", { name: "Try again" });
  button.click();
  expect(await screen.findByRole("heading", { name: "Team" })).toBeTruthy();
});

test("says that the line is down, but not for a blink", async () => {
  vi.useFakeTimers();
  go("/app/team");
  const server = new FakeServer(snapshot());
  open(server);
  await vi.advanceTimersByTimeAsync(10);
  server.socket.onopen?.();
  await vi.advanceTimersByTimeAsync(3000);
  expect(screen.queryByText(/Reconnecting/)).toBeNull();

  server.socket.onclose?.({ code: 1006 });
  await vi.advanceTimersByTimeAsync(300);
  expect(screen.queryByText(/Reconnecting/)).toBeNull();
  await vi.advanceTimersByTimeAsync(2000);
  expect(screen.getByText(/Reconnecting/)).toBeTruthy();
  vi.useRealTimers();
});

test("an address that leads nowhere leads back", async () => {
  go("/app/nothing/here");
  open(new FakeServer(snapshot()));
  await waitFor(() => expect(screen.getByRole("link", { name: "Go to the inbox" })).toBeTruthy());
});
