import type { Upload } from "@hovor/client";
import { Uploading } from "@hovor/ui/files";

import { useChat, useChatState } from "../chat/context";
import { Failed } from "../talk/Failed";

/** A file that the visitor sends and the server does not have yet. */
export function GoingUp({ upload }: { readonly upload: Upload }) {
  const { uploads } = useChat();
  const { texts } = useChatState();
  const { id, file, sent, failure } = upload;
  const total = texts.size(file.size);
  return (
    <Uploading
      name={file.name}
      mediaType={file.type}
      preview={uploads.previews.of(id)}
      detail={sent ? `${texts.size(sent)} / ${total}` : total}
      done={failure ? undefined : sent / file.size}
      cancelLabel={texts.t("cancel_file", { name: file.name })}
      onCancel={() => uploads.remove(id)}
    >
      {failure && (
        <Failed
          text={reasons[failure] ?? "not_sent"}
          onRetry={reasons[failure] === "file_refused" ? undefined : () => uploads.retry(id)}
          onDiscard={() => uploads.remove(id)}
        />
      )}
    </Uploading>
  );
}

const reasons: Partial<Record<string, "too_fast" | "file_refused">> = {
  rate_limited: "too_fast",
  invalid_argument: "file_refused",
  forbidden: "file_refused",
};
