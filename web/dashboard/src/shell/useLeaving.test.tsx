import { act } from "@testing-library/preact";
import { expect, test } from "vitest";

import type { Desk } from "../desk";
import { openDesk, show } from "../testing";
import { useLeaving } from "./useLeaving";

function Page({ desk }: { readonly desk: Desk }) {
  useLeaving(desk);
  return null;
}

test("the browser asks before it leaves while a file is on its way, and only then", async () => {
  const { desk } = await openDesk();
  show(desk, <Page desk={desk} />);
  const asks = () => !dispatchEvent(new Event("beforeunload", { cancelable: true }));
  expect(asks()).toBe(false);
  await act(() => desk.files.add([new File(["bytes"], "a.pdf")], "order"));
  expect(asks()).toBe(true);
  await act(() => desk.files.clear());
  expect(asks()).toBe(false);
});

test("what could still be taken back is sent when the page is left", async () => {
  const { desk, server } = await openDesk({}, { holdsMessages: () => 5000 });
  show(desk, <Page desk={desk} />);
  desk.post("order", "Hello");
  expect(server.commands("message.post")).toEqual([]);
  dispatchEvent(new Event("pagehide"));
  expect(server.commands("message.post")).toMatchObject([{ text: "Hello" }]);
});
