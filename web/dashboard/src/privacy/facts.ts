import type { DataKind, DataMap, KeptData } from "@hovor/protocol";

import { t } from "../text";
import { regionName, regionOf } from "./regions";

/** What is said of a kind of data, in the order of the table's columns. */
export interface Fact {
  readonly kind: DataKind;
  readonly what: string;
  readonly whom: string;
  readonly why: string;
  readonly where: string;
  readonly howLong: string;
}

const ofTeam: readonly DataKind[] = ["agents", "sessions", "settings", "sign_in_guesses"];
const ofBoth: readonly DataKind[] = ["conversations", "files", "search_words", "presence", "logs"];

export function factsOf(map: DataMap): readonly Fact[] {
  return map.kinds.map((kept) => {
    const { kind } = kept;
    const region = regionOf(map, kept);
    const place = t(`data.place.${kept.place}`);
    return {
      kind,
      what: t(`data.kind.${kind}`),
      whom: t(
        ofTeam.includes(kind) ? "data.whom.team" : ofBoth.includes(kind) ? "data.whom.both" : "data.whom.visitors",
      ),
      why: t(`data.for.${kind}`),
      where: region ? `${place} \u00b7 ${region}` : place,
      howLong: keepingOf(kept),
    };
  });
}

function keepingOf({ keeping, days = 0 }: KeptData): string {
  return keeping === "days" ? t("data.keep.days", { count: days }) : t(`data.keep.${keeping}`);
}

/** Who gets data outside of the server, a line each; none for nobody. */
export function recipientsOf({ services }: DataMap): readonly string[] {
  return services.map(({ name, region }) =>
    t("data.outside", {
      service: t(`data.place.${name}`),
      region: region ? regionName(region) : t("data.noRegion"),
    }),
  );
}
