import { largestFile, mostFiles, type RefusedFile } from "@hovor/client";

import { useChat, useChatState } from "../chat/context";
import { Icon } from "../frame/Icon";
import type { Texts } from "../texts/texts";

/** Which of the chosen files are not sent, and why. */
export function Refused() {
  const chat = useChat();
  const { texts, refused } = useChatState();
  const reasons = [...new Set(refused.map((one) => reasonOf(one, texts)))];
  return (
    <div class="refused" role="alert">
      <div class="grow">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
      <button type="button" class="btn" aria-label={texts.t("discard")} onClick={() => chat.attach([])}>
        <Icon name="close" />
      </button>
    </div>
  );
}

function reasonOf({ file: { name, size }, why }: RefusedFile, texts: Texts): string {
  switch (why) {
    case "too_large":
      return texts.t("file_too_large", { name, size: texts.size(size), most: texts.size(largestFile) });
    case "empty":
      return texts.t("file_empty", { name });
    case "too_many":
      return texts.t("too_many", { most: texts.number(mostFiles) });
  }
}
