import { Button, SignOutIcon } from "@hovor/ui";

import { Card, Page } from "../page";
import { t } from "../text";
import { AboutMe } from "./AboutMe";
import { Appearance } from "./Appearance";
import { Availability } from "./Availability";
import { EmailForm } from "./EmailForm";
import { MyGroups } from "./MyGroups";
import { Notifications } from "./Notifications";
import { PasswordForm } from "./PasswordForm";
import { Photo } from "./Photo";
import { Sessions } from "./Sessions";
import { Writing } from "./Writing";

/** One's own data, and what the dashboard does for oneself. */
export function ProfilePage({ onSignOut }: { readonly onSignOut: () => void }) {
  return (
    <Page
      title={t("profile.title")}
      actions={
        <Button icon={<SignOutIcon flips />} onClick={onSignOut}>
          {t("signOut")}
        </Button>
      }
    >
      <Card title={t("availability.title")} lead={t("availability.lead")}>
        <Availability shape="form" />
      </Card>
      <Card anchor="about" title={t("profile.about")} lead={t("profile.aboutLead")}>
        <Photo />
        <AboutMe />
        <MyGroups />
      </Card>
      <Card title={t("notify.title")} lead={t("notify.lead")}>
        <Notifications />
      </Card>
      <Card title={t("look.title")} lead={t("look.lead")}>
        <Appearance />
      </Card>
      <Card title={t("undoSend.title")} lead={t("undoSend.lead")}>
        <Writing />
      </Card>
      <Card title={t("profile.email")} lead={t("profile.emailLead")}>
        <EmailForm />
      </Card>
      <Card title={t("profile.password")} lead={t("profile.passwordLead")}>
        <PasswordForm />
      </Card>
      <Card title={t("sessions.title")} lead={t("sessions.lead")}>
        <Sessions />
      </Card>
    </Page>
  );
}
