<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>notice</name>
    <message>
        <source>1 month</source>
        <translation>1 månad</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 år</translation>
    </message>
    <message>
        <source>A contract with you, or steps you ask for before one (Article 6(1)(b))</source>
        <translation>Avtal med dig eller åtgärder som du begär före ett avtal (artikel 6.1 b)</translation>
    </message>
    <message>
        <source>A customer or partner who sent you to us</source>
        <translation>En kund eller partner som har hänvisat dig till oss</translation>
    </message>
    <message>
        <source>A processor may use the data only for us, by our instructions and under a written contract.</source>
        <translation>Ett personuppgiftsbiträde får använda uppgifterna bara för vår räkning, enligt våra anvisningar och med stöd av ett skriftligt avtal.</translation>
    </message>
    <message>
        <source>A time of keeping cannot be negative</source>
        <translation>Lagringstiden kan inte vara negativ</translation>
    </message>
    <message>
        <source>Access (Article 15)</source>
        <translation>Rätt till tillgång (artikel 15)</translation>
    </message>
    <message>
        <source>Account books and financial statements</source>
        <translation>Bokföringsböcker och bokslut</translation>
    </message>
    <message>
        <source>Accounting Act (1336/1997), chapter 2, section 10</source>
        <translation>Bokföringslagen (1336/1997) 2 kap. 10 §</translation>
    </message>
    <message>
        <source>Accounting firm</source>
        <translation>Bokföringsbyrå</translation>
    </message>
    <message>
        <source>Act on Contractor’s Liability (1233/2006)</source>
        <translation>Beställaransvarslagen (1233/2006)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <source>Addresses bought for a campaign</source>
        <translation>Adresser som köpts för en kampanj</translation>
    </message>
    <message>
        <source>As long as we do direct marketing</source>
        <translation>Så länge vi bedriver direktmarknadsföring</translation>
    </message>
    <message>
        <source>At present we ask for no consent. If we ever do, you may withdraw it at any time.</source>
        <translation>För närvarande ber vi inte om samtycke. Om vi någon gång gör det kan du när som helst återkalla ditt samtycke.</translation>
    </message>
    <message>
        <source>At present we do no direct marketing.</source>
        <translation>För närvarande bedriver vi ingen direktmarknadsföring.</translation>
    </message>
    <message>
        <source>Automated decisions (Article 22)</source>
        <translation>Automatiserade beslut (artikel 22)</translation>
    </message>
    <message>
        <source>Backups are encrypted, and we test that they can be restored.</source>
        <translation>Säkerhetskopiorna är krypterade, och vi testar att de kan återställas.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Based on your consent: {purposes}.</source>
        <translation>På ditt samtycke grundar sig: {purposes}.</translation>
    </message>
    <message>
        <source>Before we sell on credit, we must know whether payment can be expected.</source>
        <translation>Innan vi säljer på kredit måste vi veta om betalning är att vänta.</translation>
    </message>
    <message>
        <source>Before we use your data for a new purpose, we tell you about it and about your rights in it.</source>
        <translation>Innan vi börjar använda dina uppgifter för ett nytt ändamål informerar vi dig om det och om dina rättigheter i fråga om det.</translation>
    </message>
    <message>
        <source>Binding corporate rules (Article 47)</source>
        <translation>Bindande företagsbestämmelser (artikel 47)</translation>
    </message>
    <message>
        <source>Bookkeeping</source>
        <translation>Bokföring</translation>
    </message>
    <message>
        <source>Building contracts and site contacts</source>
        <translation>Entreprenadavtal och byggplatsernas kontaktuppgifter</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>FO-nummer</translation>
    </message>
    <message>
        <source>Changes to this notice</source>
        <translation>Ändringar i denna beskrivning</translation>
    </message>
    <message>
        <source>Choose the legal basis of the purpose</source>
        <translation>Välj den rättsliga grunden för ändamålet</translation>
    </message>
    <message>
        <source>Choose the safeguard: without one the transfer is not lawful</source>
        <translation>Välj skyddsåtgärd: utan en sådan är överföringen inte laglig</translation>
    </message>
    <message>
        <source>Claims normally lapse in three years (Act on the Limitation of Debts, 728/2003)</source>
        <translation>Fordringar och krav preskriberas i regel på tre år (lagen om preskription av skulder 728/2003)</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>Företagsuppgifter</translation>
    </message>
    <message>
        <source>Complaint to the Data Protection Ombudsman</source>
        <translation>Klagomål till dataombudsmannen</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Contract: for offers, orders and invoices we need your name, contact details and the addresses of delivery and invoicing. Without them we cannot make an offer, deliver or invoice.</source>
        <translation>Avtal: för offerter, beställningar och fakturor behöver vi ditt namn, dina kontaktuppgifter samt leverans- och faktureringsadress. Utan dem kan vi inte ge en offert, leverera eller fakturera.</translation>
    </message>
    <message>
        <source>Contractor’s liability</source>
        <translation>Beställaransvar</translation>
    </message>
    <message>
        <source>Contractor’s liability reports</source>
        <translation>Utredningar enligt beställaransvaret</translation>
    </message>
    <message>
        <source>Copy of the safeguards: {place}</source>
        <translation>Kopia av skyddsåtgärderna: {place}</translation>
    </message>
    <message>
        <source>Country and recipient</source>
        <translation>Land och mottagare</translation>
    </message>
    <message>
        <source>Credit decisions</source>
        <translation>Kreditbeslut</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>Skötsel av kundrelationen</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Kunduppgifter</translation>
    </message>
    <message>
        <source>Customer relationship</source>
        <translation>Kundrelation</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Data Protection Act (1050/2018), section 29</source>
        <translation>Dataskyddslagen (1050/2018) 29 §</translation>
    </message>
    <message>
        <source>Data portability (Article 20)</source>
        <translation>Dataportabilitet (artikel 20)</translation>
    </message>
    <message>
        <source>Data that you have given us on the basis of consent or contract you get in a common machine-readable form, to be passed on to someone else.</source>
        <translation>Uppgifter som du har lämnat på grundval av samtycke eller avtal får du i ett allmänt använt maskinläsbart format, så att de kan överföras till någon annan.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Debt collection agency</source>
        <translation>Inkassobyrå</translation>
    </message>
    <message>
        <source>Decisions on granting credit are always made by a person.</source>
        <translation>Beslut om att bevilja kredit fattas alltid av en människa.</translation>
    </message>
    <message>
        <source>Direct marketing</source>
        <translation>Direktmarknadsföring</translation>
    </message>
    <message>
        <source>Direct marketing and your right to refuse it</source>
        <translation>Direktmarknadsföring och din rätt att förbjuda den</translation>
    </message>
    <message>
        <source>Direct marketing is in use: add it to the purposes, with its legal basis</source>
        <translation>Direktmarknadsföring används: lägg till den bland ändamålen med rättslig grund</translation>
    </message>
    <message>
        <source>Do you have to give the data</source>
        <translation>Måste du lämna uppgifterna</translation>
    </message>
    <message>
        <source>Electronic marketing goes to a private person only with consent given beforehand, or to an existing customer about similar products of our own; to a contact person only in matters of his or her work (Act on Electronic Communications Services, 917/2014, sections 200–203). Every such message tells how to refuse.</source>
        <translation>Elektronisk marknadsföring sänder vi till en privatperson bara med samtycke på förhand eller till en befintlig kund om våra egna liknande produkter; till en kontaktperson bara i frågor som hör till dennes arbete (lagen om tjänster inom elektronisk kommunikation 917/2014, 200–203 §). I varje meddelande berättar vi hur du kan förbjuda marknadsföringen.</translation>
    </message>
    <message>
        <source>Electronic marketing to private persons</source>
        <translation>Elektronisk marknadsföring till privatpersoner</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Enquiries and offers that led to no sale</source>
        <translation>Förfrågningar och offerter som inte ledde till affär</translation>
    </message>
    <message>
        <source>Erasure (Article 17)</source>
        <translation>Radering (artikel 17)</translation>
    </message>
    <message>
        <source>Every change is logged.</source>
        <translation>Varje ändring loggas.</translation>
    </message>
    <message>
        <source>Fill in the fields that are named, then save it again.</source>
        <translation>Fyll i de nämnda fälten och spara sedan beskrivningen på nytt.</translation>
    </message>
    <message>
        <source>Give a phone number or an email where people can object and ask</source>
        <translation>Ange ett telefonnummer eller en e-postadress dit man kan framföra förbud och frågor</translation>
    </message>
    <message>
        <source>Give the business ID of the firm</source>
        <translation>Ange företagets FO-nummer</translation>
    </message>
    <message>
        <source>Give the name of the firm</source>
        <translation>Ange företagets namn</translation>
    </message>
    <message>
        <source>Give the notice a date</source>
        <translation>Ange ett datum för beskrivningen</translation>
    </message>
    <message>
        <source>Give the notice a version number</source>
        <translation>Ange ett versionsnummer för beskrivningen</translation>
    </message>
    <message>
        <source>Give the phone number or the email of the firm</source>
        <translation>Ange företagets telefonnummer eller e-postadress</translation>
    </message>
    <message>
        <source>Give the postal address of the firm</source>
        <translation>Ange företagets postadress</translation>
    </message>
    <message>
        <source>Giving any other data is voluntary. If you do not give it, we serve you as well as we can without it.</source>
        <translation>Det är frivilligt att lämna andra uppgifter. Om du inte lämnar dem betjänar vi dig så väl vi kan utan dem.</translation>
    </message>
    <message>
        <source>Giving the data is voluntary. If you do not give it, we serve you as well as we can without it.</source>
        <translation>Det är frivilligt att lämna uppgifterna. Om du inte lämnar dem betjänar vi dig så väl vi kan utan dem.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>How long we keep the data</source>
        <translation>Hur länge vi sparar uppgifterna</translation>
    </message>
    <message>
        <source>How we protect the data</source>
        <translation>Hur vi skyddar uppgifterna</translation>
    </message>
    <message>
        <source>I am calling from {firm}. We got your details from: {sources}. We use them for: {purposes}. If you want no marketing from us, just say so, and I will record it at once.</source>
        <translation>Jag ringer från {firm}. Källan till dina uppgifter: {sources}. Vad vi använder dem till: {purposes}. Om du inte vill ha marknadsföring från oss, säg bara till, så antecknar jag förbudet genast.</translation>
    </message>
    <message>
        <source>IT support</source>
        <translation>IT-stöd</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifieringsuppgifter</translation>
    </message>
    <message>
        <source>If something troubles you, please tell us first, so that we can put it right: {contact}</source>
        <translation>Om något bekymrar dig, kontakta gärna först oss så rättar vi till saken: {contact}</translation>
    </message>
    <message>
        <source>If you think that our processing of your data breaks the law, you have the right to complain to the supervisory authority:</source>
        <translation>Om du anser att vår behandling av dina uppgifter strider mot lagen har du rätt att lämna in ett klagomål till tillsynsmyndigheten:</translation>
    </message>
    <message>
        <source>In all matters that concern your data, please contact:</source>
        <translation>I alla frågor som gäller dina uppgifter kan du kontakta:</translation>
    </message>
    <message>
        <source>Independent controller</source>
        <translation>Självständigt personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Faktureringsuppgifter</translation>
    </message>
    <message>
        <source>Invoicing and collection</source>
        <translation>Fakturering och indrivning</translation>
    </message>
    <message>
        <source>Invoicing and e-invoice service</source>
        <translation>Fakturerings- och nätfakturatjänst</translation>
    </message>
    <message>
        <source>Law or reason</source>
        <translation>Lag eller skäl</translation>
    </message>
    <message>
        <source>Law: some data, such as the buyer’s name and address on an invoice, is required by law ({purposes}). Without it we cannot sell to you on invoice.</source>
        <translation>Lag: en del uppgifter, såsom köparens namn och adress på fakturan, krävs enligt lag ({purposes}). Utan dem kan vi inte sälja till dig mot faktura.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>Liability for building work (YSE 1998 terms)</source>
        <translation>Ansvar för byggarbete (villkoren YSE 1998)</translation>
    </message>
    <message>
        <source>Logs of use and changes</source>
        <translation>Användnings- och ändringsloggar</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marknadsföring</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name the purpose</source>
        <translation>Namnge ändamålet</translation>
    </message>
    <message>
        <source>Name the recipient, or say of what sort it is</source>
        <translation>Ange mottagarens namn eller art</translation>
    </message>
    <message>
        <source>Name the source</source>
        <translation>Namnge källan</translation>
    </message>
    <message>
        <source>Newsletter service</source>
        <translation>Nyhetsbrevstjänst</translation>
    </message>
    <message>
        <source>Not kept after the entry is made</source>
        <translation>Sparas inte efter att anteckningen har gjorts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Objection (Article 21)</source>
        <translation>Rätt att göra invändningar (artikel 21)</translation>
    </message>
    <message>
        <source>Offers and orders</source>
        <translation>Offerter och beställningar</translation>
    </message>
    <message>
        <source>Office of the Data Protection Ombudsman, P.O. Box 800, 00531 Helsinki, Finland, +358 29 566 6700, tietosuoja@om.fi, tietosuoja.fi</source>
        <translation>Dataombudsmannens byrå, Fågelviksgränden 4, 00530 Helsingfors, PB 800, 00531 Helsingfors, 029 566 6700, tietosuoja@om.fi, tietosuoja.fi</translation>
    </message>
    <message>
        <source>Only those who need the data in their work use it, bound to secrecy.</source>
        <translation>Uppgifterna används bara av dem som behöver dem i sitt arbete, och de har tystnadsplikt.</translation>
    </message>
    <message>
        <source>Origin of the data</source>
        <translation>Uppgifternas ursprung</translation>
    </message>
    <message>
        <source>Our data protection officer:</source>
        <translation>Vårt dataskyddsombud:</translation>
    </message>
    <message>
        <source>Our legal obligation (Article 6(1)(c))</source>
        <translation>Vår rättsliga förpliktelse (artikel 6.1 c)</translation>
    </message>
    <message>
        <source>Our legitimate interest (Article 6(1)(f))</source>
        <translation>Vårt berättigade intresse (artikel 6.1 f)</translation>
    </message>
    <message>
        <source>Our own earlier offers, orders and invoices</source>
        <translation>Våra egna tidigare offerter, beställningar och fakturor</translation>
    </message>
    <message>
        <source>Our own judgement of what is needed</source>
        <translation>Vår egen bedömning av behovet</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>Personal identity code: needed when you must be told apart without doubt. Without it we cannot, for example, grant you credit.</source>
        <translation>Personbeteckning: behövs när du måste identifieras entydigt. Utan den kan vi till exempel inte bevilja dig kredit.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Printing and mailing service</source>
        <translation>Tryckeri- och utskickstjänst</translation>
    </message>
    <message>
        <source>Privacy notice: customer and marketing register</source>
        <translation>Dataskyddsbeskrivning: kund- och marknadsföringsregister</translation>
    </message>
    <message>
        <source>Processor, on our behalf</source>
        <translation>Personuppgiftsbiträde, för vår räkning</translation>
    </message>
    <message>
        <source>Profiling and automated decisions</source>
        <translation>Profilering och automatiserade beslut</translation>
    </message>
    <message>
        <source>Proof of consent</source>
        <translation>Bevis på samtycke</translation>
    </message>
    <message>
        <source>Protecting the register</source>
        <translation>Skydd av registret</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Rectification (Article 16)</source>
        <translation>Rättelse (artikel 16)</translation>
    </message>
    <message>
        <source>Refusal of direct marketing</source>
        <translation>Förbud mot direktmarknadsföring</translation>
    </message>
    <message>
        <source>Requests about personal data and our answers</source>
        <translation>Begäranden om personuppgifter och våra svar</translation>
    </message>
    <message>
        <source>Restriction of processing (Article 18)</source>
        <translation>Begränsning av behandling (artikel 18)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rättighet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Say how long contact persons are kept</source>
        <translation>Ange hur länge kontaktpersonernas uppgifter sparas</translation>
    </message>
    <message>
        <source>Say how long customer details are kept</source>
        <translation>Ange hur länge kundernas uppgifter sparas</translation>
    </message>
    <message>
        <source>Say how long enquiries and offers without a sale are kept</source>
        <translation>Ange hur länge förfrågningar och offerter som inte ledde till affär sparas</translation>
    </message>
    <message>
        <source>Say how long personal identity codes are kept</source>
        <translation>Ange hur länge personbeteckningar sparas</translation>
    </message>
    <message>
        <source>Say how long proofs of consent are kept</source>
        <translation>Ange hur länge bevis på samtycken sparas</translation>
    </message>
    <message>
        <source>Say how long the data is kept</source>
        <translation>Ange hur länge uppgifterna sparas</translation>
    </message>
    <message>
        <source>Say how long the data is kept, and counted from what</source>
        <translation>Ange hur länge uppgifterna sparas och från vad tiden räknas</translation>
    </message>
    <message>
        <source>Say how the data protection officer is reached</source>
        <translation>Ange hur dataskyddsombudet nås</translation>
    </message>
    <message>
        <source>Say to which country the data goes</source>
        <translation>Ange till vilket land uppgifterna överförs</translation>
    </message>
    <message>
        <source>Say what data the time of keeping is about</source>
        <translation>Ange vilka uppgifter lagringstiden gäller</translation>
    </message>
    <message>
        <source>Say what the data is used for</source>
        <translation>Ange vad uppgifterna används till</translation>
    </message>
    <message>
        <source>Say what the recipient does with the data</source>
        <translation>Ange vad mottagaren använder uppgifterna till</translation>
    </message>
    <message>
        <source>Say what your legitimate interest is</source>
        <translation>Ange vilket ert berättigade intresse är</translation>
    </message>
    <message>
        <source>Say where a copy of the safeguards can be had</source>
        <translation>Ange var en kopia av skyddsåtgärderna kan fås</translation>
    </message>
    <message>
        <source>Say where the data comes from</source>
        <translation>Ange varifrån uppgifterna kommer</translation>
    </message>
    <message>
        <source>Say whether the recipient works on your behalf or on its own account</source>
        <translation>Ange om mottagaren arbetar för er räkning eller för egen räkning</translation>
    </message>
    <message>
        <source>Say who answers questions of privacy: a name or a role</source>
        <translation>Ange vem som svarar på frågor om dataskydd: namn eller uppgift</translation>
    </message>
    <message>
        <source>Say whose data the register holds</source>
        <translation>Ange vems uppgifter registret innehåller</translation>
    </message>
    <message>
        <source>Say why you keep personal identity codes</source>
        <translation>Ange varför personbeteckningar sparas</translation>
    </message>
    <message>
        <source>So that your refusal is remembered (GDPR Article 21)</source>
        <translation>För att ditt förbud ska kommas ihåg (artikel 21 i dataskyddsförordningen)</translation>
    </message>
    <message>
        <source>Sources of the data:</source>
        <translation>Källor till uppgifterna:</translation>
    </message>
    <message>
        <source>Special categories of personal data, such as health, religion or membership of a trade union, do not belong in the register, and we do not record them.</source>
        <translation>Uppgifter som hör till särskilda kategorier, såsom hälsa, religion eller medlemskap i fackförening, hör inte hemma i registret, och vi sparar dem inte.</translation>
    </message>
    <message>
        <source>Standard contractual clauses of the European Commission (Article 46)</source>
        <translation>Europeiska kommissionens standardavtalsklausuler (artikel 46)</translation>
    </message>
    <message>
        <source>Subcontractor</source>
        <translation>Underleverantör</translation>
    </message>
    <message>
        <source>Tax Administration and other authorities</source>
        <translation>Skatteförvaltningen och andra myndigheter</translation>
    </message>
    <message>
        <source>Tell us: {contact}</source>
        <translation>Meddela oss: {contact}</translation>
    </message>
    <message>
        <source>The Business Information System (YTJ) and the Trade Register</source>
        <translation>Företags- och organisationsdatasystemet (FODS) och handelsregistret</translation>
    </message>
    <message>
        <source>The European Commission has decided that protection is adequate (Article 45)</source>
        <translation>Europeiska kommissionen har beslutat att skyddsnivån är adekvat (artikel 45)</translation>
    </message>
    <message>
        <source>The business ID of the firm is not valid: check it</source>
        <translation>Företagets FO-nummer är inte korrekt: kontrollera det</translation>
    </message>
    <message>
        <source>The computer and papers are kept in locked premises.</source>
        <translation>Datorn och papperen finns i låsta utrymmen.</translation>
    </message>
    <message>
        <source>The details of a company alone, such as its name and business ID, are not personal data. The details of a sole trader and of a contact person are.</source>
        <translation>Uppgifter som gäller enbart ett företag, till exempel namn och FO-nummer, är inte personuppgifter. Uppgifter om en enskild näringsidkare och om en kontaktperson är det.</translation>
    </message>
    <message>
        <source>The key is in the keyring of the operating system: the register opens only when the user has signed in to the computer.</source>
        <translation>Nyckeln finns i operativsystemets nyckelring: registret öppnas bara när användaren har loggat in på datorn.</translation>
    </message>
    <message>
        <source>The legal bases are those of Article 6 of the EU General Data Protection Regulation (GDPR).</source>
        <translation>De rättsliga grunderna är de som anges i artikel 6 i EU:s allmänna dataskyddsförordning (GDPR).</translation>
    </message>
    <message>
        <source>The newest version: {place}</source>
        <translation>Den senaste versionen: {place}</translation>
    </message>
    <message>
        <source>The organisation you act for</source>
        <translation>Den organisation du företräder</translation>
    </message>
    <message>
        <source>The personal identity code is hidden on the screen, and each showing of it is logged.</source>
        <translation>Personbeteckningen är dold på skärmen, och varje visning av den loggas.</translation>
    </message>
    <message>
        <source>The privacy notice lacks what the law demands.</source>
        <translation>Dataskyddsbeskrivningen saknar uppgifter som lagen kräver.</translation>
    </message>
    <message>
        <source>The program that keeps the register makes no network connections.</source>
        <translation>Programmet som förvaltar registret tar inga nätverkskontakter.</translation>
    </message>
    <message>
        <source>The public website of the organisation you act for</source>
        <translation>Den offentliga webbplatsen för den organisation du företräder</translation>
    </message>
    <message>
        <source>The register holds data on:</source>
        <translation>Registret innehåller uppgifter om</translation>
    </message>
    <message>
        <source>The register is empty: add customers or import a list</source>
        <translation>Registret är tomt: lägg till kunder eller importera en lista</translation>
    </message>
    <message>
        <source>The register is kept encrypted (AES-256) on our own computer.</source>
        <translation>Registret finns krypterat (AES-256) på vår egen dator.</translation>
    </message>
    <message>
        <source>The register locks itself when it is not in use.</source>
        <translation>Registret låser sig självt när det inte används.</translation>
    </message>
    <message>
        <source>The register opens only with a passphrase.</source>
        <translation>Registret öppnas bara med en lösenfras.</translation>
    </message>
    <message>
        <source>The source is recorded for every customer: you may always ask where your own data came from.</source>
        <translation>Källan är antecknad för varje kund: du kan alltid fråga varifrån dina egna uppgifter kommer.</translation>
    </message>
    <message>
        <source>The transfer is needed for a contract with you (Article 49)</source>
        <translation>Överföringen behövs för ett avtal med dig (artikel 49)</translation>
    </message>
    <message>
        <source>The whole privacy notice: {place}</source>
        <translation>Hela dataskyddsbeskrivningen: {place}</translation>
    </message>
    <message>
        <source>This is free of charge. Only if a request is manifestly unfounded or excessive may we charge a reasonable fee or refuse. If we refuse, we tell you why, and how you can complain or go to court.</source>
        <translation>Detta är avgiftsfritt för dig. Bara om en begäran är uppenbart ogrundad eller orimlig får vi ta ut en rimlig avgift eller vägra. Om vi vägrar berättar vi varför och hur du kan klaga eller föra saken till domstol.</translation>
    </message>
    <message>
        <source>This notice tells how {firm} uses the personal data in its customer register.</source>
        <translation>I denna beskrivning berättar {firm} hur personuppgifterna i företagets kundregister används.</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>Denna version</translation>
    </message>
    <message>
        <source>Those who use the data have been trained in data protection.</source>
        <translation>De som använder uppgifterna har fått utbildning i dataskydd.</translation>
    </message>
    <message>
        <source>Transfers outside the EU/EEA</source>
        <translation>Överföring utanför EU och EES</translation>
    </message>
    <message>
        <source>Transport company</source>
        <translation>Transportföretag</translation>
    </message>
    <message>
        <source>Until the campaign ends</source>
        <translation>Tills kampanjen avslutas</translation>
    </message>
    <message>
        <source>Until the consent ends</source>
        <translation>Tills samtycket upphör</translation>
    </message>
    <message>
        <source>Until the end of the calendar year in which the financial year ends</source>
        <translation>Till utgången av det kalenderår då räkenskapsperioden går ut</translation>
    </message>
    <message>
        <source>Until the financial year ends</source>
        <translation>Tills räkenskapsperioden går ut</translation>
    </message>
    <message>
        <source>Until the ground for keeping it ends; then it is erased at once</source>
        <translation>Tills grunden för att spara den upphör; därefter raderas den genast</translation>
    </message>
    <message>
        <source>Until the last contact</source>
        <translation>Till den sista kontakten</translation>
    </message>
    <message>
        <source>Until the last sale</source>
        <translation>Till den sista försäljningen</translation>
    </message>
    <message>
        <source>Until the matter is closed</source>
        <translation>Tills ärendet avslutas</translation>
    </message>
    <message>
        <source>Until the person leaves the role</source>
        <translation>Tills personen lämnar uppgiften</translation>
    </message>
    <message>
        <source>Until the work is handed over</source>
        <translation>Tills arbetet överlåts</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {version}, {day}</source>
        <translation>Version {version}, {day}</translation>
    </message>
    <message>
        <source>Vouchers, invoices and business correspondence</source>
        <translation>Verifikationer, fakturor och korrespondens om affärshändelser</translation>
    </message>
    <message>
        <source>Warranty and liability</source>
        <translation>Garanti och ansvar</translation>
    </message>
    <message>
        <source>Ways of direct marketing we use: {channels}.</source>
        <translation>De sätt för direktmarknadsföring som vi använder: {channels}.</translation>
    </message>
    <message>
        <source>We answer without delay and within one month at the latest. If requests are complex or many, we may need two more months; we then say so, and why, within the first month.</source>
        <translation>Vi svarar utan dröjsmål och senast inom en månad. Om begärandena är komplicerade eller många kan vi behöva ytterligare två månader; då berättar vi det och varför inom den första månaden.</translation>
    </message>
    <message>
        <source>We are the controller: we decide why and how the data is used, and we answer for it.</source>
        <translation>Vi är personuppgiftsansvarig: vi bestämmer varför och hur uppgifterna används, och vi svarar för dem.</translation>
    </message>
    <message>
        <source>We can serve an organisation only through the people who act for it.</source>
        <translation>Vi kan betjäna en organisation bara genom de människor som företräder den.</translation>
    </message>
    <message>
        <source>We correct data that is wrong and complete data that is lacking.</source>
        <translation>Vi rättar felaktiga uppgifter och kompletterar bristfälliga.</translation>
    </message>
    <message>
        <source>We do not profile you.</source>
        <translation>Vi profilerar dig inte.</translation>
    </message>
    <message>
        <source>We do not regularly give your data to anyone outside our firm.</source>
        <translation>Vi lämnar inte regelbundet ut dina uppgifter till någon utanför vårt företag.</translation>
    </message>
    <message>
        <source>We do not transfer your data outside the European Union (EU) or the European Economic Area (EEA).</source>
        <translation>Vi överför inte dina uppgifter till länder utanför Europeiska unionen (EU) eller Europeiska ekonomiska samarbetsområdet (EES).</translation>
    </message>
    <message>
        <source>We erase data that is no longer needed, that you have withdrawn your consent to, or that you have rightly objected to. We may not erase what the law makes us keep, such as vouchers, nor need we erase what a legal claim needs.</source>
        <translation>Vi raderar uppgifter som inte längre behövs, som gäller ett samtycke du har återkallat eller mot vilkas behandling du med fog har gjort invändningar. Vi får inte radera uppgifter som lagen ålägger oss att bevara, såsom verifikationer, och vi behöver inte radera uppgifter som behövs för ett rättsligt anspråk.</translation>
    </message>
    <message>
        <source>We give data to authorities only when the law requires it or entitles them to it.</source>
        <translation>Till myndigheter lämnar vi uppgifter bara när lagen kräver det eller ger dem rätt till uppgifterna.</translation>
    </message>
    <message>
        <source>We group customers, for example by place, industry or earlier orders, to choose whom a message is meant for. The grouping has no other consequences for you, and you may object to it (section 12).</source>
        <translation>Vi grupperar kunder till exempel efter ort, bransch eller tidigare beställningar för att kunna rikta våra meddelanden rätt. Grupperingen har inga andra följder för dig, och du får göra invändningar mot den (avsnitt 12).</translation>
    </message>
    <message>
        <source>We have not appointed a data protection officer. The contact above answers you.</source>
        <translation>Vi har inte utsett något dataskyddsombud. Dina frågor besvaras av kontaktpersonen ovan.</translation>
    </message>
    <message>
        <source>We keep a note of your refusal, so that a later list of addresses cannot bring you back by mistake.</source>
        <translation>Vi sparar en anteckning om ditt förbud så att en senare adresslista inte av misstag tar med dig igen.</translation>
    </message>
    <message>
        <source>We keep this notice up to date. Of changes that matter to you we tell you beforehand.</source>
        <translation>Vi håller denna beskrivning uppdaterad. Om ändringar som har betydelse för dig informerar vi på förhand.</translation>
    </message>
    <message>
        <source>We make no decisions that rest only on automated processing and that would have legal or similarly significant effects on you.</source>
        <translation>Vi fattar inga beslut som grundar sig enbart på automatiserad behandling och som skulle ha rättsliga följder för dig eller på liknande sätt i betydande grad påverka dig.</translation>
    </message>
    <message>
        <source>We must be able to answer for our work and to meet or make claims.</source>
        <translation>Vi måste kunna ansvara för vårt arbete samt bemöta och framställa krav.</translation>
    </message>
    <message>
        <source>We must be able to show that we acted lawfully (GDPR)</source>
        <translation>Vi måste kunna visa att vi har följt lagen (dataskyddsförordningen)</translation>
    </message>
    <message>
        <source>We must be able to trace mistakes and misuse and to recover lost data.</source>
        <translation>Vi måste kunna utreda fel och missbruk och återställa förlorade uppgifter.</translation>
    </message>
    <message>
        <source>We process personal identity codes only where section 29 of the Data Protection Act (1050/2018) allows it. Our ground: {reasons}.</source>
        <translation>Vi behandlar personbeteckningar bara när 29 § i dataskyddslagen (1050/2018) tillåter det. Vår grund: {reasons}.</translation>
    </message>
    <message>
        <source>We protect the data with technical and organisational measures that match the risk.</source>
        <translation>Vi skyddar uppgifterna med tekniska och organisatoriska åtgärder som motsvarar risken.</translation>
    </message>
    <message>
        <source>We send the whole privacy notice on request.</source>
        <translation>Vi skickar hela dataskyddsbeskrivningen på begäran.</translation>
    </message>
    <message>
        <source>We want to serve our customers well and keep what was agreed in order.</source>
        <translation>Vi vill betjäna våra kunder väl och hålla ordning på det som har avtalats.</translation>
    </message>
    <message>
        <source>We want to tell our customers and possible customers what we offer.</source>
        <translation>Vi vill berätta om vårt utbud för kunder och möjliga kunder.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Vad som ändrades</translation>
    </message>
    <message>
        <source>What data we hold</source>
        <translation>Vilka uppgifter vi sparar</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Till vad</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Vad den innebär</translation>
    </message>
    <message>
        <source>What makes the transfer lawful</source>
        <translation>Vad överföringen grundar sig på</translation>
    </message>
    <message>
        <source>What we use the data for</source>
        <translation>Vad vi använder uppgifterna till</translation>
    </message>
    <message>
        <source>When the time is over, we erase the data or make it anonymous. Only what a pending claim or dispute needs is kept until it is settled.</source>
        <translation>När tiden har gått ut raderar vi uppgifterna eller gör dem anonyma. Bara det som behövs för ett pågående krav eller en tvist sparas tills saken är avgjord.</translation>
    </message>
    <message>
        <source>When we get your data from someone other than you, we tell you so within a month, and at the latest when we first contact you or first disclose the data.</source>
        <translation>När vi får dina uppgifter från någon annan än dig berättar vi det för dig inom en månad och senast när vi första gången kontaktar dig eller första gången lämnar ut uppgifterna.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Varifrån de kommer</translation>
    </message>
    <message>
        <source>Where the basis is our legitimate interest, you may ask how we have weighed it against your rights, and you may object (sections 12 and 13).</source>
        <translation>När grunden är vårt berättigade intresse kan du fråga hur vi har vägt det mot dina rättigheter, och du får göra invändningar (avsnitt 12 och 13).</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Varifrån uppgifterna kommer</translation>
    </message>
    <message>
        <source>While it is being settled whether data is right or an objection justified, you may ask us only to store the data and not to use it.</source>
        <translation>Medan det utreds om uppgifterna är korrekta eller om din invändning är befogad kan du be oss att bara bevara uppgifterna och inte använda dem.</translation>
    </message>
    <message>
        <source>Who is responsible (controller)</source>
        <translation>Vem ansvarar för uppgifterna (personuppgiftsansvarig)</translation>
    </message>
    <message>
        <source>Who receives the data</source>
        <translation>Till vem vi lämnar uppgifter</translation>
    </message>
    <message>
        <source>Whom to contact</source>
        <translation>Vem du kontaktar</translation>
    </message>
    <message>
        <source>Whose data we hold</source>
        <translation>Vems uppgifter registret gäller</translation>
    </message>
    <message>
        <source>Why and on what legal basis</source>
        <translation>Varför och på vilken rättslig grund</translation>
    </message>
    <message>
        <source>Withdrawing consent</source>
        <translation>Återkallelse av samtycke</translation>
    </message>
    <message>
        <source>Working with contact persons</source>
        <translation>Samarbete med kontaktpersoner</translation>
    </message>
    <message>
        <source>You have the right not to be subject to a decision made only by automated means that significantly affects you: see section 15.</source>
        <translation>Du har rätt att inte bli föremål för ett enbart automatiserat beslut som i betydande grad påverkar dig: se avsnitt 15.</translation>
    </message>
    <message>
        <source>You have the right to object at any time to the use of your data for direct marketing, and to profiling connected with it. You need not give any reason, it costs nothing, and we stop at once.</source>
        <translation>Du har rätt att när som helst invända mot att dina uppgifter används för direktmarknadsföring och för profilering som har samband med den. Du behöver inte ange något skäl, det kostar ingenting och vi slutar genast.</translation>
    </message>
    <message>
        <source>You may also complain in the EU or EEA country where you live or work or where the breach took place, and you may bring the matter before a court.</source>
        <translation>Du kan också lämna in klagomålet i det EU- eller EES-land där du bor eller arbetar eller där överträdelsen har skett, och du kan föra saken till domstol.</translation>
    </message>
    <message>
        <source>You may also object, on grounds of your own particular situation, to any other use that rests on our legitimate interest (section 4). We then stop, unless we have compelling legitimate grounds or need the data for a legal claim.</source>
        <translation>Du får också av skäl som hänför sig till din specifika situation göra invändningar mot annan behandling som grundar sig på vårt berättigade intresse (avsnitt 4). Då upphör vi med behandlingen, om vi inte har tvingande berättigade skäl eller behöver uppgifterna för ett rättsligt anspråk.</translation>
    </message>
    <message>
        <source>You may ask us for a copy of the safeguards (section 2).</source>
        <translation>Du kan be oss om en kopia av skyddsåtgärderna (avsnitt 2).</translation>
    </message>
    <message>
        <source>You may ask whether we hold data on you, and get a copy of it.</source>
        <translation>Du får veta om vi behandlar uppgifter om dig och får en kopia av dem.</translation>
    </message>
    <message>
        <source>You may make your request in any way you like: {contact}. If we have reason to doubt who you are, we may ask you to show it, but for no more than that takes.</source>
        <translation>Du kan framföra din begäran på det sätt du vill: {contact}. Om vi har skäl att betvivla din identitet får vi be dig styrka den, men vi ber inte om mer än vad som behövs för det.</translation>
    </message>
    <message>
        <source>You may object to processing: see the box in section 12.</source>
        <translation>Du får göra invändningar mot behandlingen: se rutan i avsnitt 12.</translation>
    </message>
    <message>
        <source>You may refuse direct marketing at any time</source>
        <translation>Du får förbjuda direktmarknadsföring när som helst</translation>
    </message>
    <message>
        <source>You may see your data, have it corrected or erased, and refuse direct marketing at any time, free of charge. Contact: {contact}</source>
        <translation>Du kan avgiftsfritt se dina uppgifter, be om rättelse eller radering och när som helst förbjuda direktmarknadsföring. Kontakt: {contact}</translation>
    </message>
    <message>
        <source>You may withdraw your consent at any time, as easily as you gave it: {contact}. What was done before the withdrawal stays lawful.</source>
        <translation>Du kan när som helst återkalla ditt samtycke, lika enkelt som du gav det: {contact}. Återkallelsen påverkar inte lagligheten av behandling som skett före den.</translation>
    </message>
    <message>
        <source>You yourself, when you ask for an offer, order or get in touch</source>
        <translation>Du själv, när du ber om en offert, beställer eller tar kontakt</translation>
    </message>
    <message>
        <source>Your consent (Article 6(1)(a))</source>
        <translation>Ditt samtycke (artikel 6.1 a)</translation>
    </message>
    <message>
        <source>Your explicit consent, given after we told you of the risks (Article 49)</source>
        <translation>Ditt uttryckliga samtycke efter att vi har informerat dig om riskerna (artikel 49)</translation>
    </message>
    <message>
        <source>Your other rights</source>
        <translation>Dina övriga rättigheter</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Dina rättigheter</translation>
    </message>
    <message>
        <source>a task laid down by law</source>
        <translation>en uppgift som föreskrivs i lag</translation>
    </message>
    <message>
        <source>automated call</source>
        <translation>automatiserat samtal</translation>
    </message>
    <message>
        <source>ban on disclosing the data</source>
        <translation>förbud mot utlämnande av uppgifter</translation>
    </message>
    <message>
        <source>ban on selling on credit</source>
        <translation>kreditförbud</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>kontonummer</translation>
    </message>
    <message>
        <source>billing address</source>
        <translation>faktureringsadress</translation>
    </message>
    <message>
        <source>bookkeeping</source>
        <translation>bokföring</translation>
    </message>
    <message>
        <source>business ID and VAT ID</source>
        <translation>FO-nummer och momsnummer</translation>
    </message>
    <message>
        <source>carrying out the work you ordered</source>
        <translation>utförande av det arbete du har beställt</translation>
    </message>
    <message>
        <source>checks under the Act on Contractor’s Liability (1233/2006)</source>
        <translation>utredningar enligt beställaransvarslagen (1233/2006)</translation>
    </message>
    <message>
        <source>code and the ground for keeping it</source>
        <translation>beteckningen och grunden för att spara den</translation>
    </message>
    <message>
        <source>collecting overdue payments</source>
        <translation>indrivning av förfallna fordringar</translation>
    </message>
    <message>
        <source>company form</source>
        <translation>företagsform</translation>
    </message>
    <message>
        <source>consents and refusals: which way of contact, when and how given</source>
        <translation>samtycken och förbud: vilket kontaktsätt de gäller samt när och hur de har getts</translation>
    </message>
    <message>
        <source>contact persons of the companies, housing companies, associations and public bodies that are our customers</source>
        <translation>kontaktpersoner hos de företag, bostadsaktiebolag, föreningar och offentliga samfund som är våra kunder</translation>
    </message>
    <message>
        <source>customer groups</source>
        <translation>kundgrupper</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>kundnummer</translation>
    </message>
    <message>
        <source>debt collection</source>
        <translation>indrivning</translation>
    </message>
    <message>
        <source>deciding whether we sell on invoice</source>
        <translation>beslut om huruvida vi säljer mot faktura</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>leveranser</translation>
    </message>
    <message>
        <source>delivery address</source>
        <translation>leveransadress</translation>
    </message>
    <message>
        <source>direct marketing of our own products and services</source>
        <translation>direktmarknadsföring av våra egna produkter och tjänster</translation>
    </message>
    <message>
        <source>e-invoice address and operator</source>
        <translation>nätfakturaadress och operatör</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>email address for invoices</source>
        <translation>e-postadress för fakturor</translation>
    </message>
    <message>
        <source>email addresses</source>
        <translation>e-postadresser</translation>
    </message>
    <message>
        <source>fax number</source>
        <translation>faxnummer</translation>
    </message>
    <message>
        <source>former customers, for the time told in section 10</source>
        <translation>tidigare kunder, under den tid som anges i avsnitt 10</translation>
    </message>
    <message>
        <source>granting credit, also invoicing afterwards</source>
        <translation>kreditgivning, även fakturering i efterskott</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>bransch</translation>
    </message>
    <message>
        <source>invoices, payments, reminders and collection</source>
        <translation>fakturor, betalningar, påminnelser och indrivning</translation>
    </message>
    <message>
        <source>keeping in touch, service, feedback and complaints</source>
        <translation>kontakt, service, respons och reklamationer</translation>
    </message>
    <message>
        <source>kind of customer</source>
        <translation>typ av kund</translation>
    </message>
    <message>
        <source>language of service</source>
        <translation>kontaktspråk</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>logs of changes, backups</source>
        <translation>ändringsloggar, säkerhetskopior</translation>
    </message>
    <message>
        <source>maintenance of computers and programs</source>
        <translation>underhåll av datorer och program</translation>
    </message>
    <message>
        <source>making and sending invoices</source>
        <translation>upprättande och sändning av fakturor</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommun</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>notes on service, orders and messages</source>
        <translation>anteckningar om service, beställningar och meddelanden</translation>
    </message>
    <message>
        <source>offers, orders and messages of the organisation you act for</source>
        <translation>offerter, beställningar och meddelanden som gäller den organisation du företräder</translation>
    </message>
    <message>
        <source>only if you have given your consent beforehand</source>
        <translation>bara om du har gett ditt samtycke på förhand</translation>
    </message>
    <message>
        <source>payment terms</source>
        <translation>betalningsvillkor</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>betalningar</translation>
    </message>
    <message>
        <source>persons who have asked us for an offer, and other possible customers</source>
        <translation>personer som har bett oss om en offert och andra möjliga kunder</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>telefonsamtal</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>telefonnummer</translation>
    </message>
    <message>
        <source>phone numbers and email addresses</source>
        <translation>telefonnummer och e-postadresser</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>postadress</translation>
    </message>
    <message>
        <source>printing and posting letters</source>
        <translation>tryckning och postning av brev</translation>
    </message>
    <message>
        <source>private persons who are our customers</source>
        <translation>privatpersoner som är våra kunder</translation>
    </message>
    <message>
        <source>reference number</source>
        <translation>referensnummer</translation>
    </message>
    <message>
        <source>renting or lending</source>
        <translation>uthyrning eller utlåning</translation>
    </message>
    <message>
        <source>reports and inspections laid down by law</source>
        <translation>lagstadgade anmälningar och granskningar</translation>
    </message>
    <message>
        <source>rights and duties for which you must be told apart without doubt</source>
        <translation>rättigheter och skyldigheter för vilka du måste identifieras entydigt</translation>
    </message>
    <message>
        <source>sending electronic messages</source>
        <translation>sändning av elektroniska meddelanden</translation>
    </message>
    <message>
        <source>size of the organisation</source>
        <translation>organisationens storlek</translation>
    </message>
    <message>
        <source>sole traders who are our customers</source>
        <translation>enskilda näringsidkare som är våra kunder</translation>
    </message>
    <message>
        <source>source and its date</source>
        <translation>uppgifternas källa och dess datum</translation>
    </message>
    <message>
        <source>stage and state of the relationship</source>
        <translation>kundrelationens skede och status</translation>
    </message>
    <message>
        <source>start of the relationship, last order</source>
        <translation>kundrelationens början, senaste beställning</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>textmeddelande</translation>
    </message>
    <message>
        <source>the offers you ask for, your orders, deliveries and work</source>
        <translation>offerter som du ber om, dina beställningar, leveranser och arbeten</translation>
    </message>
    <message>
        <source>title and area of responsibility</source>
        <translation>titel och ansvarsområde</translation>
    </message>
    <message>
        <source>trade name</source>
        <translation>bifirma</translation>
    </message>
    <message>
        <source>visiting address</source>
        <translation>besöksadress</translation>
    </message>
    <message>
        <source>vouchers and account books under the Accounting Act</source>
        <translation>verifikationer och bokföringsböcker enligt bokföringslagen</translation>
    </message>
    <message>
        <source>warranty work, complaints and claims</source>
        <translation>garantiarbeten, reklamationer och krav</translation>
    </message>
    <message>
        <source>website</source>
        <translation>webbplats</translation>
    </message>
    <message>
        <source>when and why the relationship ended</source>
        <translation>när och varför kundrelationen upphörde</translation>
    </message>
    <message>
        <source>when the data was last checked</source>
        <translation>när uppgifterna senast kontrollerades</translation>
    </message>
    <message>
        <source>which organisation they act for, and when</source>
        <translation>vilken organisation personen företräder och när</translation>
    </message>
    <message>
        <source>who in our firm is responsible</source>
        <translation>vem hos oss som ansvarar för kunden</translation>
    </message>
    <message>
        <source>your consent</source>
        <translation>ditt samtycke</translation>
    </message>
    <message>
        <source>{firm} (business ID {business_id}) is the controller of your data. What we use it for: {purposes}. Where it comes from: {sources}. You may see your data, have it corrected or erased, and refuse direct marketing at any time: {contact}.</source>
        <translation>{firm} (FO-nummer {business_id}) är personuppgiftsansvarig för dina uppgifter. Vad vi använder uppgifterna till: {purposes}. Varifrån de kommer: {sources}. Du kan se dina uppgifter, be om rättelse eller radering och när som helst förbjuda direktmarknadsföring: {contact}.</translation>
    </message>
    <message>
        <source>{firm}, version {version}</source>
        <translation>{firm}, version {version}</translation>
    </message>
    <message>
        <source>{length} from the closing of the matter</source>
        <translation>{length} från att ärendet avslutades</translation>
    </message>
    <message>
        <source>{length} from the day the ground for it ended</source>
        <translation>{length} från den dag grunden upphörde</translation>
    </message>
    <message>
        <source>{length} from the day the person left the role</source>
        <translation>{length} från den dag personen lämnade uppgiften</translation>
    </message>
    <message>
        <source>{length} from the day we stop direct marketing</source>
        <translation>{length} från den dag vi slutar med direktmarknadsföring</translation>
    </message>
    <message>
        <source>{length} from the end of the calendar year in which the financial year ended</source>
        <translation>{length} från utgången av det kalenderår då räkenskapsperioden gick ut</translation>
    </message>
    <message>
        <source>{length} from the end of the campaign</source>
        <translation>{length} från kampanjens slut</translation>
    </message>
    <message>
        <source>{length} from the end of the consent</source>
        <translation>{length} från att samtycket upphörde</translation>
    </message>
    <message>
        <source>{length} from the end of the financial year</source>
        <translation>{length} från räkenskapsperiodens utgång</translation>
    </message>
    <message>
        <source>{length} from the entry</source>
        <translation>{length} från att anteckningen gjordes</translation>
    </message>
    <message>
        <source>{length} from the handover of the work</source>
        <translation>{length} från att arbetet överläts</translation>
    </message>
    <message>
        <source>{length} from the last contact</source>
        <translation>{length} från den senaste kontakten</translation>
    </message>
    <message>
        <source>{length} from the last sale</source>
        <translation>{length} från den senaste försäljningen</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} månader</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} år</translation>
    </message>
    <message>
        <source>{source} (a public source)</source>
        <translation>{source} (en offentlig källa)</translation>
    </message>
    <message>
        <source>{source} (not a public source)</source>
        <translation>{source} (inte en offentlig källa)</translation>
    </message>
    <message>
        <source>“As long as necessary” tells nothing: give a time or what the time depends on</source>
        <translation>”Så länge det behövs” säger ingenting: ange en tid eller vad tiden beror på</translation>
    </message>
</context>
<context>
    <name>processing</name>
    <message>
        <source>Adequacy decision</source>
        <translation>Beslut om adekvat skyddsnivå</translation>
    </message>
    <message>
        <source>Binding corporate rules</source>
        <translation>Bindande företagsbestämmelser</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Explicit consent</source>
        <translation>Uttryckligt samtycke</translation>
    </message>
    <message>
        <source>Independent controller</source>
        <translation>Självständigt personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rättslig grund</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Rättslig förpliktelse</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Berättigat intresse</translation>
    </message>
    <message>
        <source>Needed for the contract</source>
        <translation>Behövs för avtalet</translation>
    </message>
    <message>
        <source>Our legitimate interest</source>
        <translation>Vårt berättigade intresse</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Färdig mall</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>Skyddsåtgärd</translation>
    </message>
    <message>
        <source>Standard clauses</source>
        <translation>Standardavtalsklausuler</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Vad som ändrades</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Till vad</translation>
    </message>
    <message>
        <source>Where to get a copy</source>
        <translation>Var man får en kopia</translation>
    </message>
    <message>
        <source>Works on our behalf</source>
        <translation>Arbetar för vår räkning</translation>
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
        <translation type="unfinished">Kontaktpersoner</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished">Kunder</translation>
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
        <translation type="unfinished">Marknadsföring</translation>
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
        <translation>Ingenting gick förlorat. Välj mindre att skriva ut eller exportera uppgifterna.</translation>
    </message>
    <message>
        <source>Nothing was lost. Shorten unusually long texts and try again.</source>
        <translation>Ingenting gick förlorat. Förkorta ovanligt långa texter och försök igen.</translation>
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
        <translation>PDF-filen kunde inte skapas.</translation>
    </message>
    <message>
        <source>The document is too long to be made into one PDF.</source>
        <translation>Dokumentet är för långt för en enda PDF-fil.</translation>
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
        <translation>Bokföringsböcker</translation>
    </message>
    <message>
        <source>Building contracts</source>
        <translation>Entreprenadavtal</translation>
    </message>
    <message>
        <source>Campaign ends</source>
        <translation>Kampanjen avslutas</translation>
    </message>
    <message>
        <source>Campaign lists</source>
        <translation>Kampanjlistor</translation>
    </message>
    <message>
        <source>Consent ends</source>
        <translation>Samtycket upphör</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Räknas från</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>End of financial year</source>
        <translation>Räkenskapsperiodens utgång</translation>
    </message>
    <message>
        <source>End of the calendar year when the financial year ended</source>
        <translation>Utgången av det kalenderår då räkenskapsperioden gick ut</translation>
    </message>
    <message>
        <source>Entry is made</source>
        <translation>Anteckningen görs</translation>
    </message>
    <message>
        <source>Ground for keeping it ends</source>
        <translation>Grunden för att spara upphör</translation>
    </message>
    <message>
        <source>Handover of the work</source>
        <translation>Överlåtelse av arbetet</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Senaste kontakt</translation>
    </message>
    <message>
        <source>Last sale</source>
        <translation>Senaste försäljning</translation>
    </message>
    <message>
        <source>Law or reason</source>
        <translation>Lag eller skäl</translation>
    </message>
    <message>
        <source>Logs of use</source>
        <translation>Användningsloggar</translation>
    </message>
    <message>
        <source>Marketing bans</source>
        <translation>Marknadsföringsförbud</translation>
    </message>
    <message>
        <source>Matter is closed</source>
        <translation>Ärendet avslutas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Offers and enquiries</source>
        <translation>Offerter och förfrågningar</translation>
    </message>
    <message>
        <source>Other criterion</source>
        <translation>Annat kriterium</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Andra uppgifter</translation>
    </message>
    <message>
        <source>Person leaves the role</source>
        <translation>Personen lämnar uppgiften</translation>
    </message>
    <message>
        <source>Personal identity codes</source>
        <translation>Personbeteckningar</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Färdig mall</translation>
    </message>
    <message>
        <source>Requests of persons</source>
        <translation>Registrerades begäranden</translation>
    </message>
    <message>
        <source>Vouchers and invoices</source>
        <translation>Verifikationer och fakturor</translation>
    </message>
    <message>
        <source>We stop direct marketing</source>
        <translation>Vi slutar med direktmarknadsföring</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
</context>
</TS>
