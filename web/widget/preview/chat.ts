import type { Preview } from "@hovor/client";
import type { Chat } from "../app/chat/chat";
import { Host, type Surroundings } from "../app/chat/host";
import { fetchChat } from "../app/fetchChat";
import { parseJson } from "../app/json";
import type { ToBox } from "../bridge/toBox";
import { PretendedServer } from "./pretendedServer";
import { previewVariable } from "./read";
import { pretendMedia } from "./scheme";

/** The chat itself, in the frame of the pretended page, before a server that is not there. */
export async function chat(): Promise<void> {
  const host = new Host();
  const server = new PretendedServer();
  const schemeIs = pretendMedia();
  let shown: Chat | undefined;

  const show = (preview: Preview): void => {
    const { company, greeting, asksForRating, settings, isOnline, agents, scheme } = preview;
    server.preview = preview;
    schemeIs(scheme);
    document.documentElement.dataset["theme"] = scheme;
    if (!shown?.store.state.isLoaded) return;
    const agreedVersion = settings.privacy_notice?.version ?? ""; // who has written had agreed
    shown.store.set({ company, asksForRating, isOnline, agents, agreedVersion });
    shown.setUp({ settings, greeting });
  };
  const surroundings: Surroundings = {
    isThere: host.isThere,
    tell: (message) => host.tell(message),
    connect: (onMessage) => host.connect((message) => (isPreview(message) ? show(read(message)) : onMessage(message))),
  };
  shown = await fetchChat(surroundings, () => server.open());
}

type VariableMessage = Extract<ToBox, { type: "variable" }>;

const isPreview = (message: ToBox): message is VariableMessage =>
  message.type === "variable" && message.name === previewVariable;

const read = ({ json }: VariableMessage) => parseJson(json) as Preview;
