import type { Client, DeviceType } from "@hovor/protocol";
import { PhoneIcon, ScreenIcon, TabletIcon } from "@hovor/ui";

import { browserWords, deviceKind } from "../about";

const icons: Readonly<Record<DeviceType, typeof ScreenIcon>> = {
  desktop: ScreenIcon,
  mobile: PhoneIcon,
  tablet: TabletIcon,
  tv: ScreenIcon,
};

/** With what a visitor came: the drawing tells the device, and the word the browser. */
export function DeviceMark({ client = {} }: { readonly client: Client | undefined }) {
  const kind = deviceKind(client.device);
  const Icon = client.device && icons[client.device];
  return (
    <span class="row tight cut" title={[kind, browserWords(client)].filter(Boolean).join(", ")}>
      {Icon && <Icon />}
      {kind && <span class="unseen">{kind}</span>}
      <span class="cut">{client.browser}</span>
    </span>
  );
}
