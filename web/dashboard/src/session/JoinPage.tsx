import type { Invited } from "@hovor/protocol";
import { Button } from "@hovor/ui";
import { useEffect, useState } from "preact/hooks";

import { api, explain, RequestError } from "../api";
import { FormError } from "../form";
import { t } from "../text";
import { EntranceFrame } from "./EntranceFrame";
import { JoinForm } from "./JoinForm";
import { takeInvitation } from "./notice";

/** Where the link of an invitation leads: whoever has it becomes an agent. */
export function JoinPage({ onJoined }: { readonly onJoined: () => void }) {
  const [token, setToken] = useState(takeInvitation);
  useEffect(() => {
    const take = () => {
      const another = takeInvitation();
      if (another) setToken(another);
    };
    take(); // may have come between the first look and this
    addEventListener("hashchange", take); // another link, opened where this one was
    return () => removeEventListener("hashchange", take);
  }, []);
  if (!token) return <Instead title={t("join.noneTitle")} text={t("join.none")} />;
  return <Invitation key={token} token={token} onJoined={onJoined} />;
}

interface InvitationProps {
  readonly token: string;
  readonly onJoined: () => void;
}

function Invitation({ token, onJoined }: InvitationProps) {
  const [invited, setInvited] = useState<Invited | undefined>();
  const [isUseless, setUseless] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const look = () => {
    setError(undefined);
    api.invited(token).then(setInvited, (reason) => {
      if (isGone(reason)) setUseless(true);
      else setError(explain(reason));
    });
  };
  useEffect(look, [token]);

  if (isUseless) return <Instead title={t("join.uselessTitle")} text={t("join.useless")} />;
  if (invited) {
    return <JoinForm token={token} invited={invited} onJoined={onJoined} onUseless={() => setUseless(true)} />;
  }
  return (
    <EntranceFrame title={t("join.pageTitle")} lead={t("join.looking")}>
      {error ? (
        <div class="form">
          <FormError text={error} />
          <Button kind="main" size="l" full onClick={look}>
            {t("tryAgain")}
          </Button>
        </div>
      ) : (
        <span class="spin" role="status" aria-label={t("loading")} />
      )}
    </EntranceFrame>
  );
}

/** In place of a form that would be of no use. */
function Instead({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <EntranceFrame title={title} lead={text}>
      <a class="btn l full" href="/app/sign-in">
        {t("signUp.toSignIn")}
      </a>
    </EntranceFrame>
  );
}

/** The server does not say whether a link was used, was revoked, is too old, or never was. */
export function isGone(reason: unknown): boolean {
  return reason instanceof RequestError && ["unauthenticated", "forbidden", "not_found"].includes(reason.code);
}
