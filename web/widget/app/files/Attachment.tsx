import { isPicture } from "@hovor/client";
import type { File as SentFile } from "@hovor/protocol";
import { FileLink, Picture } from "@hovor/ui/files";

import { useChat, useChatState } from "../chat/context";

export interface AttachmentProps {
  /** Of its message. */
  readonly id: string;

  readonly file: SentFile;

  /** Its message is stored. */
  readonly isSent?: boolean;
}

/** A file of the conversation: a picture to look at, or something to download. */
export function Attachment({ id, file, isSent = false }: AttachmentProps) {
  const chat = useChat();
  const { texts } = useChatState();
  const { name, media_type: mediaType, size, url = "" } = file;
  if (!isPicture(file)) {
    const detail = texts.size(size);
    const label = texts.t("download", { name, size: detail });
    return <FileLink name={name} mediaType={mediaType} detail={detail} href={url} label={label} />;
  }
  return (
    <Picture
      name={name}
      src={`${url}/thumbnail`}
      width={file.width}
      height={file.height}
      preview={chat.uploads.previews.of(id)}
      labels={{ failed: texts.t("not_loaded"), retry: texts.t("try_again") }}
      {...(isSent && { onOpen: () => chat.show(id), onShown: () => chat.uploads.previews.remove(id) })}
    />
  );
}
