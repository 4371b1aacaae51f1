import type { Page } from "playwright-core";

/** A drawn face, as PNG: nobody's photo has to be asked for. */
export async function drawPortrait(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 512;
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("this browser draws nothing");
    const shape = (color: string, x: number, y: number, width: number, height: number) => {
      pen.fillStyle = color;
      pen.beginPath();
      pen.ellipse(x, y, width, height, 0, 0, 2 * Math.PI);
      pen.fill();
    };
    pen.fillStyle = "#cfe3d6";
    pen.fillRect(0, 0, 512, 512);
    shape("#5a3524", 256, 230, 150, 170); // hair
    shape("#5a3524", 256, 360, 155, 130);
    shape("#2f6b52", 256, 520, 190, 130); // shoulders
    shape("#e9b796", 256, 390, 48, 60); // neck
    shape("#f2c7a5", 256, 250, 104, 128); // face
    shape("#5a3524", 215, 150, 90, 46);
    shape("#5a3524", 310, 158, 72, 44);
    shape("#3a2a22", 216, 250, 10, 13);
    shape("#3a2a22", 296, 250, 10, 13);
    shape("#eaa58f", 190, 296, 20, 12);
    shape("#eaa58f", 322, 296, 20, 12);
    pen.strokeStyle = "#a6503f";
    pen.lineWidth = 9;
    pen.lineCap = "round";
    pen.beginPath();
    pen.arc(256, 292, 42, 0.2 * Math.PI, 0.8 * Math.PI);
    pen.stroke();
    return canvas.toDataURL("image/png");
  });
  return Buffer.from(address.split(",")[1] ?? "", "base64");
}
