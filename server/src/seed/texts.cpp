#include "seed/texts.hpp"

#include <array>
#include <sstream>

namespace hovor::seed {
namespace {

constexpr std::array<std::string_view, 24> first_names{
    "Petra", "Jan",   "Eva",   "Tomáš",  "Lucie", "Ondřej", "Anna",  "Jürgen", "Käthe", "Max",  "Sofía",  "José",
    "Lucía", "Diego", "Agata", "Łukasz", "Zofia", "Paweł",  "Grace", "Oliver", "Emily", "Jack", "Amelia", "Noah"};

constexpr std::array<std::string_view, 32> last_names{
    "Nováková", "Dvořák",  "Svobodová", "Černý",      "Procházka", "Kučerová",  "Veselý",   "Horáková",
    "Müller",   "Schmidt", "Weiß",      "Schäfer",    "Köhler",    "García",    "Martínez", "Núñez",
    "López",    "Muñoz",   "Kowalski",  "Wiśniewska", "Wójcik",    "Dąbrowski", "Smith",    "Jones",
    "Taylor",   "Brown",   "Wilson",    "Evans",      "Walker",    "Wright",    "Hall",     "Green"};

std::vector<std::string> split(std::string_view text)
{
    std::istringstream words{std::string{text}};
    std::vector<std::string> all;
    for (std::string word; words >> word;) all.push_back(word);
    return all;
}

// An order, an amount, a year.
std::string number(Dice& dice)
{
    switch (dice.below(3)) {
        case 0: return std::to_string(10'000 + dice.below(990'000));
        case 1: return std::to_string(10 + dice.below(990));
        default: return std::to_string(2020 + dice.below(8));
    }
}

}  // namespace

Language::Language(std::string_view code, std::string_view common, std::string_view stems, std::string_view endings)
    : code_{code}, common_{split(common)}
{
    const auto all_endings = split(endings);
    for (const auto& stem : split(stems)) {
        rare_.push_back(stem);
        for (const auto& ending : all_endings) rare_.push_back(stem + ending);
    }
}

const std::vector<Language>& Language::all()
{
    static const std::vector<Language> languages{
        {"en",
         "the to and i my is you it for of in a have on can with not your this that me do we be was but please "
         "thank hello when how if there what so will would yes no are just from one get need still any",
         "order deliver return refund invoice size colour cancel exchange pay account password voucher discount "
         "parcel address phone charge warrant repair stock product shoe jacket dress blue black red small large "
         "screen cable batter lamp garden kitchen table chair wood cotton leather tracking courier pick collect "
         "subscript newsletter gift wrap holiday morning evening question problem answer broken missing wrong late",
         "s ed ing er ers able ment less ness ly"},
        {"cs",
         "a je se na v že to s z do pro mi dobrý den děkuji prosím jak kdy jsem mám máte můžete není ale ano ne už "
         "ještě kde co si by bych nám vám jsme jste od po při tak jen také které který když nebo až toto mě váš",
         "objednávk doručen vrácen reklamac faktur velikost barv zruš výměn platb účet hesl poukaz slev balík adres "
         "telefon nabíječ záruk oprav sklad zboží bot bund šat modr čern červen mal velk displej kabel bateri lamp "
         "zahrad kuchyň stol židl dřev bavln kůž sledován kurýr vyzvedn předplat dárk svátk rán večer dotaz problém "
         "odpověď rozbit chyběj špatn pozd žluťouč příliš",
         "a y u ou ám ách ami ě i o ím ého ému ých"},
        {"de",
         "ich die der und das ist nicht sie es zu mit für in ein eine auf den von habe wie wann bitte danke hallo "
         "guten tag mein meine noch kann wir haben aber ja nein wo was wenn oder bei nach bis auch nur schon ihr",
         "bestell liefer rückgabe erstatt rechnung größe farbe stornier umtausch zahl konto passwort gutschein rabatt "
         "paket adresse telefon lade garantie reparatur lager produkt schuh jacke kleid blau schwarz rot klein groß "
         "bildschirm kabel batterie lampe garten küche tisch stuhl holz baumwoll leder verfolg kurier abhol abonn "
         "geschenk feiertag morgen abend frage problem antwort kaputt fehl falsch spät",
         "e en er es ung ungen t te lich bar st nummer datum"},
        {"es",
         "de la que el en y a los se me no un por con una mi es lo para su hola gracias buenos días cuando como qué "
         "está tengo puede pero sí ya donde si o hasta también muy más aún porque favor son fue ser sin sobre",
         "pedid entreg devoluc reembols factur tall color cancel cambi pag cuent contraseñ cupón descuent paquet "
         "direcc teléfon cargad garant reparac almacén product zapat chaquet vestid azul negr roj pequeñ grand "
         "pantall cabl baterí lámpar jardín cocin mes sill mader algodón cuer seguimient mensajer recog suscrip "
         "regal fiest mañan tard pregunt problem respuest rot falt incorrect",
         "o a os as ar ado ada ión iones amos ito"},
        {"pl",
         "i w na nie się że to z do jest jak mam czy dzień dobry dziękuję proszę kiedy jeszcze można ale tak już gdzie "
         "co mi państwo mój moja przez od po dla lub też tylko bardzo który która jestem mogę był była są",
         "zamówien dostaw zwrot reklamacj faktur rozmiar kolor anulow wymian płatnoś kont hasł kupon rabat paczk adres "
         "telefon ładowark gwarancj napraw magazyn produkt but kurtk sukienk niebiesk czarn czerwon mał duż ekran "
         "kabel "
         "bateri lamp ogród kuchni stół krzesł drewn bawełn skór śledzen kurier odbiór subskrypcj prezent święt ran "
         "wieczor pytan problem odpowiedź zepsut brakuj zły późn",
         "a y ę ą u em ie ami ach owi ego"},
    };
    return languages;
}

std::string Language::sentence(Dice& dice) const
{
    std::string text;
    const auto length = 3 + dice.below(10);
    for (std::size_t i = 0; i < length; ++i) {
        if (i > 0) text += dice.hits(6) ? ", " : " ";
        const auto kind = dice.below(100);
        if (kind < 5) {
            text += number(dice);
        } else {
            const auto& words = kind < 60 ? common_ : rare_;
            text += words[dice.mostly_low(words.size())];
        }
    }
    if (text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 32);
    text += dice.hits(35) ? '?' : '.';
    return text;
}

std::string Language::say(Dice& dice) const
{
    auto text = sentence(dice);
    for (auto more = dice.mostly_low(5); more > 0; --more) text += ' ' + sentence(dice);
    return text;
}

std::string full_name(Dice& dice)
{
    std::string name{dice.pick(first_names)};
    name += ' ';
    name += dice.pick(last_names);
    return name;
}

}  // namespace hovor::seed
