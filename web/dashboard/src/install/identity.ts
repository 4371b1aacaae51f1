/** What a site's server and its page do to say who their customer is. */
export const identityCode = (secret: string): string => `// On your server (Node.js; any language has HMAC-SHA-256):
const signature = require("node:crypto")
  .createHmac("sha256", "${secret}")
  .update(user.id + "\\n" + user.email)
  .digest("hex");

// On the page, with what your server has put there:
smartsupp("identify", user.id, { email: user.email, signature: signature });
`;
