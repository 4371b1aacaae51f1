import { IconButton, Segments, SpeakerIcon } from "@hovor/ui";

import { keysOf } from "../keys";
import { ways as allWays, isMuted, newsKinds, previewSound, type Wishes } from "../notify";
import { t } from "../text";

export interface NewsWaysProps {
  readonly ways: Wishes["ways"];
  readonly onWays: (ways: Wishes["ways"]) => void;
}

/** For each kind of news, by what it is told, and how that sounds. */
export function NewsWays({ ways, onWays }: NewsWaysProps) {
  return (
    <section class="news-ways" aria-label={t("notify.events")}>
      <div>
        <h3 class="label">{t("notify.events")}</h3>
        <p class="t12 faint">{t("notify.eventsLead")}</p>
      </div>
      {newsKinds.map((kind) => (
        <div class="news-way" key={kind}>
          <div class="grow">
            <p class="t13 med">{t(`notify.${kind}`)}</p>
            <p class="t12 faint">{t(`notify.${kind}Help`)}</p>
          </div>
          <div class="row">
            <Segments
              label={t(`notify.${kind}`)}
              value={ways[kind]}
              options={allWays.map((way) => ({ value: way, label: t(`notify.${way}`) }))}
              onValue={(way) => onWays({ ...ways, [kind]: way })}
            />
            <IconButton
              label={t("notify.play", { event: t(`notify.${kind}`) })}
              size="s"
              onClick={() => previewSound(kind)}
            >
              <SpeakerIcon />
            </IconButton>
          </div>
        </div>
      ))}
      {isMuted.value && <p class="t12 faint">{t("notify.muted", { key: keysOf("mute").join(" ") })}</p>}
    </section>
  );
}
