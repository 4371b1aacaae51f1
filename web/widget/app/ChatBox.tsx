import { useEffect } from "preact/hooks";

import { useChat, useChatState } from "./chat/context";
import { AskedBefore } from "./form/AskedBefore";
import { AskedWhereTo } from "./form/AskedWhereTo";
import { asksBefore, hasFormBefore } from "./form/asks";
import { fetchForms } from "./form/fetchForms";
import { Notice } from "./form/Notice";
import { Banner } from "./frame/Banner";
import { Header } from "./frame/Header";
import { Later } from "./frame/Later";
import { Unavailable } from "./frame/Unavailable";
import { Talk } from "./talk/Talk";
import { Composer } from "./write/Composer";
import { Drop } from "./write/Drop";

const fetchLargePicture = () => import("./files/LargePicture");

/** The whole chat box. */
export function ChatBox() {
  const chat = useChat();
  const state = useChatState();
  const { texts, company, isEmbedded, isRefused, isReadOnly, isTranscriptOpen, picture, takesFiles } = state;
  const asks = asksBefore(state);
  const mayAsk = hasFormBefore(state);

  useEffect(() => {
    document.title = company || texts.t("chat");
  }, [company, texts]);

  useEffect(() => {
    if (mayAsk) fetchForms().catch(() => {}); // to be there when the server has said who this is
  }, [mayAsk]);

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
          {picture && (
            <Later fetchPart={fetchLargePicture} asked={picture} onDiscard={() => chat.show(undefined)}>
              {({ LargePicture }) => <LargePicture shown={picture.id} />}
            </Later>
          )}
          {isTranscriptOpen && <AskedWhereTo />}
          {!isReadOnly &&
            (asks ? (
              <AskedBefore />
            ) : (
              <>
                <Notice />
                <Composer />
                {takesFiles && <Drop />}
              </>
            ))}
        </>
      )}
    </main>
  );
}
