import { useChatState } from "../chat/context";
import { Face } from "../frame/Face";
import { welcoming } from "../frame/team";

/** Before the first message: who is there to answer, and a greeting. */
export function Intro() {
  const state = useChatState();
  const { texts, greeting, company } = state;
  const faces = welcoming(state);
  return (
    <div class="intro">
      {faces.length > 0 && (
        <ul>
          {faces.map((agent) => (
            <li key={agent.id}>
              <Face agent={agent} isLarge />
              <span class="grow">
                <b>{agent.name}</b>
                {agent.job_title && (
                  <span class="dim" dir="auto">
                    {agent.job_title}
                  </span>
                )}
                {agent.motto && (
                  <span class="faint" dir="auto">
                    {agent.motto}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div class="said">
        <Face agent={faces[0]} />
        <p class="who">
          <b>{faces[0]?.name ?? company}</b>
        </p>
        <div class="lines">
          <p class="bub" dir="auto">
            {greeting || texts.t("greeting")}
          </p>
        </div>
      </div>
    </div>
  );
}
