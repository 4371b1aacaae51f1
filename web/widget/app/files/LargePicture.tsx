import { isPicture } from "@hovor/client";
import { Lightbox, type LargePicture as Picture } from "@hovor/ui/lightbox";
import styles from "@hovor/ui/lightbox.css?inline";

import { useChat, useChatState } from "../chat/context";
import type { ChatState } from "../chat/state";

export { styles };

/** The picture that the visitor has opened, over everything else. */
export function LargePicture({ shown }: { readonly shown: string }) {
  const chat = useChat();
  const state = useChatState();
  const { texts } = state;
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
      shown={shown}
      labels={labels}
      onShow={(id) => chat.show(id)}
      onClose={() => chat.show(undefined)}
    />
  );
}

const picturesOf = ({ messages, texts }: ChatState): Picture[] =>
  messages.flatMap(({ id, file }) => {
    if (!file || !isPicture(file)) return [];
    const { name, width, height, url: src = "" } = file;
    const detail = texts.size(file.size);
    const downloadLabel = texts.t("download", { name, size: detail });
    return [{ id, name, src, thumbnail: `${src}/thumbnail`, width, height, detail, downloadLabel }];
  });
