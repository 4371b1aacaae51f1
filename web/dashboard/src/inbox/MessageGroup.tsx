import type { Conversation, Message } from "@hovor/protocol";
import { CheckIcon, ChecksIcon, classes } from "@hovor/ui";
import { Fragment } from "preact";

import { useDeskState } from "../desk";
import { clockTime, exactTime, t } from "../text";
import { Attachment } from "./Attachment";
import { MessageText } from "./MessageText";
import { agentName } from "./names";
import { Offered } from "./Offered";
import { placeOfMessage, useSought } from "./sought";

export interface MessageGroupProps {
  readonly messages: readonly Message[];
  readonly conversation: Conversation;
  readonly visitorName: string;
  /** Under the last message of the team: how far it has come. */
  readonly showsMark: boolean;
  /** Which of the answers that a message offers the visitor has picked. */
  readonly pickedOf: (message: Message) => string | undefined;
  /** Shows the picture of a message in full. */
  readonly onPicture: (id: string) => void;
}

/** Messages that one person wrote in a row. */
export function MessageGroup(props: MessageGroupProps) {
  const { messages, conversation, visitorName, showsMark, pickedOf, onPicture } = props;
  const state = useDeskState();
  const sought = useSought();
  const first = messages[0];
  const last = messages.at(-1);
  if (!first || !last) return null;
  const isOurs = first.author !== "visitor";
  const name = isOurs ? agentName(state, first.agent_id) : visitorName;

  return (
    <div class={classes("msg", isOurs && "out")}>
      <p class="who">
        <b>{name}</b>
        <time dateTime={new Date(first.created_at).toISOString()} title={exactTime(first.created_at)}>
          {clockTime(first.created_at)}
        </time>
      </p>
      {messages.map((message) =>
        message.file ? (
          <div class="sent-file" key={message.id} {...placeOfMessage(message.seq, sought)}>
            <Attachment id={message.id} file={message.file} onOpen={() => onPicture(message.id)} />
          </div>
        ) : (
          <Fragment key={message.id}>
            <p class="bub" dir="auto" title={exactTime(message.created_at)} {...placeOfMessage(message.seq, sought)}>
              <MessageText message={message} />
            </p>
            {message.choices && <Offered choices={message.choices} picked={pickedOf(message)} />}
          </Fragment>
        ),
      )}
      {showsMark && <Mark seq={last.seq} conversation={conversation} />}
    </div>
  );
}

/** Stored, on the visitor's screen, or seen by them: a shape and a word. */
function Mark({ seq, conversation }: { readonly seq: number; readonly conversation: Conversation }) {
  const isRead = seq <= conversation.visitor_read_seq;
  const isDelivered = seq <= conversation.visitor_delivered_seq;
  return (
    <p class={"who mark-line"}>
      {isDelivered ? <ChecksIcon size="s" /> : <CheckIcon size="s" />}
      {isRead ? t("mark.read") : isDelivered ? t("mark.delivered") : t("mark.sent")}
    </p>
  );
}
