import { clearToasts, Toasts } from "@hovor/ui";
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";

import { listenToKeys } from "../keys";
import { go, here } from "../place";
import { contact, conversation, group, message, noon, openDesk, show, visitor } from "../testing";
import { InboxPage } from "./InboxPage";
import { chooseSort } from "./sort";

let stop: () => void;
beforeEach(() => {
  localStorage.clear();
  clearToasts();
  stop = listenToKeys();
  go("/app/inbox/waiting");
});
afterEach(() => {
  chooseSort("ada", "waiting", "waiting");
  stop();
});

const late = message(1, { text: "late parcel", created_at: noon - 5000 });
const world = {
  conversations: [
    conversation({ tags: ["return"] }),
    conversation({ id: "vienna", visitor_id: "jan", last_message: late, group_id: "sales" }),
    conversation({ id: "rude", visitor_id: "rude" }),
  ],
  visitors: [visitor(), visitor({ id: "jan", name: "Jan Novak" }), visitor({ id: "rude", name: "Rude Guest" })],
  contacts: [contact({ visitor_id: "rude", banned_at: noon })],
  groups: [group()],
};

function Here() {
  const place = here.value;
  if (place.name !== "inbox") return null;
  return (
    <>
      <InboxPage view={place.view} openId={place.conversationId} />
      <Toasts label="Notices" />
    </>
  );
}
const names = (list: string) =>
  within(screen.getByRole("region", { name: list }))
    .getAllByRole("link")
    .map((link) => link.querySelector(".name")?.textContent);
const linkTo = (path: string) => document.querySelector(`.views a[href="${path}"]`);

test("the column leads to groups and to who is banned, each with its count", async () => {
  show((await openDesk(world)).desk, <Here />);
  expect(names("Waiting")).toEqual(["Petra Dvorakova", "Jan Novak"]);
  expect(linkTo("/app/inbox/waiting")?.textContent).toBe("Waiting2");
  expect(linkTo("/app/inbox/banned")?.textContent).toBe("Banned1");
  expect(linkTo("/app/inbox/group%3Asales")?.textContent).toBe("Sales1");

  go("/app/inbox/banned");
  await waitFor(() => expect(names("Banned")).toEqual(["Rude Guest"]));
  go("/app/inbox/group:sales");
  await waitFor(() => expect(names("Sales")).toEqual(["Jan Novak"]));
});

test("without groups and banned visitors nothing is said of them", async () => {
  show((await openDesk()).desk, <Here />);
  expect(screen.queryByText("Groups")).toBeNull();
  expect(linkTo("/app/inbox/banned")).toBeNull();
});

test("all conversations go on beyond the snapshot, page by page", async () => {
  const { desk, server } = await openDesk(world);
  go("/app/inbox/all");
  show(desk, <Here />);
  await waitFor(() => expect(server.api.conversations).toHaveBeenCalledWith({}, undefined));
});

test("a list is sorted as chosen, and stays so", async () => {
  const { desk } = await openDesk(world);
  const { unmount } = show(desk, <Here />);
  fireEvent.click(screen.getByRole("button", { name: "Sort and more" }));
  const chosen = screen.getByRole("menuitemradio", { name: "Longest waiting first" });
  expect(chosen.getAttribute("aria-checked")).toBe("true");
  fireEvent.click(screen.getByRole("menuitemradio", { name: "Oldest message first" }));
  await waitFor(() => expect(names("Waiting")).toEqual(["Jan Novak", "Petra Dvorakova"]));

  unmount();
  show(desk, <Here />);
  expect(names("Waiting")).toEqual(["Jan Novak", "Petra Dvorakova"]);
});

test("a filter is put together, saved, renamed, removed and had back", async () => {
  const { desk } = await openDesk(world);
  show(desk, <Here />);
  fireEvent.click(screen.getByRole("button", { name: "New filter" }));
  const dialog = screen.getByRole("dialog", { name: "New filter" });
  expect(within(dialog).getByText("3 conversations fit now")).toBeTruthy();
  fireEvent.change(within(dialog).getByLabelText("What"), { target: { value: "words" } });
  fireEvent.input(within(dialog).getByLabelText("Value"), { target: { value: "parcel" } });
  expect(within(dialog).getByText("1 conversation fits now")).toBeTruthy();
  fireEvent.click(within(dialog).getByRole("button", { name: "Save" }));
  expect(within(dialog).getByText("Fill this in")).toBeTruthy();
  fireEvent.input(within(dialog).getByLabelText("Name"), { target: { value: "Parcels" } });
  fireEvent.click(within(dialog).getByRole("button", { name: "Save" }));

  await waitFor(() => expect(names("Parcels")).toEqual(["Jan Novak"]));
  fireEvent.click(screen.getByRole("button", { name: "Sort and more" }));
  fireEvent.click(screen.getByRole("menuitem", { name: "Edit or rename this filter\u2026" }));
  fireEvent.input(screen.getByLabelText("Name"), { target: { value: "Late parcels" } });
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("heading", { name: "Late parcels" })).toBeTruthy();

  fireEvent.click(screen.getByRole("button", { name: "Sort and more" }));
  fireEvent.click(screen.getByRole("menuitem", { name: "Remove this filter" }));
  await waitFor(() => expect(screen.getByRole("region", { name: "Waiting" })).toBeTruthy());
  expect(screen.queryByText("Saved filters")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(names("Late parcels")).toEqual(["Jan Novak"]));
});

test("conditions can be grouped, and taken away again", async () => {
  const { desk } = await openDesk(world);
  show(desk, <Here />);
  fireEvent.click(screen.getByRole("button", { name: "New filter" }));
  fireEvent.click(screen.getByRole("button", { name: "Group of conditions" }));
  const bundle = screen.getByRole("group", { name: "Group of conditions" });
  expect(within(bundle).getAllByLabelText("Condition")).toHaveLength(2);
  fireEvent.click(within(bundle).getByRole("button", { name: "Condition" }));
  expect(within(bundle).getAllByLabelText("Condition")).toHaveLength(3);
  for (let left = 3; left > 0; left--) {
    fireEvent.click(within(bundle).getAllByRole("button", { name: "Remove the condition" })[0] as HTMLElement);
  }
  expect(screen.queryByRole("group", { name: "Group of conditions" })).toBeNull();
});

test("what is read stays in the list of the unread until another is opened", async () => {
  const { desk, server } = await openDesk(world);
  server.messages.set("order", [message(1)]);
  go("/app/inbox/unread/order");
  show(desk, <Here />);
  server.log({
    type: "conversation.marked",
    conversation_id: "order",
    side: "agent",
    delivered_seq: 1,
    read_seq: 1,
    unread_count: 0,
  });
  expect(names("Unread")).toContain("Petra Dvorakova");
  go("/app/inbox/unread");
  await waitFor(() => expect(names("Unread")).toEqual(["Jan Novak"]));
});
