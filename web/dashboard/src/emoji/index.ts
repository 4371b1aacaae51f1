export { EmojiButton } from "./EmojiButton";
export { EmojiPicker } from "./EmojiPicker";
export { useEmojiSuggestions } from "./useEmojiSuggestions";
