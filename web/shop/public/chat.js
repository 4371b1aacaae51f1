// The chat code of this shop. The server puts the account's key in.
window._smartsupp = { key: "{{chat_key}}" };
window.smartsupp = (...call) => window.smartsupp._.push(call);
window.smartsupp._ = [];
