import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";

import { RequestError } from "../api";
import { go } from "../place";
import { conversation, openDesk, savedReply, show, visitor } from "../testing";
import { FirstWords } from "./FirstWords";

beforeEach(() => {
  localStorage.clear();
  go("/app/visitors/petra");
});

async function open() {
  const { desk, server } = await openDesk({ conversations: [], visitors: [visitor()] });
  server.savedReplies = [savedReply()];
  const view = show(desk, <FirstWords visitorId="petra" name="Petra" />);
  const field = screen.getByLabelText<HTMLTextAreaElement>("First words to Petra");
  return { desk, server, field, view };
}
const type = (field: HTMLTextAreaElement, value: string) => {
  field.focus();
  fireEvent.input(field, { target: { value } });
};

test("begins a conversation, and goes there", async () => {
  const { server, field } = await open();
  const started = conversation({ id: "new", state: "active", agent_ids: ["ada"] });
  server.api.startConversation.mockResolvedValue({ conversation: started, visitor: visitor() });
  type(field, "  Need a hand? ");
  fireEvent.keyDown(field, { key: "Enter" });
  await waitFor(() => expect(location.pathname).toBe("/app/inbox/mine/new"));
  expect(server.api.startConversation.mock.calls).toEqual([
    ["petra", { id: expect.any(String), text: "Need a hand?" }],
  ]);
});

test("what is tried again is the same message, and says what is wrong", async () => {
  const { server, field } = await open();
  server.api.startConversation.mockRejectedValueOnce(new RequestError("conflict", "banned"));
  server.api.startConversation.mockResolvedValue({ conversation: conversation(), visitor: visitor() });
  type(field, "Hello");
  fireEvent.click(screen.getByRole("button", { name: /^Start/ }));
  expect(await screen.findByText(/They are banned, or have left/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: /^Start/ }));
  await waitFor(() => expect(server.api.startConversation).toHaveBeenCalledTimes(2));
  const [first, second] = server.api.startConversation.mock.calls;
  expect(second).toEqual(first);
});

test("saved replies are at hand, and a draft outlives the view", async () => {
  const { field, view, desk } = await open();
  type(field, "/ret");
  await screen.findAllByRole("option");
  fireEvent.keyDown(field, { key: "Enter" });
  await waitFor(() => expect(field.value).toBe("Send it back."));
  view.unmount();
  show(desk, <FirstWords visitorId="petra" name="Petra" />);
  expect(screen.getByLabelText<HTMLTextAreaElement>("First words to Petra").value).toBe("Send it back.");
});

test("what is too long is not sent", async () => {
  const { server, field } = await open();
  type(field, "x".repeat(16_002));
  expect(await screen.findByText("Too long by 2 characters")).toBeTruthy();
  fireEvent.keyDown(field, { key: "Enter" });
  expect(server.api.startConversation).not.toHaveBeenCalled();
});
