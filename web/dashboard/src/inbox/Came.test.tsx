import { screen, within } from "@testing-library/preact";
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

test("says that nobody has come yet", async () => {
  const { desk } = await openDesk();
  show(desk, <Came conversation={conversation()} />);
  expect(screen.getByText("Nobody has joined yet.")).toBeTruthy();
});
