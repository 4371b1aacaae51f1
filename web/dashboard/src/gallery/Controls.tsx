import {
  Button,
  classes,
  IconButton,
  Keys,
  MoonIcon,
  PasswordField,
  SearchIcon,
  Segments,
  SelectField,
  Switch,
  TextArea,
  TextField,
} from "@hovor/ui";
import { useState } from "preact/hooks";

const kinds = ["main", "normal", "soft", "plain", "danger"] as const;
const states = ["", "is-hover", "is-focus", "is-active"] as const;

export function Controls() {
  return (
    <>
      <section class="card pad stack wide">
        <h2 class="label">Buttons: rest, hover, focus, active, off, busy</h2>
        {kinds.map((kind) => (
          <div class="row wide wrap" key={kind}>
            {states.map((state) => (
              <Button key={state} kind={kind} place={classes(state)}>
                {kind}
              </Button>
            ))}
            <Button kind={kind} disabled>
              {kind}
            </Button>
            <Button kind={kind} busy>
              {kind}
            </Button>
          </div>
        ))}
        <div class="row wide wrap">
          <Button size="s">small</Button>
          <Button size="l">large</Button>
          <Button keys={["E"]}>with a key</Button>
          <IconButton label="An icon with a tip" keys={["Z"]}>
            <MoonIcon />
          </IconButton>
        </div>
      </section>
      <Fields />
      <Choices />
    </>
  );
}

function Fields() {
  const [text, setText] = useState("ada@lesnikava.cz");
  const [password, setPassword] = useState("secret");
  const field = { value: text, onValue: setText };
  return (
    <section class="card pad form">
      <h2 class="label">Fields</h2>
      <TextField label="Rest" help="We only send replies here." {...field} />
      <TextField label="Error" error="Add the ending, such as .cz" {...field} />
      <TextField label="Off" disabled {...field} />
      <TextField label="With something inside" after={<SearchIcon />} {...field} />
      <PasswordField label="Password" showLabel="Show" hideLabel="Hide" value={password} onValue={setPassword} />
      <TextArea label="Some lines" {...field} />
      <SelectField
        label="One of a few"
        value="orders"
        options={[
          { value: "orders", label: "Orders" },
          { value: "advice", label: "Coffee advice" },
        ]}
        onValue={() => undefined}
      />
    </section>
  );
}

function Choices() {
  const [isOn, setOn] = useState(true);
  const [view, setView] = useState<"table" | "map">("table");
  return (
    <section class="card pad stack wide">
      <h2 class="label">Choices and keys</h2>
      <div class="row wide wrap">
        <Switch label="Switch" isOn={isOn} onChange={setOn} />
        <Switch label="Other way" isOn={!isOn} onChange={() => setOn(!isOn)} />
        <Switch label="Locked" isOn disabled onChange={setOn} />
        <Segments
          label="View"
          value={view}
          options={[
            { value: "table", label: "Table" },
            { value: "map", label: "Map" },
          ]}
          onValue={setView}
        />
        <Keys keys={["Ctrl", "K"]} />
      </div>
    </section>
  );
}
