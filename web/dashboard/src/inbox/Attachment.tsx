import { isPicture } from "@hovor/client";
import type { File as SentFile } from "@hovor/protocol";
import { FileLink, Picture } from "@hovor/ui";

import { fileAddress } from "../api";
import { useDesk } from "../desk";
import { fileSize, t } from "../text";

export interface AttachmentProps {
  /** Of its message. */
  readonly id: string;
  readonly file: SentFile;
  /** Shows a picture in full; absent while its message is not stored. */
  readonly onOpen?: () => void;
}

/** A file of the conversation: a picture to look at, or something to download. */
export function Attachment({ id, file, onOpen }: AttachmentProps) {
  const { previews } = useDesk().files;
  const { name, media_type: mediaType, size } = file;
  const href = fileAddress(file);
  if (!isPicture(file)) {
    const detail = fileSize(size);
    const label = t("file.download", { name, size: detail });
    return <FileLink name={name} mediaType={mediaType} detail={detail} href={href} label={label} />;
  }
  return (
    <Picture
      name={name}
      src={`${href}/thumbnail`}
      width={file.width}
      height={file.height}
      preview={previews.of(id)}
      labels={{ failed: t("file.notLoaded"), retry: t("tryAgain") }}
      {...(onOpen && { onOpen, onShown: () => previews.remove(id) })}
    />
  );
}
