import type { Conversation } from "@hovor/protocol";
import { Button, CheckIcon, Face } from "@hovor/ui";

import { countryName, visitorName } from "../about";
import { useDesk, useDeskState } from "../desk";
import { keysOf } from "../keys";
import { answerTime, type OfferToMe, timeLeft, useSecond } from "../routing";
import { t } from "../text";
import { Countdown } from "./Countdown";
import { lastWords, whyToMe } from "./words";

export interface OfferCardProps {
  readonly offer: OfferToMe;
  readonly conversation: Conversation;
  /** The keys are for this one. */
  readonly isFirst: boolean;
  readonly isBusy: boolean;
  readonly onTake: () => void;
  readonly onPass: () => void;
}

/** Somebody who waits: who they are, what they want, why it comes here, and for how long. */
export function OfferCard({ offer, conversation, isFirst, isBusy, onTake, onPass }: OfferCardProps) {
  const { account, visitors } = useDeskState();
  const { visitor_id: visitorId } = conversation;
  const presence = useDesk().live.value.present.get(visitorId);
  const visitor = visitors.get(visitorId);
  const name = visitorName(visitor, visitorId);
  const left = timeLeft(offer, account, useSecond());
  const where = placeOf(presence);

  return (
    <article class="offer-card" aria-label={t("inbox.conversationWith", { name })}>
      <p class="row top">
        <Face id={visitorId} name={visitor?.name ?? ""} size="l" />
        <span class="grow">
          <b class="t14 cut block" dir="auto">
            {name}
          </b>
          {where && <span class="faint cut block">{where}</span>}
        </span>
        <Countdown left={left} whole={answerTime(account)} />
        <span class="unseen">{t("offer.secondsLeft", { count: Math.ceil(left / 1000) })}</span>
      </p>
      <p class="offer-words" dir="auto">
        {lastWords(conversation)}
      </p>
      {presence?.page && (
        <p class="faint cut" title={presence.page.url}>
          {presence.page.title || presence.page.url}
        </p>
      )}
      <p class="offer-why">{whyToMe(offer.reason)}</p>
      <div class="row">
        <Button
          kind="main"
          icon={<CheckIcon />}
          place="grow"
          busy={isBusy}
          data-tip={isFirst ? t("keys.takeOffered") : undefined}
          data-tip-keys={isFirst ? keysOf("takeOffered").join(" ") : undefined}
          onClick={onTake}
        >
          {t("offer.take")}
        </Button>
        <Button
          disabled={isBusy}
          data-tip={isFirst ? t("keys.passOffered") : undefined}
          data-tip-keys={isFirst ? keysOf("passOffered").join(" ") : undefined}
          onClick={onPass}
        >
          {t("offer.pass")}
        </Button>
      </div>
    </article>
  );
}

function placeOf(presence: { readonly country?: string; readonly city?: string } | undefined): string {
  if (!presence?.country) return "";
  const country = countryName(presence.country);
  return presence.city ? `${presence.city}, ${country}` : country;
}
