import { useChatState } from "../chat/context";

/** A sentence about the site's policy, which is a link where there is an address. */
export function Policy({ text }: { readonly text: "privacy" | "privacy_agree" }) {
  const { texts, privacy } = useChatState();
  if (!privacy?.url) return <>{texts.t(text)}</>;
  return (
    <>
      {texts.t(text)}{" "}
      <a href={privacy.url} target="_blank" rel="noopener noreferrer">
        {texts.t("privacy_more")}
      </a>
    </>
  );
}
