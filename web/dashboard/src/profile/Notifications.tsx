import { BellIcon, Button, Switch } from "@hovor/ui";

import { keysOf } from "../keys";
import { askPermission, isMuted, permission, setMuted } from "../notify";
import { t } from "../text";

export function Notifications() {
  return (
    <div class="stack wide">
      <Switch
        label={t("sound.label", { key: keysOf("mute").join(" ") })}
        isOn={!isMuted.value}
        onChange={(isOn) => setMuted(!isOn)}
      />
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
    </div>
  );
}
