/** About the page with the chat code: guides, and whether it is there, in French. */
export const install = {
  "install.short": "Installation",
  "guides.title": "Où le placer",
  "guides.lead": "Pas à pas, selon l’outil avec lequel votre site est fait.",
  "guides.kind": "Outil avec lequel votre site est fait",
  "guides.html": "HTML",
  "guides.wordpress": "WordPress",
  "guides.woocommerce": "WooCommerce",
  "guides.shopify": "Shopify",
  "guides.prestashop": "PrestaShop",
  "guides.gtm": "Google Tag Manager",
  "guides.react": "React",
  "guides.vue": "Vue",
  "guides.next": "Next.js",
  "guides.codeOf": "{kind}, étape {number}",
  "guides.html1": "Ouvrez le fichier de la page, ou le modèle commun à toutes vos pages.",
  "guides.html2": "Collez ceci juste avant </body>.",
  "guides.html3": "Enregistrez, mettez en ligne et rechargez la page dans le navigateur.",
  "guides.wordpress1": "Dans Extensions, Ajouter une extension, installez et activez l’extension «\u202fWPCode\u202f».",
  "guides.wordpress2": "Ouvrez Code Snippets, Header & Footer, et collez ceci dans le champ «\u202fFooter\u202f».",
  "guides.wordpress3": "Cliquez sur Save Changes. Si le site a une extension de cache, videz son cache.",
  "guides.wordpress4": "Sans extension\u202f: placez plutôt ceci à la fin du functions.php de votre thème enfant.",
  "guides.woocommerce1": "Placez le widget sur le site comme indiqué pour WordPress\u202f: la boutique en fait partie.",
  "guides.woocommerce2":
    "Pour savoir quel client écrit, ajoutez ceci à la fin du functions.php de votre thème enfant. Le nom et l’e-mail du client connecté vous seront transmis.",
  "guides.woocommerce3": "Si la boutique a une extension de cache, videz son cache.",
  "guides.shopify1":
    "Dans l’administration, ouvrez Boutique en ligne, Thèmes. Sur votre thème, cliquez sur … puis sur Modifier le code.",
  "guides.shopify2": "Ouvrez layout/theme.liquid et collez ceci juste avant </body>.",
  "guides.shopify3":
    "Cliquez sur Enregistrer. Le paiement a ses propres pages, sur lesquelles Shopify n’autorise pas ce code.",
  "guides.prestashop1":
    "Ouvrez themes/VOTRE_THEME/templates/layouts/layout-both-columns.tpl. Si vous avez un thème enfant, copiez-y d’abord ce fichier.",
  "guides.prestashop2":
    "Collez ceci juste avant </body>. Sans {literal}, Smarty prendrait les accolades pour les siennes.",
  "guides.prestashop3": "Dans le back-office, ouvrez Paramètres avancés, Performances, et cliquez sur Vider le cache.",
  "guides.gtm1":
    "Dans votre conteneur, ouvrez Balises, Nouvelle, Configuration de la balise, et choisissez HTML personnalisé.",
  "guides.gtm2": "Collez ceci.",
  "guides.gtm3": "Sous Déclenchement, choisissez «\u202fAll Pages\u202f» et enregistrez la balise.",
  "guides.gtm4": "Cliquez sur Envoyer, puis sur Publier. Avant cela, vous seul la voyez, avec Prévisualiser.",
  "guides.react1": "Ouvrez index.html\u202f: à côté de package.json avec Vite, dans public avec Create React App.",
  "guides.react2": "Collez ceci juste avant </body>, hors de l’élément dans lequel React s’affiche.",
  "guides.react3":
    "Compilez et publiez. Le widget suit votre routeur de lui-même. Pour l’ouvrir depuis un composant\u202f:",
  "guides.vue1": "Ouvrez index.html\u202f: à côté de package.json avec Vite, dans public avec Vue CLI.",
  "guides.vue2": "Collez ceci juste avant </body>, hors de l’élément dans lequel Vue s’affiche.",
  "guides.vue3":
    "Compilez et publiez. Le widget suit votre routeur de lui-même. Pour l’ouvrir depuis un template\u202f:",
  "guides.next1":
    "Ouvrez app/layout.tsx, la mise en page commune à toutes les pages. (Avec le routeur pages\u202f: pages/_app.tsx.)",
  "guides.next2": "Importez le composant qui charge les scripts.",
  "guides.next3": "Placez ceci dans <body>, après {children}.",
  "guides.next4": "Compilez et publiez. Le widget suit votre routeur de lui-même.",

  "verify.title": "Vérifier votre site",
  "verify.lead": "Ouvre votre site dans un nouvel onglet et vous prévient ici dès que son widget répond.",
  "verify.address": "Adresse de votre site",
  "verify.addressError": "Utilisez la forme boutique.example.com",
  "verify.open": "Ouvrir et vérifier",
  "verify.again": "Réessayer",
  "verify.waiting": "En attente de {host}. Gardez le nouvel onglet ouvert un instant.",
  "verify.seen": "Le widget fonctionne sur {host}.",
  "verify.seenPage": "Visite détectée sur {page}.",
  "verify.late": "Toujours rien de {host}. L’attente continue\u202f; entre-temps, vérifiez ces points\u202f:",
  "verify.notPublished": "Le code n’est pas encore publié",
  "verify.notPublishedText":
    "Affichez la source de la page (Ctrl+U) et cherchez {key}. S’il n’y est pas, enregistrez et publiez la page, le modèle ou la balise.",
  "verify.cached": "La page vient d’un cache",
  "verify.cachedText": "Videz le cache du site, de son extension ou de son CDN, et rechargez avec Ctrl+Shift+R.",
  "verify.policy": "Une Content-Security-Policy le bloque",
  "verify.policyText": "Ajoutez ceci à la politique que votre serveur envoie\u202f:",
  "verify.inlineText":
    "Si la politique interdit les scripts dans les pages, utilisez cette ligne à la place du code\u202f:",
  "verify.directives": "Directives à ajouter",
  "verify.line": "Code du chat en une ligne",
  "verify.blocker": "Un bloqueur de publicités l’arrête",
  "verify.blockerText": "Désactivez-le pour votre site, ou essayez une fenêtre privée sans extensions.",
  "verify.strict": "Votre widget est en mode strict",
  "verify.strictText":
    "Sur le site, il ne demande rien avant qu’un visiteur ouvre le chat\u202f: cliquez-y une fois sur son bouton.",
};
