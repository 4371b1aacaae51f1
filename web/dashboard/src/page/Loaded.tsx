import { Button, Empty, RowSkeletons } from "@hovor/ui";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

import { explain } from "../api";
import { t } from "../text";

export interface LoadedProps<Answer> {
  readonly load: () => Promise<Answer>;
  readonly children: (answer: Answer) => ComponentChildren;
}

/** What the server tells once, with what is shown meanwhile and where it can't be had. */
export function Loaded<Answer>({ load, children }: LoadedProps<Answer>) {
  const [answer, setAnswer] = useState<{ readonly of: Answer } | undefined>();
  const [failure, setFailure] = useState<unknown>();
  const ask = () => {
    setFailure(undefined);
    load().then((of) => setAnswer({ of }), setFailure);
  };
  useEffect(ask, []);
  if (answer) return <>{children(answer.of)}</>;
  if (!failure) return <RowSkeletons count={8} label={t("loading")} />;
  return (
    <Empty art="gone" title={t("empty.failedTitle")}>
      <p class="t13">{explain(failure)}</p>
      <Button onClick={ask}>{t("tryAgain")}</Button>
    </Empty>
  );
}
