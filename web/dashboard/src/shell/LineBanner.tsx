import { Banner, Button, OfflineIcon } from "@hovor/ui";
import { useEffect, useState } from "preact/hooks";

import { useDesk } from "../desk";
import { t } from "../text";

/** A break this short is not worth a word. */
const silentFor = 1500;

/** Says that the line to the server is down, and that nothing is lost by it. */
export function LineBanner() {
  const desk = useDesk();
  const isOpen = desk.line.value === "open";
  const [isTold, setTold] = useState(false);

  useEffect(() => {
    if (isOpen) {
      setTold(false);
      return;
    }
    const timer = setTimeout(() => setTold(true), silentFor);
    return () => clearTimeout(timer);
  }, [isOpen]);

  if (isOpen || !isTold) return null;
  return (
    <Banner tone="warn" icon={<OfflineIcon />}>
      <span class="row wrap">
        {navigator.onLine ? t("line.reconnecting") : t("line.offline")}
        <Button kind="plain" size="s" place="push" onClick={() => desk.wake()}>
          {t("line.now")}
        </Button>
      </span>
    </Banner>
  );
}
