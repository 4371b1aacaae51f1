import {
  BellIcon,
  BellOffIcon,
  BoltIcon,
  BookIcon,
  ChatIcon,
  CodeIcon,
  Count,
  classes,
  Face,
  GlobeIcon,
  InboxIcon,
  KeyboardIcon,
  LockIcon,
  Mark,
  SearchIcon,
  ShieldIcon,
  StepsIcon,
  TeamIcon,
  UserIcon,
} from "@hovor/ui";
import type { FunctionComponent } from "preact";

import { useDesk, useDeskState, useMe } from "../desk";
import { offersSteps } from "../firstSteps";
import { type ActionName, keysOf, runAction } from "../keys";
import { countWaiting, isMuted } from "../notify";
import { here, type Place } from "../place";
import { Availability } from "../profile";
import { type TextKey, t } from "../text";

interface Page {
  readonly name: Place["name"];
  readonly href: string;
  readonly text: TextKey;
  readonly action: ActionName;
  readonly Icon: FunctionComponent<{ size?: "s" | "m" | "l" }>;
}

const pages: readonly Page[] = [
  { name: "inbox", href: "/app/inbox/waiting", text: "inbox.title", action: "goInbox", Icon: InboxIcon },
  { name: "visitors", href: "/app/visitors", text: "visitors.short", action: "goVisitors", Icon: GlobeIcon },
  { name: "contacts", href: "/app/contacts", text: "contacts.title", action: "goContacts", Icon: BookIcon },
  { name: "team", href: "/app/team", text: "team.title", action: "goTeam", Icon: TeamIcon },
  { name: "replies", href: "/app/replies", text: "replies.short", action: "goReplies", Icon: BoltIcon },
  { name: "chat-box", href: "/app/chat-box", text: "studio.short", action: "goChatBox", Icon: ChatIcon },
  { name: "install", href: "/app/install", text: "install.short", action: "goInstall", Icon: CodeIcon },
  { name: "profile", href: "/app/profile", text: "profile.title", action: "goProfile", Icon: UserIcon },
];

/** For admins. */
const protection: Page = {
  name: "protection",
  href: "/app/protection",
  text: "protection.title",
  action: "goProtection",
  Icon: ShieldIcon,
};

const privacy: Page = {
  name: "privacy",
  href: "/app/privacy",
  text: "privacy.title",
  action: "goPrivacy",
  Icon: LockIcon,
};

/** Until they are taken or hidden. */
const firstSteps: Page = {
  name: "first-steps",
  href: "/app/first-steps",
  text: "firstSteps.title",
  action: "goFirstSteps",
  Icon: StepsIcon,
};

/** The main ways, at the side: on a phone they lie at the bottom, as the dock. */
export function Rail() {
  const me = useMe();
  const isThere = me.is_available && !useDesk().idle.value;
  return (
    <nav class="rail" aria-label={t("main")}>
      <Mark label="Hovor" />
      {pages.slice(0, -1).map((page) => (
        <PageLink key={page.name} page={page} size="l" />
      ))}
      {me.role !== "agent" && <PageLink page={protection} size="l" />}
      <PageLink page={privacy} size="l" />
      {offersSteps(useDeskState()) && <PageLink page={firstSteps} size="l" />}
      <div class="low">
        <RailButton label={t("keys.palette")} action="palette">
          <SearchIcon size="l" />
        </RailButton>
        <RailButton label={t("keys.title")} action="help">
          <KeyboardIcon size="l" />
        </RailButton>
        <RailButton label={isMuted.value ? t("sound.turnOn") : t("sound.turnOff")} action="mute">
          {isMuted.value ? <BellOffIcon size="l" /> : <BellIcon size="l" />}
        </RailButton>
        <Availability shape="bare" />
        <a
          class={classes("me", here.value.name === "profile" && "on")}
          href="/app/profile"
          data-tip={t("profile.title")}
          data-tip-keys={keysOf("goProfile").join(" ")}
        >
          <Face id={me.id} name={me.name} photoUrl={me.photo_url} presence={isThere ? "on" : "off"} />
          <span class="unseen">{t("profile.yours", { name: me.name })}</span>
        </a>
      </div>
    </nav>
  );
}

export function Dock() {
  return (
    <nav class="dock" aria-label={t("main")}>
      {docked.map((page) => (
        <PageLink key={page.name} page={page} size="m" hasWord />
      ))}
      <button type="button" onClick={() => runAction("palette")}>
        <SearchIcon />
        {t("palette.short")}
      </button>
    </nav>
  );
}

/** All that a phone has room for: to saved replies leads the composer, to the chat code the chat box, and to all the search. */
const docked = pages.filter(({ name }) => name !== "replies" && name !== "install" && name !== "contacts");

interface PageLinkProps {
  readonly page: Page;
  readonly size: "m" | "l";
  readonly hasWord?: boolean;
}

function PageLink({ page, size, hasWord }: PageLinkProps) {
  const { name, href, text, action, Icon } = page;
  const isHere = here.value.name === name;
  const waiting = name === "inbox" ? countWaiting(useDeskState()) : 0;
  return (
    <a
      href={href}
      class={isHere ? "on" : undefined}
      aria-current={isHere ? "page" : undefined}
      data-tip={hasWord ? undefined : t(text)}
      data-tip-keys={keysOf(action).join(" ")}
    >
      <Icon size={size} />
      <span class={hasWord ? undefined : "unseen"}>{t(text)}</span>
      <Count mini value={waiting} label={t("inbox.wantYou", { count: waiting })} />
    </a>
  );
}

interface RailButtonProps {
  readonly label: string;
  readonly action: ActionName;
  readonly children: preact.ComponentChildren;
}

function RailButton({ label, action, children }: RailButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      data-tip={label}
      data-tip-keys={keysOf(action).join(" ")}
      onClick={() => runAction(action)}
    >
      {children}
    </button>
  );
}
