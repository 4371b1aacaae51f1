import type { Browser } from "playwright-core";

import type { State } from "./states";

/** All states of one look side by side, each under its name. */
export async function makeSheet(browser: Browser, states: readonly State[], isDark: boolean): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1640, height: 900 } });
  const figures = states.map(
    ({ name, png }) =>
      `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${png.toString("base64")}"></figure>`,
  );
  const [paper, ink] = isDark ? ["#101412", "#c8d0cb"] : ["#eef1ee", "#39423d"];
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 20px; display: grid; grid-template-columns: repeat(4, 1fr); gap: 24px 16px;
      background: ${paper}; color: ${ink}; font: 15px/1.3 system-ui, sans-serif }
    figure { margin: 0 } figcaption { margin: 0 0 8px } img { inline-size: 100%; border-radius: 20px }
    </style>${figures.join("")}`);
  await page.evaluate(() => Promise.all(Array.from(document.images, (one) => one.decode())));
  const sheet = await page.screenshot({ fullPage: true });
  await page.close();
  return sheet;
}
