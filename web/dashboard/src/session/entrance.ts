import { useEffect, useState } from "preact/hooks";

import { api } from "../api";

/** Whether the operator lets companies sign up by themselves; undefined until it is known. */
export function useEntrance(): { readonly canSignUp: boolean | undefined } {
  const [canSignUp, setCanSignUp] = useState<boolean | undefined>();
  useEffect(() => {
    api.entrance().then(
      (entrance) => setCanSignUp(entrance.can_sign_up),
      () => setCanSignUp(undefined),
    );
  }, []);
  return { canSignUp };
}
