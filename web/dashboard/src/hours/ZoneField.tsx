import { Button, TextField } from "@hovor/ui";
import { useId, useMemo } from "preact/hooks";

import { t } from "../text";
import { allZones, isZone } from "./zone";

export interface ZoneFieldProps {
  readonly zone: string;
  readonly onZone: (zone: string) => void;
}

/** By whose clock the hours are: found by any part of its name. That of this computer is proposed. */
export function ZoneField({ zone, onZone }: ZoneFieldProps) {
  const list = useId();
  const own = useMemo(() => new Intl.DateTimeFormat().resolvedOptions().timeZone, []);
  const zones = useMemo(() => allZones(own), [own]);
  return (
    <div class="stack tight">
      <TextField
        label={t("hours.zone")}
        list={list}
        maxLength={64}
        autoComplete="off"
        spellcheck={false}
        value={zone}
        onValue={onZone}
        help={t("hours.zoneHelp")}
        error={isZone(zone) ? undefined : t("hours.noZone")}
      />
      <datalist id={list}>
        {zones.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      {zone !== own && (
        <div>
          <Button size="s" onClick={() => onZone(own)}>
            {t("hours.ownZone", { zone: own })}
          </Button>
        </div>
      )}
    </div>
  );
}
