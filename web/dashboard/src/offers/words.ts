import type { Conversation, JoinReason } from "@hovor/protocol";

import { visitorName } from "../about";
import { wordsOf } from "../inbox";
import type { State } from "../store";
import { t } from "../text";

/** Why a conversation comes to whoever is told. */
export function whyToMe(reason: JoinReason | undefined): string {
  return t(reason === "round_robin" || reason === "least_busy" ? `offer.${reason}` : "offer.other");
}

/** What the visitor wrote last. */
export function lastWords({ last_message: last }: Conversation): string {
  return (last?.author === "visitor" && wordsOf(last)) || t("offer.saysNothing");
}

/** All of it in one line, for those who do not see the card. */
export function offerInWords(state: State, conversation: Conversation, reason: JoinReason | undefined): string {
  const { visitor_id: id } = conversation;
  const name = visitorName(state.visitors.get(id), id);
  return t("offer.told", { name, reason: whyToMe(reason), text: lastWords(conversation) });
}
