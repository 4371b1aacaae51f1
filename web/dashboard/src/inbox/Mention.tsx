import { AtIcon, Menu } from "@hovor/ui";

import { useDeskState } from "../desk";
import { t } from "../text";

/** Lets the writer of a note call a colleague. */
export function Mention({ onMention }: { readonly onMention: (name: string) => void }) {
  const { agents, myId } = useDeskState();
  const colleagues = [...agents.values()].filter((one) => one.is_active && one.id !== myId);
  if (colleagues.length === 0) return null;
  const items = colleagues.map(({ name }) => ({ label: name, onChoose: () => onMention(name) }));
  return <Menu label={t("note.mention")} icon={<AtIcon />} items={items} />;
}
