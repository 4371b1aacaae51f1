import type { TranscriptAnswer } from "@hovor/client";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { Chat } from "../chat/chat";
import { ChatProvider, useChatState } from "../chat/context";
import { firstState } from "../chat/state";
import { Store } from "../chat/store";
import { TranscriptForm } from "./TranscriptForm";

const requestTranscript = vi.fn<(email: string) => Promise<TranscriptAnswer>>();
let store: Store<typeof firstState>;

function Place() {
  return useChatState().isTranscriptOpen ? <TranscriptForm /> : null;
}

const openTranscript = (isTranscriptOpen: boolean) => store.set({ isTranscriptOpen });
const field = () => screen.getByLabelText("Your e-mail") as HTMLInputElement;
const write = (value: string) => fireEvent.input(field(), { target: { value } });
const send = () => fireEvent.click(screen.getByText("Send"));

/** The form, opened by a button that has the focus. */
const open = async () => {
  render(
    <ChatProvider value={{ store, openTranscript, requestTranscript } as unknown as Chat}>
      <button type="button">More</button>
      <Place />
    </ChatProvider>,
  );
  screen.getByText("More").focus();
  openTranscript(true);
  await screen.findByLabelText("Your e-mail");
  await vi.waitFor(() => expect(document.activeElement).toBe(field()));
};

beforeEach(() => {
  store = new Store(firstState);
  requestTranscript.mockImplementation((email) => Promise.resolve({ email }));
});
afterEach(() => {
  cleanup();
  requestTranscript.mockReset();
});

test("says where the conversation will be sent", async () => {
  await open();
  write(" eve@example.com ");
  send();
  await screen.findByText("It will be sent to eve@example.com.");
  expect(screen.getByRole("status").textContent).toBe("It will be sent to eve@example.com.");
  expect(requestTranscript).toHaveBeenCalledExactlyOnceWith("eve@example.com");
  expect(screen.queryByLabelText("Your e-mail")).toBeNull();

  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Close")));
  fireEvent.click(screen.getByLabelText("Close"));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe("More"));
});

test("begins with the address that is known", async () => {
  store.set({ email: "eve@example.com" });
  await open();
  expect(field().value).toBe("eve@example.com");
});

test("says what is wrong with an address before it is sent, beside it", async () => {
  await open();
  send();
  await screen.findByText("Please fill this in.");
  write("eve");
  send();
  await screen.findByText("Please write a whole e-mail address.");
  expect(field().getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(field());
  expect(requestTranscript).not.toHaveBeenCalled();
});

test("says of an address that the server does not take the same", async () => {
  requestTranscript.mockResolvedValue({ failure: "invalid_argument" });
  await open();
  write("eve@example");
  send();
  await screen.findByText("Please write a whole e-mail address.");
});

test.each(["rate_limited", "not_found", "unavailable"] as const)(
  "says in words that it failed: %s",
  async (failure) => {
    requestTranscript.mockResolvedValueOnce({ failure });
    await open();
    write("eve@example.com");
    send();
    expect((await screen.findByRole("alert")).textContent).toBe("It can’t be sent now. Please try again later.");
    send();
    await screen.findByText("It will be sent to eve@example.com.");
  },
);

test("sends once, however often it is pressed", async () => {
  requestTranscript.mockReturnValue(new Promise(() => {}));
  await open();
  write("eve@example.com");
  send();
  await vi.waitFor(() => expect(document.querySelector("form")?.getAttribute("aria-busy")).toBe("true"));
  send();
  expect(requestTranscript).toHaveBeenCalledOnce();
});

test("Escape closes the form alone, and gives the focus back", async () => {
  const onKeyDown = vi.fn();
  document.addEventListener("keydown", onKeyDown);
  await open();
  fireEvent.keyDown(field(), { key: "Escape" });
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe("More"));
  expect(screen.queryByLabelText("Your e-mail")).toBeNull();
  expect(onKeyDown).not.toHaveBeenCalled();
  document.removeEventListener("keydown", onKeyDown);
});

test("Cancel closes the form", async () => {
  await open();
  fireEvent.click(screen.getByText("Cancel"));
  await vi.waitFor(() => expect(screen.queryByLabelText("Your e-mail")).toBeNull());
});
