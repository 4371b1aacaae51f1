import type { Conversation } from "@hovor/protocol";
import { BookIcon, CrossIcon, classes, Face, IconButton } from "@hovor/ui";

import { BanButton, Known, PageNow, Rated, Told, useVisits, VisitDetails, visitorName } from "../about";
import { now, useDesk, useDeskState } from "../desk";
import { GroupMark } from "../groups";
import { pathOf } from "../place";
import { t, whenTime } from "../text";
import { Came } from "./Came";
import { CategoryChoice } from "./CategoryChoice";
import { wordsOf } from "./names";
import { viewOf } from "./overview";
import { Tags } from "./Tags";

export interface AboutProps {
  readonly conversationId: string;
  readonly onClose: () => void;
}

/** What is known of the visitor: a column where there is room, else a panel over the conversation. */
export function About({ conversationId, onClose }: AboutProps) {
  const state = useDeskState();
  const { present } = useDesk().live.value;
  const conversation = state.conversations.get(conversationId);
  const visits = useVisits(conversation?.visitor_id, present.get(conversation?.visitor_id ?? ""));
  if (!conversation) return null;

  const visitorId = conversation.visitor_id;
  const visitor = state.visitors.get(visitorId);
  const name = visitorName(visitor, visitorId);
  const presence = present.get(visitorId);
  return (
    <aside class="about" aria-label={t("about.title", { name })}>
      <section class="row">
        <Face id={visitorId} name={visitor?.name ?? ""} size="l" />
        <div class="grow">
          <b class="t14 cut block">{name}</b>
          <p class="faint row tight">
            <span class={classes("pres", !presence && "off")} />
            {presence ? t("about.onSite") : t("about.away")}
          </p>
        </div>
        <IconButton label={t("close")} place="shut" onClick={onClose}>
          <CrossIcon />
        </IconButton>
      </section>
      {visitor && <Known visitor={visitor} />}
      <section class="acts">
        <a class="btn s" href={pathOf({ name: "contacts", visitorId })}>
          <BookIcon />
          {t("contacts.open")}
        </a>
        <BanButton id={visitorId} name={name} />
      </section>
      <CategoryChoice conversation={conversation} />
      <OfGroup conversation={conversation} />
      <Came conversation={conversation} />
      <Tags key={conversationId} conversation={conversation} />
      {conversation.rating && <Rated rating={conversation.rating} />}
      {visitor && <Told visitor={visitor} />}
      <PageNow presence={presence} />
      <VisitDetails visits={visits} />
      <Others visitorId={visitorId} conversationId={conversationId} />
    </aside>
  );
}

/** Whose the conversation is to answer; nothing where it is everybody's. */
function OfGroup({ conversation }: { readonly conversation: Conversation }) {
  if (!useDeskState().groups.has(conversation.group_id ?? "")) return null;
  return (
    <section>
      <h3 class="label">{t("about.group")}</h3>
      <p>
        <GroupMark conversation={conversation} />
      </p>
    </section>
  );
}

/** The visitor's other conversations. */
function Others({ visitorId, conversationId }: { readonly visitorId: string; readonly conversationId: string }) {
  const state = useDeskState();
  const others = [...state.conversations.values()]
    .filter((one) => one.visitor_id === visitorId && one.id !== conversationId)
    .sort((a, b) => b.created_at - a.created_at);
  return (
    <section>
      <h3 class="label">
        {t("about.conversations")} <span class="faint num">{others.length + 1}</span>
      </h3>
      {others.length === 0 && <p class="faint">{t("about.onlyThis")}</p>}
      {others.slice(0, 10).map((one) => (
        <p class="cut" key={one.id}>
          <a href={pathOf({ name: "inbox", view: viewOf(one, state.myId), conversationId: one.id })}>
            {(one.last_message && wordsOf(one.last_message)) || t("inbox.noMessages")}
          </a>{" "}
          <span class="faint">{whenTime(one.created_at, now.value)}</span>
        </p>
      ))}
    </section>
  );
}
