import { useMemo } from "preact/hooks";

import { useChat, useChatState } from "../chat/context";
import { asksAway } from "../form/asks";
import { fetchForms } from "../form/fetchForms";
import { Icon } from "../frame/Icon";
import { Later } from "../frame/Later";
import { Choices } from "./Choices";
import { type Entry, entriesOf } from "./entries";
import { Happened } from "./Happened";
import { Intro } from "./Intro";
import { OnItsWay } from "./OnItsWay";
import { Queue, QueueInWords } from "./Queue";
import { Said } from "./Said";
import { Skeleton } from "./Skeleton";
import { useScroll } from "./useScroll";
import { Writing, WritingInWords } from "./Writing";

/** The conversation. What is added while it is open is read out; what is loaded is not. */
export function Talk() {
  const chat = useChat();
  const state = useChatState();
  const { texts, messages, unsent, uploads, isLoaded, isLoadingEarlier, conversation, asksForRating } = state;
  const entries = useMemo(() => entriesOf(messages, unsent, uploads, Date.now()), [messages, unsent, uploads]);
  const hasEarlier = (messages[0]?.seq ?? 1) > 1;
  const { list, onScroll, newBelow, toEnd } = useScroll(
    messages[0]?.id,
    messages.at(-1)?.seq ?? 0,
    unsent.length + uploads.length,
    () => hasEarlier && chat.loadEarlier(),
  );

  return (
    <div class="talk-at">
      <div
        class="talk"
        ref={list}
        onScroll={onScroll}
        role="log"
        aria-label={texts.t("conversation")}
        aria-live={isLoaded ? "polite" : "off"}
        aria-busy={isLoadingEarlier || !isLoaded}
        tabIndex={0}
      >
        <div class="talk-in">
          {isLoadingEarlier && <span class="spin" aria-hidden="true" />}
          {isLoaded && !hasEarlier && <Intro />}
          {!isLoaded && messages.length === 0 && <Skeleton />}
          {entries.map((entry) => (
            <Item key={entry.key} entry={entry} />
          ))}
          <Queue />
          <Choices />
          <Writing />
          {asksAway(state) && <Later fetchPart={fetchForms}>{({ FormAway }) => <FormAway />}</Later>}
          {asksForRating && conversation?.state === "closed" && (
            <Later fetchPart={fetchForms}>{({ RatingForm }) => <RatingForm key={messages.at(-1)?.id} />}</Later>
          )}
        </div>
      </div>
      <WritingInWords />
      <QueueInWords />
      {newBelow > 0 && (
        <button type="button" class="pill" onClick={toEnd} title={texts.t("to_latest")}>
          {texts.count("new", newBelow)}
          <Icon name="down" isSmall />
        </button>
      )}
    </div>
  );
}

function Item({ entry }: { readonly entry: Entry }) {
  const { texts } = useChatState();
  switch (entry.kind) {
    case "day":
      return <p class="day">{texts.day(entry.at, Date.now())}</p>;
    case "group":
      return <Said group={entry} />;
    case "happening":
      return <Happened message={entry.message} />;
    case "waiting":
      return <OnItsWay {...entry} />;
  }
}
