import type { Unsent } from "@hovor/client";

import { useChat, useChatState } from "../chat/context";
import { Icon } from "../frame/Icon";
import { Bubble } from "./Bubble";

/** What the visitor wrote and the server has not confirmed: on its way, waiting, or refused. */
export function OnItsWay({ unsent }: { readonly unsent: readonly Unsent[] }) {
  const { texts, connection } = useChatState();
  const isWaiting = unsent.some((one) => !one.failure);
  const isThere = connection === "there";
  return (
    <div class="said me" aria-live="off">
      <div class="lines">
        {unsent.map((one) => (
          <div class="lines" key={one.id}>
            <Bubble state={one.failure ? "fail" : "wait"}>{one.text}</Bubble>
            {one.failure && <Failed unsent={one} />}
          </div>
        ))}
      </div>
      {isWaiting && (
        <p class="when">
          <Icon name="clock" isSmall />
          {texts.t(isThere ? "sending" : "queued")}
        </p>
      )}
    </div>
  );
}

function Failed({ unsent }: { readonly unsent: Unsent }) {
  const chat = useChat();
  const { texts } = useChatState();
  return (
    <p class="when fail" role="alert">
      <Icon name="alert" isSmall />
      {texts.t(unsent.failure === "rate_limited" ? "too_fast" : "not_sent")}
      <button type="button" class="link" onClick={() => chat.retry(unsent.id)}>
        {texts.t("try_again")}
      </button>
      <button type="button" class="link" onClick={() => chat.discard(unsent.id)}>
        {texts.t("discard")}
      </button>
    </p>
  );
}
