import { AlertIcon, Banner } from "@hovor/ui";

/** Why a form was not taken. */
export function FormError({ text }: { readonly text: string | undefined }) {
  if (!text) return null;
  return (
    <Banner tone="bad" icon={<AlertIcon />} inset>
      {text}
    </Banner>
  );
}
