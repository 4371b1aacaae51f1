import type { ConsentMode } from "@hovor/protocol";

/**
 * The chat code of an account, for pages of its sites. Sites that have another vendor's know its shape. That a chat box
 * is strict it has to know before it asks the server for anything, so the code says it.
 */
export function snippetOf(origin: string, chatKey: string, mode?: ConsentMode): string {
  return `<!-- Hovor live chat -->
<script type="text/javascript">
var _smartsupp = _smartsupp || {};
_smartsupp.key = '${chatKey}';${mode === "strict" ? strictLine : ""}
window.smartsupp||(function(d) {
  var s,c,o=smartsupp=function(){ o._.push(arguments)};o._=[];
  s=d.getElementsByTagName('script')[0];c=d.createElement('script');
  c.type='text/javascript';c.charset='utf-8';c.async=true;
  c.src='${origin}/loader.js?';s.parentNode.insertBefore(c,s);
})(document);
</script>`;
}

const strictLine = "\n_smartsupp.consentMode = 'strict';";

/** The same without a script in the page, for policies that allow none. It can't say that the chat box is strict. */
export const oneLine = (origin: string, chatKey: string): string =>
  `<script async src="${origin}/loader.js" data-key="${chatKey}"></script>`;

/** What a page's Content-Security-Policy has to allow. */
export const directives = (origin: string): string => `script-src ${origin};\nframe-src ${origin};`;
