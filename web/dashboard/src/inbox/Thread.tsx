import { pickedChoice } from "@hovor/client";
import type { Conversation } from "@hovor/protocol";
import { Button } from "@hovor/ui";
import { useMemo, useRef, useState } from "preact/hooks";

import { now, useDesk, useDeskState } from "../desk";
import { useAction } from "../keys";
import { go, here, pathOf } from "../place";
import { cameBy, whoCame } from "../routing";
import type { Thread as Messages } from "../store";
import { dayTitle, t } from "../text";
import { Announcer } from "./Announcer";
import { blocksOf } from "./blocks";
import { FindBar } from "./FindBar";
import { MessageGroup } from "./MessageGroup";
import { NoteCard } from "./NoteCard";
import { eventLine } from "./names";
import { OnTheWay } from "./OnTheWay";
import { Pictures } from "./Pictures";
import { placeOfMessage, SoughtContext } from "./sought";
import { UnsentGroup } from "./UnsentGroup";
import { useJump } from "./useJump";
import { useThreadScroll } from "./useThreadScroll";
import { VisitorTyping } from "./VisitorTyping";

export interface ThreadProps {
  readonly conversation: Conversation;
  readonly thread: Messages;
  readonly name: string;
}

/** What was said, oldest first; earlier pages come when the reader nears the top. */
export function Thread({ conversation, thread, name }: ThreadProps) {
  const desk = useDesk();
  const state = useDeskState();
  const frame = useRef<HTMLDivElement>(null);
  const { id } = conversation;
  const blocks = blocksOf(thread.messages, thread.notes);
  const unsent = desk.unsent.value.filter((one) => one.conversationId === id);
  const held = desk.held.value.filter((one) => one.conversationId === id);
  const uploads = desk.uploads.value.filter((one) => one.conversationId === id);
  const [picture, setPicture] = useState<string | undefined>();
  const typist = desk.live.value.typing.get(id)?.find((one) => one.side === "visitor");
  const isTyping = typist !== undefined;
  const lastOfOurs = thread.messages.filter((one) => one.author === "agent").at(-1)?.id;
  const loading = desk.pages.threads.value.get(id);

  const sending = unsent.length + held.length + uploads.length;
  const scroll = useThreadScroll(frame, {
    conversationId: id,
    firstId: thread.messages[0]?.id,
    lastId: held.at(-1)?.id ?? unsent.at(-1)?.id ?? lastIdOf(thread),
    sending,
    isTyping,
    onTop: () => void desk.pages.loadEarlier(id),
  });

  const jump = useJump(frame, id, thread);
  const [query, setQuery] = useState<string | undefined>();
  useAction("findHere", query === undefined ? () => setQuery("") : undefined);
  const closeFind = () => {
    setQuery(undefined);
    frame.current?.focus({ preventScroll: true });
  };
  const jumpTo = (at: number) => {
    const place = here.value;
    if (place.name !== "inbox" || place.at === at) jump.again();
    else go(pathOf({ ...place, at }), { replaces: true });
  };
  const sought = useMemo(() => ({ words: plainWords(query), seq: jump.marked }), [query, jump.marked]);

  return (
    <SoughtContext.Provider value={sought}>
      {query !== undefined && (
        <FindBar conversationId={id} query={query} onQuery={setQuery} onJump={jumpTo} onClose={closeFind} />
      )}
      <div class="thread-box">
        <div class="thread" ref={frame} role="region" aria-label={t("inbox.messages")} tabIndex={0}>
          <div class="thread-in">
            {thread.hasEarlier && (
              <div class="earlier">
                {loading === "failed" ? (
                  <Button size="s" onClick={() => void desk.pages.loadEarlier(id)}>
                    {t("inbox.earlierFailed")}
                  </Button>
                ) : (
                  <span class="spin" role="status" aria-label={t("loading")} />
                )}
              </div>
            )}
            {blocks.map((block) => {
              if (block.kind === "day") {
                return (
                  <p class="day" key={block.key}>
                    {dayTitle(block.at, now.value)}
                  </p>
                );
              }
              if (block.kind === "event") {
                const came = whoCame(conversation, block.message);
                const why = came && cameBy(came, state);
                return (
                  <p class="sys" key={block.key} {...placeOfMessage(block.message.seq, sought)}>
                    {[eventLine(state, block.message), why].filter(Boolean).join(" \u00b7 ")}
                  </p>
                );
              }
              if (block.kind === "note") return <NoteCard key={block.key} note={block.note} />;
              return (
                <MessageGroup
                  key={block.key}
                  messages={block.messages}
                  conversation={conversation}
                  visitorName={name}
                  showsMark={sending === 0 && block.messages.some((one) => one.id === lastOfOurs)}
                  pickedOf={(message) => pickedChoice(thread.messages, message)}
                  onPicture={setPicture}
                />
              );
            })}
            {sending > 0 && <UnsentGroup unsent={unsent} held={held} uploads={uploads} />}
            {typist && <VisitorTyping name={name} text={typist.text} />}
          </div>
        </div>
        {jump.state && <OnTheWay state={jump.state} onGoOn={jump.goOn} />}
        {scroll.hasNews && (
          <Button size="s" place="newer" onClick={scroll.toEnd}>
            {t("inbox.newBelow")}
          </Button>
        )}
        {picture && <Pictures messages={thread.messages} shown={picture} onShow={setPicture} />}
        <Announcer last={thread.messages.at(-1)} name={name} />
      </div>
    </SoughtContext.Provider>
  );
}

/** Of what was added last, a message or a note. */
function lastIdOf({ messages, notes }: Messages): string | undefined {
  const message = messages.at(-1);
  const note = notes.at(-1);
  return note && note.after_seq >= (message?.seq ?? 0) ? note.id : message?.id;
}

/** What is looked for in what was said: not the filters. */
function plainWords(query = ""): string {
  const words = query.split(/\s+/u).filter((word) => !word.includes(":"));
  return words.join(" ");
}
