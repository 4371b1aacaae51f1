/** The forms in which sites carry the chat code. Each is the end of a page's body, with nothing but the host replaced. */
export const forms = {
  /** No chat: what the others are held against. */
  none: () => "",

  /** As the dashboard hands it out. */
  snippet: (loader: string, key: string) => `<script type="text/javascript">${snippet(`${loader}?`, key)}</script>`,

  protocolRelative: (loader: string, key: string) =>
    `<script>${snippet(loader.replace(/^https:/, ""), key)}</script>
<noscript>Powered by <a href="${loader}">the chat</a></noscript>`,

  delayed: (loader: string, key: string) => `<script>
setTimeout(function () {
  window._smartsupp = window._smartsupp || {};
  window._smartsupp.key = '${key}';
  ${stub}(document);
}, 500);
${stubFor(loader)}
</script>`,

  callsBehind: (loader: string, key: string) => `<script>${snippet(`${loader}?`, key)}
${calls}
</script>`,

  callsElsewhere: (loader: string, key: string) => `<script>${snippet(`${loader}?`, key)}</script>
<script>${calls}</script>`,

  /** Makes the stub by itself, and adds the script later. */
  tagManager: (loader: string, key: string) => `<script>
window._smartsupp = window._smartsupp || {};
window._smartsupp.key = '${key}';
window.smartsupp = function () { window.smartsupp._.push(arguments); };
window.smartsupp._ = [];
document.addEventListener('DOMContentLoaded', function () {
  var script = document.createElement('script');
  script.async = true;
  script.src = '${loader}';
  document.head.appendChild(script);
});
</script>`,

  /** No stub: waits for the function, and takes everything away in the end. */
  ahize: (loader: string, key: string) => `<script>
window.chat = {
  init: function () {
    window._smartsupp = { key: '${key}', hideWidget: true, orientation: 'left', offsetX: 12 };
    var script = document.createElement('script');
    script.id = 'ahize-smartsupp';
    script.async = true;
    script.src = '${loader}';
    document.head.appendChild(script);
    var tries = 0;
    var timer = setInterval(function () {
      if (typeof window.smartsupp !== 'function' && ++tries < 80) return;
      clearInterval(timer);
      window.smartsupp('on', 'message_sent', function (message) { window.chat.sent = message; });
      window.smartsupp('variables', { 'Order placed': { total: 12 } });
      window._smartsupp.hideWidget = false;
      window.smartsupp('chat:show');
    }, 50);
  },
  destroy: function () {
    document.getElementById('ahize-smartsupp').remove();
    delete window.smartsupp;
    delete window._smartsupp;
  }
};
window.chat.init();
</script>`,

  /** As $.ajax with the data type "script" does it: no stub, and the element goes when it has run. */
  ajax: (loader: string, key: string) => `<script>
window._smartsupp = { key: '${key}' };
(function () {
  var script = document.createElement('script');
  script.src = '${loader}?_=1790000000000';
  script.onload = function () { script.remove(); };
  document.head.appendChild(script);
})();
</script>`,

  /** A component that is mounted twice, as in a framework's strict mode. */
  twice: (loader: string, key: string) => `<script>
for (var i = 0; i < 2; i++) {
  window._smartsupp = window._smartsupp || {};
  window._smartsupp.key = '${key}';
  var script = document.createElement('script');
  script.async = true;
  script.src = '${loader}?';
  document.head.appendChild(script);
}
</script>`,

  /** A shop's plugin: the loader comes at once, and the chat box with the visitor's consent. */
  consent: (loader: string, key: string) => `<script>window.SMARTSUPP_AUTOCREATE = false;</script>
<script id="smartsupp_live_chat" key="${key}" color="#123456" config="{}" api="">${snippet(`${loader}?`, key)}
_smartsupp.pluginVersion = '1.2.3';
_smartsupp.offsetY = 65;
document.addEventListener('consent', function () {
  smartsupp('analyticsConsent', true);
  smartsupp('marketingConsent', false);
  smartsupp.getWidget('default').render();
});
</script>`,

  /** As the dashboard hands it out for an account that is strict. */
  consentFirst: (loader: string, key: string) =>
    `<script>${snippet(`${loader}?`, key).replace(/key = .*/, "$&\n_smartsupp.consentMode = 'strict';")}</script>`,

  /** On one of several hosts of a site, which share their visitors. */
  manyHosts: (loader: string, key: string) =>
    `<script>${snippet(`${loader}?`, key).replace(/key = .*/, "$&\n_smartsupp.cookieDomain = '.shop.test';")}</script>`,

  /** In a frame without an origin of its own, which has no cookies and no storage, nor has any frame in it. */
  sandboxed: (_: string, key: string) =>
    `<iframe sandbox="allow-scripts" src="/snippet/${key}" width="1200" height="700"></iframe>`,

  /** Under a policy that trusts what a trusted script adds: see the site's headers. */
  nonce: (loader: string, key: string) => `<script nonce="${nonce}">${snippet(`${loader}?`, key)}</script>`,

  /** On a page whose old libraries have put things where every object and list has them. */
  polluted: (loader: string, key: string) => `<script>
Object.assign(Object.prototype, {
  each: function () {}, key: 'not a key', hideWidget: true, color: 'red', offsetX: 900, hideOn: '*', type: 'close',
  get: undefined, mode: 'closed', credentials: 'include', hovor: 'ready', text: 'injected', label: 'injected'
});
Array.prototype.remove = function () {};
Array.prototype.each = function () {};
${snippet(`${loader}?`, key)}
</script>`,

  /** The npm package, in a bundle that the customer's site serves. */
  npm: (loader: string, key: string) => `<script src="/npmShop.js" data-loader="${loader}" data-key="${key}"></script>`,

  /** A chat of the site's own, on the npm package of the SDK: over a WebSocket as it does by itself, or by requests. */
  sdk: (loader: string, key: string) => sdk(loader, key, "websocket"),
  sdkPolling: (loader: string, key: string) => sdk(loader, key, "polling"),
} as const;

/** What a page's own scripts show to its policy. */
export const nonce = "bm9uY2U";

export type Form = keyof typeof forms;

const sdk = (loader: string, key: string, transports: string): string =>
  `<script src="/sdkShop.js" data-chat="${new URL(loader).origin}" data-key="${key}" data-transports="${transports}"></script>`;

const stub = `window.smartsupp||(function(d) {
  var s,c,o=smartsupp=function(){ o._.push(arguments)};o._=[];
  s=d.getElementsByTagName('script')[0];c=d.createElement('script');
  c.type='text/javascript';c.charset='utf-8';c.async=true;
  c.src=LOADER;s.parentNode.insertBefore(c,s);
})`;

const stubFor = (loader: string): string => `var LOADER = '${loader}?';`;

const snippet = (loader: string, key: string): string => `
var _smartsupp = _smartsupp || {};
_smartsupp.key = '${key}';
${stub.replace("LOADER", `'${loader}'`)}(document);`;

const calls = `smartsupp('name', 'Petra from the queue');
smartsupp('email', 'petra@example.cz');
smartsupp('variables', { plan: { label: 'Plan', value: 'gold' } });`;
