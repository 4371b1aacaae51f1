/** About the page with the chat code: guides, and whether it is there, in German. */
export const install = {
  "install.short": "Installation",
  "guides.title": "Wohin mit dem Code",
  "guides.lead": "Schritt für Schritt, je nachdem, womit Ihre Website gebaut ist.",
  "guides.kind": "Womit Ihre Website gebaut ist",
  "guides.html": "HTML",
  "guides.wordpress": "WordPress",
  "guides.woocommerce": "WooCommerce",
  "guides.shopify": "Shopify",
  "guides.prestashop": "PrestaShop",
  "guides.gtm": "Google Tag Manager",
  "guides.react": "React",
  "guides.vue": "Vue",
  "guides.next": "Next.js",
  "guides.codeOf": "{kind}, Schritt {number}",
  "guides.html1": "Öffnen Sie die Datei der Seite oder die gemeinsame Vorlage aller Seiten.",
  "guides.html2": "Fügen Sie dies direkt vor </body> ein.",
  "guides.html3": "Speichern Sie die Datei, laden Sie sie hoch und laden Sie die Seite im Browser neu.",
  "guides.wordpress1": "Installieren und aktivieren Sie unter „Plugins“, „Plugin hinzufügen“ das Plugin „WPCode“.",
  "guides.wordpress2": "Öffnen Sie „Code Snippets“, „Header & Footer“ und fügen Sie dies in das Feld „Footer“ ein.",
  "guides.wordpress3":
    "Klicken Sie auf „Änderungen speichern“. Hat die Website ein Cache-Plugin, leeren Sie dessen Cache.",
  "guides.wordpress4": "Ohne Plugin: Setzen Sie stattdessen dies ans Ende der functions.php Ihres Child-Themes.",
  "guides.woocommerce1": "Binden Sie die Chatbox wie für WordPress beschrieben ein: Der Shop ist ein Teil der Website.",
  "guides.woocommerce2":
    "Um zu sehen, welcher Kunde schreibt, fügen Sie dies am Ende der functions.php Ihres Child-Themes ein. Es übermittelt Name und E-Mail-Adresse angemeldeter Kunden.",
  "guides.woocommerce3": "Hat der Shop ein Cache-Plugin, leeren Sie dessen Cache.",
  "guides.shopify1":
    "Öffnen Sie im Adminbereich „Onlineshop“, „Themes“. Klicken Sie bei Ihrem Theme auf … und wählen Sie „Code bearbeiten“.",
  "guides.shopify2": "Öffnen Sie layout/theme.liquid und fügen Sie dies direkt vor </body> ein.",
  "guides.shopify3":
    "Klicken Sie auf „Speichern“. Der Checkout hat eigene Seiten, auf denen Shopify solchen Code nicht zulässt.",
  "guides.prestashop1":
    "Öffnen Sie themes/IHR_THEME/templates/layouts/layout-both-columns.tpl. Bei einem Child-Theme kopieren Sie die Datei zuerst dorthin.",
  "guides.prestashop2":
    "Fügen Sie dies direkt vor </body> ein. Ohne {literal} würde Smarty die geschweiften Klammern selbst auswerten.",
  "guides.prestashop3":
    "Öffnen Sie im Backoffice „Erweiterte Einstellungen“, „Leistung“ und klicken Sie auf „Cache leeren“.",
  "guides.gtm1":
    "Öffnen Sie in Ihrem Container „Tags“, „Neu“, „Tag-Konfiguration“ und wählen Sie „Benutzerdefiniertes HTML“.",
  "guides.gtm2": "Fügen Sie dies ein.",
  "guides.gtm3": "Wählen Sie unter „Trigger“ die Option „All Pages“ und speichern Sie das Tag.",
  "guides.gtm4": "Klicken Sie auf „Senden“, dann auf „Veröffentlichen“. Vorher sehen nur Sie es, in der Vorschau.",
  "guides.react1": "Öffnen Sie index.html: bei Vite neben package.json, bei Create React App in public.",
  "guides.react2": "Fügen Sie dies direkt vor </body> ein, außerhalb des Elements, in das React rendert.",
  "guides.react3":
    "Bauen und veröffentlichen Sie. Die Chatbox folgt Ihrem Router von selbst. So öffnen Sie sie aus einer Komponente:",
  "guides.vue1": "Öffnen Sie index.html: bei Vite neben package.json, bei Vue CLI in public.",
  "guides.vue2": "Fügen Sie dies direkt vor </body> ein, außerhalb des Elements, in das Vue rendert.",
  "guides.vue3":
    "Bauen und veröffentlichen Sie. Die Chatbox folgt Ihrem Router von selbst. So öffnen Sie sie aus einem Template:",
  "guides.next1": "Öffnen Sie app/layout.tsx, das Layout um alle Seiten. (Mit dem Pages Router: pages/_app.tsx.)",
  "guides.next2": "Importieren Sie die Komponente, die Skripte lädt.",
  "guides.next3": "Setzen Sie dies in <body>, nach {children}.",
  "guides.next4": "Bauen und veröffentlichen Sie. Die Chatbox folgt Ihrem Router von selbst.",

  "verify.title": "Website prüfen",
  "verify.lead": "Öffnet Ihre Website in einem neuen Tab und zeigt hier an, sobald ihre Chatbox antwortet.",
  "verify.address": "Adresse Ihrer Website",
  "verify.addressError": "Geben Sie sie im Format shop.example.com ein",
  "verify.open": "Öffnen und prüfen",
  "verify.again": "Erneut versuchen",
  "verify.waiting": "Warten auf {host}. Lassen Sie den neuen Tab kurz geöffnet.",
  "verify.seen": "Die Chatbox funktioniert auf {host}.",
  "verify.seenPage": "Sie wurden auf {page} gesehen.",
  "verify.late": "Noch nichts von {host}. Die Prüfung läuft weiter; sehen Sie inzwischen hier nach:",
  "verify.notPublished": "Der Code ist noch nicht veröffentlicht",
  "verify.notPublishedText":
    "Öffnen Sie den Quelltext der Seite (Ctrl+U) und suchen Sie nach {key}. Fehlt er, speichern und veröffentlichen Sie die Seite, die Vorlage oder das Tag.",
  "verify.cached": "Die Seite kommt aus einem Cache",
  "verify.cachedText":
    "Leeren Sie den Cache der Website, ihres Plugins oder CDN und laden Sie die Seite mit Ctrl+Shift+R neu.",
  "verify.policy": "Eine Content-Security-Policy blockiert die Chatbox",
  "verify.policyText": "Ergänzen Sie die Richtlinie, die Ihr Server sendet, um Folgendes:",
  "verify.inlineText": "Lässt die Richtlinie keine Skripte in Seiten zu, verwenden Sie statt des Codes diese Zeile:",
  "verify.directives": "Zu ergänzende Direktiven",
  "verify.line": "Chat-Code in einer Zeile",
  "verify.blocker": "Ein Werbeblocker blockiert die Chatbox",
  "verify.blockerText":
    "Schalten Sie ihn für Ihre Website aus oder versuchen Sie es in einem privaten Fenster ohne Erweiterungen.",
  "verify.strict": "Ihre Chatbox ist streng eingestellt",
  "verify.strictText":
    "Auf der Website lädt sie nichts, bevor ein Besucher den Chat öffnet: Klicken Sie dort einmal auf die Schaltfläche.",
};
