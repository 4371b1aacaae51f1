import type { SendFailure, Upload } from "@hovor/client";
import { ClockIcon, Uploading } from "@hovor/ui";

import { useDesk } from "../desk";
import { fileSize, t } from "../text";
import { NotSent } from "./NotSent";

/** A file that we send and the server does not have yet. */
export function GoingUp({ upload }: { readonly upload: Upload }) {
  const { files, line } = useDesk();
  const { id, file, sent, failure } = upload;
  const total = fileSize(file.size);
  return (
    <div class="unsent">
      <Uploading
        name={file.name}
        mediaType={file.type}
        preview={files.previews.of(id)}
        detail={sent ? t("file.sentOf", { sent: fileSize(sent), total }) : total}
        done={failure ? undefined : sent / file.size}
        cancelLabel={t("file.cancel", { name: file.name })}
        onCancel={() => files.remove(id)}
      >
        {failure ? (
          <NotSent
            why={whyNot(failure)}
            onRetry={failure === "invalid_argument" ? undefined : () => files.retry(id)}
            onDiscard={() => files.remove(id)}
          />
        ) : (
          line.value !== "open" && (
            <p class="who mark-line">
              <ClockIcon size="s" />
              {t("unsent.waiting")}
            </p>
          )
        )}
      </Uploading>
    </div>
  );
}

const whyNot = (failure: SendFailure): string =>
  failure === "invalid_argument" ? t("file.refused") : t(`problem.${failure}`, { wait: t("time.aMoment") });
