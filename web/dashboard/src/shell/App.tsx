import { showToast, Tips, Toasts } from "@hovor/ui";
import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";

import { api, explain, watchSignedOut } from "../api";
import { Desk, undoSeconds } from "../desk";
import { GalleryPage } from "../gallery";
import { countWaiting, followTitle, wishesOf } from "../notify";
import { go, here } from "../place";
import { JoinPage, nextPath, notice, ResetPage, SignInPage, SignUpPage, signInPath, takeLinkToken } from "../session";
import type { State } from "../store";
import { type TextKey, t } from "../text";
import { ring, ringForComings, ringOffer } from "./ring";
import { Workspace } from "./Workspace";

const titles: Record<string, TextKey> = {
  inbox: "inbox.title",
  visitors: "visitors.title",
  contacts: "contacts.title",
  search: "search.title",
  team: "team.title",
  replies: "replies.title",
  "chat-box": "studio.title",
  install: "install.title",
  protection: "protection.title",
  privacy: "privacy.title",
  "first-steps": "firstSteps.title",
  profile: "profile.title",
  join: "join.pageTitle",
  reset: "reset.title",
  "sign-in": "signIn.title",
  "sign-up": "signUp.title",
};

/** The whole dashboard: what stands before the sign-in and what behind. */
export function App() {
  /** Counts the sign-ins: each has its own desk. */
  const session = useSignal(0);
  const linkToken = useSignal(useMemo(takeLinkToken, []));

  /** Somebody who was inside is told why they are not any more. */
  const leave = () => {
    if (["sign-in", "sign-up", "join", "reset"].includes(here.value.name)) return;
    notice.value = desk.state.value ? "ended" : undefined;
    go(signInPath(location.pathname + location.search), { replaces: true });
  };
  const desk: Desk = useMemo(
    () =>
      new Desk({
        api,
        onSignedOut: leave,
        onChange: (event, before) => ring(desk, event, before),
        onLive: (event) => event.type === "conversation.offered" && ringOffer(desk, event),
        holdsMessages: () => undoSeconds.value * 1000,
      }),
    [session.value],
  );
  useEffect(() => watchSignedOut(leave), [desk]);

  useEffect(() => followTitle(titleHere, () => countOf(desk.state.value)), [desk]);
  useEffect(() => ringForComings(desk), [desk]);

  const enter = () => {
    session.value += 1;
    linkToken.value = undefined;
    notice.value = undefined;
    go(nextPath(location.search), { replaces: true });
  };
  const signOut = async () => {
    try {
      await api.signOut();
      notice.value = "signedOut";
      go("/app/sign-in", { replaces: true });
    } catch (error) {
      showToast({ tone: "bad", text: explain(error) });
    }
  };
  return (
    <>
      <Page desk={desk} linkToken={linkToken.value} onEnter={enter} onSignOut={() => void signOut()} />
      <Toasts label={t("toasts")} />
      <Tips />
    </>
  );
}

/** What stands in the title, for who wants it there. */
function countOf(state: State | null): number {
  return state && wishesOf(state.myId).hasCount ? countWaiting(state) : 0;
}

function titleHere(): string {
  const key = titles[here.value.name];
  return key ? `${t(key)} \u00b7 Hovor` : "Hovor";
}

interface PageProps {
  readonly desk: Desk;
  readonly linkToken: string | undefined;
  readonly onEnter: () => void;
  readonly onSignOut: () => void;
}

function Page({ desk, linkToken, onEnter, onSignOut }: PageProps) {
  const onReset = () => {
    notice.value = "passwordReset";
    go("/app/sign-in", { replaces: true });
  };
  switch (here.value.name) {
    case "sign-in":
      return <SignInPage linkToken={linkToken} onSignedIn={onEnter} />;
    case "sign-up":
      return <SignUpPage onSignedIn={onEnter} />;
    case "join":
      return <JoinPage onJoined={onEnter} />;
    case "reset":
      return <ResetPage onReset={onReset} />;
    case "gallery":
      return <GalleryPage />;
    default:
      return <Workspace key={desk} desk={desk} onSignOut={onSignOut} />;
  }
}
