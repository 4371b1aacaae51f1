import type { FromBox } from "../bridge/fromBox";
import type { Ground } from "../loader/part";
import type { ChatBox } from "./chatBox";
import type { Events } from "./events";

type Take = (message: FromBox) => void;

/**
 * Hears the chat box: by itself what a page hears that is merely looked at, and by a part of ours that is fetched then
 * all else, which comes of an open chat.
 */
export function listenTo(box: ChatBox, events: Events, ground: Ground): Take {
  let part: Promise<Take> | undefined;
  return (message) => {
    if (message.type === "identity") {
      box.traces.note("vid", message.visitorId);
      return ground.onIdentity(message.visitorId);
    }
    if (message.type === "status") {
      box.isOnline(message.status === "online");
      return events.tell("status", message.status);
    }
    part ??= import("./hear").then(({ hear }) => hear(box, events, ground));
    part.then(
      (take) => take(message),
      () => {
        part = undefined; // there is no network: the next word tries again
      },
    );
  };
}
