import { median, milliseconds } from "../figures.mjs";
import { Hovor } from "../hovor.mjs";
import { load } from "../processes.mjs";

const rate = 1000;

/** From when a message is due to be sent to when the agent has it, with a commit to disk in between. */
export async function latency(context) {
  const hovor = await Hovor.start(context, "latency");
  try {
    const disk = () => load(context, "disk", { folder: context.scratch, seconds: context.seconds });
    const how = { ...(await hovor.signUp()), connections: 200, rate, seconds: 5 };
    const before = await disk();
    const { p50, p99, worst } = await load(context, "pace", how);
    const after = await disk();
    const sync99 = median([before.p99, after.p99]);
    const limit = 2 * sync99 + 0.001;
    return [
      {
        what: `Latency visitor to agent over TLS at ${rate} messages/s, commit included`,
        ours: `p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)}, worst ${milliseconds(worst)}`,
        beside: [
          `fdatasync of 4 KiB p50 ${milliseconds(median([before.p50, after.p50]))}, p99 ${milliseconds(sync99)}`,
        ],
        ratio: [`p99 ${(p99 / sync99).toFixed(2)} x fdatasync's`],
        goal: `p50 <= 0.6 ms, p99 <= 2 x fdatasync's + 1 ms = ${milliseconds(limit)}`,
        isMet: p50 <= 0.0006 && p99 <= limit,
      },
    ];
  } finally {
    await hovor.stop();
  }
}
