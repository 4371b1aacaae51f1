import { Badge, BanIcon, Banner, Button } from "@hovor/ui";

import { now, useDesk, useDeskState } from "../desk";
import { useAction } from "../keys";
import { t, whenTime } from "../text";
import { ban, type Named, unban } from "./ban";

/** Whether a visitor can write nothing, as far as it is known here. */
export function useIsBanned(visitorId: string): boolean {
  return useDeskState().contacts.get(visitorId)?.banned_at !== undefined;
}

/** That somebody is banned: in a word or, where there is no room, as a drawing with a name. */
export function BannedMark({ visitorId, isSmall = false }: { readonly visitorId: string; readonly isSmall?: boolean }) {
  if (!useIsBanned(visitorId)) return null;
  if (!isSmall) {
    return (
      <Badge tone="bad" icon={<BanIcon size="s" />}>
        {t("ban.banned")}
      </Badge>
    );
  }
  return (
    <span class="banned" role="img" aria-label={t("ban.banned")} data-tip={t("ban.banned")}>
      <BanIcon size="s" />
    </span>
  );
}

/** Bans, or lifts the ban. */
export function BanButton({ id, name }: Named) {
  const desk = useDesk();
  const isBanned = useIsBanned(id);
  const press = () => void (isBanned ? unban : ban)(desk, { id, name });
  useAction("ban", press);
  return (
    <Button size="s" icon={<BanIcon />} onClick={press}>
      {t(isBanned ? "ban.unban" : "ban.ban")}
    </Button>
  );
}

/** Since when somebody is banned, by whom, and what that means. */
export function BannedSince({ visitorId }: { readonly visitorId: string }) {
  const { contacts, agents } = useDeskState();
  const { banned_at: at, banned_by: by } = contacts.get(visitorId) ?? {};
  if (at === undefined) return null;
  const time = whenTime(at, now.value);
  const name = agents.get(by ?? "")?.name;
  return (
    <Banner tone="bad" icon={<BanIcon />} inset>
      <b class="block">{name ? t("ban.sinceBy", { time, name }) : t("ban.since", { time })}</b>
      {t("ban.means")}
    </Banner>
  );
}
