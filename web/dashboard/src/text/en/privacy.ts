/** About where data is and what was done with it: what is said outside of that page. */
export const privacy = {
  "privacy.title": "Privacy",
  "keys.goPrivacy": "Go to privacy",
  "keys.goPrivacyAlso": "where data is region GDPR record of processing retention",
  "keys.goAudit": "Go to the audit log",
  "keys.goAuditAlso": "who did what history security sign-ins export",
};
