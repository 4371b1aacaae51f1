import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";

import { wishesOf } from "../notify";
import { openDesk, show } from "../testing";
import { Notifications } from "./Notifications";

const wishes = () => wishesOf("ada");
const row = (name: string) => within(screen.getByRole("radiogroup", { name }));

test("each kind of news is told as one chooses, and can be heard", async () => {
  show((await openDesk()).desk, <Notifications />);
  fireEvent.click(row("Mention").getByRole("radio", { name: "Sound" }));
  fireEvent.click(row("Visitor is back").getByRole("radio", { name: "Desktop" }));
  expect(wishes().ways).toMatchObject({ mention: "sound", cameBack: "desktop", newChat: "desktop" });
  expect(screen.getAllByRole("button", { name: /Play the sound of/ })).toHaveLength(5);
});

test("quiet hours are of the days on which they begin", async () => {
  show((await openDesk()).desk, <Notifications />);
  expect(screen.queryByLabelText("From")).toBeNull();
  fireEvent.click(screen.getByRole("switch", { name: "Quiet hours" }));
  fireEvent.input(await screen.findByLabelText("From"), { target: { value: "20:30" } });
  expect(await screen.findByText("Until 07:00 on the next day.")).toBeTruthy();
  fireEvent.click(screen.getByRole("checkbox", { name: "Sunday" }));
  await waitFor(() =>
    expect(wishes().quiet).toEqual({ isOn: true, from: "20:30", to: "07:00", days: [1, 2, 3, 4, 5, 6] }),
  );
  fireEvent.input(screen.getByLabelText("To"), { target: { value: "" } });
  expect(wishes().quiet.to).toBe("07:00");
});

test("the title counts who waits only for who wants it", async () => {
  show((await openDesk()).desk, <Notifications />);
  fireEvent.click(screen.getByRole("switch", { name: /Count who waits/ }));
  expect(wishes().hasCount).toBe(false);
});
