import { Later } from "../frame/Later";
import { fetchForms } from "./fetchForms";

/** The composer's place, while there is something to answer before. */
export function AskedBefore() {
  return (
    <div class="before">
      <Later fetchPart={fetchForms} meanwhile={<span class="spin" aria-hidden="true" />}>
        {({ FormBefore }) => <FormBefore />}
      </Later>
    </div>
  );
}
