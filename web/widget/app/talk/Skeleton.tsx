import { useChatState } from "../chat/context";

/** In the shape of what is to come. */
export function Skeleton() {
  const { texts } = useChatState();
  return (
    <div class="skeleton" role="status" aria-label={texts.t("loading")}>
      <span class="sk" />
      <span class="sk tall" />
      <span class="sk mine" />
      <span class="sk tall" />
    </div>
  );
}
