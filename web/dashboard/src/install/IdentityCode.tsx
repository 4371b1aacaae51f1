import { Banner, Button, InfoIcon } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDesk } from "../desk";
import { FormError, useSubmit } from "../form";
import { t } from "../text";
import { identityCode } from "./identity";
import { Snippet } from "./Snippet";

/** The account's secret, fetched when it is asked for, in the code that uses it. */
export function IdentityCode() {
  const { api } = useDesk();
  const [secret, setSecret] = useState<string>();
  const { isBusy, error, onSubmit } = useSubmit(async () => {
    setSecret((await api.identitySecret()).secret);
  });
  if (secret) {
    return (
      <>
        <Banner tone="warn" icon={<InfoIcon />} inset>
          {t("identity.keep")}
        </Banner>
        <Snippet code={identityCode(secret)} />
      </>
    );
  }
  return (
    <form class="form" onSubmit={onSubmit}>
      <FormError text={error} />
      <div>
        <Button type="submit" busy={isBusy}>
          {t("identity.show")}
        </Button>
      </div>
    </form>
  );
}
