import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";

import type { Api } from "../api";
import { Desk } from "../desk";
import { type ActionName, actionNames, actionOf, possibleActions } from "../keys";
import { permission } from "../notify";
import { go } from "../place";
import { conversation, FakeServer, message, snapshot } from "../testing";
import { showLanguage } from "../text";
import { chooseTheme } from "../theme";
import { Workspace } from "./Workspace";

/** What can be done at an address. */
async function possibleAt(path: string, heading: string | RegExp, values = {}): Promise<ActionName[]> {
  const server = new FakeServer(snapshot(values));
  server.messages.set("order", [message(1)]);
  const desk = new Desk({
    api: server.api as unknown as Api,
    openSocket: () => server.socket,
    onSignedOut: () => undefined,
  });
  go(path);
  const { unmount } = render(<Workspace desk={desk} onSignOut={() => undefined} />);
  await screen.findByRole("heading", { name: heading });
  const offer = { type: "conversation.offered", conversation_id: "order", agent_id: "ada" } as const;
  server.say({ ...offer, until: Date.now() + 30_000 });
  await new Promise((resolve) => setTimeout(resolve));
  const possible = possibleActions();
  unmount();
  return possible;
}

test("all that the registry names can be done somewhere", async () => {
  permission.value = "default";
  const mine = conversation({ state: "active", agent_ids: ["ada"] });
  const closed = conversation({ state: "closed" });
  const possible = new Set([
    ...(await possibleAt("/app/inbox/waiting/order", "Petra Dvorakova")),
    ...(await possibleAt("/app/inbox/mine/order", "Petra Dvorakova", { conversations: [mine] })),
    ...(await possibleAt("/app/inbox/closed/order", "Petra Dvorakova", { conversations: [closed] })),
    ...(await possibleAt("/app/team", "Team")),
    ...(await possibleAt("/app/chat-box", "What visitors see")),
    ...(await possibleAt("/app/visitors", "Live visitors")),
  ]);
  chooseTheme("dark");
  await showLanguage("cs");
  for (const name of await possibleAt("/app/profile", "Profil")) possible.add(name);
  chooseTheme("system");
  await showLanguage("en");
  const never = actionNames.filter((name) => !actionOf(name).isOfField && !possible.has(name));
  expect(never).toEqual(["open", "undoSend"]); // these need a row under the cursor, and a message that waits
});

test("nothing can be done once its view is gone", () => {
  expect(possibleActions()).toEqual([]);
});
