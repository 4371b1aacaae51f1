import { useChatState } from "../chat/context";
import { faceOf } from "../chat/state";
import { Sent } from "../files/Sent";
import { Face } from "../frame/Face";
import { Icon } from "../frame/Icon";
import { Bubble } from "./Bubble";
import type { Group } from "./entries";
import { markOf } from "./marks";
import { Words } from "./Words";
import { isOnlyEmoji } from "./words";

/** What one side said in a row: a name, the words, a time. */
export function Said({ group }: { readonly group: Group }) {
  return group.isMine ? <Mine group={group} /> : <Theirs group={group} />;
}

function Theirs({ group }: { readonly group: Group }) {
  const state = useChatState();
  const agent = faceOf(state, group.agentId);
  return (
    <div class="said">
      <Face agent={agent} />
      <p class="who">
        <b>
          <bdi>{agent?.name ?? state.texts.t("team")}</bdi>
        </b>
        {agent?.job_title && (
          <>
            {" · "}
            <bdi>{agent.job_title}</bdi>
          </>
        )}
      </p>
      <Bubbles group={group} />
      <p class="when">
        <When at={lastOf(group).created_at} />
      </p>
    </div>
  );
}

function Mine({ group }: { readonly group: Group }) {
  const { texts, conversation } = useChatState();
  const last = lastOf(group);
  const mark = markOf(last.seq, conversation);
  return (
    <div class="said me">
      <p class="hidden">{texts.t("you")}</p>
      <Bubbles group={group} />
      <p class={`when ${mark}`}>
        <When at={last.created_at} />
        <Icon name={mark === "sent" ? "check" : "checks"} isSmall />
        {texts.t(mark)}
      </p>
    </div>
  );
}

function Bubbles({ group }: { readonly group: Group }) {
  return (
    <div class="lines">
      {group.messages.map(({ id, text, links, file }) =>
        file ? (
          <Sent key={id} id={id} file={file} isSent />
        ) : isOnlyEmoji(text) ? (
          <p key={id} class="big">
            {text}
          </p>
        ) : (
          <Bubble key={id}>
            <Words text={text} links={links} />
          </Bubble>
        ),
      )}
    </div>
  );
}

function When({ at }: { readonly at: number }) {
  const { texts } = useChatState();
  return <time dateTime={new Date(at).toISOString()}>{texts.time(at)}</time>;
}

/** A group has at least one message. */
const lastOf = (group: Group) => group.messages[group.messages.length - 1] as Group["messages"][number];
