import type { FromBox } from "../bridge/fromBox";
import type { Ground } from "../loader/part";
import type { ChatBox } from "./chatBox";
import type { Events } from "./events";

type Take = (message: FromBox) => void;

/** Hears the chat box by a part of ours that is fetched with its first word: before a click nobody needs it. */
export function listenTo(box: ChatBox, events: Events, ground: Ground): Take {
  let part: Promise<Take> | undefined;
  return (message) => {
    part ??= import("./hear").then(({ hear }) => hear(box, events, ground));
    part.then(
      (take) => take(message),
      () => {
        part = undefined; // there is no network: the next word tries again
      },
    );
  };
}
