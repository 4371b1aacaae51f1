import { Empty } from "@hovor/ui";
import { useEffect, useRef, useState } from "preact/hooks";

import { useDesk, useDeskState } from "../desk";
import { FirstSteps, offersSteps } from "../firstSteps";
import { type ActionName, keysOf, useAction } from "../keys";
import { go, type InboxView, isShelf, pathOf } from "../place";
import { Availability } from "../profile";
import { t } from "../text";
import { About } from "./About";
import { ConversationList } from "./ConversationList";
import { ConversationPane } from "./ConversationPane";
import { viewOf } from "./overview";
import { Views } from "./Views";

export interface InboxPageProps {
  readonly view: InboxView;
  readonly openId: string | undefined;
}

/** Views, list, conversation and what is known of the visitor; one of them at a time on a phone. */
export function InboxPage({ view, openId }: InboxPageProps) {
  const desk = useDesk();
  const [isAboutOpen, setAboutOpen] = useState(false);
  useFollowIntoMine(view, openId);
  useAction("details", openId ? () => setAboutOpen(!isAboutOpen) : undefined);
  useAction(
    "back",
    openId ? () => (isAboutOpen ? setAboutOpen(false) : go(pathOf({ name: "inbox", view }))) : undefined,
  );

  useEffect(() => {
    desk.view(openId);
    return () => desk.view(undefined);
  }, [desk, openId]);

  return (
    <>
      <div class="views-col">
        <Views view={view} shape="column" />
        <Availability shape="line" />
      </div>
      <main class="sheet inbox" data-open={openId ? "yes" : "no"} data-about={isAboutOpen ? "yes" : "no"}>
        <h1 class="unseen">{t("inbox.title")}</h1>
        <div class="list-col">
          <Views view={view} shape="pills" />
          <ConversationList key={view} view={view} openId={openId} />
        </div>
        {openId ? (
          <>
            <ConversationPane
              key={openId}
              id={openId}
              view={view}
              onDetails={() => setAboutOpen(!isAboutOpen)}
              isAboutOpen={isAboutOpen}
            />
            <About key={`about ${openId}`} conversationId={openId} onClose={() => setAboutOpen(false)} />
          </>
        ) : (
          <NothingOpen />
        )}
      </main>
    </>
  );
}

function NothingOpen() {
  const state = useDeskState();
  if (state.conversations.size === 0 && offersSteps(state)) return <FirstSteps />;
  return (
    <div class="conv nothing">
      <Empty art="bubble" title={t("inbox.nothingOpenTitle")}>
        <p class="t13">
          {t("inbox.nothingOpen", { next: keyOf("next"), previous: keyOf("previous"), open: keyOf("open") })}
        </p>
      </Empty>
    </div>
  );
}

const keyOf = (name: ActionName) => keysOf(name).join(" ");

/** A conversation that becomes this agent's own while it is open takes them along to their own view. */
function useFollowIntoMine(view: InboxView, openId: string | undefined): void {
  const state = useDeskState();
  const conversation = state.conversations.get(openId ?? "");
  const isMine = conversation !== undefined && viewOf(conversation, state.myId) === "mine";
  const before = useRef({ openId, isMine });

  useEffect(() => {
    const wasMine = before.current.openId === openId ? before.current.isMine : isMine;
    before.current = { openId, isMine };
    if (openId && isMine && !wasMine && view !== "mine" && isShelf(view)) {
      go(pathOf({ name: "inbox", view: "mine", conversationId: openId }), { replaces: true });
    }
  }, [openId, isMine, view]);
}
