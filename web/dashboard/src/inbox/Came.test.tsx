import { Toasts } from "@hovor/ui";
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";

import { conversation, noon, openDesk, show } from "../testing";
import { Came } from "./Came";

test("tells of each who joined how they came, as far as it is known", async () => {
  const { desk } = await openDesk();
  const both = conversation({
    state: "active",
    agent_ids: ["ada", "tomas"],
    participants: [{ agent_id: "tomas", reason: "assigned", assigned_by: "ada", joined_at: noon }],
  });
  show(desk, <Came conversation={both} />);
  const [ada, tomas] = screen.getAllByRole("listitem");
  expect(ada?.textContent).toContain("You");
  expect(ada?.querySelector("time")).toBeNull();
  expect(within(tomas as HTMLElement).getByText("assigned by you")).toBeTruthy();
  expect(tomas?.querySelector("time")).toBeTruthy();
});

test("a colleague is taken off, and comes back by undo", async () => {
  const { desk, server } = await openDesk();
  show(desk, <Came conversation={conversation({ state: "active", agent_ids: ["ada", "tomas"] })} />);
  show(desk, <Toasts label="Notices" />);
  fireEvent.click(screen.getByRole("button", { name: "Take Tomas Hruby off" })); // and no button for oneself
  expect(screen.getAllByRole("button")).toHaveLength(1);
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(server.api.assign).toHaveBeenCalledWith("order", "tomas"));
  expect(server.api.unassign).toHaveBeenCalledWith("order", "tomas");
});

test("says that nobody has come yet", async () => {
  const { desk } = await openDesk();
  show(desk, <Came conversation={conversation()} />);
  expect(screen.getByText("Nobody has joined yet.")).toBeTruthy();
});
