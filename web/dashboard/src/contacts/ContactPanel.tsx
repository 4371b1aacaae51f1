import { Button, ChevronStartIcon, CrossIcon, classes, Empty, Face, IconButton, RowSkeletons } from "@hovor/ui";
import { useEffect, useRef } from "preact/hooks";

import { BannedSince, Told, useVisits, VisitDetails, visitorName } from "../about";
import { useDesk, useDeskState } from "../desk";
import { keysOf } from "../keys";
import { go, pathOf } from "../place";
import { t } from "../text";
import { ContactActions } from "./ContactActions";
import { ContactFacts } from "./ContactFacts";
import { Conversations } from "./Conversations";
import { Same, SameAs } from "./Same";
import { TeamNote } from "./TeamNote";
import { type PersonInHand, useContact } from "./useContact";

/** The contact who is chosen: who they are, what the team notes of them, and all they said. */
export function ContactPanel({ visitorId }: { readonly visitorId: string }) {
  const inHand = useContact(visitorId);
  const { person } = inHand;
  const known = useDeskState().visitors.get(visitorId);
  const visitor = typeof person === "object" ? person.visitor : known;
  const isPresent = useDesk().live.value.present.has(visitorId);
  const name = visitorName(visitor, visitorId);
  const back = useRef<HTMLButtonElement>(null);
  const leave = () => go(pathOf({ name: "contacts" }));

  // Where there is one column, the list and the focus in it have just gone.
  useEffect(() => {
    if (back.current?.checkVisibility?.()) back.current.focus({ preventScroll: true });
  }, []);

  return (
    <aside class="about" aria-label={t("about.title", { name })}>
      <section class="row">
        <IconButton buttonRef={back} label={t("contacts.backToList")} place="back" onClick={leave}>
          <ChevronStartIcon flips />
        </IconButton>
        <Face id={visitorId} name={visitor?.name ?? ""} size="l" />
        <div class="grow">
          <h2 class="t14 cut" dir="auto">
            {name}
          </h2>
          <p class="faint row tight">
            <span class={classes("pres", !isPresent && "off")} />
            {isPresent ? t("about.onSite") : t("about.away")}
          </p>
        </div>
        <IconButton label={t("close")} keys={keysOf("back")} place="shut" onClick={leave}>
          <CrossIcon />
        </IconButton>
      </section>
      <Body visitorId={visitorId} name={name} inHand={inHand} />
    </aside>
  );
}

interface BodyProps {
  readonly visitorId: string;
  readonly name: string;
  readonly inHand: PersonInHand;
}

function Body({ visitorId, name, inHand: { person, reload } }: BodyProps) {
  const presence = useDesk().live.value.present.get(visitorId);
  const isHere = typeof person === "object";
  const visits = useVisits(isHere ? visitorId : undefined, presence);

  if (person === undefined) return <RowSkeletons count={5} label={t("loading")} />;
  if (person === "missing") {
    return (
      <Empty art="gone" title={t("contacts.missingTitle")}>
        <p class="t13">{t("contacts.missing")}</p>
      </Empty>
    );
  }
  if (person === "failed") {
    return (
      <Empty art="gone" title={t("empty.failedTitle")}>
        <p class="t13">{t("problem.offline")}</p>
        <Button onClick={reload}>{t("tryAgain")}</Button>
      </Empty>
    );
  }
  return (
    <>
      <SameAs person={person} name={name} />
      {person.contact.banned_at !== undefined && (
        <section>
          <BannedSince visitorId={visitorId} />
        </section>
      )}
      <ContactActions person={person} name={name} />
      <ContactFacts visitor={person.visitor} name={name} />
      <TeamNote person={person} name={name} />
      <Conversations conversations={person.conversations} />
      <Same same={person.same} />
      <Told visitor={person.visitor} />
      <VisitDetails visits={visits} />
    </>
  );
}
