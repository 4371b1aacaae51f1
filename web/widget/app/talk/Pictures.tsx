import { isPicture } from "@hovor/client";
import { type LargePicture, Lightbox } from "@hovor/ui/files";

import { useChat, useChatState } from "../chat/context";
import type { ChatState } from "../chat/state";

/** The picture that the visitor has opened, over everything else. */
export function Pictures() {
  const chat = useChat();
  const state = useChatState();
  const { texts, picture } = state;
  if (!picture) return null;
  const labels = {
    close: texts.t("shut"),
    previous: texts.t("previous"),
    next: texts.t("next"),
    failed: texts.t("not_loaded"),
    retry: texts.t("try_again"),
  };
  return (
    <Lightbox
      pictures={picturesOf(state)}
      shown={picture}
      labels={labels}
      onShow={(id) => chat.show(id)}
      onClose={() => chat.show(undefined)}
    />
  );
}

const picturesOf = ({ messages, texts }: ChatState): LargePicture[] =>
  messages.flatMap(({ id, file }) => {
    if (!file || !isPicture(file)) return [];
    const { name, width, height, url: src = "" } = file;
    const detail = texts.size(file.size);
    const downloadLabel = texts.t("download", { name, size: detail });
    return [{ id, name, src, thumbnail: `${src}/thumbnail`, width, height, detail, downloadLabel }];
  });
