<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>notice</name>
    <message>
        <source>1 month</source>
        <translation>1 kuukausi</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 vuosi</translation>
    </message>
    <message>
        <source>A contract with you, or steps you ask for before one (Article 6(1)(b))</source>
        <translation>Sopimus kanssasi tai sitä edeltävät, pyytämäsi toimet (6 artiklan 1 kohdan b alakohta)</translation>
    </message>
    <message>
        <source>A customer or partner who sent you to us</source>
        <translation>Asiakas tai kumppani, joka on ohjannut sinut meille</translation>
    </message>
    <message>
        <source>A processor may use the data only for us, by our instructions and under a written contract.</source>
        <translation>Käsittelijä saa käyttää tietoja vain meidän lukuumme, ohjeidemme mukaan ja kirjallisen sopimuksen nojalla.</translation>
    </message>
    <message>
        <source>A time of keeping cannot be negative</source>
        <translation>Säilytysaika ei voi olla negatiivinen</translation>
    </message>
    <message>
        <source>Access (Article 15)</source>
        <translation>Oikeus saada pääsy tietoihin (15 artikla)</translation>
    </message>
    <message>
        <source>Account books and financial statements</source>
        <translation>Kirjanpitokirjat ja tilinpäätökset</translation>
    </message>
    <message>
        <source>Accounting Act (1336/1997), chapter 2, section 10</source>
        <translation>Kirjanpitolaki (1336/1997) 2 luku 10 §</translation>
    </message>
    <message>
        <source>Accounting firm</source>
        <translation>Tilitoimisto</translation>
    </message>
    <message>
        <source>Act on Contractor’s Liability (1233/2006)</source>
        <translation>Tilaajavastuulaki (1233/2006)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Osoitteet</translation>
    </message>
    <message>
        <source>Addresses bought for a campaign</source>
        <translation>Kampanjaa varten ostetut osoitteet</translation>
    </message>
    <message>
        <source>As long as we do direct marketing</source>
        <translation>Niin kauan kuin teemme suoramarkkinointia</translation>
    </message>
    <message>
        <source>At present we ask for no consent. If we ever do, you may withdraw it at any time.</source>
        <translation>Tällä hetkellä emme pyydä suostumuksia. Jos joskus pyydämme, voit peruuttaa suostumuksesi milloin tahansa.</translation>
    </message>
    <message>
        <source>At present we do no direct marketing.</source>
        <translation>Tällä hetkellä emme tee suoramarkkinointia.</translation>
    </message>
    <message>
        <source>Automated decisions (Article 22)</source>
        <translation>Automaattiset päätökset (22 artikla)</translation>
    </message>
    <message>
        <source>Backups are encrypted, and we test that they can be restored.</source>
        <translation>Varmuuskopiot ovat salattuja, ja testaamme niiden palauttamista.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Pankki</translation>
    </message>
    <message>
        <source>Based on your consent: {purposes}.</source>
        <translation>Suostumukseesi perustuu: {purposes}.</translation>
    </message>
    <message>
        <source>Before we sell on credit, we must know whether payment can be expected.</source>
        <translation>Ennen luotolla myymistä meidän on tiedettävä, onko maksua odotettavissa.</translation>
    </message>
    <message>
        <source>Before we use your data for a new purpose, we tell you about it and about your rights in it.</source>
        <translation>Ennen kuin alamme käyttää tietojasi uuteen tarkoitukseen, kerromme sinulle siitä ja siihen liittyvistä oikeuksistasi.</translation>
    </message>
    <message>
        <source>Binding corporate rules (Article 47)</source>
        <translation>Yritystä koskevat sitovat säännöt (47 artikla)</translation>
    </message>
    <message>
        <source>Bookkeeping</source>
        <translation>Kirjanpito</translation>
    </message>
    <message>
        <source>Building contracts and site contacts</source>
        <translation>Urakkasopimukset ja työmaiden yhteystiedot</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Changes to this notice</source>
        <translation>Muutokset tähän selosteeseen</translation>
    </message>
    <message>
        <source>Choose the legal basis of the purpose</source>
        <translation>Valitse käyttötarkoituksen oikeusperuste</translation>
    </message>
    <message>
        <source>Choose the safeguard: without one the transfer is not lawful</source>
        <translation>Valitse suojatoimi: ilman sellaista siirto ei ole laillinen</translation>
    </message>
    <message>
        <source>Claims normally lapse in three years (Act on the Limitation of Debts, 728/2003)</source>
        <translation>Saatavat ja vaatimukset vanhentuvat yleensä kolmessa vuodessa (laki velan vanhentumisesta 728/2003)</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>Yritystiedot</translation>
    </message>
    <message>
        <source>Complaint to the Data Protection Ombudsman</source>
        <translation>Valitus tietosuojavaltuutetulle</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>Contract: for offers, orders and invoices we need your name, contact details and the addresses of delivery and invoicing. Without them we cannot make an offer, deliver or invoice.</source>
        <translation>Sopimus: tarjousta, tilausta ja laskua varten tarvitsemme nimesi, yhteystietosi sekä toimitus- ja laskutusosoitteen. Ilman niitä emme voi tehdä tarjousta, toimittaa tilausta emmekä laskuttaa.</translation>
    </message>
    <message>
        <source>Contractor’s liability</source>
        <translation>Tilaajavastuu</translation>
    </message>
    <message>
        <source>Contractor’s liability reports</source>
        <translation>Tilaajavastuuselvitykset</translation>
    </message>
    <message>
        <source>Copy of the safeguards: {place}</source>
        <translation>Jäljennös suojatoimista: {place}</translation>
    </message>
    <message>
        <source>Country and recipient</source>
        <translation>Maa ja vastaanottaja</translation>
    </message>
    <message>
        <source>Credit decisions</source>
        <translation>Luottopäätökset</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>Asiakassuhteen hoito</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Asiakastiedot</translation>
    </message>
    <message>
        <source>Customer relationship</source>
        <translation>Asiakassuhde</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Data Protection Act (1050/2018), section 29</source>
        <translation>Tietosuojalaki (1050/2018) 29 §</translation>
    </message>
    <message>
        <source>Data portability (Article 20)</source>
        <translation>Siirto järjestelmästä toiseen (20 artikla)</translation>
    </message>
    <message>
        <source>Data that you have given us on the basis of consent or contract you get in a common machine-readable form, to be passed on to someone else.</source>
        <translation>Suostumuksen tai sopimuksen perusteella antamasi tiedot saat yleisesti käytetyssä koneellisesti luettavassa muodossa, jotta voit siirtää ne muualle.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päiväys</translation>
    </message>
    <message>
        <source>Debt collection agency</source>
        <translation>Perintätoimisto</translation>
    </message>
    <message>
        <source>Decisions on granting credit are always made by a person.</source>
        <translation>Luoton myöntämisestä päättää aina ihminen.</translation>
    </message>
    <message>
        <source>Direct marketing</source>
        <translation>Suoramarkkinointi</translation>
    </message>
    <message>
        <source>Direct marketing and your right to refuse it</source>
        <translation>Suoramarkkinointi ja oikeutesi kieltää se</translation>
    </message>
    <message>
        <source>Direct marketing is in use: add it to the purposes, with its legal basis</source>
        <translation>Suoramarkkinointi on käytössä: lisää se käyttötarkoituksiin ja valitse oikeusperuste</translation>
    </message>
    <message>
        <source>Do you have to give the data</source>
        <translation>Onko tietojen antaminen pakollista</translation>
    </message>
    <message>
        <source>Electronic marketing goes to a private person only with consent given beforehand, or to an existing customer about similar products of our own; to a contact person only in matters of his or her work (Act on Electronic Communications Services, 917/2014, sections 200–203). Every such message tells how to refuse.</source>
        <translation>Yksityishenkilölle lähetämme sähköistä markkinointia vain, jos hän on antanut siihen etukäteen suostumuksen tai jos kerromme nykyiselle asiakkaallemme omista samankaltaisista tuotteistamme; yhteyshenkilölle vain hänen työtehtäviinsä liittyvissä asioissa (laki sähköisen viestinnän palveluista 917/2014, 200–203 §). Jokaisessa viestissä kerrotaan, miten markkinoinnin voi kieltää.</translation>
    </message>
    <message>
        <source>Electronic marketing to private persons</source>
        <translation>Sähköinen markkinointi yksityishenkilöille</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Enquiries and offers that led to no sale</source>
        <translation>Tiedustelut ja tarjoukset, joista ei syntynyt kauppaa</translation>
    </message>
    <message>
        <source>Erasure (Article 17)</source>
        <translation>Poistaminen (17 artikla)</translation>
    </message>
    <message>
        <source>Every change is logged.</source>
        <translation>Jokaisesta muutoksesta jää merkintä lokiin.</translation>
    </message>
    <message>
        <source>Fill in the fields that are named, then save it again.</source>
        <translation>Täytä nimetyt kentät ja tallenna seloste sitten uudelleen.</translation>
    </message>
    <message>
        <source>Give a phone number or an email where people can object and ask</source>
        <translation>Anna puhelinnumero tai sähköpostiosoite, johon voi ilmoittaa kiellosta ja esittää kysymyksiä</translation>
    </message>
    <message>
        <source>Give the business ID of the firm</source>
        <translation>Anna yrityksen Y-tunnus</translation>
    </message>
    <message>
        <source>Give the name of the firm</source>
        <translation>Anna yrityksen nimi</translation>
    </message>
    <message>
        <source>Give the notice a date</source>
        <translation>Anna selosteelle päiväys</translation>
    </message>
    <message>
        <source>Give the notice a version number</source>
        <translation>Anna selosteelle versionumero</translation>
    </message>
    <message>
        <source>Give the phone number or the email of the firm</source>
        <translation>Anna yrityksen puhelinnumero tai sähköpostiosoite</translation>
    </message>
    <message>
        <source>Give the postal address of the firm</source>
        <translation>Anna yrityksen postiosoite</translation>
    </message>
    <message>
        <source>Giving any other data is voluntary. If you do not give it, we serve you as well as we can without it.</source>
        <translation>Muiden tietojen antaminen on vapaaehtoista. Jos et anna niitä, palvelemme sinua ilman niitä niin hyvin kuin voimme.</translation>
    </message>
    <message>
        <source>Giving the data is voluntary. If you do not give it, we serve you as well as we can without it.</source>
        <translation>Tietojen antaminen on vapaaehtoista. Jos et anna niitä, palvelemme sinua ilman niitä niin hyvin kuin voimme.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Tietoryhmä</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kuinka kauan</translation>
    </message>
    <message>
        <source>How long we keep the data</source>
        <translation>Kuinka kauan säilytämme tietoja</translation>
    </message>
    <message>
        <source>How we protect the data</source>
        <translation>Miten suojaamme tiedot</translation>
    </message>
    <message>
        <source>I am calling from {firm}. We got your details from: {sources}. We use them for: {purposes}. If you want no marketing from us, just say so, and I will record it at once.</source>
        <translation>Soitan yrityksestä {firm}. Tietojesi lähde: {sources}. Mihin käytämme tietoja: {purposes}. Jos et halua meiltä markkinointia, sano niin, ja kirjaan kiellon heti.</translation>
    </message>
    <message>
        <source>IT support</source>
        <translation>IT-tuki</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Yksilöintitiedot</translation>
    </message>
    <message>
        <source>If something troubles you, please tell us first, so that we can put it right: {contact}</source>
        <translation>Jos jokin askarruttaa sinua, kerro siitä ensin meille, niin korjaamme asian: {contact}</translation>
    </message>
    <message>
        <source>If you think that our processing of your data breaks the law, you have the right to complain to the supervisory authority:</source>
        <translation>Jos katsot, että käsittelemme tietojasi lainvastaisesti, sinulla on oikeus tehdä valitus valvontaviranomaiselle:</translation>
    </message>
    <message>
        <source>In all matters that concern your data, please contact:</source>
        <translation>Kaikissa tietojasi koskevissa asioissa voit ottaa yhteyttä:</translation>
    </message>
    <message>
        <source>Independent controller</source>
        <translation>Itsenäinen rekisterinpitäjä</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Laskutustiedot</translation>
    </message>
    <message>
        <source>Invoicing and collection</source>
        <translation>Laskutus ja perintä</translation>
    </message>
    <message>
        <source>Invoicing and e-invoice service</source>
        <translation>Laskutus- ja verkkolaskupalvelu</translation>
    </message>
    <message>
        <source>Law or reason</source>
        <translation>Laki tai syy</translation>
    </message>
    <message>
        <source>Law: some data, such as the buyer’s name and address on an invoice, is required by law ({purposes}). Without it we cannot sell to you on invoice.</source>
        <translation>Laki: osaa tiedoista, kuten ostajan nimeä ja osoitetta laskussa, edellyttää laki ({purposes}). Ilman niitä emme voi myydä sinulle laskulla.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Oikeusperuste</translation>
    </message>
    <message>
        <source>Liability for building work (YSE 1998 terms)</source>
        <translation>Vastuu rakennustyöstä (YSE 1998 -ehdot)</translation>
    </message>
    <message>
        <source>Logs of use and changes</source>
        <translation>Käyttö- ja muutoslokit</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Markkinointi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Name the purpose</source>
        <translation>Nimeä käyttötarkoitus</translation>
    </message>
    <message>
        <source>Name the recipient, or say of what sort it is</source>
        <translation>Nimeä vastaanottaja tai kerro, millainen se on</translation>
    </message>
    <message>
        <source>Name the source</source>
        <translation>Nimeä tietolähde</translation>
    </message>
    <message>
        <source>Newsletter service</source>
        <translation>Uutiskirjepalvelu</translation>
    </message>
    <message>
        <source>Not kept after the entry is made</source>
        <translation>Ei säilytetä merkinnän tekemisen jälkeen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Objection (Article 21)</source>
        <translation>Vastustaminen (21 artikla)</translation>
    </message>
    <message>
        <source>Offers and orders</source>
        <translation>Tarjoukset ja tilaukset</translation>
    </message>
    <message>
        <source>Office of the Data Protection Ombudsman, P.O. Box 800, 00531 Helsinki, Finland, +358 29 566 6700, tietosuoja@om.fi, tietosuoja.fi</source>
        <translation>Tietosuojavaltuutetun toimisto, Lintulahdenkuja 4, 00530 Helsinki, PL 800, 00531 Helsinki, 029 566 6700, tietosuoja@om.fi, tietosuoja.fi</translation>
    </message>
    <message>
        <source>Only those who need the data in their work use it, bound to secrecy.</source>
        <translation>Tietoja käyttävät vain ne, jotka tarvitsevat niitä työssään, ja heitä sitoo vaitiolovelvollisuus.</translation>
    </message>
    <message>
        <source>Origin of the data</source>
        <translation>Tietojen alkuperä</translation>
    </message>
    <message>
        <source>Our data protection officer:</source>
        <translation>Tietosuojavastaavamme:</translation>
    </message>
    <message>
        <source>Our legal obligation (Article 6(1)(c))</source>
        <translation>Lakisääteinen velvoitteemme (6 artiklan 1 kohdan c alakohta)</translation>
    </message>
    <message>
        <source>Our legitimate interest (Article 6(1)(f))</source>
        <translation>Oikeutettu etumme (6 artiklan 1 kohdan f alakohta)</translation>
    </message>
    <message>
        <source>Our own earlier offers, orders and invoices</source>
        <translation>Omat aiemmat tarjouksemme, tilauksemme ja laskumme</translation>
    </message>
    <message>
        <source>Our own judgement of what is needed</source>
        <translation>Oma arviomme tarpeesta</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>Personal identity code: needed when you must be told apart without doubt. Without it we cannot, for example, grant you credit.</source>
        <translation>Henkilötunnus: tarvitaan, kun sinut on yksilöitävä yksiselitteisesti. Ilman sitä emme voi esimerkiksi myöntää sinulle luottoa.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Printing and mailing service</source>
        <translation>Paino- ja postituspalvelu</translation>
    </message>
    <message>
        <source>Privacy notice: customer and marketing register</source>
        <translation>Tietosuojaseloste: asiakas- ja markkinointirekisteri</translation>
    </message>
    <message>
        <source>Processor, on our behalf</source>
        <translation>Käsittelijä, toimii lukuumme</translation>
    </message>
    <message>
        <source>Profiling and automated decisions</source>
        <translation>Profilointi ja automaattiset päätökset</translation>
    </message>
    <message>
        <source>Proof of consent</source>
        <translation>Todiste suostumuksesta</translation>
    </message>
    <message>
        <source>Protecting the register</source>
        <translation>Rekisterin suojaaminen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Rectification (Article 16)</source>
        <translation>Oikaisu (16 artikla)</translation>
    </message>
    <message>
        <source>Refusal of direct marketing</source>
        <translation>Suoramarkkinointikielto</translation>
    </message>
    <message>
        <source>Requests about personal data and our answers</source>
        <translation>Henkilötietoja koskevat pyynnöt ja vastauksemme</translation>
    </message>
    <message>
        <source>Restriction of processing (Article 18)</source>
        <translation>Käsittelyn rajoittaminen (18 artikla)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Oikeus</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Asema</translation>
    </message>
    <message>
        <source>Say how long contact persons are kept</source>
        <translation>Kerro, kuinka kauan yhteyshenkilöiden tietoja säilytetään</translation>
    </message>
    <message>
        <source>Say how long customer details are kept</source>
        <translation>Kerro, kuinka kauan asiakkaiden tietoja säilytetään</translation>
    </message>
    <message>
        <source>Say how long enquiries and offers without a sale are kept</source>
        <translation>Kerro, kuinka kauan säilytetään tiedusteluja ja tarjouksia, joista ei syntynyt kauppaa</translation>
    </message>
    <message>
        <source>Say how long personal identity codes are kept</source>
        <translation>Kerro, kuinka kauan henkilötunnuksia säilytetään</translation>
    </message>
    <message>
        <source>Say how long proofs of consent are kept</source>
        <translation>Kerro, kuinka kauan todisteita suostumuksista säilytetään</translation>
    </message>
    <message>
        <source>Say how long the data is kept</source>
        <translation>Kerro, kuinka kauan tietoja säilytetään</translation>
    </message>
    <message>
        <source>Say how long the data is kept, and counted from what</source>
        <translation>Kerro, kuinka kauan tietoja säilytetään ja mistä aika lasketaan</translation>
    </message>
    <message>
        <source>Say how the data protection officer is reached</source>
        <translation>Kerro, miten tietosuojavastaavan tavoittaa</translation>
    </message>
    <message>
        <source>Say to which country the data goes</source>
        <translation>Kerro, mihin maahan tiedot siirretään</translation>
    </message>
    <message>
        <source>Say what data the time of keeping is about</source>
        <translation>Kerro, mitä tietoja säilytysaika koskee</translation>
    </message>
    <message>
        <source>Say what the data is used for</source>
        <translation>Kerro, mihin tietoja käytetään</translation>
    </message>
    <message>
        <source>Say what the recipient does with the data</source>
        <translation>Kerro, mihin vastaanottaja käyttää tietoja</translation>
    </message>
    <message>
        <source>Say what your legitimate interest is</source>
        <translation>Kerro, mikä oikeutettu etunne on</translation>
    </message>
    <message>
        <source>Say where a copy of the safeguards can be had</source>
        <translation>Kerro, mistä suojatoimista saa jäljennöksen</translation>
    </message>
    <message>
        <source>Say where the data comes from</source>
        <translation>Kerro, mistä tiedot saadaan</translation>
    </message>
    <message>
        <source>Say whether the recipient works on your behalf or on its own account</source>
        <translation>Kerro, toimiiko vastaanottaja teidän lukuunne vai omaan lukuunsa</translation>
    </message>
    <message>
        <source>Say who answers questions of privacy: a name or a role</source>
        <translation>Kerro, kuka vastaa tietosuojakysymyksiin: nimi tai tehtävä</translation>
    </message>
    <message>
        <source>Say whose data the register holds</source>
        <translation>Kerro, keiden tietoja rekisterissä on</translation>
    </message>
    <message>
        <source>Say why you keep personal identity codes</source>
        <translation>Kerro, millä perusteella henkilötunnuksia tallennetaan</translation>
    </message>
    <message>
        <source>So that your refusal is remembered (GDPR Article 21)</source>
        <translation>Jotta kieltosi muistetaan (tietosuoja-asetuksen 21 artikla)</translation>
    </message>
    <message>
        <source>Sources of the data:</source>
        <translation>Tietolähteet:</translation>
    </message>
    <message>
        <source>Special categories of personal data, such as health, religion or membership of a trade union, do not belong in the register, and we do not record them.</source>
        <translation>Erityisiin henkilötietoryhmiin kuuluvat tiedot, kuten tiedot terveydestä, uskonnosta tai ammattiliiton jäsenyydestä, eivät kuulu rekisteriin, emmekä tallenna niitä.</translation>
    </message>
    <message>
        <source>Standard contractual clauses of the European Commission (Article 46)</source>
        <translation>Euroopan komission hyväksymät vakiosopimuslausekkeet (46 artikla)</translation>
    </message>
    <message>
        <source>Subcontractor</source>
        <translation>Alihankkija</translation>
    </message>
    <message>
        <source>Tax Administration and other authorities</source>
        <translation>Verohallinto ja muut viranomaiset</translation>
    </message>
    <message>
        <source>Tell us: {contact}</source>
        <translation>Ilmoita meille: {contact}</translation>
    </message>
    <message>
        <source>The Business Information System (YTJ) and the Trade Register</source>
        <translation>Yritys- ja yhteisötietojärjestelmä (YTJ) ja kaupparekisteri</translation>
    </message>
    <message>
        <source>The European Commission has decided that protection is adequate (Article 45)</source>
        <translation>Euroopan komissio on päättänyt, että tietosuojan taso on riittävä (45 artikla)</translation>
    </message>
    <message>
        <source>The business ID of the firm is not valid: check it</source>
        <translation>Yrityksen Y-tunnus ei ole oikein: tarkista se</translation>
    </message>
    <message>
        <source>The computer and papers are kept in locked premises.</source>
        <translation>Tietokone ja paperit ovat lukituissa tiloissa.</translation>
    </message>
    <message>
        <source>The details of a company alone, such as its name and business ID, are not personal data. The details of a sole trader and of a contact person are.</source>
        <translation>Pelkästään yritystä koskevat tiedot, kuten nimi ja Y-tunnus, eivät ole henkilötietoja. Elinkeinonharjoittajan ja yhteyshenkilön tiedot ovat.</translation>
    </message>
    <message>
        <source>The key is in the keyring of the operating system: the register opens only when the user has signed in to the computer.</source>
        <translation>Avain on käyttöjärjestelmän avainnipussa: rekisteri avautuu vain, kun käyttäjä on kirjautunut tietokoneelle.</translation>
    </message>
    <message>
        <source>The legal bases are those of Article 6 of the EU General Data Protection Regulation (GDPR).</source>
        <translation>Oikeusperusteet ovat EU:n yleisen tietosuoja-asetuksen (GDPR) 6 artiklan mukaiset.</translation>
    </message>
    <message>
        <source>The newest version: {place}</source>
        <translation>Uusin versio: {place}</translation>
    </message>
    <message>
        <source>The organisation you act for</source>
        <translation>Edustamasi organisaatio</translation>
    </message>
    <message>
        <source>The personal identity code is hidden on the screen, and each showing of it is logged.</source>
        <translation>Henkilötunnus on näytöllä piilotettuna, ja jokaisesta näyttämisestä jää merkintä lokiin.</translation>
    </message>
    <message>
        <source>The privacy notice lacks what the law demands.</source>
        <translation>Tietosuojaselosteesta puuttuu lain vaatimia tietoja.</translation>
    </message>
    <message>
        <source>The program that keeps the register makes no network connections.</source>
        <translation>Rekisteriä ylläpitävä ohjelma ei ota yhteyttä verkkoon.</translation>
    </message>
    <message>
        <source>The public website of the organisation you act for</source>
        <translation>Edustamasi organisaation julkiset verkkosivut</translation>
    </message>
    <message>
        <source>The register holds data on:</source>
        <translation>Rekisterissä on tietoja</translation>
    </message>
    <message>
        <source>The register is empty: add customers or import a list</source>
        <translation>Rekisteri on tyhjä: lisää asiakkaita tai tuo lista</translation>
    </message>
    <message>
        <source>The register is kept encrypted (AES-256) on our own computer.</source>
        <translation>Rekisteri on salattuna (AES-256) omalla tietokoneellamme.</translation>
    </message>
    <message>
        <source>The register locks itself when it is not in use.</source>
        <translation>Rekisteri lukittuu itsestään, kun sitä ei käytetä.</translation>
    </message>
    <message>
        <source>The register opens only with a passphrase.</source>
        <translation>Rekisteri avautuu vain salalauseella.</translation>
    </message>
    <message>
        <source>The source is recorded for every customer: you may always ask where your own data came from.</source>
        <translation>Lähde on merkitty jokaisen asiakkaan tietoihin: voit aina kysyä, mistä omat tietosi on saatu.</translation>
    </message>
    <message>
        <source>The transfer is needed for a contract with you (Article 49)</source>
        <translation>Siirto on tarpeen kanssasi tehdyn sopimuksen vuoksi (49 artikla)</translation>
    </message>
    <message>
        <source>The whole privacy notice: {place}</source>
        <translation>Koko tietosuojaseloste: {place}</translation>
    </message>
    <message>
        <source>This is free of charge. Only if a request is manifestly unfounded or excessive may we charge a reasonable fee or refuse. If we refuse, we tell you why, and how you can complain or go to court.</source>
        <translation>Tämä on sinulle maksutonta. Vain ilmeisen perusteettomasta tai kohtuuttomasta pyynnöstä voimme periä kohtuullisen maksun tai kieltäytyä. Jos kieltäydymme, kerromme syyn sekä sen, miten voit valittaa tai viedä asian tuomioistuimeen.</translation>
    </message>
    <message>
        <source>This notice tells how {firm} uses the personal data in its customer register.</source>
        <translation>Tässä selosteessa {firm} kertoo, miten se käyttää asiakasrekisterinsä henkilötietoja.</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Tämä versio</translation>
    </message>
    <message>
        <source>Those who use the data have been trained in data protection.</source>
        <translation>Tietojen käyttäjät on koulutettu tietosuojaan.</translation>
    </message>
    <message>
        <source>Transfers outside the EU/EEA</source>
        <translation>Siirrot EU:n ja ETA:n ulkopuolelle</translation>
    </message>
    <message>
        <source>Transport company</source>
        <translation>Kuljetusyritys</translation>
    </message>
    <message>
        <source>Until the campaign ends</source>
        <translation>Kampanjan päättymiseen asti</translation>
    </message>
    <message>
        <source>Until the consent ends</source>
        <translation>Suostumuksen päättymiseen asti</translation>
    </message>
    <message>
        <source>Until the end of the calendar year in which the financial year ends</source>
        <translation>Sen kalenterivuoden loppuun, jonka aikana tilikausi päättyy</translation>
    </message>
    <message>
        <source>Until the financial year ends</source>
        <translation>Tilikauden päättymiseen asti</translation>
    </message>
    <message>
        <source>Until the ground for keeping it ends; then it is erased at once</source>
        <translation>Kunnes tallentamisen peruste päättyy; sen jälkeen tieto poistetaan heti</translation>
    </message>
    <message>
        <source>Until the last contact</source>
        <translation>Viimeiseen yhteydenottoon asti</translation>
    </message>
    <message>
        <source>Until the last sale</source>
        <translation>Viimeiseen kauppaan asti</translation>
    </message>
    <message>
        <source>Until the matter is closed</source>
        <translation>Asian päättymiseen asti</translation>
    </message>
    <message>
        <source>Until the person leaves the role</source>
        <translation>Siihen asti, kun henkilö jättää tehtävänsä</translation>
    </message>
    <message>
        <source>Until the work is handed over</source>
        <translation>Työn luovutukseen asti</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Version {version}, {day}</source>
        <translation>Versio {version}, {day}</translation>
    </message>
    <message>
        <source>Vouchers, invoices and business correspondence</source>
        <translation>Tositteet, laskut ja liiketapahtumia koskeva kirjeenvaihto</translation>
    </message>
    <message>
        <source>Warranty and liability</source>
        <translation>Takuu ja vastuut</translation>
    </message>
    <message>
        <source>Ways of direct marketing we use: {channels}.</source>
        <translation>Käyttämämme suoramarkkinoinnin tavat: {channels}.</translation>
    </message>
    <message>
        <source>We answer without delay and within one month at the latest. If requests are complex or many, we may need two more months; we then say so, and why, within the first month.</source>
        <translation>Vastaamme viipymättä ja viimeistään kuukauden kuluessa. Jos pyynnöt ovat monimutkaisia tai niitä on paljon, voimme tarvita kaksi lisäkuukautta; kerromme siitä ja syistä ensimmäisen kuukauden aikana.</translation>
    </message>
    <message>
        <source>We are the controller: we decide why and how the data is used, and we answer for it.</source>
        <translation>Olemme rekisterinpitäjä: päätämme, miksi ja miten tietoja käytetään, ja vastaamme niistä.</translation>
    </message>
    <message>
        <source>We can serve an organisation only through the people who act for it.</source>
        <translation>Voimme palvella organisaatiota vain sitä edustavien ihmisten kautta.</translation>
    </message>
    <message>
        <source>We correct data that is wrong and complete data that is lacking.</source>
        <translation>Korjaamme virheelliset tiedot ja täydennämme puutteelliset.</translation>
    </message>
    <message>
        <source>We do not profile you.</source>
        <translation>Emme profiloi sinua.</translation>
    </message>
    <message>
        <source>We do not regularly give your data to anyone outside our firm.</source>
        <translation>Emme säännöllisesti anna tietojasi kenellekään yrityksemme ulkopuolelle.</translation>
    </message>
    <message>
        <source>We do not transfer your data outside the European Union (EU) or the European Economic Area (EEA).</source>
        <translation>Emme siirrä tietojasi Euroopan unionin (EU) emmekä Euroopan talousalueen (ETA) ulkopuolelle.</translation>
    </message>
    <message>
        <source>We erase data that is no longer needed, that you have withdrawn your consent to, or that you have rightly objected to. We may not erase what the law makes us keep, such as vouchers, nor need we erase what a legal claim needs.</source>
        <translation>Poistamme tiedot, joita ei enää tarvita, joihin antamasi suostumuksen olet peruuttanut tai joiden käsittelyä olet perustellusti vastustanut. Emme saa poistaa tietoja, jotka laki velvoittaa säilyttämään, kuten tositteita, emmekä ole velvollisia poistamaan tietoja, joita tarvitaan oikeusvaatimusta varten.</translation>
    </message>
    <message>
        <source>We give data to authorities only when the law requires it or entitles them to it.</source>
        <translation>Viranomaisille annamme tietoja vain, kun laki velvoittaa siihen tai oikeuttaa viranomaisen saamaan ne.</translation>
    </message>
    <message>
        <source>We group customers, for example by place, industry or earlier orders, to choose whom a message is meant for. The grouping has no other consequences for you, and you may object to it (section 12).</source>
        <translation>Ryhmittelemme asiakkaita esimerkiksi paikkakunnan, toimialan tai aiempien tilausten mukaan, jotta osaamme kohdentaa viestimme. Ryhmittelyllä ei ole sinulle muita seurauksia, ja voit vastustaa sitä (luku 12).</translation>
    </message>
    <message>
        <source>We have not appointed a data protection officer. The contact above answers you.</source>
        <translation>Emme ole nimittäneet tietosuojavastaavaa. Kysymyksiisi vastaa edellä mainittu yhteyshenkilö.</translation>
    </message>
    <message>
        <source>We keep a note of your refusal, so that a later list of addresses cannot bring you back by mistake.</source>
        <translation>Säilytämme merkinnän kiellostasi, jottei myöhempi osoitelista palauta sinua vahingossa markkinoinnin piiriin.</translation>
    </message>
    <message>
        <source>We keep this notice up to date. Of changes that matter to you we tell you beforehand.</source>
        <translation>Pidämme tämän selosteen ajan tasalla. Sinulle merkityksellisistä muutoksista kerromme etukäteen.</translation>
    </message>
    <message>
        <source>We make no decisions that rest only on automated processing and that would have legal or similarly significant effects on you.</source>
        <translation>Emme tee päätöksiä, jotka perustuisivat pelkästään automaattiseen käsittelyyn ja joilla olisi sinulle oikeusvaikutuksia tai jotka vaikuttaisivat sinuun muuten merkittävästi.</translation>
    </message>
    <message>
        <source>We must be able to answer for our work and to meet or make claims.</source>
        <translation>Meidän on voitava vastata työstämme, vastata vaatimuksiin ja esittää niitä.</translation>
    </message>
    <message>
        <source>We must be able to show that we acted lawfully (GDPR)</source>
        <translation>Meidän on voitava osoittaa, että olemme toimineet lain mukaan (tietosuoja-asetus)</translation>
    </message>
    <message>
        <source>We must be able to trace mistakes and misuse and to recover lost data.</source>
        <translation>Meidän on voitava selvittää virheet ja väärinkäytökset sekä palauttaa menetetyt tiedot.</translation>
    </message>
    <message>
        <source>We process personal identity codes only where section 29 of the Data Protection Act (1050/2018) allows it. Our ground: {reasons}.</source>
        <translation>Käsittelemme henkilötunnuksia vain silloin, kun tietosuojalain (1050/2018) 29 § sallii sen. Perusteemme: {reasons}.</translation>
    </message>
    <message>
        <source>We protect the data with technical and organisational measures that match the risk.</source>
        <translation>Suojaamme tiedot riskiä vastaavilla teknisillä ja organisatorisilla toimilla.</translation>
    </message>
    <message>
        <source>We send the whole privacy notice on request.</source>
        <translation>Lähetämme koko tietosuojaselosteen pyynnöstä.</translation>
    </message>
    <message>
        <source>We want to serve our customers well and keep what was agreed in order.</source>
        <translation>Haluamme palvella asiakkaitamme hyvin ja pitää sovitut asiat järjestyksessä.</translation>
    </message>
    <message>
        <source>We want to tell our customers and possible customers what we offer.</source>
        <translation>Haluamme kertoa tarjonnastamme asiakkaille ja mahdollisille asiakkaille.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Mikä muuttui</translation>
    </message>
    <message>
        <source>What data we hold</source>
        <translation>Mitä tietoja tallennamme</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Mihin</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Mitä se tarkoittaa</translation>
    </message>
    <message>
        <source>What makes the transfer lawful</source>
        <translation>Mihin siirto perustuu</translation>
    </message>
    <message>
        <source>What we use the data for</source>
        <translation>Mihin käytämme tietoja</translation>
    </message>
    <message>
        <source>When the time is over, we erase the data or make it anonymous. Only what a pending claim or dispute needs is kept until it is settled.</source>
        <translation>Kun aika on kulunut, poistamme tiedot tai teemme niistä tunnistamattomia. Vain kesken olevan vaatimuksen tai riidan tarvitsemat tiedot säilytetään, kunnes asia on ratkaistu.</translation>
    </message>
    <message>
        <source>When we get your data from someone other than you, we tell you so within a month, and at the latest when we first contact you or first disclose the data.</source>
        <translation>Kun saamme tietojasi muualta kuin sinulta, kerromme siitä sinulle kuukauden kuluessa ja viimeistään silloin, kun otamme sinuun ensimmäisen kerran yhteyttä tai luovutamme tietoja ensimmäisen kerran.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Mistä tiedot saadaan</translation>
    </message>
    <message>
        <source>Where the basis is our legitimate interest, you may ask how we have weighed it against your rights, and you may object (sections 12 and 13).</source>
        <translation>Kun perusteena on oikeutettu etumme, voit kysyä, miten olemme punninneet sitä suhteessa oikeuksiisi, ja voit vastustaa käsittelyä (luvut 12 ja 13).</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Mistä tiedot saadaan</translation>
    </message>
    <message>
        <source>While it is being settled whether data is right or an objection justified, you may ask us only to store the data and not to use it.</source>
        <translation>Kun selvitetään, ovatko tiedot oikein tai onko vastustamisesi perusteltu, voit pyytää, että vain säilytämme tietoja emmekä käytä niitä.</translation>
    </message>
    <message>
        <source>Who is responsible (controller)</source>
        <translation>Kuka vastaa tiedoista (rekisterinpitäjä)</translation>
    </message>
    <message>
        <source>Who receives the data</source>
        <translation>Kenelle tietoja annetaan</translation>
    </message>
    <message>
        <source>Whom to contact</source>
        <translation>Keneen otat yhteyttä</translation>
    </message>
    <message>
        <source>Whose data we hold</source>
        <translation>Keiden tietoja rekisterissä on</translation>
    </message>
    <message>
        <source>Why and on what legal basis</source>
        <translation>Miksi ja millä perusteella käsittelemme tietoja</translation>
    </message>
    <message>
        <source>Withdrawing consent</source>
        <translation>Suostumuksen peruuttaminen</translation>
    </message>
    <message>
        <source>Working with contact persons</source>
        <translation>Yhteistyö yhteyshenkilöiden kanssa</translation>
    </message>
    <message>
        <source>You have the right not to be subject to a decision made only by automated means that significantly affects you: see section 15.</source>
        <translation>Sinulla on oikeus olla joutumatta pelkästään automaattisen päätöksen kohteeksi, jos päätös vaikuttaa sinuun merkittävästi: katso luku 15.</translation>
    </message>
    <message>
        <source>You have the right to object at any time to the use of your data for direct marketing, and to profiling connected with it. You need not give any reason, it costs nothing, and we stop at once.</source>
        <translation>Sinulla on oikeus milloin tahansa vastustaa tietojesi käyttöä suoramarkkinointiin ja siihen liittyvään profilointiin. Sinun ei tarvitse perustella kieltoa, se ei maksa mitään, ja lopetamme heti.</translation>
    </message>
    <message>
        <source>You may also complain in the EU or EEA country where you live or work or where the breach took place, and you may bring the matter before a court.</source>
        <translation>Voit tehdä valituksen myös siinä EU- tai ETA-maassa, jossa asut tai työskentelet tai jossa rikkominen on tapahtunut, ja voit viedä asian tuomioistuimeen.</translation>
    </message>
    <message>
        <source>You may also object, on grounds of your own particular situation, to any other use that rests on our legitimate interest (section 4). We then stop, unless we have compelling legitimate grounds or need the data for a legal claim.</source>
        <translation>Voit myös omaan erityiseen tilanteeseesi liittyvällä perusteella vastustaa muuta käsittelyä, joka perustuu oikeutettuun etuumme (luku 4). Silloin lopetamme käsittelyn, ellei meillä ole siihen huomattavan tärkeää ja perusteltua syytä tai ellemme tarvitse tietoja oikeusvaatimusta varten.</translation>
    </message>
    <message>
        <source>You may ask us for a copy of the safeguards (section 2).</source>
        <translation>Voit pyytää meiltä jäljennöksen suojatoimista (luku 2).</translation>
    </message>
    <message>
        <source>You may ask whether we hold data on you, and get a copy of it.</source>
        <translation>Saat tiedon siitä, käsittelemmekö tietojasi, ja jäljennöksen tiedoistasi.</translation>
    </message>
    <message>
        <source>You may make your request in any way you like: {contact}. If we have reason to doubt who you are, we may ask you to show it, but for no more than that takes.</source>
        <translation>Voit tehdä pyynnön haluamallasi tavalla: {contact}. Jos meillä on aihetta epäillä henkilöllisyyttäsi, voimme pyytää sinua osoittamaan sen, mutta emme pyydä enempää kuin siihen tarvitaan.</translation>
    </message>
    <message>
        <source>You may object to processing: see the box in section 12.</source>
        <translation>Voit vastustaa käsittelyä: katso luvun 12 ruutu.</translation>
    </message>
    <message>
        <source>You may refuse direct marketing at any time</source>
        <translation>Voit kieltää suoramarkkinoinnin milloin tahansa</translation>
    </message>
    <message>
        <source>You may see your data, have it corrected or erased, and refuse direct marketing at any time, free of charge. Contact: {contact}</source>
        <translation>Voit maksutta nähdä tietosi, pyytää niiden oikaisua tai poistamista ja kieltää suoramarkkinoinnin milloin tahansa. Yhteys: {contact}</translation>
    </message>
    <message>
        <source>You may withdraw your consent at any time, as easily as you gave it: {contact}. What was done before the withdrawal stays lawful.</source>
        <translation>Voit peruuttaa suostumuksesi milloin tahansa yhtä helposti kuin annoit sen: {contact}. Peruuttaminen ei vaikuta ennen sitä tehdyn käsittelyn lainmukaisuuteen.</translation>
    </message>
    <message>
        <source>You yourself, when you ask for an offer, order or get in touch</source>
        <translation>Sinä itse, kun pyydät tarjousta, tilaat tai otat yhteyttä</translation>
    </message>
    <message>
        <source>Your consent (Article 6(1)(a))</source>
        <translation>Suostumuksesi (6 artiklan 1 kohdan a alakohta)</translation>
    </message>
    <message>
        <source>Your explicit consent, given after we told you of the risks (Article 49)</source>
        <translation>Nimenomainen suostumuksesi, jonka annoit saatuasi tiedon riskeistä (49 artikla)</translation>
    </message>
    <message>
        <source>Your other rights</source>
        <translation>Muut oikeutesi</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Oikeutesi</translation>
    </message>
    <message>
        <source>a task laid down by law</source>
        <translation>laissa säädetty tehtävä</translation>
    </message>
    <message>
        <source>automated call</source>
        <translation>automaattipuhelu</translation>
    </message>
    <message>
        <source>ban on disclosing the data</source>
        <translation>tietojen luovutuskielto</translation>
    </message>
    <message>
        <source>ban on selling on credit</source>
        <translation>luottokielto</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>tilinumero</translation>
    </message>
    <message>
        <source>billing address</source>
        <translation>laskutusosoite</translation>
    </message>
    <message>
        <source>bookkeeping</source>
        <translation>kirjanpito</translation>
    </message>
    <message>
        <source>business ID and VAT ID</source>
        <translation>Y-tunnus ja ALV-tunnus</translation>
    </message>
    <message>
        <source>carrying out the work you ordered</source>
        <translation>tilaamasi työn tekeminen</translation>
    </message>
    <message>
        <source>checks under the Act on Contractor’s Liability (1233/2006)</source>
        <translation>tilaajavastuulain (1233/2006) mukaiset selvitykset</translation>
    </message>
    <message>
        <source>code and the ground for keeping it</source>
        <translation>tunnus ja sen tallentamisen peruste</translation>
    </message>
    <message>
        <source>collecting overdue payments</source>
        <translation>erääntyneiden saatavien perintä</translation>
    </message>
    <message>
        <source>company form</source>
        <translation>yritysmuoto</translation>
    </message>
    <message>
        <source>consents and refusals: which way of contact, when and how given</source>
        <translation>suostumukset ja kiellot: mitä yhteydenottotapaa ne koskevat, milloin ja miten ne on annettu</translation>
    </message>
    <message>
        <source>contact persons of the companies, housing companies, associations and public bodies that are our customers</source>
        <translation>asiakkainamme olevien yritysten, taloyhtiöiden, yhdistysten ja julkisyhteisöjen yhteyshenkilöistä</translation>
    </message>
    <message>
        <source>customer groups</source>
        <translation>asiakasryhmät</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>asiakasnumero</translation>
    </message>
    <message>
        <source>debt collection</source>
        <translation>perintä</translation>
    </message>
    <message>
        <source>deciding whether we sell on invoice</source>
        <translation>päätös siitä, myymmekö laskulla</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>toimitukset</translation>
    </message>
    <message>
        <source>delivery address</source>
        <translation>toimitusosoite</translation>
    </message>
    <message>
        <source>direct marketing of our own products and services</source>
        <translation>omien tuotteidemme ja palvelujemme suoramarkkinointi</translation>
    </message>
    <message>
        <source>e-invoice address and operator</source>
        <translation>verkkolaskuosoite ja -operaattori</translation>
    </message>
    <message>
        <source>email</source>
        <translation>sähköposti</translation>
    </message>
    <message>
        <source>email address for invoices</source>
        <translation>laskujen sähköpostiosoite</translation>
    </message>
    <message>
        <source>email addresses</source>
        <translation>sähköpostiosoitteet</translation>
    </message>
    <message>
        <source>fax number</source>
        <translation>faksinumero</translation>
    </message>
    <message>
        <source>former customers, for the time told in section 10</source>
        <translation>entisistä asiakkaista luvussa 10 kerrotun ajan</translation>
    </message>
    <message>
        <source>granting credit, also invoicing afterwards</source>
        <translation>luotonanto, myös jälkikäteen tapahtuva laskutus</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>toimiala</translation>
    </message>
    <message>
        <source>invoices, payments, reminders and collection</source>
        <translation>laskut, maksut, muistutukset ja perintä</translation>
    </message>
    <message>
        <source>keeping in touch, service, feedback and complaints</source>
        <translation>yhteydenpito, palvelu, palaute ja reklamaatiot</translation>
    </message>
    <message>
        <source>kind of customer</source>
        <translation>asiakkaan laji</translation>
    </message>
    <message>
        <source>language of service</source>
        <translation>asiointikieli</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>kirje</translation>
    </message>
    <message>
        <source>logs of changes, backups</source>
        <translation>muutoslokit, varmuuskopiot</translation>
    </message>
    <message>
        <source>maintenance of computers and programs</source>
        <translation>tietokoneiden ja ohjelmien ylläpito</translation>
    </message>
    <message>
        <source>making and sending invoices</source>
        <translation>laskujen laatiminen ja lähettäminen</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kunta</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>notes on service, orders and messages</source>
        <translation>muistiinpanot palvelusta, tilauksista ja viesteistä</translation>
    </message>
    <message>
        <source>offers, orders and messages of the organisation you act for</source>
        <translation>edustamasi organisaation tarjoukset, tilaukset ja viestit</translation>
    </message>
    <message>
        <source>only if you have given your consent beforehand</source>
        <translation>vain jos olet antanut siihen etukäteen suostumuksesi</translation>
    </message>
    <message>
        <source>payment terms</source>
        <translation>maksuehto</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>maksut</translation>
    </message>
    <message>
        <source>persons who have asked us for an offer, and other possible customers</source>
        <translation>tarjousta pyytäneistä ja muista mahdollisista asiakkaista</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>puhelu</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>puhelinnumerot</translation>
    </message>
    <message>
        <source>phone numbers and email addresses</source>
        <translation>puhelinnumerot ja sähköpostiosoitteet</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>postiosoite</translation>
    </message>
    <message>
        <source>printing and posting letters</source>
        <translation>kirjeiden painaminen ja postitus</translation>
    </message>
    <message>
        <source>private persons who are our customers</source>
        <translation>yksityishenkilöistä, jotka ovat asiakkaitamme</translation>
    </message>
    <message>
        <source>reference number</source>
        <translation>viitenumero</translation>
    </message>
    <message>
        <source>renting or lending</source>
        <translation>vuokraus tai lainaus</translation>
    </message>
    <message>
        <source>reports and inspections laid down by law</source>
        <translation>lakisääteiset ilmoitukset ja tarkastukset</translation>
    </message>
    <message>
        <source>rights and duties for which you must be told apart without doubt</source>
        <translation>oikeudet ja velvollisuudet, joiden vuoksi sinut on yksilöitävä yksiselitteisesti</translation>
    </message>
    <message>
        <source>sending electronic messages</source>
        <translation>sähköisten viestien lähettäminen</translation>
    </message>
    <message>
        <source>size of the organisation</source>
        <translation>organisaation koko</translation>
    </message>
    <message>
        <source>sole traders who are our customers</source>
        <translation>yksityisistä elinkeinonharjoittajista (toiminimiyrittäjistä), jotka ovat asiakkaitamme</translation>
    </message>
    <message>
        <source>source and its date</source>
        <translation>tietojen lähde ja sen päiväys</translation>
    </message>
    <message>
        <source>stage and state of the relationship</source>
        <translation>asiakassuhteen vaihe ja tila</translation>
    </message>
    <message>
        <source>start of the relationship, last order</source>
        <translation>asiakassuhteen alku, viimeisin tilaus</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>tekstiviesti</translation>
    </message>
    <message>
        <source>the offers you ask for, your orders, deliveries and work</source>
        <translation>pyytämäsi tarjoukset, tilauksesi, toimitukset ja työt</translation>
    </message>
    <message>
        <source>title and area of responsibility</source>
        <translation>tehtävänimike ja vastuualue</translation>
    </message>
    <message>
        <source>trade name</source>
        <translation>aputoiminimi</translation>
    </message>
    <message>
        <source>visiting address</source>
        <translation>käyntiosoite</translation>
    </message>
    <message>
        <source>vouchers and account books under the Accounting Act</source>
        <translation>kirjanpitolain mukaiset tositteet ja kirjanpitokirjat</translation>
    </message>
    <message>
        <source>warranty work, complaints and claims</source>
        <translation>takuutyöt, reklamaatiot ja vaatimukset</translation>
    </message>
    <message>
        <source>website</source>
        <translation>verkkosivut</translation>
    </message>
    <message>
        <source>when and why the relationship ended</source>
        <translation>milloin ja miksi asiakassuhde päättyi</translation>
    </message>
    <message>
        <source>when the data was last checked</source>
        <translation>milloin tiedot on viimeksi tarkistettu</translation>
    </message>
    <message>
        <source>which organisation they act for, and when</source>
        <translation>mitä organisaatiota henkilö edustaa ja milloin</translation>
    </message>
    <message>
        <source>who in our firm is responsible</source>
        <translation>kuka meillä vastaa asiakkaasta</translation>
    </message>
    <message>
        <source>your consent</source>
        <translation>suostumuksesi</translation>
    </message>
    <message>
        <source>{firm} (business ID {business_id}) is the controller of your data. What we use it for: {purposes}. Where it comes from: {sources}. You may see your data, have it corrected or erased, and refuse direct marketing at any time: {contact}.</source>
        <translation>{firm} (Y-tunnus {business_id}) on tietojesi rekisterinpitäjä. Mihin käytämme tietoja: {purposes}. Mistä tiedot saadaan: {sources}. Voit nähdä tietosi, pyytää niiden oikaisua tai poistamista ja kieltää suoramarkkinoinnin milloin tahansa: {contact}.</translation>
    </message>
    <message>
        <source>{firm}, version {version}</source>
        <translation>{firm}, versio {version}</translation>
    </message>
    <message>
        <source>{length} from the closing of the matter</source>
        <translation>{length} asian päättymisestä</translation>
    </message>
    <message>
        <source>{length} from the day the ground for it ended</source>
        <translation>{length} siitä, kun peruste päättyi</translation>
    </message>
    <message>
        <source>{length} from the day the person left the role</source>
        <translation>{length} siitä, kun henkilö jätti tehtävänsä</translation>
    </message>
    <message>
        <source>{length} from the day we stop direct marketing</source>
        <translation>{length} siitä, kun lopetamme suoramarkkinoinnin</translation>
    </message>
    <message>
        <source>{length} from the end of the calendar year in which the financial year ended</source>
        <translation>{length} sen kalenterivuoden lopusta, jonka aikana tilikausi päättyi</translation>
    </message>
    <message>
        <source>{length} from the end of the campaign</source>
        <translation>{length} kampanjan päättymisestä</translation>
    </message>
    <message>
        <source>{length} from the end of the consent</source>
        <translation>{length} suostumuksen päättymisestä</translation>
    </message>
    <message>
        <source>{length} from the end of the financial year</source>
        <translation>{length} tilikauden päättymisestä</translation>
    </message>
    <message>
        <source>{length} from the entry</source>
        <translation>{length} merkinnän tekemisestä</translation>
    </message>
    <message>
        <source>{length} from the handover of the work</source>
        <translation>{length} työn luovutuksesta</translation>
    </message>
    <message>
        <source>{length} from the last contact</source>
        <translation>{length} viimeisestä yhteydenotosta</translation>
    </message>
    <message>
        <source>{length} from the last sale</source>
        <translation>{length} viimeisestä kaupasta</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} kuukautta</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} vuotta</translation>
    </message>
    <message>
        <source>{source} (a public source)</source>
        <translation>{source} (julkinen lähde)</translation>
    </message>
    <message>
        <source>{source} (not a public source)</source>
        <translation>{source} (ei julkinen lähde)</translation>
    </message>
    <message>
        <source>“As long as necessary” tells nothing: give a time or what the time depends on</source>
        <translation>”Niin kauan kuin on tarpeen” ei kerro mitään: anna aika tai se, mistä aika riippuu</translation>
    </message>
</context>
<context>
    <name>processing</name>
    <message>
        <source>Adequacy decision</source>
        <translation>Tietosuojan riittävyyttä koskeva päätös</translation>
    </message>
    <message>
        <source>Binding corporate rules</source>
        <translation>Yritystä koskevat sitovat säännöt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päiväys</translation>
    </message>
    <message>
        <source>Explicit consent</source>
        <translation>Nimenomainen suostumus</translation>
    </message>
    <message>
        <source>Independent controller</source>
        <translation>Itsenäinen rekisterinpitäjä</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Oikeusperuste</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Lakisääteinen velvoite</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Oikeutettu etu</translation>
    </message>
    <message>
        <source>Needed for the contract</source>
        <translation>Tarpeen sopimuksen vuoksi</translation>
    </message>
    <message>
        <source>Our legitimate interest</source>
        <translation>Oikeutettu etumme</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Valmis pohja</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Asema</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>Suojatoimi</translation>
    </message>
    <message>
        <source>Standard clauses</source>
        <translation>Vakiosopimuslausekkeet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Mikä muuttui</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Mihin</translation>
    </message>
    <message>
        <source>Where to get a copy</source>
        <translation>Mistä saa jäljennöksen</translation>
    </message>
    <message>
        <source>Works on our behalf</source>
        <translation>Toimii lukuumme</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation type="unfinished">Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished">Asiakkaat</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished">Markkinointi</translation>
    </message>
    <message>
        <source>Marketing ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Find the right number by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Choose less to print, or export it.</source>
        <translation>Mitään ei kadonnut. Valitse vähemmän tulostettavaa tai vie tiedot tiedostoon.</translation>
    </message>
    <message>
        <source>Nothing was lost. Shorten unusually long texts and try again.</source>
        <translation>Mitään ei kadonnut. Lyhennä poikkeuksellisen pitkiä tekstejä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDF-tiedostoa ei voitu tehdä.</translation>
    </message>
    <message>
        <source>The document is too long to be made into one PDF.</source>
        <translation>Asiakirja on liian pitkä yhdeksi PDF-tiedostoksi.</translation>
    </message>
    <message>
        <source>There is no customer {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>Account books</source>
        <translation>Kirjanpitokirjat</translation>
    </message>
    <message>
        <source>Building contracts</source>
        <translation>Urakkasopimukset</translation>
    </message>
    <message>
        <source>Campaign ends</source>
        <translation>Kampanja päättyy</translation>
    </message>
    <message>
        <source>Campaign lists</source>
        <translation>Kampanjalistat</translation>
    </message>
    <message>
        <source>Consent ends</source>
        <translation>Suostumus päättyy</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Suostumukset</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Mistä lasketaan</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>End of financial year</source>
        <translation>Tilikauden päättyminen</translation>
    </message>
    <message>
        <source>End of the calendar year when the financial year ended</source>
        <translation>Sen kalenterivuoden loppu, jona tilikausi päättyi</translation>
    </message>
    <message>
        <source>Entry is made</source>
        <translation>Merkintä tehdään</translation>
    </message>
    <message>
        <source>Ground for keeping it ends</source>
        <translation>Säilyttämisen peruste päättyy</translation>
    </message>
    <message>
        <source>Handover of the work</source>
        <translation>Työn luovutus</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viimeinen yhteydenotto</translation>
    </message>
    <message>
        <source>Last sale</source>
        <translation>Viimeinen kauppa</translation>
    </message>
    <message>
        <source>Law or reason</source>
        <translation>Laki tai syy</translation>
    </message>
    <message>
        <source>Logs of use</source>
        <translation>Käyttölokit</translation>
    </message>
    <message>
        <source>Marketing bans</source>
        <translation>Markkinointikiellot</translation>
    </message>
    <message>
        <source>Matter is closed</source>
        <translation>Asia päättyy</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Kuukautta</translation>
    </message>
    <message>
        <source>Offers and enquiries</source>
        <translation>Tarjoukset ja tiedustelut</translation>
    </message>
    <message>
        <source>Other criterion</source>
        <translation>Muu peruste</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Muut tiedot</translation>
    </message>
    <message>
        <source>Person leaves the role</source>
        <translation>Henkilö jättää tehtävänsä</translation>
    </message>
    <message>
        <source>Personal identity codes</source>
        <translation>Henkilötunnukset</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Valmis pohja</translation>
    </message>
    <message>
        <source>Requests of persons</source>
        <translation>Rekisteröityjen pyynnöt</translation>
    </message>
    <message>
        <source>Vouchers and invoices</source>
        <translation>Tositteet ja laskut</translation>
    </message>
    <message>
        <source>We stop direct marketing</source>
        <translation>Lopetamme suoramarkkinoinnin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
</context>
</TS>
