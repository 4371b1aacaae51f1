import { act, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { account, type FakeServer, minute, openDesk, show } from "../testing";
import { AwayNote } from "./AwayNote";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Time goes by, and the line lives. */
const pass = (minutes: number, server: FakeServer) =>
  act(() => {
    for (let steps = minutes * 6; steps > 0; steps -= 1) {
      vi.advanceTimersByTime(minute / 6);
      server.say({ type: "pong" });
    }
  });

test("says that nobody is here, to the server and to whoever comes back, until the next touch", async () => {
  const { desk, server } = await openDesk({ account: account({ away_after_minutes: 10 }) });
  show(desk, <AwayNote />);
  await pass(10, server);
  expect(screen.getByRole("status").textContent).toContain("nobody touched this for 10 minutes");
  expect(server.commands("idle")).toEqual([{ type: "idle", is_idle: true }]);

  await act(() => void document.body.dispatchEvent(new Event("keydown", { bubbles: true })));
  expect(screen.getByRole("status").textContent).toBe("");
  expect(server.commands("idle").at(-1)).toEqual({ type: "idle", is_idle: false });
  desk.close();
});

test("watches nobody where the account does not want it, and stops when it no longer does", async () => {
  const { desk, server } = await openDesk();
  show(desk, <AwayNote />);
  await pass(60, server);
  expect(server.commands("idle")).toEqual([]);

  await act(() => server.log({ type: "account.changed", account: account({ away_after_minutes: 1 }) }));
  await pass(1, server);
  expect(desk.idle.value).toBe(true);
  await act(() => server.log({ type: "account.changed", account: account() }));
  expect(desk.idle.value).toBe(false);
  desk.close();
});
