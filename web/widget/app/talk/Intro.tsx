import { useChatState } from "../chat/context";
import { Face } from "../frame/Face";
import { welcoming } from "../frame/team";
import { Bubble } from "./Bubble";

/** Before the first message: who is there to answer, and a greeting. */
export function Intro() {
  const state = useChatState();
  const { texts, company } = state;
  const faces = welcoming(state);
  return (
    <div class="intro">
      {faces.length > 0 && (
        <ul>
          {faces.map((agent) => (
            <li key={agent.id}>
              <Face agent={agent} isLarge />
              <span class="grow">
                <b>
                  <bdi>{agent.name}</bdi>
                </b>
                {agent.job_title && (
                  <span class="dim">
                    <bdi>{agent.job_title}</bdi>
                  </span>
                )}
                {agent.motto && (
                  <span class="faint">
                    <bdi>{agent.motto}</bdi>
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
          <b>
            <bdi>{faces[0]?.name ?? company}</bdi>
          </b>
        </p>
        <div class="lines">
          <Bubble>{texts.t("greeting")}</Bubble>
        </div>
      </div>
    </div>
  );
}
