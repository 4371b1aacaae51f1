import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

import { readOffer, writeOffer } from "./drafts";
import { noOffer, type Offer, withChoice } from "./offer";

export interface OfferInHand {
  readonly offer: Offer;
  readonly isShown: boolean;
  /** Of the field for the next answer. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly change: (offer: Offer) => void;
  /** To its field; and if there was nothing to offer yet, away again. */
  readonly toggle: () => void;
  /** Somebody goes back to the words: without answers there is nothing to show. */
  readonly leave: () => void;
  /** All answers, also the one whose Enter was forgotten. From now on there are none. */
  readonly take: () => readonly string[];
}

/** The answers that go with an agent's next message. They are kept with its draft. */
export function useOffer(agentId: string, conversationId: string): OfferInHand {
  const [offer, setOffer] = useState<Offer>(() => ({ ...noOffer, choices: readOffer(agentId, conversationId) }));
  const [isBegun, setBegun] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const isEmpty = offer.choices.length === 0 && !offer.written;

  useEffect(() => {
    if (isBegun) input.current?.focus();
  }, [isBegun]);

  const change = (changed: Offer) => {
    setOffer(changed);
    writeOffer(agentId, conversationId, changed.choices);
  };
  return {
    offer,
    isShown: isBegun || !isEmpty,
    input,
    change,
    toggle: () => {
      setBegun(!isBegun || !isEmpty);
      input.current?.focus();
    },
    leave: () => setBegun(false),
    take: () => {
      change(noOffer);
      setBegun(false);
      return withChoice(offer.choices, offer.written);
    },
  };
}
