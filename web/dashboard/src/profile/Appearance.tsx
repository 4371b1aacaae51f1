import { Button, KeyboardIcon, Segments, SelectField, Switch } from "@hovor/ui";

import { changeKeys, setSingleKeys, singleKeys } from "../keys";
import { chooseLanguage, language, languages, t } from "../text";
import { chooseTheme, theme } from "../theme";

/** Theme, language and keys, kept on this computer. */
export function Appearance() {
  const themes = ["light", "dark", "system"] as const;
  return (
    <div class="stack wide">
      <div>
        <Segments
          label={t("look.theme")}
          value={theme.value}
          options={themes.map((value) => ({ value, label: t(`look.${value}`) }))}
          onValue={chooseTheme}
        />
      </div>
      <SelectField
        label={t("look.language")}
        value={language.value}
        options={languages.map(({ code, name }) => ({ value: code, label: name }))}
        onValue={(code) => void chooseLanguage(code)}
      />
      <Switch label={t("keys.single")} isOn={singleKeys.value} onChange={setSingleKeys} />
      <div>
        <Button icon={<KeyboardIcon />} onClick={changeKeys}>
          {t("keys.change")}
        </Button>
      </div>
    </div>
  );
}
