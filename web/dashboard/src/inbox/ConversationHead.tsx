import type { Conversation } from "@hovor/protocol";
import {
  Badge,
  Button,
  CheckIcon,
  ChevronStartIcon,
  ClockIcon,
  Face,
  HandOverIcon,
  IconButton,
  InfoIcon,
  Menu,
  MoreIcon,
  SignOutIcon,
  StarIcon,
  UnreadIcon,
} from "@hovor/ui";

import { useEffect, useRef, useState } from "preact/hooks";

import { BannedMark, useIsBanned } from "../about";
import { now, useDesk, useDeskState } from "../desk";
import { GroupMark } from "../groups";
import { keysOf, useAction } from "../keys";
import { useNarrow } from "../page";
import { go, type InboxView, pathOf } from "../place";
import { OfferedTo } from "../routing";
import { duration, t } from "../text";
import { close, join, leave, markUnread, setImportant } from "./actions";
import { CloseButton, closingItems } from "./CloseButton";
import { HandOver } from "./HandOver";
import { agentName } from "./names";
import { slowAfter, waitGone, waitTone } from "./wait";

export interface ConversationHeadProps {
  readonly conversation: Conversation;
  readonly name: string;
  readonly view: InboxView;
  readonly isAboutOpen: boolean;
  readonly onDetails: () => void;
}

/** Who writes, how long they wait, who takes care of it, and what can be done with it. */
export function ConversationHead({ conversation, name, view, isAboutOpen, onDetails }: ConversationHeadProps) {
  const desk = useDesk();
  const state = useDeskState();
  const back = useRef<HTMLButtonElement>(null);
  const isClosed = conversation.state === "closed";
  const isMine = conversation.agent_ids.includes(state.myId);
  const isBanned = useIsBanned(conversation.visitor_id);
  const isImportant = conversation.is_important === true;
  const isNarrow = useNarrow();
  const [hands, setHands] = useState(false);
  const mark = () => void setImportant(desk, conversation, !isImportant);
  useAction("important", mark);
  // Whoever looks at it reads it: they go back to the list first.
  const unread = () => {
    go(pathOf({ name: "inbox", view }));
    void markUnread(desk, conversation);
  };
  useAction("markUnread", isMine ? unread : undefined);
  useAction("handOver", isClosed ? undefined : () => setHands(true));

  // Where there is one column, the list and the focus in it have just gone.
  useEffect(() => {
    if (back.current?.checkVisibility?.()) back.current.focus({ preventScroll: true });
  }, []);

  const handOver = {
    label: t("handOver.title"),
    icon: <HandOverIcon flips />,
    keys: keysOf("handOver"),
    onChoose: () => setHands(true),
  };
  const leaving = {
    label: t("inbox.leave"),
    icon: <SignOutIcon flips />,
    keys: keysOf("leave"),
    onChoose: () => void leave(desk, conversation),
  };
  return (
    <header class="barhead">
      <IconButton
        buttonRef={back}
        label={t("inbox.backToList")}
        keys={keysOf("back")}
        place="back"
        onClick={() => go(pathOf({ name: "inbox", view }))}
      >
        <ChevronStartIcon flips />
      </IconButton>
      <div class="whose">
        <h2 class="cut">{name}</h2>
        {isImportant && (
          <span class="star" role="img" aria-label={t("inbox.isImportant")} data-tip={t("inbox.isImportant")}>
            <StarIcon />
          </span>
        )}
        {isBanned ? <BannedMark visitorId={conversation.visitor_id} /> : <State conversation={conversation} />}
        <GroupMark conversation={conversation} />
      </div>
      <div class="push row tight">
        <Team conversation={conversation} />
        {!isClosed && !isMine && (
          <Button kind="soft" size="s" keys={keysOf("join")} place="join" onClick={() => void join(desk, conversation)}>
            {t("inbox.join")}
          </Button>
        )}
        <Menu
          label={t("inbox.more")}
          icon={<MoreIcon />}
          items={[
            {
              label: t(isImportant ? "inbox.unmark" : "inbox.mark"),
              icon: <StarIcon />,
              keys: keysOf("important"),
              onChoose: mark,
            },
            ...(isMine
              ? [{ label: t("inbox.markUnread"), icon: <UnreadIcon />, keys: keysOf("markUnread"), onChoose: unread }]
              : []),
            ...(isClosed ? [] : [handOver]),
            ...(!isClosed && isMine ? [leaving] : []),
            ...(!isClosed && isNarrow ? closingItems((reason) => void close(desk, conversation, reason)) : []),
          ]}
        />
        <IconButton
          label={t("inbox.details")}
          keys={keysOf("details")}
          place="details"
          aria-expanded={isAboutOpen}
          onClick={onDetails}
        >
          <InfoIcon />
        </IconButton>
        {!isClosed && <CloseButton conversation={conversation} />}
      </div>
      {hands && <HandOver conversation={conversation} onClose={() => setHands(false)} />}
    </header>
  );
}

function State({ conversation }: { readonly conversation: Conversation }) {
  const offer = useDesk().live.value.offers.get(conversation.id);
  const gone = waitGone(conversation, now.value, slowAfter(useDeskState().account));
  if (conversation.state === "closed") return <Closed conversation={conversation} />;
  if (offer && conversation.state === "waiting") {
    return (
      <Badge tone="warn">
        <OfferedTo offer={offer} />
      </Badge>
    );
  }
  if (gone === undefined) return null;
  const tone = waitTone(gone);
  return (
    <Badge {...(tone && { tone })} icon={<ClockIcon size="s" />}>
      {t("inbox.waits", { wait: duration(now.value - (conversation.waiting_since ?? now.value)) })}
    </Badge>
  );
}

/** Why it was closed and what it was about, where that was said. */
function Closed({ conversation: { close_reason: reason, category } }: { readonly conversation: Conversation }) {
  return (
    <>
      <Badge icon={<CheckIcon size="s" />}>
        {reason ? t("inbox.closedAs", { reason: t(`reason.${reason}`) }) : t("inbox.isClosed")}
      </Badge>
      {category && <Badge>{category}</Badge>}
    </>
  );
}

/** The agents who have joined. */
function Team({ conversation }: { readonly conversation: Conversation }) {
  const state = useDeskState();
  if (conversation.agent_ids.length === 0) return null;
  const names = conversation.agent_ids.map((id) => agentName(state, id)).join(", ");
  return (
    <span class="faces" role="img" aria-label={t("inbox.takenBy", { names })} data-tip={t("inbox.takenBy", { names })}>
      {conversation.agent_ids.slice(0, 3).map((id) => {
        const agent = state.agents.get(id);
        return <Face key={id} id={id} size="s" name={agent?.name ?? ""} photoUrl={agent?.photo_url} />;
      })}
    </span>
  );
}
