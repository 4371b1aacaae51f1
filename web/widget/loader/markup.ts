import { listen } from "../page";

/**
 * Elements with `data-api="smartsupp"` open the chat when clicked, or send their `data-text`. Heard at
 * the document, so that it works for elements that are added later.
 */
export function listenToMarkup(run: (args: readonly unknown[]) => void): void {
  listen("click", (event) => {
    const target = event.target instanceof Element ? event.target.closest("[data-api=smartsupp]") : null;
    const operation = target?.getAttribute("data-operation");
    if (!target || (operation !== "open" && operation !== "send")) return;

    const text = target.getAttribute("data-text") ?? "";
    event.preventDefault();
    run(["chat:open"]);
    if (text) run([operation === "send" ? "chat:send" : "chat:message", text]);
  });
}
