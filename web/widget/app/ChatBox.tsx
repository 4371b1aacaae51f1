import { useEffect } from "preact/hooks";

import { useChat, useChatState } from "./chat/context";
import { FormBefore, Notice } from "./form";
import { asksBefore } from "./form/asks";
import { Banner } from "./frame/Banner";
import { Header } from "./frame/Header";
import { Unavailable } from "./frame/Unavailable";
import { Pictures } from "./talk/Pictures";
import { Talk } from "./talk/Talk";
import { Composer } from "./write/Composer";
import { Drop } from "./write/Drop";

/** The whole chat box. */
export function ChatBox() {
  const chat = useChat();
  const state = useChatState();
  const { texts, company, isEmbedded, isRefused, isReadOnly } = state;
  const asks = asksBefore(state);

  useEffect(() => {
    document.title = company || texts.t("chat");
  }, [company, texts]);

  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.isComposing) chat.close();
    };
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, [chat]);

  return (
    <main class={isEmbedded ? "chat" : "chat alone"} aria-label={texts.t("chat")}>
      <Header />
      {isRefused ? (
        <Unavailable />
      ) : (
        <>
          <Banner />
          <Talk />
          <Pictures />
          {!isReadOnly &&
            (asks ? (
              <FormBefore />
            ) : (
              <>
                <Notice />
                <Composer />
                <Drop />
              </>
            ))}
        </>
      )}
    </main>
  );
}
