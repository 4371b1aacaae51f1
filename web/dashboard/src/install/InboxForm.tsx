import { Banner, Button, InfoIcon, Segments, Switch, showToast, TextField } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDesk, useDeskState, useMe } from "../desk";
import { FormError, useSubmit } from "../form";
import { t } from "../text";
import { Categories } from "./Categories";
import { cleaned, limitOf, shownLimit, type Unit, units } from "./inboxSettings";

/** What the team sets for its inbox: categories, when an answer is slow, and whether typing is seen. For admins. */
export function InboxForm() {
  const { api } = useDesk();
  const { account } = useDeskState();
  const isAdmin = useMe().role !== "agent";
  const [categories, setCategories] = useState<readonly string[]>(account.categories ?? []);
  const [limit, setLimit] = useState(() => shownLimit(account.slow_reply_seconds));
  const [showsTyping, setShowsTyping] = useState(account.shows_typing_preview ?? false);
  const seconds = limitOf(limit);

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    if (seconds === undefined) return;
    await api.updateAccount({
      categories: cleaned(categories),
      slow_reply_seconds: seconds,
      shows_typing_preview: showsTyping,
    });
    setCategories(cleaned(categories));
    showToast({ text: t("saved") });
  });
  if (!isAdmin) {
    return (
      <Banner tone="info" icon={<InfoIcon />} inset>
        {t("install.adminsOnly")}
      </Banner>
    );
  }
  return (
    <form class="form" noValidate onSubmit={onSubmit}>
      <FormError text={error} />
      <Categories value={categories} onValue={setCategories} />
      <div class="slow-limit">
        <TextField
          label={t("slow.title")}
          value={limit.amount}
          maxLength={5}
          onValue={(amount) => setLimit({ ...limit, amount })}
          error={seconds === undefined ? t("slow.wrong") : undefined}
        />
        <Segments
          label={t("slow.unit")}
          value={limit.unit}
          options={units.map((value) => ({ value, label: t(`slow.${value}`) }))}
          onValue={(unit: Unit) => setLimit({ ...limit, unit })}
        />
        <p class="t13 dim">{t("slow.help")}</p>
      </div>
      <div class="stack">
        <Switch label={t("preview.title")} isOn={showsTyping} onChange={setShowsTyping} />
        <p class="t13 dim">{t("preview.help")}</p>
      </div>
      <div class="acts">
        <Button type="submit" kind="main" busy={isBusy}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
