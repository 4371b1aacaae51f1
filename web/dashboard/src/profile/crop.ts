/** Which square of a picture is taken. */
export interface Crop {
  /** 1 takes the largest square there is, 3 a third of its side. */
  readonly zoom: number;
  /** Where its middle lies, 0 to 1 of the room there is to move. */
  readonly x: number;
  readonly y: number;
}

export interface Square {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

export const photoSide = 256;
export const middle: Crop = { zoom: 1, x: 0.5, y: 0.5 };

export function squareOf({ width, height }: { width: number; height: number }, { zoom, x, y }: Crop): Square {
  const side = Math.min(width, height) / zoom;
  return { left: (width - side) * x, top: (height - side) * y, side };
}

/** Moved by a part of the square's own side, and kept inside the picture. */
export function moved(picture: { width: number; height: number }, crop: Crop, byX: number, byY: number): Crop {
  const { side } = squareOf(picture, crop);
  const shift = (at: number, by: number, room: number) => (room <= 0 ? at : clamp(at + (by * side) / room));
  return {
    ...crop,
    x: shift(crop.x, byX, picture.width - side),
    y: shift(crop.y, byY, picture.height - side),
  };
}

export function drawCrop(canvas: HTMLCanvasElement, picture: ImageBitmap, crop: Crop): void {
  const { left, top, side } = squareOf(picture, crop);
  const context = canvas.getContext("2d");
  if (!context) return;
  context.imageSmoothingQuality = "high";
  context.fillStyle = "#fff";
  context.fillRect(0, 0, photoSide, photoSide);
  context.drawImage(picture, left, top, side, side, 0, 0, photoSide, photoSide);
}

/** As JPEG, which every browser writes and the server takes. */
export async function photoOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/jpeg", 0.9);
  });
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
