import { useChatState } from "../chat/context";
import { Icon } from "./Icon";

/** There is no such chat any more. */
export function Unavailable() {
  const { texts } = useChatState();
  return (
    <div class="unavailable" role="status">
      <Icon name="chat" />
      <h2>{texts.t("unavailable")}</h2>
      <p>{texts.t("unavailable_more")}</p>
    </div>
  );
}
