import { Toasts } from "@hovor/ui";
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";

import { useDeskState } from "../desk";
import { account, agent, noon, openDesk, show, tomas } from "../testing";
import { FirstSteps } from "./FirstSteps";
import { FirstStepsPage } from "./FirstStepsPage";
import { offersSteps } from "./hidden";

const bare = { agents: [agent()], conversations: [], visitors: [] };

function Offered() {
  return (
    <>
      {offersSteps(useDeskState()) ? <FirstSteps /> : <p>Nothing is offered</p>}
      <Toasts label="Notices" />
    </>
  );
}

test("steps tick themselves while one looks", async () => {
  const { desk, server } = await openDesk(bare);
  show(desk, <FirstSteps />);
  expect(screen.getByText(/^6 more steps and Lesni Kava can chat/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Get the code" }).getAttribute("href")).toBe("/app/install#code");
  expect(screen.getByText("Waiting for the first page")).toBeTruthy();

  server.log({ type: "account.changed", account: account({ installed_at: noon }) });
  await waitFor(() => expect(screen.queryByRole("link", { name: "Get the code" })).toBeNull());
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("2");
  expect(screen.getByText(/^5 more steps/)).toBeTruthy();
});

test("one main button shows what comes next", async () => {
  const { desk } = await openDesk({ ...bare, account: account({ color: "#123456" }) });
  show(desk, <FirstSteps />);
  expect([...document.querySelectorAll("a.btn.main")].map((one) => one.textContent)).toEqual(["Get the code"]);
});

test("who hides them can take it back", async () => {
  const { desk } = await openDesk(bare);
  show(desk, <Offered />);
  fireEvent.click(screen.getByRole("button", { name: "Hide" }));
  expect(await screen.findByText("Nothing is offered")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText(/Welcome, Ada Vesela/)).toBeTruthy();
});

test("an agent is not asked to take them, nor is anybody when all are taken", async () => {
  const plain = await openDesk({ ...bare, agents: [agent({ role: "agent" })] });
  const { unmount } = show(plain.desk, <Offered />);
  expect(screen.getByText("Nothing is offered")).toBeTruthy();
  unmount();

  const ready = await openDesk({
    account: account({ installed_at: noon, greeting: "Ahoj" }),
    agents: [agent({ photo_url: "/photo", motto: "Slow is smooth" }), tomas],
  });
  show(ready.desk, <Offered />);
  expect(screen.getByText("Nothing is offered")).toBeTruthy();
});

test("their own page shows them also when they are hidden, and offers them again", async () => {
  const { desk } = await openDesk(bare);
  show(desk, <FirstStepsPage />);
  fireEvent.click(screen.getByRole("button", { name: "Hide" }));
  fireEvent.click(await screen.findByRole("button", { name: "Show them in the inbox again" }));
  expect(await screen.findByRole("button", { name: "Hide" })).toBeTruthy();
  expect(screen.getAllByRole("listitem")).toHaveLength(7);
});
