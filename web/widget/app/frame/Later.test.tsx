import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { Chat } from "../chat/chat";
import { ChatProvider } from "../chat/context";
import { firstState } from "../chat/state";
import { Store } from "../chat/store";
import { Later } from "./Later";

interface Part {
  readonly words: string;
  readonly styles?: string;
}

const offline = () => Promise.reject(new Error("offline"));
const store = new Store(firstState);
let fetchPart: ReturnType<typeof vi.fn<() => Promise<Part>>>;

const later = (asked?: unknown, onDiscard?: () => void) => (
  <ChatProvider value={{ store } as unknown as Chat}>
    <Later fetchPart={fetchPart} asked={asked} meanwhile="wait" {...(onDiscard && { onDiscard })}>
      {({ words }) => words}
    </Later>
  </ChatProvider>
);

beforeEach(() => {
  store.set({ connection: "lost" });
  fetchPart = vi.fn(() => Promise.resolve({ words: "here" }));
});
afterEach(cleanup);

test("shows a part once it is there, and something else until then", async () => {
  render(later());
  screen.getByText("wait");
  await screen.findByText("here");
});

test("shows a part at once that was fetched before", async () => {
  render(later());
  await screen.findByText("here");
  cleanup();
  render(later());
  screen.getByText("here");
  expect(fetchPart).toHaveBeenCalledOnce();
});

test("brings the styles of a part once", async () => {
  fetchPart.mockResolvedValue({ words: "here", styles: ".new { color: red }" });
  const before = document.adoptedStyleSheets.length;
  render([<p key="1">{later()}</p>, <p key="2">{later()}</p>]);
  expect(await screen.findAllByText("here")).toHaveLength(2);
  expect(document.adoptedStyleSheets).toHaveLength(before + 1);
});

test("says that a part can't be fetched, and tries again when it is asked to", async () => {
  fetchPart.mockImplementationOnce(offline);
  render(later());
  expect((await screen.findByRole("alert")).textContent).toContain("Could not be loaded");
  fireEvent.click(screen.getByText("Try again"));
  await screen.findByText("here");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("tries again when somebody asks for the part again", async () => {
  fetchPart.mockImplementationOnce(offline);
  const { rerender } = render(later({}));
  await screen.findByRole("alert");
  rerender(later({}));
  await screen.findByText("here");
});

test("tries again when the line is back", async () => {
  fetchPart.mockImplementationOnce(offline);
  render(later());
  await screen.findByRole("alert");
  store.set({ connection: "there" });
  await screen.findByText("here");
});

test("can be done without only where that is said", async () => {
  fetchPart.mockImplementation(offline);
  const onDiscard = vi.fn();
  const { rerender } = render(later());
  await screen.findByRole("alert");
  expect(screen.queryByText("Discard")).toBeNull();
  rerender(later(undefined, onDiscard));
  fireEvent.click(screen.getByText("Discard"));
  expect(onDiscard).toHaveBeenCalledOnce();
});
