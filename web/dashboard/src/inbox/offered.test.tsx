import { screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";

import { conversation, message, noon, openDesk, show } from "../testing";
import { InboxPage } from "./InboxPage";

const offer = (agentId: string) =>
  ({
    type: "conversation.offered",
    conversation_id: "order",
    agent_id: agentId,
    reason: "round_robin",
    until: Date.now() + 25_000,
  }) as const;

test("list and head say to whom a conversation is offered, until it is to nobody", async () => {
  const { desk, server } = await openDesk();
  server.messages.set("order", [message(1)]);
  show(desk, <InboxPage view="waiting" openId="order" />);
  await screen.findByRole("heading", { name: "Petra Dvorakova" });

  server.say(offer("tomas"));
  const whose = within(document.querySelector(".whose") as HTMLElement);
  const list = within(screen.getByRole("region", { name: "Waiting" }));
  expect(await whose.findByText("Offered to Tomas")).toBeTruthy();
  expect(list.getByText("Offered to Tomas")).toBeTruthy();
  expect(list.getByText(/· 2[45] s/)).toBeTruthy();

  server.say(offer("ada"));
  expect(await list.findByText("Offered to you")).toBeTruthy();
  server.say({ type: "conversation.offered", conversation_id: "order" });
  await waitFor(() => expect(list.queryByText(/Offered/)).toBeNull());
  expect(list.getByText("words 1")).toBeTruthy();
});

test("the thread says why somebody joined, where it is known", async () => {
  const joined = (seq: number, id: string) =>
    message(seq, { author: "system", kind: "agent_joined", agent_id: id, text: "", created_at: noon + seq });
  const { desk, server } = await openDesk({
    conversations: [
      conversation({
        state: "active",
        agent_ids: ["ada", "tomas"],
        last_seq: 3,
        participants: [
          { agent_id: "ada", reason: "joined", joined_at: noon + 2 },
          { agent_id: "tomas", reason: "least_busy", joined_at: noon + 3 },
        ],
      }),
    ],
  });
  server.messages.set("order", [message(1, { created_at: noon }), joined(2, "ada"), joined(3, "tomas")]);
  show(desk, <InboxPage view="mine" openId="order" />);
  expect(await screen.findByText("You joined")).toBeTruthy();
  expect(screen.getByText("Tomas Hruby joined · fewest chats")).toBeTruthy();
});
