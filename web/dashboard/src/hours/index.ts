export { isRight } from "./check";
export { type Draft, draftOf } from "./draft";
export { explainHours } from "./explainHours";
export { GroupHours } from "./GroupHours";
export { OpenNow } from "./OpenNow";
export { saveGroupHours } from "./saveGroupHours";
export { WorkingHours } from "./WorkingHours";
