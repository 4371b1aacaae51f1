export {
  type Live,
  nothingLive,
  type Offer,
  reduceLive,
  type Typist,
  withoutSilent,
  withoutTypist,
} from "./live";
export { withEarlierPage, withLastPage, withOlder, withShortThread } from "./pages";
export { reduce } from "./reduce";
export { meOf, type State, stateOf, type Thread } from "./state";
export { readSeqOf } from "./unread";
