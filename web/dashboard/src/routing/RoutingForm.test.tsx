import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";

import { RequestError } from "../api";
import { account, openDesk, show } from "../testing";
import { RoutingForm } from "./RoutingForm";

const pick = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const save = () => fireEvent.click(screen.getByRole("button", { name: "Save" }));

test("sends only what was changed", async () => {
  const { desk, server } = await openDesk();
  show(desk, <RoutingForm isAdmin />);
  expect((screen.getByRole("button", { name: "Save" }) as HTMLButtonElement).disabled).toBe(true);
  expect(screen.queryByLabelText("Time to take what is offered")).toBeNull();

  fireEvent.click(screen.getByRole("radio", { name: /In turn/ }));
  pick("Open conversations of one agent", "3");
  pick("Time to take what is offered", "60");
  pick("Away by itself", "10");
  fireEvent.click(screen.getByRole("switch", { name: /Tell visitors/ }));
  save();
  await waitFor(() =>
    expect(server.api.updateAccount).toHaveBeenCalledWith({
      routing: "round_robin",
      conversation_limit: 3,
      offer_seconds: 60,
      away_after_minutes: 10,
      shows_queue_position: true,
    }),
  );
});

test("takes limits away with a nought", async () => {
  const before = account({ routing: "least_busy", conversation_limit: 7, away_after_minutes: 5 });
  const { desk, server } = await openDesk({ account: before });
  show(desk, <RoutingForm isAdmin />);
  expect((screen.getByLabelText("Open conversations of one agent") as HTMLSelectElement).value).toBe("7");

  pick("Open conversations of one agent", "0");
  pick("Away by itself", "0");
  save();
  await waitFor(() =>
    expect(server.api.updateAccount).toHaveBeenCalledWith({ conversation_limit: 0, away_after_minutes: 0 }),
  );
});

test("says why it was not saved, and keeps what was picked", async () => {
  const { desk, server } = await openDesk();
  server.api.updateAccount.mockRejectedValue(new RequestError("offline", ""));
  show(desk, <RoutingForm isAdmin />);
  fireEvent.click(screen.getByRole("radio", { name: /fewest/ }));
  save();
  expect(await screen.findByText(/can.t be reached/)).toBeTruthy();
  expect((screen.getByRole("radio", { name: /fewest/ }) as HTMLInputElement).checked).toBe(true);
});

test("who is no admin sees what holds, and can change nothing", async () => {
  const { desk } = await openDesk({ account: account({ routing: "round_robin" }) });
  show(desk, <RoutingForm isAdmin={false} />);
  expect((screen.getByRole("radio", { name: /In turn/ }) as HTMLInputElement).checked).toBe(true);
  expect(document.querySelectorAll("input:enabled, select:enabled, button:enabled")).toHaveLength(0);
});
