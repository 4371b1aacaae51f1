import { useEffect, useState } from "preact/hooks";

import { useDesk, useDeskState } from "../desk";
import { useAction } from "../keys";
import { type OfferToMe, offersToMe } from "../routing";
import { t } from "../text";
import { pass, take } from "./actions";
import { OfferCard } from "./OfferCard";
import { offerInWords } from "./words";

/** There is room for so many. What ends first stands first; the others follow as these go. */
const mostShown = 3;

const keyOf = ({ conversationId, until }: OfferToMe) => `${conversationId} ${until}`;

/** What is offered to this agent, over whatever page they are on. It takes no focus; it is read out once. */
export function OfferStack() {
  const desk = useDesk();
  const state = useDeskState();
  const [busy, setBusy] = useState<string | undefined>();
  /** Passed on, and not yet told to be over. */
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const offers = offersToMe(desk.live.value, state).filter((offer) => !passed.has(keyOf(offer)));
  const first = offers[0];

  const onTake = async (offer: OfferToMe) => {
    setBusy(keyOf(offer));
    await take(desk, offer.conversationId);
    setBusy(undefined);
  };
  const onPass = async (offer: OfferToMe) => {
    setPassed((before) => new Set(before).add(keyOf(offer)));
    if (await pass(desk, offer.conversationId)) return;
    setPassed((before) => new Set([...before].filter((key) => key !== keyOf(offer))));
  };
  useAction("takeOffered", first && busy === undefined ? () => void onTake(first) : undefined);
  useAction("passOffered", first && busy === undefined ? () => void onPass(first) : undefined);

  return (
    <>
      <OfferAloud offer={offers.at(-1)} />
      {first && (
        <section class="offers" aria-label={t("offer.toYou")}>
          {offers.slice(0, mostShown).map((offer) => {
            const conversation = state.conversations.get(offer.conversationId);
            return (
              conversation && (
                <OfferCard
                  key={keyOf(offer)}
                  offer={offer}
                  conversation={conversation}
                  isFirst={offer === first}
                  isBusy={busy === keyOf(offer)}
                  onTake={() => void onTake(offer)}
                  onPass={() => void onPass(offer)}
                />
              )
            );
          })}
        </section>
      )}
    </>
  );
}

/** Says the newest offer as it comes; not again as its visitor writes on. */
function OfferAloud({ offer }: { readonly offer: OfferToMe | undefined }) {
  const state = useDeskState();
  const [said, setSaid] = useState("");
  const conversation = state.conversations.get(offer?.conversationId ?? "");
  const key = offer && conversation ? keyOf(offer) : undefined;

  useEffect(() => {
    setSaid(offer && conversation ? offerInWords(state, conversation, offer.reason) : "");
  }, [key]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
