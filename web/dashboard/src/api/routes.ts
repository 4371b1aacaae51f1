import { type SendNews, sendFile } from "@hovor/client";
import type {
  Account,
  AccountUpdate,
  Agent,
  Agents,
  AgentUpdate,
  AuditAction,
  AuditCheck,
  AuditPage,
  AuditSpan,
  ChatBoxSettings,
  CloseReason,
  Contact,
  ContactDetails,
  Contacts,
  ContactUpdate,
  Conversation,
  ConversationDetails,
  ConversationState,
  Conversations,
  ConversationUpdate,
  DataMap,
  EmailChange,
  Entrance,
  FoundMessages,
  FoundVisitors,
  Group,
  Groups,
  GroupUpdate,
  Hours,
  IdentitySecret,
  InvitationLink,
  Invitations,
  Invited,
  Joining,
  Messages,
  NewAgent,
  NewConversation,
  NewGroup,
  NewInvitation,
  NewNote,
  NewSavedReply,
  Note,
  PasswordChange,
  PasswordReset,
  PasswordResetFor,
  ProfileUpdate,
  Protection,
  SavedReplies,
  SavedReply,
  SavedReplyUpdate,
  File as SentFile,
  Sessions,
  SignedIn,
  SignIn,
  SignUp,
  Snapshot,
  Tags,
  Visits,
} from "@hovor/protocol";

import { request, requestText } from "./request";

/** Which entries of the audit log; what is absent or empty does not matter. */
export interface AuditQuery extends AuditSpan {
  readonly action?: AuditAction | undefined;
  readonly agent_id?: string | undefined;
  readonly before?: number | undefined;
}

/** Where a file is, and under it its thumbnail. */
export const fileAddress = ({ id }: Pick<SentFile, "id">) => `/api/v1/files/${encodeURIComponent(id)}`;

const savedReply = (id: string) => `/saved_replies/${encodeURIComponent(id)}`;
const visitor = (id: string) => `/visitors/${encodeURIComponent(id)}`;
const group = (id: string) => `/groups/${encodeURIComponent(id)}`;
const conversation = (id: string) => `/conversations/${encodeURIComponent(id)}`;

/** The REST calls of the dashboard, one for each route it uses. They reject with a RequestError. */
export const api = {
  entrance: () => request<Entrance>("GET", "/entrance"),
  signUp: (body: SignUp) => request<SignedIn>("POST", "/sign_up", body),
  signIn: (body: SignIn) => request<SignedIn>("POST", "/sign_in", body),
  signInByLink: (token: string) => request<SignedIn>("POST", "/sign_in/link", { token }),
  invited: (token: string) => request<Invited>("POST", "/join/invitation", { token }),
  joinTeam: (body: Joining) => request<SignedIn>("POST", "/join", body),
  passwordResetFor: (token: string) => request<PasswordResetFor>("POST", "/password_reset/link", { token }),
  resetPassword: (body: PasswordReset) => request<void>("POST", "/password_reset", body),
  signOut: () => request<void>("POST", "/sign_out", {}),

  sessions: () => request<Sessions>("GET", "/sessions"),
  revokeSession: (id: string) => request<void>("DELETE", `/sessions/${encodeURIComponent(id)}`),
  revokeOtherSessions: () => request<void>("DELETE", "/sessions"),

  updateMe: (body: ProfileUpdate) => request<Agent>("PATCH", "/me", body),
  changePassword: (body: PasswordChange) => request<void>("PUT", "/me/password", body),
  changeEmail: (body: EmailChange) => request<Agent>("PUT", "/me/email", body),
  putPhoto: (photo: Blob) => request<Agent>("PUT", "/me/photo", photo),
  deletePhoto: () => request<Agent>("DELETE", "/me/photo"),

  updateAccount: (body: AccountUpdate) => request<Account>("PATCH", "/account", body),
  setChatBox: (body: ChatBoxSettings) => request<Account>("PUT", "/account/chat_box", body),
  setHours: (body: Hours) => request<Account>("PUT", "/account/hours", body),
  removeHours: () => request<Account>("DELETE", "/account/hours"),
  dataMap: () => request<DataMap>("GET", "/account/data_map"),
  audit: (sought: AuditQuery) => request<AuditPage>("GET", `/audit?${query({ ...sought })}`),
  checkAudit: () => request<AuditCheck>("GET", "/audit/check"),
  exportAudit: (span: AuditSpan) => requestText("POST", "/audit/export", span),
  protection: () => request<Protection>("GET", "/account/protection"),
  setProtection: (body: Protection) => request<Protection>("PUT", "/account/protection", body),
  identitySecret: () => request<IdentitySecret>("GET", "/account/identity_secret"),
  agents: () => request<Agents>("GET", "/agents"),
  createAgent: (body: NewAgent) => request<Agent>("POST", "/agents", body),
  updateAgent: (id: string, body: AgentUpdate) => request<Agent>("PATCH", `/agents/${encodeURIComponent(id)}`, body),

  invitations: () => request<Invitations>("GET", "/invitations"),
  invite: (body: NewInvitation) => request<InvitationLink>("POST", "/invitations", body),
  revokeInvitation: (id: string) => request<void>("DELETE", `/invitations/${encodeURIComponent(id)}`),

  savedReplies: () => request<SavedReplies>("GET", "/saved_replies"),
  createSavedReply: (body: NewSavedReply) => request<SavedReply>("POST", "/saved_replies", body),
  updateSavedReply: (id: string, body: SavedReplyUpdate) => request<SavedReply>("PATCH", savedReply(id), body),
  deleteSavedReply: (id: string) => request<void>("DELETE", savedReply(id)),

  snapshot: () => request<Snapshot>("GET", "/snapshot"),
  conversations: (of: { readonly state?: ConversationState; readonly tag?: string }, cursor: string | undefined) =>
    request<Conversations>("GET", `/conversations?${query({ ...of, cursor, limit: 50 })}`),
  conversation: (id: string) => request<ConversationDetails>("GET", conversation(id)),
  messages: (id: string, before: number | undefined, limit = 50) =>
    request<Messages>("GET", `${conversation(id)}/messages?${query({ before, limit })}`),
  join: (id: string) => request<Conversation>("POST", `${conversation(id)}/join`, {}),
  /** Says no to what is offered to us: it is offered to the next. */
  pass: (id: string) => request<void>("POST", `${conversation(id)}/pass`, {}),
  markUnread: (id: string) => request<void>("POST", `${conversation(id)}/unread`, {}),
  leave: (id: string) => request<Conversation>("POST", `${conversation(id)}/leave`, {}),
  close: (id: string, reason?: CloseReason) =>
    request<Conversation>("POST", `${conversation(id)}/close`, reason ? { reason } : {}),
  reopen: (id: string) => request<Conversation>("POST", `${conversation(id)}/reopen`, {}),
  assign: (id: string, agentId: string) =>
    request<Conversation>("POST", `${conversation(id)}/assign`, { agent_id: agentId }),
  unassign: (id: string, agentId: string) =>
    request<Conversation>("POST", `${conversation(id)}/unassign`, { agent_id: agentId }),
  unassignGroup: (id: string, groupId: string) =>
    request<Conversation>("POST", `${conversation(id)}/unassign`, { group_id: groupId }),
  assignGroup: (id: string, groupId: string) =>
    request<Conversation>("POST", `${conversation(id)}/assign`, { group_id: groupId }),
  label: (id: string, body: ConversationUpdate) => request<Conversation>("PATCH", conversation(id), body),
  addNote: (id: string, body: NewNote) => request<Note>("POST", `${conversation(id)}/notes`, body),
  tags: () => request<Tags>("GET", "/tags"),
  sendFile: (file: File, news: SendNews) => sendFile("/api/v1/files", undefined, file, news),

  visits: (visitorId: string) => request<Visits>("GET", `${visitor(visitorId)}/visits?limit=1`),
  contacts: (cursor: string | undefined, isBanned?: boolean) =>
    request<Contacts>("GET", `/visitors?${query({ is_banned: isBanned, cursor, limit: 50 })}`),
  contact: (visitorId: string) => request<ContactDetails>("GET", visitor(visitorId)),
  updateContact: (visitorId: string, body: ContactUpdate) => request<ContactDetails>("PATCH", visitor(visitorId), body),
  ban: (visitorId: string) => request<Contact>("POST", `${visitor(visitorId)}/ban`, {}),
  unban: (visitorId: string) => request<Contact>("POST", `${visitor(visitorId)}/unban`, {}),
  merge: (visitorId: string, into: string) => request<Contact>("POST", `${visitor(visitorId)}/merge`, { into }),
  unmerge: (visitorId: string) => request<Contact>("POST", `${visitor(visitorId)}/unmerge`, {}),
  startConversation: (visitorId: string, body: NewConversation) =>
    request<ConversationDetails>("POST", `${visitor(visitorId)}/conversations`, body),

  groups: () => request<Groups>("GET", "/groups"),
  createGroup: (body: NewGroup) => request<Group>("POST", "/groups", body),
  updateGroup: (id: string, body: GroupUpdate) => request<Group>("PATCH", group(id), body),
  setGroupHours: (id: string, body: Hours) => request<Group>("PUT", `${group(id)}/hours`, body),
  removeGroupHours: (id: string) => request<Group>("DELETE", `${group(id)}/hours`),
  deleteGroup: (id: string) => request<void>("DELETE", group(id)),

  searchMessages: (q: string, of: { readonly conversation_id?: string; readonly cursor?: string } = {}) =>
    request<FoundMessages>("GET", `/search/messages?${query({ q, ...of })}`),
  searchVisitors: (q: string) => request<FoundVisitors>("GET", `/search/visitors?${query({ q })}`),
};

export type Api = typeof api;

function query(values: Record<string, string | number | boolean | undefined>): URLSearchParams {
  const present = Object.entries(values).filter(([, value]) => value !== undefined);
  return new URLSearchParams(present.map(([name, value]) => [name, String(value)]));
}
