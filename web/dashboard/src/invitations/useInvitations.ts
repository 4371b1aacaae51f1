import type { Invitation } from "@hovor/protocol";
import { useCallback, useEffect, useState } from "preact/hooks";

import { useDesk } from "../desk";

export interface OpenInvitations {
  /** The newest first; undefined until they are here. */
  readonly invitations: readonly Invitation[] | undefined;
  readonly hasFailed: boolean;
  readonly reload: () => void;
}

/** The invitations that can still be taken. They are in no log: they are asked for again when somebody came. */
export function useInvitations(): OpenInvitations {
  const desk = useDesk();
  const [invitations, setInvitations] = useState<readonly Invitation[] | undefined>();
  const [hasFailed, setFailed] = useState(false);
  const team = desk.state.value?.agents.size;
  const reload = useCallback(() => {
    setFailed(false);
    desk.api.invitations().then(
      (all) => setInvitations(all.invitations),
      () => setFailed(true),
    );
  }, [desk]);
  useEffect(reload, [reload, team]);
  return { invitations, hasFailed, reload };
}
