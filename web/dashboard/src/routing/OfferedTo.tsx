import { useDeskState } from "../desk";
import type { Offer } from "../store";
import { t } from "../text";
import { timeLeft } from "./offers";
import { useSecond } from "./useSecond";

/** To whom a conversation is offered, and for how long: "Offered to Tomas · 12 s". There is room for a first name. */
export function OfferedTo({ offer }: { readonly offer: Offer }) {
  const state = useDeskState();
  const seconds = Math.ceil(timeLeft(offer, state.account, useSecond()) / 1000);
  const name = state.agents.get(offer.agentId)?.name ?? t("agent.unknown");
  const words = (named: string) => (offer.agentId === state.myId ? t("offer.toYou") : t("offer.to", { name: named }));
  return (
    <span class="offered-to" title={words(name)}>
      <span class="cut">{words(name.split(" ")[0] ?? name)}</span>
      <span class="num">{`\u00b7 ${t("time.seconds", { count: seconds })}`}</span>
    </span>
  );
}
