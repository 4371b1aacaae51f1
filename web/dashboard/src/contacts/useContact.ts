import type { Contact, ContactDetails, Conversation, Visitor } from "@hovor/protocol";
import { useEffect, useState } from "preact/hooks";

import { RequestError } from "../api";
import { useDesk, useDeskState } from "../desk";
import type { State } from "../store";

/** All that is known of a person, kept up by the log. */
export interface Person {
  readonly visitor: Visitor;
  readonly contact: Contact;
  readonly same: readonly Visitor[];
  readonly conversations: readonly Conversation[];
}

export interface PersonInHand {
  /** Undefined as long as they are on their way. */
  readonly person: Person | "missing" | "failed" | undefined;
  readonly reload: () => void;
}

/** A person, asked for again when what the team keeps of them changes, or who is the same as they. */
export function useContact(visitorId: string): PersonInHand {
  const { api, pages } = useDesk();
  const state = useDeskState();
  const [answer, setAnswer] = useState<ContactDetails | "missing" | "failed" | undefined>();
  const [asked, setAsked] = useState(0);
  const kept = state.contacts.get(visitorId);
  const sameIds = sameAs(state, visitorId).join(" ");
  const what = `${kept?.same_as} ${sameIds}`;

  useEffect(() => {
    let isWanted = true;
    api.contact(visitorId).then(
      (details) => {
        if (!isWanted) return;
        setAnswer(details);
        pages.keepContacts([details.contact]);
      },
      (error) => {
        const isMissing = error instanceof RequestError && error.code === "not_found";
        if (isWanted) setAnswer((before) => (isMissing ? "missing" : isDetails(before) ? before : "failed"));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [api, pages, visitorId, what, asked]);

  const person = isDetails(answer) ? personOf(state, answer) : answer;
  return { person, reload: () => setAsked((before) => before + 1) };
}

const isDetails = (answer: ContactDetails | string | undefined): answer is ContactDetails => typeof answer === "object";

function sameAs({ contacts }: State, visitorId: string): string[] {
  const same: string[] = [];
  for (const one of contacts.values()) if (one.same_as === visitorId) same.push(one.visitor_id);
  return same.sort();
}

/** As the server answered, with what the log has told since. */
export function personOf(state: State, details: ContactDetails): Person {
  const { visitor, contact, same, conversations } = details;
  const ids = new Set([visitor.id, ...same.map(({ id }) => id)]);
  const all = new Map(conversations.map((one) => [one.id, one]));
  for (const one of state.conversations.values()) if (ids.has(one.visitor_id)) all.set(one.id, one);
  return {
    visitor: state.visitors.get(visitor.id) ?? visitor,
    contact: state.contacts.get(visitor.id) ?? contact,
    same: same.map((one) => state.visitors.get(one.id) ?? one),
    conversations: [...all.values()].sort((a, b) => lastAt(b) - lastAt(a)),
  };
}

const lastAt = ({ last_message: last, created_at: createdAt }: Conversation) => last?.created_at ?? createdAt;
