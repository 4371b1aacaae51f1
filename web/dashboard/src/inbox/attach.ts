import { checkFiles, largestFile, mostFiles, type RefusedFile } from "@hovor/client";
import { showToast } from "@hovor/ui";

import type { Desk } from "../desk";
import { fileSize, t } from "../text";

/** Sends the files that can be sent; of the others a toast says why not. */
export function attach(desk: Desk, conversationId: string, files: readonly File[]): void {
  const { taken, refused } = checkFiles(files);
  for (const text of new Set(refused.map(reasonOf))) showToast({ tone: "bad", text });
  desk.files.add(taken, conversationId);
}

function reasonOf({ file: { name, size }, why }: RefusedFile): string {
  switch (why) {
    case "too_large":
      return t("file.tooLarge", { name, size: fileSize(size), most: fileSize(largestFile) });
    case "empty":
      return t("file.empty", { name });
    case "too_many":
      return t("file.tooMany", { most: mostFiles });
  }
}
