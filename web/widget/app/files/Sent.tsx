import { isPicture } from "@hovor/client";
import type { File as SentFile } from "@hovor/protocol";
import { fitted } from "@hovor/ui/picking";

import { Later } from "../frame/Later";
import type { AttachmentProps } from "./Attachment";
import { fetchFiles } from "./fetchFiles";

/** A file of the conversation. Until it can be shown it has its room, so that nothing jumps. */
export function Sent(attachment: AttachmentProps) {
  return (
    <Later fetchPart={fetchFiles} meanwhile={<Room file={attachment.file} />}>
      {({ Attachment }) => <Attachment {...attachment} />}
    </Later>
  );
}

function Room({ file }: { readonly file: SentFile }) {
  return isPicture(file) ? <span class="sk" style={fitted(file.width, file.height)} /> : <span class="sk row" />;
}
