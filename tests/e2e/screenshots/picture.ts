import type { Page } from "playwright-core";

import type { Sample } from "../stage/samples";

/** A drawn pot on a stove, as PNG. */
export async function drawPicture(page: Page, name: string): Promise<Sample> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 800;
    canvas.height = 600;
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("this browser draws nothing");
    const wall = pen.createLinearGradient(0, 0, 0, 600);
    wall.addColorStop(0, "#f3e9dc");
    wall.addColorStop(1, "#d9c3a5");
    const polygon = (color: string | CanvasGradient, ...points: readonly (readonly [number, number])[]) => {
      pen.fillStyle = color;
      pen.beginPath();
      for (const [x, y] of points) pen.lineTo(x, y);
      pen.fill();
    };
    polygon(wall, [0, 0], [800, 0], [800, 600], [0, 600]);
    polygon("#4a3a30", [0, 500], [800, 500], [800, 600], [0, 600]); // stove
    polygon("#9aa3a8", [300, 500], [500, 500], [470, 340], [330, 340]); // pot
    polygon("#b9c1c5", [330, 335], [470, 335], [510, 170], [290, 170]);
    polygon("#7c858a", [290, 165], [510, 165], [480, 140], [320, 140]);
    polygon("#b9c1c5", [290, 170], [250, 150], [300, 230]); // spout
    polygon("#2b2320", [505, 190], [590, 200], [570, 380], [540, 380], [555, 225], [500, 215]); // handle
    polygon("#2b2320", [385, 140], [415, 140], [410, 105], [390, 105]);
    return canvas.toDataURL("image/png");
  });
  const buffer = Buffer.from(address.split(",")[1] ?? "", "base64");
  return { name, mimeType: "image/png", buffer };
}
