import { icon } from "./icon";

export const InboxIcon = icon("M2 9.5 4 3h8l2 6.5V13H2zM2 9.5h3.5l1 1.5h3l1-1.5H14");
export const UserIcon = icon(
  "M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8zM2.8 13.5C3.4 11.4 5.4 10.3 8 10.3s4.6 1.1 5.2 3.2",
);
export const TeamIcon = icon(
  "M6 7.5a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5zM1.8 13c.4-2 2-3.1 4.2-3.1s3.8 1.1 4.2 3.1M10.5 3.2a2.2 2.2 0 0 1 0 4.2M12 10.2c1.2.4 2 1.4 2.3 2.8",
);
export const GearIcon = icon(
  "M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 1.8v1.7M8 12.5v1.7M1.8 8h1.7M12.5 8h1.7M3.6 3.6l1.2 1.2M11.2 11.2l1.2 1.2M12.4 3.6l-1.2 1.2M4.8 11.2l-1.2 1.2",
);
export const SearchIcon = icon("M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7 14 14");
export const PlusIcon = icon("M8 3v10M3 8h10");
export const MinusIcon = icon("M3 8h10");
export const SendIcon = icon("M14 2 7.2 8.8M14 2 9.8 14 7.2 8.8 2 6.2z");
export const AnswersIcon = icon(
  "M4 2.5h8a2 2 0 0 1 0 4H4a2 2 0 0 1 0-4zM4 9.5h4.5a2 2 0 0 1 0 4H4a2 2 0 0 1 0-4zM12.5 10v3M11 11.5h3",
);
export const CheckIcon = icon("M3 8.5l3.2 3.2L13 4.8");
export const ChecksIcon = icon("M1.5 8.5l3 3L10 5M7.5 10.5l1 1L14.5 5");
export const StepsIcon = icon("M2 4.2l1.3 1.3L5.8 3M8.5 4.5H14M2 10.7 3.3 12l2.5-2.5M8.5 11H14");
export const ClockIcon = icon("M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.2 1.5");
export const CrossIcon = icon("M4 4l8 8M12 4l-8 8");
export const ChevronDownIcon = icon("M4 6l4 4 4-4");
export const ChevronStartIcon = icon("M10 4 6 8l4 4");
export const ChevronEndIcon = icon("M6 4l4 4-4 4");
export const MoreIcon = icon(
  "M3.5 7.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2zM8 7.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2zM12.5 7.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2z",
);
export const UnreadIcon = icon("M2 3.5h12v9H2zM2 4.5 8 9l6-4.5");
export const MoonIcon = icon("M13 9.8A5.5 5.5 0 0 1 6.2 3 5.5 5.5 0 1 0 13 9.8z");
export const SunIcon = icon(
  "M8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM8 1.8v1.2M8 13v1.2M1.8 8H3M13 8h1.2M3.6 3.6l.9.9M11.5 11.5l.9.9M12.4 3.6l-.9.9M4.5 11.5l-.9.9",
);
export const AlertIcon = icon("M8 2.2 14.5 13.5h-13zM8 6.5v3M8 11.5h.01");
export const InfoIcon = icon("M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.5V11M8 5.2h.01");
export const CopyIcon = icon("M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3");
export const OutIcon = icon("M9 2.5h4.5V7M13.5 2.5 7.5 8.5M11.5 9.5v4h-9v-9h4");
export const ArrowIcon = icon("M3 8h10M9 4l4 4-4 4");
export const LockIcon = icon("M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2");
export const ScreenIcon = icon("M2 3h12v8H2zM6 13.5h4M8 11v2.5");
export const PhoneIcon = icon("M5 1.8h6v12.4H5zM7.3 12h1.4");
export const TabletIcon = icon("M3 2h10v12H3zM7.2 12h1.6");
export const MailIcon = icon("M2 3.5h12v9H2zM2.5 4.2 8 8.5l5.5-4.3");
export const ChatIcon = icon("M2 3h12v8.5H7.5L4.5 14v-2.5H2z");
export const OfflineIcon = icon(
  "M2 6.2A9 9 0 0 1 5 4.4M14 6.2A9 9 0 0 0 8 3.5M4.5 9a5.5 5.5 0 0 1 2-1.2M11.5 9a5.5 5.5 0 0 0-1-.8M8 12h.01M3 2l10 12",
);
export const BoltIcon = icon("M9 1.8 3.5 9H8l-1 5.2L12.5 7H8z");
export const TrashIcon = icon("M2.5 4h11M6 4V2.2h4V4M4 4l.6 9.8h6.8L12 4M6.7 6.8v4M9.3 6.8v4");
export const BookIcon = icon(
  "M2.5 3h4A1.5 1.5 0 0 1 8 4.5v9A1.5 1.5 0 0 0 6.5 12h-4zM13.5 3h-4A1.5 1.5 0 0 0 8 4.5v9A1.5 1.5 0 0 1 9.5 12h4z",
);
export const ShieldIcon = icon("M8 1.8l5 1.9v4c0 3-2.1 5.2-5 6.5-2.9-1.3-5-3.5-5-6.5v-4zM5.6 8l1.7 1.7 3.1-3.2");
export const BanIcon = icon("M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM3.8 3.8l8.4 8.4");
export const MergeIcon = icon("M3 2.5v2.2C3 7 8 7 8 9.5V14M13 2.5v2.2C13 7 8 7 8 9.5M5.8 11.8 8 14l2.2-2.2");
export const GlobeIcon = icon(
  "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM2 8h12M8 2c2.2 2 2.8 4 2.8 6S10.2 12 8 14C5.8 12 5.2 10 5.2 8S5.8 4 8 2z",
);
export const DiamondIcon = icon("M8 2.5 13.5 8 8 13.5 2.5 8z");
export const BellIcon = icon(
  "M8 2.2a4 4 0 0 0-4 4v2.6L2.8 11.2h10.4L12 8.8V6.2a4 4 0 0 0-4-4zM6.6 13.4a1.5 1.5 0 0 0 2.8 0",
);
export const BellOffIcon = icon(
  "M4.2 5.2A4 4 0 0 1 12 6.2v2.3M11 11.2H2.8L4 8.8V7M6.6 13.4a1.5 1.5 0 0 0 2.8 0M2.5 2.5l11 11",
);
export const SpeakerIcon = icon("M2.5 6v4H5l3.5 3V3L5 6zM11 6.2a2.8 2.8 0 0 1 0 3.6M12.8 4.2a5.6 5.6 0 0 1 0 7.6");
export const KeyboardIcon = icon("M1.8 4h12.4v8H1.8zM4.3 6.6h.01M6.8 6.6h.01M9.3 6.6h.01M11.8 6.6h.01M5 9.4h6");
export const EyeIcon = icon(
  "M1.5 8s2.4-4.2 6.5-4.2S14.5 8 14.5 8 12.1 12.2 8 12.2 1.5 8 1.5 8zM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z",
);
export const UndoIcon = icon("M5.5 3 2.5 6l3 3M2.5 6h7a3.5 3.5 0 0 1 0 7H6");
export const SignOutIcon = icon("M9.5 3V2.5h-7v11h7V13M6.5 8h7.5M11.5 5.5 14 8l-2.5 2.5");
export const CodeIcon = icon("M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5");
export const PencilIcon = icon("M3 13l.6-2.8L11 2.8l2.2 2.2-7.4 7.4z");
export const CameraIcon = icon("M2 5h3l1-1.8h4L11 5h3v8H2zM8 11.2a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8z");
export const HappyIcon = icon(
  "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.2 9c.5 1.4 1.5 2.1 2.8 2.1s2.3-.7 2.8-2.1zM6 6.2v.3M10 6.2v.3",
);
export const NeutralIcon = icon("M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.5 10.2h5M6 6.3v.2M10 6.3v.2");
export const SadIcon = icon(
  "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.5 11c.6-.9 1.5-1.4 2.5-1.4s1.9.5 2.5 1.4M6 6.3v.2M10 6.3v.2",
);
export const ClipIcon = icon(
  "M13 7.5l-5.2 5.2a3.2 3.2 0 0 1-4.5-4.5l5.5-5.5a2.1 2.1 0 0 1 3 3L6.4 11.1a1 1 0 0 1-1.5-1.5l4.8-4.7",
);

// A sheet, and on it what is in the file.
const sheet = "M4 1.8h5L12.5 5.3v9H4zM9 1.8v3.5h3.5";
export const FileIcon = icon(sheet);
export const DocumentIcon = icon(`${sheet}M6.3 8h4M6.3 10.8h4`);
export const PictureIcon = icon(`${sheet}M4 12.5l2.8-3 2 2 1.4-1.2 2.3 2.2`);
export const SoundIcon = icon(`${sheet}M7.3 11.5v-3l2.6-.7v3M7 11.6h.01M9.6 10.9h.01`);
export const VideoIcon = icon(`${sheet}M6.8 8v4l3.4-2z`);
export const ArchiveIcon = icon(`${sheet}M6.5 4.2h.01M6.5 6.4h.01M6.5 8.6v2.4`);

export const DownloadIcon = icon("M8 2.5v7.5M4.8 7 8 10.2 11.2 7M2.5 13.5h11");
export const RetryIcon = icon("M13.2 8A5.2 5.2 0 1 1 11.5 4.2M13.2 1.8v3.4H9.8");

export const NoteIcon = icon("M3 2.5h10v7.5L9.5 13.5H3zM9.5 13.5V10H13M5.5 5.5h5M5.5 8h3");
export const AtIcon = icon(
  "M10.8 8a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0zM10.8 5.2V9a1.6 1.6 0 0 0 3.2 0V8a6 6 0 1 0-2.4 4.8",
);
export const StarIcon = icon("M8 1.8l1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6z");
export const HandOverIcon = icon(
  "M5.5 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c0-2.2 1.8-3.8 4-3.8 1 0 1.9.3 2.6.9M9 12h5.5M12.2 9.7l2.3 2.3-2.3 2.3",
);
export const TagIcon = icon("M2.5 2.5h5.2l6 6-5.2 5.2-6-6zM5.4 5.4h.01");
export const FilterIcon = icon("M2.5 3.5h11L9.3 8.6v4.6l-2.6-1.4V8.6z");
export const SortIcon = icon("M5 3v10M2.5 10.5 5 13l2.5-2.5M9.5 4h4M9.5 8h3M9.5 12h2");
export const BlockIcon = icon("M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM3.8 3.8l8.4 8.4");
export const ListIcon = icon("M2.5 4h.01M2.5 8h.01M2.5 12h.01M5.5 4h8M5.5 8h8M5.5 12h8");
export const ArrowUpIcon = icon("M8 13V3M4 7l4-4 4 4");
export const ArrowDownIcon = icon("M8 3v10M4 9l4 4 4-4");
