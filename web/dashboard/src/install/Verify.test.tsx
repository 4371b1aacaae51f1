import { act, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { account, noon, openDesk, presence, show } from "../testing";
import { patience } from "./check";
import { Verify } from "./Verify";

const opened = vi.fn();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  vi.stubGlobal("open", opened.mockReset());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const verify = (address: string) => {
  fireEvent.input(screen.getByLabelText("Address of your site"), { target: { value: address } });
  fireEvent.submit(screen.getByLabelText("Address of your site").closest("form") as HTMLFormElement);
};
const late = () => act(() => void vi.advanceTimersByTime(patience));

test("opens the site with a marker, and sees whoever comes with it", async () => {
  const { desk, server } = await openDesk({ account: account({ installed_at: noon }) });
  show(desk, <Verify />);
  verify("shop.example");
  const [url, target, features] = opened.mock.lastCall ?? [];
  expect([String(url), target, features]).toEqual([
    expect.stringMatching(/^https:\/\/shop\.example\/\?hovor_check=\w+$/),
    "_blank",
    "noopener",
  ]);
  expect(screen.getByText(/Waiting for shop.example/)).toBeTruthy();

  const page = { url: String(url), title: "Our shop" };
  act(() => server.say({ type: "visitors.changed", present: [presence({ page })], gone: [] }));
  expect(screen.getByText(/The chat box works on shop.example/)).toBeTruthy();
  act(() => server.say({ type: "visitors.changed", present: [], gone: ["petra"] }));
  expect(screen.getByText(/You were seen on Our shop/)).toBeTruthy();
});

test("the first page of an account is proof enough", async () => {
  const { desk, server } = await openDesk();
  show(desk, <Verify />);
  verify("shop.example");
  act(() => server.log({ type: "account.changed", account: account({ installed_at: noon }) }));
  expect(screen.getByText(/The chat box works on shop.example/)).toBeTruthy();
});

test("what is late is told with what may be wrong, and may still come", async () => {
  const { desk, server } = await openDesk();
  show(desk, <Verify />);
  verify("shop.example");
  late();
  expect(screen.getByText(/Nothing from shop.example yet/)).toBeTruthy();
  const { origin } = location;
  expect(screen.getByRole("region", { name: "Directives to add" }).textContent).toBe(
    `script-src ${origin};\nframe-src ${origin};`,
  );
  expect(screen.getByRole("region", { name: "Chat code in one line" }).textContent).toContain('data-key="5f2a0c9d"');
  act(() => server.log({ type: "account.changed", account: account({ installed_at: noon }) }));
  expect(screen.queryByText("An ad blocker stops it")).toBeNull();
});

test("a strict site is told that it asks for nothing by itself", async () => {
  show((await openDesk({ account: account({ consent_mode: "strict" }) })).desk, <Verify />);
  verify("shop.example");
  late();
  expect(screen.getByText("Your chat box is strict")).toBeTruthy();
  expect(screen.queryByRole("region", { name: "Chat code in one line" })).toBeNull();
});

test("what is no address is told, and nothing is opened", async () => {
  show((await openDesk()).desk, <Verify />);
  verify("my shop");
  expect(screen.getByText("Write it as shop.example.com")).toBeTruthy();
  expect(opened).not.toHaveBeenCalled();
});
