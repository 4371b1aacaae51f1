import { t } from "../text";

export interface VisitorTypingProps {
  readonly name: string;
  /** What they have written so far, where the team may see it. */
  readonly text: string | undefined;
}

/** The visitor writes: dots, or the message as it is being written. Only that they write is read out. */
export function VisitorTyping({ name, text }: VisitorTypingProps) {
  return (
    <div class="msg typing">
      {text && (
        <p class="who" aria-hidden="true">
          <b>{name}</b>
          {t("inbox.isWriting")}
        </p>
      )}
      {text ? (
        <p class="bub ghost" dir="auto">
          {text}
        </p>
      ) : (
        <span class="bub dots" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
      )}
      <p class="unseen" role="status">
        {t("inbox.visitorTypes", { name })}
      </p>
    </div>
  );
}
