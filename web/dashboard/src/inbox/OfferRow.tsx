import { longestChoice, mostChoices } from "@hovor/client";
import { CrossIcon, IconButton } from "@hovor/ui";

import { t } from "../text";
import { withChoice } from "./offer";
import type { OfferInHand } from "./useOffer";

export interface OfferRowProps {
  readonly inHand: OfferInHand;
  /** Back to the words that go with it. */
  readonly onLeave: () => void;
}

/** The answers that go with the next message. Enter adds one, Backspace in the empty field takes the last one away. */
export function OfferRow({ inHand, onLeave }: OfferRowProps) {
  const { offer, input, change } = inHand;
  const { choices, written } = offer;
  const isFull = choices.length >= mostChoices;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && written.trim()) change({ choices: withChoice(choices, written), written: "" });
    else if (event.key === "Enter" || event.key === "Escape") onLeave();
    else if (event.key === "Backspace" && !written && !event.repeat) change({ choices: choices.slice(0, -1), written });
    else return;
    event.preventDefault();
  };
  const remove = (choice: string) => {
    change({ choices: choices.filter((one) => one !== choice), written });
    input.current?.focus();
  };

  return (
    <div class="offer" role="group" aria-label={t("offer.title")}>
      <ul class="chips">
        {choices.map((choice) => (
          <li class="chip" key={choice}>
            <span dir="auto">{choice}</span>
            <IconButton label={t("offer.remove", { choice })} size="s" onClick={() => remove(choice)}>
              <CrossIcon size="s" />
            </IconButton>
          </li>
        ))}
        <li class="grow">
          <input
            ref={input}
            type="text"
            dir={written ? "auto" : undefined}
            maxLength={longestChoice}
            readOnly={isFull}
            value={written}
            aria-label={t("offer.add")}
            placeholder={isFull ? t("offer.full", { most: mostChoices }) : t("offer.placeholder")}
            onInput={(event) => change({ choices, written: event.currentTarget.value })}
            onKeyDown={onKeyDown}
          />
        </li>
      </ul>
    </div>
  );
}
