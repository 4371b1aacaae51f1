import { Button, Empty } from "@hovor/ui";
import { useEffect, useState } from "preact/hooks";

import { explain } from "../api";
import { AwayNote } from "../away";
import { ContactsPage } from "../contacts";
import { type Desk, DeskContext } from "../desk";
import { FirstStepsPage } from "../firstSteps";
import { InboxPage } from "../inbox";
import { InstallPage } from "../install";
import { CheatSheet } from "../keys";
import { OfferStack } from "../offers";
import { Palette } from "../palette";
import { here, type Place } from "../place";
import { PrivacyPage } from "../privacy";
import { ProfilePage } from "../profile";
import { ProtectionPage } from "../protection";
import { RepliesPage } from "../replies";
import { SearchPage } from "../search";
import { ChatBoxPage } from "../studio";
import { TeamPage } from "../team";
import { t } from "../text";
import { VisitorsPage } from "../visitors";
import { Anywhere } from "./Anywhere";
import { ErrorBoundary } from "./ErrorBoundary";
import { LineBanner } from "./LineBanner";
import { Dock, Rail } from "./Rail";
import { SkeletonPage } from "./SkeletonPage";
import { useLeaving } from "./useLeaving";

export interface WorkspaceProps {
  readonly desk: Desk;
  readonly onSignOut: () => void;
}

/** Everything behind the sign-in. */
export function Workspace({ desk, onSignOut }: WorkspaceProps) {
  const [error, setError] = useState<unknown>();
  const open = () => {
    setError(undefined);
    desk.open().catch(setError);
  };
  useEffect(() => {
    open();
    return () => desk.close();
  }, [desk]);

  useWake(desk);
  useLeaving(desk);

  if (!desk.state.value) {
    if (!error) return <SkeletonPage />;
    return (
      <main class="entrance">
        <Empty art="gone" title={t("empty.failedTitle")} isWholePage>
          <p class="t13">{explain(error)}</p>
          <Button kind="main" onClick={open}>
            {t("tryAgain")}
          </Button>
        </Empty>
      </main>
    );
  }
  const place = here.value;
  return (
    <DeskContext.Provider value={desk}>
      <Anywhere onSignOut={onSignOut} />
      <LineBanner />
      <AwayNote />
      <div class="workspace">
        <Rail />
        <ErrorBoundary key={place.name}>
          <PageOf place={place} onSignOut={onSignOut} />
        </ErrorBoundary>
        <Dock />
      </div>
      <OfferStack />
      <CheatSheet />
      <Palette />
    </DeskContext.Provider>
  );
}

function PageOf({ place, onSignOut }: { readonly place: Place; readonly onSignOut: () => void }) {
  switch (place.name) {
    case "inbox":
      return <InboxPage view={place.view} openId={place.conversationId} />;
    case "visitors":
      return <VisitorsPage openId={place.visitorId} />;
    case "contacts":
      return <ContactsPage openId={place.visitorId} />;
    case "search":
      return <SearchPage query={place.query} />;
    case "team":
      return <TeamPage />;
    case "replies":
      return <RepliesPage />;
    case "profile":
      return <ProfilePage onSignOut={onSignOut} />;
    case "chat-box":
      return <ChatBoxPage />;
    case "install":
      return <InstallPage />;
    case "protection":
      return <ProtectionPage />;
    case "privacy":
      return <PrivacyPage tab={place.tab} />;
    case "first-steps":
      return <FirstStepsPage />;
    default:
      return (
        <main class="sheet broken">
          <Empty art="search" title={t("nowhere.title")} isWholePage>
            <a class="btn main" href="/app/inbox/waiting">
              {t("nowhere.toInbox")}
            </a>
          </Empty>
        </main>
      );
  }
}

/** The network is back, or somebody looks again after a while: find out at once whether the line still lives. */
function useWake(desk: Desk): void {
  useEffect(() => {
    const wake = () => {
      if (document.visibilityState === "visible") desk.wake();
    };
    addEventListener("online", wake);
    document.addEventListener("visibilitychange", wake);
    return () => {
      removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", wake);
    };
  }, [desk]);
}
