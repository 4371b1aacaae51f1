import { sendFile, Uploads } from "@hovor/client";
import type { File as SentFile } from "@hovor/protocol";

import { keyOf } from "../address";
import type { ChatState } from "./state";
import type { Store } from "./store";

/** Brings the visitor's files to the server: `post` sends the message of this id. */
export const uploadsOf = (
  store: Store<ChatState>,
  token: () => string | undefined,
  post: (id: string, file: SentFile) => void,
): Uploads =>
  new Uploads({
    send: (file, news) => {
      const address = `/api/v1/chat_boxes/${encodeURIComponent(keyOf(location.href))}/files`;
      return sendFile(address, `Bearer ${token()}`, file, news);
    },
    onChange: (uploads) => store.set({ uploads }),
    onDone: ({ id }, file) => post(id, file),
  });
