import type { ChatBoxSettings } from "@hovor/protocol";
import { Toasts } from "@hovor/ui";
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { RequestError } from "../api";
import { runAction } from "../keys";
import { go, here } from "../place";
import { account, agent, openDesk, show, type World } from "../testing";
import { Studio } from "./Studio";

beforeEach(() => go("/app/chat-box"));
afterEach(() => vi.restoreAllMocks());

const greet = (words: string) => fireEvent.input(screen.getByLabelText("Greeting"), { target: { value: words } });
const bar = () => screen.queryByRole("region", { name: "Unsaved changes" });
const frame = () => screen.getByTitle("Your chat box, as a visitor sees it") as HTMLIFrameElement;

/** What the preview is told last. */
function listen(): () => Record<string, unknown> | undefined {
  const told = vi.fn();
  const view = { postMessage: told } as unknown as Window;
  vi.spyOn(frame(), "contentWindow", "get").mockReturnValue(view);
  fireEvent(window, Object.assign(new Event("message"), { source: view, data: { hovor: "preview-ready" } }));
  return () => told.mock.lastCall?.[0]?.preview;
}

async function open(values: Parameters<typeof openDesk>[0] = {}): Promise<World> {
  const world = await openDesk(values);
  show(world.desk, <Studio />);
  return world;
}

test("what is typed is previewed at once, and saved only when one says so", async () => {
  const { server } = await open();
  const told = listen();
  expect(told()).toMatchObject({
    company: "Lesni Kava",
    greeting: "",
    color: "#0b6e4f",
    stage: "open",
    isOnline: true,
  });
  greet("Ahoj");
  fireEvent.click(screen.getByRole("switch", { name: "Ask visitors for a rating" }));
  await waitFor(() => expect(told()).toMatchObject({ greeting: "Ahoj", asksForRating: true }));
  expect(server.api.updateAccount).not.toHaveBeenCalled();

  fireEvent.click(within(bar() as HTMLElement).getByRole("button", { name: /Save/ }));
  await waitFor(() =>
    expect(server.api.updateAccount).toHaveBeenCalledWith({ greeting: "Ahoj", asks_for_rating: true }),
  );
  await waitFor(() => expect(bar()).toBeNull());
  expect((screen.getByLabelText("Greeting") as HTMLTextAreaElement).value).toBe("Ahoj");
  server.log({ type: "account.changed", account: account({ greeting: "Nazdar", asks_for_rating: true }) });
  await waitFor(() => expect(told()).toMatchObject({ greeting: "Nazdar" })); // a colleague was faster
});

test("a colour that is half typed leaves the preview in the one before", async () => {
  await open();
  const told = listen();
  const type = (color: string) => fireEvent.input(screen.getByLabelText("Colour"), { target: { value: color } });
  type("#aa");
  await screen.findByText(/Write it as # and six digits/);
  expect(told()).toMatchObject({ color: "#0b6e4f" });
  type("#ffe066");
  fireEvent.click(await screen.findByRole("button", { name: /^Use #/ }));
  await waitFor(() => expect(told()?.["color"]).not.toBe("#ffe066"));
  expect(await screen.findByText(/Easy to read/)).toBeTruthy();
});

test("the preview is of whichever visitor one asks for", async () => {
  await open();
  const told = listen();
  for (const choice of ["Ended", "Dark", "Away"]) fireEvent.click(screen.getByRole("radio", { name: choice }));
  fireEvent.change(screen.getByLabelText("Visitor\u2019s language"), { target: { value: "ar" } });
  await waitFor(() =>
    expect(told()).toMatchObject({ stage: "ended", scheme: "dark", isOnline: false, language: "ar" }),
  );
  expect(bar()).toBeNull();
});

test("keys save, and what was not taken stays with the reason", async () => {
  const { server } = await open();
  server.api.updateAccount.mockRejectedValueOnce(new RequestError("offline", ""));
  greet("Ahoj");
  await waitFor(() => expect(bar()).not.toBeNull());
  runAction("save");
  expect(await screen.findByText(/The server can.t be reached/)).toBeTruthy();
  expect((screen.getByLabelText("Greeting") as HTMLTextAreaElement).value).toBe("Ahoj");
  fireEvent.click(screen.getByRole("button", { name: "Discard" }));
  await waitFor(() => expect(bar()).toBeNull());
  expect((screen.getByLabelText("Greeting") as HTMLTextAreaElement).value).toBe("");
});

test("nobody leaves with unsaved changes unasked", async () => {
  const { server } = await open();
  greet("Ahoj");
  await waitFor(() => expect(bar()).not.toBeNull());
  go("/app/team");
  expect(here.value.name).toBe("chat-box");
  fireEvent.click(await screen.findByRole("button", { name: "Stay here" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

  go("/app/team");
  fireEvent.click(await screen.findByRole("button", { name: "Save and leave" }));
  await waitFor(() => expect(here.value.name).toBe("team"));
  expect(server.api.updateAccount).toHaveBeenCalledWith({ greeting: "Ahoj" });
});

test("an agent sees it, and is told who changes it", async () => {
  await open({ agents: [agent({ role: "agent" })] });
  expect(screen.getByText("Admins change this.")).toBeTruthy();
  expect(screen.getByLabelText("Greeting").closest("fieldset")?.disabled).toBe(true);
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const write = (label: string, words: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: words } });
const pick = (group: string, name: string) =>
  fireEvent.click(within(screen.getByRole("radiogroup", { name: group })).getByRole("radio", { name }));

function addLanguage(tag: string) {
  fireEvent.change(screen.getByLabelText("Another language"), { target: { value: tag } });
  press("Add");
}

test("all of the settings are previewed at once, and saved as a whole", async () => {
  const { server } = await open();
  const told = listen();
  pick("Position", "Left");
  write("From the side", "40");
  addLanguage("cs");
  write("Greeting in Czech", " Dobrý den ");
  fireEvent.click(screen.getByRole("switch", { name: "Visitors can send files" }));
  pick("E-mail", "Required");
  fireEvent.click(screen.getByRole("switch", { name: "Show a privacy notice" }));
  write("Address of your policy", "https://shop.example/privacy");
  fireEvent.click(screen.getByRole("switch", { name: "Visitors agree before they write" }));

  const settings = {
    side: "left",
    offset_x: 40,
    takes_files: false,
    asks_before: { name: "off", email: "required", phone: "off" },
    privacy_notice: { url: "https://shop.example/privacy", is_required: true },
    texts: [{ language: "cs", greeting: "Dobrý den" }],
  };
  await waitFor(() => expect(told()).toMatchObject({ language: "cs", settings }));
  fireEvent.click(within(bar() as HTMLElement).getByRole("button", { name: /Save/ }));
  await waitFor(() => expect(server.api.setChatBox).toHaveBeenCalledWith(settings));
  await waitFor(() => expect(bar()).toBeNull());
  expect(server.api.updateAccount).not.toHaveBeenCalled();
});

test("what can't be is told beside the field, and neither saved nor previewed", async () => {
  const { server } = await open();
  const told = listen();
  write("From the bottom", "4000");
  fireEvent.click(screen.getByRole("switch", { name: "Show a privacy notice" }));
  write("Address of your policy", "javascript:alert(1)");
  expect(await screen.findByText("Write a whole number from 0 to 400.")).toBeTruthy();
  expect(await screen.findByText("Begin with https:// or http://.")).toBeTruthy();
  runAction("save");
  await waitFor(() => expect(told()).toMatchObject({ settings: { privacy_notice: { is_required: false } } }));
  expect(told()?.["settings"]).not.toHaveProperty("offset_y");
  expect(server.api.setChatBox).not.toHaveBeenCalled();
});

test("a language that was removed can be brought back with its words", async () => {
  const chat_box: ChatBoxSettings = {
    side: "right",
    takes_files: true,
    texts: [
      { language: "cs", greeting: "Ahoj" },
      { language: "de", away: "Bis bald" },
    ],
  };
  const { desk } = await open({ account: account({ chat_box }) });
  show(desk, <Toasts label="Notices" />);
  const told = listen();
  fireEvent.click(screen.getByText("Czech", { selector: "h3" }));
  expect(document.activeElement).toBe(screen.getByLabelText("Greeting in Czech"));
  press("Remove Czech");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Another language")));
  await waitFor(() => expect(told()).toMatchObject({ settings: { texts: [{ language: "de" }] } }));
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(told()).toMatchObject({ settings: { texts: chat_box.texts } }));
  expect(bar()).toBeNull();
});

test("what the server took stays saved when it does not take the rest", async () => {
  const { server } = await open();
  server.api.setChatBox.mockRejectedValueOnce(new RequestError("offline", ""));
  greet("Ahoj");
  pick("Position", "Left");
  runAction("save");
  expect(await screen.findByText(/The server can.t be reached/)).toBeTruthy();
  runAction("save");
  await waitFor(() => expect(bar()).toBeNull());
  expect(server.api.updateAccount).toHaveBeenCalledOnce();
  expect(server.api.setChatBox).toHaveBeenCalledTimes(2);
});
