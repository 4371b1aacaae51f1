import { expect, test } from "vitest";

import { openDesk, savedReply } from "../testing";

const changed = { type: "saved_replies.changed" } as const;

test("saved replies are not asked for before somebody needs them", async () => {
  const { desk, server } = await openDesk();
  server.log(changed);
  expect(server.api.savedReplies).not.toHaveBeenCalled();

  await desk.replies.load();
  await desk.replies.load();
  expect(server.api.savedReplies).toHaveBeenCalledOnce();
});

test("what changes after that is there at once", async () => {
  const { desk, server } = await openDesk();
  await desk.replies.load();
  server.savedReplies = [savedReply()];
  server.log(changed);
  await settled();
  expect(desk.replies.all.value).toEqual([savedReply()]);
});

test("a change while they are on their way is not missed", async () => {
  const { desk, server } = await openDesk();
  const loading = desk.replies.load();
  server.savedReplies = [savedReply()];
  server.log(changed);
  await loading;
  expect(server.api.savedReplies).toHaveBeenCalledTimes(2);
  expect(desk.replies.all.value).toEqual([savedReply()]);
});

test("what could not be had is asked for again", async () => {
  const { desk, server } = await openDesk();
  server.api.savedReplies.mockRejectedValueOnce(new Error("offline"));
  await desk.replies.load();
  expect(desk.replies.hasFailed.value).toBe(true);

  await desk.replies.load();
  await settled();
  expect(desk.replies.hasFailed.value).toBe(false);
  expect(desk.replies.all.value).toEqual([]);
});

const settled = () => new Promise((resolve) => setTimeout(resolve));
