/**
 * Each line: an emoji, its short name, and by what else it is found, in English and in Czech without accents. As much as
 * agents use, in the order in which a picker shows it.
 */
const lines = `
😀 grinning smile happy usmev radost
😃 smiley happy open usmev radost
😄 smile happy laugh usmev smich
😁 beaming grin teeth zuby smich
😅 sweat_smile relief nervous pot uleva
😂 joy laugh tears slzy smich
🤣 rofl laugh rolling smich
🙂 slight_smile nice usmev
🙃 upside_down silly vzhuru nohama
😉 wink joke mrknuti
😊 blush pleased thanks radost stydlivost
😇 innocent angel andel
😍 heart_eyes love zamilovany laska
🥰 smiling_hearts love laska
😘 kiss love polibek pusa
😋 yum tasty food chutne mnam
😜 tongue_wink silly jazyk blaznivy
🤪 zany crazy blaznivy
🤗 hug welcome objeti
🤭 oops giggle jejda
🤔 thinking hmm premysleni
🤨 raised_eyebrow doubt pochyby
😐 neutral meh nic
😶 no_mouth silent ticho
😏 smirk sly uskleb
🙄 eye_roll bored oci
😬 grimace awkward trapne
😌 relieved calm uleva klid
😔 pensive sad smutny
😴 sleeping tired spanek unava
😷 mask ill nemocny rouska
🤒 sick ill fever nemocny horecka
🤯 mind_blown surprised sok
🥳 party celebrate oslava
😎 cool sunglasses bryle frajer
🤓 nerd glasses bryle
😕 confused puzzled zmateny
😟 worried starost
🙁 slight_frown sad smutny
😮 surprised wow prekvapeni
😳 flushed embarrassed stud
🥺 pleading please prosba
😢 cry sad slza plac
😭 sob cry plac
😱 scream shock des
😤 huff proud vztek
😠 angry mad vztek
😡 rage angry vztek
👋 wave hello bye ahoj mavani
👍 thumbs_up yes good like palec dobre ano
👎 thumbs_down no bad palec spatne ne
👌 ok perfect dobre skvele
✌️ victory peace vitezstvi
🤞 fingers_crossed luck drzim palce stesti
🤝 handshake deal agree dohoda ruka
👏 clap bravo potlesk
🙌 raised_hands hooray hura
🙏 pray thanks please dekuji prosim
💪 strong muscle sila sval
☝️ point_up attention pozor nahoru
👉 point_right there tam
👈 point_left there tam
👇 point_down below dole
👆 point_up_2 above nahore
✍️ writing sign psani podpis
👀 eyes look oci divam
🧠 brain smart mozek
🗣️ speaking talk mluvit
👤 person user osoba
👥 people team lide tym
🙋 raising_hand question dotaz hlasim
🤷 shrug unknown nevim
🤦 facepalm oops ach
❤️ heart love srdce laska
🧡 orange_heart srdce
💛 yellow_heart srdce
💚 green_heart srdce
💙 blue_heart srdce
💜 purple_heart srdce
🖤 black_heart srdce
💔 broken_heart sad zlomene srdce
💕 two_hearts love srdce laska
✨ sparkles new shiny trpyt nove
⭐ star favourite hvezda
🌟 glowing_star great hvezda
🔥 fire hot ohen
💥 boom bang vybuch
💯 hundred perfect sto
🎉 tada party congratulations oslava gratulace
🎊 confetti party oslava
🎁 gift present darek
🎂 birthday cake narozeniny dort
🏆 trophy win vyhra pohar
🥇 gold_medal first win zlato prvni
🎯 target exact cil presne
💡 idea light napad zarovka
🐶 dog pes
🐱 cat kocka
🐢 turtle slow zelva pomalu
🐌 snail slow snek pomalu
🦄 unicorn jednorozec
🐝 bee vcela
🌸 blossom flower kvet
🌹 rose flower ruze
🌻 sunflower flower slunecnice
🌱 seedling plant rostlina
🌳 tree strom
🍀 clover luck stesti ctyrlistek
☀️ sun weather slunce pocasi
🌤️ partly_sunny weather pocasi
🌧️ rain weather dest pocasi
❄️ snow cold snih zima
🌈 rainbow duha
🌍 earth world svet
🌙 moon night mesic noc
🍎 apple jablko
🍋 lemon citron
🍓 strawberry jahoda
🍞 bread chleb
🧀 cheese syr
🍕 pizza
🍔 burger
🍰 cake dort
🍪 cookie susenka
🍫 chocolate cokolada
☕ coffee hot kava
🍵 tea caj
🍺 beer pivo
🍷 wine vino
🥂 cheers toast pripitek
⚽ football ball fotbal mic
🏃 run hurry beh spech
🚴 bike cycling kolo
🚗 car auto
🚚 truck delivery doruceni dodavka
📦 package parcel box balik zasilka
✈️ plane travel letadlo cesta
🚀 rocket fast start raketa rychle
🏠 house home dum domov
🏢 office company kancelar firma
🏪 shop store obchod
🛒 cart shopping kosik nakup
🛍️ bags shopping nakup tasky
💳 card payment karta platba
💰 money penize
🧾 receipt bill uctenka
📈 chart_up growth rust graf
📉 chart_down fall pokles graf
📞 phone call telefon
📱 mobile phone mobil telefon
💻 laptop computer pocitac
⌨️ keyboard klavesnice
🖨️ printer tiskarna
📷 camera photo fotak
🎧 headphones support sluchatka podpora
📧 email mail posta
📨 incoming_mail mail posta
📝 memo note write poznamka
📄 document page dokument
📎 paperclip attachment sponka priloha
📌 pin place spendlik
📅 calendar date kalendar datum
⏰ alarm time budik cas
⏳ hourglass wait presypaci cekat
⌛ hourglass_done time cas
🕐 clock time hodiny cas
🔍 search find hledat lupa
🔑 key password klic heslo
🔒 locked secure zamek
🔓 unlocked open zamek
🔧 wrench fix repair oprava klic
🔨 hammer build kladivo
⚙️ gear settings nastaveni
🔗 link address odkaz
🔔 bell notify zvonek
🗑️ trash delete kos smazat
✅ check done yes hotovo ano
☑️ checkbox done hotovo
❌ cross no wrong ne spatne
❗ exclamation important dulezite vykricnik
❓ question help otaznik
⚠️ warning careful pozor
⛔ no_entry stop zakaz
🚫 forbidden no zakaz
ℹ️ info help informace
🆗 ok_button fine
🆕 new_button nove
🔄 refresh again znovu obnovit
➡️ right next vpravo dalsi
⬅️ left back vlevo zpet
⬆️ up nahoru
⬇️ down dolu
➕ plus add pridat
➖ minus remove odebrat
🔴 red cervena
🟢 green zelena
🔵 blue modra
🇨🇿 czech flag cesko vlajka
🇸🇰 slovak flag slovensko vlajka
🇪🇺 europe flag evropa vlajka`;

export interface Emoji {
  /** The character itself: there are no two of the same. */
  readonly id: string;
  /** What is written between colons. */
  readonly name: string;
  readonly also: string;
}

export const emoji: readonly Emoji[] = lines
  .trim()
  .split("\n")
  .map((line) => {
    const [id = "", name = "", ...also] = line.split(" ");
    return { id, name, also: also.join(" ") };
  });
