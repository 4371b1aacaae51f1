export { explain, waitOf } from "./explain";
export { RequestError, watchSignedOut } from "./request";
export { type Api, type AuditQuery, api, fileAddress } from "./routes";
