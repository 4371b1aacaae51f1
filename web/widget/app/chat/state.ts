import { isSaid, openChoices, type RefusedFile, type Unsent, type Upload } from "@hovor/client";
import type { Face, Message, VisitorConversation } from "@hovor/protocol";

import { emailField, type Field, type PrivacyNotice } from "../form/fields";
import { english, type Texts } from "../texts/texts";

/** `lost`: was there and is being looked for. */
export type Connection = "connecting" | "there" | "lost";

/** All that the chat box shows. */
export interface ChatState {
  readonly texts: Texts;
  readonly isEmbedded: boolean;

  /** The panel is open; a page of its own always is. */
  readonly isOpen: boolean;

  /** There is no such chat. */
  readonly isRefused: boolean;

  /** The server has told all there is; before, nothing is known. */
  readonly isLoaded: boolean;

  readonly connection: Connection;

  /** The browser knows of a network. */
  readonly hasNetwork: boolean;

  readonly company: string;
  readonly isOnline: boolean;

  /** When somebody works again, while nobody does. */
  readonly returnsAt: number | undefined;

  readonly agents: readonly Face[];

  readonly conversation: VisitorConversation | undefined;
  readonly messages: readonly Message[];
  readonly unsent: readonly Unsent[];

  /** Files that are not on the server yet. */
  readonly uploads: readonly Upload[];

  /** The account takes files of visitors. */
  readonly takesFiles: boolean;

  /** Files that were chosen last, and can't be sent. */
  readonly refused: readonly RefusedFile[];

  /** The message whose picture is shown in full. A new object each time that one is asked for. */
  readonly picture: { readonly id: string } | undefined;

  readonly isLoadingEarlier: boolean;

  /** The agents who write at the moment. */
  readonly typing: readonly string[];

  /** The team sees what is being written before it is sent. */
  readonly showsTyping: boolean;
  /** How many wait before the visitor; undefined when they do not wait, or the site does not tell. */
  readonly ahead: number | undefined;

  /** Of agents, since the visitor last looked. */
  readonly unread: number;

  /** What the composer is to begin with: left from before, or put there by the site. A new object each time. */
  readonly draft: { readonly text: string };

  readonly isMuted: boolean;

  /** The site wants its visitors to read only. */
  readonly isReadOnly: boolean;

  /** What the site asks its visitors before they write, and when nobody is there to answer. */
  readonly formBefore: readonly Field[];
  readonly formAway: readonly Field[];

  readonly privacy: PrivacyNotice | undefined;

  /** Of the site's policy, to which the visitor has agreed; empty where it has none. */
  readonly agreedVersion: string | undefined;

  /** The form before the chat, here and now. */
  readonly hasAnswered: boolean;

  /** Where an answer can reach the visitor when they have left; empty while nobody knows. */
  readonly email: string;

  /** Once a conversation is closed. */
  readonly asksForRating: boolean;

  /** The site lets its visitors have a conversation sent to them. */
  readonly offersTranscript: boolean;

  /** The visitor is being asked where to. */
  readonly isTranscriptOpen: boolean;
}

export const firstState: ChatState = {
  texts: english,
  isEmbedded: false,
  isOpen: false,
  isRefused: false,
  isLoaded: false,
  connection: "connecting",
  hasNetwork: true,
  company: "",
  isOnline: false,
  returnsAt: undefined,
  agents: [],
  conversation: undefined,
  messages: [],
  unsent: [],
  uploads: [],
  takesFiles: true,
  refused: [],
  picture: undefined,
  isLoadingEarlier: false,
  typing: [],
  showsTyping: false,
  ahead: undefined,
  unread: 0,
  draft: { text: "" },
  isMuted: false,
  isReadOnly: false,
  formBefore: [],
  formAway: [emailField],
  privacy: undefined,
  agreedVersion: undefined,
  hasAnswered: false,
  email: "",
  asksForRating: false,
  offersTranscript: true,
  isTranscriptOpen: false,
};

/** Messages of agents after the last one that the visitor read. */
export function countUnread(messages: readonly Message[], readSeq: number): number {
  return messages.filter((one) => isUnread(one, readSeq)).length;
}

export function lastUnread(messages: readonly Message[], readSeq: number): Message | undefined {
  return messages.filter((one) => isUnread(one, readSeq)).at(-1);
}

const isUnread = (one: Message, readSeq: number) => one.seq > readSeq && one.author === "agent" && isSaid(one);

/** The answers that the visitor may pick: none while anything of theirs is on its way. */
export function offered({ messages, unsent, uploads, isReadOnly }: ChatState): readonly string[] {
  return unsent.length + uploads.length > 0 || isReadOnly ? [] : openChoices(messages);
}

export const faceOf = (state: ChatState, agentId: string | undefined): Face | undefined =>
  state.agents.find((agent) => agent.id === agentId);
