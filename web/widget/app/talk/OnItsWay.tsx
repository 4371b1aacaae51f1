import type { Unsent } from "@hovor/client";

import { useChat, useChatState } from "../chat/context";
import { fetchFiles } from "../files/fetchFiles";
import { Sent } from "../files/Sent";
import { Icon } from "../frame/Icon";
import { Later } from "../frame/Later";
import type { TextKey } from "../texts/texts";
import { Bubble } from "./Bubble";
import type { Waiting } from "./entries";
import { Failed } from "./Failed";

/** What there is more to say of than that it was not sent. */
const failures: Partial<Record<string, TextKey>> = { rate_limited: "too_fast", forbidden: "refused_word" };

/** What the visitor sent and the server has not confirmed: on its way, waiting, or refused. */
export function OnItsWay({ unsent, uploads }: Waiting) {
  const { texts, connection } = useChatState();
  const isWaiting = [...unsent, ...uploads].some((one) => !one.failure);
  const isThere = connection === "there";
  return (
    <div class="said me" aria-live="off">
      <div class="lines">
        {unsent.map((one) => (
          <div class="lines" key={one.id}>
            <Content unsent={one} />
          </div>
        ))}
        {uploads.length > 0 && (
          <Later fetchPart={fetchFiles} asked={uploads.length}>
            {({ GoingUp }) =>
              uploads.map((one) => (
                <div class="lines" key={one.id}>
                  <GoingUp upload={one} />
                </div>
              ))
            }
          </Later>
        )}
      </div>
      {isWaiting && (
        <p class="when">
          <Icon name="clock" isSmall />
          {texts.t(isThere ? "sending" : "queued")}
        </p>
      )}
    </div>
  );
}

function Content({ unsent: { id, text, file, failure } }: { readonly unsent: Unsent }) {
  const chat = useChat();
  return (
    <>
      {file ? <Sent id={id} file={file} /> : <Bubble state={failure ? "fail" : "wait"}>{text}</Bubble>}
      {failure && (
        <Failed
          text={failures[failure] ?? "not_sent"}
          onRetry={failure === "forbidden" ? undefined : () => chat.retry(id)}
          onDiscard={() => chat.discard(id)}
        />
      )}
    </>
  );
}
