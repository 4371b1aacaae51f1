import type { Conversation } from "@hovor/protocol";
import { Badge } from "@hovor/ui";

import { now, useDeskState } from "../desk";
import { messageLine } from "../inbox";
import { exactTime, t, whenTime } from "../text";
import { conversationPathOf } from "./conversationPathOf";

const tones = { waiting: "warn", active: "ok", closed: undefined } as const;

/** All conversations of a person: what was said last, and where they stand. */
export function Conversations({ conversations }: { readonly conversations: readonly Conversation[] }) {
  return (
    <section>
      <h3 class="label">
        {t("contact.conversations")} <span class="faint num">{conversations.length}</span>
      </h3>
      {conversations.length === 0 && <p class="faint">{t("contact.noConversations")}</p>}
      <ul class="talks">
        {conversations.map((one) => (
          <Talk key={one.id} conversation={one} />
        ))}
      </ul>
    </section>
  );
}

function Talk({ conversation }: { readonly conversation: Conversation }) {
  const state = useDeskState();
  const { state: stage, last_message: last, created_at: createdAt, tags = [] } = conversation;
  const at = last?.created_at ?? createdAt;
  const tone = tones[stage];
  return (
    <li class="talk">
      <a class="cut" dir="auto" href={conversationPathOf(conversation, state.myId)}>
        {last ? messageLine(state, last) : t("inbox.noMessages")}
      </a>
      <p class="row wrap tight">
        <Badge {...(tone && { tone })}>{t(`contact.${stage}`)}</Badge>
        {tags.map((tag) => (
          <Badge key={tag} tone="line">
            <span class="cut" dir="auto">
              {tag}
            </span>
          </Badge>
        ))}
        <time class="faint t12 num push" title={exactTime(at)}>
          {whenTime(at, now.value)}
        </time>
      </p>
    </li>
  );
}
