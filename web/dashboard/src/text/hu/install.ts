/** About the page with the chat code: guides, and whether it is there, in Hungarian. */
export const install = {
  "install.short": "Telepítés",
  "guides.title": "Hová kerüljön?",
  "guides.lead": "Lépésről lépésre, aszerint, hogy mivel készült a webhely.",
  "guides.kind": "Mivel készült a webhely",
  "guides.html": "HTML",
  "guides.wordpress": "WordPress",
  "guides.woocommerce": "WooCommerce",
  "guides.shopify": "Shopify",
  "guides.prestashop": "PrestaShop",
  "guides.gtm": "Google Tag Manager",
  "guides.react": "React",
  "guides.vue": "Vue",
  "guides.next": "Next.js",
  "guides.codeOf": "{kind}, {number}. lépés",
  "guides.html1": "Nyissa meg az oldal fájlját, vagy az összes oldal közös sablonját.",
  "guides.html2": "Illessze be ezt közvetlenül a </body> elé.",
  "guides.html3": "Mentse el, töltse fel, majd töltse be újra az oldalt a böngészőben.",
  "guides.wordpress1": "A Bővítmények, Új hozzáadása részben telepítse és kapcsolja be a „WPCode” bővítményt.",
  "guides.wordpress2": "Nyissa meg a Code Snippets, Header & Footer oldalt, és illessze be ezt a „Footer” mezőbe.",
  "guides.wordpress3":
    "Kattintson a Save Changes gombra. Ha a webhelyen gyorsítótár-bővítmény fut, ürítse a gyorsítótárát.",
  "guides.wordpress4": "Bővítmény nélkül: tegye inkább ezt a gyermeksablon functions.php fájljának végére.",
  "guides.woocommerce1": "Tegye a chatablakot a webhelyre a WordPressnél leírt módon: a bolt is annak része.",
  "guides.woocommerce2":
    "Ha látni szeretné, melyik vásárló ír, tegye ezt a gyermeksablon functions.php fájljának végére. Átadja a bejelentkezett vásárló nevét és e-mail-címét.",
  "guides.woocommerce3": "Ha a boltban gyorsítótár-bővítmény fut, ürítse a gyorsítótárát.",
  "guides.shopify1":
    "Az adminfelületen nyissa meg az Online Store, Themes oldalt. A sablonnál kattintson a … gombra, majd az Edit code lehetőségre.",
  "guides.shopify2": "Nyissa meg a layout/theme.liquid fájlt, és illessze be ezt közvetlenül a </body> elé.",
  "guides.shopify3":
    "Kattintson a Save gombra. A pénztárnak saját oldalai vannak, amelyeken a Shopify nem enged ilyen kódot.",
  "guides.prestashop1":
    "Nyissa meg a themes/SABLON/templates/layouts/layout-both-columns.tpl fájlt. Gyermeksablonnál előbb másolja át oda.",
  "guides.prestashop2":
    "Illessze be ezt közvetlenül a </body> elé. {literal} nélkül a Smarty a sajátjának venné a kapcsos zárójeleket.",
  "guides.prestashop3":
    "Az adminfelületen nyissa meg a Speciális paraméterek, Teljesítmény oldalt, és kattintson a Gyorsítótár ürítése gombra.",
  "guides.gtm1":
    "A tárolóban nyissa meg a Címkék, Új, Címkekonfiguráció részt, és válassza az Egyéni HTML lehetőséget.",
  "guides.gtm2": "Illessze be ezt.",
  "guides.gtm3": "Az Aktiválás alatt válassza az „All Pages” lehetőséget, és mentse a címkét.",
  "guides.gtm4": "Kattintson a Küldés, majd a Közzététel gombra. Addig csak Ön látja, az Előnézetben.",
  "guides.react1":
    "Nyissa meg az index.html fájlt: Vite esetén a package.json mellett, Create React App esetén a public mappában van.",
  "guides.react2": "Illessze be ezt közvetlenül a </body> elé, azon az elemen kívül, amelybe a React rajzol.",
  "guides.react3": "Fordítsa le és tegye közzé. A chatablak magától követi a routert. Megnyitás komponensből:",
  "guides.vue1":
    "Nyissa meg az index.html fájlt: Vite esetén a package.json mellett, Vue CLI esetén a public mappában van.",
  "guides.vue2": "Illessze be ezt közvetlenül a </body> elé, azon az elemen kívül, amelybe a Vue rajzol.",
  "guides.vue3": "Fordítsa le és tegye közzé. A chatablak magától követi a routert. Megnyitás sablonból:",
  "guides.next1":
    "Nyissa meg az app/layout.tsx fájlt, az összes oldal közös elrendezését. (Pages router esetén: pages/_app.tsx.)",
  "guides.next2": "Importálja a szkripteket betöltő komponenst.",
  "guides.next3": "Tegye ezt a <body> elembe, a {children} után.",
  "guides.next4": "Fordítsa le és tegye közzé. A chatablak magától követi a routert.",

  "verify.title": "Webhely ellenőrzése",
  "verify.lead": "Új lapon megnyitja a webhelyet, és itt jelzi, amint a chatablak válaszol.",
  "verify.address": "A webhely címe",
  "verify.addressError": "Írja be ilyen formában: bolt.example.com",
  "verify.open": "Megnyitás és ellenőrzés",
  "verify.again": "Újrapróbálás",
  "verify.waiting": "Várakozás: {host}. Hagyja nyitva egy kicsit az új lapot.",
  "verify.seen": "A chatablak működik itt: {host}.",
  "verify.seenPage": "A látogatás megérkezett innen: {page}.",
  "verify.late": "Még semmi innen: {host}. A várakozás folytatódik; közben ellenőrizze ezeket:",
  "verify.notPublished": "A kód még nincs közzétéve",
  "verify.notPublishedText":
    "Nézze meg az oldal forrását (Ctrl+U), és keresse benne ezt: {key}. Ha nincs ott, mentse és tegye közzé az oldalt, a sablont vagy a címkét.",
  "verify.cached": "Az oldal gyorsítótárból jön",
  "verify.cachedText":
    "Ürítse a webhely, a bővítmény vagy a CDN gyorsítótárát, és töltse be újra az oldalt: Ctrl+Shift+R.",
  "verify.policy": "Egy Content-Security-Policy letiltja",
  "verify.policyText": "Egészítse ki ezekkel a szerver által küldött házirendet:",
  "verify.inlineText": "Ha a házirend nem enged szkriptet az oldalakban, a kód helyett használja ezt a sort:",
  "verify.directives": "Hozzáadandó direktívák",
  "verify.line": "Chatkód egy sorban",
  "verify.blocker": "Egy hirdetésblokkoló megállítja",
  "verify.blockerText": "Kapcsolja ki a webhelyen, vagy próbálja meg bővítmények nélküli privát ablakban.",
  "verify.strict": "A chatablak szigorú módban van",
  "verify.strictText":
    "A webhelyen semmit sem kér, amíg a látogató meg nem nyitja a chatet: kattintson ott egyszer a gombjára.",
};
