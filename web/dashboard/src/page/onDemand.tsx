import { Button, Empty, RowSkeletons } from "@hovor/ui";
import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";

import { needSeldomTexts, t } from "../text";

/** A view whose code is loaded when it is first shown: what not everybody needs costs nobody else anything. */
export function onDemand<Props extends object>(load: () => Promise<FunctionComponent<Props>>) {
  let loaded: FunctionComponent<Props> | undefined;

  return function OnDemand(props: Props) {
    const [hasFailed, setFailed] = useState(false);
    const [, setLoaded] = useState(loaded !== undefined);
    useEffect(() => {
      if (loaded || hasFailed) return;
      let isShown = true;
      Promise.all([load(), needSeldomTexts()]).then(
        ([View]) => {
          loaded = View;
          if (isShown) setLoaded(true);
        },
        () => isShown && setFailed(true),
      );
      return () => {
        isShown = false;
      };
    }, [hasFailed]);

    const View = loaded;
    if (View) return <View {...props} />;
    if (!hasFailed) return <RowSkeletons count={8} label={t("loading")} />;
    return (
      <Empty art="gone" title={t("empty.failedTitle")}>
        <p class="t13">{t("problem.offline")}</p>
        <Button onClick={() => setFailed(false)}>{t("tryAgain")}</Button>
      </Empty>
    );
  };
}
