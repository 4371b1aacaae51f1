import { connect } from "node:net";
import { expect, test } from "vitest";

/** How an attempt to reach somebody else ends. The address is one that documentation has to itself (RFC 5737). */
const reach = (host: string) =>
  new Promise<string>((resolve) => {
    const socket = connect({ host, port: 443, timeout: 2_000 });
    socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    socket.once("timeout", () => resolve("timeout"));
    socket.once("connect", () => resolve("connected"));
  });

/** All stories of this folder are told there: what they show works without anybody else. */
test.runIf(process.env["TEST_ALONE"])("Nothing leads out of the network in which the stories are told", async () => {
  expect(await reach("192.0.2.1")).toBe("ENETUNREACH");
  expect(await reach("2001:db8::1")).toBe("ENETUNREACH");
});
