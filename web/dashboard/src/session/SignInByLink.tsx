import { Button } from "@hovor/ui";
import { useEffect, useRef, useState } from "preact/hooks";

import { api, explain, RequestError } from "../api";
import { FormError } from "../form";
import { t } from "../text";
import { EntranceFrame } from "./EntranceFrame";

export interface SignInByLinkProps {
  readonly token: string;
  readonly onSignedIn: () => void;
  /** The link was used already or is too old. */
  readonly onUseless: () => void;
}

/** Signs in by the one-time link that led here. */
export function SignInByLink({ token, onSignedIn, onUseless }: SignInByLinkProps) {
  const [error, setError] = useState<string | undefined>();
  const isStarted = useRef(false);

  const attempt = async () => {
    setError(undefined);
    try {
      await api.signInByLink(token);
      onSignedIn();
    } catch (reason) {
      const isTemporary =
        reason instanceof RequestError && ["offline", "unavailable", "rate_limited"].includes(reason.code);
      if (isTemporary) setError(explain(reason));
      else onUseless();
    }
  };
  useEffect(() => {
    if (isStarted.current) return;
    isStarted.current = true;
    void attempt();
  });

  return (
    <EntranceFrame title={t("signIn.title")} lead={t("signIn.byLink")}>
      {error ? (
        <div class="form">
          <FormError text={error} />
          <Button kind="main" size="l" full onClick={() => void attempt()}>
            {t("tryAgain")}
          </Button>
        </div>
      ) : (
        <span class="spin" role="status" aria-label={t("loading")} />
      )}
    </EntranceFrame>
  );
}
