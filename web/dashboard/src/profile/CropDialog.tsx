import { Button, Dialog } from "@hovor/ui";
import { useEffect, useRef, useState } from "preact/hooks";

import { FormError, useSubmit } from "../form";
import { t } from "../text";
import { type Crop, drawCrop, middle, moved, photoOf, photoSide } from "./crop";

export interface CropDialogProps {
  readonly picture: ImageBitmap;
  readonly onClose: () => void;
  readonly onDone: (photo: Blob) => Promise<void>;
}

/** Picks the square of a photo: dragged, or moved with the arrow keys; the slider zooms. */
export function CropDialog({ picture, onClose, onDone }: CropDialogProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const dragged = useRef<{ readonly x: number; readonly y: number } | undefined>(undefined);
  const [crop, setCrop] = useState<Crop>(middle);

  useEffect(() => {
    if (canvas.current) drawCrop(canvas.current, picture, crop);
  }, [picture, crop]);

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    if (!canvas.current) return;
    await onDone(await photoOf(canvas.current));
    onClose();
  });
  const move = (byX: number, byY: number) => setCrop((before) => moved(picture, before, byX, byY));
  const onPointerMove = (event: PointerEvent) => {
    if (!dragged.current) return;
    const { x, y } = dragged.current;
    dragged.current = { x: event.clientX, y: event.clientY };
    move((x - event.clientX) / photoSide, (y - event.clientY) / photoSide);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: [-0.04, 0], ArrowRight: [0.04, 0], ArrowUp: [0, -0.04], ArrowDown: [0, 0.04] }[event.key];
    if (!step) return;
    event.preventDefault();
    move(step[0] ?? 0, step[1] ?? 0);
  };

  return (
    <Dialog title={t("photo.crop")} closeLabel={t("close")} onClose={onClose}>
      <form class="form" onSubmit={onSubmit}>
        <FormError text={error} />
        <div
          class="crop"
          role="application"
          tabIndex={0}
          aria-label={t("photo.cropLabel")}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            dragged.current = { x: event.clientX, y: event.clientY };
          }}
          onPointerMove={onPointerMove}
          onPointerUp={() => {
            dragged.current = undefined;
          }}
        >
          <canvas ref={canvas} width={photoSide} height={photoSide} />
        </div>
        <label class="stack">
          <span class="label">{t("photo.zoom")}</span>
          <input
            type="range"
            min="1"
            max="4"
            step="0.05"
            value={crop.zoom}
            onInput={(event) => setCrop({ ...crop, zoom: Number(event.currentTarget.value) })}
          />
        </label>
        <div class="acts end">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" kind="main" busy={isBusy}>
            {t("photo.use")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
