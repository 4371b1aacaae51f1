// Generated from protocol/*.tsp by protocol/generate/ts.mjs. Do not edit.

export interface Account {
  readonly id: Id;
  readonly company: string;
  /** Names the account in its sites' chat code; not a secret. */
  readonly chat_key: string;
  /** What the chat box says before the first message; empty for the translated default. */
  readonly greeting: string;
  /** Six hexadecimal digits after a #. */
  readonly color: string;
  /** Whether visitors are asked for a rating once a conversation is closed. */
  readonly asks_for_rating?: boolean;
  readonly created_at: Timestamp;
  /** `standard` where it is absent. */
  readonly consent_mode?: ConsentMode;
  /** When the first page with the chat code was seen; absent before. */
  readonly installed_at?: Timestamp;
  /** What is kept of visitors' addresses from now on; absent: none. */
  readonly address_storage?: AddressStorage;
  /** An answer that takes longer is slow; absent: 300. */
  readonly slow_reply_seconds?: number;
  /** Agents see what visitors write before it is sent, and the chat box says so; absent: they do not. */
  readonly shows_typing_preview?: boolean;
  /** What conversations may be about; absent where there are none. */
  readonly categories?: readonly Category[];
  /** `manual` where it is absent. */
  readonly routing?: RoutingMode;
  /** How many open conversations an agent may have and still be offered one; absent: any number. */
  readonly conversation_limit?: number;
  /** How long an agent has to take what is offered to them; absent: 30. */
  readonly offer_seconds?: number;
  /** Visitors who wait are told how many wait before them; absent: they are not. */
  readonly shows_queue_position?: boolean;
  /** An agent who touches nothing for so long counts as away until they do; absent: never. */
  readonly away_after_minutes?: number;
  /** When visitors find the team online; absent: whenever somebody is. */
  readonly hours?: Hours;
  /** Absent: as it is without anybody's doing. */
  readonly chat_box?: ChatBoxSettings;
}

export interface AccountChanged {
  readonly type: "account.changed";
  readonly account: Account;
}

export interface AccountUpdate {
  readonly company?: string;
  readonly greeting?: string;
  readonly color?: string;
  readonly asks_for_rating?: boolean;
  readonly address_storage?: AddressStorage;
  readonly consent_mode?: ConsentMode;
  readonly slow_reply_seconds?: number;
  readonly shows_typing_preview?: boolean;
  /** In this order. Conversations that have another keep it. */
  readonly categories?: readonly Category[];
  readonly routing?: RoutingMode;
  /** 0 for any number. */
  readonly conversation_limit?: number;
  readonly offer_seconds?: number;
  readonly shows_queue_position?: boolean;
  /** 0 for never. */
  readonly away_after_minutes?: number;
}

/** What is kept of visitors' network addresses: nothing, the network (/24 of IPv4, /48 of IPv6), or all of them. */
export type AddressStorage = "none" | "truncated" | "full";

/** An agent as colleagues see them. */
export interface Agent {
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly job_title: string;
  readonly motto: string;
  /** Absent without a photo. */
  readonly photo_url?: string;
  /** False once deactivated: cannot sign in, keeps their past messages. */
  readonly is_active: boolean;
  /** The agent's own switch: takes chats when signed in. */
  readonly is_available: boolean;
  readonly created_at: Timestamp;
  /** Absent: all. */
  readonly visibility?: Visibility;
  /** In which they answer: conversations in these are offered to them first. Absent: in any. */
  readonly languages?: readonly LanguageTag[];
}

export interface AgentChanged {
  readonly type: "agent.changed";
  readonly agent: Agent;
}

export type AgentCommand = AgentHello | AgentPost | Typing | AgentMark | View | AgentPing | Idle;

export type AgentEvent = Events | SnapshotRequired | AgentsOnline | VisitorsChanged | ConversationTyping | ConversationViewers | ConversationOffered | CommandFailed | Pong;

/** Asks for everything after a place in the log, now and from now on. Again after a gap. */
export interface AgentHello {
  readonly type: "hello";
  /** The last seq the client has, 0 for none. */
  readonly after: number;
}

export interface AgentMark {
  readonly type: "mark";
  readonly conversation_id: Id;
  readonly delivered_seq?: number;
  readonly read_seq?: number;
}

/** Also tells the last seq: the answer is a `pong`, after any events that were missed. */
export interface AgentPing {
  readonly type: "ping";
  readonly after?: number;
}

export interface AgentPost {
  readonly type: "message.post";
  readonly conversation_id: Id;
  /** Picked by the sender. */
  readonly id: Id;
  /** This, or a file. */
  readonly text?: string;
  /** That the agent has uploaded, and not sent yet. */
  readonly file_id?: Id;
  /** Beside a text: what the visitor may answer by a button. */
  readonly choices?: readonly Choice[];
}

/** An agent writes, or stopped. */
export interface AgentTyping {
  readonly type: "agent.typing";
  readonly agent_id: Id;
  readonly is_typing: boolean;
}

/** What is absent stays as it is. */
export interface AgentUpdate {
  readonly name?: string;
  readonly email?: string;
  readonly password?: string;
  readonly role?: Role;
  readonly job_title?: string;
  readonly motto?: string;
  readonly is_active?: boolean;
  readonly visibility?: Visibility;
  readonly languages?: readonly LanguageTag[];
}

export interface Agents {
  readonly agents: readonly Agent[];
}

/** The colleagues who are signed in and available. */
export interface AgentsOnline {
  readonly type: "agents.online";
  readonly agent_ids: readonly Id[];
}

export type AllowedDomain = string;

/** What visitors are asked before their first message. */
export interface AskedBefore {
  readonly name: Demand;
  readonly email: Demand;
  readonly phone: Demand;
}

/** Who is to answer: a colleague, or a group. */
export interface Assignment {
  readonly agent_id?: Id;
  readonly group_id?: Id;
}

export type AuditAction = "signed_up" | "signed_in" | "sign_in_refused" | "signed_out" | "session_ended" | "password_changed" | "email_changed" | "agent_added" | "agent_changed" | "invited" | "invitation_withdrawn" | "account_changed" | "chat_box_changed" | "protection_changed" | "hours_changed" | "group_added" | "group_changed" | "group_removed" | "identity_secret_read" | "visitor_corrected" | "visitor_banned" | "visitor_unbanned" | "visitors_merged" | "visitors_unmerged" | "audit_exported";

/** All entries, read and counted again. */
export interface AuditCheck {
  readonly entries: number;
  /** The first entry that is not what was written, or is missing. */
  readonly broken_at?: number;
}

/** What somebody did, or was refused. Never changed and never taken away. */
export interface AuditEntry {
  /** From 1, without a gap. */
  readonly seq: number;
  readonly created_at: Timestamp;
  readonly action: AuditAction;
  /** Who did it; absent: nobody who is known. */
  readonly agent_id?: Id;
  /** To whom or to what: the id of an agent, a group, an invitation or a visitor. */
  readonly subject_id?: string;
  /** What of it is another, as "role: agent, admin". */
  readonly detail?: string;
  /** The network from which it was done: /24 of IPv4, /48 of IPv6. */
  readonly address?: string;
  /** SHA-256, in hexadecimal digits, of this entry and the hash of the one before: docs/audit.md. */
  readonly hash: string;
}

export interface AuditPage {
  /** Newest first. */
  readonly entries: readonly AuditEntry[];
  /** For `before`, where there are older ones. */
  readonly next?: number;
}

/** Of an export: from one time to another, both included. */
export interface AuditSpan {
  readonly since?: Timestamp;
  readonly until?: Timestamp;
}

export type Author = "visitor" | "agent" | "system";

export type BlockedAddress = string;

export type BlockedWord = string;

/** What a conversation was about: one of those that the account has. */
export type Category = string;

export type Change = MessagePosted | ConversationMarked | ConversationChanged | VisitorChanged | AgentChanged | AccountChanged | SessionEnded | NoteAdded | SavedRepliesChanged | ContactChanged | GroupChanged | GroupRemoved | Hidden;

/** What the loader needs before anybody opens the chat. Asking for it is a page view. */
export interface ChatBox {
  readonly company: string;
  readonly greeting: string;
  readonly color: string;
  readonly is_online: boolean;
  /** When somebody works again, where nobody does now. */
  readonly returns_at?: Timestamp;
  readonly agents: readonly Face[];
  /** `standard` where it is absent. A page may ask for a stricter one. */
  readonly consent_mode?: ConsentMode;
  /** Absent: as the chat box is without anybody's doing. */
  readonly settings?: ChatBoxSettings;
}

/** What a page says in its own code goes before these. */
export interface ChatBoxSettings {
  readonly side: ChatBoxSide;
  /** From the edges of the window, in CSS pixels; absent: as the chat box would. */
  readonly offset_x?: number;
  readonly offset_y?: number;
  /** Visitors may send files. */
  readonly takes_files: boolean;
  /** Absent: nothing. */
  readonly asks_before?: AskedBefore;
  /** Absent: none. */
  readonly privacy_notice?: PrivacyNotice;
  /** One for each language; a visitor of another reads the account's greeting, or the chat box's own words. */
  readonly texts: readonly ChatBoxTexts[];
}

export type ChatBoxSide = "right" | "left";

/** What the chat box says in one language instead of its own words. */
export interface ChatBoxTexts {
  readonly language: LanguageTag;
  /** Before the first message. */
  readonly greeting?: string;
  /** The same while nobody is there. */
  readonly away?: string;
  /** Beside the link to the policy. */
  readonly privacy_notice?: string;
}

/** An answer that is picked by a button. */
export type Choice = string;

/** What a visitor comes with, as far as its headers and hints tell: absent is not known. */
export interface Client {
  readonly browser?: string;
  readonly browser_version?: string;
  /** The operating system. */
  readonly system?: string;
  readonly system_version?: string;
  readonly device?: DeviceType;
  readonly brand?: string;
  readonly model?: string;
}

/** What a browser says of itself when it is asked, each in the form of the header (https://wicg.github.io/ua-client-hints/). */
export interface ClientHints {
  /** Sec-CH-UA-Full-Version-List, or Sec-CH-UA. */
  readonly brands?: string;
  /** Sec-CH-UA-Mobile. */
  readonly mobile?: string;
  readonly platform?: string;
  readonly platform_version?: string;
  readonly model?: string;
}

/** Why an agent closed a conversation. */
export type CloseReason = "solved" | "no_answer" | "spam" | "other";

export interface Closing {
  readonly reason?: CloseReason;
}

/** A command failed. The connection stays open. */
export interface CommandFailed {
  readonly type: "command.failed";
  /** The `id` of the message that was not stored, if it was one. */
  readonly id?: Id;
  readonly problem: Problem;
}

/** What a visitor has answered last, as the site says. Who was not asked has no such answer. */
export interface Consent {
  readonly kind: ConsentKind;
  readonly is_given: boolean;
  readonly given_at: Timestamp;
  /** Where the policy that they were shown was to be read. */
  readonly policy_url?: string;
  /** Which of its versions that was, in the site's words. */
  readonly policy_version?: string;
}

/** Another version of the policy makes it another answer, with a time of its own. */
export interface ConsentAnswer {
  readonly kind: ConsentKind;
  readonly is_given: boolean;
  readonly policy_url?: string;
  readonly policy_version?: string;
}

/** What a visitor is asked to agree to. */
export type ConsentKind = "analytics" | "marketing" | "privacy";

/** What is kept on a visitor's device, and when: at once, once they open the chat or consent, or not even asked for
 * before. A word that is not known stands for the strictest. */
export type ConsentMode = "open" | "standard" | "strict";

/** What agents keep of a visitor, who never learns of it. */
export interface Contact {
  readonly visitor_id: Id;
  /** Absent where there is none. */
  readonly note?: string;
  /** Since when they can write nothing; absent: they can. */
  readonly banned_at?: Timestamp;
  /** Who banned them. */
  readonly banned_by?: Id;
  /** The visitor who is the same person, and stands for both; absent: nobody. */
  readonly same_as?: Id;
}

/** All that agents keep of a visitor now. */
export interface ContactChanged {
  readonly type: "contact.changed";
  readonly contact: Contact;
}

export interface ContactDetails {
  readonly visitor: Visitor;
  readonly contact: Contact;
  /** Who is the same person as this one, who stands for them. */
  readonly same: readonly Visitor[];
  /** Of all of these, the one with the newest message first. */
  readonly conversations: readonly Conversation[];
}

/** What is absent stays as it is; what is empty is removed. Agents correct what the visitor, or their site, said. */
export interface ContactUpdate {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly note?: string;
}

export interface Contacts {
  /** Whose conversation has the newest message first; of the banned ones, who was banned last. */
  readonly visitors: readonly Visitor[];
  /** Of those of whom anything is kept. */
  readonly contacts: readonly Contact[];
  /** For the next page; absent on the last. */
  readonly next?: string;
}

/** One visitor's talk with the team: all of its state. */
export interface Conversation {
  readonly id: Id;
  readonly visitor_id: Id;
  readonly state: ConversationState;
  /** Who has joined, in the order of joining; nobody while it waits. */
  readonly agent_ids: readonly Id[];
  readonly created_at: Timestamp;
  /** Of its last message; 0 before the first. */
  readonly last_seq: number;
  /** Absent before the first; and in events, which say it by `message.posted`: keep the one you have. */
  readonly last_message?: Message;
  /** How far the visitor's side has received and has read. */
  readonly visitor_delivered_seq: number;
  readonly visitor_read_seq: number;
  /** How far any agent has received and has read. */
  readonly agent_delivered_seq: number;
  readonly agent_read_seq: number;
  /** Messages of the visitor after `agent_read_seq`. */
  readonly unread_count: number;
  /** When the visitor wrote the first message that nobody has answered; absent when all are. */
  readonly waiting_since?: Timestamp;
  readonly rating?: Rating;
  /** In the order in which they were added; absent when there are none. */
  readonly tags?: readonly Tag[];
  /** An agent has marked it; absent: nobody has. */
  readonly is_important?: boolean;
  /** Absent: in none. */
  readonly category?: Category;
  /** While it is closed, and where the agent who closed it said why. */
  readonly close_reason?: CloseReason;
  /** Whose it is to answer; absent: everybody's. */
  readonly group_id?: Id;
  /** Of `agent_ids`, as far as it is known how they came; of a closed one, who was in it then. */
  readonly participants?: readonly Participant[];
}

/** All of a conversation's new state: it was started, joined, left, handed to a group, closed, opened again, rated, tagged or marked. */
export interface ConversationChanged {
  readonly type: "conversation.changed";
  readonly conversation: Conversation;
}

export interface ConversationDetails {
  readonly conversation: Conversation;
  readonly visitor: Visitor;
  /** Absent where nothing is kept of them. */
  readonly contact?: Contact;
}

/** One side has received and has read so far. `unread_count` is of the visitor's messages, for agents. */
export interface ConversationMarked {
  readonly type: "conversation.marked";
  readonly conversation_id: Id;
  readonly side: Side;
  readonly delivered_seq: number;
  readonly read_seq: number;
  readonly unread_count: number;
  /** The agent who has read, where one who has joined did: told to agents. */
  readonly reader?: Reader;
}

/** A conversation that waits is offered to an agent, who has until then to join, to write or to pass. Nobody: no more. */
export interface ConversationOffered {
  readonly type: "conversation.offered";
  readonly conversation_id: Id;
  readonly agent_id?: Id;
  readonly reason?: JoinReason;
  readonly until?: Timestamp;
}

export type ConversationState = "waiting" | "active" | "closed";

export interface ConversationTyping {
  readonly type: "conversation.typing";
  readonly conversation_id: Id;
  readonly side: Side;
  readonly agent_id?: Id;
  readonly is_typing: boolean;
  /** What a visitor has written so far, where the account shows it. */
  readonly text?: string;
}

/** What is absent stays as it is. */
export interface ConversationUpdate {
  /** Those that it has stay once. */
  readonly add_tags?: readonly Tag[];
  readonly remove_tags?: readonly Tag[];
  readonly is_important?: boolean;
  /** One of the account's; empty for none. */
  readonly category?: string;
}

/** Who has the conversation open. */
export interface ConversationViewers {
  readonly type: "conversation.viewers";
  readonly conversation_id: Id;
  readonly agent_ids: readonly Id[];
}

export interface Conversations {
  /** The one with the newest message first. */
  readonly conversations: readonly Conversation[];
  readonly visitors: readonly Visitor[];
  /** Of those visitors of whom anything is kept. */
  readonly contacts?: readonly Contact[];
  /** For the next page; absent on the last. */
  readonly next?: string;
}

export type DataKind = "agents" | "sessions" | "settings" | "conversations" | "files" | "visitors" | "visits" | "addresses" | "consents" | "search_words" | "typing" | "presence" | "sign_in_guesses" | "logs" | "device";

export interface DataMap {
  /** Where the server and its data are; absent: the operator has not declared it. */
  readonly home?: RegionCode;
  /** Where data may lie; none where nothing is declared. */
  readonly allowed: readonly RegionCode[];
  readonly services: readonly OutsideService[];
  readonly kinds: readonly KeptData[];
}

/** The database, the folder of files, the index of the search, the server's memory, its log, or the visitor's own device. */
export type DataPlace = "database" | "files" | "index" | "memory" | "log" | "device";

/** Whether visitors are asked for something: not at all, as they like, or before they can go on. */
export type Demand = "off" | "optional" | "required";

export type DeviceType = "desktop" | "mobile" | "tablet" | "tv";

/** The answer to `load_earlier`: oldest first. `more`: there are earlier ones still. */
export interface Earlier {
  readonly type: "earlier";
  readonly conversation_id: Id;
  readonly messages: readonly Message[];
  readonly more: boolean;
}

export interface EmailChange {
  readonly current_password: string;
  readonly email: string;
}

export interface Entrance {
  /** The operator lets new companies sign up by themselves. */
  readonly can_sign_up: boolean;
}

/** Why a request or a command failed. Clients decide by the code, never by the message. */
export type ErrorCode = "invalid_argument" | "unauthenticated" | "forbidden" | "not_found" | "conflict" | "rate_limited" | "too_large" | "unavailable" | "internal";

/** The next events of the log, oldest first. A client that sees a gap says hello again. */
export interface Events {
  readonly type: "events";
  readonly events: readonly LoggedEvent[];
  /** There is more: say hello again from the last of these. */
  readonly more: boolean;
}

/** An agent as visitors see them. */
export interface Face {
  readonly id: Id;
  readonly name: string;
  readonly job_title: string;
  readonly motto: string;
  readonly photo_url?: string;
  readonly is_online: boolean;
}

/** What somebody sent: a picture, which is shown, or something else, which is only saved. */
export interface File {
  readonly id: Id;
  /** As the sender calls it. */
  readonly name: string;
  /** What its content shows, whatever its name says. */
  readonly media_type: string;
  /** In bytes. */
  readonly size: number;
  /** In pixels; of pictures alone. */
  readonly width?: number;
  readonly height?: number;
  /** For visitors: where it can be had without asking, for some days. Agents have /api/v1/files/{id}. */
  readonly url?: string;
}

export interface FoundMessage {
  readonly conversation_id: Id;
  readonly visitor_id: Id;
  readonly message_id: Id;
  readonly seq: number;
  readonly author: Author;
  readonly agent_id?: Id;
  /** The part of the text that fits best. Of a file: its name. */
  readonly excerpt: string;
  /** What was found in the excerpt; none where filters alone found it. */
  readonly marks: readonly Span[];
  readonly created_at: Timestamp;
}

export interface FoundMessages {
  /** The newest first. */
  readonly messages: readonly FoundMessage[];
  /** Theirs. */
  readonly conversations: readonly Conversation[];
  readonly visitors: readonly Visitor[];
  /** For the next page; absent on the last. */
  readonly next?: string;
  /** Some messages are not searched yet: the index is being built. */
  readonly is_behind: boolean;
}

export interface FoundVisitors {
  readonly visitors: readonly Visitor[];
}

/** Some of the team, to whom sites send visitors and agents hand conversations. */
export interface Group {
  readonly id: Id;
  /** By which sites name it (`Visitor.group`). Stays for ever. */
  readonly key: string;
  readonly name: string;
  readonly agent_ids: readonly Id[];
  readonly created_at: Timestamp;
  /** Absent: the account's. */
  readonly hours?: Hours;
}

/** All of a group's new state: it was made, named anew, or has other members. */
export interface GroupChanged {
  readonly type: "group.changed";
  readonly group: Group;
}

/** Its conversations are in no group from now on, and are told of each. */
export interface GroupRemoved {
  readonly type: "group.removed";
  readonly group_id: Id;
}

/** What is absent stays as it is. */
export interface GroupUpdate {
  readonly name?: string;
  readonly agent_ids?: readonly Id[];
}

export interface Groups {
  /** By name. */
  readonly groups: readonly Group[];
}

/** In the place of what the agent does not see. A conversation that is named is to be forgotten: it is not theirs any more. */
export interface Hidden {
  readonly type: "hidden";
  readonly conversation_id?: Id;
}

/** A date that is another than its day of the week. */
export interface Holiday {
  /** As 2026-12-24. */
  readonly date: string;
  readonly name?: string;
  /** None: nobody works. */
  readonly spans: readonly TimeSpan[];
}

/** When somebody works. */
export interface Hours {
  /** Of the IANA database, as Europe/Prague. */
  readonly time_zone: string;
  /** On a day that is missing nobody works. */
  readonly days: readonly WorkingDay[];
  readonly holidays: readonly Holiday[];
}

/** Made by us: 26 characters of [0-9a-v]. */
export type Id = string;

/** By which a site's own server signs who its visitors are. To be kept on that server. */
export interface IdentitySecret {
  readonly secret: string;
}

/** Nobody has touched this dashboard for a while, or somebody has again. An agent of whom all are idle counts as away. */
export interface Idle {
  readonly type: "idle";
  readonly is_idle: boolean;
}

/** Somebody may join the team, by a link that was given to them. */
export interface Invitation {
  readonly id: Id;
  readonly email: string;
  readonly role: Role;
  readonly invited_by: Id;
  readonly created_at: Timestamp;
  readonly expires_at: Timestamp;
}

/** With the secret of its link, which is told this once, to stand behind the # of /app/join. */
export interface InvitationLink {
  readonly invitation: Invitation;
  readonly token: string;
}

/** The secret of an invitation's link. */
export interface InvitationToken {
  readonly token: string;
}

export interface Invitations {
  /** That can still be taken, the newest first. */
  readonly invitations: readonly Invitation[];
}

/** What whoever has the link is shown. */
export interface Invited {
  readonly company: string;
  readonly email: string;
  readonly role: Role;
  readonly invited_by: string;
}

/** How an agent came to a conversation. */
export type JoinReason = "joined" | "wrote" | "assigned" | "round_robin" | "least_busy" | "reopened";

export interface Joining {
  readonly token: string;
  readonly name: string;
  readonly password: string;
}

/** How long: not at all; as long as somebody is on the site or at the dashboard; some days at most, from when it was last
 * used; until somebody deletes it; or as the operator has set up the keeping of logs. */
export type Keeping = "not_kept" | "while_here" | "days" | "until_deleted" | "by_operator";

export interface KeptData {
  readonly kind: DataKind;
  readonly place: DataPlace;
  readonly keeping: Keeping;
  readonly days?: number;
}

/** A language tag of BCP 47, as en or pt-BR. */
export type LanguageTag = string;

/** A part of a message's text that is a link. Offset and length count UTF-16 code units. */
export interface Link {
  readonly offset: number;
  readonly length: number;
  /** Always of the scheme http, https, mailto or tel. */
  readonly url: string;
}

/** Asks for the page before, oldest first: the messages with a smaller seq. */
export interface LoadEarlier {
  readonly type: "load_earlier";
  readonly before: number;
}

export interface LoggedEvent {
  /** Place in the account's log: 1 for the first, no gaps. */
  readonly seq: number;
  readonly change: Change;
  readonly created_at: Timestamp;
}

export interface Merging {
  /** Who is to stand for both. */
  readonly into: Id;
}

export interface Message {
  readonly id: Id;
  /** Place in the conversation: 1 for the first, no gaps. */
  readonly seq: number;
  readonly author: Author;
  /** The agent who wrote it, or whom it is about. */
  readonly agent_id?: Id;
  readonly kind: MessageKind;
  /** Empty for a message that is not text. */
  readonly text: string;
  /** In order, not overlapping; absent when there are none. */
  readonly links?: readonly Link[];
  /** Of a message that is a file. */
  readonly file?: File;
  /** Answers that the visitor may pick instead of writing one; absent when there are none. */
  readonly choices?: readonly Choice[];
  readonly created_at: Timestamp;
}

/** What a message is: words, a file, or word of what happened in the conversation. */
export type MessageKind = "text" | "file" | "agent_joined" | "agent_left" | "closed" | "reopened";

/** To all sockets of the visitor, the sender's too: it is on disk. Whoever writes has read: a message of
 * one side moves that side's delivered and read seq to its own. A visitor's text adds one to `unread_count`
 * and sets an absent `waiting_since`; an agent's text clears both. */
export interface MessagePosted {
  readonly type: "message.posted";
  readonly conversation_id: Id;
  readonly message: Message;
}

export interface Messages {
  /** Oldest first. */
  readonly messages: readonly Message[];
  /** There are earlier ones: ask for those before the first of these. */
  readonly more: boolean;
  /** That stand after one of these messages, oldest first. The oldest are left out where there are more. */
  readonly notes?: readonly Note[];
}

export interface NewAgent {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
  readonly job_title?: string;
  readonly motto?: string;
}

/** The first words to a visitor. */
export interface NewConversation {
  /** Of the message, picked by the sender; the same id twice begins one conversation. */
  readonly id: Id;
  readonly text: string;
}

export interface NewGroup {
  readonly name: string;
  readonly agent_ids?: readonly Id[];
}

export interface NewInvitation {
  readonly email: string;
  readonly role: Role;
}

export interface NewMessage {
  /** Picked by the sender; the same id twice adds one message. */
  readonly id: Id;
  /** This, or a file. */
  readonly text?: string;
  /** That the agent has uploaded, and not sent yet. */
  readonly file_id?: Id;
  /** Beside a text: what the visitor may answer by a button. */
  readonly choices?: readonly Choice[];
}

export interface NewNote {
  /** Picked by the sender; the same id twice adds one note. */
  readonly id: Id;
  readonly text: string;
  /** Of the team; active ones. */
  readonly mention_ids?: readonly Id[];
}

export interface NewSavedReply {
  /** Without blanks and slashes. */
  readonly shortcut: string;
  readonly text: string;
  readonly folder?: string;
  readonly is_personal: boolean;
}

/** What an agent writes beside a conversation. The visitor never learns of it. */
export interface Note {
  readonly id: Id;
  readonly conversation_id: Id;
  /** Who wrote it. */
  readonly agent_id: Id;
  readonly text: string;
  /** In the text, as in a message's. */
  readonly links?: readonly Link[];
  /** The colleagues who are to see it. */
  readonly mention_ids: readonly Id[];
  /** Of the last message before it: it stands between that and the next. */
  readonly after_seq: number;
  readonly created_at: Timestamp;
}

export interface NoteAdded {
  readonly type: "note.added";
  readonly note: Note;
}

/** Of payment cards; of bank accounts (IBAN, and Czech and Slovak ones); given at birth in Czechia and Slovakia. */
export type NumberKind = "card" | "bank_account" | "birth_number";

export interface OutsideService {
  readonly name: OutsideServiceName;
  readonly region?: RegionCode;
}

/** To which data goes, outside of the server. */
export type OutsideServiceName = "database" | "files";

export interface Page {
  readonly url: string;
  readonly title: string;
}

export interface PageView {
  readonly type: "page.view";
  readonly page: Page;
}

/** How one of those who have joined came to the conversation. */
export interface Participant {
  readonly agent_id: Id;
  readonly reason: JoinReason;
  /** The colleague who assigned it to them. */
  readonly assigned_by?: Id;
  readonly joined_at: Timestamp;
  /** Of the last message that they have read; absent: 0. */
  readonly read_seq?: number;
}

export interface PasswordChange {
  readonly current_password: string;
  readonly new_password: string;
}

export interface PasswordReset {
  readonly token: string;
  readonly password: string;
}

/** Whose link it is. */
export interface PasswordResetFor {
  readonly email: string;
}

/** The secret of a link by which an agent chooses a new password, which stands behind the # of its address. */
export interface PasswordResetLink {
  readonly token: string;
}

export interface Ping {
  readonly type: "ping";
}

export interface Pong {
  readonly type: "pong";
}

/** The site's policy, shown before the first message. */
export interface PrivacyNotice {
  /** Where it is to be read; http or https. */
  readonly url?: string;
  /** Visitors agree to it before they can write. */
  readonly is_required: boolean;
  /** Of the policy: another one is agreed to anew. */
  readonly version?: string;
}

/** RFC 9457, and the `code` to decide by. */
export interface Problem {
  readonly code: ErrorCode;
  /** The phrase of the HTTP status. */
  readonly title: string;
  readonly status: number;
  /** For developers; not translated, not for visitors. */
  readonly detail: string;
}

/** What is absent stays as it is. */
export interface ProfileUpdate {
  readonly name?: string;
  readonly job_title?: string;
  readonly motto?: string;
  readonly is_available?: boolean;
  readonly languages?: readonly LanguageTag[];
}

/** From whom the account takes messages. For admins to see. */
export interface Protection {
  /** Hosts on which the chat box works, as example.com, or *.example.com for all below it; none: on any. */
  readonly allowed_domains: readonly AllowedDomain[];
  /** From which nobody can chat: 203.0.113.7, 203.0.113.0/24, 2001:db8::/48. */
  readonly blocked_addresses: readonly BlockedAddress[];
  /** A visitor's message that has one of these is refused. Case and accents make no difference. */
  readonly blocked_words: readonly BlockedWord[];
  /** In what visitors write each digit of these is a dot before anybody sees it, but for the last four of cards and accounts. */
  readonly hidden_numbers: readonly NumberKind[];
}

/** How many wait before this visitor, who waits; absent: they do not wait any more. Only where the account shows it. */
export interface QueueChanged {
  readonly type: "queue.changed";
  readonly ahead?: number;
}

/** What a visitor thought of a conversation: 1 for the worst, 5 for the best. */
export interface Rating {
  readonly value: number;
  /** Absent where nothing was said. */
  readonly text?: string;
  readonly rated_at: Timestamp;
}

/** How far one of those who have joined has read, and how many of the visitor's messages they have not. */
export interface Reader {
  readonly agent_id: Id;
  readonly read_seq: number;
  readonly unread_count: number;
}

/** A country by its code of ISO 3166-1, or EU, or EEA. */
export type RegionCode = string;

/** Asks for the next page after a `resumed` that had more, or after a gap. */
export interface Resume {
  readonly type: "resume";
  readonly after: number;
}

/** The answer to `resume`: oldest first. */
export interface Resumed {
  readonly type: "resumed";
  readonly conversation_id: Id;
  readonly messages: readonly Message[];
  readonly more: boolean;
}

export type Role = "owner" | "admin" | "agent";

/** How waiting conversations come to agents: they take them, or are offered them in turn or by how much they have. */
export type RoutingMode = "manual" | "round_robin" | "least_busy";

export interface SavedReplies {
  /** By shortcut: the team's, and one's own. */
  readonly saved_replies: readonly SavedReply[];
}

/** Some were added, changed or removed: ask for them anew. Which is not said, since some are one agent's alone. */
export interface SavedRepliesChanged {
  readonly type: "saved_replies.changed";
}

/** A text that agents insert by its shortcut. */
export interface SavedReply {
  readonly id: Id;
  /** What is written after the /. */
  readonly shortcut: string;
  /** May hold variables, as {{visitor.name}}. */
  readonly text: string;
  /** Absent where it is in none. */
  readonly folder?: string;
  /** Of the agent who asks alone; the others are the team's. */
  readonly is_personal: boolean;
  readonly updated_at: Timestamp;
}

/** What is absent stays as it is; an empty folder is none. */
export interface SavedReplyUpdate {
  readonly shortcut?: string;
  readonly text?: string;
  readonly folder?: string;
}

export interface Session {
  readonly id: Id;
  readonly created_at: Timestamp;
  readonly last_seen_at: Timestamp;
  /** Shortened: the last part of the address is cut. */
  readonly address: string;
  /** Where that network is registered, by ISO 3166-1; absent: nowhere known. */
  readonly country?: string;
  readonly user_agent: string;
  readonly is_current: boolean;
}

/** An agent was signed out somewhere. */
export interface SessionEnded {
  readonly type: "session.ended";
  readonly agent_id: Id;
  readonly session_id: Id;
}

export interface Sessions {
  readonly sessions: readonly Session[];
}

export type Side = "visitor" | "agent";

export interface SignIn {
  readonly email: string;
  readonly password: string;
}

/** The secret of a one-time link, which stands behind the # of its address. */
export interface SignInByLink {
  readonly token: string;
}

export interface SignUp {
  readonly name: string;
  readonly company: string;
  readonly email: string;
  readonly password: string;
}

/** Refused as forbidden if the signature does not fit; the rest of the update is kept. */
export interface SignedIdentity {
  readonly user_id: string;
  readonly email?: string;
  /** HMAC-SHA-256 of "<user_id>\\n<email>" by the account's identity secret, in lower-case hexadecimal. */
  readonly signature: string;
}

/** Who has just signed in; the session is in the cookie. */
export interface SignedIn {
  readonly account: Account;
  readonly agent: Agent;
}

/** All that a dashboard shows at first, as of one place in the log. */
export interface Snapshot {
  readonly last_seq: number;
  readonly account: Account;
  /** Who asks. */
  readonly agent_id: Id;
  readonly agents: readonly Agent[];
  /** All that are open, and the last closed ones: up to 500. */
  readonly conversations: readonly Conversation[];
  /** Of those conversations. */
  readonly visitors: readonly Visitor[];
  /** By name. */
  readonly groups?: readonly Group[];
  /** Of those visitors of whom anything is kept. */
  readonly contacts?: readonly Contact[];
  /** Of the conversations that who asks has joined, where there is something that they have not read. */
  readonly unread?: readonly UnreadCount[];
}

/** The log does not help: load the snapshot over HTTP, and say hello with the seq that came with it. */
export interface SnapshotRequired {
  readonly type: "snapshot.required";
  readonly last_seq: number;
}

/** A part of a text. Offset and length count UTF-16 code units. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** What agents sort conversations by. */
export type Tag = string;

export interface TagCount {
  readonly tag: Tag;
  /** How many conversations have it. */
  readonly count: number;
}

export interface Tags {
  /** By name. */
  readonly tags: readonly TagCount[];
}

/** Who of the team there is, and whether anyone is online. */
export interface TeamChanged {
  readonly type: "team.changed";
  readonly is_online: boolean;
  /** When somebody works again, where nobody does now. */
  readonly returns_at?: Timestamp;
  readonly agents: readonly Face[];
}

/** A part of a day, in minutes after midnight; `from` is before `to`. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** Milliseconds since 1970, UTC. */
export type Timestamp = number;

/** Has the conversation sent to an address. Asking again for the same address changes nothing until it is sent. */
export interface TranscriptRequest {
  readonly type: "transcript.request";
  readonly email: string;
}

/** The answer to `transcript.request`: it will be sent. */
export interface TranscriptRequested {
  readonly type: "transcript.requested";
  readonly email: string;
}

export interface Typing {
  readonly type: "typing";
  readonly conversation_id?: Id;
  readonly is_typing: boolean;
  /** What stands in the visitor's field so far: only where the account has `shows_typing_preview`, else it is dropped. */
  readonly text?: string;
}

/** How many of the visitor's messages an agent has not read. */
export interface UnreadCount {
  readonly conversation_id: Id;
  readonly unread_count: number;
}

/** What a site wants the agents to know of its visitor. Unverified. */
export interface Variable {
  readonly name: string;
  /** How people are to read the name; absent: as it is. */
  readonly label?: string;
  readonly kind: VariableKind;
  readonly value: string;
}

/** What the value of a variable was, before it became text. */
export type VariableKind = "text" | "number" | "boolean";

/** Who a visitor is to the site, which has signed it: nobody else can claim it. */
export interface VerifiedIdentity {
  readonly user_id: string;
  /** Absent where the site has signed none. */
  readonly email?: string;
  readonly verified_at: Timestamp;
}

/** The conversation that the agent has open; absent for none. */
export interface View {
  readonly type: "view";
  readonly conversation_id?: Id;
}

/** What an agent sees: all; the conversations of their groups and those of none; or those that they have joined and those
 * that wait for them, because nobody has joined and they are of their groups or of none. Owners and admins see all. */
export type Visibility = "all" | "group" | "own";

/** A stay of a visitor on the site, over all of its pages and tabs: it ends half an hour after the last of them. */
export interface Visit {
  readonly id: Id;
  readonly started_at: Timestamp;
  readonly last_seen_at: Timestamp;
  /** The visitor is there now. */
  readonly is_present: boolean;
  readonly client: Client;
  /** As the account's `address_storage` allows. */
  readonly address?: string;
  /** Of the browser; a language tag. */
  readonly language?: string;
  /** Where the visitor came from. Of another site without the query. */
  readonly referrer?: string;
  /** ISO 3166-1 alpha-2, where the address is registered: approximate. */
  readonly country?: string;
  readonly city?: string;
  /** Oldest first: the page that the visit began on, and the last ones. What `seq` leaves out is not kept. */
  readonly pages: readonly VisitedPage[];
}

/** A page that a visitor has seen. */
export interface VisitedPage {
  /** 1 for the page that the visit began on. */
  readonly seq: number;
  readonly url: string;
  readonly title: string;
  /** When the visitor came to it. */
  readonly created_at: Timestamp;
}

/** What a visitor, or a site of its visitor, said. Unverified. */
export interface Visitor {
  readonly id: Id;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly language?: string;
  /** The key of the team's group that the site sends them to. */
  readonly group?: string;
  readonly variables?: readonly Variable[];
  readonly consents?: readonly Consent[];
  /** Absent where the site has signed nothing: then all of this is hearsay. */
  readonly identity?: VerifiedIdentity;
  /** What another service, or an earlier visit of which no token is left, called them. A label: nobody is known by it. */
  readonly former_id?: Id;
  readonly created_at: Timestamp;
}

export interface VisitorChanged {
  readonly type: "visitor.changed";
  readonly visitor: Visitor;
}

/** The visitor ends their conversation; writing opens it again. */
export interface VisitorClose {
  readonly type: "conversation.close";
}

export type VisitorCommand = VisitorHello | VisitorPost | Typing | Resume | LoadEarlier | VisitorMark | PageView | VisitorUpdate | VisitorRate | VisitorClose | TranscriptRequest | Ping;

/** What a visitor sees of their conversation. */
export interface VisitorConversation {
  readonly id: Id;
  readonly state: ConversationState;
  readonly agent_ids: readonly Id[];
  readonly last_seq: number;
  readonly visitor_delivered_seq: number;
  readonly visitor_read_seq: number;
  readonly agent_delivered_seq: number;
  readonly agent_read_seq: number;
  readonly rating?: Rating;
}

export interface VisitorConversationChanged {
  readonly type: "conversation.changed";
  readonly conversation: VisitorConversation;
}

export type VisitorEvent = Welcome | Resumed | Earlier | MessagePosted | ConversationMarked | VisitorConversationChanged | TeamChanged | AgentTyping | QueueChanged | TranscriptRequested | CommandFailed | Pong;

/** The first command. A visitor who is known sends the token; one who is not gets one. */
export interface VisitorHello {
  readonly type: "hello";
  readonly key: string;
  readonly token?: string;
  readonly conversation_id?: Id;
  /** The last seq the client has of `conversation_id`. */
  readonly after?: number;
  readonly page?: Page;
  readonly language?: string;
  /** The address of the page that led to `page`. */
  readonly referrer?: string;
  /** Browsers send none with the handshake of a socket. */
  readonly client_hints?: ClientHints;
  /** Of the cookie that another service left, or an earlier visit: kept as a label of a visitor who is new. */
  readonly former_id?: Id;
}

/** The client has received, or has shown, everything up to these. */
export interface VisitorMark {
  readonly type: "mark";
  readonly delivered_seq?: number;
  readonly read_seq?: number;
}

/** Stored and given the next seq before `message.posted` answers it. Sending it again is harmless. */
export interface VisitorPost {
  readonly type: "message.post";
  /** Picked by the sender. */
  readonly id: Id;
  /** This, or a file. */
  readonly text?: string;
  /** That the visitor has uploaded, and not sent yet. */
  readonly file_id?: Id;
}

export interface VisitorPresence {
  readonly visitor_id: Id;
  readonly conversation_id?: Id;
  readonly page?: Page;
  /** When they came to that page. */
  readonly page_since?: Timestamp;
  /** When the visitor came. */
  readonly since: Timestamp;
  readonly client?: Client;
  /** Of the visit, as in Visit. */
  readonly language?: string;
  readonly referrer?: string;
  readonly country?: string;
  readonly city?: string;
  /** This one included. Those before the visitor first wrote do not count. */
  readonly visits?: number;
}

/** What the visitor thinks of their conversation. The words may come later than the value. */
export interface VisitorRate {
  readonly type: "conversation.rate";
  readonly value?: number;
  readonly text?: string;
}

export interface VisitorUpdate {
  readonly type: "visitor.update";
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly group?: string;
  /** Those of other names stay. */
  readonly variables?: readonly Variable[];
  readonly consents?: readonly ConsentAnswer[];
  readonly identity?: SignedIdentity;
}

/** Gathered for up to 250 ms. The first after hello names all, in several if there are many. */
export interface VisitorsChanged {
  readonly type: "visitors.changed";
  readonly present: readonly VisitorPresence[];
  readonly gone: readonly Id[];
}

export interface Visits {
  /** The newest first. */
  readonly visits: readonly Visit[];
  /** How many there are on all pages. */
  readonly count: number;
  /** For the next page; absent on the last. */
  readonly next?: string;
}

/** The answer to hello. `messages` are those after `after`, or the last page when there is no `after`. */
export interface Welcome {
  readonly type: "welcome";
  /** To keep, and to send with the next hello. A secret. */
  readonly token: string;
  readonly visitor: Visitor;
  readonly company: string;
  readonly greeting: string;
  readonly color: string;
  /** Whether the visitor is asked for a rating once the conversation is closed. */
  readonly asks_for_rating?: boolean;
  /** Agents see what is being written before it is sent: send it with `typing`, and say so to the visitor. */
  readonly shows_typing_preview?: boolean;
  /** Absent: as the chat box is without anybody's doing. */
  readonly settings?: ChatBoxSettings;
  readonly is_online: boolean;
  /** When somebody works again, where nobody does now. */
  readonly returns_at?: Timestamp;
  readonly agents: readonly Face[];
  readonly conversation?: VisitorConversation;
  readonly messages: readonly Message[];
  /** There is more after these: send `resume`. */
  readonly more: boolean;
}

export interface WorkingDay {
  /** 1 for Monday, 7 for Sunday (ISO 8601). */
  readonly day: number;
  readonly spans: readonly TimeSpan[];
}
