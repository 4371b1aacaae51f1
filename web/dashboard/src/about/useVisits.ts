import type { VisitorPresence, Visits } from "@hovor/protocol";
import { useEffect, useState } from "preact/hooks";

import { useDesk } from "../desk";

/** The visits of a visitor, asked for again when they go to another page, come or leave. */
export function useVisits(visitorId: string | undefined, presence: VisitorPresence | undefined) {
  const { api } = useDesk();
  const [visits, setVisits] = useState<Visits | "failed" | undefined>();
  const { page, client, visits: count } = presence ?? {};
  const where = `${presence !== undefined} ${page?.url} ${page?.title} ${client?.browser} ${count}`;

  useEffect(() => {
    if (!visitorId) return;
    let isWanted = true;
    api.visits(visitorId).then(
      (answer) => isWanted && setVisits(answer),
      () => isWanted && setVisits((before) => before ?? "failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [api, visitorId, where]);
  return visits;
}
