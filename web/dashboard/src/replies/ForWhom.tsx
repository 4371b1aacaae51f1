import { useMe } from "../desk";
import { Options } from "../form";
import { t } from "../text";
import { changesTeams } from "./rights";
import { WhoseReply } from "./WhoseReply";

export interface ForWhomProps {
  readonly isNew: boolean;
  readonly isPersonal: boolean;
  readonly onPersonal: (isPersonal: boolean) => void;
}

/** Who is to have a saved reply. That holds for good: a copy can be another's. */
export function ForWhom({ isNew, isPersonal, onPersonal }: ForWhomProps) {
  const mayShare = changesTeams(useMe());
  if (!isNew) {
    return (
      <p class="row wrap t13">
        <WhoseReply isPersonal={isPersonal} />
        <span class="faint">{t("replies.staysSo")}</span>
      </p>
    );
  }
  return (
    <div class="stack">
      <p class="label" aria-hidden="true">
        {t("replies.forWhom")}
      </p>
      <Options
        label={t("replies.forWhom")}
        value={isPersonal ? "mine" : "team"}
        options={[
          {
            value: "team",
            label: t("replies.team"),
            help: mayShare ? t("replies.teamHelp") : t("replies.teamRefused"),
            isDisabled: !mayShare,
          },
          { value: "mine", label: t("replies.mine"), help: t("replies.mineHelp") },
        ]}
        onValue={(whose) => onPersonal(whose === "mine")}
      />
    </div>
  );
}
