import {
  AlertIcon,
  Badge,
  Banner,
  Button,
  CheckIcon,
  ClockIcon,
  Count,
  Dialog,
  Empty,
  Face,
  InfoIcon,
  LockIcon,
  Menu,
  MoreIcon,
  PencilIcon,
  RowSkeletons,
  SlowRing,
  showToast,
} from "@hovor/ui";
import * as icons from "@hovor/ui/icons";
import { useState } from "preact/hooks";

export function Pieces() {
  return (
    <>
      <section class="card pad stack wide">
        <h2 class="label">Badges, counts, faces</h2>
        <div class="row wrap">
          <Badge>Draft</Badge>
          <Badge tone="ok" icon={<CheckIcon size="s" />}>
            Passes
          </Badge>
          <Badge tone="warn" icon={<ClockIcon size="s" />}>
            waits 4 min
          </Badge>
          <Badge tone="bad" icon={<AlertIcon size="s" />}>
            waits 9 min
          </Badge>
          <Badge tone="info" icon={<InfoIcon size="s" />}>
            New version
          </Badge>
          <Badge tone="line">wrong item</Badge>
          <Count value={4} label="4" />
          <Count value={240} label="240" />
        </div>
        <div class="row wide wrap">
          {(["s", "m", "l", "xl"] as const).map((size, at) => (
            <Face key={size} id={size} name="Petra Dvořáková" size={size} presence={at % 2 ? "on" : "off"} />
          ))}
          <Face id="nobody" name="" />
          {[0.3, 0.8, 1].map((gone) => (
            <SlowRing key={gone} gone={gone}>
              <Face id={String(gone)} name="Lukas Weber" />
            </SlowRing>
          ))}
        </div>
        <div class="row wrap">
          {Object.entries(icons).map(([name, Icon]) => (
            <span key={name} title={name}>
              <Icon size="l" />
            </span>
          ))}
        </div>
      </section>
      <Floating />
      <section class="card pad stack wide">
        <h2 class="label">Waiting and nothing</h2>
        <RowSkeletons count={2} label="Loading" />
        <Empty art="cup" title="All answered">
          <p class="t13">Nobody waits.</p>
          <Button>See visitors</Button>
        </Empty>
      </section>
    </>
  );
}

function Floating() {
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="card pad stack wide">
      <h2 class="label">Banners, menu, dialog, toast</h2>
      {(["warn", "info", "bad", "ok"] as const).map((tone) => (
        <Banner key={tone} tone={tone} icon={<InfoIcon />} inset>
          Reconnecting{"\u2026"} New chats wait on the server.
        </Banner>
      ))}
      <div class="row wide">
        <Menu
          label="Actions"
          icon={<MoreIcon />}
          items={[
            { label: "Edit", icon: <PencilIcon />, keys: ["A"], onChoose: () => undefined },
            { label: "Deactivate", icon: <LockIcon />, refusal: "The last owner stays", onChoose: () => undefined },
            { label: "Erase", icon: <AlertIcon />, isDangerous: true, onChoose: () => undefined },
          ]}
        />
        <Button onClick={() => setOpen(true)}>Dialog</Button>
        <Button
          onClick={() =>
            showToast({ text: "Closed", action: { label: "Undo", run: () => showToast({ text: "Open" }) } })
          }
        >
          Toast
        </Button>
      </div>
      {isOpen && (
        <Dialog title="A dialog" closeLabel="Close" onClose={() => setOpen(false)}>
          <p class="dim">Escape, the cross and a click outside close it.</p>
        </Dialog>
      )}
    </section>
  );
}
