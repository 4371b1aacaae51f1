import { Toasts } from "@hovor/ui";
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";

import { RequestError } from "../api";
import { account, agent, openDesk, show, tomas } from "../testing";
import { hoursOf, presets } from "./draft";
import { WorkingHours } from "./WorkingHours";

const always = hoursOf({ timeZone: "Europe/Prague", week: presets.always, holidays: [] });
const dialog = () => within(screen.getByRole("dialog"));
const press = (name: string | RegExp) => fireEvent.click(dialog().getByRole("button", { name }));
const open = async () => {
  fireEvent.click(screen.getByRole("button", { name: /Set working hours|Change hours/ }));
  await dialog().findByLabelText("Time zone");
};
const type = (label: string, value: string) => fireEvent.input(dialog().getByLabelText(label), { target: { value } });

test("an admin sets the hours, from a proposal", async () => {
  const { desk, server } = await openDesk();
  show(desk, <WorkingHours />);
  await open();
  type("Time zone", "Europe/Prague");
  press("Monday: add times");
  press("Monday: copy to all weekdays");
  press("Saturday: add times");
  expect(document.activeElement).toBe(dialog().getByLabelText("Saturday, from"));
  press("Saturday: remove these times");
  expect(document.activeElement).toBe(dialog().getByRole("button", { name: "Saturday: add times" }));
  press("Save");
  const spans = [
    { from: 540, to: 1020 },
    { from: 1080, to: 1320 },
  ];
  await waitFor(() =>
    expect(server.api.setHours).toHaveBeenCalledWith({
      time_zone: "Europe/Prague",
      days: [1, 2, 3, 4, 5].map((day) => ({ day, spans })),
      holidays: [],
    }),
  );
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("times that overlap are told at once, and not sent", async () => {
  const { desk, server } = await openDesk();
  show(desk, <WorkingHours />);
  await open();
  press("Monday: add times");
  const [, second] = dialog().getAllByLabelText("Monday, from");
  fireEvent.input(second as HTMLElement, { target: { value: "16:00" } });
  fireEvent.input(dialog().getAllByLabelText("Monday, to")[1] as HTMLElement, { target: { value: "20:00" } });
  expect(dialog().getByText("Two of these times overlap")).toBeTruthy();
  press("Save");
  expect(await dialog().findByText(/Something above is not right/)).toBeTruthy();
  expect(server.api.setHours).not.toHaveBeenCalled();
});

test("a holiday needs a date, and may have times", async () => {
  const { desk, server } = await openDesk({ account: account({ hours: always }) });
  show(desk, <WorkingHours />);
  await open();
  press("Add a day");
  press("Save");
  expect(await dialog().findByText("Choose a date")).toBeTruthy();
  type("Date 1", "2026-12-24");
  type("Name 1", "Christmas Eve");
  press("Save");
  await waitFor(() =>
    expect(server.api.setHours).toHaveBeenCalledWith({
      ...always,
      holidays: [{ date: "2026-12-24", name: "Christmas Eve", spans: [] }],
    }),
  );
});

test("what the server refuses is told in its words", async () => {
  const { desk, server } = await openDesk({ account: account({ hours: always }) });
  server.api.setHours.mockRejectedValue(new RequestError("invalid_argument", "time_zone: there is none of this name"));
  show(desk, <WorkingHours />);
  await open();
  press("Save");
  expect(await dialog().findByText(/time_zone: there is none of this name/)).toBeTruthy();
});

test("hours that were removed come back", async () => {
  const { desk, server } = await openDesk({ account: account({ hours: always }) });
  show(
    desk,
    <>
      <WorkingHours />
      <Toasts label="Notices" />
    </>,
  );
  expect(screen.getByText("Always open")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Remove" }));
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  expect(server.api.removeHours).toHaveBeenCalledOnce();
  await waitFor(() => expect(server.api.setHours).toHaveBeenCalledWith(always));
});

test("agents read them, and see changes at once", async () => {
  const { desk, server } = await openDesk({ agents: [agent({ role: "agent" }), tomas] });
  show(desk, <WorkingHours />);
  expect(screen.getByText(/No hours are set/)).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
  server.log({ type: "account.changed", account: account({ hours: { ...always, days: [] } }) });
  expect(await screen.findByText("Always closed")).toBeTruthy();
});
