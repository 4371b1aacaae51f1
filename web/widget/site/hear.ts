import type { FromBox, SiteMessage } from "../bridge/fromBox";
import type { Ground } from "../loader/part";
import { own } from "../own";
import type { ChatBox } from "./chatBox";
import { Counter } from "./counter";
import type { Events } from "./events";
import type { NewWords } from "./newWords";
import { agentForSite, messageForSite } from "./siteWords";

/** Hears what the open chat in the frame says, and tells the page of it in the words that sites know. */
export function hear(box: ChatBox, events: Events, ground: Ground): (message: FromBox) => void {
  let unread = "0";
  let words: NewWords | undefined;
  const counter = new Counter(box, events, ground.mode);
  const model = {
    get: (name: string) => {
      const vid = box.traces.recall("vid") ?? "";
      return own({ key: ground.key, vid, id: vid, lang: box.words.language }, name);
    },
  };

  const say = (name: string, said: SiteMessage, type: "visitor" | "agent"): void => {
    const message = messageForSite(said);
    events.tell(name, message);
    if (type === "visitor") events.tell("sent", message);
    events.tell("message", model, { type, content: said.text, triggeredBy: null });
  };

  return (message) => {
    switch (message.type) {
      case "close":
        return box.close();
      case "refused":
        return box.refused();
      case "conversation":
        return box.traces.note("chatid", message.id);
      case "keep":
        return box.traces.note("token", message.token);
      case "draft":
        return box.traces.note("message", message.text);
      case "unread":
        box.launcher.show({ unread: Number(message.count) });
        unread = message.count;
        if (unread === "0") words?.end();
        box.traces.note("unread", message.count);
        return events.tell("unread", Number(message.count));
      case "words":
        import("./newWords").then(
          (part) => {
            words ??= new part.NewWords(box, ground.base);
            if (unread !== "0") words.show(message); // else they were read meanwhile
          },
          () => {}, // the button says that there is something new
        );
        return;
      case "message_sent":
        if (!box.visibility.isOnline) counter.count("Offline_message_sent");
        return say(message.type, message, "visitor");
      case "message_received":
        return say(message.type, message, "agent");
      case "began":
        if (box.visibility.isOnline) counter.count("Visitor_started_conversation");
        return;
      case "rated":
        return counter.count("Feedback_sent", moodOf(Number(message.value)));
      case "login":
        counter.count("Auth_form_filled");
        return events.tell("login", JSON.parse(message.json));
      case "agent":
        if (message.change === "join") counter.served(message.id, message.name);
        return events.tell(`agent.${message.change}`, model, agentForSite(message));
    }
  };
}

const moodOf = (value: number): string => (value < 3 ? "Bad" : value > 3 ? "Good" : "Normal");
