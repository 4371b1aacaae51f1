import { Button } from "@hovor/ui";

import { useDeskState } from "../desk";
import { Page } from "../page";
import { t } from "../text";
import { Lead, Steps } from "./FirstSteps";
import { hide, isHidden, setHidden } from "./hidden";

/** The first steps on a page of their own, also after they were hidden. */
export function FirstStepsPage() {
  const { myId } = useDeskState();
  const hidden = isHidden(myId);
  return (
    <Page
      title={t("firstSteps.title")}
      actions={
        <Button onClick={() => (hidden ? setHidden(myId, false) : hide(myId))}>
          {hidden ? t("firstSteps.showAgain") : t("hide")}
        </Button>
      }
    >
      <div class="first-steps">
        <p class="dim">
          <Lead />
        </p>
        <Steps />
      </div>
    </Page>
  );
}
