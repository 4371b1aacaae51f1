import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { House, Stage } from "../stage/stage";
import { type Pair, tablesOf } from "./tables";
import { type Address, type Circumstances, type Visit, visit } from "./visit";

const document = join(import.meta.dirname, "../../../docs/performance.md");
const [begin, end] = ["<!-- begin: written by burden.mjs -->", "<!-- end: written by burden.mjs -->"];

const rounds = Number(process.env["TEST_ROUNDS"] ?? 7);

const circumstances: readonly Circumstances[] = [
  { cpu: 1, isOn3g: false },
  { cpu: 4, isOn3g: false },
  { cpu: 6, isOn3g: false },
  { cpu: 4, isOn3g: true },
];

/** Visits both pages in all circumstances, and writes what it saw between the markers of docs/performance.md. */
export async function measureAll(): Promise<void> {
  const house = await House.open();
  try {
    const stage = new Stage(house, "burden");
    const company = await stage.company();
    await house.server.kill();
    await house.server.startAgain(["--demo-shop", company.chatKey]);
    await stage.agent(company.owner); // somebody is online, so that visitors are greeted
    const { customer, server } = house;
    const shop = `${server.plainOrigin}/shop/`;
    const pages: Record<string, Record<"without" | "with", Address>> = {
      "A page with a heading and a button": {
        without: { url: customer.address("none", company.chatKey), blocked: [], hasChat: false },
        with: { url: customer.address("snippet", company.chatKey), blocked: [], hasChat: true },
      },
      "The demo shop": {
        without: { url: shop, blocked: ["*/shop/chat.js", "*/loader.js"], hasChat: false },
        with: { url: shop, blocked: [], hasChat: true },
      },
    };
    const go = (address: Address, how: Circumstances) =>
      visit(house.browser, address, [server.origin, server.plainOrigin], how);

    const pairs: Pair[] = [];
    for (const [page, sides] of Object.entries(pages)) {
      await go(sides.with, { cpu: 1, isOn3g: false }); // what a first visit alone pays is nobody's
      for (const each of circumstances) {
        const pair = { page, circumstances: each, without: [] as Visit[], with: [] as Visit[] };
        for (let round = 0; round < rounds; round += 1) {
          pair.without.push(await go(sides.without, each));
          pair.with.push(await go(sides.with, each));
        }
        pairs.push(pair);
      }
    }
    await write(tablesOf(pairs, house.browser.version()));
    await stage.close();
  } finally {
    await house.close();
  }
}

async function write(text: string): Promise<void> {
  console.log(text);
  const old = await readFile(document, "utf8");
  const [from, to] = [old.indexOf(begin), old.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${document} lacks its markers`);
  await writeFile(document, `${old.slice(0, from)}${begin}\n${text}\n${old.slice(to)}`);
}
