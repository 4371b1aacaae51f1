import { BellIcon, Button, Switch } from "@hovor/ui";

import { useMe } from "../desk";
import { keysOf } from "../keys";
import { askPermission, isMuted, permission, setMuted, setWishes, type Wishes, wishesOf } from "../notify";
import { t } from "../text";
import { NewsWays } from "./NewsWays";
import { Quiet } from "./Quiet";

/** What tells this agent that they are wanted, and when it does not. It holds at once. */
export function Notifications() {
  const me = useMe();
  const wishes = wishesOf(me.id);
  const change = (part: Partial<Wishes>) => setWishes(me.id, { ...wishes, ...part });
  return (
    <div class="stack wide">
      <Switch
        label={t("sound.label", { key: keysOf("mute").join(" ") })}
        isOn={!isMuted.value}
        onChange={(isOn) => setMuted(!isOn)}
      />
      <Switch label={t("notify.count")} isOn={wishes.hasCount} onChange={(hasCount) => change({ hasCount })} />
      {permission.value === "default" ? (
        <div class="stack">
          <p class="t13 dim">{t("notify.why")}</p>
          <div>
            <Button icon={<BellIcon />} onClick={() => void askPermission()}>
              {t("notify.ask")}
            </Button>
          </div>
        </div>
      ) : (
        <p class="t13 dim">{t(`notify.${permission.value}`)}</p>
      )}
      <NewsWays ways={wishes.ways} onWays={(ways) => change({ ways })} />
      <Quiet quiet={wishes.quiet} onQuiet={(quiet) => change({ quiet })} />
    </div>
  );
}
