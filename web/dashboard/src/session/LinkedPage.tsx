import { Button } from "@hovor/ui";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

import { explain } from "../api";
import { FormError } from "../form";
import { type TextKey, t } from "../text";
import { EntranceFrame } from "./EntranceFrame";
import { isGone } from "./gone";
import { Instead } from "./Instead";
import { takeSecret } from "./notice";

/** What is said where the link is of no use, and while it is looked at. */
export interface LinkWords {
  readonly title: TextKey;
  readonly looking: TextKey;
  readonly noneTitle: TextKey;
  readonly none: TextKey;
  readonly uselessTitle: TextKey;
  readonly useless: TextKey;
}

export interface LinkedPageProps<Found> {
  /** Where such links lead; what stands behind the # is their secret. */
  readonly path: string;
  readonly words: LinkWords;
  readonly look: (token: string) => Promise<Found>;
  readonly children: (token: string, found: Found, onUseless: () => void) => ComponentChildren;
}

/** Where a link with a secret leads: what is done there needs the link alone. */
export function LinkedPage<Found>({ path, ...rest }: LinkedPageProps<Found>) {
  const [token, setToken] = useState(() => takeSecret(path));
  useEffect(() => {
    const take = () => {
      const another = takeSecret(path);
      if (another) setToken(another);
    };
    take(); // may have come between the first look and this
    addEventListener("hashchange", take); // another link, opened where this one was
    return () => removeEventListener("hashchange", take);
  }, []);
  if (!token) return <Instead title={t(rest.words.noneTitle)} text={t(rest.words.none)} />;
  return <Looked key={token} token={token} {...rest} />;
}

function Looked<Found>(props: Omit<LinkedPageProps<Found>, "path"> & { readonly token: string }) {
  const { token, words, look, children } = props;
  const [found, setFound] = useState<{ readonly of: Found } | undefined>();
  const [isUseless, setUseless] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const ask = () => {
    setError(undefined);
    look(token).then(
      (of) => setFound({ of }),
      (reason) => {
        if (isGone(reason)) setUseless(true);
        else setError(explain(reason));
      },
    );
  };
  useEffect(ask, [token]);

  if (isUseless) return <Instead title={t(words.uselessTitle)} text={t(words.useless)} />;
  if (found) return <>{children(token, found.of, () => setUseless(true))}</>;
  return (
    <EntranceFrame title={t(words.title)} lead={t(words.looking)}>
      {error ? (
        <div class="form">
          <FormError text={error} />
          <Button kind="main" size="l" full onClick={ask}>
            {t("tryAgain")}
          </Button>
        </div>
      ) : (
        <span class="spin" role="status" aria-label={t("loading")} />
      )}
    </EntranceFrame>
  );
}
