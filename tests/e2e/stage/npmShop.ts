import * as chat from "smartsupp-widget";

// A shop's own script, which has the chat by the npm package.
const { loader = "", key = "" } = (document.currentScript as HTMLScriptElement).dataset;
chat.init(key, { _loaderUrl: loader, orientation: "left", offsetX: 30, color: "#123456", hideWidget: true });
chat.setName("Petra by npm");
chat.setVariables({ plan: "gold", seats: 3, isPaying: true });
Object.assign(window, { chat });
