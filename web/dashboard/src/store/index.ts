export {
  forgetLive,
  type Live,
  nothingLive,
  type Presence,
  reduceLive,
  type Typist,
  withoutSilent,
  withoutTypist,
} from "./live";
export { withEarlierPage, withLastPage, withOlder, withShortThread } from "./pages";
export { reduce } from "./reduce";
export { meOf, type State, stateOf, type Thread } from "./state";
