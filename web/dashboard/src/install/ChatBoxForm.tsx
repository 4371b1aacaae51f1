import { Banner, Button, InfoIcon, Switch, showToast, TextArea, TextField } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDesk, useDeskState, useMe } from "../desk";
import { FormError, requiredError, useSubmit } from "../form";
import { t } from "../text";
import { ColorField } from "./ColorField";
import { isColor } from "./contrast";

/** What visitors see of the company: its name, the greeting and the colour. For admins. */
export function ChatBoxForm() {
  const { api } = useDesk();
  const { account } = useDeskState();
  const isAdmin = useMe().role !== "agent";
  const [company, setCompany] = useState(account.company);
  const [greeting, setGreeting] = useState(account.greeting);
  const [color, setColor] = useState(account.color);
  const [asksForRating, setAsksForRating] = useState(account.asks_for_rating ?? false);
  const isChanged =
    company !== account.company ||
    greeting !== account.greeting ||
    color !== account.color ||
    asksForRating !== (account.asks_for_rating ?? false);

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    if (requiredError(company) || !isColor(color)) return;
    await api.updateAccount({
      company: company.trim(),
      greeting: greeting.trim(),
      color,
      asks_for_rating: asksForRating,
    });
    showToast({ text: t("saved") });
  });
  if (!isAdmin) {
    return (
      <>
        <Banner tone="info" icon={<InfoIcon />} inset>
          {t("install.adminsOnly")}
        </Banner>
        <dl class="facts start">
          <dt>{t("field.company")}</dt>
          <dd>{account.company}</dd>
          <dt>{t("install.greeting")}</dt>
          <dd>{account.greeting || t("install.greetingDefault")}</dd>
        </dl>
      </>
    );
  }
  return (
    <form class="form" noValidate onSubmit={onSubmit}>
      <FormError text={error} />
      <TextField
        label={t("field.company")}
        maxLength={255}
        value={company}
        onValue={setCompany}
        error={requiredError(company)}
      />
      <TextArea
        label={t("install.greeting")}
        maxLength={500}
        placeholder={t("install.greetingDefault")}
        help={t("install.greetingHelp")}
        value={greeting}
        onValue={setGreeting}
      />
      <ColorField value={color} onValue={setColor} />
      <div class="stack">
        <Switch label={t("install.rating")} isOn={asksForRating} onChange={setAsksForRating} />
        <p class="t13 dim">{t("install.ratingHelp")}</p>
      </div>
      <div class="acts">
        <Button type="submit" kind="main" busy={isBusy} disabled={!isChanged}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
