import { useDeskState, useMe } from "../desk";
import { takesSteps } from "../firstSteps";
import { type ActionName, useAction } from "../keys";
import { askPermission, isMuted, permission, setMuted } from "../notify";
import { go, type InboxView, pathOf } from "../place";
import { useAvailability } from "../profile";
import { chooseLanguage, type Language, language, languages } from "../text";
import { chooseTheme, type Theme, theme } from "../theme";

/** What can be done on every page. There is nothing to see of it. */
export function Anywhere({ onSignOut }: { readonly onSignOut: () => void }) {
  const { chat_key: chatKey } = useDeskState().account;
  usePages();
  useAction("tryChatBox", () => void open(`/widget/${chatKey}`, "_blank", "noopener"));
  useAction("takeChats", useAvailability().toggle);
  useAction("mute", () => setMuted(!isMuted.value));
  useAction("notices", permission.value === "default" ? () => void askPermission() : undefined);
  useTheme("themeLight", "light");
  useTheme("themeDark", "dark");
  useTheme("themeSystem", "system");
  useAction("signOut", onSignOut);
  return languages.map(({ code }) => <InLanguage key={code} code={code} />);
}

function usePages(): void {
  const isAdmin = useMe().role !== "agent";
  useView("viewWaiting", "waiting");
  useView("viewMine", "mine");
  useView("viewOthers", "others");
  useView("viewClosed", "closed");
  useView("viewUnread", "unread");
  useView("viewAll", "all");
  useView("viewBanned", "banned");
  useAction("goInbox", () => go(pathOf({ name: "inbox", view: "waiting" })));
  useAction("goVisitors", () => go(pathOf({ name: "visitors" })));
  useAction("goContacts", () => go(pathOf({ name: "contacts" })));
  useAction("goSearch", () => go(pathOf({ name: "search", query: "" })));
  useAction("goTeam", () => go(pathOf({ name: "team" })));
  useAction("goReplies", () => go(pathOf({ name: "replies" })));
  useAction("goChatBox", () => go(pathOf({ name: "chat-box" })));
  useAction("goInstall", () => go(pathOf({ name: "install" })));
  useAction("goProtection", isAdmin ? () => go(pathOf({ name: "protection" })) : undefined);
  useAction("goPrivacy", () => go(pathOf({ name: "privacy", tab: "data" })));
  useAction("goAudit", isAdmin ? () => go(pathOf({ name: "privacy", tab: "audit" })) : undefined);
  useAction("goProfile", () => go(pathOf({ name: "profile" })));
  useAction("goFirstSteps", takesSteps(useDeskState()) ? () => go(pathOf({ name: "first-steps" })) : undefined);
}

function useView(name: ActionName, view: InboxView): void {
  useAction(name, () => go(pathOf({ name: "inbox", view })));
}

function useTheme(name: ActionName, choice: Theme): void {
  useAction(name, theme.value === choice ? undefined : () => chooseTheme(choice));
}

function InLanguage({ code }: { readonly code: Language }) {
  useAction(`language_${code}`, language.value === code ? undefined : () => void chooseLanguage(code));
  return null;
}
