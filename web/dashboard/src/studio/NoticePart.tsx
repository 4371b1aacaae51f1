import { Switch, TextField } from "@hovor/ui";

import { t } from "../text";
import type { SetupPartProps } from "./PlacePart";
import { isAddress } from "./setup";

/** The site's policy, before the first message. */
export function NoticePart({ setup, onSetup }: SetupPartProps) {
  const { hasNotice, noticeUrl, isNoticeRequired, noticeVersion } = setup;
  return (
    <section class="studio-part">
      <div>
        <h2>{t("studio.notice")}</h2>
        <p class="t13 dim">{t("studio.noticeLead")}</p>
      </div>
      <Switch
        label={t("studio.noticeOn")}
        isOn={hasNotice}
        onChange={(isOn) => onSetup((now) => ({ ...now, hasNotice: isOn }))}
      />
      {hasNotice && (
        <>
          <TextField
            label={t("studio.noticeUrl")}
            placeholder="https://"
            autoCapitalize="none"
            spellcheck={false}
            maxLength={2000}
            value={noticeUrl}
            error={isAddress(noticeUrl) ? undefined : t("studio.urlError")}
            onValue={(url) => onSetup((now) => ({ ...now, noticeUrl: url }))}
          />
          <Switch
            label={t("studio.noticeRequired")}
            isOn={isNoticeRequired}
            onChange={(isOn) => onSetup((now) => ({ ...now, isNoticeRequired: isOn }))}
          />
          <TextField
            label={t("studio.noticeVersion")}
            help={t("studio.noticeVersionHelp")}
            autoComplete="off"
            maxLength={64}
            value={noticeVersion}
            onValue={(version) => onSetup((now) => ({ ...now, noticeVersion: version }))}
          />
        </>
      )}
    </section>
  );
}
