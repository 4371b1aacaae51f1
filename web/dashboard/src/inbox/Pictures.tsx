import { isPicture } from "@hovor/client";
import type { Message } from "@hovor/protocol";
import { type LargePicture, Lightbox } from "@hovor/ui";

import { fileAddress } from "../api";
import { fileSize, t } from "../text";

export interface PicturesProps {
  readonly messages: readonly Message[];
  /** The id of the message whose picture is shown. */
  readonly shown: string;
  readonly onShow: (id: string | undefined) => void;
}

/** A conversation's pictures in full, one at a time. */
export function Pictures({ messages, shown, onShow }: PicturesProps) {
  const labels = {
    close: t("close"),
    previous: t("file.previous"),
    next: t("file.next"),
    failed: t("file.notLoaded"),
    retry: t("tryAgain"),
  };
  return (
    <Lightbox
      pictures={messages.flatMap(pictureOf)}
      shown={shown}
      labels={labels}
      onShow={onShow}
      onClose={() => onShow(undefined)}
    />
  );
}

function pictureOf({ id, file }: Message): LargePicture[] {
  if (!file || !isPicture(file)) return [];
  const { name, width, height, size } = file;
  const src = fileAddress(file);
  const detail = fileSize(size);
  const downloadLabel = t("file.download", { name, size: detail });
  return [{ id, name, src, thumbnail: `${src}/thumbnail`, width, height, detail, downloadLabel }];
}
