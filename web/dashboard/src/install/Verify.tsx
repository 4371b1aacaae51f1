import { Button, CheckIcon, OutIcon, TextField } from "@hovor/ui";
import { useEffect, useState } from "preact/hooks";

import { useDesk, useDeskState } from "../desk";
import { t } from "../text";
import { Causes } from "./Causes";
import { answeredOn, checkOf, patience, type SiteCheck, siteUrl } from "./check";

const newMarker = () => crypto.randomUUID().slice(0, 8);

/** Opens the site, and waits until its chat box is heard of: by somebody on its page, or as the first of the account. */
export function Verify() {
  const { account } = useDeskState();
  const { present } = useDesk().live.value;
  const [address, setAddress] = useState("");
  const [isChecked, setChecked] = useState(false);
  const [check, setCheck] = useState<SiteCheck | undefined>();
  const [page, setPage] = useState<string | undefined>();
  const [isLate, setLate] = useState(false);
  const url = siteUrl(address);

  const answered = check && answeredOn(check, present.values());
  const isSeen = page !== undefined || (check && !check.wasInstalled && account.installed_at !== undefined);
  useEffect(() => {
    if (answered) setPage(answered); // also when they have left again
  }, [answered]);
  useEffect(() => {
    if (!check || isSeen) return;
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, [check, isSeen]);

  const onSubmit = (event: Event) => {
    event.preventDefault();
    setChecked(true);
    if (!url) return;
    const next = checkOf(url, account.installed_at !== undefined, Date.now(), newMarker());
    open(next.url, "_blank", "noopener");
    setCheck(next);
    setPage(undefined);
    setLate(false);
  };
  const host = check?.url.host ?? "";
  return (
    <div class="stack wide">
      <form class="form" noValidate onSubmit={onSubmit}>
        <TextField
          label={t("verify.address")}
          placeholder="shop.example.com"
          autoComplete="url"
          autoCapitalize="none"
          spellcheck={false}
          maxLength={2000}
          value={address}
          onValue={setAddress}
          error={isChecked && !url ? t("verify.addressError") : undefined}
        />
        <div>
          <Button type="submit" icon={<OutIcon />}>
            {t(check ? "verify.again" : "verify.open")}
          </Button>
        </div>
      </form>
      <div role="status">
        {check && isSeen && (
          <p class="light ok">
            <CheckIcon />
            <span>
              {t("verify.seen", { host })} {page && t("verify.seenPage", { page })}
            </span>
          </p>
        )}
        {check && !isSeen && (
          <p class="light">
            <span class="spin" aria-hidden="true" />
            {t(isLate ? "verify.late" : "verify.waiting", { host })}
          </p>
        )}
      </div>
      {check && !isSeen && isLate && <Causes />}
    </div>
  );
}
