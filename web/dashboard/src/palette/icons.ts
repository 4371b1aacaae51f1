import {
  AnswersIcon,
  ArrowIcon,
  BanIcon,
  BellIcon,
  BookIcon,
  BlockIcon,
  ChatIcon,
  CheckIcon,
  ChecksIcon,
  ChevronStartIcon,
  ClipIcon,
  FilterIcon,
  GlobeIcon,
  InboxIcon,
  InfoIcon,
  KeyboardIcon,
  ListIcon,
  MailIcon,
  MoonIcon,
  OutIcon,
  PencilIcon,
  PlusIcon,
  ScreenIcon,
  SearchIcon,
  SignOutIcon,
  StepsIcon,
  SunIcon,
  TeamIcon,
  UndoIcon,
  UserIcon,
} from "@hovor/ui";
import type { FunctionComponent } from "preact";

import type { ActionName } from "../keys";

type Icon = FunctionComponent<{ size?: "s" | "m" | "l"; flips?: boolean }>;

const icons: Partial<Record<ActionName, Icon>> = {
  goInbox: InboxIcon,
  goContacts: BookIcon,
  goTeam: TeamIcon,
  goInstall: ChatIcon,
  goProfile: UserIcon,
  goFirstSteps: StepsIcon,
  viewWaiting: InboxIcon,
  viewMine: UserIcon,
  viewOthers: TeamIcon,
  viewClosed: CheckIcon,
  viewUnread: MailIcon,
  viewAll: ListIcon,
  viewBlocked: BlockIcon,
  newFilter: FilterIcon,
  tryChatBox: OutIcon,
  filter: SearchIcon,
  select: CheckIcon,
  selectAll: ChecksIcon,
  reply: PencilIcon,
  undoSend: UndoIcon,
  attach: ClipIcon,
  offer: AnswersIcon,
  join: PlusIcon,
  leave: SignOutIcon,
  close: CheckIcon,
  reopen: UndoIcon,
  details: InfoIcon,
  ban: BanIcon,
  takeChats: ChatIcon,
  mute: BellIcon,
  notices: BellIcon,
  themeLight: SunIcon,
  themeDark: MoonIcon,
  themeSystem: ScreenIcon,
  language_en: GlobeIcon,
  language_cs: GlobeIcon,
  help: KeyboardIcon,
  changeKeys: KeyboardIcon,
  addColleague: PlusIcon,
  signOut: SignOutIcon,
  back: ChevronStartIcon,
};
const pointing: ReadonlySet<Icon> = new Set([SignOutIcon, ChevronStartIcon, ArrowIcon]);

/** The drawing of an action, and whether it points somewhere. */
export function iconOf(action: ActionName): { readonly Icon: Icon; readonly flips: boolean } {
  const Icon = icons[action] ?? ArrowIcon;
  return { Icon, flips: pointing.has(Icon) };
}
