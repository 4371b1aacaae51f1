export { explain, waitOf } from "./explain";
export { RequestError, watchSignedOut } from "./request";
export { type Api, api, fileAddress } from "./routes";
