import { Button, FileLink, type LargePicture, Lightbox, Picture, Uploading } from "@hovor/ui";
import { useState } from "preact/hooks";

const drawing = (color: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><rect width="1600" height="1200" fill="${color}"/><circle cx="800" cy="600" r="300" fill="#fff"/></svg>`,
  )}`;
const nothing = "data:image/png,";
const labels = { failed: "Could not be loaded", retry: "Try again" };
const nameless = { name: "broken lamp.jpg", width: 1600, height: 1200, preview: undefined, labels };
const kinds = {
  "invoice 2026-118.pdf": "application/pdf",
  "all the photos of the delivery, from the first to the last.zip": "application/zip",
  "voice.mp3": "audio/mpeg",
  "unboxing.mp4": "video/mp4",
  "firmware.bin": "application/octet-stream",
};

/** Files among messages: to be looked at, to be downloaded, on their way. */
export function Files() {
  const [shown, setShown] = useState<string | undefined>();
  const going = { mediaType: "application/pdf", preview: undefined, cancelLabel: "Cancel", onCancel: () => undefined };
  return (
    <section class="card pad stack wide">
      <h2 class="label">Files</h2>
      {Object.entries(kinds).map(([name, mediaType]) => (
        <FileLink
          key={name}
          name={name}
          mediaType={mediaType}
          detail="1.8 MB"
          href={nothing}
          label={`Download ${name}, 1.8 MB`}
        />
      ))}
      <Uploading {...going} name="catalogue.pdf" detail="1.1 of 1.8 MB" done={0.62} />
      <Uploading {...going} name="refused.pdf" detail="1.8 MB" done={undefined} />
      <div class="row wrap">
        <Picture {...nameless} src={drawing("#0b6e4f")} onOpen={() => setShown("a")} />
        <Picture {...nameless} src={nothing} />
      </div>
      <Button onClick={() => setShown("a")}>Pictures</Button>
      {shown && (
        <Lightbox
          pictures={pictures}
          shown={shown}
          labels={{ ...labels, close: "Close", previous: "Previous picture", next: "Next picture" }}
          onShow={setShown}
          onClose={() => setShown(undefined)}
        />
      )}
    </section>
  );
}

const pictures = [
  ["a", drawing("#0b6e4f")],
  ["b", drawing("#2a6cab")],
  ["c", nothing],
].map(
  ([id = "", src = ""]): LargePicture => ({
    ...nameless,
    id,
    src,
    thumbnail: src,
    detail: "179 kB",
    downloadLabel: "Download",
  }),
);
