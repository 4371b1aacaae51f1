import { Button, Empty, RowSkeletons } from "@hovor/ui";
import { useEffect, useRef } from "preact/hooks";

import { visitorName } from "../about";
import { useDesk, useDeskState } from "../desk";
import { useAction } from "../keys";
import { isLookedAt } from "../notify";
import type { InboxView } from "../place";
import { pathOf } from "../place";
import { readSeqOf } from "../store";
import { t } from "../text";
import { close, join, leave, reopen } from "./actions";
import { Company } from "./Company";
import { ConversationHead } from "./ConversationHead";
import { DropTarget } from "./DropTarget";
import { Thread } from "./Thread";
import { WriteArea } from "./WriteArea";

export interface ConversationPaneProps {
  readonly id: string;
  readonly view: InboxView;
  readonly isAboutOpen: boolean;
  readonly onDetails: () => void;
}

/** One conversation: who, what was said, and where to answer. */
export function ConversationPane({ id, view, isAboutOpen, onDetails }: ConversationPaneProps) {
  const desk = useDesk();
  const state = useDeskState();
  const conversation = state.conversations.get(id);
  const thread = state.threads.get(id);
  const loading = desk.pages.threads.value.get(id);
  const isKnown = conversation !== undefined;
  const pane = useRef<HTMLElement>(null);

  useEffect(() => {
    const canLoad = !loading || (loading === "missing" && isKnown);
    if (!thread && canLoad) void desk.pages.openThread(id);
  }, [desk, id, thread, loading, isKnown]);
  useEffect(() => () => desk.pages.leaveThread(id), [desk, id]);

  const unreadUpTo =
    conversation && thread && isLookedAt.value && readSeqOf(conversation, state.myId) < conversation.last_seq
      ? conversation.last_seq
      : undefined;
  useEffect(() => {
    if (unreadUpTo !== undefined) desk.markRead(id, unreadUpTo);
  }, [desk, id, unreadUpTo]);

  const isMine = conversation?.agent_ids.includes(state.myId) ?? false;
  const isClosed = conversation?.state === "closed";
  useAction("join", conversation && !isClosed && !isMine ? () => void join(desk, conversation) : undefined);
  useAction("leave", conversation && !isClosed && isMine ? () => void leave(desk, conversation) : undefined);
  useAction("close", conversation && !isClosed ? () => void close(desk, conversation) : undefined);
  useAction("reopen", conversation && isClosed ? () => void reopen(desk, conversation) : undefined);

  if (!conversation || !thread) return <NotHere id={id} view={view} />;
  const name = visitorName(state.visitors.get(conversation.visitor_id), conversation.visitor_id);
  return (
    <section class="conv" ref={pane} aria-label={t("inbox.conversationWith", { name })}>
      <ConversationHead
        conversation={conversation}
        name={name}
        view={view}
        isAboutOpen={isAboutOpen}
        onDetails={onDetails}
      />
      <Thread conversation={conversation} thread={thread} name={name} />
      <Company conversationId={id} />
      <WriteArea conversation={conversation} name={name} />
      {!isClosed && <DropTarget conversationId={id} name={name} within={pane} />}
    </section>
  );
}

function NotHere({ id, view }: { readonly id: string; readonly view: InboxView }) {
  const { pages } = useDesk();
  const loading = pages.threads.value.get(id);
  const back = (
    <a class="btn" href={pathOf({ name: "inbox", view })}>
      {t("inbox.backToList")}
    </a>
  );
  if (loading === "missing") {
    return (
      <section class="conv nothing">
        <Empty art="gone" title={t("inbox.missingTitle")}>
          <p class="t13">{t("inbox.missing")}</p>
          {back}
        </Empty>
      </section>
    );
  }
  if (loading === "failed") {
    return (
      <section class="conv nothing">
        <Empty art="gone" title={t("empty.failedTitle")}>
          <p class="t13">{t("problem.offline")}</p>
          <Button onClick={() => void pages.openThread(id)}>{t("tryAgain")}</Button>
          {back}
        </Empty>
      </section>
    );
  }
  return (
    <section class="conv" aria-busy="true">
      <div class="barhead" />
      <RowSkeletons count={5} label={t("loading")} />
    </section>
  );
}
