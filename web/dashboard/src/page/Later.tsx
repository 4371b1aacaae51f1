import { AlertIcon, Banner, Button, RowSkeletons } from "@hovor/ui";
import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";

import { needSeldomTexts, t } from "../text";

export interface LaterProps {
  /** Fetches the part, which is not in the files that every page needs. */
  readonly load: () => Promise<FunctionComponent>;
}

/** A part that few need, fetched when it is shown. Says when it can't be had, and tries again. */
export function Later({ load }: LaterProps) {
  const [Part, setPart] = useState<FunctionComponent | undefined>();
  const [hasFailed, setFailed] = useState(false);
  const fetch = () => {
    setFailed(false);
    Promise.all([load(), needSeldomTexts()]).then(
      ([loaded]) => setPart(() => loaded),
      () => setFailed(true),
    );
  };
  useEffect(fetch, []);
  if (Part) return <Part />;
  if (!hasFailed) return <RowSkeletons count={6} label={t("loading")} />;
  return (
    <Banner tone="bad" icon={<AlertIcon />} inset>
      <p>{t("later.failed")}</p>
      <Button size="s" onClick={fetch}>
        {t("tryAgain")}
      </Button>
    </Banner>
  );
}
