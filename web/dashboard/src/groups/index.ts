export { GroupMark } from "./GroupMark";
export { Groups } from "./Groups";
export { GroupsOf } from "./GroupsOf";
export { allGroups, groupByKey, groupsOf, hereOf } from "./groups";
