import type { Page } from "playwright-core";

/** Posts many messages to the conversation that is open in a dashboard, faster than anybody types: "Number 1." and on. */
export async function postMany(dashboard: Page, count: number): Promise<void> {
  await dashboard.evaluate(async (total) => {
    const conversation = location.pathname.split("/").at(-1);
    const socket = new WebSocket(`wss://${location.host}/ws/agent`);
    await new Promise((resolve) => socket.addEventListener("open", resolve));
    const done = new Promise<void>((resolve) => {
      socket.addEventListener("message", ({ data }) => {
        if (String(data).includes(`Number ${total}.`)) resolve();
      });
    });
    socket.send(JSON.stringify({ type: "hello", after: 0 }));
    for (let at = 1; at <= total; at += 1) {
      const message = {
        type: "message.post",
        conversation_id: conversation,
        id: crypto.randomUUID(),
        text: `Number ${at}.`,
      };
      socket.send(JSON.stringify(message));
    }
    await done;
    socket.close();
  }, count);
}

/** A REST call of the agent who sits before a dashboard, as its page would make it. */
export async function callApi<Answer>(dashboard: Page, method: string, path: string, body?: object): Promise<Answer> {
  return dashboard.evaluate(
    async ([verb, address, content]) => {
      const response = await fetch(`/api/v1${address}`, {
        method: verb,
        headers: { "content-type": "application/json", "x-hovor-request": "1" },
        ...(content !== undefined && { body: content }),
      });
      if (!response.ok) throw new Error(`${verb} ${address}: ${response.status} ${await response.text()}`);
      return response.status === 204 ? undefined : response.json();
    },
    [method, path, body && JSON.stringify(body)] as const,
  ) as Promise<Answer>;
}
