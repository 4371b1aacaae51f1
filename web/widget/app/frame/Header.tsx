import { useChat, useChatState } from "../chat/context";
import { Face } from "./Face";
import { Icon } from "./Icon";
import { Menu } from "./Menu";
import { facesOf, statusOf } from "./team";

/** Who is at the other end, and whether they are there. */
export function Header() {
  const chat = useChat();
  const state = useChatState();
  const { texts, company, isEmbedded, isLoaded, isRefused } = state;
  const { text, presence } = statusOf(state);
  return (
    <header class="head">
      <span class="faces">
        {facesOf(state).map((agent) => (
          <span key={agent.id} title={[agent.name, agent.job_title].filter(Boolean).join(", ")}>
            <Face agent={agent} />
          </span>
        ))}
      </span>
      <div class="grow">
        <h1 class="cut">
          <bdi>{company || texts.t("chat")}</bdi>
        </h1>
        {isRefused ? null : isLoaded ? (
          <p>
            <span class={`pres ${presence}`} />
            <span class="cut">{text}</span>
          </p>
        ) : (
          <p class="sk" aria-hidden="true" />
        )}
      </div>
      {!isRefused && <Menu />}
      {isEmbedded && (
        <button type="button" class="btn" aria-label={texts.t("close")} onClick={() => chat.close()}>
          <Icon name="close" />
        </button>
      )}
    </header>
  );
}
