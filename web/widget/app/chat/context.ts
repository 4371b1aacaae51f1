import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";

import type { Chat } from "./chat";
import type { ChatState } from "./state";

const ChatContext = createContext<Chat | undefined>(undefined);

export const ChatProvider = ChatContext.Provider;

export function useChat(): Chat {
  const chat = useContext(ChatContext);
  if (!chat) throw new Error("outside of the chat");
  return chat;
}

/** The present state; drawn again whenever it is another one. */
export function useChatState(): ChatState {
  const { store } = useChat();
  const [state, setState] = useState(store.state);
  useEffect(() => {
    setState(store.state);
    return store.listen(() => setState(store.state));
  }, [store]);
  return state;
}
