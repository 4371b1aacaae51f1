import { useChat, useChatState } from "../chat/context";
import { offered } from "../chat/state";

/** Answers to pick, at the visitor's side: a click says one, and then they are gone. Arrow keys move among them. */
export function Choices() {
  const chat = useChat();
  const state = useChatState();
  const choices = offered(state);
  if (choices.length === 0) return null;

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOf(event.key, state.texts.direction === "rtl");
    if (!step) return;
    event.preventDefault();
    const buttons = [...(event.currentTarget as Element).children] as HTMLElement[];
    buttons.at((buttons.indexOf(event.target as HTMLElement) + step) % buttons.length)?.focus();
  };

  const pick = (choice: string, button: Element): void => {
    button.closest<HTMLElement>(".talk")?.focus({ preventScroll: true }); // or the focus would go with the button
    chat.choose(choice);
  };

  return (
    <div class="quick" role="group" aria-label={state.texts.t("choices")} onKeyDown={onKeyDown}>
      {choices.map((choice, at) => (
        <button key={at} type="button" dir="auto" onClick={({ currentTarget }) => pick(choice, currentTarget)}>
          {choice}
        </button>
      ))}
    </div>
  );
}

function stepOf(key: string, isRightToLeft: boolean): number | undefined {
  if (key === "ArrowDown" || key === (isRightToLeft ? "ArrowLeft" : "ArrowRight")) return 1;
  if (key === "ArrowUp" || key === (isRightToLeft ? "ArrowRight" : "ArrowLeft")) return -1;
  return undefined;
}
