import type { Language, TextKey } from "../text";

/** One key or several after another, each named as KeyboardEvent.key names it: ["Shift+E"], ["g", "t"]. */
export type Stroke = readonly string[];

export const groups = ["conversation", "go", "list", "anywhere", "writing"] as const;
export type Group = (typeof groups)[number];

export const groupTitles: Readonly<Record<Group, TextKey>> = {
  conversation: "keys.groupConversation",
  go: "keys.groupGo",
  list: "keys.groupList",
  anywhere: "keys.groupAnywhere",
  writing: "keys.groupWriting",
};

export interface Action {
  readonly group: Group;
  readonly text: TextKey;
  /** Other words that people look for it by. */
  readonly also?: TextKey;
  /** Ways to press it. The first one is shown on buttons and can be changed. */
  readonly strokes: readonly Stroke[];
  /** Told on the cheat sheet only: the field itself listens to it. */
  readonly isOfField?: boolean;
  /** What everybody looks for there stays there. */
  readonly isFixed?: boolean;
}

/** All that can be done here: the keys, the cheat sheet, the palette, the tips and the buttons read it from here. */
export const actions = {
  palette: { group: "anywhere", text: "keys.palette", strokes: [["Mod+K"]], isFixed: true },
  help: { group: "anywhere", text: "keys.help", also: "keys.helpAlso", strokes: [["?"]] },
  goInbox: { group: "go", text: "keys.goInbox", strokes: [["g", "i"]] },
  goVisitors: { group: "go", text: "keys.goVisitors", also: "keys.goVisitorsAlso", strokes: [["g", "v"]] },
  goContacts: { group: "go", text: "keys.goContacts", also: "keys.goContactsAlso", strokes: [["g", "c"]] },
  goSearch: { group: "go", text: "keys.goSearch", also: "keys.goSearchAlso", strokes: [["g", "f"]] },
  goTeam: { group: "go", text: "keys.goTeam", also: "keys.goTeamAlso", strokes: [["g", "t"]] },
  goReplies: { group: "go", text: "keys.goReplies", also: "keys.goRepliesAlso", strokes: [["g", "r"]] },
  goChatBox: { group: "go", text: "keys.goChatBox", also: "keys.goChatBoxAlso", strokes: [["g", "b"]] },
  goInstall: { group: "go", text: "keys.goInstall", also: "keys.goInstallAlso", strokes: [["g", "n"]] },
  goProtection: { group: "go", text: "keys.goProtection", also: "keys.goProtectionAlso", strokes: [["g", "x"]] },
  goPrivacy: { group: "go", text: "keys.goPrivacy", also: "keys.goPrivacyAlso", strokes: [["g", "d"]] },
  goAudit: { group: "go", text: "keys.goAudit", also: "keys.goAuditAlso", strokes: [] },
  goProfile: { group: "go", text: "keys.goProfile", also: "keys.goProfileAlso", strokes: [["g", "p"]] },
  goFirstSteps: { group: "go", text: "keys.goFirstSteps", also: "keys.goFirstStepsAlso", strokes: [["g", "s"]] },
  viewWaiting: { group: "go", text: "keys.viewWaiting", strokes: [["1"]] },
  viewMine: { group: "go", text: "keys.viewMine", strokes: [["2"]] },
  viewOthers: { group: "go", text: "keys.viewOthers", strokes: [["3"]] },
  viewClosed: { group: "go", text: "keys.viewClosed", strokes: [["4"]] },
  viewUnread: { group: "go", text: "keys.viewUnread", strokes: [["5"]] },
  viewAll: { group: "go", text: "keys.viewAll", strokes: [["6"]] },
  viewBanned: { group: "go", text: "keys.viewBanned", strokes: [] },
  tryChatBox: { group: "go", text: "keys.tryChatBox", also: "keys.tryChatBoxAlso", strokes: [] },
  filter: { group: "list", text: "keys.filter", also: "keys.filterAlso", strokes: [["/"]] },
  newFilter: { group: "list", text: "keys.newFilter", also: "keys.newFilterAlso", strokes: [] },
  next: { group: "list", text: "keys.next", strokes: [["j"], ["ArrowDown"]] },
  previous: { group: "list", text: "keys.previous", strokes: [["k"], ["ArrowUp"]] },
  select: { group: "list", text: "keys.select", also: "keys.selectAlso", strokes: [["x"]] },
  selectAll: { group: "list", text: "keys.selectAll", also: "keys.selectAlso", strokes: [["Shift+X"]] },
  open: { group: "list", text: "keys.open", strokes: [["o"], ["Enter"]] },
  visitorsMap: { group: "list", text: "keys.visitorsMap", also: "keys.visitorsMapAlso", strokes: [["v"]] },
  reply: { group: "conversation", text: "keys.reply", strokes: [["r"]] },
  note: { group: "conversation", text: "keys.note", also: "keys.noteAlso", strokes: [["n"]] },
  tag: { group: "conversation", text: "keys.tag", also: "keys.tagAlso", strokes: [["t"]] },
  important: { group: "conversation", text: "keys.important", also: "keys.importantAlso", strokes: [["s"]] },
  handOver: { group: "conversation", text: "keys.handOver", also: "keys.handOverAlso", strokes: [["h"]] },
  undoSend: { group: "conversation", text: "keys.undoSend", also: "keys.undoSendAlso", strokes: [["z"]] },
  findHere: { group: "conversation", text: "keys.findHere", also: "keys.findHereAlso", strokes: [["Shift+F"]] },
  attach: { group: "conversation", text: "keys.attach", also: "keys.attachAlso", strokes: [["f"]] },
  emoji: { group: "conversation", text: "keys.emoji", also: "keys.emojiAlso", strokes: [["Shift+J"]] },
  offer: { group: "conversation", text: "keys.offer", also: "keys.offerAlso", strokes: [["q"]] },
  join: { group: "conversation", text: "keys.join", also: "keys.joinAlso", strokes: [["a"]] },
  markUnread: { group: "conversation", text: "keys.markUnread", strokes: [["Shift+U"]] },
  leave: { group: "conversation", text: "keys.leave", strokes: [["Shift+A"]] },
  close: { group: "conversation", text: "keys.close", also: "keys.closeAlso", strokes: [["e"]] },
  reopen: { group: "conversation", text: "keys.reopen", strokes: [["Shift+E"]] },
  details: { group: "conversation", text: "keys.details", strokes: [["d"]] },
  ban: { group: "conversation", text: "keys.ban", also: "keys.banAlso", strokes: [] },
  takeChats: { group: "anywhere", text: "keys.takeChats", also: "keys.takeChatsAlso", strokes: [["Shift+O"]] },
  takeOffered: {
    group: "anywhere",
    text: "keys.takeOffered",
    also: "keys.takeOfferedAlso",
    strokes: [["Mod+Shift+Enter"]],
  },
  passOffered: {
    group: "anywhere",
    text: "keys.passOffered",
    also: "keys.passOfferedAlso",
    strokes: [["Mod+Shift+Backspace"]],
  },
  mute: { group: "anywhere", text: "keys.mute", also: "keys.muteAlso", strokes: [["m"]] },
  notices: { group: "anywhere", text: "notify.ask", strokes: [] },
  themeLight: { group: "anywhere", text: "keys.themeLight", also: "keys.themeAlso", strokes: [] },
  themeDark: { group: "anywhere", text: "keys.themeDark", also: "keys.themeAlso", strokes: [] },
  themeSystem: { group: "anywhere", text: "keys.themeSystem", also: "keys.themeAlso", strokes: [] },
  language_en: { group: "anywhere", text: "keys.languageEn", also: "keys.languageAlso", strokes: [] },
  language_cs: { group: "anywhere", text: "keys.languageCs", also: "keys.languageAlso", strokes: [] },
  language_de: { group: "anywhere", text: "keys.languageDe", also: "keys.languageAlso", strokes: [] },
  language_es: { group: "anywhere", text: "keys.languageEs", also: "keys.languageAlso", strokes: [] },
  language_fr: { group: "anywhere", text: "keys.languageFr", also: "keys.languageAlso", strokes: [] },
  language_hu: { group: "anywhere", text: "keys.languageHu", also: "keys.languageAlso", strokes: [] },
  language_it: { group: "anywhere", text: "keys.languageIt", also: "keys.languageAlso", strokes: [] },
  language_nl: { group: "anywhere", text: "keys.languageNl", also: "keys.languageAlso", strokes: [] },
  language_pl: { group: "anywhere", text: "keys.languagePl", also: "keys.languageAlso", strokes: [] },
  changeKeys: { group: "anywhere", text: "keys.change", also: "keys.helpAlso", strokes: [] },
  save: { group: "anywhere", text: "unsaved.saveAction", strokes: [["Mod+S"]] },
  addColleague: { group: "anywhere", text: "team.add", also: "keys.addColleagueAlso", strokes: [] },
  invite: { group: "anywhere", text: "invitations.invite", also: "invitations.inviteAlso", strokes: [] },
  setHours: { group: "anywhere", text: "hours.set", also: "hours.setAlso", strokes: [] },
  addGroup: { group: "anywhere", text: "groups.add", also: "groups.addAlso", strokes: [] },
  signOut: { group: "anywhere", text: "signOut", also: "keys.signOutAlso", strokes: [] },
  back: { group: "anywhere", text: "keys.back", strokes: [["Escape"]], isFixed: true },
  savedReplies: { group: "writing", text: "keys.savedReplies", strokes: [["/"]], isOfField: true },
  send: { group: "writing", text: "keys.send", strokes: [["Enter"]], isOfField: true },
  breakLine: { group: "writing", text: "keys.breakLine", strokes: [["Shift+Enter"]], isOfField: true },
  addAnswer: { group: "writing", text: "keys.addAnswer", strokes: [["Enter"]], isOfField: true },
  removeAnswer: { group: "writing", text: "keys.removeAnswer", strokes: [["Backspace"]], isOfField: true },
  leaveField: { group: "writing", text: "keys.leaveField", strokes: [["Escape"]], isOfField: true },
} as const satisfies Record<string, Action> & Record<`language_${Language}`, Action>;

export type ActionName = keyof typeof actions;

export const actionNames = Object.keys(actions) as readonly ActionName[];

/** The action's entry, without what the compiler knows of this one alone. */
export function actionOf(name: ActionName): Action {
  return actions[name];
}

export function isAction(name: string): name is ActionName {
  return Object.hasOwn(actions, name);
}
