import { useChatState } from "../chat/context";
import { Icon } from "../frame/Icon";
import type { TextKey } from "../texts/texts";

interface FailedProps {
  readonly text: TextKey;

  /** Absent where trying again is no use. */
  readonly onRetry: (() => void) | undefined;

  /** Absent where it can't be done without. */
  readonly onDiscard?: (() => void) | undefined;
}

/** Why something was not sent, and what can be done about it. */
export function Failed({ text, onRetry, onDiscard }: FailedProps) {
  const { texts } = useChatState();
  return (
    <p class="when fail" role="alert">
      <Icon name="alert" isSmall />
      {texts.t(text)}
      {onRetry && (
        <button type="button" class="link" onClick={onRetry}>
          {texts.t("try_again")}
        </button>
      )}
      {onDiscard && (
        <button type="button" class="link" onClick={onDiscard}>
          {texts.t("discard")}
        </button>
      )}
    </p>
  );
}
