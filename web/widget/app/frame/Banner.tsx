import { useEffect, useState } from "preact/hooks";

import { useChat, useChatState } from "../chat/context";

/** A short break is nothing to talk about, and neither is a first connection that takes its time. */
const silentFor = { connecting: 5_000, lost: 2_000, there: 0 };

/** Says that the line is down, that writing goes on, and what happens next. */
export function Banner() {
  const chat = useChat();
  const { texts, connection, hasNetwork } = useChatState();
  const [isLong, setLong] = useState(false);

  useEffect(() => {
    setLong(false);
    if (connection === "there") return;
    const timer = setTimeout(() => setLong(true), silentFor[connection]);
    return () => clearTimeout(timer);
  }, [connection]);

  const isOffline = !hasNetwork;
  const isShown = isOffline || (connection !== "there" && isLong);
  return (
    <div role="status">
      {isShown && (
        <p class="banner">
          <span class="spin" aria-hidden="true" />
          <span class="grow">{texts.t(isOffline ? "offline" : "reconnecting")}</span>
          {!isOffline && (
            <button type="button" class="link" onClick={() => chat.tryNow()}>
              {texts.t("try_now")}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
