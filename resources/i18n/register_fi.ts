<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>About the program</source>
        <translation>Tietoja ohjelmasta</translation>
    </message>
    <message>
        <source>Show the &amp;log …</source>
        <translation>Näytä &amp;loki…</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>Edit details…</source>
        <translation>Muokkaa tietoja…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Poista pysyvästi…</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>Avaa toisessa ohjelmassa…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Tallenna nimellä…</translation>
    </message>
</context>
<context>
    <name>AnsweredDialog</name>
    <message>
        <source>The person was answered</source>
        <translation>Henkilölle on vastattu</translation>
    </message>
</context>
<context>
    <name>AssessDialog</name>
    <message>
        <source>Assess the risk</source>
        <translation>Arvioi riski</translation>
    </message>
    <message>
        <source>Take this as the risk</source>
        <translation>Käytä tätä arviota</translation>
    </message>
    <message>
        <source>The answers point to: {risk}. {because}</source>
        <translation>Vastausten perusteella: {risk}. {because}</translation>
    </message>
    <message>
        <source>Tick what is so, or what cannot be ruled out</source>
        <translation>Rastita, mikä pitää paikkansa tai mitä ei voi sulkea pois</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%n documents attached</source>
        <translation>
            <numerusform>%n asiakirja liitetty</numerusform>
            <numerusform>%n asiakirjaa liitetty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are in the timeline now, with their files.</source>
        <translation>
            <numerusform>%n sähköposti on nyt aikajanalla liitteineen.</numerusform>
            <numerusform>%n sähköpostia on nyt aikajanalla liitteineen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are here already. Attach them once more?</source>
        <translation>
            <numerusform>%n tiedosto on täällä jo. Liitetäänkö se uudelleen?</numerusform>
            <numerusform>%n tiedostoa on täällä jo. Liitetäänkö ne uudelleen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not attached.</source>
        <translation>
            <numerusform>%n tiedostoa ei liitetty.</numerusform>
            <numerusform>%n tiedostoa ei liitetty.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Liitä tiedostoja</translation>
    </message>
    <message>
        <source>Attach once more</source>
        <translation>Liitä uudelleen</translation>
    </message>
    <message numerus="yes">
        <source>Attaching %n files</source>
        <translation>
            <numerusform>Liitetään %n tiedosto</numerusform>
            <numerusform>Liitetään %n tiedostoa</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has the same content as “{document}”.</source>
        <translation>Tiedostolla {file} on sama sisältö kuin asiakirjalla ”{document}”.</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Varmuuskopioi nyt</translation>
    </message>
    <message>
        <source>&amp;Prove now</source>
        <translation>&amp;Kokeile nyt</translation>
    </message>
    <message>
        <source>&amp;Restore …</source>
        <translation>&amp;Palauta…</translation>
    </message>
    <message>
        <source>A backup counts when it is proven: the program restores the newest one aside, reads all of it, and removes it again. It does so each week by itself.</source>
        <translation>Varmuuskopioon voi luottaa vasta, kun sitä on kokeiltu: ohjelma palauttaa uusimman sivuun, lukee sen kokonaan ja poistaa sen. Se tekee niin itsestään joka viikko.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder …</source>
        <translation>Valitse ka&amp;nsio…</translation>
    </message>
    <message>
        <source>Choose a s&amp;econd place …</source>
        <translation>Valitse &amp;toinen paikka…</translation>
    </message>
    <message>
        <source>Making a backup and reading it back</source>
        <translation>Tehdään varmuuskopiota ja luetaan se takaisin</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Ei toista paikkaa</translation>
    </message>
    <message>
        <source>Restoring the newest backup aside, to prove it</source>
        <translation>Kokeillaan: palautetaan uusin varmuuskopio sivuun</translation>
    </message>
    <message>
        <source>The preset folder lies beside the register, on the same disk. That helps against mistakes and damaged files, but a backup on the same disk does not survive the disk, a fire or a thief. So choose a second place on another device: a memory stick, or a folder in the network. Backups are encrypted like the register, and open with the same passphrase or recovery sheet.</source>
        <translation>Oletuskansio on rekisterin vieressä samalla levyllä. Se auttaa, kun jotain tehdään vahingossa tai tiedosto vioittuu, mutta samalla levyllä oleva varmuuskopio ei selviä levyrikosta, tulipalosta eikä varkaudesta. Valitse siksi toinen paikka toiselta laitteelta: muistitikku tai verkkokansio. Varmuuskopiot on salattu niin kuin rekisteri, ja ne avautuvat samalla salalauseella tai palautussivulla.</translation>
    </message>
    <message>
        <source>Use the preset</source>
        <translation>Käytä oletuskansiota</translation>
    </message>
</context>
<context>
    <name>BanDialog</name>
    <message>
        <source>Register a ban</source>
        <translation>Kirjaa kielto</translation>
    </message>
    <message>
        <source>{name}: no marketing from now on. The ban beats every consent and import, and only the person’s own word lifts it.</source>
        <translation>{name}: ei markkinointia tästä lähtien. Kielto menee kaikkien suostumusten ja tuontien edelle, ja vain henkilö itse voi perua sen.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Ei vielä näytettävää.</translation>
    </message>
    <message>
        <source>{count} bars, together {sum}. The highest: {name}, {value}.</source>
        <translation>Pylväitä {count}, yhteensä {sum}. Korkein: {name}, {value}.</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>By {count} rows nobody can be known.</source>
        <translation>Tunnistamattomia rivejä: {count}.</translation>
    </message>
    <message>
        <source>Choose what the list is about.</source>
        <translation>Valitse, mitä lista koskee.</translation>
    </message>
    <message>
        <source>Looking through the list …</source>
        <translation>Tutkitaan listaa …</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Take in a block list</source>
        <translation>Tuo estolista</translation>
    </message>
    <message>
        <source>What the list is about:</source>
        <translation>Mitä lista koskee:</translation>
    </message>
    <message>
        <source>{count} rows with a phone number</source>
        <translation>Puhelinnumero {count} rivillä</translation>
    </message>
    <message>
        <source>{count} with a name and postal address</source>
        <translation>nimi ja postiosoite {count} rivillä</translation>
    </message>
    <message>
        <source>{count} with an email address</source>
        <translation>sähköpostiosoite {count} rivillä</translation>
    </message>
</context>
<context>
    <name>BlockTab</name>
    <message>
        <source>&amp;Remove the list …</source>
        <translation>&amp;Poista lista …</translation>
    </message>
    <message>
        <source>&amp;Take in a block list …</source>
        <translation>&amp;Tuo estolista …</translation>
    </message>
    <message numerus="yes">
        <source>Besides, %Ln trace(s) of people who are gone and had forbidden marketing are kept for ever: if such a person is entered again, the ban comes back.</source>
        <translation>
            <numerusform>Lisäksi pysyvästi säilyy %Ln tiiviste poistuneista, jotka olivat kieltäneet markkinoinnin: jos henkilö lisätään uudelleen, kielto palaa.</numerusform>
            <numerusform>Lisäksi pysyvästi säilyy %Ln tiivistettä poistuneista, jotka olivat kieltäneet markkinoinnin: jos henkilö lisätään uudelleen, kielto palaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Estolistat</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Päivätty</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Merkintöjä</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Keneltä</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>Koskee</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln entries are forgotten, and prospects on it may be contacted again. This cannot be undone; the list can be taken in again from its file.</source>
        <translation>
            <numerusform>Sen %Ln merkintä unohdetaan, ja listalla olleisiin voi taas ottaa yhteyttä. Tätä ei voi perua, mutta listan voi tuoda uudelleen tiedostosta.</numerusform>
            <numerusform>Sen %Ln merkintää unohdetaan, ja listalla olleisiin voi taas ottaa yhteyttä. Tätä ei voi perua, mutta listan voi tuoda uudelleen tiedostosta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Prospects on a block list are left out of calls and post; of customers on one you are warned. A list that has expired says nothing, so take a new one in before. Bans that people told you yourself are on no block list: they stand on the customer’s page, and hold for ever.</source>
        <translation>Estolistalla olevat jätetään pois puheluista ja postista, jos he eivät ole ostaneet sinulta; asiakkaasta varoitetaan. Vanhentunut lista ei kerro mitään, joten tuo uusi ajoissa. Sinulle itsellesi sanotut kiellot eivät ole estolistalla: ne näkyvät asiakkaan sivulla ja ovat aina voimassa.</translation>
    </message>
    <message>
        <source>Remove the block list “{name}”?</source>
        <translation>Poistetaanko estolista ”{name}”?</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Poista lista</translation>
    </message>
    <message>
        <source>Removing the list</source>
        <translation>Poistetaan lista</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Whoever is on a list that holds is not contacted as a prospect; of a customer you are warned.</source>
        <translation>Voimassa olevalla listalla oleviin ei oteta yhteyttä, jos he eivät ole ostaneet sinulta. Asiakkaasta varoitetaan.</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>vanhentunut {day}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>toistaiseksi</translation>
    </message>
</context>
<context>
    <name>BreachLetter</name>
    <message>
        <source>data-breach</source>
        <translation>tietoturvaloukkaus</translation>
    </message>
</context>
<context>
    <name>BreachesTab</name>
    <message>
        <source>Data breaches</source>
        <translation>Tietoturvaloukkaukset</translation>
    </message>
    <message>
        <source>Every data breach is written down here, also one that nobody need be told of: the law asks for it (GDPR Article 33(5)). The steps lead from what happened over the risk to the ombudsman and the people. The clock runs from the moment the breach was noticed; its hours are among the settings.</source>
        <translation>Tänne kirjataan jokainen tietoturvaloukkaus, myös sellainen, josta ei tarvitse ilmoittaa kenellekään: laki vaatii sen (tietosuoja-asetuksen 33 artiklan 5 kohta). Vaiheet vievät tapahtuneesta riskin arvioon ja ilmoituksiin valtuutetulle ja ihmisille. Aika lasketaan siitä hetkestä, jona loukkaus havaittiin; tunnit voi muuttaa asetuksissa.</translation>
    </message>
    <message>
        <source>New data breach …</source>
        <translation>Uusi tietoturvaloukkaus …</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Havaittu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove this data breach?</source>
        <translation>Poistetaanko tämä tietoturvaloukkaus?</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Poista …</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riski</translation>
    </message>
    <message>
        <source>Tell of a breach at once, even when much of it is not known yet.</source>
        <translation>Kirjaa loukkaus heti, vaikka kaikkea ei vielä tiedettäisi.</translation>
    </message>
    <message>
        <source>The law asks that every breach is documented (GDPR Article 33(5)). Remove only what was written down by mistake; Undo brings it back.</source>
        <translation>Laki vaatii, että jokainen loukkaus dokumentoidaan (tietosuoja-asetuksen 33 artiklan 5 kohta). Poista vain vahingossa kirjattu; Kumoa palauttaa sen.</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Tehtävää</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>Add a condition: left out</source>
        <translation>Lisää ehto: ei listalla</translation>
    </message>
    <message>
        <source>Add a condition: on the list</source>
        <translation>Lisää ehto: listalla</translation>
    </message>
    <message>
        <source>All of these must hold.</source>
        <translation>Kaikkien näiden on täytyttävä.</translation>
    </message>
    <message>
        <source>Change the condition</source>
        <translation>Muuta ehtoa</translation>
    </message>
    <message>
        <source>Everyone: no condition yet.</source>
        <translation>Kaikki: ei vielä ehtoja.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ei listalla</translation>
    </message>
    <message>
        <source>Nobody for whom one of these holds.</source>
        <translation>Ei ketään, jota jokin näistä koskee.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Ketään ei jätetä pois.</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Listalla</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>%Ln are so already and stay as they are.</source>
        <translation>
            <numerusform>%Ln on jo valmiiksi niin ja jää ennalleen.</numerusform>
            <numerusform>%Ln on jo valmiiksi niin ja jää ennalleen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln asiakas muutettu. Ctrl+Z kumoaa.</numerusform>
            <numerusform>%Ln asiakasta muutettu. Ctrl+Z kumoaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will change.</source>
        <translation>
            <numerusform>%Ln asiakas muuttuu.</numerusform>
            <numerusform>%Ln asiakasta muuttuu.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is one change: Ctrl+Z takes it back.</source>
        <translation>Kaikki on yhtä muutosta: Ctrl+Z kumoaa sen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln customer(s)</source>
        <translation>
            <numerusform>Muuta %Ln asiakasta</numerusform>
            <numerusform>Muuta %Ln asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Lasketaan …</translation>
    </message>
    <message>
        <source>Fill this in to see how many customers change.</source>
        <translation>Täytä tämä, niin näet, kuinka monta asiakasta muuttuu.</translation>
    </message>
    <message>
        <source>Left out, as their processing is restricted: {count}</source>
        <translation>Jätetään pois, koska käsittelyä on rajoitettu: {count}</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Aktivoi</translation>
    </message>
    <message>
        <source>Make passive</source>
        <translation>Passivoi</translation>
    </message>
    <message>
        <source>Put into groups</source>
        <translation>Lisää ryhmiin</translation>
    </message>
    <message>
        <source>Take out of groups</source>
        <translation>Poista ryhmistä</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Mitä muutetaan</translation>
    </message>
</context>
<context>
    <name>CampaignDialog</name>
    <message numerus="yes">
        <source>%Ln in</source>
        <translation>
            <numerusform>%Ln mukana</numerusform>
            <numerusform>%Ln mukana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln jätetty pois</numerusform>
            <numerusform>%Ln jätetty pois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are in the file {file}.</source>
        <translation>
            <numerusform>%Ln henkilö on tiedostossa {file}.</numerusform>
            <numerusform>%Ln henkilöä on tiedostossa {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out; the report says why.</source>
        <translation>
            <numerusform>%Ln jätettiin pois; syy on raportissa.</numerusform>
            <numerusform>%Ln jätettiin pois; syyt ovat raportissa.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Tallenna nimellä…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Tarkistetaan …</translation>
    </message>
    <message>
        <source>Everybody is checked once more when the file is written. The campaign is kept in the register and told in the timeline of each customer in it. The file is not encrypted.</source>
        <translation>Jokainen tarkistetaan vielä kerran, kun tiedosto kirjoitetaan. Kampanja jää rekisteriin ja näkyy jokaisen mukana olevan asiakkaan aikajanalla. Tiedostoa ei salata.</translation>
    </message>
    <message>
        <source>Make a campaign of the list</source>
        <translation>Tee listasta kampanja</translation>
    </message>
    <message>
        <source>Save the campaign</source>
        <translation>Tallenna kampanja</translation>
    </message>
    <message>
        <source>Show whom a reason &amp;keeps out…</source>
        <translation>Nä&amp;ytä, ketkä jäävät pois…</translation>
    </message>
    <message>
        <source>Why others are left out</source>
        <translation>Miksi muut jäävät pois</translation>
    </message>
    <message>
        <source>Writing the campaign</source>
        <translation>Kirjoitetaan kampanjaa</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanava</translation>
    </message>
    <message>
        <source>&amp;Name of the campaign</source>
        <translation>Kampanjan &amp;nimi</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>Käyttö&amp;tarkoitus</translation>
    </message>
    <message>
        <source>&amp;Text about refusing</source>
        <translation>Kieltämisen oh&amp;je viestissä</translation>
    </message>
    <message>
        <source>&amp;Whom to reach at organisations</source>
        <translation>K&amp;enelle yrityksissä ja yhteisöissä</translation>
    </message>
    <message>
        <source>Each message must name a free address for refusing (917/2014 §200).</source>
        <translation>Jokaisessa viestissä on oltava maksuton osoite, johon kiellon voi ilmoittaa (917/2014 200 §).</translation>
    </message>
    <message>
        <source>Each message must name one.</source>
        <translation>Jokaisessa viestissä on oltava sellainen.</translation>
    </message>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Anna kampanjalle nimi.</translation>
    </message>
    <message>
        <source>Marketing must show whose it is (917/2014 §203).</source>
        <translation>Markkinoinnista on käytävä ilmi, kenen se on (917/2014 203 §).</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>&amp;Lähettäjä</translation>
    </message>
    <message>
        <source>The list is &amp;handed to</source>
        <translation>Lista l&amp;uovutetaan</translation>
    </message>
    <message>
        <source>Where &amp;refusing is free of charge</source>
        <translation>Mihin voi &amp;ilmoittaa kiellon maksutta</translation>
    </message>
    <message>
        <source>Who gets the list</source>
        <translation>Kuka saa listan</translation>
    </message>
    <message>
        <source>Written &amp;as</source>
        <translation>Tie&amp;dostomuoto</translation>
    </message>
</context>
<context>
    <name>CampaignsTab</name>
    <message>
        <source>A campaign is made of a saved list. Choose one to see who was in it; Return shows the customer. The refusals that your mailing tool gives as a file are brought in here and become bans at once.</source>
        <translation>Kampanja tehdään tallennetusta listasta. Valitse kampanja, niin näet, ketkä olivat mukana; Enter näyttää asiakkaan. Postitusohjelman tiedostona antamat kiellot tuodaan täällä, ja niistä tulee heti markkinointikieltoja.</translation>
    </message>
    <message>
        <source>Bring in responses…</source>
        <translation>Tuo vastaukset…</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjat</translation>
    </message>
    <message>
        <source>Checked by the rules of {version}.</source>
        <translation>Tarkistettu sääntöversiolla {version}.</translation>
    </message>
    <message>
        <source>Refusing: {address}.</source>
        <translation>Kiellot: {address}.</translation>
    </message>
    <message>
        <source>Who was in it</source>
        <translation>Ketkä olivat mukana</translation>
    </message>
</context>
<context>
    <name>CardsModel</name>
    <message>
        <source>due {day}</source>
        <translation>erä {day}</translation>
    </message>
    <message>
        <source>late {day}</source>
        <translation>myöhässä {day}</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Vaihda</translation>
    </message>
    <message>
        <source>Changing the protection</source>
        <translation>Vaihdetaan suojausta</translation>
    </message>
    <message>
        <source>How is the register opened?</source>
        <translation>Miten rekisteri avataan?</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Bring again…</source>
        <translation>Tee uudelleen…</translation>
    </message>
    <message>
        <source>Brought again: {day}</source>
        <translation>Tehty uudelleen: {day}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Choose a change to see what it did.</source>
        <translation>Valitse muutos, niin näet, mitä siinä tehtiin.</translation>
    </message>
    <message>
        <source>Only this customer</source>
        <translation>Vain tämä asiakas</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Näytä asiakas</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Kumoa…</translation>
    </message>
    <message>
        <source>Taken back: {day}</source>
        <translation>Kumottu: {day}</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Mitä muutettiin</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln record(s) more</source>
        <translation>
            <numerusform>… ja %Ln tieto lisää</numerusform>
            <numerusform>… ja %Ln tietoa lisää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelSigns</name>
    <message>
        <source>May we contact</source>
        <translation>Saako lähestyä</translation>
    </message>
    <message>
        <source>Shows the story behind it</source>
        <translation>Näyttää perusteen</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopioi kuvana</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Ei vielä näytettävää.</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Näytä kaaviona</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Näytä taulukkona</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>%n held back.</source>
        <translation>
            <numerusform>%n hylätty.</numerusform>
            <numerusform>%n hylättyä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already,</source>
        <translation>
            <numerusform>%n ennestään tunnettu,</numerusform>
            <numerusform>%n ennestään tunnettua,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers look like somebody known.</source>
        <translation>
            <numerusform>%n uusi asiakas vaikuttaa samalta kuin jokin tunnettu.</numerusform>
            <numerusform>%n uutta asiakasta vaikuttaa samalta kuin jokin tunnettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers,</source>
        <translation>
            <numerusform>%n uusi asiakas,</numerusform>
            <numerusform>%n uutta asiakasta,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were read:</source>
        <translation>
            <numerusform>Luettiin %n rivi:</numerusform>
            <numerusform>Luettiin %n riviä:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check the list</source>
        <translation>Tarkista &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Fill what is empty</source>
        <translation>Täyde&amp;nnä tyhjät kohdat</translation>
    </message>
    <message>
        <source>&amp;Hold back the rows</source>
        <translation>Hyl&amp;kää rivit</translation>
    </message>
    <message>
        <source>&amp;Leave as they are</source>
        <translation>&amp;Jätä ennalleen</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Kor&amp;vaa</translation>
    </message>
    <message>
        <source>&amp;Save these rows as Excel …</source>
        <translation>Tallenna nämä rivit E&amp;xcel-tiedostona…</translation>
    </message>
    <message>
        <source>Checking the rows and looking for known customers</source>
        <translation>Tarkistetaan rivejä ja etsitään tunnettuja asiakkaita</translation>
    </message>
    <message>
        <source>Customers who are known already</source>
        <translation>Ennestään tunnetut asiakkaat</translation>
    </message>
    <message>
        <source>Fields that are empty in the register get the value of the list.</source>
        <translation>Rekisterin tyhjät kentät saavat listan arvon.</translation>
    </message>
    <message>
        <source>Import &amp;without the wrong value</source>
        <translation>Tuo &amp;ilman virheellistä arvoa</translation>
    </message>
    <message>
        <source>Only marketing bans of the list are noted.</source>
        <translation>Listasta merkitään vain markkinointikiellot.</translation>
    </message>
    <message>
        <source>Only rows without a name, or with an unclear marketing ban, are held back.</source>
        <translation>Hylätään vain rivit, joilla ei ole nimeä tai joiden markkinointikielto on epäselvä.</translation>
    </message>
    <message>
        <source>Rows with wrong values</source>
        <translation>Rivit, joilla on virheellisiä arvoja</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Tallennettu: {file}</translation>
    </message>
    <message>
        <source>The list is being checked …</source>
        <translation>Listaa tarkistetaan…</translation>
    </message>
    <message>
        <source>The list was not checked. Nothing was changed.</source>
        <translation>Listaa ei tarkistettu. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The value of the list replaces that of the register. Empty cells never do.</source>
        <translation>Listan arvo korvaa rekisterin arvon. Tyhjät solut eivät koskaan korvaa.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Tuotavaa ei ole.</translation>
    </message>
    <message>
        <source>They are not imported. Save them as Excel, correct them, and import them then.</source>
        <translation>Niitä ei tuoda. Tallenna ne Excel-tiedostona, korjaa ja tuo sitten.</translation>
    </message>
    <message numerus="yes">
        <source>Values were repaired in %n rows.</source>
        <translation>
            <numerusform>Arvoja korjattiin %n rivillä.</numerusform>
            <numerusform>Arvoja korjattiin %n rivillä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeChangeDialog</name>
    <message>
        <source>One-time &amp;code or spare code</source>
        <translation>Kertak&amp;oodi tai varakoodi</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Pa&amp;lautuskoodi</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Kokeile</translation>
    </message>
    <message>
        <source>Put the sheet back where it is safe.</source>
        <translation>Laita palautussivu takaisin turvalliseen paikkaan.</translation>
    </message>
    <message>
        <source>The code opens this register.</source>
        <translation>Koodi avaa tämän rekisterin.</translation>
    </message>
    <message>
        <source>Try the recovery code</source>
        <translation>Kokeile palautuskoodia</translation>
    </message>
    <message>
        <source>Type the code from your recovery sheet.</source>
        <translation>Kirjoita palautussivulla oleva koodi.</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Takaisin</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>&amp;Use a spare code</source>
        <translation>Käytä &amp;varakoodia</translation>
    </message>
    <message>
        <source>&amp;Use the app on the phone</source>
        <translation>Käytä &amp;puhelimen sovellusta</translation>
    </message>
    <message>
        <source>It is on the paper that you kept when the code was set up. It works once.</source>
        <translation>Se on paperilla, jonka otit talteen, kun kertakoodi otettiin käyttöön. Se toimii kerran.</translation>
    </message>
    <message>
        <source>One-time &amp;code</source>
        <translation>&amp;Kertakoodi</translation>
    </message>
    <message>
        <source>Phone &amp;lost? Use the recovery sheet</source>
        <translation>Onko puhelin kadonnut? Käytä pala&amp;utussivua</translation>
    </message>
    <message>
        <source>Spare &amp;code</source>
        <translation>Varakood&amp;i</translation>
    </message>
    <message>
        <source>The app on your phone shows it: six digits, new ones every 30 seconds.</source>
        <translation>Sen näyttää puhelimesi sovellus: kuusi numeroa, uudet 30 sekunnin välein.</translation>
    </message>
    <message>
        <source>The next one-time code can be tried in {time}. A spare code or the recovery sheet works at once.</source>
        <translation>Seuraavaa kertakoodia voi kokeilla {time} kuluttua. Varakoodi tai palautussivu toimii heti.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Voit nyt yrittää uudelleen.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns of the list</source>
        <translation>Listan sarakkeet</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Column {heading}</source>
        <translation>Sarake {heading}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tyhjä</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>S&amp;iirry sarakkeeseen</translation>
    </message>
    <message>
        <source>Choose the column that holds the names of the customers.</source>
        <translation>Valitse sarake, jossa ovat asiakkaiden nimet.</translation>
    </message>
    <message>
        <source>H&amp;eadings</source>
        <translation>&amp;Otsikot</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n columns.</source>
        <translation>
            <numerusform>Tarkista %n sarake.</numerusform>
            <numerusform>Tarkista %n saraketta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {count} columns are imported.</source>
        <translation>Tuodaan sarakkeita: {used}/{count}.</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message numerus="yes">
        <source>%Ln customer(s) on the list</source>
        <translation>
            <numerusform>%Ln asiakas listalla</numerusform>
            <numerusform>%Ln asiakasta listalla</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation>Vertailu</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Confirm</source>
        <translation>Vahvista</translation>
    </message>
    <message>
        <source>Confirm {condition}</source>
        <translation>Vahvista {condition}</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Edit contact person</source>
        <translation>Muokkaa yhteyshenkilöä</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Asiakkaalta itseltään</translation>
    </message>
    <message>
        <source>New contact person</source>
        <translation>Uusi yhteyshenkilö</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%Ln customer(s) copied.</source>
        <translation>
            <numerusform>%Ln asiakas kopioitu.</numerusform>
            <numerusform>%Ln asiakasta kopioitu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have forbidden marketing; they are marked.</source>
        <translation>
            <numerusform>%Ln heistä on kieltänyt markkinoinnin; hänet on merkitty.</numerusform>
            <numerusform>%Ln heistä on kieltänyt markkinoinnin; heidät on merkitty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln customer(s)</source>
        <translation>
            <numerusform>Kopioidaan %Ln asiakas</numerusform>
            <numerusform>Kopioidaan %Ln asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as their processing is restricted: {count}</source>
        <translation>Jätetty pois, koska käsittelyä on rajoitettu: {count}</translation>
    </message>
</context>
<context>
    <name>CountLabel</name>
    <message numerus="yes">
        <source>{count} / %Ln customers</source>
        <translation>
            <numerusform>{count} / %Ln asiakas</numerusform>
            <numerusform>{count} / %Ln asiakasta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Kopioi raportti</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Jatka</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Jokin meni vikaan</translation>
    </message>
    <message>
        <source>The program broke off last time</source>
        <translation>Ohjelma keskeytyi viimeksi</translation>
    </message>
    <message>
        <source>The program has made a mistake</source>
        <translation>Ohjelmassa tapahtui virhe</translation>
    </message>
    <message>
        <source>What you saved before is safe; what you did last may not be saved. If it happens again, send this report to whoever looks after the program. It holds no data about your customers.</source>
        <translation>Aiemmin tallentamasi tiedot ovat tallessa, mutta viimeisin muutos on voinut jäädä tallentumatta. Jos sama toistuu, lähetä tämä raportti ohjelman ylläpitäjälle. Raportissa ei ole asiakkaidesi tietoja.</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Parts of the customer&apos;s page</source>
        <translation>Asiakkaan sivun osat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Edit customer</source>
        <translation>Muokkaa asiakasta</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Asiakkaalta itseltään</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Uusi asiakas</translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message numerus="yes">
        <source>%n task(s) overdue</source>
        <translation>
            <numerusform>%n tehtävä myöhässä</numerusform>
            <numerusform>%n tehtävää myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopioi tekstinä</translation>
    </message>
    <message>
        <source>Copy of the person’s data…</source>
        <translation>Tietojen kopio henkilölle…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Poista pysyvästi…</translation>
    </message>
    <message>
        <source>Last contact {day}, {kind}</source>
        <translation>Viimeisin yhteydenotto {day}, {kind}</translation>
    </message>
    <message>
        <source>Lift the restriction…</source>
        <translation>Poista rajoitus…</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Palauta aktiiviseksi</translation>
    </message>
    <message>
        <source>Make passive…</source>
        <translation>Passivoi…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää toimintoja</translation>
    </message>
    <message>
        <source>Notice owed</source>
        <translation>Seloste antamatta</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Avaa omaan ikkunaan</translation>
    </message>
    <message>
        <source>Register a ban…</source>
        <translation>Kirjaa kielto…</translation>
    </message>
    <message>
        <source>Register a request…</source>
        <translation>Kirjaa pyyntö…</translation>
    </message>
    <message>
        <source>Restrict processing…</source>
        <translation>Rajoita käsittelyä…</translation>
    </message>
    <message>
        <source>The data may only be kept: nobody edits it or takes it into lists.</source>
        <translation>Tietoja saa vain säilyttää: niitä ei muokata eikä poimita listoille.</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Customers found</source>
        <translation>Löydetyt asiakkaat</translation>
    </message>
    <message>
        <source>Name, Business ID or town</source>
        <translation>Nimi, Y-tunnus tai paikkakunta</translation>
    </message>
    <message>
        <source>Search for a customer</source>
        <translation>Hae asiakasta</translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Add a call</source>
        <translation>Lisää puhelu</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Lisää muistiinpano</translation>
    </message>
    <message>
        <source>Change the selected customers…</source>
        <translation>Muuta valittuja asiakkaita…</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Valitse sarakkeet</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Muokkaa asiakasta</translation>
    </message>
    <message>
        <source>History of the customer</source>
        <translation>Asiakkaan historia</translation>
    </message>
    <message>
        <source>Open the customer in a window of its own</source>
        <translation>Avaa asiakas omaan ikkunaan</translation>
    </message>
    <message>
        <source>Save the search as a list…</source>
        <translation>Tallenna haku listaksi…</translation>
    </message>
    <message>
        <source>Type any part of what you know: a name, a phone number, a Business ID, a town. The list follows each letter; the customer chosen is shown beside it. Arrow keys move in the list, Return or F2 edits, F7 adds a call, F8 a note, F9 registers a marketing ban, Ctrl+Return opens a window of its own, Esc clears the search. Shift with the arrow keys, or Ctrl+A, selects several customers: Shift+F2 changes all of them at once. Alt+1 to Alt+7 turn the parts of the customer&apos;s page; the third tells whether we may contact each person, and why: the arrow keys walk from answer to answer. The columns are chosen with the right mouse button on the headings.</source>
        <translation>Kirjoita mikä tahansa osa siitä, mitä tiedät: nimi, puhelinnumero, Y-tunnus tai paikkakunta. Lista seuraa jokaista kirjainta, ja valittu asiakas näkyy sen vieressä. Nuolinäppäimillä liikutaan listassa, Enter tai F2 muokkaa, F7 lisää puhelun, F8 muistiinpanon, F9 kirjaa markkinointikiellon, Ctrl+Enter avaa oman ikkunan, Esc tyhjentää haun. Vaihto ja nuolinäppäimet tai Ctrl+A valitsevat useita asiakkaita: Vaihto+F2 muuttaa ne kaikki kerralla. Alt+1–Alt+7 vaihtavat asiakassivun osaa; kolmas kertoo, saako kutakin henkilöä lähestyä ja miksi: nuolinäppäimillä liikutaan vastauksesta toiseen. Sarakkeet valitaan hiiren kakkospainikkeella otsikoista.</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Calendar: {field}</source>
        <translation>Kalenteri: {field}</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>pp.kk.vvvv</translation>
    </message>
</context>
<context>
    <name>DealActs</name>
    <message>
        <source>Back: {stage}</source>
        <translation>Takaisin: {stage}</translation>
    </message>
    <message>
        <source>Edit deal…</source>
        <translation>Muokkaa kauppaa…</translation>
    </message>
    <message>
        <source>Its lines go with it. Its documents and tasks stay with the customer. You can undo this.</source>
        <translation>Kaupan rivit poistuvat samalla. Asiakirjat ja tehtävät jäävät asiakkaalle. Voit kumota tämän.</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Hävitty…</translation>
    </message>
    <message>
        <source>Make invoice PDF…</source>
        <translation>Tee lasku (PDF)…</translation>
    </message>
    <message>
        <source>Make offer PDF…</source>
        <translation>Tee tarjous (PDF)…</translation>
    </message>
    <message>
        <source>Next: {stage}</source>
        <translation>Seuraava: {stage}</translation>
    </message>
    <message>
        <source>Offer, invoice and documents of the chosen deal</source>
        <translation>Valitun kaupan tarjous, lasku ja asiakirjat</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Tarjous ja lasku</translation>
    </message>
    <message>
        <source>Remove deal</source>
        <translation>Poista kauppa</translation>
    </message>
    <message>
        <source>Remove the deal “{title}”?</source>
        <translation>Poistetaanko kauppa ”{title}”?</translation>
    </message>
    <message>
        <source>Save Finvoice XML…</source>
        <translation>Tallenna Finvoice-lasku (XML)…</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>Dates and numbers</source>
        <translation>Päivät ja numerot</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>Muokkaa kauppaa</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Uusi kauppa</translation>
    </message>
</context>
<context>
    <name>DealTable</name>
    <message>
        <source>Deals</source>
        <translation>Kaupat</translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message>
        <source>Board</source>
        <translation>Taulu</translation>
    </message>
    <message>
        <source>Every offer, order and invoice. The arrow keys walk on the board, and Alt with an arrow moves the deal to the next stage or back; it can be dragged as well. Return edits, Ctrl+Return shows the customer, and Ctrl+Z takes the last change back. Under Papers the program makes the offer and the invoice of the chosen deal. The sums are without VAT.</source>
        <translation>Kaikki tarjoukset, tilaukset ja laskut. Nuolinäppäimillä liikutaan taululla, ja Alt ja nuoli siirtää kaupan seuraavaan tai edelliseen vaiheeseen; sen voi myös vetää hiirellä. Enter muokkaa, Ctrl+Enter näyttää asiakkaan ja Ctrl+Z kumoaa viimeisen muutoksen. Kohdasta Tarjous ja lasku ohjelma tekee valitun kaupan paperit. Summat ovat verottomia.</translation>
    </message>
    <message>
        <source>How the deals are shown</source>
        <translation>Kauppojen esitystapa</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Uusi kauppa</translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation>Etsi kauppoja</translation>
    </message>
    <message>
        <source>Search deals: title, number or customer</source>
        <translation>Etsi kauppoja: otsikko, numero tai asiakas</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Näytä asiakas</translation>
    </message>
    <message>
        <source>Show deals as a board</source>
        <translation>Näytä kaupat tauluna</translation>
    </message>
    <message>
        <source>Show deals as a table</source>
        <translation>Näytä kaupat taulukkona</translation>
    </message>
    <message>
        <source>Show sums of deals</source>
        <translation>Näytä kauppojen summat</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summat</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
</context>
<context>
    <name>DealsTab</name>
    <message>
        <source>Deals of the customer</source>
        <translation>Asiakkaan kaupat</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Uusi kauppa</translation>
    </message>
    <message>
        <source>No deals yet. An offer, an order or an invoice begins with “New deal”; it gets its number by itself, and the customer&apos;s stage follows it.</source>
        <translation>Kauppoja ei vielä ole. Tarjous, tilaus tai lasku alkaa painikkeesta ”Uusi kauppa”. Kauppa saa numeronsa itsestään, ja asiakkaan vaihe seuraa sitä.</translation>
    </message>
    <message>
        <source>Offers {sum}</source>
        <translation>Tarjoukset {sum}</translation>
    </message>
    <message>
        <source>Orders {sum}</source>
        <translation>Tilaukset {sum}</translation>
    </message>
    <message>
        <source>Sold {sum}</source>
        <translation>Myyty {sum}</translation>
    </message>
    <message>
        <source>Unpaid {sum}</source>
        <translation>Maksamatta {sum}</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Palaa entiseen</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>Pid&amp;ä tämä</translation>
    </message>
    <message>
        <source>Go back to the former register?</source>
        <translation>Palataanko entiseen rekisteriin?</translation>
    </message>
    <message>
        <source>Its folder was {folder}. The restored one is whole: keep it.</source>
        <translation>Sen kansio oli {folder}. Palautettu rekisteri on ehjä: pidä se.</translation>
    </message>
    <message>
        <source>Keep the restored register?</source>
        <translation>Pidetäänkö palautettu rekisteri?</translation>
    </message>
    <message>
        <source>The former one lies in {folder}. When you are sure that you do not need it any more, delete that folder: it holds the same customers.</source>
        <translation>Entinen on kansiossa {folder}. Kun olet varma, ettet enää tarvitse sitä, poista kansio: siinä ovat samat asiakkaat.</translation>
    </message>
    <message>
        <source>The former register is not in its folder any more.</source>
        <translation>Entinen rekisteri ei ole enää kansiossaan.</translation>
    </message>
    <message>
        <source>The program goes on with it. The former one is put aside into a folder of its own beside it, whole and encrypted as it is: nothing of it is deleted, and you can open it at any time. The register is opened anew.</source>
        <translation>Ohjelma jatkaa sillä. Entinen siirretään sivuun omaan kansioonsa sen viereen, kokonaisena ja salattuna: siitä ei poisteta mitään, ja voit avata sen milloin vain. Rekisteri avataan uudelleen.</translation>
    </message>
    <message>
        <source>The restored register is yours now.</source>
        <translation>Palautettu rekisteri on nyt käytössä.</translation>
    </message>
    <message>
        <source>What was changed in the restored one since is not in the former. The restored one stays in its folder: {folder}</source>
        <translation>Palautettuun sen jälkeen tehdyt muutokset eivät ole entisessä. Palautettu jää kansioonsa: {folder}</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Who refuses, in whole or in part, tells the person why. The reasons stand in the letter as you write them here: write them for the person.</source>
        <translation>Jos pyyntöön ei suostuta tai suostutaan vain osittain, henkilölle kerrotaan miksi. Perustelut tulevat kirjeeseen niin kuin kirjoitat ne tähän: kirjoita ne henkilölle.</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Näytä: {field}</translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message>
        <source>A copy is open in another program until you lock.</source>
        <translation>Kopio on auki toisessa ohjelmassa, kunnes lukitset rekisterin.</translation>
    </message>
    <message>
        <source>A copy that is not encrypted leaves the register. It is deleted when the register is locked or closed, but the other program may remember the name or keep a copy of its own. Changes made there are not kept here.</source>
        <translation>Rekisteristä lähtee salaamaton kopio. Se poistetaan, kun rekisteri lukitaan tai suljetaan, mutta toinen ohjelma voi muistaa tiedoston nimen tai pitää siitä oman kopion. Siellä tehdyt muutokset eivät tallennu tänne.</translation>
    </message>
    <message>
        <source>Check the printer and try again, or save the document as a file.</source>
        <translation>Tarkista tulostin ja yritä uudelleen, tai tallenna asiakirja tiedostona.</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Muokkaa asiakirjaa</translation>
    </message>
    <message>
        <source>It is no longer shown or found. Undo (Ctrl+Z) brings it back with its content.</source>
        <translation>Asiakirja ei enää näy eikä löydy haussa. Kumoa (Ctrl+Z) palauttaa sen sisältöineen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save the document as a file instead.</source>
        <translation>Mitään ei muutettu. Tallenna asiakirja sen sijaan tiedostona.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Avaa kopio</translation>
    </message>
    <message>
        <source>Open it in another program, or save it, and print it there.</source>
        <translation>Avaa se toisessa ohjelmassa tai tallenna se, ja tulosta siellä.</translation>
    </message>
    <message>
        <source>Open “{title}” in another program?</source>
        <translation>Avataanko ”{title}” toisessa ohjelmassa?</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Luetaan asiakirjaa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove “{title}”?</source>
        <translation>Poistetaanko ”{title}”?</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Tallenna nimellä…</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Tallenna asiakirja</translation>
    </message>
    <message>
        <source>Saving the document</source>
        <translation>Tallennetaan asiakirjaa</translation>
    </message>
    <message>
        <source>The printer did not take the document.</source>
        <translation>Tulostin ei ottanut asiakirjaa vastaan.</translation>
    </message>
    <message>
        <source>This computer has no program for such a file.</source>
        <translation>Tällä tietokoneella ei ole ohjelmaa, joka avaa tällaisen tiedoston.</translation>
    </message>
    <message>
        <source>This document cannot be printed here.</source>
        <translation>Tätä asiakirjaa ei voi tulostaa tässä.</translation>
    </message>
    <message>
        <source>This file can only be saved, not opened.</source>
        <translation>Tämän tiedoston voi vain tallentaa, ei avata.</translation>
    </message>
    <message>
        <source>Writing a copy</source>
        <translation>Kirjoitetaan kopiota</translation>
    </message>
    <message>
        <source>“{file}” is really a file of the type “{ending}”, or its content is something else than its name says. Such files can harm the computer: save it only if you know where it came from.</source>
        <translation>Tiedosto ”{file}” on todellisuudessa tyyppiä ”{ending}”, tai sen sisältö on muuta kuin nimi lupaa. Tällainen tiedosto voi vahingoittaa tietokonetta: tallenna se vain, jos tiedät, mistä se on peräisin.</translation>
    </message>
    <message>
        <source>✓ Saved as {file}.</source>
        <translation>✓ Tallennettu: {file}</translation>
    </message>
    <message>
        <source>✓ Sent to the printer.</source>
        <translation>✓ Lähetetty tulostimelle.</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message numerus="yes">
        <source>{files} and %n more</source>
        <translation>
            <numerusform>{files} ja vielä %n</numerusform>
            <numerusform>{files} ja vielä %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message numerus="yes">
        <source>%n documents attached</source>
        <translation>
            <numerusform>%n asiakirja liitetty</numerusform>
            <numerusform>%n asiakirjaa liitetty</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Liitä tiedostoja…</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Asiakirjoja ei vielä ole</translation>
    </message>
    <message>
        <source>Offers, contracts, invoices, photos and messages about this customer are kept here, encrypted. Drop them here, many at once, or choose “Attach files…”.</source>
        <translation>Asiakkaan tarjoukset, sopimukset, laskut, valokuvat ja viestit säilyvät täällä salattuina. Pudota ne tähän, vaikka monta kerralla, tai valitse ”Liitä tiedostoja…”.</translation>
    </message>
    <message>
        <source>Or drop files here, or paste a picture (Ctrl+V).</source>
        <translation>Tai pudota tiedostot tähän tai liitä leikepöydältä kuva (Ctrl+V).</translation>
    </message>
    <message>
        <source>Paste as a document</source>
        <translation>Liitä leikepöydältä asiakirjaksi</translation>
    </message>
    <message>
        <source>Picture {when}.png</source>
        <translation>Kuva {when}.png</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>Leikepöydällä ei ole kuvaa eikä tiedostoa.</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message numerus="yes">
        <source>%n task(s) are due</source>
        <translation>
            <numerusform>%n tehtävä odottaa</numerusform>
            <numerusform>%n tehtävää odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Näytä kaikki tehtävät</translation>
    </message>
    <message>
        <source>Show this &amp;whenever the register is opened</source>
        <translation>Näytä tämä &amp;aina, kun rekisteri avataan</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Mitä on tehtävä</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>End the role</source>
        <translation>Päätä tehtävä</translation>
    </message>
</context>
<context>
    <name>EnrolmentDialog</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Valmis</translation>
    </message>
    <message>
        <source>&amp;First code</source>
        <translation>&amp;Ensimmäinen koodi</translation>
    </message>
    <message>
        <source>Ask for a one-time code</source>
        <translation>Kertakoodin käyttöönotto</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Jatka</translation>
    </message>
    <message>
        <source>Co&amp;mmands need the code too</source>
        <translation>Kysy koodia myös ko&amp;mennoilta</translation>
    </message>
    <message>
        <source>Copied for half a minute.</source>
        <translation>Kopioitu puoleksi minuutiksi.</translation>
    </message>
    <message>
        <source>Copy the &amp;setup key</source>
        <translation>Kopioi määritys&amp;avain</translation>
    </message>
    <message>
        <source>Customer register</source>
        <translation>Asiakasrekisteri</translation>
    </message>
    <message>
        <source>Leave this off when a scheduler runs commands with nobody there.</source>
        <translation>Jätä tämä pois, jos ajastin ajaa komentoja ilman, että kukaan on paikalla.</translation>
    </message>
    <message>
        <source>Making the spare codes</source>
        <translation>Luodaan varakoodeja</translation>
    </message>
    <message>
        <source>Right. Wait for the next code.</source>
        <translation>Oikein. Odota seuraavaa koodia.</translation>
    </message>
    <message>
        <source>Scan the square with an authenticator app on your phone, or type the setup key into it.</source>
        <translation>Lue neliö puhelimesi todennussovelluksella tai kirjoita määritysavain sovellukseen.</translation>
    </message>
    <message>
        <source>Setting the one-time code up</source>
        <translation>Otetaan kertakoodia käyttöön</translation>
    </message>
    <message>
        <source>Setup key, first half</source>
        <translation>Määritysavaimen alkuosa</translation>
    </message>
    <message>
        <source>Setup key, second half</source>
        <translation>Määritysavaimen loppuosa</translation>
    </message>
    <message>
        <source>Square that holds the setup key, for the phone’s camera</source>
        <translation>Neliö, jossa on määritysavain puhelimen kameraa varten</translation>
    </message>
    <message>
        <source>The &amp;next code</source>
        <translation>&amp;Seuraava koodi</translation>
    </message>
    <message>
        <source>The app shows another code now.</source>
        <translation>Sovellus näyttää nyt toista koodia.</translation>
    </message>
    <message>
        <source>The app’s usual choices fit: by time, six digits, 30 seconds, SHA-1.</source>
        <translation>Sovelluksen tavalliset valinnat sopivat: aikaan perustuva, kuusi numeroa, 30 sekuntia, SHA-1.</translation>
    </message>
    <message>
        <source>The setup key as text</source>
        <translation>Määritysavain tekstinä</translation>
    </message>
    <message>
        <source>Then type two codes that the app shows one after the other.</source>
        <translation>Kirjoita sitten kaksi koodia, jotka sovellus näyttää peräkkäin.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Close: {thing}</source>
        <translation>Sulje: {thing}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit: {thing}</source>
        <translation>Muokkaa: {thing}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove: {thing}</source>
        <translation>Poista: {thing}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Bring again…</source>
        <translation>Tee uudelleen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Kumoa…</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Bring again…</source>
        <translation>Tee uudelleen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Pin on top</source>
        <translation>Kiinnitä ylimmäksi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Return opens, Delete removes, P pins a note.</source>
        <translation>Enter avaa, Delete poistaa, P kiinnittää muistiinpanon.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Kumoa…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Poista kiinnitys</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Poista pysyvästi</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Poistettu pysyvästi.</translation>
    </message>
    <message>
        <source>Erasing, and reading every page to prove it …</source>
        <translation>Poistetaan, ja luetaan jokainen sivu sen todistamiseksi …</translation>
    </message>
    <message>
        <source>I have looked at the plan: erase it for good</source>
        <translation>Olen katsonut suunnitelman: poista pysyvästi</translation>
    </message>
    <message>
        <source>Looking for all that would go …</source>
        <translation>Etsitään kaikki, mikä poistettaisiin …</translation>
    </message>
    <message>
        <source>The plan is ready.</source>
        <translation>Suunnitelma on valmis.</translation>
    </message>
    <message>
        <source>There is nothing of this left to erase.</source>
        <translation>Tästä ei ole enää mitään poistettavaa.</translation>
    </message>
    <message>
        <source>What goes is gone for good: from lists, history, documents and the free space of the file. It cannot be undone.</source>
        <translation>Poistettava häviää lopullisesti: luetteloista, historiasta, asiakirjoista ja tiedoston vapaasta tilasta. Sitä ei voi kumota.</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Miksi poistetaan</translation>
    </message>
    <message>
        <source>You can cancel until it has begun; then it is carried through.</source>
        <translation>Voit peruuttaa, kunnes poisto alkaa; sen jälkeen se viedään loppuun.</translation>
    </message>
</context>
<context>
    <name>ErasedTab</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln löytyi</numerusform>
            <numerusform>%Ln löytyi</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>&amp;Tallenna todistus…</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Tietoja</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Everything that was erased for good, with its receipt: how much went, what a law keeps until when, and the proof that every page of the file was read and nothing was found. Nobody can tell from it who it was. Should an older copy of the register be put back, the same data is erased again before anything is shown.</source>
        <translation>Kaikki pysyvästi poistettu todistuksineen: paljonko poistettiin, mitä laki vaatii säilyttämään ja mihin asti, sekä näyttö siitä, että tiedoston jokainen sivu luettiin eikä mitään löytynyt. Siitä ei voi päätellä, kenestä oli kyse. Jos rekisterin vanhempi kopio palautetaan, samat tiedot poistetaan uudelleen ennen kuin mitään näytetään.</translation>
    </message>
    <message>
        <source>Kept by law</source>
        <translation>Lain vuoksi säilytetään</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Näyttö</translation>
    </message>
    <message>
        <source>What is listed here is gone, and stays gone when an older copy comes back.</source>
        <translation>Tässä lueteltu on poistettu, ja pysyy poissa, vaikka vanhempi kopio palautettaisiin.</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Mitä on poistettu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Contact again</source>
        <translation>Ota uudelleen yhteyttä</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n task(s) were written into the file {file}.</source>
        <translation>
            <numerusform>%n tehtävä kirjoitettiin tiedostoon {file}.</numerusform>
            <numerusform>%n tehtävää kirjoitettiin tiedostoon {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All tasks, done ones too</source>
        <translation>&amp;Kaikki tehtävät, myös tehdyt</translation>
    </message>
    <message>
        <source>&amp;Events (Outlook and calendars that know no tasks)</source>
        <translation>Tapa&amp;htumina (Outlook ja kalenterit, joissa ei ole tehtäviä)</translation>
    </message>
    <message>
        <source>&amp;Open tasks</source>
        <translation>&amp;Avoimet tehtävät</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Ta&amp;llenna nimellä…</translation>
    </message>
    <message>
        <source>&amp;Tasks (phones, Thunderbird, Nextcloud)</source>
        <translation>&amp;Tehtävinä (puhelimet, Thunderbird, Nextcloud)</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Kalenteritiedosto (*.ics)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Export tasks to a calendar</source>
        <translation>Vie tehtävät kalenteriin</translation>
    </message>
    <message>
        <source>Open the file in your calendar to bring them in.</source>
        <translation>Kun avaat tiedoston kalenteriohjelmassa, tehtävät tulevat kalenteriisi.</translation>
    </message>
    <message>
        <source>Save the tasks</source>
        <translation>Tallenna tehtävät</translation>
    </message>
    <message>
        <source>Tasks of customers who have forbidden marketing are marked.</source>
        <translation>Markkinoinnin kieltäneiden asiakkaiden tehtävät merkitään.</translation>
    </message>
    <message>
        <source>The file is not encrypted, and a calendar in the cloud shows it to whoever runs it. The export is noted in the register.</source>
        <translation>Tiedostoa ei ole salattu, ja pilvikalenterissa sen sisällön näkee myös palvelun ylläpitäjä. Viennistä jää merkintä rekisteriin.</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Mitkä tehtävät</translation>
    </message>
    <message>
        <source>With the customer&apos;s &amp;name</source>
        <translation>Asiakkaan &amp;nimi mukaan</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Miten ne viedään</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tehtävät</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>Take more time</source>
        <translation>Ota lisäaikaa</translation>
    </message>
    <message>
        <source>The law gives two more months where a request is complex, or where there are many. The person must be told of it, with the reason, by {day} at the latest: a letter for it can be made afterwards.</source>
        <translation>Laki antaa kaksi kuukautta lisää, jos pyyntö on monimutkainen tai pyyntöjä on monta. Siitä ja sen syystä on kerrottava henkilölle viimeistään {day}: kirjeen voi tehdä tämän jälkeen.</translation>
    </message>
</context>
<context>
    <name>ExtractDialog</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>&amp;Password of the archive, if it needs one</source>
        <translation>Paketin &amp;salasana, jos sellainen tarvitaan</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>T&amp;allenna…</translation>
    </message>
    <message>
        <source>&amp;What is written</source>
        <translation>&amp;Mitä kirjoitetaan</translation>
    </message>
    <message>
        <source>A copy hides nothing: who is named in it is named for the person too.</source>
        <translation>Kopiosta ei peitetä mitään: siinä nimetyt ihmiset näkyvät henkilöllekin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Copies of documents</source>
        <translation>Asiakirjojen kopiot</translation>
    </message>
    <message>
        <source>Documents that go along as copies</source>
        <translation>Asiakirjat, joista annetaan kopio</translation>
    </message>
    <message>
        <source>Gathering what is held …</source>
        <translation>Kootaan tietoja …</translation>
    </message>
    <message>
        <source>Names, addresses and numbers of other people are hidden (GDPR Art. 15(4)). Look each text through: select a part to hide it, or to show it.</source>
        <translation>Muiden ihmisten nimet, osoitteet ja numerot on peitetty (GDPR 15(4) artikla). Käy jokainen teksti läpi: valitse kohta ja peitä se tai ota peitto pois.</translation>
    </message>
    <message>
        <source>No text was found that speaks of others.</source>
        <translation>Yhtään tekstiä, jossa puhutaan muista, ei löytynyt.</translation>
    </message>
    <message>
        <source>Save the extract</source>
        <translation>Tallenna tietojen kopio</translation>
    </message>
    <message>
        <source>Texts that speak of others</source>
        <translation>Tekstit, joissa puhutaan muista</translation>
    </message>
    <message>
        <source>Writing the extract</source>
        <translation>Tietojen kopiota kirjoitetaan</translation>
    </message>
    <message>
        <source>{file}: names others, look before you hand it out</source>
        <translation>{file}: mainitsee muita, katso ennen kuin annat</translation>
    </message>
    <message>
        <source>✓ Saved as {file}. Hand it to nobody but the person.</source>
        <translation>✓ Tallennettu: {file}. Anna se vain henkilölle itselleen.</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>New data breach</source>
        <translation>Uusi tietoturvaloukkaus</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>Write down every breach, also one that nobody need be told of. What is not known yet can be filled in later; the clock runs from the moment it was noticed.</source>
        <translation>Kirjaa jokainen loukkaus, myös sellainen, josta ei tarvitse ilmoittaa kenellekään. Puuttuvat tiedot voi täydentää myöhemmin; aika lasketaan havaitsemisesta.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Kaikki tiedostot</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>Valitse &amp;tiedosto…</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Valitse lista</translation>
    </message>
    <message>
        <source>Excel (XLSX, XLS), OpenDocument (ODS), text (CSV) or contact cards (VCF)</source>
        <translation>Excel (XLSX, XLS), OpenDocument (ODS), teksti (CSV) tai yhteystietokortit (VCF)</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listat</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>Avataan tiedostoa {file}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Luetaan tiedostoa {file}</translation>
    </message>
    <message>
        <source>Sheets of the file</source>
        <translation>Tiedoston taulukot</translation>
    </message>
    <message>
        <source>Which list do you want to import?</source>
        <translation>Minkä listan haluat tuoda?</translation>
    </message>
    <message>
        <source>Which sheet?</source>
        <translation>Mikä taulukko?</translation>
    </message>
    <message>
        <source>You see first what is found in it, what is repaired and what is left out. Nothing is stored before the last step, and the whole import can be undone.</source>
        <translation>Näet ensin, mitä listasta löytyy, mitä korjataan ja mitä jää pois. Mitään ei tallenneta ennen viimeistä vaihetta, ja koko tuonnin voi kumota.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>hidden in the file</source>
        <translation>piilotettu tiedostossa</translation>
    </message>
    <message>
        <source>or drop it anywhere here.</source>
        <translation>tai pudota se tähän.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>+ Condition</source>
        <translation>+ Ehto</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Lisää ehto</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Rajaukset</translation>
    </message>
</context>
<context>
    <name>FindingsTabs</name>
    <message>
        <source>&amp;Rejected ({count})</source>
        <translation>&amp;Hylätyt ({count})</translation>
    </message>
    <message>
        <source>&amp;To check ({count})</source>
        <translation>Tar&amp;kistettavat ({count})</translation>
    </message>
    <message>
        <source>Known &amp;already ({count})</source>
        <translation>&amp;Ennestään tunnetut ({count})</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Tunnetut asiakkaat</translation>
    </message>
    <message>
        <source>Re&amp;paired ({count})</source>
        <translation>K&amp;orjatut ({count})</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Hylätyt rivit</translation>
    </message>
    <message>
        <source>Repaired values</source>
        <translation>Korjatut arvot</translation>
    </message>
    <message>
        <source>Values to check</source>
        <translation>Tarkistettavat arvot</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Mitä listasta löytyi</translation>
    </message>
</context>
<context>
    <name>FirmPart</name>
    <message>
        <source>Firm</source>
        <translation>Yritys</translation>
    </message>
</context>
<context>
    <name>FirmStep</name>
    <message>
        <source>&amp;Name of the firm</source>
        <translation>Yrityksen &amp;nimi</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Seuraava</translation>
    </message>
    <message>
        <source>Business &amp;ID (Y-tunnus)</source>
        <translation>&amp;Y-tunnus</translation>
    </message>
    <message>
        <source>The law calls it the controller: it answers for the register, and the privacy notice is given in its name.</source>
        <translation>Laki kutsuu yritystä rekisterinpitäjäksi: se vastaa rekisteristä, ja tietosuojaseloste annetaan sen nimissä.</translation>
    </message>
    <message>
        <source>Write the name of the firm.</source>
        <translation>Kirjoita yrityksen nimi.</translation>
    </message>
    <message>
        <source>You can leave it empty if you have none yet.</source>
        <translation>Voit jättää kohdan tyhjäksi, jos Y-tunnusta ei vielä ole.</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Yrityksesi</translation>
    </message>
    <message>
        <source>✓ The check digit is right.</source>
        <translation>✓ Tarkistusnumero on oikein.</translation>
    </message>
</context>
<context>
    <name>FirstDataStep</name>
    <message>
        <source>&amp;Import a list</source>
        <translation>&amp;Tuo lista</translation>
    </message>
    <message>
        <source>&amp;Try with sample customers</source>
        <translation>&amp;Kokeile esimerkkiasiakkailla</translation>
    </message>
    <message>
        <source>About 300 invented customers, which one undo takes away again.</source>
        <translation>Noin 300 keksittyä asiakasta, jotka saat pois yhdellä kumoamisella.</translation>
    </message>
    <message>
        <source>From Excel, OpenDocument, CSV or contact cards; you see everything first.</source>
        <translation>Excel- tai OpenDocument-tiedostosta, CSV-tiedostosta tai yhteystietokorteista. Näet kaiken ennen tuontia.</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>&amp;Aloita tyhjästä</translation>
    </message>
    <message>
        <source>What do you want to begin with?</source>
        <translation>Mistä haluat aloittaa?</translation>
    </message>
    <message>
        <source>Write the customers yourself; a list can be imported later, too.</source>
        <translation>Kirjoita asiakkaat itse. Listan voi tuoda myös myöhemmin.</translation>
    </message>
</context>
<context>
    <name>FormActs</name>
    <message>
        <source>Save the consent form</source>
        <translation>Tallenna suostumuslomake</translation>
    </message>
    <message>
        <source>Saving the consent form</source>
        <translation>Tallennetaan suostumuslomaketta</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>suostumus</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sulje tallentamatta</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Suljetaanko tallentamatta?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Tallennettu.</translation>
    </message>
    <message>
        <source>What you changed here will be lost.</source>
        <translation>Tässä tekemäsi muutokset menetetään.</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Counted by the program, so that the notice is always true.</source>
        <translation>Ohjelma laskee nämä, jotta seloste pitää aina paikkansa.</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Tietosuojavastaava</translation>
    </message>
    <message>
        <source>Direct marketing</source>
        <translation>Suoramarkkinointi</translation>
    </message>
    <message>
        <source>Email, text messages and automated calls need a private person’s consent, except to your own customers about similar products.</source>
        <translation>Sähköpostiin, tekstiviesteihin ja automaattipuheluihin tarvitaan yksityishenkilön suostumus, paitsi omille asiakkaille samankaltaisista tuotteista.</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Kuinka kauan tietoja säilytetään</translation>
    </message>
    <message>
        <source>None, unless you add one: the register stays on this computer.</source>
        <translation>Ei siirtoja, ellet lisää sellaista: rekisteri pysyy tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Not appointed</source>
        <translation>Ei nimitetty</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Tietosuojaseloste</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Suojaus</translation>
    </message>
    <message>
        <source>The law asks you to tell people what you do with their data. Most of it is filled in already: look it through, and change what is different in your firm.</source>
        <translation>Laki vaatii kertomaan ihmisille, mitä heidän tiedoillaan tehdään. Suurin osa on jo täytetty: käy seloste läpi ja muuta se, mikä yrityksessäsi on toisin.</translation>
    </message>
    <message>
        <source>Transfers outside the EU and the EEA</source>
        <translation>Siirrot EU:n ja ETA:n ulkopuolelle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>What contracts and the law need is told already. Add what else you need.</source>
        <translation>Sopimusten ja lain vaatimat tiedot on jo kerrottu. Lisää, mitä muuta tarvitset.</translation>
    </message>
    <message>
        <source>What is left empty is taken from the details of the firm.</source>
        <translation>Tyhjät kohdat otetaan yrityksen tiedoista.</translation>
    </message>
    <message>
        <source>What must be given</source>
        <translation>Mitä tietoja on annettava</translation>
    </message>
    <message>
        <source>What the data is used for</source>
        <translation>Mihin tietoja käytetään</translation>
    </message>
    <message>
        <source>What the register really holds</source>
        <translation>Mitä rekisterissä todella on</translation>
    </message>
    <message>
        <source>Who receives data</source>
        <translation>Kenelle tietoja annetaan</translation>
    </message>
    <message>
        <source>Whom people contact</source>
        <translation>Keneen otetaan yhteyttä</translation>
    </message>
    <message>
        <source>Your own words stand in the notice as you write them, in every language.</source>
        <translation>Omat sanasi näkyvät selosteessa sellaisina kuin ne kirjoitat, kaikilla kielillä.</translation>
    </message>
</context>
<context>
    <name>FormPart</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
</context>
<context>
    <name>FoundTable</name>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Kokeiltu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ei vielä</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message numerus="yes">
        <source>%n things are missing before the notice can be saved:</source>
        <translation>
            <numerusform>Selosteesta puuttuu vielä %n asia, ennen kuin sen voi tallentaa:</numerusform>
            <numerusform>Selosteesta puuttuu vielä %n asiaa, ennen kuin sen voi tallentaa:</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since version {version} was saved on {day}. Save it as a new version.</source>
        <translation>Muuttunut sen jälkeen, kun versio {version} tallennettiin {day}. Tallenna uutena versiona.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Täytä</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>State of the notice</source>
        <translation>Selosteen tilanne</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ja vielä %n</numerusform>
            <numerusform>… ja vielä %n</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Ready to save.</source>
        <translation>✓ Valmis tallennettavaksi.</translation>
    </message>
    <message>
        <source>✓ Saved as version {version} on {day}. It still holds.</source>
        <translation>✓ Tallennettu versiona {version} {day}. Pitää edelleen paikkansa.</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Edit deal</source>
        <translation>Muokkaa kauppaa</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Avaa asetukset</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Näytä asiakas</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>A customer, a page or an act</source>
        <translation>Asiakas, sivu tai toiminto</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Siirry</translation>
    </message>
    <message>
        <source>Type, then choose with the arrow keys.</source>
        <translation>Kirjoita ja valitse sitten nuolinäppäimillä.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Löydetyt kohteet</translation>
    </message>
</context>
<context>
    <name>GoingWatch</name>
    <message numerus="yes">
        <source>%Ln thing(s) will be erased by themselves within a week: {classes}.</source>
        <translation>
            <numerusform>%Ln tieto poistuu itsestään viikon kuluessa: {classes}.</numerusform>
            <numerusform>%Ln tietoa poistuu itsestään viikon kuluessa: {classes}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Check the printer and try again, or save the notice as a PDF.</source>
        <translation>Tarkista tulostin ja yritä uudelleen, tai tallenna seloste PDF-tiedostona.</translation>
    </message>
    <message>
        <source>Printing the privacy notice</source>
        <translation>Tulostetaan tietosuojaselostetta</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Luetaan rekisteriä</translation>
    </message>
    <message>
        <source>Save the privacy notice</source>
        <translation>Tallenna tietosuojaseloste</translation>
    </message>
    <message>
        <source>Saving the privacy notice</source>
        <translation>Tallennetaan tietosuojaselostetta</translation>
    </message>
    <message>
        <source>The printer did not take the notice.</source>
        <translation>Tulostin ei ottanut selostetta vastaan.</translation>
    </message>
    <message>
        <source>✓ Copied. Paste it where you need it.</source>
        <translation>✓ Kopioitu. Liitä se sinne, missä tarvitset sitä.</translation>
    </message>
    <message>
        <source>✓ Saved as {file}.</source>
        <translation>✓ Tallennettu: {file}</translation>
    </message>
    <message>
        <source>✓ Sent to the printer.</source>
        <translation>✓ Lähetetty tulostimelle.</translation>
    </message>
</context>
<context>
    <name>HeaderBox</name>
    <message>
        <source>Row of the headings</source>
        <translation>Otsikkorivi</translation>
    </message>
    <message>
        <source>Row {number}: {cells}</source>
        <translation>Rivi {number}: {cells}</translation>
    </message>
    <message>
        <source>The list has no headings</source>
        <translation>Listassa ei ole otsikoita</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>Nothing yet: add customers or import a list.</source>
        <translation>Ei vielä mitään: lisää asiakkaita tai tuo lista.</translation>
    </message>
    <message>
        <source>Personal identity codes: from the reason written on each customer</source>
        <translation>Henkilötunnukset: asiakkaille kirjattujen perusteiden mukaan</translation>
    </message>
    <message>
        <source>Sources: from the source written on each customer and imported list</source>
        <translation>Lähteet: asiakkaille ja tuoduille listoille kirjattujen lähteiden mukaan</translation>
    </message>
    <message>
        <source>What data: from the fields that are filled in for at least one customer</source>
        <translation>Mitä tietoja: niiden kenttien mukaan, jotka on täytetty ainakin yhdelle asiakkaalle</translation>
    </message>
    <message>
        <source>Whose data: from the kind, stage and state of your customers</source>
        <translation>Keiden tietoja: asiakkaiden tyypin, vaiheen ja tilan mukaan</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
</context>
<context>
    <name>HetuPart</name>
    <message>
        <source>&amp;Keep personal identity codes (hetu)</source>
        <translation>Tallenna &amp;henkilötunnuksia (hetu)</translation>
    </message>
    <message>
        <source>&amp;Why the firm needs them</source>
        <translation>&amp;Miksi yritys tarvitsee niitä</translation>
    </message>
    <message>
        <source>Personal identity codes</source>
        <translation>Henkilötunnukset</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Ta&amp;llenna</translation>
    </message>
    <message>
        <source>The law allows it only where it is needed: to tell people apart in credit, collection, renting, or a duty under law (Data Protection Act, section 29). Codes are shown masked, and each showing is noted.</source>
        <translation>Laki sallii tunnuksen käsittelyn vain, kun se on tarpeen ihmisen yksilöimiseksi: luotonannossa, perinnässä, vuokrauksessa tai lakisääteisessä tehtävässä (tietosuojalaki 29 §). Tunnukset näkyvät peitettyinä, ja jokainen näyttäminen merkitään muistiin.</translation>
    </message>
    <message>
        <source>Write why: the law asks for a reason.</source>
        <translation>Kirjoita syy: laki vaatii perusteen.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln muutos</numerusform>
            <numerusform>%Ln muutosta</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer removed since</source>
        <translation>Sittemmin poistettu asiakas</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Everything that was done in this register, the newest first. Return takes the change chosen back, or brings it again; before that you see what will happen, and what was edited since stays as it is. Ctrl+Return shows the customer. Ctrl+Z takes the last change back without asking.</source>
        <translation>Kaikki, mitä tässä rekisterissä on tehty, uusin ensin. Enter kumoaa valitun muutoksen tai tekee kumotun uudelleen; sitä ennen näet, mitä tapahtuu, ja myöhemmin muokattu jää ennalleen. Ctrl+Enter näyttää asiakkaan. Ctrl+Z kumoaa viimeisimmän muutoksen kysymättä.</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Viimeinen %Ln päivä</numerusform>
            <numerusform>Viimeiset %Ln päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>No change fits this</source>
        <translation>Yksikään muutos ei sovi hakuun</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Ajanjakso</translation>
    </message>
    <message>
        <source>Search changes: a word of the change, a customer, who made it</source>
        <translation>Hae muutoksia: muutoksen sana, asiakas tai tekijä</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Hae historiasta</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Näytä kaikki muutokset</translation>
    </message>
    <message>
        <source>Show the customer of the change</source>
        <translation>Näytä muutoksen asiakas</translation>
    </message>
    <message>
        <source>Take the change back, or bring it again</source>
        <translation>Kumoa muutos tai tee se uudelleen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Try fewer or other words, or take conditions away.</source>
        <translation>Kokeile vähemmän tai muita sanoja tai poista ehtoja.</translation>
    </message>
</context>
<context>
    <name>HitTree</name>
    <message>
        <source>How sure</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <source>Places where the person was found</source>
        <translation>Kohdat, joista henkilö löytyi</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Mitä siinä lukee</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>As long as the dispute is not settled, nothing of this is erased: not when its time is over, and not at somebody’s request.</source>
        <translation>Niin kauan kuin riita on kesken, tästä ei poisteta mitään: ei säilytysajan päättyessä eikä kenenkään pyynnöstä.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Keep because of a dispute: {name}</source>
        <translation>Säilytä riidan vuoksi: {name}</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Ask for no more than you need to be sure. Look at an identity document, but keep no copy of it, and do not write its number down.</source>
        <translation>Kysy vain sen verran, että voit olla varma. Katso henkilötodistus, mutta älä ota siitä kopiota äläkä kirjoita sen numeroa muistiin.</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Henkilöllisyyden varmistus</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Takaisin</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Valmis</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n rows</source>
        <translation>
            <numerusform>T&amp;uo %n rivi</numerusform>
            <numerusform>T&amp;uo %n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>P&amp;oistu</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Seuraava</translation>
    </message>
    <message>
        <source>A list becomes customers in four steps. Choose the file; nothing is changed in it. See where each column goes and change it; the first rows are shown as they would be stored. Check what is new, known, repaired and held back. At last say where the data comes from. The whole import is one change, which Undo takes back.</source>
        <translation>Listasta tulee asiakkaita neljässä vaiheessa. Valitse tiedosto; siihen ei tehdä muutoksia. Katso, mihin kukin sarake menee, ja muuta tarvittaessa; ensimmäiset rivit näkyvät sellaisina kuin ne tallennettaisiin. Tarkista, mitä on uutta, ennestään tunnettua, korjattua ja hylättyä. Kerro lopuksi, mistä tiedot on saatu. Koko tuonti on yksi muutos, jonka voit kumota.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>Importing the customers</source>
        <translation>Tuodaan asiakkaita</translation>
    </message>
    <message>
        <source>Leave the import?</source>
        <translation>Poistutaanko tuonnista?</translation>
    </message>
    <message>
        <source>Making a backup before the import</source>
        <translation>Tehdään varmuuskopio ennen tuontia</translation>
    </message>
    <message>
        <source>Nothing has been stored, and the file is as it was.</source>
        <translation>Mitään ei ole tallennettu, ja tiedosto on ennallaan.</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>From a public register (YTJ)</source>
        <translation>Julkinen rekisteri (YTJ)</translation>
    </message>
    <message>
        <source>From our own records</source>
        <translation>Omat asiakirjat</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Asiakkaalta itseltään</translation>
    </message>
    <message>
        <source>Recommended by another customer</source>
        <translation>Suosittelu</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message>
        <source>Preparing the search</source>
        <translation>Valmistellaan hakua</translation>
    </message>
    <message>
        <source>The search could not be prepared</source>
        <translation>Hakua ei voitu valmistella</translation>
    </message>
    <message>
        <source>This takes a moment after a large change. Your customers are safe.</source>
        <translation>Suuren muutoksen jälkeen tämä kestää hetken. Asiakkaasi ovat tallessa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Your customers are safe, but cannot be listed yet.</source>
        <translation>Asiakkaasi ovat tallessa, mutta niitä ei voi vielä näyttää listana.</translation>
    </message>
</context>
<context>
    <name>InvoiceDialog</name>
    <message>
        <source>Make invoice</source>
        <translation>Tee lasku</translation>
    </message>
    <message>
        <source>Make invoice PDF</source>
        <translation>Tee lasku (PDF)</translation>
    </message>
    <message>
        <source>The deal moves to Invoiced, and the invoice is kept among the customer&apos;s documents. A number that is left empty is given by the program, and the reference is made of it. Undo takes all of it back.</source>
        <translation>Kauppa siirtyy vaiheeseen Laskutettu, ja lasku tallennetaan asiakkaan asiakirjoihin. Jos jätät numeron tyhjäksi, ohjelma antaa sen ja muodostaa siitä viitenumeron. Kaiken voi kumota yhdellä kertaa.</translation>
    </message>
    <message>
        <source>The invoice is made again with what the deal says now; the one made before stays among the documents.</source>
        <translation>Lasku tehdään uudelleen kaupan nykyisillä tiedoilla. Aiempi lasku jää asiakirjoihin.</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Kept by law</source>
        <translation>Säilytetään lain vuoksi</translation>
    </message>
    <message>
        <source>Kept by law only: use it for nothing else.</source>
        <translation>Säilytetään vain lain vuoksi: älä käytä muuhun.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message numerus="yes">
        <source>%n text(s) had not been saved when the register was locked.</source>
        <translation>
            <numerusform>%n kirjoitettu teksti jäi tallentamatta, kun rekisteri lukittui.</numerusform>
            <numerusform>%n kirjoitettua tekstiä jäi tallentamatta, kun rekisteri lukittui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep because of a dispute …</source>
        <translation>Säilytä riidan vuoksi …</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Näytä kirjoitetut</translation>
    </message>
    <message>
        <source>The dispute is settled …</source>
        <translation>Riita on ratkennut …</translation>
    </message>
</context>
<context>
    <name>KeptTexts</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopioitu.</translation>
    </message>
    <message>
        <source>Copy a text and paste it where it belongs. Each stays here, in the register, until you are done with it.</source>
        <translation>Kopioi teksti ja liitä se sinne, minne se kuuluu. Jokainen säilyy täällä rekisterissä, kunnes merkitset sen valmiiksi.</translation>
    </message>
    <message>
        <source>Typed, but not saved</source>
        <translation>Kirjoitettu mutta tallentamatta</translation>
    </message>
</context>
<context>
    <name>KindsPart</name>
    <message>
        <source>&amp;New kind</source>
        <translation>Uusi t&amp;yyppi</translation>
    </message>
    <message>
        <source>Documents keep a kind that is removed from the list.</source>
        <translation>Asiakirjat säilyttävät tyypin, joka poistetaan luettelosta.</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Asiakirjatyypit</translation>
    </message>
    <message>
        <source>One kind must stay.</source>
        <translation>Vähintään yhden tyypin on jäätävä.</translation>
    </message>
    <message>
        <source>This kind is on the list already.</source>
        <translation>Tämä tyyppi on jo luettelossa.</translation>
    </message>
</context>
<context>
    <name>LanguagePart</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>&amp;Open a register that exists already …</source>
        <translation>Avaa &amp;olemassa oleva rekisteri…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>&amp;Palauta varmuuskopio…</translation>
    </message>
</context>
<context>
    <name>LeavingBackup</name>
    <message>
        <source>&amp;Close without</source>
        <translation>&amp;Sulje ilman</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Yritä uudelleen</translation>
    </message>
    <message>
        <source>Making the backup …</source>
        <translation>Tehdään varmuuskopiota…</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>Varmuuskopiota ei tehty.</translation>
    </message>
    <message>
        <source>The program closes by itself when it is done.</source>
        <translation>Ohjelma sulkeutuu itsestään, kun se on valmis.</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln jätetty pois</numerusform>
            <numerusform>%Ln jätetty pois</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the customer</source>
        <translation>&amp;Näytä asiakas</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pois jätetyt</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>What the letter tells</source>
        <translation>Mitä kirje kertoo</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>Came with it:</source>
        <translation>Liitteet:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Holds the files {names}</source>
        <translation>Sisältää tiedostot {names}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vastaanottaja</translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>&amp;Print…</source>
        <translation>T&amp;ulosta…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Tallenna PDF-tiedostona…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Change the text as you like: it prints as it stands here. Choosing another letter or language writes it anew.</source>
        <translation>Muuta tekstiä vapaasti: kirje tulostuu niin kuin se on tässä. Jos valitset toisen kirjeen tai kielen, teksti kirjoitetaan uudelleen.</translation>
    </message>
    <message>
        <source>Check the printer and try again, or save the letter as a PDF.</source>
        <translation>Tarkista tulostin ja yritä uudelleen, tai tallenna kirje PDF-tiedostona.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sulje tallentamatta</translation>
    </message>
    <message>
        <source>Close without saving the letter?</source>
        <translation>Suljetaanko tallentamatta kirjettä?</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Kirjeen kieli</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Printing the letter</source>
        <translation>Kirjettä tulostetaan</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Tallenna kirje</translation>
    </message>
    <message>
        <source>Saving the letter</source>
        <translation>Kirjettä tallennetaan</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Kirjeen teksti</translation>
    </message>
    <message>
        <source>The printer did not take the letter.</source>
        <translation>Tulostin ei ottanut kirjettä vastaan.</translation>
    </message>
    <message>
        <source>Title of the letter</source>
        <translation>Kirjeen otsikko</translation>
    </message>
    <message>
        <source>What you changed in its text will be lost.</source>
        <translation>Tekstiin tekemäsi muutokset katoavat.</translation>
    </message>
    <message>
        <source>✓ Saved as {file}.</source>
        <translation>✓ Tallennettu nimellä {file}.</translation>
    </message>
    <message>
        <source>✓ Sent to the printer.</source>
        <translation>✓ Lähetetty tulostimelle.</translation>
    </message>
</context>
<context>
    <name>LiftDialog</name>
    <message>
        <source>Lift the ban</source>
        <translation>Peru kielto</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Poista rajoitus</translation>
    </message>
    <message>
        <source>Only the person can take a ban back, or it was written down by mistake. Say how you know: the ban and its lifting both stay in the story.</source>
        <translation>Vain henkilö itse voi perua kiellon, tai se on kirjattu vahingossa. Kerro, mistä tiedät: sekä kielto että sen peruminen jäävät näkyviin.</translation>
    </message>
    <message>
        <source>The law wants the person to be told before the restriction is lifted (GDPR Article 18(3)). Tell them first, then write down here when and how.</source>
        <translation>Lain mukaan henkilölle on ilmoitettava ennen kuin rajoitus poistetaan (tietosuoja-asetuksen 18 artiklan 3 kohta). Ilmoita ensin ja kirjaa sitten tähän, milloin ja miten.</translation>
    </message>
    <message>
        <source>Which restriction</source>
        <translation>Mikä rajoitus</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Lines</source>
        <translation>Rivit</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Poista rivi</translation>
    </message>
    <message>
        <source>Return goes on to the next cell and line</source>
        <translation>Enter siirtyy seuraavaan soluun ja riville</translation>
    </message>
    <message>
        <source>VAT {rate} %: {sum}</source>
        <translation>ALV {rate} %: {sum}</translation>
    </message>
    <message>
        <source>With VAT {sum}</source>
        <translation>Verollinen {sum}</translation>
    </message>
    <message>
        <source>Without VAT {sum}</source>
        <translation>Veroton {sum}</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>New line</source>
        <translation>Uusi rivi</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Name of the list</source>
        <translation>Listan nimi</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Uusi lista</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>All files</source>
        <translation>Kaikki tiedostot</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Valitse lista</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listat</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Luetaan listaa</translation>
    </message>
</context>
<context>
    <name>ListNames</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln asiakas</numerusform>
            <numerusform>%Ln asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Tallennetut listat</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>Change %Ln customer(s)…</source>
        <translation>
            <numerusform>Muuta %Ln asiakasta…</numerusform>
            <numerusform>Muuta %Ln asiakasta…</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Tuo lista…</translation>
    </message>
    <message>
        <source>Name, phone, email, Business ID, town …</source>
        <translation>Nimi, puhelin, sähköposti, Y-tunnus, paikkakunta…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Tallenna listaksi…</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Hae asiakkaita</translation>
    </message>
</context>
<context>
    <name>LockingPart</name>
    <message>
        <source>What you have typed and not saved is kept in the register and shown when it is open again. A running import or backup comes to its end first.</source>
        <translation>Se, minkä olet kirjoittanut mutta et tallentanut, säilyy rekisterissä ja näytetään, kun rekisteri on taas auki. Kesken oleva tuonti tai varmuuskopio tehdään ensin loppuun.</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>&amp;Copy the log</source>
        <translation>&amp;Kopioi loki</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Loki</translation>
    </message>
    <message>
        <source>What the program did on this computer: times, names of events, numbers. It holds nothing about your customers, and is never sent.</source>
        <translation>Mitä ohjelma on tehnyt tällä tietokoneella: aikoja, tapahtumien nimiä, lukuja. Se ei sisällä mitään asiakkaistasi, eikä sitä lähetetä minnekään.</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Mark as lost</source>
        <translation>Merkitse hävityksi</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Go</source>
        <translation>Sii&amp;rry</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Channels</source>
        <translation>Kanavat</translation>
    </message>
    <message>
        <source>May we contact: persons and channels</source>
        <translation>Saako lähestyä: henkilöt ja kanavat</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Henkilöt</translation>
    </message>
</context>
<context>
    <name>MoreDialog</name>
    <message>
        <source>&amp;Take what is ticked into the plan</source>
        <translation>&amp;Ota valitut mukaan suunnitelmaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Tick what is about this person first.</source>
        <translation>Valitse ensin, mikä koskee tätä henkilöä.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Choose a firm from the list</source>
        <translation>Valitse yritys luettelosta</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Move to another firm</source>
        <translation>Siirrä toiseen yritykseen</translation>
    </message>
    <message>
        <source>This is the firm the person works for already</source>
        <translation>Henkilö työskentelee jo tässä yrityksessä</translation>
    </message>
    <message>
        <source>Which firm does {name} work for now?</source>
        <translation>Missä yrityksessä {name} työskentelee nyt?</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>Close the register on this computer.</source>
        <translation>Sulje rekisteri tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Copy this whole folder to the new computer, with a stick or over your network. Everything in it is encrypted: {folder}</source>
        <translation>Kopioi tämä kansio kokonaan uudelle tietokoneelle muistitikulla tai verkkonne kautta. Kaikki siinä on salattu: {folder}</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Siirto uudelle tietokoneelle</translation>
    </message>
    <message>
        <source>Open it with your passphrase, as here.</source>
        <translation>Avaa se salalauseellasi kuten täälläkin.</translation>
    </message>
    <message>
        <source>Start the program there, choose “Open another register …” and then the copied folder.</source>
        <translation>Käynnistä ohjelma siellä, valitse ”Avaa toinen rekisteri…” ja sitten kopioitu kansio.</translation>
    </message>
    <message>
        <source>The key stays in the keyring of this computer, so type the code of your recovery sheet there. Then choose how the register is opened from now on.</source>
        <translation>Avain jää tämän tietokoneen avainnippuun, joten kirjoita siellä palautussivusi koodi. Valitse sitten, miten rekisteri avataan siitä lähtien.</translation>
    </message>
    <message>
        <source>When you have seen your customers there, delete the folder here: two copies would drift apart.</source>
        <translation>Kun olet nähnyt asiakkaasi siellä, poista kansio täältä: kaksi kopiota erkanisi toisistaan.</translation>
    </message>
</context>
<context>
    <name>NewDealDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Search for a customer and choose one from the list</source>
        <translation>Hae asiakas ja valitse se luettelosta</translation>
    </message>
    <message>
        <source>Whose deal is it?</source>
        <translation>Kenen kauppa on?</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Show what I type</source>
        <translation>Nä&amp;ytä, mitä kirjoitan</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Uusi salalause</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Sama uudell&amp;een</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>Salalauseet eivät ole samat. Kirjoita molemmat uudelleen.</translation>
    </message>
</context>
<context>
    <name>NewTaskDialog</name>
    <message>
        <source>Choose a customer from the list, or clear the search</source>
        <translation>Valitse asiakas luettelosta tai tyhjennä haku</translation>
    </message>
    <message>
        <source>Customer, if the task is about one</source>
        <translation>Asiakas, jos tehtävä koskee asiakasta</translation>
    </message>
</context>
<context>
    <name>NoBlockLists</name>
    <message>
        <source>A block list holds people who want no calls or no post from strangers, such as the lists of the direct marketing association. Before you call or write to somebody who has never bought from you, the law wants you to look there. Take the file in, and the program looks by itself. Only keyed traces are kept: nobody can read from them who is on the list.</source>
        <translation>Estolistalla ovat ne, jotka eivät halua vierailta puheluja tai postia, esimerkiksi Asiakkuusmarkkinointiliiton listoilla. Ennen kuin soitat tai kirjoitat jollekulle, joka ei ole koskaan ostanut sinulta, laki haluaa, että tarkistat listan. Tuo tiedosto, niin ohjelma tarkistaa itse. Listasta tallennetaan vain salattuja tiivisteitä: niistä kukaan ei voi lukea, ketä listalla on.</translation>
    </message>
    <message>
        <source>No block lists yet</source>
        <translation>Ei vielä estolistoja</translation>
    </message>
    <message>
        <source>Take in a block list …</source>
        <translation>Tuo estolista …</translation>
    </message>
</context>
<context>
    <name>NoBreaches</name>
    <message>
        <source>A stolen laptop, a lost stick, a message to the wrong address: whenever personal data may have got into the wrong hands or was lost, write it down here at once. The program asks a few questions, counts the 72 hours within which the ombudsman is told, and writes the texts.</source>
        <translation>Varastettu kannettava, kadonnut muistitikku, viesti väärään osoitteeseen: kirjaa tänne heti, jos henkilötietoja on voinut joutua vääriin käsiin tai kadota. Ohjelma kysyy muutaman kysymyksen, laskee 72 tunnin ajan, jossa valtuutetulle ilmoitetaan, ja kirjoittaa tekstit.</translation>
    </message>
    <message>
        <source>New data breach …</source>
        <translation>Uusi tietoturvaloukkaus …</translation>
    </message>
    <message>
        <source>No data breaches</source>
        <translation>Ei tietoturvaloukkauksia</translation>
    </message>
</context>
<context>
    <name>NoCampaigns</name>
    <message>
        <source>Choose a list</source>
        <translation>Valitse lista</translation>
    </message>
    <message>
        <source>Choose a list and make a campaign of it: everybody is checked, and only those who may be contacted are in the file. Here stands then who was in it, and here the refusals are brought in.</source>
        <translation>Valitse lista ja tee siitä kampanja: jokainen tarkistetaan, ja tiedostoon tulevat vain ne, joihin saa olla yhteydessä. Sen jälkeen tässä näkyy, ketkä olivat mukana, ja tähän tuodaan kiellot.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Ei vielä kampanjoita</translation>
    </message>
</context>
<context>
    <name>NoCustomers</name>
    <message>
        <source>Bring your list from Excel or another program, look around with invented sample customers, or add the first customer by hand.</source>
        <translation>Tuo lista Excelistä tai muusta ohjelmasta, tutustu ohjelmaan keksittyjen esimerkkiasiakkaiden avulla tai lisää ensimmäinen asiakas itse.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Tuo lista…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Asiakkaita ei vielä ole</translation>
    </message>
    <message>
        <source>Try with sample customers</source>
        <translation>Kokeile esimerkkiasiakkailla</translation>
    </message>
</context>
<context>
    <name>NoDeals</name>
    <message>
        <source>A deal begins as an offer and becomes an order and an invoice. Write its lines, and the program makes the papers; the customer&apos;s stage follows.</source>
        <translation>Kauppa alkaa tarjouksesta ja etenee tilaukseksi ja laskuksi. Kirjoita rivit, niin ohjelma tekee tarjouksen ja laskun; asiakkaan vaihe seuraa mukana.</translation>
    </message>
    <message>
        <source>No deal fits</source>
        <translation>Sopivia kauppoja ei löytynyt</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Kauppoja ei vielä ole</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>Näytä kaikki kaupat</translation>
    </message>
    <message>
        <source>Try fewer or other words, or let a condition go.</source>
        <translation>Kokeile vähempiä tai muita sanoja tai poista ehto.</translation>
    </message>
    <message>
        <source>Write the first deal</source>
        <translation>Kirjaa ensimmäinen kauppa</translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>No customer fits these conditions</source>
        <translation>Mikään asiakas ei täytä näitä ehtoja</translation>
    </message>
    <message>
        <source>No customer fits “{text}”</source>
        <translation>Haulla ”{text}” ei löytynyt asiakkaita</translation>
    </message>
    <message>
        <source>Try fewer or other words, or take conditions away.</source>
        <translation>Kokeile vähempiä tai muita sanoja, tai poista ehtoja.</translation>
    </message>
</context>
<context>
    <name>NoLists</name>
    <message>
        <source>A list is a search with a name: the housing companies of one area, customers who have been silent for a year. You click its conditions together, and from then on it is always up to date by itself.</source>
        <translation>Lista on haku, jolla on nimi: yhden alueen taloyhtiöt tai asiakkaat, joista ei ole kuultu vuoteen. Valitset ehdot, ja sen jälkeen lista pysyy itsestään ajan tasalla.</translation>
    </message>
    <message>
        <source>Make the first list</source>
        <translation>Tee ensimmäinen lista</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Ei vielä listoja</translation>
    </message>
</context>
<context>
    <name>NoProspects</name>
    <message>
        <source>A list that you bought, or got at a fair, does not belong among your customers: the people on it have not dealt with you. Take it in here. It is kept apart until its day, bans and block lists are looked at, you are told when the people must be told where their data came from, and whoever becomes interested is made a customer one by one. The rest is destroyed by itself.</source>
        <translation>Ostettu tai messuilta saatu lista ei kuulu asiakkaittesi joukkoon: listalla olevat eivät ole asioineet kanssasi. Tuo se tänne. Lista pidetään erillään määräpäivään asti, kiellot ja estolistat tarkistetaan, ja ohjelma muistuttaa, milloin ihmisille on kerrottava, mistä heidän tietonsa on saatu. Kiinnostuneista teet asiakkaita yksi kerrallaan. Loput häviävät itsestään.</translation>
    </message>
    <message>
        <source>No bought lists</source>
        <translation>Ei ostettuja listoja</translation>
    </message>
    <message>
        <source>Take in a list …</source>
        <translation>Tuo lista …</translation>
    </message>
</context>
<context>
    <name>NoRequests</name>
    <message>
        <source>Anybody may ask what you hold about them, and have it put right, erased or handed over. The law gives a month to answer, counted from the day it came, in whatever way and in whatever words. Register it here at once: the program counts the days, leads through the steps and writes the letters.</source>
        <translation>Kuka tahansa saa kysyä, mitä tietoja hänestä on, ja pyytää niiden oikaisemista, poistamista tai siirtämistä. Laki antaa vastausaikaa kuukauden siitä päivästä, jona pyyntö tuli – millä tavalla ja millä sanoilla tahansa. Kirjaa pyyntö tähän heti: ohjelma laskee päivät, johdattaa vaiheesta toiseen ja kirjoittaa kirjeet.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Ei vielä pyyntöjä</translation>
    </message>
    <message>
        <source>Register a request…</source>
        <translation>Kirjaa pyyntö…</translation>
    </message>
</context>
<context>
    <name>NoTasks</name>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>No task fits these words</source>
        <translation>Näillä sanoilla ei löytynyt tehtäviä</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Tehtäviä ei vielä ole</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Kokeile vähempiä tai muita sanoja.</translation>
    </message>
    <message>
        <source>Write down what you promised a customer, and by when. What is due is shown when the register is opened, and beside the page&apos;s name at the left.</source>
        <translation>Kirjaa, mitä lupasit asiakkaalle ja mihin mennessä. Odottavat tehtävät näkyvät, kun rekisteri avataan, ja niiden määrä näkyy vasemmalla sivun nimen vieressä.</translation>
    </message>
    <message>
        <source>Write the first task</source>
        <translation>Kirjaa ensimmäinen tehtävä</translation>
    </message>
</context>
<context>
    <name>NothingErased</name>
    <message>
        <source>Nothing has been erased for good</source>
        <translation>Mitään ei ole poistettu pysyvästi</translation>
    </message>
    <message>
        <source>Register a request …</source>
        <translation>Kirjaa pyyntö …</translation>
    </message>
    <message>
        <source>When a person asks to be erased, choose “Erase for good” in the menu of the customer, or begin with a request. What was erased is listed here by a random number, so that an older copy of the register cannot bring anybody back.</source>
        <translation>Kun henkilö pyytää tietojensa poistamista, valitse asiakkaan valikosta ”Poista pysyvästi” tai aloita pyynnöstä. Poistettu luetellaan tässä satunnaisella numerolla, jottei rekisterin vanhempi kopio tuo ketään takaisin.</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close the notice</source>
        <translation>Sulje ilmoitus</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>&amp;Copy short form</source>
        <translation>&amp;Kopioi lyhyt muoto</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>T&amp;ulosta…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Tallenna PDF-tiedostona…</translation>
    </message>
    <message>
        <source>For invoices, offers and &amp;emails</source>
        <translation>&amp;Laskuihin, tarjouksiin ja sähköposteihin</translation>
    </message>
    <message>
        <source>For the &amp;phone</source>
        <translation>&amp;Puhelimeen</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Selosteen kieli</translation>
    </message>
    <message>
        <source>Notice in this language: {name}</source>
        <translation>Selosteen kieli: {name}</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Näytä tekstinä</translation>
    </message>
</context>
<context>
    <name>NoticeTab</name>
    <message>
        <source>Notice</source>
        <translation>Seloste</translation>
    </message>
    <message numerus="yes">
        <source>Notice (%n missing)</source>
        <translation>
            <numerusform>Seloste (%n puute)</numerusform>
            <numerusform>Seloste (%n puutetta)</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the privacy notice</source>
        <translation>Tulosta tietosuojaseloste</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Questions and notice</source>
        <translation>Kysymykset ja seloste</translation>
    </message>
    <message>
        <source>Save the privacy notice as PDF</source>
        <translation>Tallenna tietosuojaseloste PDF-tiedostona</translation>
    </message>
    <message>
        <source>The privacy notice tells people what you do with their data; the law asks you to give it to them. It is made from what the register really holds and from your answers here, which are stored as you go on; Undo takes each of them back. What the law demands and is still missing is listed above the notice: each line leads to its field. Ctrl+S saves the notice as a PDF, Ctrl+P prints it. Your own words stand in the notice as you write them, in every language.</source>
        <translation>Tietosuojaseloste kertoo ihmisille, mitä heidän tiedoillaan tehdään. Laki vaatii antamaan sen heille. Seloste koostuu siitä, mitä rekisterissä todella on, ja vastauksistasi tällä sivulla. Vastaukset tallentuvat sitä mukaa kuin kirjoitat, ja jokaisen niistä voi kumota. Selosteen yläpuolella luetellaan, mitä lain vaatimaa vielä puuttuu: jokainen rivi vie omaan kenttäänsä. Ctrl+S tallentaa selosteen PDF-tiedostona, ja Ctrl+P tulostaa sen. Omat sanasi näkyvät selosteessa sellaisina kuin ne kirjoitat, kaikilla kielillä.</translation>
    </message>
    <message>
        <source>Whom to tell of the data</source>
        <translation>Kenelle tiedoista kerrotaan</translation>
    </message>
</context>
<context>
    <name>NotificationDialog</name>
    <message>
        <source>Recipient</source>
        <translation>Vastaanottaja</translation>
    </message>
</context>
<context>
    <name>NotifyDialog</name>
    <message>
        <source>Copy each answer into the form at tietosuoja.fi. What is not known yet may be told later, in parts. Then note here when it was sent.</source>
        <translation>Kopioi vastaukset tietosuoja.fi-sivuston lomakkeelle. Puuttuvat tiedot voi ilmoittaa myöhemmin vaiheittain. Merkitse sitten tähän, milloin ilmoitus lähti.</translation>
    </message>
    <message>
        <source>Tell the ombudsman</source>
        <translation>Ilmoita valtuutetulle</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Make offer</source>
        <translation>Tee tarjous</translation>
    </message>
    <message>
        <source>Make offer PDF</source>
        <translation>Tee tarjous (PDF)</translation>
    </message>
    <message>
        <source>The offer is made of the lines of the deal, and kept among the customer&apos;s documents. Undo takes it back.</source>
        <translation>Tarjous tehdään kaupan riveistä ja tallennetaan asiakkaan asiakirjoihin. Voit kumota tämän.</translation>
    </message>
</context>
<context>
    <name>OpensWith</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Salalause</translation>
    </message>
    <message>
        <source>How is this backup opened?</source>
        <translation>Millä tämä varmuuskopio avataan?</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Palautus&amp;koodi</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>Kirjoita se ensin.</translation>
    </message>
    <message>
        <source>With the passphrase</source>
        <translation>Salalauseella</translation>
    </message>
    <message>
        <source>With the recovery sheet</source>
        <translation>Palautussivulla</translation>
    </message>
    <message>
        <source>With the sign-in to this computer</source>
        <translation>Kirjautumisella tälle tietokoneelle</translation>
    </message>
</context>
<context>
    <name>OwedDialog</name>
    <message>
        <source>&amp;Copy words for the message</source>
        <translation>&amp;Kopioi sanat viestiin</translation>
    </message>
    <message>
        <source>&amp;How they were told</source>
        <translation>&amp;Miten heille kerrottiin</translation>
    </message>
    <message>
        <source>&amp;On the day</source>
        <translation>&amp;Päivänä</translation>
    </message>
    <message>
        <source>&amp;Open customer</source>
        <translation>&amp;Avaa asiakas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Record that %n were told</source>
        <translation>
            <numerusform>Ki&amp;rjaa kerrotuksi %n henkilölle</numerusform>
            <numerusform>Ki&amp;rjaa kerrotuksi %n henkilölle</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;ulje</translation>
    </message>
    <message>
        <source>Give the day they were told.</source>
        <translation>Anna päivä, jona heille kerrottiin.</translation>
    </message>
    <message>
        <source>In the first message</source>
        <translation>Ensimmäisessä viestissä</translation>
    </message>
    <message>
        <source>People to whom the notice is owed</source>
        <translation>Henkilöt, joille seloste on antamatta</translation>
    </message>
    <message>
        <source>Recording who was told</source>
        <translation>Kirjataan, kenelle kerrottiin</translation>
    </message>
    <message>
        <source>Say how they were told.</source>
        <translation>Kerro, miten heille kerrottiin.</translation>
    </message>
    <message>
        <source>Their data came from somebody else, so the law asks you to tell them: in the first message, and within a month at the latest. Choose some, or leave all unchosen.</source>
        <translation>Heidän tietonsa on saatu muualta, joten heille on kerrottava käsittelystä: ensimmäisessä viestissä ja viimeistään kuukauden kuluessa. Valitse osa, tai jätä valitsematta, niin kirjaus koskee kaikkia.</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Kenelle kerrotaan</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>viimeistään {day}</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>päivä.kuukausi.vuosi</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>myöhässä {day} alkaen</translation>
    </message>
    <message>
        <source>✓ Copied. Paste it where you need it.</source>
        <translation>✓ Kopioitu. Liitä se sinne, missä tarvitset sitä.</translation>
    </message>
    <message numerus="yes">
        <source>✓ Recorded for %n people.</source>
        <translation>
            <numerusform>✓ Kirjattu %n henkilölle.</numerusform>
            <numerusform>✓ Kirjattu %n henkilölle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwedLine</name>
    <message>
        <source>Sho&amp;w …</source>
        <translation>N&amp;äytä …</translation>
    </message>
    <message numerus="yes">
        <source>The privacy notice is owed to %n people whose data came from others.</source>
        <translation>
            <numerusform>Tietosuojaseloste on antamatta %n henkilölle, jonka tiedot on saatu muualta.</numerusform>
            <numerusform>Tietosuojaseloste on antamatta %n henkilölle, joiden tiedot on saatu muualta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnProtection</name>
    <message>
        <source>The notice already tells that:</source>
        <translation>Selosteessa kerrotaan jo:</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Tulosta…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Tallenna P&amp;DF-tiedostona…</translation>
    </message>
    <message>
        <source>Check the printer and try again, or save the sheet as a PDF.</source>
        <translation>Tarkista tulostin ja yritä uudelleen, tai tallenna sivu PDF-tiedostona.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Tallennettu: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Lähetetty tulostimelle.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>Tulostin ei ottanut sivua vastaan.</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message>
        <source>Finvoice (*.xml)</source>
        <translation>Finvoice (*.xml)</translation>
    </message>
    <message>
        <source>Invoice made.</source>
        <translation>Lasku tehty.</translation>
    </message>
    <message>
        <source>Making the invoice</source>
        <translation>Tehdään laskua</translation>
    </message>
    <message>
        <source>Making the offer</source>
        <translation>Tehdään tarjousta</translation>
    </message>
    <message>
        <source>Offer made.</source>
        <translation>Tarjous tehty.</translation>
    </message>
    <message>
        <source>Save Finvoice XML</source>
        <translation>Tallenna Finvoice-lasku (XML)</translation>
    </message>
    <message>
        <source>Saving the invoice</source>
        <translation>Tallennetaan laskua</translation>
    </message>
    <message>
        <source>✓ Saved as {file}.</source>
        <translation>✓ Tallennettu: {file}</translation>
    </message>
</context>
<context>
    <name>PapersMenu</name>
    <message>
        <source>Show “{title}”</source>
        <translation>Näytä ”{title}”</translation>
    </message>
</context>
<context>
    <name>PartTabs</name>
    <message>
        <source>All parts of the page</source>
        <translation>Kaikki sivun osat</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>&amp;Hide the selected</source>
        <translation>&amp;Peitä valittu kohta</translation>
    </message>
    <message>
        <source>Sho&amp;w the selected</source>
        <translation>&amp;Näytä valittu kohta</translation>
    </message>
    <message>
        <source>Texts to look at</source>
        <translation>Läpikäytävät tekstit</translation>
    </message>
    <message>
        <source>The text; what is hidden is black</source>
        <translation>Teksti; peitetty kohta on musta</translation>
    </message>
</context>
<context>
    <name>PassiveDialog</name>
    <message>
        <source>A passive customer is kept but no longer shown among the active ones. You can make it active again at any time.</source>
        <translation>Passiivinen asiakas säilyy rekisterissä, mutta ei enää näy aktiivisten joukossa. Voit palauttaa asiakkaan aktiiviseksi milloin tahansa.</translation>
    </message>
    <message>
        <source>Buys elsewhere</source>
        <translation>Ostaa muualta</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Kuollut</translation>
    </message>
    <message>
        <source>Has ceased trading</source>
        <translation>Lopettanut toimintansa</translation>
    </message>
    <message>
        <source>Has moved away</source>
        <translation>Muuttanut pois</translation>
    </message>
    <message>
        <source>Make passive</source>
        <translation>Passivoi</translation>
    </message>
    <message>
        <source>Nothing bought for a long time</source>
        <translation>Ei ostoja pitkään aikaan</translation>
    </message>
</context>
<context>
    <name>PdfPane</name>
    <message>
        <source>Actual size</source>
        <translation>Todellinen koko</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Sovita leveyteen</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Seuraava sivu</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sivu {page}/{pages}</translation>
    </message>
    <message numerus="yes">
        <source>{title}, %n pages</source>
        <translation>
            <numerusform>{title}, %n sivu</numerusform>
            <numerusform>{title}, %n sivua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Add contact person</source>
        <translation>Lisää yhteyshenkilö</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Aiemmat</translation>
    </message>
    <message>
        <source>No contact persons yet. Add the people you deal with here, each with their own phone and email.</source>
        <translation>Yhteyshenkilöitä ei vielä ole. Lisää ihmiset, joiden kanssa asioit, ja heidän puhelinnumeronsa ja sähköpostiosoitteensa.</translation>
    </message>
</context>
<context>
    <name>PermissionsTab</name>
    <message>
        <source>Consent form …</source>
        <translation>Suostumuslomake …</translation>
    </message>
    <message>
        <source>Consent was all that the data of this customer rested on, and it is withdrawn: erase the customer. It waits on the Privacy page, under Retention.</source>
        <translation>Asiakkaan tiedot olivat rekisterissä vain suostumuksella, ja se on peruttu: poista asiakas. Hän odottaa Tietosuoja-sivulla kohdassa Säilytys.</translation>
    </message>
    <message>
        <source>Lift the ban …</source>
        <translation>Peru kielto …</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>Kirjaa muu …</translation>
    </message>
    <message>
        <source>Register a ban</source>
        <translation>Kirjaa kielto</translation>
    </message>
    <message>
        <source>✓ Saved as {file}. Attach it when it is signed: Record consent.</source>
        <translation>✓ Tallennettu: {file}. Liitä se, kun se on allekirjoitettu: Kirjaa suostumus.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Edit: {name}</source>
        <translation>Muokkaa: {name}</translation>
    </message>
    <message>
        <source>End the role…</source>
        <translation>Päätä tehtävä…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Poista pysyvästi…</translation>
    </message>
    <message>
        <source>Lift the restriction…</source>
        <translation>Poista rajoitus…</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Lisää toimintoja: {name}</translation>
    </message>
    <message>
        <source>Move to another firm…</source>
        <translation>Siirrä toiseen yritykseen…</translation>
    </message>
    <message>
        <source>Restrict processing…</source>
        <translation>Rajoita käsittelyä…</translation>
    </message>
    <message>
        <source>{label}: {day}</source>
        <translation>{label}: {day}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Keep what is ticked</source>
        <translation>&amp;Säilytä merkityt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Tick what is about this person first.</source>
        <translation>Merkitse ensin, mikä koskee tätä henkilöä.</translation>
    </message>
</context>
<context>
    <name>PersonExtractDialog</name>
    <message>
        <source>&amp;Write the extract…</source>
        <translation>&amp;Kirjoita tietojen kopio…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Tick what is about this person first.</source>
        <translation>Merkitse ensin, mikä koskee tätä henkilöä.</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Sovita</translation>
    </message>
    <message>
        <source>{title}, picture of {width} × {height} pixels</source>
        <translation>{title}, kuva {width} × {height} kuvapistettä</translation>
    </message>
</context>
<context>
    <name>PlaceView</name>
    <message>
        <source>It cannot be reached now. Backups go there when it is back.</source>
        <translation>Kansioon ei nyt pääse. Varmuuskopiot menevät sinne, kun se on taas käytettävissä.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ei vielä.</translation>
    </message>
    <message>
        <source>This is on the same disk as the register.</source>
        <translation>Tämä on samalla levyllä kuin rekisteri.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>&amp;Look, and tick what goes too…</source>
        <translation>&amp;Katso ja valitse lisää poistettavaa…</translation>
    </message>
    <message>
        <source>Goes now</source>
        <translation>Poistetaan nyt</translation>
    </message>
    <message>
        <source>Got the data, and is to be told of the erasure (GDPR Article 19)</source>
        <translation>Saaneet tiedot, ja heille on kerrottava poistosta (tietosuoja-asetuksen 19 artikla)</translation>
    </message>
    <message>
        <source>Kept because it must be, out of every view, and erased at its date</source>
        <translation>Säilytetään, koska laki vaatii: poissa kaikista näkymistä, ja poistetaan määräpäivänä</translation>
    </message>
    <message>
        <source>May be about the person too, and does not go by itself</source>
        <translation>Voi koskea samaa henkilöä, mutta ei poistu itsestään</translation>
    </message>
    <message>
        <source>Only a keyed trace stays, so that no later list brings the person back.</source>
        <translation>Jäljelle jää vain avaimella suojattu tunniste, jottei mikään myöhempi luettelo tuo henkilöä takaisin.</translation>
    </message>
    <message>
        <source>Only the Retention tab shows it.</source>
        <translation>Ne näkyvät vain Säilytys-välilehdellä.</translation>
    </message>
    <message>
        <source>Stays, and no longer names the person</source>
        <translation>Jää, mutta ei enää osoita henkilöön</translation>
    </message>
    <message>
        <source>The marketing ban is remembered</source>
        <translation>Markkinointikielto muistetaan</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ja %Ln muu</numerusform>
            <numerusform>ja %Ln muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>the history until {day}</source>
        <translation>historia {day} asti</translation>
    </message>
</context>
<context>
    <name>PressingBreaches</name>
    <message numerus="yes">
        <source>%n data breach(es) must be reported</source>
        <translation>
            <numerusform>%n tietoturvaloukkaus on ilmoitettava</numerusform>
            <numerusform>%n tietoturvaloukkausta on ilmoitettava</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the &amp;breaches</source>
        <translation>Näytä &amp;loukkaukset</translation>
    </message>
</context>
<context>
    <name>PressingRequests</name>
    <message numerus="yes">
        <source>%n request(s) of people must be answered</source>
        <translation>
            <numerusform>%n pyyntöön on vastattava</numerusform>
            <numerusform>%n pyyntöön on vastattava</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the &amp;requests</source>
        <translation>Näytä &amp;pyynnöt</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>Privacy notice as it will print, %n pages</source>
        <translation>
            <numerusform>Tietosuojaseloste tulostettuna, %n sivu</numerusform>
            <numerusform>Tietosuojaseloste tulostettuna, %n sivua</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy notice as text</source>
        <translation>Tietosuojaseloste tekstinä</translation>
    </message>
    <message>
        <source>“Show as text” shows it as text that can be read out.</source>
        <translation>”Näytä tekstinä” näyttää sen tekstinä, jonka ruudunlukija voi lukea ääneen.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>As it would be stored</source>
        <translation>Näin rivit tallennettaisiin</translation>
    </message>
    <message>
        <source>The first rows as they would be stored</source>
        <translation>Ensimmäiset rivit sellaisina kuin ne tallennettaisiin</translation>
    </message>
    <message>
        <source>✎ repaired   ✗ wrong   ? to check</source>
        <translation>✎ korjattu   ✗ virheellinen   ? tarkistettava</translation>
    </message>
</context>
<context>
    <name>PrivacyMark</name>
    <message numerus="yes">
        <source>%n data breach(es) to report</source>
        <translation>
            <numerusform>%n tietoturvaloukkaus ilmoitettava</numerusform>
            <numerusform>%n tietoturvaloukkausta ilmoitettava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due within a week</source>
        <translation>
            <numerusform>%n pyyntö vastattava viikon sisällä</numerusform>
            <numerusform>%n pyyntöä vastattava viikon sisällä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue</source>
        <translation>
            <numerusform>%n pyyntö myöhässä</numerusform>
            <numerusform>%n pyyntöä myöhässä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Change the language all the same</source>
        <translation>Vaihda kieli silti</translation>
    </message>
    <message>
        <source>Choose the folder of the register</source>
        <translation>Valitse rekisterin kansio</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Sulje silti</translation>
    </message>
    <message>
        <source>Close it and see what can be saved …</source>
        <translation>Sulje se ja katso, mitä voidaan pelastaa…</translation>
    </message>
    <message>
        <source>It is lost if you go on. Everything saved before is safe.</source>
        <translation>Jos jatkat, se menetetään. Kaikki aiemmin tallennettu on tallessa.</translation>
    </message>
    <message>
        <source>Something you have typed is not saved.</source>
        <translation>Jotakin kirjoittamaasi ei ole tallennettu.</translation>
    </message>
</context>
<context>
    <name>PromoteDialog</name>
    <message>
        <source>&amp;Make a customer</source>
        <translation>&amp;Tee asiakkaaksi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Consented to:</source>
        <translation>Suostunut seuraaviin:</translation>
    </message>
    <message>
        <source>How is it known, when and where?</source>
        <translation>Mistä se tiedetään, milloin ja missä?</translation>
    </message>
    <message>
        <source>Make a customer</source>
        <translation>Tee asiakkaaksi</translation>
    </message>
    <message>
        <source>The person leaves the list and does not come back to it when this is undone. The source stays with the customer.</source>
        <translation>Henkilö poistuu listalta eikä palaa sille, vaikka tämä peruttaisiin. Lähde säilyy asiakkaan tiedoissa.</translation>
    </message>
</context>
<context>
    <name>ProspectActs</name>
    <message>
        <source>Destroying the list</source>
        <translation>Hävitetään listaa</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %Ln people were told.</source>
        <translation>
            <numerusform>Merkitty: %Ln ihmiselle kerrottu.</numerusform>
            <numerusform>Merkitty: %Ln ihmiselle kerrottu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Register the ban</source>
        <translation>Kirjaa kielto</translation>
    </message>
    <message>
        <source>The data is removed for good. Only a keyed trace stays, so that the ban holds if the person comes into the register again.</source>
        <translation>Tiedot poistetaan pysyvästi. Jäljelle jää vain salattu tiiviste, jotta kielto pätee, jos henkilö tulee rekisteriin uudelleen.</translation>
    </message>
    <message>
        <source>{name} wants to hear nothing from you?</source>
        <translation>Eikö {name} halua kuulla sinusta?</translation>
    </message>
</context>
<context>
    <name>ProspectsDialog</name>
    <message>
        <source>Looking through the list …</source>
        <translation>Tutkitaan listaa …</translation>
    </message>
    <message>
        <source>Nobody on the list becomes a customer by this. All who are still on it are destroyed after the last day, without a way back: at most 12 months after it was received.</source>
        <translation>Kenestäkään listalla ei tule tällä asiakasta. Kaikki yhä listalla olevat hävitetään viimeisen päivän jälkeen pysyvästi: viimeistään 12 kuukauden kuluttua listan saamisesta.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Take in a bought list</source>
        <translation>Tuo ostettu lista</translation>
    </message>
    <message>
        <source>{count} rows without a name are left out.</source>
        <translation>Nimettömiä rivejä jää pois: {count}.</translation>
    </message>
    <message>
        <source>{people} people and firms: {free} may be contacted, {blocked} are on a block list, {banned} have forbidden marketing.</source>
        <translation>Ihmisiä ja yrityksiä {people}: yhteyttä saa ottaa {free}, estolistalla {blocked}, markkinoinnin kieltäneitä {banned}.</translation>
    </message>
</context>
<context>
    <name>ProspectsTab</name>
    <message numerus="yes">
        <source>%Ln people are to be told where their data came from when they are first contacted, at the latest on {day}.</source>
        <translation>
            <numerusform>%Ln ihmiselle on kerrottava, mistä hänen tietonsa on saatu, kun häneen ensi kerran otetaan yhteyttä, viimeistään {day}.</numerusform>
            <numerusform>%Ln ihmiselle on kerrottava, mistä heidän tietonsa on saatu, kun heihin ensi kerran otetaan yhteyttä, viimeistään {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people should have been told by {day} where their data came from: tell them now, or destroy the list.</source>
        <translation>
            <numerusform>%Ln ihmiselle olisi pitänyt kertoa viimeistään {day}, mistä hänen tietonsa on saatu: kerro nyt tai hävitä lista.</numerusform>
            <numerusform>%Ln ihmiselle olisi pitänyt kertoa viimeistään {day}, mistä heidän tietonsa on saatu: kerro nyt tai hävitä lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who are still on it are removed for good. Nothing of them stays in the register, and this cannot be undone. Who was made a customer stays a customer.</source>
        <translation>
            <numerusform>%Ln yhä listalla oleva poistetaan pysyvästi. Hänestä ei jää rekisteriin mitään, eikä tätä voi perua. Asiakkaaksi tehdyt säilyvät asiakkaina.</numerusform>
            <numerusform>%Ln yhä listalla olevaa poistetaan pysyvästi. Heistä ei jää rekisteriin mitään, eikä tätä voi perua. Asiakkaaksi tehdyt säilyvät asiakkaina.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Destroy now …</source>
        <translation>Hä&amp;vitä nyt …</translation>
    </message>
    <message>
        <source>&amp;Make a customer …</source>
        <translation>&amp;Tee asiakkaaksi …</translation>
    </message>
    <message>
        <source>&amp;Take in a list …</source>
        <translation>T&amp;uo lista …</translation>
    </message>
    <message>
        <source>&amp;Wants to hear nothing …</source>
        <translation>&amp;Ei halua kuulla mitään …</translation>
    </message>
    <message>
        <source>Bought lists</source>
        <translation>Ostetut listat</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Hävitä</translation>
    </message>
    <message>
        <source>Destroy the list “{name}” now?</source>
        <translation>Hävitetäänkö lista ”{name}” nyt?</translation>
    </message>
    <message>
        <source>Destroyed after</source>
        <translation>Hävitetään viimeistään</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Keneltä</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Saa ottaa yhteyttä</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ihmisiä</translation>
    </message>
    <message>
        <source>People on a bought list are not your customers, and no search of customers finds them. Tell them where their data came from when you first contact them, at the latest within a month. Whoever is on a block list or has forbidden marketing is marked: leave them alone. Who becomes interested is made a customer with the legal basis; who wants to hear nothing is taken off, and the ban holds for ever. After its day a list is destroyed by itself, without a way back.</source>
        <translation>Ostetulla listalla olevat eivät ole asiakkaitasi, eikä asiakashaku löydä heitä. Kerro heille, mistä heidän tietonsa on saatu, kun otat ensi kerran yhteyttä, viimeistään kuukauden kuluessa. Estolistalla olevat ja markkinoinnin kieltäneet on merkitty: jätä heidät rauhaan. Kiinnostuneesta teet asiakkaan oikeusperusteineen. Se, joka ei halua kuulla mitään, poistetaan listalta, ja kielto on voimassa aina. Määräpäivän jälkeen lista häviää itsestään, pysyvästi.</translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>Listalla olevat</translation>
    </message>
    <message>
        <source>Tell by</source>
        <translation>Kerrottava viimeistään</translation>
    </message>
    <message>
        <source>They were &amp;told today</source>
        <translation>&amp;Heille kerrottiin tänään</translation>
    </message>
    <message>
        <source>all were told</source>
        <translation>kaikille kerrottu</translation>
    </message>
</context>
<context>
    <name>ProtectionChoice</name>
    <message>
        <source>Also somebody who uses your computer while you are signed in stays out.</source>
        <translation>Rekisteri ei avaudu edes sille, joka käyttää tietokonettasi kirjautumisesi aikana.</translation>
    </message>
    <message>
        <source>It is asked each time you open the register.</source>
        <translation>Salalausetta kysytään aina, kun avaat rekisterin.</translation>
    </message>
    <message>
        <source>It opens without asking. The key is kept by the {keyring} of this computer.</source>
        <translation>Rekisteri avautuu kysymättä. Avainta säilyttää tämän tietokoneen avainnippu: {keyring}.</translation>
    </message>
    <message>
        <source>Looking for the keyring of this computer …</source>
        <translation>Etsitään tämän tietokoneen avainnippua…</translation>
    </message>
    <message>
        <source>With &amp;both</source>
        <translation>&amp;Molemmilla</translation>
    </message>
    <message>
        <source>With a &amp;passphrase</source>
        <translation>&amp;Salalauseella</translation>
    </message>
    <message>
        <source>With my &amp;sign-in to this computer</source>
        <translation>&amp;Kirjautumisella tälle tietokoneelle</translation>
    </message>
    <message>
        <source>With my &amp;sign-in to this computer (recommended)</source>
        <translation>&amp;Kirjautumisella tälle tietokoneelle (suositus)</translation>
    </message>
</context>
<context>
    <name>ProtectionPart</name>
    <message>
        <source>&amp;Move to a new computer …</source>
        <translation>Siirrä uudelle &amp;tietokoneelle…</translation>
    </message>
    <message>
        <source>&amp;Try the recovery code …</source>
        <translation>&amp;Kokeile palautuskoodia…</translation>
    </message>
    <message>
        <source>Change how it is &amp;opened …</source>
        <translation>Vaihda a&amp;vaustapa…</translation>
    </message>
    <message>
        <source>New recovery &amp;sheet …</source>
        <translation>Uu&amp;si palautussivu…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Suojaus</translation>
    </message>
    <message>
        <source>The recovery code was last checked on {day}.</source>
        <translation>Palautuskoodi on viimeksi tarkistettu {day}.</translation>
    </message>
    <message>
        <source>The recovery code was never tried. Try it now.</source>
        <translation>Palautuskoodia ei ole koskaan kokeiltu. Kokeile sitä nyt.</translation>
    </message>
    <message>
        <source>The register opens with a passphrase.</source>
        <translation>Rekisteri avautuu salalauseella.</translation>
    </message>
    <message>
        <source>The register opens with your sign-in and a passphrase.</source>
        <translation>Rekisteri avautuu kirjautumisellasi ja salalauseella.</translation>
    </message>
    <message>
        <source>The register opens with your sign-in to this computer.</source>
        <translation>Rekisteri avautuu, kun olet kirjautunut tälle tietokoneelle.</translation>
    </message>
</context>
<context>
    <name>ProtectionStep</name>
    <message>
        <source>&amp;Create the register</source>
        <translation>&amp;Luo rekisteri</translation>
    </message>
    <message>
        <source>Everything you store is encrypted; nobody reads it without the key. The register is kept in {folder}</source>
        <translation>Kaikki tallentamasi salataan, eikä kukaan lue sitä ilman avainta. Rekisterin kansio: {folder}</translation>
    </message>
    <message>
        <source>How is the register opened?</source>
        <translation>Miten rekisteri avataan?</translation>
    </message>
</context>
<context>
    <name>RatesPart</name>
    <message>
        <source>Ne&amp;w rate, %</source>
        <translation>Uu&amp;si verokanta, %</translation>
    </message>
    <message>
        <source>New lines get the first one. Lines keep a rate that is removed.</source>
        <translation>Uudet rivit saavat ensimmäisen. Rivit säilyttävät poistetun verokannan.</translation>
    </message>
    <message>
        <source>One rate must stay.</source>
        <translation>Yhden verokannan on jäätävä.</translation>
    </message>
    <message>
        <source>Rates of VAT</source>
        <translation>ALV-kannat</translation>
    </message>
    <message>
        <source>This rate is on the list already.</source>
        <translation>Tämä verokanta on jo luettelossa.</translation>
    </message>
</context>
<context>
    <name>ReachButton</name>
    <message>
        <source>Call</source>
        <translation>Soita</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Kirjoita</translation>
    </message>
</context>
<context>
    <name>ReceiptActs</name>
    <message>
        <source>Save the receipt</source>
        <translation>Tallenna todistus</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Tallennettu nimellä {file}.</translation>
    </message>
    <message>
        <source>Saving the receipt</source>
        <translation>Tallennetaan todistusta</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>poisto</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>&amp;Tallenna todistus…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Poistettu pysyvästi</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Copies outside of the register are not known to it: messages, printed papers, exported lists, sticks. Destroy them too.</source>
        <translation>Rekisteri ei tiedä ulkopuolisista kopioista: viesteistä, tulosteista, viedyistä listoista, muistitikuista. Hävitä myös ne.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>In backups</source>
        <translation>Varmuuskopioissa</translation>
    </message>
    <message>
        <source>Kept by law</source>
        <translation>Lain vuoksi säilytetään</translation>
    </message>
    <message>
        <source>Number {token}</source>
        <translation>Numero {token}</translation>
    </message>
    <message>
        <source>Stays because it belongs to others too</source>
        <translation>Jää, koska kuuluu myös muille</translation>
    </message>
    <message>
        <source>What only you can do</source>
        <translation>Minkä vain sinä voit tehdä</translation>
    </message>
</context>
<context>
    <name>RecipientsDialog</name>
    <message>
        <source>&amp;Add a recipient…</source>
        <translation>&amp;Lisää vastaanottaja…</translation>
    </message>
    <message>
        <source>&amp;Write the letter…</source>
        <translation>&amp;Kirjoita kirje…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>Everybody who got the data is told of its correction, erasure or restriction, unless that is impossible or takes disproportionate effort (GDPR Article 19). Tell the person who they are, if the person asks.</source>
        <translation>Kaikille, jotka ovat saaneet tiedot, ilmoitetaan niiden oikaisusta, poistamisesta tai rajoittamisesta, paitsi jos se on mahdotonta tai vaatii kohtuutonta vaivaa (tietosuoja-asetuksen 19 artikla). Kerro henkilölle vastaanottajat, jos hän kysyy.</translation>
    </message>
    <message>
        <source>Is &amp;not told…</source>
        <translation>&amp;Ei ilmoiteta…</translation>
    </message>
    <message>
        <source>No list with this data is known to have left the firm.</source>
        <translation>Tiedossa ei ole listaa, jolla nämä tiedot olisi luovutettu.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Vastaanottajat</translation>
    </message>
    <message>
        <source>Recipients of the data</source>
        <translation>Tietojen vastaanottajat</translation>
    </message>
    <message>
        <source>Was &amp;told…</source>
        <translation>&amp;Ilmoitettu…</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>A consent is for one channel, and counts only while its proof is kept: a form, a message, or where and how it was given so that it can be shown.</source>
        <translation>Suostumus koskee yhtä kanavaa ja on voimassa vain, kun siitä on todiste: lomake, viesti tai tieto siitä, missä ja miten se annettiin, niin että sen voi näyttää.</translation>
    </message>
    <message>
        <source>Attach evidence …</source>
        <translation>Liitä todiste …</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message numerus="yes">
        <source>%n more to choose from</source>
        <translation>
            <numerusform>vielä %n valittavana</numerusform>
            <numerusform>vielä %n valittavana</numerusform>
        </translation>
    </message>
    <message>
        <source>More: {things}</source>
        <translation>Lisää: {things}</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Otsikot</translation>
    </message>
</context>
<context>
    <name>RecordTree</name>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Tieto</translation>
    </message>
</context>
<context>
    <name>RecoveryMaker</name>
    <message>
        <source>Capital or small letters make no difference.</source>
        <translation>Isoilla ja pienillä kirjaimilla ei ole eroa.</translation>
    </message>
    <message>
        <source>Group {number} of the code</source>
        <translation>Koodin ryhmä {number}</translation>
    </message>
    <message>
        <source>If this computer breaks or a passphrase is forgotten, the code on the recovery sheet is the only way into the register. Print it or save it on a stick, and keep it away from this computer. Nobody can make it for you afterwards.</source>
        <translation>Jos tämä tietokone rikkoutuu tai salalause unohtuu, rekisteriin pääsee vain palautussivun koodilla. Tulosta sivu tai tallenna se muistitikulle, ja säilytä se erillään tästä tietokoneesta. Kukaan ei voi tehdä sitä sinulle jälkikäteen.</translation>
    </message>
    <message>
        <source>Making the recovery sheet</source>
        <translation>Luodaan palautussivua</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Tallenna palautussivu</translation>
    </message>
    <message>
        <source>Take the sheet at hand and type two groups from it:</source>
        <translation>Ota palautussivu esiin ja kirjoita siitä kaksi ryhmää:</translation>
    </message>
    <message>
        <source>This is not what the sheet says. Compare it once more.</source>
        <translation>Tämä ei ole sama kuin palautussivulla. Vertaa vielä kerran.</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>palautussivu</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n tälle päivälle</numerusform>
            <numerusform>%n tälle päivälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n myöhässä</numerusform>
            <numerusform>%n myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are to be done now.</source>
        <translation>
            <numerusform>%n tehtävä odottaa nyt.</numerusform>
            <numerusform>%n tehtävää odottaa nyt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja vielä %n</numerusform>
            <numerusform>ja vielä %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestActs</name>
    <message>
        <source>&amp;Close the request</source>
        <translation>&amp;Päätä pyyntö</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Kirjaa päätös…</translation>
    </message>
    <message>
        <source>&amp;Find the person…</source>
        <translation>&amp;Etsi henkilö…</translation>
    </message>
    <message>
        <source>&amp;Lift the restriction…</source>
        <translation>P&amp;oista rajoitus…</translation>
    </message>
    <message>
        <source>&amp;Note the check…</source>
        <translation>Kirjaa va&amp;rmistus…</translation>
    </message>
    <message>
        <source>&amp;Recipients…</source>
        <translation>Vas&amp;taanottajat…</translation>
    </message>
    <message>
        <source>&amp;Write the letter…</source>
        <translation>Kirjoita kir&amp;je…</translation>
    </message>
    <message>
        <source>Already &amp;answered…</source>
        <translation>&amp;Vastattu jo…</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Päätä vastaamatta</translation>
    </message>
    <message>
        <source>Close without an answer?</source>
        <translation>Päätetäänkö vastaamatta?</translation>
    </message>
    <message>
        <source>Letter of the e&amp;xtension…</source>
        <translation>Kirje &amp;lisäajasta…</translation>
    </message>
    <message>
        <source>Nobody is reminded of the last day any more. The law wants every request to be answered, a refusal too.</source>
        <translation>Viimeisestä päivästä ei enää muistuteta. Lain mukaan jokaiseen pyyntöön vastataan, myös kielteisesti.</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Avaa &amp;uudelleen</translation>
    </message>
    <message>
        <source>Show the recei&amp;pt…</source>
        <translation>Näytä to&amp;distus…</translation>
    </message>
    <message>
        <source>The person’s &amp;statement…</source>
        <translation>Henkilön oma &amp;selvitys…</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>New request of a person</source>
        <translation>Henkilön uusi pyyntö</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>The month to answer begins on the day it was received, even if it came to the wrong person or in the wrong way.</source>
        <translation>Kuukauden vastausaika alkaa siitä päivästä, jona pyyntö tuli, vaikka se olisi tullut väärälle henkilölle tai väärää tietä.</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Muokkaa…</translation>
    </message>
    <message>
        <source>Answer by {day}.</source>
        <translation>Vastaa viimeistään {day}.</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Pyyntö {number}</translation>
    </message>
    <message>
        <source>Take more &amp;time…</source>
        <translation>Ota &amp;lisäaikaa…</translation>
    </message>
    <message>
        <source>What is asked exactly</source>
        <translation>Mitä tarkalleen pyydetään</translation>
    </message>
    <message>
        <source>more time told on {day}</source>
        <translation>lisäajasta kerrottu {day}</translation>
    </message>
    <message>
        <source>received {day}, {how}</source>
        <translation>saapunut {day}, {how}</translation>
    </message>
    <message>
        <source>← All &amp;requests</source>
        <translation>← Kaikki &amp;pyynnöt</translation>
    </message>
</context>
<context>
    <name>RequestsTab</name>
    <message>
        <source>Answer by</source>
        <translation>Vastaa viimeistään</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Register a &amp;request…</source>
        <translation>&amp;Kirjaa pyyntö…</translation>
    </message>
    <message>
        <source>Register a request…</source>
        <translation>Kirjaa pyyntö…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>Return opens a request. Those that wait for an answer stand first.</source>
        <translation>Enter avaa pyynnön. Vastausta odottavat ovat ylimpinä.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Mitä pyydetään</translation>
    </message>
    <message>
        <source>What people ask under their rights, with the last day to answer: one month after the request came, or three where more time was taken and told in the first month. Return opens a request; its steps lead from the identity check to the letter, and Esc leads back to all. Ctrl+Shift+N registers a new one; in a customer’s menu it is offered with the person filled in. Whoever is not answered in time may complain to the Data Protection Ombudsman.</source>
        <translation>Mitä ihmiset pyytävät oikeuksiensa nojalla ja mihin päivään mennessä on vastattava: kuukauden kuluessa pyynnön tulosta, tai kolmen, jos lisäajasta on kerrottu ensimmäisen kuukauden aikana. Enter avaa pyynnön. Sen vaiheet vievät henkilöllisyyden varmistuksesta kirjeeseen, ja Esc vie takaisin kaikkiin pyyntöihin. Ctrl+Shift+N kirjaa uuden. Asiakkaan valikosta pyyntö kirjataan niin, että henkilö on jo täytetty. Jos vastaus viipyy, henkilö voi valittaa tietosuojavaltuutetulle.</translation>
    </message>
</context>
<context>
    <name>ResponsesDialog</name>
    <message numerus="yes">
        <source>%Ln ban(s) registered.</source>
        <translation>
            <numerusform>%Ln kielto kirjattu.</numerusform>
            <numerusform>%Ln kieltoa kirjattu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <translation>
            <numerusform>%Ln palautunut</numerusform>
            <numerusform>%Ln palautunutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ban(s)</source>
        <translation>
            <numerusform>%Ln uusi kielto</numerusform>
            <numerusform>%Ln uutta kieltoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown address(es)</source>
        <translation>
            <numerusform>%Ln tuntematon osoite</numerusform>
            <numerusform>%Ln tuntematonta osoitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address in the column</source>
        <translation>&amp;Osoite on sarakkeessa</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Avaa tiedosto…</translation>
    </message>
    <message>
        <source>&amp;Register the bans</source>
        <translation>&amp;Kirjaa kiellot</translation>
    </message>
    <message>
        <source>&amp;What came back is said by the column</source>
        <translation>&amp;Mitä vastattiin, on sarakkeessa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Lists ({endings})</source>
        <translation>Listat ({endings})</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Katsotaan …</translation>
    </message>
    <message>
        <source>Open responses</source>
        <translation>Avaa vastaukset</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Luetaan tiedostoa</translation>
    </message>
    <message>
        <source>Registering the bans</source>
        <translation>Kirjataan kieltoja</translation>
    </message>
    <message>
        <source>Responses to {name}</source>
        <translation>Vastaukset: {name}</translation>
    </message>
    <message>
        <source>The mailing tool tells who refused and which messages came back. Save that as a file and open it here: refusals become bans at once, and what came back is noted in the timeline.</source>
        <translation>Postitusohjelma kertoo, ketkä kielsivät ja mitkä viestit palautuivat. Tallenna tieto tiedostoksi ja avaa se täällä: kiellot kirjataan heti, ja palautuneet merkitään aikajanalle.</translation>
    </message>
    <message>
        <source>The refusal of an address that nobody in the register has is kept too: whoever comes with it later is banned at once.</source>
        <translation>Myös tuntemattoman osoitteen kielto säilytetään: jos joku tulee rekisteriin sillä osoitteella, kielto on heti voimassa.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Mitä tiedosto kertoo</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n document(s) could not be restored with it.</source>
        <translation>
            <numerusform>%n asiakirjaa ei saatu palautettua sen mukana.</numerusform>
            <numerusform>%n asiakirjaa ei saatu palautettua sen mukana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erasure(s) made since then were done again.</source>
        <translation>
            <numerusform>%n sen jälkeen tehty poisto tehtiin uudelleen.</numerusform>
            <numerusform>%n sen jälkeen tehtyä poistoa tehtiin uudelleen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Pe&amp;ruuta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>&amp;Look at the restored register</source>
        <translation>&amp;Katso palautettua rekisteriä</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Palauta</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>Valitse &amp;tiedosto…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Valitse varmuuskopio</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>It holds {customers} customers and {documents} documents.</source>
        <translation>Siinä on asiakkaita {customers} ja asiakirjoja {documents}.</translation>
    </message>
    <message>
        <source>Looking for backups …</source>
        <translation>Etsitään varmuuskopioita…</translation>
    </message>
    <message>
        <source>No backup was found. Put in the stick, or choose the file.</source>
        <translation>Varmuuskopiota ei löytynyt. Kytke muistitikku tai valitse tiedosto.</translation>
    </message>
    <message>
        <source>Nothing is decided yet. The restored register lies in {folder}</source>
        <translation>Mitään ei ole vielä päätetty. Palautettu rekisteri on kansiossa {folder}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Palauta varmuuskopio</translation>
    </message>
    <message>
        <source>Restore it without the damaged documents</source>
        <translation>Palauta se ilman vioittuneita asiakirjoja</translation>
    </message>
    <message>
        <source>Restored and checked: the register as it was on {at}.</source>
        <translation>Palautettu ja tarkistettu: rekisteri sellaisena kuin se oli {at}.</translation>
    </message>
    <message>
        <source>Restoring the backup and checking all of it</source>
        <translation>Palautetaan varmuuskopiota ja tarkistetaan se kokonaan</translation>
    </message>
    <message>
        <source>The backup is restored into a folder of its own, and checked. The register of today is not touched: you look at the restored one first, and then decide which to keep. People who are known here to have been erased since stay erased.</source>
        <translation>Varmuuskopio palautetaan omaan kansioonsa ja tarkistetaan. Nykyiseen rekisteriin ei kosketa: katsot ensin palautettua ja päätät sitten, kumman pidät. Ne, joiden tiedetään täällä tulleen sen jälkeen poistetuiksi, pysyvät poistettuina.</translation>
    </message>
    <message>
        <source>The newest change of the register of today is from {at}.</source>
        <translation>Nykyisen rekisterin uusin muutos on tehty {at}.</translation>
    </message>
    <message>
        <source>You can cancel; nothing of it is left then.</source>
        <translation>Voit peruuttaa; silloin siitä ei jää mitään.</translation>
    </message>
    <message>
        <source>{what}: {restored} in the restored register, {now} in the one of today.</source>
        <translation>{what}: palautetussa {restored}, nykyisessä {now}.</translation>
    </message>
</context>
<context>
    <name>RestrictDialog</name>
    <message>
        <source>Restrict processing</source>
        <translation>Rajoita käsittelyä</translation>
    </message>
    <message>
        <source>{name}: the data stays and is seen, but nobody edits it, and it is left out of lists, campaigns and exports. It ends when you lift it, and the person is told before that. Consents, bans, requests and erasure go on as before.</source>
        <translation>{name}: tiedot säilyvät ja näkyvät, mutta niitä ei muokata, eivätkä ne päädy listoille, kampanjoihin tai vienteihin. Rajoitus päättyy, kun poistat sen, ja siitä ilmoitetaan henkilölle ennalta. Suostumukset, kiellot, pyynnöt ja tietojen poistaminen toimivat kuten ennenkin.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>%n customers of the register were updated.</source>
        <translation>
            <numerusform>%n rekisterin asiakas päivitettiin.</numerusform>
            <numerusform>%n rekisterin asiakasta päivitettiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were edited since and were kept.</source>
        <translation>
            <numerusform>%n asiakasta on muokattu sen jälkeen, ja se jätettiin rekisteriin.</numerusform>
            <numerusform>%n asiakasta on muokattu sen jälkeen, ja ne jätettiin rekisteriin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers had forbidden marketing before, or share an address with who has: they are banned.</source>
        <translation>
            <numerusform>%n uusi asiakas oli jo kieltänyt markkinoinnin, tai hänellä on sama osoite kuin kieltäneellä: kielto on kirjattu.</numerusform>
            <numerusform>%n uutta asiakasta oli jo kieltänyt markkinoinnin, tai heillä on sama osoite kuin kieltäneellä: kiellot on kirjattu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers were added.</source>
        <translation>
            <numerusform>%n uusi asiakas lisättiin.</numerusform>
            <numerusform>%n uutta asiakasta lisättiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were about known customers.</source>
        <translation>
            <numerusform>%n rivi koski ennestään tunnettua asiakasta.</numerusform>
            <numerusform>%n riviä koski ennestään tunnettuja asiakkaita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were held back and are not in the register.</source>
        <translation>
            <numerusform>%n rivi hylättiin, eikä se ole rekisterissä.</numerusform>
            <numerusform>%n riviä hylättiin, eivätkä ne ole rekisterissä.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the imported customers</source>
        <translation>&amp;Näytä tuodut asiakkaat</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Kumoa tämä tuonti</translation>
    </message>
    <message numerus="yes">
        <source>All is as it was before, but %n bans stay in force.</source>
        <translation>
            <numerusform>Kaikki on niin kuin ennen, mutta %n kielto jää voimaan.</numerusform>
            <numerusform>Kaikki on niin kuin ennen, mutta %n kieltoa jää voimaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>It had been taken back already.</source>
        <translation>Se oli jo kumottu.</translation>
    </message>
    <message>
        <source>Save the rows to &amp;correct as Excel …</source>
        <translation>Tallenna korjattavat rivit E&amp;xcel-tiedostona…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Tallennettu: {file}</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Kumotaan tuontia</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Tuonti kumottiin.</translation>
    </message>
    <message>
        <source>The list is imported.</source>
        <translation>Lista on tuotu.</translation>
    </message>
    <message>
        <source>The register is as it was before.</source>
        <translation>Rekisteri on samanlainen kuin ennen tuontia.</translation>
    </message>
    <message numerus="yes">
        <source>Values were repaired in %n rows.</source>
        <translation>
            <numerusform>Arvoja korjattiin %n rivillä.</numerusform>
            <numerusform>Arvoja korjattiin %n rivillä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Customers on the list</source>
        <translation>Listan asiakkaat</translation>
    </message>
</context>
<context>
    <name>RetentionActs</name>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln kohde</numerusform>
            <numerusform>%Ln kohdetta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionTab</name>
    <message>
        <source>&amp;Change the rule …</source>
        <translation>&amp;Muuta sääntöä …</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Itsestään</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Poistetaan</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Säilytetään</translation>
    </message>
    <message>
        <source>Kept because of a dispute</source>
        <translation>Säilytetään riidan vuoksi</translation>
    </message>
    <message>
        <source>Kept by law only</source>
        <translation>Säilytetään vain lain vuoksi</translation>
    </message>
    <message>
        <source>Looking for what is past its time …</source>
        <translation>Etsitään tietoja, joiden säilytysaika on päättynyt …</translation>
    </message>
    <message>
        <source>Past its time</source>
        <translation>Aika päättynyt</translation>
    </message>
    <message>
        <source>Past its time: {data}</source>
        <translation>Säilytysaika päättynyt: {data}</translation>
    </message>
    <message>
        <source>Personal data may be kept only as long as it is needed. Each rule says how long, from what day and why; the privacy notice tells the same. What is past its time is listed below: look through it, tick it and erase it. What a dispute is about can be kept until it is settled. A rule may also erase by itself; that is told a week ahead. Vouchers are always kept as long as the Accounting Act demands.</source>
        <translation>Henkilötietoja saa säilyttää vain niin kauan kuin niitä tarvitaan. Jokainen sääntö kertoo, kuinka kauan, mistä päivästä ja miksi; tietosuojaseloste kertoo saman. Alla on lueteltu tiedot, joiden säilytysaika on päättynyt: katso ne läpi, valitse ja poista. Riidan kohteena olevat tiedot voi säilyttää, kunnes riita ratkeaa. Sääntö voi poistaa myös itsestään; siitä kerrotaan viikkoa ennen. Tositteet säilytetään aina niin kauan kuin kirjanpitolaki vaatii.</translation>
    </message>
    <message>
        <source>Times of keeping</source>
        <translation>Säilytysajat</translation>
    </message>
    <message>
        <source>Until its day; of people who were erased</source>
        <translation>Määräpäivään asti; poistettujen henkilöiden tietoja</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>kaikki</translation>
    </message>
</context>
<context>
    <name>RowSaver</name>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Save the rows to correct</source>
        <translation>Tallenna korjattavat rivit</translation>
    </message>
    <message>
        <source>Saving the rows</source>
        <translation>Tallennetaan rivejä</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>korjattavat</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Time of keeping: {data}</source>
        <translation>Säilytysaika: {data}</translation>
    </message>
</context>
<context>
    <name>SalvagePage</name>
    <message numerus="yes">
        <source>%n documents have lost their files.</source>
        <translation>
            <numerusform>%n asiakirja on menettänyt tiedostonsa.</numerusform>
            <numerusform>%n asiakirjaa on menettänyt tiedostonsa.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Takaisin</translation>
    </message>
    <message>
        <source>&amp;Choose another place …</source>
        <translation>&amp;Valitse toinen paikka…</translation>
    </message>
    <message>
        <source>&amp;Open the saved register</source>
        <translation>&amp;Avaa pelastettu rekisteri</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>&amp;Palauta varmuuskopio…</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>Pela&amp;sta luettavissa oleva</translation>
    </message>
    <message>
        <source>A backup is whole. Take it if it is new enough, and write again what came after it. The list says which ones were proven to be restorable.</source>
        <translation>Varmuuskopio on ehjä. Käytä sitä, jos se on tarpeeksi uusi, ja kirjaa uudelleen sen jälkeen tullut. Luettelo kertoo, mitkä on todettu palautettaviksi.</translation>
    </message>
    <message>
        <source>Choose where the saved register shall lie</source>
        <translation>Valitse, mihin pelastettu rekisteri tehdään</translation>
    </message>
    <message>
        <source>First: a backup</source>
        <translation>Ensin: varmuuskopio</translation>
    </message>
    <message>
        <source>Into a new folder: {folder}</source>
        <translation>Uuteen kansioon: {folder}</translation>
    </message>
    <message>
        <source>It was checked and is whole. It opens as before, with the same passphrase and recovery sheet. Compare it with your papers before you delete the damaged folder.</source>
        <translation>Se tarkistettiin ja on ehjä. Se avautuu kuten ennenkin, samalla salalauseella ja palautussivulla. Vertaa sitä papereihisi, ennen kuin poistat vaurioituneen kansion.</translation>
    </message>
    <message>
        <source>Nothing in its folder is changed, and nothing is deleted. Keep the folder until all of it is back.</source>
        <translation>Kansiosta ei muuteta eikä poisteta mitään. Säilytä se, kunnes kaikki on taas tallessa.</translation>
    </message>
    <message>
        <source>Otherwise: save what can be read</source>
        <translation>Muuten: pelasta luettavissa oleva</translation>
    </message>
    <message>
        <source>Reading every page of the register</source>
        <translation>Luetaan rekisterin jokainen sivu</translation>
    </message>
    <message>
        <source>Reading every page …</source>
        <translation>Luetaan jokaista sivua…</translation>
    </message>
    <message>
        <source>Saved into a new register</source>
        <translation>Pelastettu uuteen rekisteriin</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Pelastetaan luettavissa olevaa</translation>
    </message>
    <message>
        <source>The register is damaged</source>
        <translation>Rekisteri on vaurioitunut</translation>
    </message>
    <message>
        <source>You can cancel; the new folder is removed then.</source>
        <translation>Voit peruuttaa; silloin uusi kansio poistetaan.</translation>
    </message>
</context>
<context>
    <name>SavedTab</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln asiakas</numerusform>
            <numerusform>%Ln asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>A list is a search with a name, always up to date by itself. Choose a list at the left; its conditions stand above the customers. Click a sentence to change it, the cross to take it away, and + Condition to add one. Whoever fulfils all conditions at the left and none at the right is on the list. F2 renames, Ctrl+D copies, Delete removes a list and never its customers, Return in the table shows the customer, and Ctrl+Z takes the last change back. On the Customers page a search can be saved as a list.</source>
        <translation>Lista on haku, jolla on nimi, ja se pysyy itsestään ajan tasalla. Valitse lista vasemmalta; sen ehdot ovat asiakkaiden yläpuolella. Ehtoa muutetaan napsauttamalla sitä, rastista ehto poistuu, ja + Ehto lisää uuden. Listalla ovat ne, jotka täyttävät kaikki vasemmanpuoleiset ehdot eivätkä yhtään oikeanpuoleista. F2 nimeää uudelleen, Ctrl+D kopioi, Delete poistaa listan mutta ei koskaan asiakkaita, Enter taulukossa näyttää asiakkaan, ja Ctrl+Z kumoaa viimeisen muutoksen. Asiakkaat-sivulla haun voi tallentaa listaksi.</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>Lisää ehto…</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Valitse sarakkeet</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Kopioi lista</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Poista lista</translation>
    </message>
    <message>
        <source>Make a campaign…</source>
        <translation>Tee kampanja…</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Uusi lista</translation>
    </message>
    <message>
        <source>Rename the list…</source>
        <translation>Nimeä lista uudelleen…</translation>
    </message>
    <message>
        <source>What can be done with the list</source>
        <translation>Mitä listalle voi tehdä</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>Tyhjennä</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Syntymäaika</translation>
    </message>
    <message>
        <source>&amp;Email addresses</source>
        <translation>Sähkö&amp;postiosoitteet</translation>
    </message>
    <message>
        <source>&amp;Names, also former ones</source>
        <translation>&amp;Nimet, myös entiset</translation>
    </message>
    <message>
        <source>&amp;Phone numbers</source>
        <translation>P&amp;uhelinnumerot</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Hae</translation>
    </message>
    <message>
        <source>Find the person everywhere</source>
        <translation>Etsi henkilö kaikkialta</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Mitään ei löytynyt.</translation>
    </message>
    <message>
        <source>People stand in many places: under other customers, in notes, documents and old values. Tick what is about this person; what is only perhaps the person, look at first.</source>
        <translation>Ihmisestä on tietoja monessa paikassa: muiden asiakkaiden alla, muistiinpanoissa, asiakirjoissa ja vanhoissa arvoissa. Merkitse, mikä koskee tätä henkilöä; jos kohta on merkitty sanalla ”ehkä”, katso se ensin.</translation>
    </message>
    <message>
        <source>Personal &amp;identity code</source>
        <translation>Hen&amp;kilötunnus</translation>
    </message>
    <message>
        <source>Put a semicolon between several names, addresses or numbers.</source>
        <translation>Erota useat nimet, osoitteet tai numerot puolipisteellä.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Haetaan …</translation>
    </message>
    <message>
        <source>Write a name, an address or a number first.</source>
        <translation>Kirjoita ensin nimi, osoite tai numero.</translation>
    </message>
</context>
<context>
    <name>SecondStep</name>
    <message numerus="yes">
        <source>%n spare code(s) left.</source>
        <translation>
            <numerusform>%n varakoodi jäljellä.</numerusform>
            <numerusform>%n varakoodia jäljellä.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask for it</source>
        <translation>&amp;Kysy koodia</translation>
    </message>
    <message>
        <source>&amp;Let them in</source>
        <translation>Pää&amp;stä ilman koodia</translation>
    </message>
    <message>
        <source>A code from your phone is asked each time the register is opened.</source>
        <translation>Puhelimesi koodi kysytään aina, kun rekisteri avataan.</translation>
    </message>
    <message>
        <source>A scheduler can then run commands with nobody there.</source>
        <translation>Ajastin voi silloin ajaa komentoja ilman, että kukaan on paikalla.</translation>
    </message>
    <message>
        <source>Ask co&amp;mmands for it too …</source>
        <translation>Kysy koodia myös ko&amp;mennoilta…</translation>
    </message>
    <message>
        <source>Ask commands for the code too</source>
        <translation>Kysy koodia myös komennoilta</translation>
    </message>
    <message>
        <source>Ask for a one-time &amp;code …</source>
        <translation>Ota ke&amp;rtakoodi käyttöön…</translation>
    </message>
    <message>
        <source>Commands are let in without it.</source>
        <translation>Komennot päästetään ilman koodia.</translation>
    </message>
    <message>
        <source>Commands need it too.</source>
        <translation>Koodi kysytään myös komennoilta.</translation>
    </message>
    <message>
        <source>Commands then ask at the terminal; where nobody sits there they are refused.</source>
        <translation>Komennot kysyvät silloin koodia päätteessä. Jos siellä ei ole ketään, ne hylätään.</translation>
    </message>
    <message>
        <source>Let co&amp;mmands in without it …</source>
        <translation>Päästä k&amp;omennot ilman koodia…</translation>
    </message>
    <message>
        <source>Let commands in without the code</source>
        <translation>Päästä komennot ilman koodia</translation>
    </message>
    <message>
        <source>Make new ones soon.</source>
        <translation>Tee pian uudet.</translation>
    </message>
    <message>
        <source>New s&amp;pare codes …</source>
        <translation>Uudet &amp;varakoodit…</translation>
    </message>
    <message>
        <source>No code is asked when the register is opened.</source>
        <translation>Rekisteriä avattaessa ei kysytä koodia.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Kertakoodi</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>Poista käy&amp;töstä</translation>
    </message>
    <message>
        <source>S&amp;witch the code off …</source>
        <translation>Poista kertakoodi kä&amp;ytöstä…</translation>
    </message>
    <message>
        <source>Switch the one-time code off</source>
        <translation>Poista kertakoodi käytöstä</translation>
    </message>
    <message>
        <source>The code guards the door of this program: it stops somebody who knows or has seen your passphrase, or who sits at your computer. It does not guard the files: they are encrypted with the key, and whoever has the files and the passphrase or your sign-in needs no code with another tool. An old copy of the files that is put back makes codes good again that were used since.</source>
        <translation>Koodi vartioi tämän ohjelman ovea: se pysäyttää sen, joka tietää tai on nähnyt salalauseesi tai istuu tietokoneesi ääressä. Tiedostoja se ei vartioi: ne on salattu avaimella, ja jos jollakulla on tiedostot ja salalauseesi tai kirjautumisesi, hän ei muulla työkalulla tarvitse koodia. Jos tiedostojen vanha kopio palautetaan paikalleen, sen jälkeen käytetyt koodit kelpaavat taas.</translation>
    </message>
    <message>
        <source>The register then opens without a code. Take the account out of the app on the phone and destroy the spare codes: they mean nothing any more.</source>
        <translation>Rekisteri avautuu sen jälkeen ilman koodia. Poista tili puhelimen sovelluksesta ja hävitä varakoodit: niillä ei ole enää merkitystä.</translation>
    </message>
</context>
<context>
    <name>SecretEditor</name>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Näytä: {field}</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>More: {fields}</source>
        <translation>Lisää: {fields}</translation>
    </message>
    <message>
        <source>{section}: {fields}</source>
        <translation>{section}: {fields}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Here you see whether the newest backup can be restored, choose where the backups go, and restore one.</source>
        <translation>Täällä näet, voiko uusimman varmuuskopion palauttaa, valitset varmuuskopioiden paikan ja palautat varmuuskopion.</translation>
    </message>
    <message>
        <source>Offers and invoices say where to pay, by when and with which rates of VAT.</source>
        <translation>Tarjouksissa ja laskuissa kerrotaan, mihin ja mihin mennessä maksetaan ja millä ALV-kannoilla.</translation>
    </message>
    <message>
        <source>Stages are the steps a customer goes through. Personal identity codes may be kept only when the law allows it, so they are off until you switch them on and write why.</source>
        <translation>Vaiheet ovat asiakkaan kulkemat askeleet. Henkilötunnuksia saa tallentaa vain lain sallimissa tapauksissa, joten ne ovat pois päältä, kunnes otat ne käyttöön ja kirjoitat syyn.</translation>
    </message>
    <message>
        <source>The details of the firm are printed in the privacy notice. The language changes at once and is kept on this computer.</source>
        <translation>Yrityksen tiedot painetaan tietosuojaselosteeseen. Kieli vaihtuu heti ja muistetaan tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Under Protection you change how the register is opened, make a new recovery sheet and have a one-time code asked. Under Locking you choose after how long it locks by itself.</source>
        <translation>Suojauksessa muutat, miten rekisteri avataan, teet uuden palautussivun ja otat kertakoodin käyttöön. Lukituksessa valitset, milloin rekisteri lukittuu itsestään.</translation>
    </message>
</context>
<context>
    <name>SettingsPart</name>
    <message>
        <source>Saved.</source>
        <translation>Tallennettu.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Valmis</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Uusi palautussivu</translation>
    </message>
    <message>
        <source>The sheet you have now works until this is finished.</source>
        <translation>Nykyinen palautussivu on voimassa, kunnes uusi on valmis.</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Seuraava</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Palautussivusi</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Close the register until it is opened again (Ctrl+L)</source>
        <translation>Sulje rekisteri, kunnes se avataan uudelleen (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
</context>
<context>
    <name>SortChips</name>
    <message>
        <source>What the timeline shows</source>
        <translation>Mitä aikajanalla näkyy</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>&amp;Date of the data</source>
        <translation>Tietojen pä&amp;iväys</translation>
    </message>
    <message>
        <source>&amp;Reason for keeping personal identity codes</source>
        <translation>&amp;Henkilötunnusten tallentamisen peruste</translation>
    </message>
    <message>
        <source>&amp;Source of the data</source>
        <translation>Tietojen &amp;lähde</translation>
    </message>
    <message>
        <source>Every imported customer shows it, and the privacy notice names it: the law gives people the right to know where their data is from.</source>
        <translation>Lähde näkyy jokaisella tuodulla asiakkaalla, ja tietosuojaseloste mainitsee sen: lain mukaan ihmisillä on oikeus tietää, mistä heidän tietonsa on saatu.</translation>
    </message>
    <message>
        <source>Others are to be told within a month where their data is from. The Privacy page counts them and has the words ready.</source>
        <translation>Muille on kerrottava kuukauden kuluessa, mistä tiedot ovat. Tietosuojasivu laskee heidät, ja sanat ovat siellä valmiina.</translation>
    </message>
    <message>
        <source>Reason for keeping personal identity codes</source>
        <translation>Henkilötunnusten tallentamisen peruste</translation>
    </message>
    <message>
        <source>The day on which the list was made or received.</source>
        <translation>Päivä, jona lista tehtiin tai saatiin.</translation>
    </message>
    <message>
        <source>The people on the list gave us the data &amp;themselves</source>
        <translation>Listan henkilöt ovat &amp;antaneet tiedot meille itse</translation>
    </message>
    <message>
        <source>This day is still to come: check it.</source>
        <translation>Päivä on vasta tulossa: tarkista se.</translation>
    </message>
    <message>
        <source>Where does the list come from?</source>
        <translation>Mistä lista on peräisin?</translation>
    </message>
    <message>
        <source>Write the day, as 31.12.2024.</source>
        <translation>Kirjoita päivä, esimerkiksi 31.12.2024.</translation>
    </message>
    <message>
        <source>Write where the data comes from.</source>
        <translation>Kirjoita, mistä tiedot on saatu.</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>pp.kk.vvvv</translation>
    </message>
</context>
<context>
    <name>SpareDialog</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Valmis</translation>
    </message>
    <message>
        <source>&amp;Make new ones</source>
        <translation>&amp;Tee uudet</translation>
    </message>
    <message>
        <source>Making the spare codes</source>
        <translation>Luodaan varakoodeja</translation>
    </message>
    <message>
        <source>New spare codes</source>
        <translation>Uudet varakoodit</translation>
    </message>
    <message>
        <source>Ten new codes are made. Those you have now work until this is finished.</source>
        <translation>Tehdään kymmenen uutta koodia. Nykyiset toimivat, kunnes uudet ovat valmiit.</translation>
    </message>
</context>
<context>
    <name>SparePaper</name>
    <message>
        <source>I have &amp;written the codes down</source>
        <translation>Olen kir&amp;joittanut koodit muistiin</translation>
    </message>
    <message>
        <source>Save the spare codes</source>
        <translation>Tallenna varakoodit</translation>
    </message>
    <message>
        <source>Spare codes</source>
        <translation>Varakoodit</translation>
    </message>
    <message>
        <source>When the phone is not at hand, each of these codes opens the register once in its place. They are shown only now: print or save them, or write them down, and keep them away from this computer.</source>
        <translation>Kun puhelin ei ole käsillä, kukin näistä koodeista avaa rekisterin kerran sen sijasta. Ne näytetään vain nyt: tulosta tai tallenna ne tai kirjoita ne muistiin, ja säilytä ne erillään tästä tietokoneesta.</translation>
    </message>
    <message>
        <source>spare codes</source>
        <translation>varakoodit</translation>
    </message>
</context>
<context>
    <name>StagesPart</name>
    <message>
        <source>&amp;New stage</source>
        <translation>&amp;Uusi vaihe</translation>
    </message>
    <message>
        <source>Customers keep a stage that is removed from the list.</source>
        <translation>Asiakkaat säilyttävät vaiheen, joka poistetaan luettelosta.</translation>
    </message>
    <message>
        <source>One stage must stay.</source>
        <translation>Vähintään yhden vaiheen on jäätävä.</translation>
    </message>
    <message>
        <source>Stages of a customer</source>
        <translation>Asiakkaan vaiheet</translation>
    </message>
    <message>
        <source>This stage is on the list already.</source>
        <translation>Tämä vaihe on jo luettelossa.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Creating the register</source>
        <translation>Luodaan rekisteriä</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Kohta {step}/{steps}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Takaisin</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Kohta {number}/{count}: {step}</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Came with an imported list</source>
        <translation>Tuli tuodun listan mukana</translation>
    </message>
    <message>
        <source>Confirm {condition} …</source>
        <translation>Vahvista {condition} …</translation>
    </message>
    <message>
        <source>Evidence: {document}</source>
        <translation>Todiste: {document}</translation>
    </message>
    <message>
        <source>Law: {law}</source>
        <translation>Laki: {law}</translation>
    </message>
    <message>
        <source>Nothing has been said about this channel yet.</source>
        <translation>Tästä kanavasta ei ole vielä sanottu mitään.</translation>
    </message>
    <message>
        <source>Reached by: {address}</source>
        <translation>Osoite tai numero: {address}</translation>
    </message>
    <message>
        <source>Recorded {when}</source>
        <translation>Kirjattu {when}</translation>
    </message>
    <message>
        <source>Recorded {when} by {whom}</source>
        <translation>Kirjattu {when}, {whom}</translation>
    </message>
    <message>
        <source>Said by the customer itself, of all its people</source>
        <translation>Asiakas itse on sanonut, koskee kaikkia sen henkilöitä</translation>
    </message>
    <message>
        <source>The story behind the answer</source>
        <translation>Vastauksen peruste</translation>
    </message>
    <message>
        <source>There is no address or number for this channel.</source>
        <translation>Tähän kanavaan ei ole osoitetta tai numeroa.</translation>
    </message>
    <message>
        <source>What was said, the newest first</source>
        <translation>Mitä on sanottu, uusin ensin</translation>
    </message>
    <message>
        <source>Without proof: counts as none</source>
        <translation>Ilman todistetta: ei päde</translation>
    </message>
    <message>
        <source>Wording: {wording}</source>
        <translation>Näytetty teksti: {wording}</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Fair.</source>
        <translation>Kohtalainen.</translation>
    </message>
    <message>
        <source>Four or more words are easy to keep and hard to guess.</source>
        <translation>Vähintään neljä sanaa on helppo muistaa ja vaikea arvata.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Hyvä.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Salalauseen vahvuus</translation>
    </message>
    <message>
        <source>Strong: this one is very hard to guess.</source>
        <translation>Vahva: tätä on hyvin vaikea arvata.</translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Heikko.</translation>
    </message>
</context>
<context>
    <name>SubjectPicker</name>
    <message>
        <source>Field, such as postcode</source>
        <translation>Kenttä, esim. postinumero</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Kentät</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Etsi kenttiä</translation>
    </message>
</context>
<context>
    <name>SumEditor</name>
    <message>
        <source>Counted over</source>
        <translation>Miltä ajalta</translation>
    </message>
    <message>
        <source>Orders and invoices without VAT are counted, not offers or lost deals.</source>
        <translation>Mukaan lasketaan tilaukset ja laskut ilman arvonlisäveroa, ei tarjouksia eikä menetettyjä kauppoja.</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>koko aika</translation>
    </message>
</context>
<context>
    <name>SumsPanel</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Ei vielä näytettävää.</translation>
    </message>
    <message>
        <source>Return shows the customer</source>
        <translation>Enter näyttää asiakkaan</translation>
    </message>
</context>
<context>
    <name>TabbedPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Sivun osat</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>In use: {field}</source>
        <translation>Käytössä: {field}</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message numerus="yes">
        <source>%n ban(s) came with this change. They stay in force, as only the person can take a ban back. The ban of a person who goes comes again with the person.</source>
        <translation>
            <numerusform>Tässä muutoksessa tuli %n kielto. Se jää voimaan, koska kiellon voi perua vain henkilö itse. Jos henkilö poistuu rekisteristä, kielto palaa hänen mukanaan.</numerusform>
            <numerusform>Tässä muutoksessa tuli %n kieltoa. Ne jäävät voimaan, koska kiellon voi perua vain henkilö itse. Jos henkilö poistuu rekisteristä, kielto palaa hänen mukanaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) or record(s) were edited since and stay as they are.</source>
        <translation>
            <numerusform>%n asiakasta tai tietoa on muokattu myöhemmin, ja se jää ennalleen.</numerusform>
            <numerusform>%n asiakasta tai tietoa on muokattu myöhemmin, ja ne jäävät ennalleen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove the bans too: they were never said</source>
        <translation>&amp;Poista myös kiellot: niitä ei ole koskaan annettu</translation>
    </message>
    <message>
        <source>Bring again</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Bring the change again</source>
        <translation>Tee muutos uudelleen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Tehty uudelleen: {change}</translation>
    </message>
    <message>
        <source>Looking at what will happen …</source>
        <translation>Katsotaan, mitä tapahtuu …</translation>
    </message>
    <message>
        <source>Nothing is left to do: everything was edited since.</source>
        <translation>Mitään ei ole enää tehtävissä: kaikkea on muokattu myöhemmin.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Kumoa muutos</translation>
    </message>
    <message>
        <source>The processing of somebody among them is restricted.</source>
        <translation>Jonkun heistä tietojen käsittelyä on rajoitettu.</translation>
    </message>
    <message>
        <source>There is nothing else to take back.</source>
        <translation>Muuta peruttavaa ei ole.</translation>
    </message>
    <message>
        <source>This change cannot be taken back any more.</source>
        <translation>Tätä muutosta ei voi enää kumota.</translation>
    </message>
    <message>
        <source>This will happen: {what}</source>
        <translation>Näin tapahtuu: {what}</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Kumottu: {change}</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Mitä tapahtuu</translation>
    </message>
</context>
<context>
    <name>TaskActs</name>
    <message>
        <source>&amp;Done</source>
        <translation>Merkitse &amp;tehdyksi</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Muokkaa…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Ota uudelleen yhteyttä</translation>
    </message>
    <message>
        <source>Contact again: {day}</source>
        <translation>Seuraava yhteydenotto: {day}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Tehty: {title}</translation>
    </message>
    <message>
        <source>Done: {title}. Comes again {day}.</source>
        <translation>Tehty: {title}. Seuraava kerta {day}.</translation>
    </message>
    <message>
        <source>Not &amp;done yet</source>
        <translation>Merkitse t&amp;ekemättömäksi</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Siirrä myöhemmäksi</translation>
    </message>
    <message>
        <source>Put off: {title}, {day}</source>
        <translation>Siirretty: {title}, {day}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Poistettu: {title}</translation>
    </message>
    <message>
        <source>Show the &amp;customer</source>
        <translation>Näytä &amp;asiakas</translation>
    </message>
    <message>
        <source>To be done again: {title}</source>
        <translation>Taas tekemättä: {title}</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Edit task</source>
        <translation>Muokkaa tehtävää</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Uusi tehtävä</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Everything that is to be done, for customers and for the firm itself. Space turns a task done, and Ctrl+Z takes it back; a task that comes again then gets its next day. Return edits, Ctrl+D puts a task off, Ctrl+Return shows the customer, Delete removes. The number beside the page&apos;s name counts what is overdue or due today.</source>
        <translation>Tällä sivulla on kaikki, mitä on tehtävä, niin asiakkaille kuin yritykselle itselleen. Välilyönti merkitsee tehtävän tehdyksi, ja Ctrl+Z kumoaa sen; toistuva tehtävä saa silloin seuraavan päivänsä. Enter muokkaa, Ctrl+D siirtää tehtävän myöhemmäksi, Ctrl+Enter näyttää asiakkaan ja Delete poistaa. Sivun nimen vieressä oleva luku kertoo, montako tehtävää on myöhässä tai tehtävä tänään.</translation>
    </message>
    <message>
        <source>Export tasks to a calendar…</source>
        <translation>Vie tehtävät kalenteriin…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää toimintoja</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Uusi tehtävä</translation>
    </message>
    <message>
        <source>Put the task off</source>
        <translation>Siirrä tehtävä myöhemmäksi</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Hae tehtäviä</translation>
    </message>
    <message>
        <source>Search tasks: any word of a task, or a customer</source>
        <translation>Hae tehtäviä: mikä tahansa tehtävän sana tai asiakas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>What can be done with the task</source>
        <translation>Mitä tehtävälle voi tehdä</translation>
    </message>
</context>
<context>
    <name>TasksPart</name>
    <message>
        <source>A notice of the desktop can be read by whoever sees the screen, and the computer may keep it. So it only tells how many tasks there are, unless you want to read more.</source>
        <translation>Työpöydän ilmoituksen voi lukea jokainen, joka näkee näytön, ja se voi jäädä tietokoneen muistiin. Siksi ilmoitus kertoo vain tehtävien määrän, ellet halua nähdä enempää.</translation>
    </message>
</context>
<context>
    <name>TasksTab</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n kuukauden kuluttua</numerusform>
            <numerusform>%n kuukauden kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact again in …</source>
        <translation>Ota uudelleen yhteyttä…</translation>
    </message>
    <message>
        <source>Last contact: {day}</source>
        <translation>Viimeisin yhteydenotto: {day}</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Uusi tehtävä</translation>
    </message>
    <message>
        <source>No contact has been noted yet.</source>
        <translation>Yhteydenottoja ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>Nothing is to be done. Write down what you promised, and by when.</source>
        <translation>Mitään ei ole tehtävänä. Kirjaa, mitä lupasit ja mihin mennessä.</translation>
    </message>
    <message>
        <source>Tasks of the customer</source>
        <translation>Asiakkaan tehtävät</translation>
    </message>
</context>
<context>
    <name>TellDialog</name>
    <message>
        <source>At a high risk the people are told without delay, in plain words. It is not needed where nobody can read the data, or where the danger has passed since; then say why.</source>
        <translation>Jos riski on korkea, ihmisille kerrotaan viipymättä ja selkeästi. Ilmoitusta ei tarvita, jos kukaan ei pysty lukemaan tietoja tai vaara on jo ohi; kerro silloin miksi.</translation>
    </message>
    <message>
        <source>Tell the people</source>
        <translation>Kerro ihmisille</translation>
    </message>
    <message>
        <source>Write the letter …</source>
        <translation>Kirjoita kirje …</translation>
    </message>
</context>
<context>
    <name>ThingList</name>
    <message>
        <source>&amp;Erase those ticked …</source>
        <translation>&amp;Poista valitut …</translation>
    </message>
    <message>
        <source>Keep because of a &amp;dispute …</source>
        <translation>Säilytä rii&amp;dan vuoksi …</translation>
    </message>
    <message>
        <source>Past its time</source>
        <translation>Säilytysaika päättynyt</translation>
    </message>
    <message>
        <source>S&amp;how …</source>
        <translation>&amp;Näytä …</translation>
    </message>
    <message>
        <source>The dispute is &amp;settled …</source>
        <translation>Riita on &amp;ratkennut …</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>V&amp;alitse kaikki</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Add call</source>
        <translation>Lisää puhelu</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Lisää muistiinpano</translation>
    </message>
    <message>
        <source>Add other</source>
        <translation>Lisää muu</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Add a call or a note here; documents, deals, tasks and changes of the details come by themselves.</source>
        <translation>Mitään ei ole vielä tapahtunut. Lisää tähän puhelu tai muistiinpano; asiakirjat, kaupat, tehtävät ja tietojen muutokset tulevat itsestään.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>There is nothing of the sorts chosen above.</source>
        <translation>Yllä valituista ei ole mitään näytettävää.</translation>
    </message>
</context>
<context>
    <name>ToldText</name>
    <message>
        <source>Copied.</source>
        <translation>Kopioitu.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopioi kaikki</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Tekstin kieli</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Kopioitava teksti</translation>
    </message>
</context>
<context>
    <name>TrialLine</name>
    <message>
        <source>Go back to the former …</source>
        <translation>Palaa entiseen…</translation>
    </message>
    <message>
        <source>Keep this one …</source>
        <translation>Pidä tämä…</translation>
    </message>
    <message>
        <source>You are looking at the register restored from the backup of {at}.</source>
        <translation>Katsot rekisteriä, joka on palautettu varmuuskopiosta {at}.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Bringing the change again</source>
        <translation>Palautetaan muutosta</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Tehty uudelleen: {change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Tee uudelleen: {change}</translation>
    </message>
    <message>
        <source>Taking the last change back</source>
        <translation>Kumotaan viimeisintä muutosta</translation>
    </message>
    <message>
        <source>There is nothing more to undo.</source>
        <translation>Ei enää kumottavaa.</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Kumoa: {change}</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Kumottu: {change}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>tänään {time}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Takaisin</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Pe&amp;ruuta</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Jätä ennalleen</translation>
    </message>
    <message>
        <source>&amp;Make a new register here</source>
        <translation>&amp;Luo uusi rekisteri tähän</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Salalause</translation>
    </message>
    <message>
        <source>&amp;Protect so</source>
        <translation>Suojaa &amp;näin</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Palautuskoodi</translation>
    </message>
    <message>
        <source>&amp;Use the recovery code</source>
        <translation>&amp;Käytä palautuskoodia</translation>
    </message>
    <message>
        <source>How do you want to open it from now on?</source>
        <translation>Miten haluat avata rekisterin tästä eteenpäin?</translation>
    </message>
    <message>
        <source>In the settings it can be set up with another phone.</source>
        <translation>Asetuksissa sen voi ottaa käyttöön toisella puhelimella.</translation>
    </message>
    <message>
        <source>Open &amp;another register …</source>
        <translation>Avaa t&amp;oinen rekisteri…</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Avaa rekisteri</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Avataan…</translation>
    </message>
    <message>
        <source>Re&amp;store a backup …</source>
        <translation>Palauta &amp;varmuuskopio…</translation>
    </message>
    <message>
        <source>See what can be &amp;saved …</source>
        <translation>Katso, m&amp;itä voidaan pelastaa…</translation>
    </message>
    <message>
        <source>The p&amp;hone is lost: switch the one-time code off</source>
        <translation>Puhelin on ka&amp;donnut: poista kertakoodi käytöstä</translation>
    </message>
    <message>
        <source>Type the one-time code</source>
        <translation>Kirjoita kertakoodi</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
    <message>
        <source>&amp;Keep version {version}</source>
        <translation>Säilytä &amp;versio {version}</translation>
    </message>
    <message>
        <source>&amp;New version</source>
        <translation>&amp;Uusi versio</translation>
    </message>
    <message>
        <source>&amp;Save as new version</source>
        <translation>&amp;Tallenna uutena versiona</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>&amp;Mikä muuttui</translation>
    </message>
    <message>
        <source>Give the new version a number.</source>
        <translation>Anna uudelle versiolle numero.</translation>
    </message>
    <message>
        <source>New version?</source>
        <translation>Uusi versio?</translation>
    </message>
    <message>
        <source>Say in a few words what changed.</source>
        <translation>Kerro muutamalla sanalla, mikä muuttui.</translation>
    </message>
    <message>
        <source>The notice has changed</source>
        <translation>Seloste on muuttunut</translation>
    </message>
    <message>
        <source>The notice no longer says what was saved as version {version}. A new version shows people that something has changed, and what.</source>
        <translation>Seloste ei enää ole sama kuin tallennettu versio {version}. Uusi versio kertoo ihmisille, että jotakin on muuttunut, ja mitä.</translation>
    </message>
    <message>
        <source>This is the version before: give another number.</source>
        <translation>Tämä on edellinen versio: anna toinen numero.</translation>
    </message>
    <message>
        <source>for example: subcontractors added to the recipients</source>
        <translation>esimerkiksi: alihankkijat lisätty vastaanottajiin</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Seuraava asiakirja</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Seuraava →</translation>
    </message>
    <message>
        <source>Only the beginning of the text is shown.</source>
        <translation>Tekstistä näkyy vain alku.</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Edellinen asiakirja</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Luetaan…</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Edellinen</translation>
    </message>
</context>
<context>
    <name>WordingPart</name>
    <message>
        <source>Language of the wording</source>
        <translation>Sanamuodon kieli</translation>
    </message>
    <message>
        <source>Preset text: not shown to anybody yet</source>
        <translation>Valmis teksti: ei vielä näytetty kenellekään</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Tallenna uutena versiona</translation>
    </message>
    <message>
        <source>The consent form is printed with it. Each version stays as it was shown, so that a consent can name it.</source>
        <translation>Suostumuslomake tulostetaan sillä. Jokainen versio säilyy sellaisena kuin se näytettiin, jotta suostumuksesta näkee, mihin se annettiin.</translation>
    </message>
    <message>
        <source>Version {version} of {day}</source>
        <translation>Versio {version}, {day}</translation>
    </message>
    <message>
        <source>Wording of consent</source>
        <translation>Suostumuksen sanamuoto</translation>
    </message>
    <message>
        <source>Write the text, please.</source>
        <translation>Kirjoita teksti.</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>&amp;Add</source>
        <translation>L&amp;isää</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Siirrä &amp;alas</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Siirrä &amp;ylös</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>&amp;Stop</source>
        <translation>Keske&amp;ytä</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Bringing the sample customers</source>
        <translation>Tuodaan esimerkkiasiakkaita</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Hae tällä sivulla</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Siirry mihin tahansa</translation>
    </message>
    <message>
        <source>Help of this page</source>
        <translation>Tämän sivun ohje</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Tuo lista</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Poista käsittelyn rajoitus</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Make a recovery sheet …</source>
        <translation>Tee palautussivu…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Register a ban</source>
        <translation>Kirjaa markkinointikielto</translation>
    </message>
    <message>
        <source>Register a request of a person</source>
        <translation>Kirjaa henkilön pyyntö</translation>
    </message>
    <message>
        <source>Restrict processing</source>
        <translation>Rajoita käsittelyä</translation>
    </message>
    <message>
        <source>Sample customers</source>
        <translation>Esimerkkiasiakkaat</translation>
    </message>
    <message>
        <source>The recovery sheet of this register has not been checked yet.</source>
        <translation>Tämän rekisterin palautussivua ei ole vielä tarkistettu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message numerus="yes">
        <source>%n deals, {sum}</source>
        <translation>
            <numerusform>%n kauppa, {sum}</numerusform>
            <numerusform>%n kauppaa, {sum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in the table</source>
        <translation>
            <numerusform>Kaikki (%n) taulukossa</numerusform>
            <numerusform>Kaikki %n taulukossa</numerusform>
        </translation>
    </message>
    <message>
        <source>No deals</source>
        <translation>Ei kauppoja</translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>+ Condition</source>
        <translation>+ Ehto</translation>
    </message>
    <message>
        <source>Take away: {condition}</source>
        <translation>Poista ehto: {condition}</translation>
    </message>
</context>
<context>
    <name>_Minutes</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n minuutin kuluttua</numerusform>
            <numerusform>%n minuutin kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>Source: {source}</source>
        <translation>Lähde: {source}</translation>
    </message>
</context>
<context>
    <name>_Pressing</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Keskeytetään…</translation>
    </message>
    <message>
        <source>You can cancel; nothing is changed then.</source>
        <translation>Voit peruuttaa. Silloin mikään ei muutu.</translation>
    </message>
</context>
<context>
    <name>_Text</name>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>A newer version of the program made this backup.</source>
        <translation>Tämän varmuuskopion on tehnyt ohjelman uudempi versio.</translation>
    </message>
    <message>
        <source>All backups lie on the same disk as the register. If it breaks or is stolen, all is gone: choose a second place, such as a memory stick.</source>
        <translation>Kaikki varmuuskopiot ovat samalla levyllä kuin rekisteri. Jos se rikkoutuu tai varastetaan, kaikki menee: valitse toinen paikka, esimerkiksi muistitikku.</translation>
    </message>
    <message>
        <source>Another program is making a backup in this folder.</source>
        <translation>Toinen ohjelma tekee parhaillaan varmuuskopiota tähän kansioon.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Last proven restorable on {day}, more than 30 days ago. Press “Prove now”.</source>
        <translation>Palautusta on kokeiltu viimeksi {day}, yli 30 päivää sitten. Paina ”Kokeile nyt”.</translation>
    </message>
    <message>
        <source>Newest backup: {moment}.</source>
        <translation>Uusin varmuuskopio: {moment}.</translation>
    </message>
    <message>
        <source>No backup has been proven restorable for more than 30 days. Press “Prove now”.</source>
        <translation>Varmuuskopion palautusta ei ole kokeiltu yli 30 päivään. Paina ”Kokeile nyt”.</translation>
    </message>
    <message>
        <source>No backup has reached the second place yet: {folder}. Connect it, and the next one goes there too.</source>
        <translation>Toiseen paikkaan ei ole vielä tallennettu varmuuskopiota: {folder}. Kytke se, niin seuraava menee sinnekin.</translation>
    </message>
    <message>
        <source>No backup was made. Connect the stick or the network folder, then try again.</source>
        <translation>Varmuuskopiota ei tehty. Liitä muistitikku tai verkkokansio ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>No backup was made. Wait until it is done, and try again.</source>
        <translation>Varmuuskopiota ei tehty. Odota, kunnes se on valmis, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>No new ones are made: they are switched off.</source>
        <translation>Uusia ei tehdä: varmuuskopiointi on pois käytöstä.</translation>
    </message>
    <message>
        <source>Not proven restorable yet. The program does it in a quiet moment, or now with “Prove now”.</source>
        <translation>Palautusta ei ole vielä kokeiltu. Ohjelma kokeilee sitä hiljaisena hetkenä, tai heti, kun painat ”Kokeile nyt”.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup: an older one may be whole.</source>
        <translation>Mitään ei muutettu. Valitse toinen varmuuskopio: vanhempi voi olla ehjä.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the backup in the folder where it was made, beside the folder “documents”; or copy that folder too.</source>
        <translation>Mitään ei muutettu. Valitse varmuuskopio kansiosta, johon se tehtiin ja jossa on myös kansio ”documents”, tai kopioi sekin kansio.</translation>
    </message>
    <message>
        <source>Nothing was changed. Connect its stick or network folder, or choose another.</source>
        <translation>Mitään ei muutettu. Liitä muistitikku tai verkkokansio, jolla se on, tai valitse toinen.</translation>
    </message>
    <message>
        <source>Nothing was changed. It may be another file, or it was not copied to its end: choose another backup.</source>
        <translation>Mitään ei muutettu. Tiedosto voi olla jokin muu, tai sen kopiointi jäi kesken: valitse toinen varmuuskopio.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update the program, then try again.</source>
        <translation>Mitään ei muutettu. Päivitä ohjelma ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was restored. Choose a folder beside it.</source>
        <translation>Mitään ei palautettu. Valitse kansio sen vierestä.</translation>
    </message>
    <message>
        <source>Nothing was restored. Choose a folder that is new or empty.</source>
        <translation>Mitään ei palautettu. Valitse uusi tai tyhjä kansio.</translation>
    </message>
    <message>
        <source>Nothing was restored. Choose a new folder in one that exists.</source>
        <translation>Mitään ei palautettu. Valitse uusi kansio sellaisesta kansiosta, joka on olemassa.</translation>
    </message>
    <message>
        <source>Nothing was written. Free some space on the disk, or choose another one.</source>
        <translation>Mitään ei kirjoitettu. Vapauta levytilaa tai valitse toinen levy.</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Muistuta huomenna</translation>
    </message>
    <message>
        <source>Restorable, proven on {day}.</source>
        <translation>Palautettavissa, kokeiltu {day}.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Näytä varmuuskopiot</translation>
    </message>
    <message>
        <source>The backup that was tried last cannot be restored: {what} Make a new one now.</source>
        <translation>Viimeksi kokeiltua varmuuskopiota ei voi palauttaa: {what} Tee heti uusi.</translation>
    </message>
    <message>
        <source>The backups go there already. Choose another place.</source>
        <translation>Varmuuskopiot menevät sinne jo. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>The documents of this backup are not beside it.</source>
        <translation>Tämän varmuuskopion asiakirjat eivät ole sen vieressä.</translation>
    </message>
    <message>
        <source>The file of the backup cannot be found.</source>
        <translation>Varmuuskopion tiedostoa ei löydy.</translation>
    </message>
    <message>
        <source>The folder for the backups cannot be reached.</source>
        <translation>Varmuuskopioiden kansioon ei saada yhteyttä.</translation>
    </message>
    <message>
        <source>The folder for the restored register cannot be made.</source>
        <translation>Palautetun rekisterin kansiota ei voi luoda.</translation>
    </message>
    <message>
        <source>The last backup failed. {what} {then}</source>
        <translation>Viime varmuuskopiointi epäonnistui. {what} {then}</translation>
    </message>
    <message>
        <source>The new backup could not be verified, so it was removed.</source>
        <translation>Uutta varmuuskopiota ei saatu varmistettua, joten se poistettiin.</translation>
    </message>
    <message>
        <source>The register and the older backups are untouched. Let the register be checked, and choose another disk or stick for the backups.</source>
        <translation>Rekisteri ja vanhemmat varmuuskopiot ovat ennallaan. Tarkista rekisteri ja valitse varmuuskopioille toinen levy tai muistitikku.</translation>
    </message>
    <message>
        <source>The second place of the backups has not been there since {day}: {folder}. Connect it, and the next backup goes there too.</source>
        <translation>Varmuuskopioiden toinen paikka on ollut poissa {day} lähtien: {folder}. Kytke se, niin seuraava varmuuskopio menee sinnekin.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when you close the program, or now.</source>
        <translation>Varmuuskopiota ei vielä ole. Se tehdään, kun suljet ohjelman, tai heti.</translation>
    </message>
    <message>
        <source>There is no backup, and none is made: if the disk breaks, the register is lost.</source>
        <translation>Varmuuskopiota ei ole eikä tehdä: jos levy rikkoutuu, rekisteri menetetään.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk.</source>
        <translation>Levyllä ei ole tarpeeksi tilaa.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>Tässä kansiossa on jo jotakin.</translation>
    </message>
    <message>
        <source>This backup is damaged, or was changed.</source>
        <translation>Tämä varmuuskopio on vaurioitunut tai sitä on muutettu.</translation>
    </message>
    <message>
        <source>This file is not a backup of a register.</source>
        <translation>Tämä tiedosto ei ole rekisterin varmuuskopio.</translation>
    </message>
    <message>
        <source>This folder lies inside a register.</source>
        <translation>Tämä kansio on rekisterin sisällä.</translation>
    </message>
    <message>
        <source>This is the folder of a register. Choose a folder beside it, or another disk.</source>
        <translation>Tämä on rekisterin kansio. Valitse kansio sen vierestä tai toiselta levyltä.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Customers updated</source>
        <translation>Päivitettyjä asiakkaita</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Ennestään tunnettuja</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Tuotu</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Uusia asiakkaita</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Luettuja rivejä</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Hylättyjä rivejä</translation>
    </message>
    <message>
        <source>Rows repaired</source>
        <translation>Korjattuja rivejä</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Tietojen lähde</translation>
    </message>
    <message>
        <source>Source date</source>
        <translation>Lähteen päiväys</translation>
    </message>
</context>
<context>
    <name>blocks</name>
    <message>
        <source>Dated</source>
        <translation>Päivätty</translation>
    </message>
    <message>
        <source>Fill this in: it is asked for later</source>
        <translation>Täytä tämä: sitä kysytään myöhemmin</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Keneltä</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Nothing was kept. A postal address needs the name, the street and the postcode.</source>
        <translation>Mitään ei tallennettu. Postiosoitteeseen tarvitaan nimi, katuosoite ja postinumero.</translation>
    </message>
    <message>
        <source>The list holds no phone numbers, email addresses or postal addresses.</source>
        <translation>Listalla ei ole puhelinnumeroita, sähköpostiosoitteita eikä postiosoitteita.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa</translation>
    </message>
</context>
<context>
    <name>breach</name>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Klo</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Data got out or was lost, so a risk to people cannot be called unlikely.</source>
        <translation>Tietoja joutui ulkopuolisille tai katosi, joten riskiä ihmisille ei voi pitää epätodennäköisenä.</translation>
    </message>
    <message>
        <source>Data was lost or changed, and there is no copy of it that works</source>
        <translation>Tietoja katosi tai muuttui, eikä niistä ole toimivaa kopiota</translation>
    </message>
    <message>
        <source>Encrypted, and the key is safe</source>
        <translation>Salattu, ja avain on tallessa</translation>
    </message>
    <message>
        <source>Happened from</source>
        <translation>Tapahtui alkaen</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Korkea riski</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Miten se havaittiin</translation>
    </message>
    <message>
        <source>It is about children or others who can hardly protect themselves</source>
        <translation>Kyse on lapsista tai muista, joiden on vaikea suojata itseään</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>Todennäköiset seuraukset</translation>
    </message>
    <message>
        <source>Nobody got the data, and nothing was lost.</source>
        <translation>Kukaan ei saanut tietoja, eikä mitään kadonnut.</translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation>Havaittu</translation>
    </message>
    <message>
        <source>Number of entries, about</source>
        <translation>Tietueita noin</translation>
    </message>
    <message>
        <source>Number of people, about</source>
        <translation>Henkilöitä noin</translation>
    </message>
    <message>
        <source>Ombudsman told on</source>
        <translation>Ilmoitettu valtuutetulle</translation>
    </message>
    <message>
        <source>People told on</source>
        <translation>Ihmisille ilmoitettu</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Kirjasi</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riski</translation>
    </message>
    <message>
        <source>Risk to people</source>
        <translation>Riski ihmisille</translation>
    </message>
    <message>
        <source>Somebody may be cheated, threatened, shamed or lose money because of it</source>
        <translation>Jotakuta voidaan sen takia huijata, uhata tai häpäistä, tai hän voi menettää rahaa</translation>
    </message>
    <message>
        <source>Somebody who should not may have seen, copied or got the data</source>
        <translation>Joku sivullinen on voinut nähdä, kopioida tai saada tiedot</translation>
    </message>
    <message>
        <source>The data came back before anybody could use it.</source>
        <translation>Tiedot saatiin takaisin ennen kuin kukaan ehti käyttää niitä.</translation>
    </message>
    <message>
        <source>The data came back, or was destroyed, before anybody could use it</source>
        <translation>Tiedot saatiin takaisin tai ne tuhottiin ennen kuin kukaan ehti käyttää niitä</translation>
    </message>
    <message>
        <source>The data could be read, and it is of a kind that can do people real harm.</source>
        <translation>Tiedot olivat luettavissa, ja niistä voi koitua ihmisille todellista haittaa.</translation>
    </message>
    <message>
        <source>The data could be read: it was not encrypted, or the key went with it</source>
        <translation>Tiedot olivat luettavissa: niitä ei ollut salattu, tai avain meni mukana</translation>
    </message>
    <message>
        <source>Their case number</source>
        <translation>Valtuutetun asianumero</translation>
    </message>
    <message>
        <source>There were personal identity codes, bank details, health or addresses under a disclosure ban</source>
        <translation>Mukana oli henkilötunnuksia, pankkitietoja, terveystietoja tai turvakiellon alaisia osoitteita</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Epätodennäköinen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Päättyi</translation>
    </message>
    <message>
        <source>What data it is about</source>
        <translation>Mitä tietoja se koskee</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>What was done, and what will be</source>
        <translation>Mitä on tehty ja mitä tehdään</translation>
    </message>
    <message>
        <source>Whoever has the data cannot read it (GDPR Article 34(3)(a)).</source>
        <translation>Tietojen haltija ei pysty lukemaan niitä (tietosuoja-asetuksen 34 artiklan 3 kohdan a alakohta).</translation>
    </message>
    <message>
        <source>Whose data it is</source>
        <translation>Keiden tietoja</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perustelut</translation>
    </message>
    <message>
        <source>Why it was told late</source>
        <translation>Miksi ilmoitus viivästyi</translation>
    </message>
    <message>
        <source>Why people were not told</source>
        <translation>Miksi ihmisille ei ilmoitettu</translation>
    </message>
    <message>
        <source>Why the ombudsman was not told</source>
        <translation>Miksi valtuutetulle ei ilmoitettu</translation>
    </message>
</context>
<context>
    <name>breach_text</name>
    <message>
        <source>A data breach that concerns your data</source>
        <translation>Tietojasi koskeva tietoturvaloukkaus</translation>
    </message>
    <message numerus="yes">
        <source>About %n entry(ies)</source>
        <translation>
            <numerusform>Noin %n tietue</numerusform>
            <numerusform>Noin %n tietuetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n person(s)</source>
        <translation>
            <numerusform>Noin %n henkilö</numerusform>
            <numerusform>Noin %n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Be careful with calls, messages and links that speak of your dealings with us. If somebody knows your bank details, tell your bank. If you suspect a crime, tell the police. You may also turn to the Data Protection Ombudsman: tietosuoja.fi.</source>
        <translation>Suhtaudu varovasti puheluihin, viesteihin ja linkkeihin, joissa vedotaan asiointiisi meillä. Jos joku sivullinen tietää pankkitietosi, kerro siitä pankillesi. Jos epäilet rikosta, ilmoita poliisille. Voit myös kääntyä tietosuojavaltuutetun puoleen: tietosuoja.fi.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Rekisterinpitäjä</translation>
    </message>
    <message>
        <source>Have the people been told</source>
        <translation>Onko henkilöille ilmoitettu</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Miten se havaittiin</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>Todennäköiset seuraukset</translation>
    </message>
    <message>
        <source>Measures taken and planned</source>
        <translation>Tehdyt ja suunnitellut toimet</translation>
    </message>
    <message>
        <source>No, or the key may be known</source>
        <translation>Ei, tai avain voi olla sivullisen tiedossa</translation>
    </message>
    <message>
        <source>Not known yet; we will tell as soon as we know.</source>
        <translation>Ei vielä tiedossa; ilmoitamme heti, kun tiedämme.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Ei ole ilmoitettu</translation>
    </message>
    <message>
        <source>Risk to the people</source>
        <translation>Riski henkilöille</translation>
    </message>
    <message>
        <source>The breach happened</source>
        <translation>Loukkaus tapahtui</translation>
    </message>
    <message>
        <source>The breach was noticed</source>
        <translation>Loukkaus havaittiin</translation>
    </message>
    <message>
        <source>The data, and how much of it</source>
        <translation>Tiedot ja niiden määrä</translation>
    </message>
    <message>
        <source>The people, and how many</source>
        <translation>Henkilöt ja heidän määränsä</translation>
    </message>
    <message>
        <source>Was the data encrypted</source>
        <translation>Olivatko tiedot salattuja</translation>
    </message>
    <message>
        <source>We write to you because your personal data was part of a data breach at {firm}. We noticed it on {day}.</source>
        <translation>Kirjoitamme sinulle, koska henkilötietojasi oli mukana tietoturvaloukkauksessa ({firm}). Havaitsimme sen {day}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>What it may lead to</source>
        <translation>Mitä siitä voi seurata</translation>
    </message>
    <message>
        <source>What we have done</source>
        <translation>Mitä olemme tehneet</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Mitä voit tehdä itse</translation>
    </message>
    <message>
        <source>Which of your data it is about</source>
        <translation>Mitä tietojasi se koskee</translation>
    </message>
    <message>
        <source>Who gives more information</source>
        <translation>Lisätietojen antaja</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Keneltä voit kysyä</translation>
    </message>
    <message>
        <source>Why the notification is late</source>
        <translation>Miksi ilmoitus on myöhässä</translation>
    </message>
    <message>
        <source>Yes, and the key is safe</source>
        <translation>Kyllä, ja avain on tallessa</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} klo {time}</translation>
    </message>
</context>
<context>
    <name>breaches</name>
    <message>
        <source>A few questions lead to the risk.</source>
        <translation>Muutama kysymys johtaa arvioon.</translation>
    </message>
    <message>
        <source>Assess the risk</source>
        <translation>Arvioi riski</translation>
    </message>
    <message numerus="yes">
        <source>By {moment}: %n hour(s) left</source>
        <translation>
            <numerusform>Viimeistään {moment}: %n tunti jäljellä</numerusform>
            <numerusform>Viimeistään {moment}: %n tuntia jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Päätä</translation>
    </message>
    <message>
        <source>Close a data breach</source>
        <translation>Päätä tietoturvaloukkaus</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <translation>Päätä asia</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Muokkaa …</translation>
    </message>
    <message>
        <source>Fill this in, please</source>
        <translation>Täytä tämä</translation>
    </message>
    <message>
        <source>Late since {moment}: tell at once, with reasons</source>
        <translation>Myöhässä {moment} alkaen: ilmoita heti ja perustele</translation>
    </message>
    <message>
        <source>Needed at a high risk, without delay.</source>
        <translation>Tarpeen, jos riski on korkea; viipymättä.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Ei tarpeen</translation>
    </message>
    <message>
        <source>Note a data breach</source>
        <translation>Kirjaa tietoturvaloukkaus</translation>
    </message>
    <message>
        <source>Open a data breach again</source>
        <translation>Avaa tietoturvaloukkaus uudelleen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Avaa …</translation>
    </message>
    <message>
        <source>Remove a data breach</source>
        <translation>Poista tietoturvaloukkaus</translation>
    </message>
    <message>
        <source>Say when it was told, or why it was not.</source>
        <translation>Kerro, milloin ilmoitettiin tai miksi ei ilmoitettu.</translation>
    </message>
    <message>
        <source>Tell the ombudsman</source>
        <translation>Ilmoita valtuutetulle</translation>
    </message>
    <message>
        <source>Tell the people</source>
        <translation>Kerro ihmisille</translation>
    </message>
    <message>
        <source>The time had run out: say why, the law asks for it.</source>
        <translation>Aika oli jo umpeutunut: kerro miksi, laki vaatii sen.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Tämä päivä on vasta tulossa.</translation>
    </message>
    <message>
        <source>This is before the day on which it began.</source>
        <translation>Tämä on ennen päivää, jona se alkoi.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>When the steps above are done.</source>
        <translation>Kun edelliset vaiheet on tehty.</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} klo {time}</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message numerus="yes">
        <source>Make %n customers active</source>
        <translation>
            <numerusform>%n asiakas aktiiviseksi</numerusform>
            <numerusform>%n asiakasta aktiivisiksi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n customers passive</source>
        <translation>
            <numerusform>%n asiakas passiiviseksi</numerusform>
            <numerusform>%n asiakasta passiivisiksi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n customers into groups</source>
        <translation>
            <numerusform>%n asiakas lisätty ryhmiin</numerusform>
            <numerusform>%n asiakasta lisätty ryhmiin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n customers out of groups</source>
        <translation>
            <numerusform>%n asiakas poistettu ryhmistä</numerusform>
            <numerusform>%n asiakasta poistettu ryhmistä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} of %n customers</source>
        <translation>
            <numerusform>{field}: %n asiakas</numerusform>
            <numerusform>{field}: %n asiakasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ja %n muu</numerusform>
            <numerusform>… ja %n muuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campaign</name>
    <message>
        <source>A disclosure ban: the data is handed to nobody outside.</source>
        <translation>Turvakielto: tietoja ei luovuteta ulkopuolisille.</translation>
    </message>
    <message>
        <source>A message of the campaign {name} came back from {address} ({file}, row {row})</source>
        <translation>Kampanjan {name} viesti palautui osoitteesta {address} ({file}, rivi {row})</translation>
    </message>
    <message>
        <source>Address cards (VCF)</source>
        <translation>Yhteystietokortit (VCF)</translation>
    </message>
    <message>
        <source>Address for refusing</source>
        <translation>Osoite kiellolle</translation>
    </message>
    <message>
        <source>Address labels {sheet} (PDF)</source>
        <translation>Osoitetarrat {sheet} (PDF)</translation>
    </message>
    <message>
        <source>Address used</source>
        <translation>Käytetty osoite</translation>
    </message>
    <message>
        <source>All direct marketing</source>
        <translation>Kaikki suoramarkkinointi</translation>
    </message>
    <message>
        <source>Already in the list with the same address.</source>
        <translation>On jo listalla samalla osoitteella.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Molemmat</translation>
    </message>
    <message>
        <source>CSV, with the report beside it</source>
        <translation>CSV, raportti vieressä</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message numerus="yes">
        <source>Campaign: {name}, %n persons</source>
        <translation>
            <numerusform>Kampanja: {name}, %n henkilö</numerusform>
            <numerusform>Kampanja: {name}, %n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Excel (XLSX), with the report inside</source>
        <translation>Excel (XLSX), raportti mukana</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Luovutettu</translation>
    </message>
    <message>
        <source>How to refuse</source>
        <translation>Kieltäminen</translation>
    </message>
    <message>
        <source>If you do not want direct marketing, tell us free of charge: {address}</source>
        <translation>Jos et halua suoramarkkinointia, ilmoita siitä meille maksutta: {address}</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Mukana</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Laki</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pois jätetyt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>No column: every row came back</source>
        <translation>Ei sarakkeessa: jokainen rivi on palautunut</translation>
    </message>
    <message>
        <source>No column: every row is a refusal</source>
        <translation>Ei sarakkeessa: jokainen rivi on kielto</translation>
    </message>
    <message>
        <source>No contact person.</source>
        <translation>Ei yhteyshenkilöä.</translation>
    </message>
    <message>
        <source>No email address.</source>
        <translation>Ei sähköpostiosoitetta.</translation>
    </message>
    <message>
        <source>No mobile number: text messages go to no other.</source>
        <translation>Ei matkapuhelinnumeroa: tekstiviesti menee vain matkapuhelimeen.</translation>
    </message>
    <message>
        <source>No phone number.</source>
        <translation>Ei puhelinnumeroa.</translation>
    </message>
    <message>
        <source>No whole postal address.</source>
        <translation>Ei täydellistä postiosoitetta.</translation>
    </message>
    <message>
        <source>Nobody: it stays in our firm</source>
        <translation>Ei kenellekään: se jää omaan käyttöön</translation>
    </message>
    <message>
        <source>Nothing was written. Give it, or write it into the settings of the firm.</source>
        <translation>Mitään ei kirjoitettu. Anna tieto, tai kirjoita se yrityksen asetuksiin.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Yritys tai yhteisö</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>Refused in the campaign {name} ({file}, row {row})</source>
        <translation>Kielsi kampanjassa {name} ({file}, rivi {row})</translation>
    </message>
    <message numerus="yes">
        <source>Responses to {name}: %n bans</source>
        <translation>
            <numerusform>Vastaukset kampanjaan {name}: %n kielto</numerusform>
            <numerusform>Vastaukset kampanjaan {name}: %n kieltoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: {name}, a ban</source>
        <translation>Rivi {row}: {name}, kielto</translation>
    </message>
    <message>
        <source>Row {row}: {name}, banned before</source>
        <translation>Rivi {row}: {name}, kielto oli jo</translation>
    </message>
    <message>
        <source>Row {row}: {name}, came back</source>
        <translation>Rivi {row}: {name}, palautunut</translation>
    </message>
    <message>
        <source>Row {row}: {name}, nobody in the register</source>
        <translation>Rivi {row}: {name}, ei rekisterissä</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Somebody with the same address has forbidden direct marketing.</source>
        <translation>Joku, jolla on sama osoite, on kieltänyt suoramarkkinoinnin.</translation>
    </message>
    <message>
        <source>Text about refusing</source>
        <translation>Kieltämisen ohje</translation>
    </message>
    <message>
        <source>The address is that of a parcel machine.</source>
        <translation>Osoite on pakettiautomaatin.</translation>
    </message>
    <message>
        <source>The general address</source>
        <translation>Yleinen osoite</translation>
    </message>
    <message>
        <source>The message names no free address for refusing it.</source>
        <translation>Viestissä ei ole maksutonta osoitetta, johon kiellon voi ilmoittaa.</translation>
    </message>
    <message>
        <source>The sender of the message is not said.</source>
        <translation>Viestin lähettäjää ei ole kerrottu.</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>Sääntöjen versio</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Miksi jätetty pois</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Kirjoittaja</translation>
    </message>
    <message>
        <source>{reason} Not confirmed: {conditions}</source>
        <translation>{reason} Vahvistamatta: {conditions}</translation>
    </message>
</context>
<context>
    <name>category</name>
    <message>
        <source>Addresses</source>
        <translation>Osoitteet</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>Contacts and notes</source>
        <translation>Yhteydenotot ja muistiinpanot</translation>
    </message>
    <message>
        <source>Customer relationship</source>
        <translation>Asiakassuhde</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Kaupat</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Laskutus</translation>
    </message>
    <message>
        <source>Marketing permissions and bans</source>
        <translation>Markkinointiluvat ja -kiellot</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Origin of the data</source>
        <translation>Tietojen alkuperä</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>Phone and email</source>
        <translation>Puhelin ja sähköposti</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>A name is needed</source>
        <translation>Nimi tarvitaan</translation>
    </message>
    <message>
        <source>A private person has no Business ID: is this a sole trader?</source>
        <translation>Yksityishenkilöllä ei ole Y-tunnusta: onko tämä toiminimi?</translation>
    </message>
    <message>
        <source>Only a person has this code: choose private person or sole trader, or remove it</source>
        <translation>Vain ihmisellä on henkilötunnus: valitse yksityishenkilö tai toiminimi, tai poista tunnus</translation>
    </message>
    <message>
        <source>Personal identity codes are switched off in the settings: remove the code</source>
        <translation>Henkilötunnukset eivät ole käytössä asetuksissa: poista tunnus</translation>
    </message>
    <message>
        <source>Tell on which day the data came</source>
        <translation>Kerro, minä päivänä tiedot on saatu</translation>
    </message>
    <message>
        <source>Tell where the data came from: people may ask it</source>
        <translation>Kerro, mistä tiedot on saatu: asiakkaalla on oikeus kysyä sitä</translation>
    </message>
    <message>
        <source>Tell why the customer is made passive</source>
        <translation>Kerro, miksi asiakas passivoidaan</translation>
    </message>
    <message>
        <source>The VAT ID and the Business ID are not of the same firm: compare them</source>
        <translation>ALV-tunnus ja Y-tunnus eivät ole saman yrityksen: vertaa niitä</translation>
    </message>
    <message>
        <source>The law allows the code only for a reason</source>
        <translation>Laki sallii henkilötunnuksen vain, kun sille on peruste</translation>
    </message>
    <message>
        <source>The role ends before it begins</source>
        <translation>Tehtävä päättyy ennen kuin se alkaa</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n bans stay in force: only the person takes a ban back, or --forget-bans.</source>
        <translation>
            <numerusform>%n kielto jää voimaan: kiellon peruu vain henkilö itse, tai --forget-bans.</numerusform>
            <numerusform>%n kieltoa jää voimaan: kiellon peruu vain henkilö itse, tai --forget-bans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are in {file}. The file is not encrypted: keep it as safe as the register.</source>
        <translation>
            <numerusform>%n asiakas on tallennettu tiedostoon {file}. Tiedostoa ei ole salattu: säilytä sitä yhtä huolellisesti kuin rekisteriä.</numerusform>
            <numerusform>%n asiakasta on tallennettu tiedostoon {file}. Tiedostoa ei ole salattu: säilytä sitä yhtä huolellisesti kuin rekisteriä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers of the list are in {file}. It is not for marketing: those with a ban are in it too, and marked. It is not encrypted: keep it as safe as the register.</source>
        <translation>
            <numerusform>%n listan asiakas on tiedostossa {file}. Se ei ole markkinointia varten: siinä ovat merkittyinä myös ne, joilla on kielto. Sitä ei ole salattu: säilytä sitä yhtä huolellisesti kuin rekisteriä.</numerusform>
            <numerusform>%n listan asiakasta on tiedostossa {file}. Se ei ole markkinointia varten: siinä ovat merkittyinä myös ne, joilla on kielto. Sitä ei ole salattu: säilytä sitä yhtä huolellisesti kuin rekisteriä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) name other people and are not copied: look at them in the window.</source>
        <translation>
            <numerusform>%n asiakirja mainitsee muita ihmisiä, eikä siitä annettu kopiota: katso se ikkunassa.</numerusform>
            <numerusform>%n asiakirjaa mainitsee muita ihmisiä, eikä niistä annettu kopiota: katso ne ikkunassa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are lost or damaged: “verify” names them.</source>
        <translation>
            <numerusform>%n asiakirja on kadonnut tai vaurioitunut: ”verify” kertoo, mikä.</numerusform>
            <numerusform>%n asiakirjaa on kadonnut tai vaurioitunut: ”verify” kertoo, mitkä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not in it: the register itself has lost their files.</source>
        <translation>
            <numerusform>%n asiakirja ei ole siinä: sen tiedosto on kadonnut rekisteristäkin.</numerusform>
            <numerusform>%n asiakirjaa ei ole siinä: niiden tiedostot ovat kadonneet rekisteristäkin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) may be about the same person and are not in it: look at them in the window.</source>
        <translation>
            <numerusform>%n muu kohta voi koskea samaa henkilöä, eikä se ole mukana: katso se ikkunassa.</numerusform>
            <numerusform>%n muuta kohtaa voi koskea samaa henkilöä, eivätkä ne ole mukana: katso ne ikkunassa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers had forbidden marketing before, or share an address with who has: they are banned.</source>
        <translation>
            <numerusform>%n uusi asiakas oli jo kieltänyt markkinoinnin, tai hänellä on sama osoite kuin kieltäneellä: kielto on kirjattu.</numerusform>
            <numerusform>%n uutta asiakasta oli jo kieltänyt markkinoinnin, tai heillä on sama osoite kuin kieltäneellä: kiellot on kirjattu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons who may be contacted are in {file}. It is not encrypted: keep it as safe as the register.</source>
        <translation>
            <numerusform>%n henkilö, johon saa olla yhteydessä, on tiedostossa {file}. Sitä ei ole salattu: pidä se yhtä hyvässä tallessa kuin rekisteri.</numerusform>
            <numerusform>%n henkilöä, joihin saa olla yhteydessä, on tiedostossa {file}. Sitä ei ole salattu: pidä se yhtä hyvässä tallessa kuin rekisteri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are about somebody who was erased before: is there a new basis? --report OUT.xlsx lists them.</source>
        <translation>
            <numerusform>%n rivi koskee henkilöä, joka on poistettu aiemmin: onko uusi peruste? --report OUT.xlsx luettelee ne.</numerusform>
            <numerusform>%n riviä koskee henkilöitä, jotka on poistettu aiemmin: onko uusi peruste? --report OUT.xlsx luettelee ne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were edited since and stay as they are.</source>
        <translation>
            <numerusform>%n riviä on muokattu sen jälkeen, ja se jää ennalleen.</numerusform>
            <numerusform>%n riviä on muokattu sen jälkeen, ja ne jäävät ennalleen.</numerusform>
        </translation>
    </message>
    <message>
        <source>--date: {problem}</source>
        <translation>--date: {problem}</translation>
    </message>
    <message>
        <source>--limit: write a number of customers</source>
        <translation>--limit: kirjoita asiakkaiden määrä numerona</translation>
    </message>
    <message>
        <source>--map: no column is called {name}. Columns: {names}</source>
        <translation>--map: saraketta {name} ei ole. Sarakkeet: {names}</translation>
    </message>
    <message>
        <source>--map: no field is called {name}. Fields: {names}</source>
        <translation>--map: kenttää {name} ei ole. Kentät: {names}</translation>
    </message>
    <message>
        <source>--map: write it as &quot;Header=field&quot;</source>
        <translation>--map: kirjoita muodossa &quot;Otsikko=kenttä&quot;</translation>
    </message>
    <message>
        <source>--report OUT.xlsx lists the rejected rows with reasons.</source>
        <translation>Valinta --report OUT.xlsx luettelee hylätyt rivit syineen.</translation>
    </message>
    <message>
        <source>--sort: no field is called {name}. Fields: {names}</source>
        <translation>--sort: kenttää {name} ei ole. Kentät: {names}</translation>
    </message>
    <message>
        <source>--source: write where the data came from</source>
        <translation>--source: kirjoita, mistä tiedot on saatu</translation>
    </message>
    <message>
        <source>A bug stopped the command; what was saved before is safe. Report this line: {places}</source>
        <translation>Ohjelmavirhe keskeytti komennon. Aiemmin tallennettu on tallessa. Ilmoita tämä rivi ohjelman ylläpitäjälle: {places}</translation>
    </message>
    <message>
        <source>A one-time code is asked as before; where the phone is lost, run the command again with --drop-code.</source>
        <translation>Kertakoodi kysytään kuten ennenkin. Jos puhelin on kadonnut, anna komento uudelleen valinnalla --drop-code.</translation>
    </message>
    <message>
        <source>A plan has no receipt. Nothing was erased: leave out --plan or --receipt.</source>
        <translation>Suunnitelmasta ei saa todistusta. Mitään ei poistettu: jätä pois --plan tai --receipt.</translation>
    </message>
    <message>
        <source>An offline customer register. Without a command the window opens.</source>
        <translation>Asiakasrekisteri, joka toimii ilman verkkoyhteyttä. Ilman komentoa avautuu ikkuna.</translation>
    </message>
    <message>
        <source>Attached as document {document}: {name}</source>
        <translation>Liitetty asiakirjaksi {document}: {name}</translation>
    </message>
    <message>
        <source>Condition {name}: {text}</source>
        <translation>Ehto {name}: {text}</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>Erased:</source>
        <translation>Poistettu:</translation>
    </message>
    <message>
        <source>Fill in: {fields}.</source>
        <translation>Täytä: {fields}.</translation>
    </message>
    <message>
        <source>Give a file with it: --passphrase-file FILE, or - for standard input.</source>
        <translation>Anna se tiedostossa: --passphrase-file FILE; tiedoston nimi - tarkoittaa vakiosyötettä.</translation>
    </message>
    <message>
        <source>Help: {command} --help</source>
        <translation>Ohje: {command} --help</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>Import {batch}: {imported} new customers of {read} rows, {updated} updated, {repaired} repaired, {rejected} rejected, {duplicates} known already.</source>
        <translation>Tuonti {batch}: rivejä {read}, uusia asiakkaita {imported}, päivitettyjä {updated}, korjattuja {repaired}, hylättyjä {rejected}, ennestään tunnettuja {duplicates}.</translation>
    </message>
    <message>
        <source>Kept by law:</source>
        <translation>Lain vuoksi säilytetään:</translation>
    </message>
    <message>
        <source>Law: {law}</source>
        <translation>Laki: {law}</translation>
    </message>
    <message>
        <source>Left out, as their processing is restricted: {count}</source>
        <translation>Jätetty pois, koska käsittelyä on rajoitettu: {count}</translation>
    </message>
    <message>
        <source>Left out, {count}: {reason}</source>
        <translation>Jätetty pois, {count}: {reason}</translation>
    </message>
    <message>
        <source>Lives on:</source>
        <translation>Jää:</translation>
    </message>
    <message>
        <source>Marketing permissions and bans</source>
        <translation>Markkinointiluvat ja -kiellot</translation>
    </message>
    <message>
        <source>Name a command: {names}</source>
        <translation>Anna komento: {names}</translation>
    </message>
    <message>
        <source>Name the file register.db in the folder of a register, or a backup.</source>
        <translation>Anna rekisterin kansion tiedosto register.db tai varmuuskopio.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Uusi salalause: </translation>
    </message>
    <message>
        <source>No column of the list holds the names of the customers.</source>
        <translation>Missään listan sarakkeessa ei ole asiakkaiden nimiä.</translation>
    </message>
    <message>
        <source>No field is called {name}. Fields: {names}</source>
        <translation>Kenttää {name} ei ole. Kentät: {names}</translation>
    </message>
    <message>
        <source>No kind of document is called {kind}. Kinds: {kinds}</source>
        <translation>Asiakirjatyyppiä {kind} ei ole. Tyypit: {kinds}</translation>
    </message>
    <message>
        <source>No one-time code is asked any more.</source>
        <translation>Kertakoodia ei enää kysytä.</translation>
    </message>
    <message>
        <source>Not a date: {text}</source>
        <translation>Ei ole päivä: {text}</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Ei muutettavaa.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give another name.</source>
        <translation>Mitään ei muutettu. Anna toinen nimi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name it: --map &quot;Header=name&quot;.</source>
        <translation>Mitään ei muutettu. Nimeä sarake: --map &quot;Otsikko=name&quot;.</translation>
    </message>
    <message>
        <source>Nothing was changed. The customer&apos;s people: show ID.</source>
        <translation>Mitään ei muutettu. Asiakkaan yhteyshenkilöt: show ID.</translation>
    </message>
    <message>
        <source>Nothing was changed. The import may be taken back already.</source>
        <translation>Mitään ei muutettu. Tuonti on ehkä jo kumottu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Mitään ei muutettu. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use --protect passphrase instead.</source>
        <translation>Mitään ei muutettu. Käytä sen sijaan valintaa --protect passphrase.</translation>
    </message>
    <message>
        <source>Nothing was stored. It would be {imported} new customers of {read} rows, {updated} updated at most, {repaired} repaired, {rejected} rejected, {duplicates} known already.</source>
        <translation>Mitään ei tallennettu. Tulos olisi: rivejä {read}, uusia asiakkaita {imported}, päivitettyjä enintään {updated}, korjattuja {repaired}, hylättyjä {rejected}, ennestään tunnettuja {duplicates}.</translation>
    </message>
    <message>
        <source>Nothing was written. The customer&apos;s documents: show ID.</source>
        <translation>Mitään ei kirjoitettu. Asiakkaan asiakirjat: show ID.</translation>
    </message>
    <message>
        <source>Of them, {count}: {warning}</source>
        <translation>Heistä {count}: {warning}</translation>
    </message>
    <message>
        <source>One-time code: </source>
        <translation>Kertakoodi: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Salalause: </translation>
    </message>
    <message>
        <source>Refused. {problems}.</source>
        <translation>Ei hyväksytty. {problems}.</translation>
    </message>
    <message>
        <source>Run the command at a terminal, where the code can be typed. In the window, under Settings, commands can be let in without a code.</source>
        <translation>Anna komento päätteessä, jossa koodin voi kirjoittaa. Ikkunan asetuksissa komennot voi päästää ilman koodia.</translation>
    </message>
    <message>
        <source>Save it in the window: Privacy, Erased.</source>
        <translation>Tallenna se ikkunassa: Tietosuoja, Poistetut.</translation>
    </message>
    <message numerus="yes">
        <source>Searched %n page(s) of the register afterwards; left over: {residue}</source>
        <translation>
            <numerusform>Sen jälkeen tutkittiin %n rekisterin sivu; jäänteitä: {residue}</numerusform>
            <numerusform>Sen jälkeen tutkittiin %n rekisterin sivua; jäänteitä: {residue}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <translation>Kumottu: {title}</translation>
    </message>
    <message>
        <source>The backup is in {file}, and was verified: {customers} customers, {documents} documents.</source>
        <translation>Varmuuskopio on tiedostossa {file}, ja se on varmistettu: asiakkaita {customers}, asiakirjoja {documents}.</translation>
    </message>
    <message>
        <source>The customer had the very same content already, as document {documents}.</source>
        <translation>Asiakkaalla oli jo aivan sama sisältö asiakirjana {documents}.</translation>
    </message>
    <message>
        <source>The customer has no contact person {id}.</source>
        <translation>Asiakkaalla ei ole yhteyshenkilöä {id}.</translation>
    </message>
    <message>
        <source>The customer is erased, but the receipt was not written.</source>
        <translation>Asiakas on poistettu, mutta todistusta ei saatu kirjoitettua.</translation>
    </message>
    <message>
        <source>The document is in {file}. The file is not encrypted: keep it as safe as the register.</source>
        <translation>Asiakirja on tiedostossa {file}. Tiedostoa ei ole salattu: säilytä sitä yhtä huolellisesti kuin rekisteriä.</translation>
    </message>
    <message>
        <source>The file with the recovery code cannot be read.</source>
        <translation>Palautuskoodin tiedostoa ei voi lukea.</translation>
    </message>
    <message>
        <source>The file with the recovery code is empty.</source>
        <translation>Palautuskoodin tiedosto on tyhjä.</translation>
    </message>
    <message>
        <source>The file with the recovery code is not a text in UTF-8.</source>
        <translation>Palautuskoodin tiedosto ei ole UTF-8-tekstiä.</translation>
    </message>
    <message>
        <source>The last use of the register ended unexpectedly, and its log is gone or broken: what was saved last may be missing.</source>
        <translation>Rekisterin edellinen käyttö päättyi odottamatta, ja sen loki on kadonnut tai rikki: viimeksi tallennettu voi puuttua.</translation>
    </message>
    <message>
        <source>The last use of the register ended unexpectedly.</source>
        <translation>Rekisterin edellinen käyttö päättyi odottamatta.</translation>
    </message>
    <message>
        <source>The list is imported, but its report is not written. For the report take the import back (undo --batch {batch}) and import again.</source>
        <translation>Lista on tuotu, mutta raporttia ei kirjoitettu. Jos tarvitset raportin, kumoa tuonti (undo --batch {batch}) ja tuo lista uudelleen.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be read.</source>
        <translation>Salalauseen tiedostoa ei voi lukea.</translation>
    </message>
    <message>
        <source>The passphrase file is empty.</source>
        <translation>Salalauseen tiedosto on tyhjä.</translation>
    </message>
    <message>
        <source>The passphrase file is not a text in UTF-8.</source>
        <translation>Salalauseen tiedosto ei ole UTF-8-tekstiä.</translation>
    </message>
    <message>
        <source>The pictures of every page and the privacy notice are in {folder}</source>
        <translation>Kuvat kaikista sivuista ja tietosuojaseloste: {folder}</translation>
    </message>
    <message>
        <source>The privacy notice is in {file}</source>
        <translation>Tietosuojaseloste: {file}</translation>
    </message>
    <message>
        <source>The receipt is in {file}</source>
        <translation>Poistotodistus on tiedostossa {file}</translation>
    </message>
    <message>
        <source>The recovery sheet is in {place}. Print it, keep the paper in a safe place, then delete the file: whoever has it and a copy of the register can read all of it.</source>
        <translation>Palautussivu: {place}. Tulosta se, säilytä paperi turvallisessa paikassa ja poista sitten tiedosto: jos jollakulla on se ja rekisterin kopio, hän voi lukea koko rekisterin.</translation>
    </message>
    <message>
        <source>The recovery sheet stays as it is. Keep it safe.</source>
        <translation>Palautussivu pysyy ennallaan. Säilytä se turvallisessa paikassa.</translation>
    </message>
    <message>
        <source>The register asks for a one-time code, and none was given.</source>
        <translation>Rekisteri kysyy kertakoodia, eikä sitä annettu.</translation>
    </message>
    <message>
        <source>The register in {place} now opens with the new passphrase.</source>
        <translation>Rekisteri kansiossa {place} avautuu nyt uudella salalauseella.</translation>
    </message>
    <message>
        <source>The register in {place} now opens with the sign-in to this computer.</source>
        <translation>Rekisteri kansiossa {place} avautuu nyt kirjautumisella tälle tietokoneelle.</translation>
    </message>
    <message>
        <source>The register is in {place}</source>
        <translation>Rekisteri: {place}</translation>
    </message>
    <message>
        <source>The register is whole: {pages} pages, {customers} customers, {documents} documents.</source>
        <translation>Rekisteri on ehjä. Sivuja {pages}, asiakkaita {customers}, asiakirjoja {documents}.</translation>
    </message>
    <message>
        <source>The register opens with a passphrase, and none was given.</source>
        <translation>Rekisteri avautuu salalauseella, eikä sitä annettu.</translation>
    </message>
    <message>
        <source>The restored register is in {folder}: {customers} customers, {documents} documents. Whoever is known here to have been erased since the backup was erased again.</source>
        <translation>Palautettu rekisteri on kansiossa {folder}: asiakkaita {customers}, asiakirjoja {documents}. Varmuuskopion jälkeen lopullisesti poistetut on poistettu uudelleen, sikäli kuin poistot ovat täällä tiedossa.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Sama uudelleen: </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Salalauseet eivät ole samat.</translation>
    </message>
    <message>
        <source>There is no document {id}.</source>
        <translation>Asiakirjaa {id} ei ole.</translation>
    </message>
    <message>
        <source>There is no import {batch} to take back.</source>
        <translation>Tuontia {batch} ei ole, joten sitä ei voi kumota.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Ei kumottavaa.</translation>
    </message>
    <message>
        <source>This is not among the stages in the settings</source>
        <translation>Tätä ei ole asetusten vaiheissa</translation>
    </message>
    <message>
        <source>This is not the file of a register.</source>
        <translation>Tämä ei ole rekisterin tiedosto.</translation>
    </message>
    <message>
        <source>To confirm, {name}: {text}</source>
        <translation>Vahvistettava, {name}: {text}</translation>
    </message>
    <message>
        <source>Warning: the passphrase is easy to guess. {hint} It can be changed in the window.</source>
        <translation>Varoitus: salalause on helppo arvata. {hint} Sen voi vaihtaa ohjelman ikkunassa.</translation>
    </message>
    <message>
        <source>What is held about {name} is in {file}. The file is not encrypted: hand it to nobody else.</source>
        <translation>Tiedot henkilöstä {name} ovat tiedostossa {file}. Tiedostoa ei ole salattu: älä anna sitä kenellekään muulle.</translation>
    </message>
    <message>
        <source>Would be erased:</source>
        <translation>Poistettaisiin:</translation>
    </message>
    <message>
        <source>Write it as field=value: {text}</source>
        <translation>Kirjoita muodossa kenttä=arvo: {text}</translation>
    </message>
    <message>
        <source>Write the code of your recovery sheet on its first line.</source>
        <translation>Kirjoita palautussivusi koodi sen ensimmäiselle riville.</translation>
    </message>
    <message>
        <source>Write the firm&apos;s name.</source>
        <translation>Kirjoita yrityksen nimi.</translation>
    </message>
    <message>
        <source>a backup, or the register.db of a copied folder; preset: the register in use</source>
        <translation>varmuuskopio tai kopioidun kansion register.db; oletus: käytössä oleva rekisteri</translation>
    </message>
    <message>
        <source>a field and its new value; an empty value clears the field</source>
        <translation>kenttä ja sen uusi arvo; tyhjä arvo tyhjentää kentän</translation>
    </message>
    <message>
        <source>a file whose first line is the code of the recovery sheet, where nothing else opens it</source>
        <translation>tiedosto, jonka ensimmäinen rivi on palautussivun koodi, kun mikään muu ei avaa</translation>
    </message>
    <message>
        <source>a file whose first line is the code of the recovery sheet; - is standard input</source>
        <translation>tiedosto, jonka ensimmäinen rivi on palautussivun koodi; - on vakiosyöte</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase; - is standard input</source>
        <translation>tiedosto, jonka ensimmäinen rivi on salalause; - on vakiosyöte</translation>
    </message>
    <message>
        <source>answer with one JSON object</source>
        <translation>vastaa yhtenä JSON-oliona</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumentti %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>ask for no one-time code any more, as when the phone is lost</source>
        <translation>älä enää kysy kertakoodia, esimerkiksi kun puhelin on kadonnut</translation>
    </message>
    <message>
        <source>ask whether a person may be sent marketing</source>
        <translation>kysy, saako henkilölle markkinoida</translation>
    </message>
    <message>
        <source>attach a file to a customer</source>
        <translation>liitä tiedosto asiakkaaseen</translation>
    </message>
    <message>
        <source>back the register up into one file, and verify it</source>
        <translation>tee rekisteristä varmuuskopio yhteen tiedostoon ja varmista se</translation>
    </message>
    <message>
        <source>change fields of a customer</source>
        <translation>muuta asiakkaan kenttiä</translation>
    </message>
    <message>
        <source>check that the register, or a backup, is whole</source>
        <translation>tarkista, että rekisteri tai varmuuskopio on ehjä</translation>
    </message>
    <message>
        <source>conditions that hold this time, such as K3</source>
        <translation>ehdot, jotka täyttyvät tällä kertaa, esimerkiksi K3</translation>
    </message>
    <message>
        <source>erase a customer for good, with a proof</source>
        <translation>poista asiakas lopullisesti ja näytä se toteen</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>vähintään yksi arvo tarvitaan</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>yksi arvo tarvitaan</translation>
    </message>
    <message>
        <source>find customers</source>
        <translation>hae asiakkaita</translation>
    </message>
    <message>
        <source>for marketing: only those who may be contacted that way</source>
        <translation>markkinointiin: vain ne, joihin saa olla niin yhteydessä</translation>
    </message>
    <message>
        <source>how and where it was said, and where the proof is</source>
        <translation>miten ja missä se sanottiin ja missä todiste on</translation>
    </message>
    <message>
        <source>how many to show at most</source>
        <translation>montako näytetään enintään</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>ylimääräinen arvo %r</translation>
    </message>
    <message>
        <source>import a list of customers</source>
        <translation>tuo asiakaslista</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>virheellinen arvo (%(type)s): %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>virheellinen valinta: %(value)r (vaihtoehdot: %(choices)s)</translation>
    </message>
    <message>
        <source>its Business ID</source>
        <translation>yrityksen Y-tunnus</translation>
    </message>
    <message>
        <source>its address: &quot;Street 1, 00100 Town&quot;</source>
        <translation>yrityksen osoite: &quot;Katu 1, 00100 Kaupunki&quot;</translation>
    </message>
    <message>
        <source>its email address</source>
        <translation>yrityksen sähköpostiosoite</translation>
    </message>
    <message>
        <source>leave out documents that are damaged, where no other backup has them whole</source>
        <translation>jätä vaurioituneet asiakirjat pois, jos niitä ei ole ehjinä missään muussakaan varmuuskopiossa</translation>
    </message>
    <message>
        <source>make a new register</source>
        <translation>luo uusi rekisteri</translation>
    </message>
    <message>
        <source>name of the firm</source>
        <translation>yrityksen nimi</translation>
    </message>
    <message>
        <source>only say what would be erased and kept</source>
        <translation>kerro vain, mitä poistettaisiin ja säilytettäisiin</translation>
    </message>
    <message>
        <source>only tell what would be done</source>
        <translation>kerro vain, mitä tehtäisiin</translation>
    </message>
    <message>
        <source>open with the recovery code, and protect the register anew</source>
        <translation>avaa palautuskoodilla ja suojaa rekisteri uudelleen</translation>
    </message>
    <message>
        <source>options</source>
        <translation>valinnat</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentit</translation>
    </message>
    <message>
        <source>remove its bans too: they were never said</source>
        <translation>poista myös sen kiellot: niitä ei ole koskaan annettu</translation>
    </message>
    <message>
        <source>restore a backup into a new folder</source>
        <translation>palauta varmuuskopio uuteen kansioon</translation>
    </message>
    <message>
        <source>save the privacy notice</source>
        <translation>tallenna tietosuojaseloste</translation>
    </message>
    <message>
        <source>send a column to a field; an empty field leaves the column out</source>
        <translation>vie sarake kenttään; tyhjä kenttä jättää sarakkeen pois</translation>
    </message>
    <message>
        <source>show every page with sample customers, as pictures</source>
        <translation>näytä jokainen sivu kuvina esimerkkiasiakkaiden kanssa</translation>
    </message>
    <message>
        <source>show everything about one customer</source>
        <translation>näytä kaikki yhdestä asiakkaasta</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>näytä tämä ohje ja lopeta</translation>
    </message>
    <message>
        <source>take back the last change, or an import</source>
        <translation>kumoa viimeisin muutos tai tuonti</translation>
    </message>
    <message>
        <source>the channel of the message</source>
        <translation>viestin kanava</translation>
    </message>
    <message>
        <source>the channel; all: everything, for a ban</source>
        <translation>kanava; all: kaikki, kun kyse on kiellosta</translation>
    </message>
    <message>
        <source>the day it was said; preset: today</source>
        <translation>päivä, jona se sanottiin; oletus: tänään</translation>
    </message>
    <message>
        <source>the day of the document; preset: today</source>
        <translation>asiakirjan päivä; oletus: tänään</translation>
    </message>
    <message>
        <source>the field that orders the customers; preset: name</source>
        <translation>kenttä, jonka mukaan asiakkaat järjestetään; oletus: name</translation>
    </message>
    <message>
        <source>the file of the backup</source>
        <translation>varmuuskopion tiedosto</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>kirjoitettava tiedosto</translation>
    </message>
    <message>
        <source>the file, or a folder, where it is called after the day and time</source>
        <translation>tiedosto tai kansio, jossa se nimetään päivän ja kellonajan mukaan</translation>
    </message>
    <message>
        <source>the file; it is copied into the register, encrypted</source>
        <translation>tiedosto; se kopioidaan rekisteriin salattuna</translation>
    </message>
    <message>
        <source>the file; its ending tells the format: {endings}</source>
        <translation>tiedosto; pääte kertoo muodon: {endings}</translation>
    </message>
    <message>
        <source>the folder for the pictures</source>
        <translation>kuvien kansio</translation>
    </message>
    <message>
        <source>the folder for the restored register: a new one, or empty</source>
        <translation>palautetun rekisterin kansio: uusi tai tyhjä</translation>
    </message>
    <message>
        <source>the folder of the register</source>
        <translation>rekisterin kansio</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>nämä argumentit ovat pakollisia: %s</translation>
    </message>
    <message>
        <source>the language of the extract; preset: that of the command</source>
        <translation>tietojen kopion kieli; oletus: komennon kieli</translation>
    </message>
    <message>
        <source>the language of the notice; preset: that of the command</source>
        <translation>selosteen kieli; oletus: komennon kieli</translation>
    </message>
    <message>
        <source>the language to speak; preset: that of the computer</source>
        <translation>käytettävä kieli; oletus: tietokoneen kieli</translation>
    </message>
    <message>
        <source>the list: XLSX, XLS, ODS, CSV or VCF</source>
        <translation>lista: XLSX, XLS, ODS, CSV tai VCF</translation>
    </message>
    <message>
        <source>the name of the list</source>
        <translation>listan nimi</translation>
    </message>
    <message>
        <source>the number of the contact person</source>
        <translation>yhteyshenkilön numero</translation>
    </message>
    <message>
        <source>the number of the customer</source>
        <translation>asiakkaan numero rekisterissä</translation>
    </message>
    <message>
        <source>the number of the document</source>
        <translation>asiakirjan numero</translation>
    </message>
    <message>
        <source>the number of the import; preset: the last change</source>
        <translation>tuonnin numero; oletus: viimeisin muutos</translation>
    </message>
    <message>
        <source>the people on the list gave the data themselves: no privacy notice is owed to them</source>
        <translation>listan henkilöt ovat antaneet tiedot itse: heille ei tarvitse erikseen antaa tietosuojaselostetta</translation>
    </message>
    <message>
        <source>the sheet; preset: the first that holds something</source>
        <translation>taulukko; oletus: ensimmäinen, jossa on sisältöä</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>tuntemattomia argumentteja: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>käyttö: </translation>
    </message>
    <message>
        <source>what for; preset: all direct marketing</source>
        <translation>mihin tarkoitukseen; oletus: kaikki suoramarkkinointi</translation>
    </message>
    <message>
        <source>what it is: a kind of the settings, such as offer or invoice</source>
        <translation>mikä asiakirja on: jokin asetusten tyypeistä, kuten offer tai invoice</translation>
    </message>
    <message>
        <source>what opens the register from day to day; preset: keyring</source>
        <translation>mikä avaa rekisterin arjessa; oletus: keyring (avainnippu)</translation>
    </message>
    <message>
        <source>what opens the register from now on; preset: the passphrase where a file with one is given, else the keyring</source>
        <translation>millä rekisteri tästä lähtien avataan; oletus: salalause, jos sen tiedosto on annettu, muuten avainnippu</translation>
    </message>
    <message>
        <source>what to do with customers who are known already; preset: fill what is empty</source>
        <translation>mitä tehdään asiakkaille, jotka ovat jo rekisterissä; oletus: täydennetään tyhjät kohdat</translation>
    </message>
    <message>
        <source>what was said; existing: told of the right to refuse at a sale</source>
        <translation>mitä sanottiin; existing: kertoi myynnin yhteydessä kielto-oikeudesta</translation>
    </message>
    <message>
        <source>where a list of the rejected and repaired rows goes</source>
        <translation>mihin kirjoitetaan luettelo hylätyistä ja korjatuista riveistä</translation>
    </message>
    <message>
        <source>where the data came from; every customer shows it</source>
        <translation>mistä tiedot on saatu; näkyy jokaisella asiakkaalla</translation>
    </message>
    <message>
        <source>where the notice goes</source>
        <translation>mihin seloste tallennetaan</translation>
    </message>
    <message>
        <source>where the receipt goes</source>
        <translation>mihin poistotodistus tallennetaan</translation>
    </message>
    <message>
        <source>where the recovery code goes as text, readable by you alone</source>
        <translation>mihin palautuskoodi tallennetaan tekstinä; vain sinä voit lukea sen</translation>
    </message>
    <message>
        <source>where the recovery sheet goes, to be printed</source>
        <translation>mihin palautussivu tallennetaan tulostusta varten</translation>
    </message>
    <message>
        <source>with --for, where refusing is free of charge; preset: the firm&apos;s email</source>
        <translation>valitsimen --for kanssa: mihin kiellon voi ilmoittaa maksutta; oletus: yrityksen sähköposti</translation>
    </message>
    <message>
        <source>with --for, who gets the list, such as a printer</source>
        <translation>valitsimen --for kanssa: kenelle lista luovutetaan, esimerkiksi painotalolle</translation>
    </message>
    <message>
        <source>with --for, whom to reach at organisations; preset: the general address</source>
        <translation>valitsimen --for kanssa: kenelle yrityksissä ja yhteisöissä; oletus: yleinen osoite</translation>
    </message>
    <message>
        <source>words or beginnings of words; nothing means all</source>
        <translation>sanoja tai niiden alkuja; ilman niitä kaikki</translation>
    </message>
    <message>
        <source>write an attached document out</source>
        <translation>kirjoita liitetty asiakirja tiedostoon</translation>
    </message>
    <message>
        <source>write down what a person said about marketing</source>
        <translation>kirjaa, mitä henkilö sanoi markkinoinnista</translation>
    </message>
    <message>
        <source>write everything held about one person, for that person</source>
        <translation>kirjoita kaikki tiedot yhdestä henkilöstä hänelle itselleen</translation>
    </message>
    <message>
        <source>write the customers of a saved list into a file</source>
        <translation>kirjoita tallennetun listan asiakkaat tiedostoon</translation>
    </message>
    <message>
        <source>write the whole register into a file</source>
        <translation>vie koko rekisteri tiedostoon</translation>
    </message>
    <message>
        <source>{answer}. {reason}</source>
        <translation>{answer}. {reason}</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>Tiedosto {file} on jo olemassa.</translation>
    </message>
    <message>
        <source>{option} was refused.</source>
        <translation>Valintaa {option} ei hyväksytty.</translation>
    </message>
    <message>
        <source>{what}: {channel}</source>
        <translation>{what}: {channel}</translation>
    </message>
</context>
<context>
    <name>consent_form</name>
    <message>
        <source>Consent to marketing</source>
        <translation>Suostumus markkinointiin</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>Näin perut suostumuksen</translation>
    </message>
    <message>
        <source>How we handle your data is told in our privacy notice; ask us for it.</source>
        <translation>Tietojesi käsittelystä kerrotaan tietosuojaselosteessamme; pyydä se meiltä.</translation>
    </message>
    <message>
        <source>How we handle your data: {address}</source>
        <translation>Näin käsittelemme tietojasi: {address}</translation>
    </message>
    <message>
        <source>In which ways: tick those you allow</source>
        <translation>Millä tavoilla: rastita ne, jotka sallit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Paikka ja päivä</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Allekirjoitus</translation>
    </message>
    <message>
        <source>Tell us in any way you like, and we stop: {ways}. It costs nothing, and what was done before stays lawful.</source>
        <translation>Kerro meille millä tavalla tahansa, niin lopetamme: {ways}. Se ei maksa mitään, eikä vaikuta siihen, mitä on tehty ennen perumista.</translation>
    </message>
    <message>
        <source>{firm}, version {version} of {day}</source>
        <translation>{firm}, versio {version}, {day}</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>Area of responsibility</source>
        <translation>Vastuualue</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Kuollut</translation>
    </message>
    <message>
        <source>Disclosure ban</source>
        <translation>Luovutuskielto</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>In this role since</source>
        <translation>Tehtävässä alkaen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Left the role on</source>
        <translation>Jätti tehtävän</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Processing restricted on</source>
        <translation>Käsittely rajoitettu</translation>
    </message>
    <message>
        <source>Source date</source>
        <translation>Lähteen päiväys</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Tietojen lähde</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tehtävänimike</translation>
    </message>
    <message>
        <source>Told by the person</source>
        <translation>Tiedot henkilöltä itseltään</translation>
    </message>
</context>
<context>
    <name>country</name>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Itävalta</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgia</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Kiina</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatia</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Kypros</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tšekki</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Tanska</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Viro</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Ranska</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Saksa</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Kreikka</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Unkari</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islanti</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Intia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanti</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japani</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Liettua</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Alankomaat</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norja</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Puola</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugali</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romania</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Venäjä</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espanja</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Sveitsi</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaimaa</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turkki</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Yhdistynyt kuningaskunta</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Yhdysvallat</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Åland</source>
        <translation>Ahvenanmaa</translation>
    </message>
</context>
<context>
    <name>creation</name>
    <message>
        <source>New register</source>
        <translation>Uusi rekisteri</translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <source>1 person</source>
        <translation>1 henkilö</translation>
    </message>
    <message>
        <source>10–49 people</source>
        <translation>10–49 henkilöä</translation>
    </message>
    <message>
        <source>250 people or more</source>
        <translation>Vähintään 250 henkilöä</translation>
    </message>
    <message>
        <source>2–9 people</source>
        <translation>2–9 henkilöä</translation>
    </message>
    <message>
        <source>50–249 people</source>
        <translation>50–249 henkilöä</translation>
    </message>
    <message>
        <source>A: buys most</source>
        <translation>A: ostaa eniten</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiivinen</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Yhdistys</translation>
    </message>
    <message>
        <source>B: buys regularly</source>
        <translation>B: ostaa säännöllisesti</translation>
    </message>
    <message>
        <source>Bank (BIC)</source>
        <translation>Pankki (BIC)</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Tilinumero</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Laskutusosoite</translation>
    </message>
    <message>
        <source>Billing country</source>
        <translation>Laskutusosoitteen maa</translation>
    </message>
    <message>
        <source>Billing email</source>
        <translation>Laskutussähköposti</translation>
    </message>
    <message>
        <source>Billing postcode</source>
        <translation>Laskutusosoitteen postinumero</translation>
    </message>
    <message>
        <source>Billing town</source>
        <translation>Laskutusosoitteen postitoimipaikka</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>C: buys little</source>
        <translation>C: ostaa vähän</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Tarkistettu</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Company form</source>
        <translation>Yritysmuoto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Credit hold</source>
        <translation>Luottokielto</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Asiakasnumero</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Asiakkuus alkoi</translation>
    </message>
    <message>
        <source>Debt collection</source>
        <translation>Perintä</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Toimitusosoite</translation>
    </message>
    <message>
        <source>Delivery country</source>
        <translation>Toimitusosoitteen maa</translation>
    </message>
    <message>
        <source>Delivery postcode</source>
        <translation>Toimitusosoitteen postinumero</translation>
    </message>
    <message>
        <source>Delivery town</source>
        <translation>Toimitusosoitteen postitoimipaikka</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Kuollut</translation>
    </message>
    <message>
        <source>Disclosure ban</source>
        <translation>Luovutuskielto</translation>
    </message>
    <message>
        <source>Duty under law</source>
        <translation>Lakisääteinen tehtävä</translation>
    </message>
    <message>
        <source>E-invoice address</source>
        <translation>Verkkolaskuosoite</translation>
    </message>
    <message>
        <source>E-invoice operator</source>
        <translation>Verkkolaskuoperaattori</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Faksi</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Granting credit</source>
        <translation>Luotonanto</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Asiakasryhmät</translation>
    </message>
    <message>
        <source>Housing company</source>
        <translation>Taloyhtiö</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Toimiala</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Asiakastyyppi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Viimeisin tilaus</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Tarjottu</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Tilaus</translation>
    </message>
    <message>
        <source>Other ground, see notes</source>
        <translation>Muu peruste, katso muistiinpanot</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passiivinen</translation>
    </message>
    <message>
        <source>Passive since</source>
        <translation>Passiivinen alkaen</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Maksuehto</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postiosoite</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postinumero</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Yksityishenkilö</translation>
    </message>
    <message>
        <source>Processing restricted on</source>
        <translation>Käsittely rajoitettu</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Julkisyhteisö</translation>
    </message>
    <message>
        <source>Reason for keeping the code</source>
        <translation>Henkilötunnuksen peruste</translation>
    </message>
    <message>
        <source>Reason for passive</source>
        <translation>Passivoinnin syy</translation>
    </message>
    <message>
        <source>Reason for the code ended on</source>
        <translation>Tunnuksen peruste päättyi</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Viitenumero</translation>
    </message>
    <message>
        <source>Renting or lending</source>
        <translation>Vuokraus tai lainaus</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Tarjouspyyntö</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>Rivi tiedostossa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation>Toiminimi</translation>
    </message>
    <message>
        <source>Source date</source>
        <translation>Lähteen päiväys</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Tietojen lähde</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>The person&apos;s consent</source>
        <translation>Henkilön suostumus</translation>
    </message>
    <message>
        <source>Told by the person</source>
        <translation>Tiedot henkilöltä itseltään</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Postitoimipaikka</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Aputoiminimi</translation>
    </message>
    <message>
        <source>Under 13 years</source>
        <translation>Alle 13-vuotias</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>ALV-tunnus</translation>
    </message>
    <message>
        <source>Value class</source>
        <translation>Asiakasluokka</translation>
    </message>
    <message>
        <source>Visiting address</source>
        <translation>Käyntiosoite</translation>
    </message>
    <message>
        <source>Visiting country</source>
        <translation>Käyntiosoitteen maa</translation>
    </message>
    <message>
        <source>Visiting postcode</source>
        <translation>Käyntiosoitteen postinumero</translation>
    </message>
    <message>
        <source>Visiting town</source>
        <translation>Käyntiosoitteen postitoimipaikka</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Verkkosivut</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>A message to {whom} was begun in the mail program.</source>
        <translation>Sähköpostiohjelmaan avattiin viesti osoitteeseen {whom}.</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Yhteyshenkilön lisäys</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Asiakkaan lisäys</translation>
    </message>
    <message>
        <source>Automated call allowed</source>
        <translation>Robottisoittolupa</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Kielto</translation>
    </message>
    <message>
        <source>Ban of a contact person</source>
        <translation>Yhteyshenkilön kielto</translation>
    </message>
    <message>
        <source>Call allowed</source>
        <translation>Soittolupa</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Consent without proof</source>
        <translation>Suostumus ilman todistetta</translation>
    </message>
    <message>
        <source>Edit contact person</source>
        <translation>Yhteyshenkilön muokkaus</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Asiakkaan muokkaus</translation>
    </message>
    <message>
        <source>Email allowed</source>
        <translation>Sähköpostilupa</translation>
    </message>
    <message>
        <source>End role of contact person</source>
        <translation>Yhteyshenkilön tehtävän päättäminen</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viimeisin yhteydenotto</translation>
    </message>
    <message>
        <source>Make customer active</source>
        <translation>Asiakkaan palautus aktiiviseksi</translation>
    </message>
    <message>
        <source>Make customer passive</source>
        <translation>Asiakkaan passivointi</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Markkinointi</translation>
    </message>
    <message>
        <source>Move contact person to another firm</source>
        <translation>Yhteyshenkilön siirto toiseen yritykseen</translation>
    </message>
    <message>
        <source>Post allowed</source>
        <translation>Kirjelupa</translation>
    </message>
    <message>
        <source>Privacy notice owed</source>
        <translation>Tietosuojaseloste antamatta</translation>
    </message>
    <message>
        <source>SMS allowed</source>
        <translation>Tekstiviestilupa</translation>
    </message>
    <message>
        <source>Save to keep the contact on the timeline, or cancel.</source>
        <translation>Tallenna, jos haluat yhteydenoton aikajanalle, tai peruuta.</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n month(s)</source>
        <translation>
            <numerusform>Ei yhteyttä %n kuukauteen</numerusform>
            <numerusform>Ei yhteyttä %n kuukauteen</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody like this was erased for good on {day}. Is there a new basis for keeping the data?</source>
        <translation>Tällainen henkilö on poistettu pysyvästi {day}. Onko tietojen säilyttämiselle uusi peruste?</translation>
    </message>
    <message>
        <source>This computer has no mail program: write to {whom} by other means.</source>
        <translation>Tällä tietokoneella ei ole sähköpostiohjelmaa: kirjoita osoitteeseen {whom} muulla tavoin.</translation>
    </message>
    <message>
        <source>This computer has no program that makes calls: dial {whom} yourself.</source>
        <translation>Tällä tietokoneella ei ole soitto-ohjelmaa: soita itse numeroon {whom}.</translation>
    </message>
    <message>
        <source>Told of the right to refuse</source>
        <translation>Kielto-oikeudesta kerrottu</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, rivi {row}</translation>
    </message>
    <message>
        <source>{whom} was handed to the program that makes calls.</source>
        <translation>Numero {whom} annettiin soitto-ohjelmalle.</translation>
    </message>
</context>
<context>
    <name>deal</name>
    <message>
        <source>Another deal has this number</source>
        <translation>Numero on jo toisella kaupalla</translation>
    </message>
    <message>
        <source>Chose another supplier</source>
        <translation>Valitsi toisen toimittajan</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Kauppa</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Toimituspäivä</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Eräpäivä</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Laskun numero</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Laskutettu</translation>
    </message>
    <message>
        <source>Invoiced on</source>
        <translation>Laskun päiväys</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Tarjouksen ja laskun kieli</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hävitty</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Milloin kauppa hävittiin</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ei vastausta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tarjous</translation>
    </message>
    <message>
        <source>Offer valid until</source>
        <translation>Tarjous voimassa asti</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Tarjouksen päiväys</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tilaus</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Tilauspäivä</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Maksettu</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Maksupäivä</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Järjestys</translation>
    </message>
    <message>
        <source>Price without VAT, €</source>
        <translation>Veroton hinta, €</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Viitenumero</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Sum, €</source>
        <translation>Summa, €</translation>
    </message>
    <message>
        <source>Tell in a few words what the deal is about</source>
        <translation>Kerro muutamalla sanalla, mistä kaupassa on kyse</translation>
    </message>
    <message>
        <source>Tell what is sold</source>
        <translation>Kerro, mitä myydään</translation>
    </message>
    <message>
        <source>Tell why the deal was lost</source>
        <translation>Kerro, miksi kauppa hävittiin</translation>
    </message>
    <message>
        <source>Text on papers</source>
        <translation>Teksti tarjoukseen ja laskuun</translation>
    </message>
    <message>
        <source>The customer gave it up</source>
        <translation>Asiakas luopui hankinnasta</translation>
    </message>
    <message>
        <source>The due date is before the invoice</source>
        <translation>Eräpäivä on ennen laskun päiväystä</translation>
    </message>
    <message>
        <source>The invoice must tell this</source>
        <translation>Tämä on kerrottava laskulla</translation>
    </message>
    <message>
        <source>The offer ends before it was made</source>
        <translation>Tarjous päättyy ennen kuin se on tehty</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>The sum is too large: check the amounts</source>
        <translation>Summa on liian suuri: tarkista luvut</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>ALV, %</translation>
    </message>
    <message>
        <source>We could not deliver in time</source>
        <translation>Emme voineet toimittaa ajoissa</translation>
    </message>
    <message>
        <source>Why it was lost</source>
        <translation>Miksi kauppa hävittiin</translation>
    </message>
    <message>
        <source>With VAT it cannot be less than without</source>
        <translation>Verollinen summa ei voi olla pienempi kuin veroton</translation>
    </message>
    <message>
        <source>With VAT, €</source>
        <translation>Verollinen summa, €</translation>
    </message>
    <message>
        <source>Without VAT, €</source>
        <translation>Veroton summa, €</translation>
    </message>
</context>
<context>
    <name>deals</name>
    <message>
        <source>Add deal</source>
        <translation>Kaupan lisäys</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Kaupat</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>Kaupan muokkaus</translation>
    </message>
    <message>
        <source>Make invoice PDF</source>
        <translation>Laskun teko</translation>
    </message>
    <message>
        <source>Make offer PDF</source>
        <translation>Tarjouksen teko</translation>
    </message>
    <message>
        <source>Mark deal as invoiced</source>
        <translation>Kauppa laskutetuksi</translation>
    </message>
    <message>
        <source>Mark deal as lost</source>
        <translation>Kauppa hävityksi</translation>
    </message>
    <message>
        <source>Mark deal as ordered</source>
        <translation>Kauppa tilaukseksi</translation>
    </message>
    <message>
        <source>Mark deal as paid</source>
        <translation>Kauppa maksetuksi</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Move deal back to offers</source>
        <translation>Kauppa takaisin tarjoukseksi</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Maksu</translation>
    </message>
    <message>
        <source>Payment is late</source>
        <translation>Maksu myöhässä</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Keskeneräiset kaupat</translation>
    </message>
    <message>
        <source>Remove deal</source>
        <translation>Kaupan poisto</translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>Myynti kuukausittain</translation>
    </message>
    <message>
        <source>Sales by year</source>
        <translation>Myynti vuosittain</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Who bought most</source>
        <translation>Eniten ostaneet</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>Verollinen</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Veroton</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Came with message</source>
        <translation>Tuli viestin mukana</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Sopimukset</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päiväys</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Kauppa</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Piirustus</translation>
    </message>
    <message>
        <source>File in the vault</source>
        <translation>Tiedosto holvissa</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tiedoston nimi</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Tiiviste</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Lasku</translation>
    </message>
    <message>
        <source>Kept by the rule of</source>
        <translation>Säilytetään kuten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Avain</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Pöytäkirja</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tarjous</translation>
    </message>
    <message>
        <source>Offers and enquiries</source>
        <translation>Tarjoukset ja tiedustelut</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tilaus</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Valokuva</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Vouchers and invoices</source>
        <translation>Tositteet ja laskut</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>Asiakkaan tiedot</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n tavu</numerusform>
            <numerusform>%n tavua</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of another kind</source>
        <translation>Muu tiedosto</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Ohjelma</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n documents</source>
        <translation>
            <numerusform>%n asiakirjan liittäminen</numerusform>
            <numerusform>%n asiakirjan liittäminen</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach document</source>
        <translation>Asiakirjan liittäminen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>Drawing this PDF would take too much memory and time, so it is not shown here. It is kept as it came: you can open it in another program or save it.</source>
        <translation>Tämän PDF:n piirtäminen veisi liikaa muistia ja aikaa, joten sitä ei näytetä tässä. Se on tallessa sellaisena kuin se tuli: voit avata sen toisessa ohjelmassa tai tallentaa sen.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköpostiviesti</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n documents</source>
        <translation>
            <numerusform>%n asiakirjan muokkaus</numerusform>
            <numerusform>%n asiakirjan muokkaus</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Asiakirjan muokkaus</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-työkirja</translation>
    </message>
    <message>
        <source>File e-mail</source>
        <translation>Sähköpostin tallennus</translation>
    </message>
    <message>
        <source>It cannot be shown here. It is kept as it came: you can open it in another program or save it.</source>
        <translation>Asiakirjaa ei voi näyttää täällä. Se on tallessa sellaisena kuin se tuli: voit avata sen toisessa ohjelmassa tai tallentaa sen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the newest backup into a new folder and take the document from there.</source>
        <translation>Mitään ei muutettu. Palauta uusin varmuuskopio uuteen kansioon ja ota asiakirja sieltä.</translation>
    </message>
    <message>
        <source>Nothing was stored. Choose the file itself; many can be chosen at once.</source>
        <translation>Mitään ei tallennettu. Valitse varsinainen tiedosto; voit valita monta kerralla.</translation>
    </message>
    <message>
        <source>Nothing was stored. Close the program that has it open, check that its disk is connected and that you may read it, then try again.</source>
        <translation>Mitään ei tallennettu. Sulje ohjelma, jossa tiedosto on auki, tarkista, että levy on kytkettynä ja että sinulla on lukuoikeus, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was stored. It was perhaps moved or renamed: choose it again.</source>
        <translation>Mitään ei tallennettu. Tiedosto on ehkä siirretty tai nimetty uudelleen: valitse se uudestaan.</translation>
    </message>
    <message>
        <source>Nothing was stored. Wait until it is saved or copied, then try again.</source>
        <translation>Mitään ei tallennettu. Odota, että tiedosto on tallennettu tai kopioitu, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument-taulukko</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-teksti</translation>
    </message>
    <message>
        <source>Outlook message</source>
        <translation>Outlook-viesti</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-asiakirja</translation>
    </message>
    <message>
        <source>Packed files (ZIP)</source>
        <translation>Pakatut tiedostot (ZIP)</translation>
    </message>
    <message>
        <source>Picture (BMP)</source>
        <translation>Kuva (BMP)</translation>
    </message>
    <message>
        <source>Picture (GIF)</source>
        <translation>Kuva (GIF)</translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation>Kuva (JPEG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Kuva (PNG)</translation>
    </message>
    <message>
        <source>Picture (TIFF)</source>
        <translation>Kuva (TIFF)</translation>
    </message>
    <message>
        <source>Picture (WebP)</source>
        <translation>Kuva (WebP)</translation>
    </message>
    <message>
        <source>Picture of a phone (HEIC)</source>
        <translation>Puhelimen kuva (HEIC)</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Asiakirjan poisto</translation>
    </message>
    <message>
        <source>Save it as a file and open it in another program.</source>
        <translation>Tallenna se tiedostona ja avaa toisessa ohjelmassa.</translation>
    </message>
    <message>
        <source>Stored whole. It is very long: the search finds only what its beginning says.</source>
        <translation>Tallennettu kokonaan. Asiakirja on hyvin pitkä: haku löytää vain sen alun.</translation>
    </message>
    <message>
        <source>Stored whole. The search finds only what its first {pages} pages say.</source>
        <translation>Tallennettu kokonaan. Haku löytää vain sen, mitä {pages} ensimmäisellä sivulla lukee.</translation>
    </message>
    <message>
        <source>Stored whole. The words in files larger than {megabytes} MB are not searched.</source>
        <translation>Tallennettu kokonaan. Yli {megabytes} megatavun tiedostojen sisältöä ei haeta.</translation>
    </message>
    <message>
        <source>Stored whole. The words in files of this kind are not searched.</source>
        <translation>Tallennettu kokonaan. Tällaisten tiedostojen sisältöä ei haeta.</translation>
    </message>
    <message>
        <source>Stored whole. The words inside could not be read: it is protected with a password.</source>
        <translation>Tallennettu kokonaan. Sisältöä ei voitu lukea: tiedosto on suojattu salasanalla.</translation>
    </message>
    <message>
        <source>Stored whole. The words inside could not be read: the file came damaged or incomplete.</source>
        <translation>Tallennettu kokonaan. Sisältöä ei voitu lukea: tiedosto oli jo tullessaan viallinen tai vajaa.</translation>
    </message>
    <message>
        <source>Stored whole. The words inside could not be read: the file is damaged, or it takes too much memory or time.</source>
        <translation>Tallennettu kokonaan. Sisältöä ei voitu lukea: tiedosto on viallinen, tai sen lukeminen vie liikaa muistia tai aikaa.</translation>
    </message>
    <message>
        <source>Stored whole. The words inside were not read: the file is built as no honest program builds it. Open it with care.</source>
        <translation>Tallennettu kokonaan. Sisältöä ei luettu: tiedosto on rakennettu tavalla, jota mikään kunnollinen ohjelma ei käytä. Avaa se varoen.</translation>
    </message>
    <message>
        <source>Stored whole. There are no words in it to search, as in a scanned picture.</source>
        <translation>Tallennettu kokonaan. Siinä ei ole haettavia sanoja, kuten ei skannatussa kuvassakaan.</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>Taulukko tekstinä (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>The document is too large to be shown here.</source>
        <translation>Asiakirja on liian suuri näytettäväksi täällä.</translation>
    </message>
    <message>
        <source>The file cannot be found.</source>
        <translation>Tiedostoa ei löydy.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Tiedostoa ei voi lukea.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>Tiedosto muuttui lukemisen aikana.</translation>
    </message>
    <message>
        <source>The file of this document is damaged.</source>
        <translation>Asiakirjan tiedosto on vahingoittunut.</translation>
    </message>
    <message>
        <source>The file of this document is missing.</source>
        <translation>Asiakirjan tiedosto puuttuu.</translation>
    </message>
    <message>
        <source>The words inside could not be read: the file of this document is missing or damaged in the register.</source>
        <translation>Sisältöä ei voitu lukea: asiakirjan tiedosto puuttuu rekisteristä tai on siellä vioittunut.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password, so it cannot be shown here. Open it in another program and give the password there.</source>
        <translation>PDF on suojattu salasanalla, joten sitä ei voi näyttää täällä. Avaa se toisessa ohjelmassa ja anna salasana siellä.</translation>
    </message>
    <message>
        <source>This is a folder, a link or a device, not a file.</source>
        <translation>Tämä on kansio, linkki tai laite, ei tiedosto.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-asiakirja</translation>
    </message>
    <message>
        <source>Write the date of the document.</source>
        <translation>Kirjoita asiakirjan päiväys.</translation>
    </message>
</context>
<context>
    <name>erasing</name>
    <message>
        <source>Backups of the program may hold it until {day} at most. If an older copy is put back before, the same is erased again before anything is shown.</source>
        <translation>Ohjelman varmuuskopioissa se voi säilyä enintään {day} asti. Jos vanhempi kopio palautetaan sitä ennen, sama poistetaan uudelleen ennen kuin mitään näytetään.</translation>
    </message>
    <message>
        <source>Erase for good: {name}</source>
        <translation>Poista pysyvästi: {name}</translation>
    </message>
    <message>
        <source>Not proven yet: restart the program, and it finishes the proof first.</source>
        <translation>Näyttö puuttuu vielä: käynnistä ohjelma uudelleen, niin se tekee sen ensimmäiseksi.</translation>
    </message>
    <message>
        <source>Proven on {day}: all {pages} pages of the file were read, the free ones and the log too, and nothing was found.</source>
        <translation>Todistettu {day}: tiedoston kaikki {pages} sivua luettiin, myös vapaat ja loki, eikä mitään löytynyt.</translation>
    </message>
    <message>
        <source>{count} traces were found in {pages} pages on {day}. Make a copy of the folder of the register, and ask for help.</source>
        <translation>{day}: {pages} sivulta löytyi {count} jälkeä. Ota kopio rekisterin kansiosta ja pyydä apua.</translation>
    </message>
    <message>
        <source>{what}: {field}</source>
        <translation>{what}: {field}</translation>
    </message>
</context>
<context>
    <name>erasure</name>
    <message numerus="yes">
        <source>%n confirmed condition(s)</source>
        <translation>
            <numerusform>%n vahvistettu ehto</numerusform>
            <numerusform>%n vahvistettua ehtoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact person(s)</source>
        <translation>
            <numerusform>%n yhteyshenkilö</numerusform>
            <numerusform>%n yhteyshenkilöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) with the person</source>
        <translation>
            <numerusform>%n yhteydenotto</numerusform>
            <numerusform>%n yhteydenottoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data breach(es)</source>
        <translation>
            <numerusform>%n tietoturvaloukkaus</numerusform>
            <numerusform>%n tietoturvaloukkausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n kauppa</numerusform>
            <numerusform>%n kauppaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s)</source>
        <translation>
            <numerusform>%n riita</numerusform>
            <numerusform>%n riitaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n asiakirja</numerusform>
            <numerusform>%n asiakirjaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of deals</source>
        <translation>
            <numerusform>%n kaupan rivi</numerusform>
            <numerusform>%n kauppojen riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the history</source>
        <translation>
            <numerusform>%n historian rivi</numerusform>
            <numerusform>%n historian riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marketing entry(s)</source>
        <translation>
            <numerusform>%n markkinointimerkintä</numerusform>
            <numerusform>%n markkinointimerkintää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n muistiinpano</numerusform>
            <numerusform>%n muistiinpanoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that the notice was given</source>
        <translation>
            <numerusform>%n merkintä selosteen antamisesta</numerusform>
            <numerusform>%n merkintää selosteen antamisesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n muu tieto</numerusform>
            <numerusform>%n muuta tietoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on bought lists</source>
        <translation>
            <numerusform>%n henkilö ostetuilla listoilla</numerusform>
            <numerusform>%n henkilöä ostetuilla listoilla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in campaigns</source>
        <translation>
            <numerusform>%n kampanjan vastaanottajatieto</numerusform>
            <numerusform>%n kampanjan vastaanottajatietoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) ticked for requests</source>
        <translation>
            <numerusform>%n pyyntöön rastittu kohta</numerusform>
            <numerusform>%n pyyntöihin rastittua kohtaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) told for requests</source>
        <translation>
            <numerusform>%n pyynnön vastaanottajatieto</numerusform>
            <numerusform>%n pyyntöjen vastaanottajatietoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that a law had kept</source>
        <translation>
            <numerusform>%n lain vuoksi säilytetty tieto</numerusform>
            <numerusform>%n lain vuoksi säilytettyä tietoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n pyyntö</numerusform>
            <numerusform>%n pyyntöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s)</source>
        <translation>
            <numerusform>%n käsittelyn rajoitus</numerusform>
            <numerusform>%n käsittelyn rajoitusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of contact persons</source>
        <translation>
            <numerusform>%n yhteyshenkilön tehtävä</numerusform>
            <numerusform>%n yhteyshenkilön tehtävää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved list(s)</source>
        <translation>
            <numerusform>%n tallennettu lista</numerusform>
            <numerusform>%n tallennettua listaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tehtävä</numerusform>
            <numerusform>%n tehtävää</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased again after an older register came back</source>
        <translation>Poistettu uudelleen, kun vanhempi rekisteri palautettiin</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation>Sitä ei enää tarvita</translation>
    </message>
    <message>
        <source>It should never have been kept</source>
        <translation>Sitä ei olisi saanut säilyttää</translation>
    </message>
    <message>
        <source>It went by itself at its date</source>
        <translation>Poistui itsestään määräpäivänään</translation>
    </message>
    <message>
        <source>Its time of keeping is over</source>
        <translation>Säilytysaika on päättynyt</translation>
    </message>
    <message>
        <source>Of a deal stay its numbers, days, lines and sums, and of the customer what the invoice says of the buyer: {buyer}. Blanked, besides all else of the customer: {blanked}.</source>
        <translation>Kaupasta jäävät numerot, päivät, rivit ja summat sekä ostajasta laskun tiedot: {buyer}. Tyhjennetään asiakkaan muiden tietojen lisäksi: {blanked}.</translation>
    </message>
    <message>
        <source>Of a document stay the file as it is, its name, kind, title and date. Blanked: {blanked}.</source>
        <translation>Asiakirjasta jäävät tiedosto sellaisenaan, sen nimi, laji, otsikko ja päivä. Tyhjennetään: {blanked}.</translation>
    </message>
    <message>
        <source>The consent was withdrawn</source>
        <translation>Suostumus peruttiin</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>Henkilö pyysi sitä</translation>
    </message>
    <message>
        <source>The person objected to the processing</source>
        <translation>Henkilö vastusti käsittelyä</translation>
    </message>
    <message>
        <source>a dispute is not settled (GDPR Article 17(3)(e))</source>
        <translation>riita on ratkaisematta (tietosuoja-asetuksen 17 artiklan 3 kohdan e alakohta)</translation>
    </message>
    <message numerus="yes">
        <source>the words of %n document(s)</source>
        <translation>
            <numerusform>%n asiakirjan sanat</numerusform>
            <numerusform>%n asiakirjan sanat</numerusform>
        </translation>
    </message>
    <message>
        <source>{value}: also in {where}, where it belongs to others</source>
        <translation>{value}: myös kohdassa {where}, jossa se kuuluu muille</translation>
    </message>
    <message>
        <source>{what} ({field})</source>
        <translation>{what} ({field})</translation>
    </message>
    <message>
        <source>{what}, for now: {law}</source>
        <translation>{what}, toistaiseksi: {law}</translation>
    </message>
    <message>
        <source>{what}, until {day}: {law}</source>
        <translation>{what}, {day} asti: {law}</translation>
    </message>
</context>
<context>
    <name>erasure_receipt</name>
    <message numerus="yes">
        <source>After the erasure, each of the %n page(s) of the register, the free ones too, and its log were decrypted and searched for everything that had been known of the person.</source>
        <translation>
            <numerusform>Poiston jälkeen rekisterin %n sivu, vapaakin, ja sen loki purettiin salauksesta ja niistä haettiin kaikkea, mitä henkilöstä oli tiedetty.</numerusform>
            <numerusform>Poiston jälkeen rekisterin kaikki %n sivua, vapaatkin, ja sen loki purettiin salauksesta ja niistä haettiin kaikkea, mitä henkilöstä oli tiedetty.</numerusform>
        </translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Rekisterinpitäjä</translation>
    </message>
    <message>
        <source>Copies outside of the register are for the controller to destroy: sent mail, exported lists, memory sticks, printed papers, and backups made by other programs.</source>
        <translation>Rekisterin ulkopuoliset kopiot hävittää rekisterinpitäjä: lähetetyt viestit, viedyt listat, muistitikut, tulosteet ja muiden ohjelmien varmuuskopiot.</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Poisto</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>How it was proven</source>
        <translation>Miten poisto todennettiin</translation>
    </message>
    <message>
        <source>It is shown nowhere but in the list of kept records, and goes by itself at its date.</source>
        <translation>Se näkyy vain säilytettävien tietojen luettelossa ja poistuu sieltä itsestään, kun päivä tulee.</translation>
    </message>
    <message>
        <source>Left over and found: {residue}.</source>
        <translation>Jäänteitä löytyi: {residue}.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ei mitään.</translation>
    </message>
    <message>
        <source>Proven on</source>
        <translation>Todennettu</translation>
    </message>
    <message>
        <source>Receipt of erasure</source>
        <translation>Poistotodistus</translation>
    </message>
    <message>
        <source>The proof is still to come.</source>
        <translation>Todennus on vielä tekemättä.</translation>
    </message>
    <message>
        <source>What a law keeps for now</source>
        <translation>Mitä laki vaatii vielä säilyttämään</translation>
    </message>
    <message>
        <source>What lives on, because it belongs to others</source>
        <translation>Mikä jää, koska se kuuluu muille</translation>
    </message>
    <message>
        <source>What the register cannot reach</source>
        <translation>Mihin rekisteri ei yllä</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Mitä poistettiin</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A file beside the register is not its own: register.db-wal.</source>
        <translation>Rekisterin vieressä on tiedosto, joka ei ole sen oma: register.db-wal.</translation>
    </message>
    <message>
        <source>A file of the register is damaged.</source>
        <translation>Rekisterin tiedosto on vahingoittunut.</translation>
    </message>
    <message>
        <source>A file of this name is in the folder of the register.</source>
        <translation>Samanniminen tiedosto on rekisterin kansiossa.</translation>
    </message>
    <message>
        <source>A newer version of the program made this register.</source>
        <translation>Tämä rekisteri on tehty ohjelman uudemmalla versiolla.</translation>
    </message>
    <message>
        <source>Access to the keyring was refused.</source>
        <translation>Pääsy avainnippuun evättiin.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Peruutettu.</translation>
    </message>
    <message>
        <source>Choose the right folder, or create a new register.</source>
        <translation>Valitse oikea kansio tai luo uusi rekisteri.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Sulje se siellä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Compare it with the paper. When new spare codes were made since, only those work.</source>
        <translation>Vertaa sitä paperiin. Jos varakoodit on tehty sen jälkeen uudelleen, vain uudet toimivat.</translation>
    </message>
    <message>
        <source>Compare the code with your recovery sheet.</source>
        <translation>Vertaa koodia palautussivuun.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Connect the disk, stick or network folder again, then restart the program.</source>
        <translation>Kaikki aiemmin tallennettu on tallessa. Kytke levy, muistitikku tai verkkokansio uudelleen ja käynnistä ohjelma sitten uudelleen.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Free some space on the disk, then try again.</source>
        <translation>Kaikki aiemmin tallennettu on tallessa. Vapauta levyltä tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Look for a question of the keyring behind this window and try again, or use the recovery code.</source>
        <translation>Katso, onko avainnipun kysymys tämän ikkunan takana, ja yritä uudelleen, tai käytä palautuskoodia.</translation>
    </message>
    <message>
        <source>No file was touched. Install the program again from its own package.</source>
        <translation>Mihinkään tiedostoon ei koskettu. Asenna ohjelma uudelleen sen omasta asennuspaketista.</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. Keep the folder as it is, and restore the newest backup into a new folder.</source>
        <translation>Mitään ei muutettu eikä poistettu. Säilytä kansio sellaisenaan ja palauta uusin varmuuskopio uuteen kansioon.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give yourself the right to write there, or choose another folder.</source>
        <translation>Mitään ei muutettu. Anna itsellesi kirjoitusoikeus kansioon tai valitse toinen kansio.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that register, or choose an empty folder.</source>
        <translation>Mitään ei muutettu. Avaa se rekisteri tai valitse tyhjä kansio.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the register with the recovery code on your recovery sheet.</source>
        <translation>Mitään ei muutettu. Avaa rekisteri palautussivun palautuskoodilla.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the files back that belong together. If register.db lay there alone before, move register.db-wal into another folder, then try again.</source>
        <translation>Mitään ei muutettu. Palauta yhteen kuuluvat tiedostot paikoilleen. Jos register.db oli aiemmin yksin, siirrä register.db-wal toiseen kansioon ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Redo brings it back.</source>
        <translation>Mitään ei muutettu. Tee uudelleen -toiminto palauttaa sen.</translation>
    </message>
    <message>
        <source>Nothing was changed. The folder may hold files of two registers: put back those that belong together, or restore the newest backup into a new folder.</source>
        <translation>Mitään ei muutettu. Kansiossa voi olla kahden rekisterin tiedostoja: palauta ne, jotka kuuluvat yhteen, tai palauta uusin varmuuskopio uuteen kansioon.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update the program, then open the register again.</source>
        <translation>Mitään ei muutettu. Päivitä ohjelma ja avaa rekisteri sitten uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use a passphrase instead.</source>
        <translation>Mitään ei muutettu. Käytä sen sijaan salalausetta.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can start again at any time.</source>
        <translation>Mitään ei muutettu. Voit aloittaa uudelleen milloin tahansa.</translation>
    </message>
    <message>
        <source>Nothing was changed: until the restriction is lifted, the data may only be kept. The page of the customer says why it is restricted, and lifts it under “⋯”.</source>
        <translation>Mitään ei muutettu: tietoja saa vain säilyttää, kunnes rajoitus poistetaan. Asiakkaan sivu kertoo rajoituksen syyn, ja valikosta ”⋯” rajoituksen voi poistaa.</translation>
    </message>
    <message>
        <source>Nothing was chosen. Update the program, or make the list again.</source>
        <translation>Mitään ei valittu. Päivitä ohjelma tai tee lista uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was erased. Free some space on the disk, then try again.</source>
        <translation>Mitään ei poistettu. Vapauta levytilaa ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was erased. When the dispute is settled, say so, and try again.</source>
        <translation>Mitään ei poistettu. Kun riita on ratkennut, merkitse se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was written. Give another name.</source>
        <translation>Mitään ei tallennettu. Anna toinen nimi.</translation>
    </message>
    <message>
        <source>Nothing was written: the register may need that file. Choose another folder or name.</source>
        <translation>Mitään ei tallennettu: rekisteri voi tarvita tiedostoa. Valitse toinen kansio tai nimi.</translation>
    </message>
    <message>
        <source>Open it in the way it is protected.</source>
        <translation>Avaa se sillä tavalla, jolla se on suojattu.</translation>
    </message>
    <message>
        <source>Open it in the window, and type the code there.</source>
        <translation>Avaa se ikkunassa ja kirjoita koodi siellä.</translation>
    </message>
    <message>
        <source>Open the register again: the index is made anew, and the search works.</source>
        <translation>Avaa rekisteri uudelleen: hakemisto tehdään uudestaan ja haku toimii taas.</translation>
    </message>
    <message>
        <source>Restart the program: it finishes the erasure before anything else, and proves it.</source>
        <translation>Käynnistä ohjelma uudelleen: se vie poiston loppuun ennen muuta ja näyttää sen toteen.</translation>
    </message>
    <message>
        <source>Set its date and time right and try again, or use a spare code or the recovery sheet.</source>
        <translation>Aseta päivä ja kellonaika oikein ja yritä uudelleen, tai käytä varakoodia tai palautussivua.</translation>
    </message>
    <message>
        <source>Sign out of the computer and in again, or use the recovery code.</source>
        <translation>Kirjaudu ulos tietokoneelta ja uudelleen sisään, tai käytä palautuskoodia.</translation>
    </message>
    <message>
        <source>The clock of this computer has gone backwards.</source>
        <translation>Tämän tietokoneen kello on siirtynyt taaksepäin.</translation>
    </message>
    <message>
        <source>The code is typed right, but it is from another register or was replaced. Look for the newest recovery sheet of this register.</source>
        <translation>Koodi on kirjoitettu oikein, mutta se on toisesta rekisteristä tai vanhentunut. Etsi tämän rekisterin uusin palautussivu.</translation>
    </message>
    <message>
        <source>The code is wrong.</source>
        <translation>Koodi on väärä.</translation>
    </message>
    <message>
        <source>The data is erased, but the disk could not be cleaned of it yet.</source>
        <translation>Tiedot on poistettu, mutta levyä ei vielä saatu puhdistettua niistä.</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved.</source>
        <translation>Levy on täynnä. Viimeisintä muutosta ei tallennettu.</translation>
    </message>
    <message>
        <source>The encryption of this installation does not work.</source>
        <translation>Tämän asennuksen salaus ei toimi.</translation>
    </message>
    <message>
        <source>The folder cannot be reached.</source>
        <translation>Kansioon ei saada yhteyttä.</translation>
    </message>
    <message>
        <source>The folder or a file in it is write-protected.</source>
        <translation>Kansio tai siinä oleva tiedosto on kirjoitussuojattu.</translation>
    </message>
    <message>
        <source>The key does not fit this register.</source>
        <translation>Avain ei sovi tähän rekisteriin.</translation>
    </message>
    <message>
        <source>The key of this register is not on this computer.</source>
        <translation>Tämän rekisterin avain ei ole tällä tietokoneella.</translation>
    </message>
    <message>
        <source>The keyring holds another key than this register&apos;s.</source>
        <translation>Avainnipussa on muu kuin tämän rekisterin avain.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer.</source>
        <translation>Tämän tietokoneen avainnippu ei vastaa.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not work.</source>
        <translation>Tämän tietokoneen avainnippu ei toimi.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked.</source>
        <translation>Tämän tietokoneen avainnippu on lukittu.</translation>
    </message>
    <message>
        <source>The keyring offered on this computer is not safe.</source>
        <translation>Tämän tietokoneen tarjoama avainnippu ei ole turvallinen.</translation>
    </message>
    <message>
        <source>The list has conditions that this program does not know.</source>
        <translation>Listalla on ehtoja, joita tämä ohjelma ei tunne.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess.</source>
        <translation>Salalause on liian helppo arvata.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Salalause on liian lyhyt.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Salalause on väärä.</translation>
    </message>
    <message>
        <source>The processing of this person’s data is restricted.</source>
        <translation>Tämän henkilön tietojen käsittelyä on rajoitettu.</translation>
    </message>
    <message>
        <source>The register asks for a one-time code.</source>
        <translation>Rekisteri kysyy kertakoodia.</translation>
    </message>
    <message>
        <source>The register is in use in another window or program.</source>
        <translation>Rekisteri on käytössä toisessa ikkunassa tai ohjelmassa.</translation>
    </message>
    <message>
        <source>The register is not protected in this way.</source>
        <translation>Rekisteriä ei ole suojattu tällä tavalla.</translation>
    </message>
    <message>
        <source>The register is safe. Open it with the recovery code on your recovery sheet; then it can be protected by this keyring.</source>
        <translation>Rekisteri on tallessa. Avaa se palautussivun palautuskoodilla; sen jälkeen sen voi suojata tällä avainnipulla.</translation>
    </message>
    <message>
        <source>The register is safe. Open it with the recovery code on your recovery sheet; then the key can be put back.</source>
        <translation>Rekisteri on tallessa. Avaa se palautussivun palautuskoodilla; sen jälkeen avaimen voi panna takaisin.</translation>
    </message>
    <message>
        <source>The search index was damaged. Your customers are safe.</source>
        <translation>Hakemisto oli vioittunut. Asiakkaasi ovat tallessa.</translation>
    </message>
    <message>
        <source>There is a typing error in group {group}.</source>
        <translation>Ryhmässä {group} on kirjoitusvirhe.</translation>
    </message>
    <message>
        <source>There is a typing error in the recovery code.</source>
        <translation>Palautuskoodissa on kirjoitusvirhe.</translation>
    </message>
    <message>
        <source>There is no register in this folder.</source>
        <translation>Tässä kansiossa ei ole rekisteriä.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk to erase for good.</source>
        <translation>Levyllä ei ole tarpeeksi tilaa, jotta tiedot voisi poistaa lopullisesti.</translation>
    </message>
    <message>
        <source>These are not two codes in a row.</source>
        <translation>Nämä eivät ole kaksi peräkkäistä koodia.</translation>
    </message>
    <message>
        <source>This code has been used already.</source>
        <translation>Tämä koodi on jo käytetty.</translation>
    </message>
    <message>
        <source>This computer has no keyring that the program can use.</source>
        <translation>Tällä tietokoneella ei ole avainnippua, jota ohjelma voisi käyttää.</translation>
    </message>
    <message>
        <source>This computer now offers another keyring than before.</source>
        <translation>Tämä tietokone tarjoaa nyt eri avainnippua kuin aiemmin.</translation>
    </message>
    <message>
        <source>This folder already holds a register, or parts of one.</source>
        <translation>Tässä kansiossa on jo rekisteri tai sen osia.</translation>
    </message>
    <message>
        <source>This is kept because of a dispute: {reason}.</source>
        <translation>Tiedot säilytetään riidan vuoksi: {reason}.</translation>
    </message>
    <message>
        <source>This is no longer in the register: it was undone.</source>
        <translation>Tätä ei enää ole rekisterissä: se kumottiin.</translation>
    </message>
    <message>
        <source>This is none of the spare codes of this register.</source>
        <translation>Tämä ei ole mikään tämän rekisterin varakoodeista.</translation>
    </message>
    <message>
        <source>This is not a one-time code: it has six digits.</source>
        <translation>Tämä ei ole kertakoodi: siinä on kuusi numeroa.</translation>
    </message>
    <message>
        <source>This is the name of a folder or a device, not of a file.</source>
        <translation>Tämä on kansion tai laitteen nimi, ei tiedoston.</translation>
    </message>
    <message>
        <source>This recovery code does not open this register.</source>
        <translation>Tämä palautuskoodi ei avaa tätä rekisteriä.</translation>
    </message>
    <message>
        <source>Too many codes were wrong.</source>
        <translation>Liian moni koodi oli väärä.</translation>
    </message>
    <message>
        <source>Too many codes were wrong. The register was locked.</source>
        <translation>Liian moni koodi oli väärä. Rekisteri lukittiin.</translation>
    </message>
    <message>
        <source>Try again and allow the access, or use the recovery code.</source>
        <translation>Yritä uudelleen ja salli pääsy, tai käytä palautuskoodia.</translation>
    </message>
    <message>
        <source>Try again; mind capital letters and the keyboard layout. If it is forgotten, use the recovery code on your recovery sheet.</source>
        <translation>Yritä uudelleen. Tarkista isot kirjaimet ja näppäimistön kieli. Jos salalause on unohtunut, käytä palautussivun palautuskoodia.</translation>
    </message>
    <message>
        <source>Type the code that the app shows now, wait for the next one, and type that too. If it fails again, compare the clocks of the phone and this computer.</source>
        <translation>Kirjoita koodi, jonka sovellus nyt näyttää, odota seuraavaa ja kirjoita sekin. Jos se ei taaskaan onnistu, vertaa puhelimen ja tietokoneen kelloja.</translation>
    </message>
    <message>
        <source>Type the code that the app shows now. If it stays wrong, compare the clocks of the phone and this computer.</source>
        <translation>Kirjoita koodi, jonka sovellus nyt näyttää. Jos se on edelleen väärä, vertaa puhelimen ja tietokoneen kelloja.</translation>
    </message>
    <message>
        <source>Type the digits that the app shows now, or one of your spare codes: ten letters and digits.</source>
        <translation>Kirjoita numerot, jotka sovellus nyt näyttää, tai jokin varakoodeistasi: kymmenen kirjainta ja numeroa.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or use the recovery code.</source>
        <translation>Avaa avainnipun lukitus ja yritä uudelleen, tai käytä palautuskoodia.</translation>
    </message>
    <message>
        <source>Use a passphrase. An existing register opens with the recovery code.</source>
        <translation>Käytä salalausetta. Olemassa oleva rekisteri avautuu palautuskoodilla.</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters; four or more words are easy to keep.</source>
        <translation>Käytä vähintään {shortest} merkkiä. Neljä sanaa tai useampi on helppo muistaa.</translation>
    </message>
    <message>
        <source>Wait until the app shows the next one. Each spare code too works only once.</source>
        <translation>Odota, kunnes sovellus näyttää seuraavan. Varakoodikin toimii vain kerran.</translation>
    </message>
    <message>
        <source>You can try again in {minutes} min. A spare code or the recovery sheet works at once.</source>
        <translation>Voit yrittää uudelleen {minutes} min kuluttua. Varakoodi tai palautussivu toimii heti.</translation>
    </message>
    <message>
        <source>You can try again in {seconds} s. A spare code or the recovery sheet works at once.</source>
        <translation>Voit yrittää uudelleen {seconds} s kuluttua. Varakoodi tai palautussivu toimii heti.</translation>
    </message>
</context>
<context>
    <name>extract</name>
    <message>
        <source>Block lists that hold a trace of you</source>
        <translation>Estolistat, joilla on jälki sinusta</translation>
    </message>
    <message>
        <source>Copies of documents that come along</source>
        <translation>Mukana tulevat asiakirjojen kopiot</translation>
    </message>
    <message>
        <source>Copy of your personal data</source>
        <translation>Kopio henkilötiedoistasi</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>File of many customers ({what}); you may be in it</source>
        <translation>Tiedosto monesta asiakkaasta ({what}); voit olla siinä</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Keneltä</translation>
    </message>
    <message>
        <source>How long we keep it</source>
        <translation>Kuinka kauan säilytämme tietoja</translation>
    </message>
    <message>
        <source>How we use your data, and your rights</source>
        <translation>Miten käytämme tietojasi, ja oikeutesi</translation>
    </message>
    <message>
        <source>No list or file with your data is recorded as having left the firm.</source>
        <translation>Kirjanpitomme mukaan yrityksestä ei ole lähtenyt listaa tai tiedostoa, jossa olisi tietojasi.</translation>
    </message>
    <message>
        <source>Our own list of those who forbid marketing</source>
        <translation>Oma lista niistä, jotka ovat kieltäneet markkinoinnin</translation>
    </message>
    <message>
        <source>This is what {firm} holds about you in its customer register. First comes the data itself, then how it is used and which rights you have (GDPR, Article 15).</source>
        <translation>Tässä on, mitä tietoja sinusta on asiakasrekisterissä ({firm}). Ensin tulevat tiedot, sitten se, miten niitä käytetään ja mitä oikeuksia sinulla on (GDPR:n 15 artikla).</translation>
    </message>
    <message>
        <source>Until when and why</source>
        <translation>Mihin asti ja miksi</translation>
    </message>
    <message>
        <source>We hold no data about you.</source>
        <translation>Meillä ei ole tietoja sinusta.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>What was changed, and when</source>
        <translation>Mitä on muutettu ja milloin</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Where else you are mentioned</source>
        <translation>Missä muualla sinut mainitaan</translation>
    </message>
    <message>
        <source>Where it says {hidden}, the text is about somebody else (Article 15(4)).</source>
        <translation>Kun tekstissä lukee {hidden}, siinä puhutaan jostakusta muusta (15(4) artikla).</translation>
    </message>
    <message>
        <source>Where your data came from</source>
        <translation>Mistä tietosi on saatu</translation>
    </message>
    <message>
        <source>Who has got your data</source>
        <translation>Kuka on saanut tietojasi</translation>
    </message>
    <message>
        <source>You as a contact person</source>
        <translation>Sinä yhteyshenkilönä</translation>
    </message>
    <message>
        <source>You as our customer</source>
        <translation>Sinä asiakkaanamme</translation>
    </message>
    <message>
        <source>stayed in the firm</source>
        <translation>jäi yritykseen</translation>
    </message>
</context>
<context>
    <name>extracting</name>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>Löytyi %n kohta.</numerusform>
            <numerusform>Löytyi %n kohtaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n merkitty</numerusform>
            <numerusform>%n merkitty</numerusform>
        </translation>
    </message>
    <message>
        <source>All in one archive: pages, data, documents (ZIP)</source>
        <translation>Kaikki yhdessä paketissa: sivut, data ja asiakirjat (ZIP)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Data ohjelmille (JSON)</translation>
    </message>
    <message>
        <source>Extract: {name}</source>
        <translation>Tietojen kopio: {name}</translation>
    </message>
    <message>
        <source>Only what the person gave, to take along (Art. 20, ZIP)</source>
        <translation>Vain henkilön itse antamat tiedot siirrettäväksi (20 art., ZIP)</translation>
    </message>
    <message>
        <source>Pages to read (PDF)</source>
        <translation>Sivut luettavaksi (PDF)</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>varma</translation>
    </message>
    <message>
        <source>in the history</source>
        <translation>historiassa</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>ehkä</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>A Business ID has seven digits, a hyphen and a check digit, as 1234567-1</source>
        <translation>Y-tunnuksessa on seitsemän numeroa, väliviiva ja tarkistusnumero, esimerkiksi 1234567-1</translation>
    </message>
    <message>
        <source>A Finnish postal code has five digits; write a foreign one with its country, as NO-0150</source>
        <translation>Suomalaisessa postinumerossa on viisi numeroa; kirjoita ulkomainen maatunnuksen kanssa, esimerkiksi NO-0150</translation>
    </message>
    <message>
        <source>A VAT ID has a country&apos;s letters and its number, as FI12345671</source>
        <translation>ALV-tunnuksessa on maan kirjaimet ja numero, esimerkiksi FI12345671</translation>
    </message>
    <message>
        <source>A foreign number cannot be checked here</source>
        <translation>Ulkomaista numeroa ei voi tarkistaa tässä</translation>
    </message>
    <message>
        <source>A foreign postal code cannot be checked here</source>
        <translation>Ulkomaista postinumeroa ei voi tarkistaa tässä</translation>
    </message>
    <message>
        <source>A long dash was written as a hyphen</source>
        <translation>Ajatusviivan tilalle vaihdettiin yhdysmerkki</translation>
    </message>
    <message>
        <source>A lost zero or plus sign was put in front: compare</source>
        <translation>Alkuun lisättiin puuttuva nolla tai plusmerkki: vertaa</translation>
    </message>
    <message>
        <source>A lost zero was put in front</source>
        <translation>Alkuun lisättiin puuttuva nolla</translation>
    </message>
    <message>
        <source>A lost zero was put in front: confirm, the check digit may be missing instead</source>
        <translation>Alkuun lisättiin puuttuva nolla: varmista, sillä nollan sijasta voi puuttua tarkistusnumero</translation>
    </message>
    <message>
        <source>A part that is not an email address was left out</source>
        <translation>Osa, joka ei ole sähköpostiosoite, jätettiin pois</translation>
    </message>
    <message>
        <source>A personal identity code has eleven characters, as 010190-900P: check it</source>
        <translation>Henkilötunnuksessa on yksitoista merkkiä, esimerkiksi 010190-900P: tarkista tunnus</translation>
    </message>
    <message>
        <source>A phone number has at least five digits: check it</source>
        <translation>Puhelinnumerossa on vähintään viisi numeroa: tarkista numero</translation>
    </message>
    <message>
        <source>A reference number has 4 to 20 digits, or begins with RF: compare with the invoice</source>
        <translation>Viitenumerossa on 4–20 numeroa, tai se alkaa kirjaimilla RF: vertaa laskuun</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number: take it from the original list</source>
        <translation>Taulukkolaskenta on pyöristänyt tämän numeron: ota se alkuperäisestä listasta</translation>
    </message>
    <message>
        <source>A spreadsheet&apos;s day number was turned into a day</source>
        <translation>Taulukkolaskennan päivänumero muutettiin päivämääräksi</translation>
    </message>
    <message>
        <source>A tag has at most 60 characters: shorten it</source>
        <translation>Ryhmän nimessä on enintään 60 merkkiä: lyhennä sitä</translation>
    </message>
    <message>
        <source>A web address has the form www.firm.fi: check it</source>
        <translation>Verkko-osoite on muotoa www.yritys.fi: tarkista osoite</translation>
    </message>
    <message>
        <source>A whole industry code has five digits; a zero may be lost in front: check it</source>
        <translation>Täydessä toimialakoodissa on viisi numeroa; alusta voi puuttua nolla: tarkista koodi</translation>
    </message>
    <message>
        <source>A whole number of at most 15 digits is needed, as 14</source>
        <translation>Tähän tarvitaan kokonaisluku, jossa on enintään 15 numeroa, esimerkiksi 14</translation>
    </message>
    <message>
        <source>An account number is written as an IBAN, as FI21 1234 5600 0007 85</source>
        <translation>Tilinumero kirjoitetaan IBAN-muodossa, esimerkiksi FI21 1234 5600 0007 85</translation>
    </message>
    <message>
        <source>An amount has two decimals at most</source>
        <translation>Summassa on enintään kaksi desimaalia</translation>
    </message>
    <message>
        <source>An e-invoice address has only letters A to Z and digits, 35 at most: compare it</source>
        <translation>Verkkolaskuosoitteessa on vain kirjaimia A–Z ja numeroita, enintään 35: vertaa</translation>
    </message>
    <message>
        <source>An e-invoice address that begins 0037 has 12 to 17 characters: compare it</source>
        <translation>Verkkolaskuosoitteessa, joka alkaa 0037, on 12–17 merkkiä: vertaa</translation>
    </message>
    <message>
        <source>An email address has the form name@firm.fi: check it</source>
        <translation>Sähköpostiosoite on muotoa nimi@yritys.fi: tarkista osoite</translation>
    </message>
    <message>
        <source>An old account number was turned into an IBAN: confirm</source>
        <translation>Vanha tilinumero muutettiin IBAN-muotoon: vahvista</translation>
    </message>
    <message>
        <source>An operator has an id of at most 35 letters and digits: choose from the list</source>
        <translation>Operaattorin tunnuksessa on enintään 35 kirjainta ja numeroa: valitse luettelosta</translation>
    </message>
    <message>
        <source>An unusual email address: send a message to test it</source>
        <translation>Epätavallinen sähköpostiosoite: kokeile sitä lähettämällä viesti</translation>
    </message>
    <message>
        <source>An unusual web address: check that it opens</source>
        <translation>Epätavallinen verkko-osoite: tarkista, että se avautuu</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>Invisible control characters were removed</source>
        <translation>Näkymättömät ohjausmerkit poistettiin</translation>
    </message>
    <message>
        <source>Letters broken by a wrong encoding were mended</source>
        <translation>Väärän merkistön rikkomat kirjaimet korjattiin</translation>
    </message>
    <message>
        <source>Neither yes nor no: write yes or no</source>
        <translation>Ei ole kyllä eikä ei: kirjoita kyllä tai ei</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>No industry code: five digits, as 70220, can be compared</source>
        <translation>Ei toimialakoodi: vain viisinumeroista koodia, esimerkiksi 70220, voi verrata</translation>
    </message>
    <message>
        <source>No such code has been given to anyone: compare with the customer&apos;s papers</source>
        <translation>Tällaista tunnusta ei ole annettu kenellekään: vertaa asiakkaan papereihin</translation>
    </message>
    <message>
        <source>Not a day of the year: write it as 31.12.</source>
        <translation>Ei ole vuoden päivä: kirjoita muodossa 31.12.</translation>
    </message>
    <message>
        <source>Not a day: write it as 31.12.2024</source>
        <translation>Ei ole päivämäärä: kirjoita muodossa 31.12.2024</translation>
    </message>
    <message>
        <source>Not a number: write it as 2,5</source>
        <translation>Ei ole luku: kirjoita muodossa 2,5</translation>
    </message>
    <message>
        <source>Not a right VAT ID of that country: compare with the customer&apos;s papers</source>
        <translation>Ei ole tämän maan oikea ALV-tunnus: vertaa asiakkaan papereihin</translation>
    </message>
    <message>
        <source>Not a time of day: write it as 9.30</source>
        <translation>Ei ole kellonaika: kirjoita muodossa 9.30</translation>
    </message>
    <message>
        <source>Not an amount: write it as 1 234,50</source>
        <translation>Ei ole summa: kirjoita muodossa 1 234,50</translation>
    </message>
    <message>
        <source>Only web addresses that begin http or https are kept</source>
        <translation>Vain verkko-osoitteet, jotka alkavat http tai https, tallennetaan</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>muu kieli</translation>
    </message>
    <message>
        <source>Postal code and post office were in one cell: they were split</source>
        <translation>Postinumero ja postitoimipaikka olivat samassa solussa: ne erotettiin</translation>
    </message>
    <message>
        <source>Read as day/month/year: confirm</source>
        <translation>Luettu järjestyksessä päivä/kuukausi/vuosi: vahvista</translation>
    </message>
    <message>
        <source>Several lines were joined into one</source>
        <translation>Usea rivi yhdistettiin yhdeksi</translation>
    </message>
    <message>
        <source>Signs around the email address were removed</source>
        <translation>Sähköpostiosoitteen ympäriltä poistettiin merkkejä</translation>
    </message>
    <message>
        <source>Some letters were lost before the text came here: compare with the original</source>
        <translation>Tekstistä on kadonnut kirjaimia jo ennen tuontia: vertaa alkuperäiseen</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsi</translation>
    </message>
    <message>
        <source>The @ sign was put in its place</source>
        <translation>@-merkki lisättiin paikalleen</translation>
    </message>
    <message>
        <source>The account number&apos;s check digits do not match: compare with the customer&apos;s papers</source>
        <translation>Tilinumeron tarkistusnumerot eivät täsmää: vertaa asiakkaan papereihin</translation>
    </message>
    <message>
        <source>The birth date in the code does not exist: compare with the customer&apos;s papers</source>
        <translation>Tunnuksen syntymäaikaa ei ole olemassa: vertaa asiakkaan papereihin</translation>
    </message>
    <message>
        <source>The birth date in the code is in the future: compare with the customer&apos;s papers</source>
        <translation>Tunnuksen syntymäaika on tulevaisuudessa: vertaa asiakkaan papereihin</translation>
    </message>
    <message>
        <source>The century was added to the year: confirm</source>
        <translation>Vuosilukuun lisättiin vuosisata: vahvista</translation>
    </message>
    <message>
        <source>The check character does not match: compare with the customer&apos;s papers</source>
        <translation>Tarkistusmerkki ei täsmää: vertaa asiakkaan papereihin</translation>
    </message>
    <message>
        <source>The check digit does not match: compare with the customer&apos;s papers</source>
        <translation>Tarkistusnumero ei täsmää: vertaa asiakkaan papereihin</translation>
    </message>
    <message>
        <source>The country&apos;s letters were left out of the code</source>
        <translation>Maan kirjaimet jätettiin koodista pois</translation>
    </message>
    <message>
        <source>The industry code was written without dots</source>
        <translation>Toimialakoodi kirjoitettiin ilman pisteitä</translation>
    </message>
    <message>
        <source>The lost zeros of the e-invoice address were put back</source>
        <translation>Verkkolaskuosoitteen puuttuvat nollat lisättiin</translation>
    </message>
    <message>
        <source>The lost zeros of the postal code were put back</source>
        <translation>Postinumeron puuttuvat nollat lisättiin</translation>
    </message>
    <message>
        <source>The operator&apos;s name was turned into its id</source>
        <translation>Operaattorin nimi muutettiin sen tunnukseksi</translation>
    </message>
    <message>
        <source>The order of day and month is not certain: write it as 31.12.2024</source>
        <translation>Päivän ja kuukauden järjestys ei ole varma: kirjoita muodossa 31.12.2024</translation>
    </message>
    <message>
        <source>The phone number could not be checked: it is kept as it is written</source>
        <translation>Puhelinnumeroa ei voitu tarkistaa: se tallennetaan sellaisenaan</translation>
    </message>
    <message>
        <source>The postal code has letters where digits belong: write it with digits</source>
        <translation>Postinumerossa on kirjaimia numeroiden paikalla: kirjoita se numeroin</translation>
    </message>
    <message>
        <source>The reference number&apos;s check digit does not match: compare with the invoice</source>
        <translation>Viitenumeron tarkistusnumero ei täsmää: vertaa laskuun</translation>
    </message>
    <message>
        <source>The text holds broken characters: type it again or correct the file</source>
        <translation>Tekstissä on rikkoutuneita merkkejä: kirjoita se uudelleen tai korjaa tiedosto</translation>
    </message>
    <message>
        <source>The text holds invisible signs that change the reading direction: check it</source>
        <translation>Tekstissä on näkymättömiä merkkejä, jotka muuttavat lukusuuntaa: tarkista teksti</translation>
    </message>
    <message>
        <source>The text is too long for this field: shorten it</source>
        <translation>Teksti on liian pitkä tähän kenttään: lyhennä sitä</translation>
    </message>
    <message>
        <source>The year is not between 1800 and 2200: check it</source>
        <translation>Vuosi ei ole väliltä 1800–2200: tarkista se</translation>
    </message>
    <message>
        <source>There is no such day in the calendar: check it</source>
        <translation>Kalenterissa ei ole tällaista päivää: tarkista se</translation>
    </message>
    <message>
        <source>This country is not known here: check how it is written</source>
        <translation>Maata ei tunnistettu: tarkista kirjoitusasu</translation>
    </message>
    <message>
        <source>This is not among the choices: choose from the list</source>
        <translation>Tämä ei ole vaihtoehtojen joukossa: valitse luettelosta</translation>
    </message>
    <message>
        <source>This kind of e-invoice address cannot be checked</source>
        <translation>Tällaista verkkolaskuosoitetta ei voi tarkistaa</translation>
    </message>
    <message>
        <source>This language is kept as “other language”</source>
        <translation>Tämä kieli tallennetaan nimellä ”muu kieli”</translation>
    </message>
    <message>
        <source>This operator is not in the list: check its id</source>
        <translation>Operaattori ei ole luettelossa: tarkista sen tunnus</translation>
    </message>
    <message>
        <source>This word means that there is no value: left empty</source>
        <translation>Sana tarkoittaa, ettei arvoa ole: jätettiin tyhjäksi</translation>
    </message>
    <message>
        <source>Written in the usual form</source>
        <translation>Kirjoitettu tavalliseen muotoon</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Left out: {text}</source>
        <translation>Jätettiin pois: {text}</translation>
    </message>
    <message>
        <source>Moved to “{field}”: {text}</source>
        <translation>Siirrettiin kenttään ”{field}”: {text}</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Vahvistus</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Vahvistukset</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Yhteydenotto</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteydenotot</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Data breach</source>
        <translation>Tietoturvaloukkaus</translation>
    </message>
    <message>
        <source>Data breaches</source>
        <translation>Tietoturvaloukkaukset</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Kauppa</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Kaupat</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Säilytys toistaiseksi</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Säilytykset toistaiseksi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Tuonnit</translation>
    </message>
    <message>
        <source>Line of a deal</source>
        <translation>Kaupan rivi</translation>
    </message>
    <message>
        <source>Lines of deals</source>
        <translation>Kauppojen rivit</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listat</translation>
    </message>
    <message>
        <source>Marketing permission</source>
        <translation>Markkinointilupa</translation>
    </message>
    <message>
        <source>Marketing permissions</source>
        <translation>Markkinointiluvat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>Tietosuojaseloste annettu</translation>
    </message>
    <message>
        <source>Notices given</source>
        <translation>Tietosuojaselosteet annettu</translation>
    </message>
    <message>
        <source>Person in a campaign</source>
        <translation>Henkilö kampanjassa</translation>
    </message>
    <message>
        <source>Persons in a campaign</source>
        <translation>Henkilöt kampanjassa</translation>
    </message>
    <message>
        <source>Place found for a request</source>
        <translation>Pyyntöön löydetty kohta</translation>
    </message>
    <message>
        <source>Places found for requests</source>
        <translation>Pyyntöihin löydetyt kohdat</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Käyttötarkoitukset</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Recipient to be told</source>
        <translation>Ilmoitus vastaanottajalle</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Vastaanottajat</translation>
    </message>
    <message>
        <source>Recipients to be told</source>
        <translation>Ilmoitukset vastaanottajille</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Tietoja</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>Restriction of processing</source>
        <translation>Käsittelyn rajoitus</translation>
    </message>
    <message>
        <source>Restrictions of processing</source>
        <translation>Käsittelyn rajoitukset</translation>
    </message>
    <message>
        <source>Role of a contact person</source>
        <translation>Yhteyshenkilön rooli</translation>
    </message>
    <message>
        <source>Roles of contact persons</source>
        <translation>Yhteyshenkilöiden roolit</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Asetus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Kumottu</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>This change cannot be taken back.</source>
        <translation>Tätä muutosta ei voi kumota.</translation>
    </message>
    <message>
        <source>Time of keeping</source>
        <translation>Säilytysaika</translation>
    </message>
    <message>
        <source>Times of keeping</source>
        <translation>Säilytysajat</translation>
    </message>
    <message>
        <source>Transfer abroad</source>
        <translation>Siirto ulkomaille</translation>
    </message>
    <message>
        <source>Transfers abroad</source>
        <translation>Siirrot ulkomaille</translation>
    </message>
    <message>
        <source>Version of the privacy notice</source>
        <translation>Tietosuojaselosteen versio</translation>
    </message>
    <message>
        <source>Versions of the privacy notice</source>
        <translation>Tietosuojaselosteen versiot</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Wording of a consent</source>
        <translation>Suostumuksen sanamuoto</translation>
    </message>
    <message>
        <source>Wordings of consents</source>
        <translation>Suostumusten sanamuodot</translation>
    </message>
    <message>
        <source>added</source>
        <translation>lisätty</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muutettu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>jää ennalleen</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>lisätty {n}</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>muutettu {n}</translation>
    </message>
    <message>
        <source>{n} removed</source>
        <translation>poistettu {n}</translation>
    </message>
</context>
<context>
    <name>hold</name>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Kauppa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Päättyi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Kirjaaja</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Alkaen</translation>
    </message>
</context>
<context>
    <name>importer</name>
    <message numerus="yes">
        <source>%n cards in this file could be read only in part. Compare them with the file.</source>
        <translation>
            <numerusform>%n kortti tässä tiedostossa voitiin lukea vain osittain. Vertaa sitä tiedostoon.</numerusform>
            <numerusform>%n korttia tässä tiedostossa voitiin lukea vain osittain. Vertaa niitä tiedostoon.</numerusform>
        </translation>
    </message>
    <message>
        <source>A public register</source>
        <translation>Julkinen rekisteri</translation>
    </message>
    <message>
        <source>A text is longer than a sheet can hold and was cut here: see the original file</source>
        <translation>Teksti on pidempi kuin taulukkoon mahtuu, ja se katkaistiin tähän: katso alkuperäinen tiedosto</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Osoitteen toinen rivi</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>Ask for the list as an Excel or CSV file, or choose another file.</source>
        <translation>Pyydä lista Excel- tai CSV-tiedostona tai valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>Ask the sender where it comes from. If you trust it, open it in Excel or LibreOffice and save it as a new XLSX file.</source>
        <translation>Kysy lähettäjältä, mistä tiedosto on peräisin. Jos luotat siihen, avaa se Excelissä tai LibreOfficessa ja tallenna uutena XLSX-tiedostona.</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>Birthdays in the cards are not imported.</source>
        <translation>Korttien syntymäpäiviä ei tuoda.</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Choose an Excel, OpenDocument, CSV or VCF file.</source>
        <translation>Valitse Excel-, OpenDocument-, CSV- tai VCF-tiedosto.</translation>
    </message>
    <message>
        <source>Choose another sheet or file. A hidden sheet is read only when you choose it.</source>
        <translation>Valitse toinen taulukko tai tiedosto. Piilotettu taulukko luetaan vain, jos valitset sen.</translation>
    </message>
    <message>
        <source>Choose one of its sheets.</source>
        <translation>Valitse jokin tiedoston taulukoista.</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to a folder of your own, and choose it again.</source>
        <translation>Sulje tiedosto muissa ohjelmissa tai kopioi se omaan kansioosi, ja valitse se uudelleen.</translation>
    </message>
    <message>
        <source>Close or remove it in that row, save the file, and choose it again.</source>
        <translation>Lisää lainausmerkin pari tai poista merkki tältä riviltä, tallenna tiedosto ja valitse se uudelleen.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sarake</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Copy its table to a sheet in Excel, save it as XLSX, and choose that file.</source>
        <translation>Kopioi taulukko Exceliin, tallenna XLSX-tiedostona ja valitse se tiedosto.</translation>
    </message>
    <message>
        <source>Date of the marketing ban</source>
        <translation>Markkinointikiellon päivä</translation>
    </message>
    <message>
        <source>Delete the columns you do not need, also stray cells far to the right, save the file, and choose it again.</source>
        <translation>Poista tarpeettomat sarakkeet, myös kaukana oikealla olevat irralliset solut, tallenna tiedosto ja valitse se uudelleen.</translation>
    </message>
    <message>
        <source>Email marketing allowed</source>
        <translation>Sähköpostimarkkinointilupa</translation>
    </message>
    <message>
        <source>Email marketing banned</source>
        <translation>Sähköpostimarkkinointikielto</translation>
    </message>
    <message>
        <source>Fetch it again from where it came, or open it in Excel or LibreOffice and save it as a new XLSX file.</source>
        <translation>Hae tiedosto uudelleen sieltä, mistä se saatiin, tai avaa se Excelissä tai LibreOfficessa ja tallenna uutena XLSX-tiedostona.</translation>
    </message>
    <message>
        <source>From the customers themselves</source>
        <translation>Asiakkaalta itseltään</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Tuo lista</translation>
    </message>
    <message numerus="yes">
        <source>Import “{file}”, %n customers</source>
        <translation>
            <numerusform>Listan ”{file}” tuonti, %n asiakas</numerusform>
            <numerusform>Listan ”{file}” tuonti, %n asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>In row {row} a quotation mark is opened and not closed again.</source>
        <translation>Rivillä {row} on lainausmerkki, jolla ei ole paria.</translation>
    </message>
    <message>
        <source>Keep only the rows and columns you need, without pictures, or split the list into several files.</source>
        <translation>Jätä tiedostoon vain tarpeelliset rivit ja sarakkeet ilman kuvia tai jaa lista useaan tiedostoon.</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Tunnetaan nimellä</translation>
    </message>
    <message>
        <source>Look where it is now, and choose it again.</source>
        <translation>Katso, missä tiedosto nyt on, ja valitse se uudelleen.</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Markkinointi</translation>
    </message>
    <message>
        <source>Marketing allowed</source>
        <translation>Markkinointilupa</translation>
    </message>
    <message>
        <source>Marketing banned</source>
        <translation>Markkinointikielto</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Matkapuhelin</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Nimi listassa</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Yrityksen nimi</translation>
    </message>
    <message>
        <source>Name, second line</source>
        <translation>Nimen toinen rivi</translation>
    </message>
    <message>
        <source>Neither yes nor no: write yes or no, so that nobody is contacted by mistake</source>
        <translation>Ei ole kyllä eikä ei: kirjoita kyllä tai ei, jottei kenellekään markkinoida vahingossa</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Uusi arvo</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Ei tuoda</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Vanha arvo</translation>
    </message>
    <message>
        <source>Only a person has a personal identity code: check the kind of the customer</source>
        <translation>Vain ihmisellä on henkilötunnus: tarkista asiakastyyppi</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, copy only the rows and columns you need to a new file, save that as XLSX, and choose it.</source>
        <translation>Avaa tiedosto Excelissä tai LibreOfficessa, kopioi vain tarpeelliset rivit ja sarakkeet uuteen tiedostoon, tallenna se XLSX-tiedostona ja valitse se.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it as XLSX, and choose that file.</source>
        <translation>Avaa tiedosto Excelissä tai LibreOfficessa, tallenna se XLSX-tiedostona ja valitse se tiedosto.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it without a password, and choose it again.</source>
        <translation>Avaa tiedosto Excelissä, tallenna se ilman salasanaa ja valitse se uudelleen.</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Postilokero</translation>
    </message>
    <message>
        <source>Passive: yes or no</source>
        <translation>Passiivinen: kyllä tai ei</translation>
    </message>
    <message>
        <source>Personal identity codes are off in the settings: the code was left out</source>
        <translation>Henkilötunnukset eivät ole käytössä asetuksissa: tunnus jätettiin pois</translation>
    </message>
    <message>
        <source>Personal identity codes may be kept only for the reasons named in the Data Protection Act, section 29.</source>
        <translation>Henkilötunnuksia saa tallentaa vain tietosuojalain 29 §:ssä mainituista syistä.</translation>
    </message>
    <message>
        <source>Phone marketing banned</source>
        <translation>Puhelinmarkkinointikielto</translation>
    </message>
    <message>
        <source>Pictures in the cards are not imported.</source>
        <translation>Korttien kuvia ei tuoda.</translation>
    </message>
    <message>
        <source>Postal marketing banned</source>
        <translation>Postimarkkinointikielto</translation>
    </message>
    <message>
        <source>Postcode and town</source>
        <translation>Postinumero ja postitoimipaikka</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Korjattu</translation>
    </message>
    <message>
        <source>Repaired: {old} → {new}. {reason}.</source>
        <translation>Korjattu: {old} → {new}. {reason}.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>Rivi tiedostossa</translation>
    </message>
    <message>
        <source>Row {row} holds a text that is too long for a list.</source>
        <translation>Rivillä {row} on listaan liian pitkä teksti.</translation>
    </message>
    <message>
        <source>Save it again in the program it comes from, and choose it again.</source>
        <translation>Tallenna tiedosto uudelleen alkuperäisessä ohjelmassa ja valitse se uudelleen.</translation>
    </message>
    <message>
        <source>Shorten or remove it, and choose the file again.</source>
        <translation>Lyhennä tekstiä tai poista se, ja valitse tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>Some formulas in this file have no result, so their cells are empty here. Open the file in Excel or LibreOffice and save it, then choose it again to have them.</source>
        <translation>Osalla tiedoston kaavoista ei ole tulosta, joten niiden solut ovat tässä tyhjiä. Jos haluat tulokset mukaan, avaa ja tallenna tiedosto Excelissä tai LibreOfficessa ja valitse se uudelleen.</translation>
    </message>
    <message>
        <source>Some other details in the cards, such as chat names, are not imported.</source>
        <translation>Joitakin muita korttien tietoja, kuten pikaviestinten nimimerkkejä, ei tuoda.</translation>
    </message>
    <message>
        <source>Stage or state</source>
        <translation>Vaihe tai tila</translation>
    </message>
    <message>
        <source>Text message marketing allowed</source>
        <translation>Tekstiviestimarkkinointilupa</translation>
    </message>
    <message>
        <source>Text message marketing banned</source>
        <translation>Tekstiviestimarkkinointikielto</translation>
    </message>
    <message>
        <source>The codes are left out: they are off. If the law allows them, switch them on in Settings, under Personal identity codes, and come back.</source>
        <translation>Tunnukset jätetään pois, koska ne eivät ole käytössä. Jos laki sallii ne, ota ne käyttöön asetusten kohdassa Henkilötunnukset ja palaa tänne.</translation>
    </message>
    <message>
        <source>The file cannot be found.</source>
        <translation>Tiedostoa ei löydy.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Tiedostoa ei voi avata.</translation>
    </message>
    <message>
        <source>The firm&apos;s own Excel list</source>
        <translation>Yrityksen oma Excel-lista</translation>
    </message>
    <message>
        <source>The firm&apos;s previous program</source>
        <translation>Yrityksen aiempi ohjelma</translation>
    </message>
    <message>
        <source>The processing of this person’s data is restricted: nothing is changed</source>
        <translation>Tämän henkilön tietojen käsittelyä on rajoitettu: mitään ei muuteta</translation>
    </message>
    <message>
        <source>The row has no name: write the customer&apos;s name</source>
        <translation>Riviltä puuttuu nimi: kirjoita asiakkaan nimi</translation>
    </message>
    <message>
        <source>The spreadsheet made a date of this: take it from the original list</source>
        <translation>Taulukkolaskenta on tehnyt tästä päivämäärän: ota tieto alkuperäisestä listasta</translation>
    </message>
    <message>
        <source>There are no rows in this list.</source>
        <translation>Tässä listassa ei ole rivejä.</translation>
    </message>
    <message>
        <source>There is no sheet named “{sheet}” in this file.</source>
        <translation>Tässä tiedostossa ei ole taulukkoa nimeltä ”{sheet}”.</translation>
    </message>
    <message>
        <source>This does not fit the field: it is kept in the notes</source>
        <translation>Tämä ei sovi kenttään: se tallennetaan muistiinpanoihin</translation>
    </message>
    <message>
        <source>This file is a PDF, not a list.</source>
        <translation>Tiedosto on PDF eikä lista.</translation>
    </message>
    <message>
        <source>This file is a picture, whatever its name says.</source>
        <translation>Tiedosto on kuva, vaikka nimi sanoo muuta.</translation>
    </message>
    <message>
        <source>This file is a text document or a slide show, not a list.</source>
        <translation>Tiedosto on tekstiasiakirja tai diaesitys eikä lista.</translation>
    </message>
    <message>
        <source>This file is a web page or XML, whatever its name says.</source>
        <translation>Tiedosto on verkkosivu tai XML, vaikka nimi sanoo muuta.</translation>
    </message>
    <message>
        <source>This file is built as no spreadsheet program builds it, so it was not opened.</source>
        <translation>Tiedosto on rakennettu toisin kuin taulukkolaskentaohjelmat tekevät, joten sitä ei avattu.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete.</source>
        <translation>Tiedosto on vahingoittunut tai vajaa.</translation>
    </message>
    <message>
        <source>This file is damaged, or it takes more memory or time than any list should.</source>
        <translation>Tiedosto on vahingoittunut, tai se vie enemmän muistia tai aikaa kuin minkään listan pitäisi.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Tiedosto on tyhjä.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB when unpacked.</source>
        <translation>Tiedosto on purettuna suurempi kuin {limit} Mt.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB.</source>
        <translation>Tiedosto on suurempi kuin {limit} Mt.</translation>
    </message>
    <message>
        <source>This file is not a list that can be read.</source>
        <translation>Tiedosto ei ole lista, jonka ohjelma osaa lukea.</translation>
    </message>
    <message>
        <source>This file is protected with a password.</source>
        <translation>Tiedosto on suojattu salasanalla.</translation>
    </message>
    <message>
        <source>This kind of spreadsheet file cannot be read.</source>
        <translation>Tällaista taulukkotiedostoa ei voi lukea.</translation>
    </message>
    <message>
        <source>This list has more than {limit} columns.</source>
        <translation>Listan sarakkeiden määrä ylittää rajan {limit}.</translation>
    </message>
    <message>
        <source>This list has more than {limit} rows.</source>
        <translation>Listan rivien määrä ylittää rajan {limit}.</translation>
    </message>
    <message>
        <source>This looks like a line of totals, not a customer</source>
        <translation>Tämä näyttää summariviltä eikä asiakkaalta</translation>
    </message>
    <message>
        <source>Title of the contact person</source>
        <translation>Yhteyshenkilön tehtävänimike</translation>
    </message>
    <message>
        <source>To check: {old}. {reason}.</source>
        <translation>Tarkista: {old}. {reason}.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>Wrong: {old}. {reason}.</source>
        <translation>Virhe: {old}. {reason}.</translation>
    </message>
    <message>
        <source>Yes is noted as a permission without proof, which does not count yet. No is a ban. Empty means that nothing is known.</source>
        <translation>Kyllä kirjataan luvaksi, josta ei ole todistetta; se ei vielä riitä. Ei on kielto. Tyhjä tarkoittaa, ettei asiasta tiedetä.</translation>
    </message>
    <message>
        <source>Yes means a ban: no marketing. Empty or no means that nothing is known.</source>
        <translation>Kyllä tarkoittaa kieltoa: ei markkinointia. Tyhjä tai ei tarkoittaa, ettei asiasta tiedetä.</translation>
    </message>
    <message>
        <source>Yes means no sales on credit. It says nothing about marketing.</source>
        <translation>Kyllä tarkoittaa, ettei luotolla myydä. Markkinoinnista se ei kerro mitään.</translation>
    </message>
    <message>
        <source>Yes means passive: kept in the register, but not in lists.</source>
        <translation>Kyllä tarkoittaa passiivista: säilyy rekisterissä, mutta ei näy luetteloissa.</translation>
    </message>
    <message>
        <source>Yes means that the data may not be given to others.</source>
        <translation>Kyllä tarkoittaa, ettei tietoja saa luovuttaa muille.</translation>
    </message>
    <message>
        <source>by its heading</source>
        <translation>otsikon perusteella</translation>
    </message>
    <message>
        <source>by what it holds</source>
        <translation>sisällön perusteella</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>itse valittu</translation>
    </message>
    <message>
        <source>customer number and name</source>
        <translation>asiakasnumero ja nimi</translation>
    </message>
    <message>
        <source>email</source>
        <translation>sähköposti</translation>
    </message>
    <message>
        <source>is the same customer</source>
        <translation>on sama asiakas</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>jätetään pois</translation>
    </message>
    <message>
        <source>looks alike: imported as new, check afterwards</source>
        <translation>vaikuttaa samalta: tuodaan uutena, tarkista jälkeenpäin</translation>
    </message>
    <message>
        <source>name and postcode</source>
        <translation>nimi ja postinumero</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>personal identity code</source>
        <translation>henkilötunnus</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>puhelin</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>tarkista</translation>
    </message>
    <message>
        <source>row {row} of this list</source>
        <translation>tämän listan rivi {row}</translation>
    </message>
    <message>
        <source>was erased from the register on the day in brackets: is there a new basis</source>
        <translation>poistettiin rekisteristä suluissa olevana päivänä: onko uusi peruste</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>koko rivi</translation>
    </message>
    <message>
        <source>{reason} ({count})</source>
        <translation>{reason} ({count})</translation>
    </message>
</context>
<context>
    <name>last_end</name>
    <message>
        <source>The program ended unexpectedly last time, and its log is broken. What was saved last is missing: look at what you did then. Everything else is there.</source>
        <translation>Ohjelma päättyi viimeksi odottamatta, ja sen loki on rikki. Viimeksi tallennettu puuttuu: tarkista, mitä silloin teit. Kaikki muu on tallessa.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time, and its log is gone. What was saved last may be missing: look at what you did then. Everything else is there.</source>
        <translation>Ohjelma päättyi viimeksi odottamatta, ja sen loki on kadonnut. Viimeksi tallennettu voi puuttua: tarkista, mitä silloin teit. Kaikki muu on tallessa.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Everything saved is there.</source>
        <translation>Ohjelma päättyi viimeksi odottamatta. Kaikki tallennettu on tallessa.</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>A copy of the data is enclosed</source>
        <translation>Tietojen kopio liitteenä</translation>
    </message>
    <message>
        <source>A file with the data is enclosed</source>
        <translation>Tiedosto liitteenä</translation>
    </message>
    <message>
        <source>A person decides</source>
        <translation>Ihminen päättää</translation>
    </message>
    <message>
        <source>Answer to your request</source>
        <translation>Vastaus pyyntöösi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päiväys</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>Hyvä {name}</translation>
    </message>
    <message>
        <source>Done in part, with reasons</source>
        <translation>Tehty osittain, perusteluineen</translation>
    </message>
    <message>
        <source>Enclosed is a copy of the data that we hold about you. It also tells what we use the data for, where it came from, who has received it, how long it is kept, and which rights you have.</source>
        <translation>Liitteenä on kopio tiedoista, joita meillä on sinusta. Siitä näet myös, mihin tietoja käytämme, mistä ne ovat peräisin, kuka niitä on saanut, miten kauan niitä säilytetään ja mitä oikeuksia sinulla on.</translation>
    </message>
    <message>
        <source>Enclosed is a file with the data that you gave us, in a form that other programs can read.</source>
        <translation>Liitteenä on tiedosto, jossa ovat meille antamasi tiedot muodossa, jota muut ohjelmat osaavat lukea.</translation>
    </message>
    <message>
        <source>From now on we send you no direct marketing. To keep to that, we keep your ban: otherwise you could come back to our lists by mistake. The ban costs nothing and holds until you take it back yourself.</source>
        <translation>Emme enää lähetä sinulle suoramarkkinointia. Jotta voimme pitää siitä kiinni, säilytämme kieltosi: muuten voisit vahingossa palata luetteloihimme. Kielto ei maksa mitään ja on voimassa, kunnes itse perut sen.</translation>
    </message>
    <message>
        <source>If you have questions, please get in touch: {contact}</source>
        <translation>Jos sinulla on kysyttävää, ota yhteyttä: {contact}</translation>
    </message>
    <message>
        <source>If you think that we do not handle your data or your request as the law demands, you have the right to complain to the supervisory authority:</source>
        <translation>Jos katsot, ettemme käsittele tietojasi tai pyyntöäsi lain mukaisesti, sinulla on oikeus tehdä valitus valvontaviranomaiselle:</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Ystävällisin terveisin</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>More time is needed, with the reason</source>
        <translation>Tarvitaan lisäaikaa, perusteluineen</translation>
    </message>
    <message>
        <source>No data is held</source>
        <translation>Tietoja ei ole</translation>
    </message>
    <message>
        <source>No more direct marketing</source>
        <translation>Ei enää suoramarkkinointia</translation>
    </message>
    <message>
        <source>On {day} you asked for your data in a form that you can take along (GDPR Article 20).</source>
        <translation>Pyysit {day} tietojasi siirrettävässä muodossa (tietosuoja-asetuksen 20 artikla).</translation>
    </message>
    <message>
        <source>On {day} you asked that no decision about you is left to a program alone (GDPR Article 22).</source>
        <translation>Pyysit {day}, ettei sinua koskevaa päätöstä jätetä pelkän ohjelman tehtäväksi (tietosuoja-asetuksen 22 artikla).</translation>
    </message>
    <message>
        <source>On {day} you asked us to correct data about you (GDPR Article 16).</source>
        <translation>Pyysit {day} oikaisemaan itseäsi koskevia tietoja (tietosuoja-asetuksen 16 artikla).</translation>
    </message>
    <message>
        <source>On {day} you asked us to erase data about you (GDPR Article 17).</source>
        <translation>Pyysit {day} poistamaan itseäsi koskevia tietoja (tietosuoja-asetuksen 17 artikla).</translation>
    </message>
    <message>
        <source>On {day} you asked us to restrict the processing of your data (GDPR Article 18).</source>
        <translation>Pyysit {day} rajoittamaan tietojesi käsittelyä (tietosuoja-asetuksen 18 artikla).</translation>
    </message>
    <message>
        <source>On {day} you asked what data we hold about you (GDPR Article 15).</source>
        <translation>Kysyit {day}, mitä tietoja meillä on sinusta (tietosuoja-asetuksen 15 artikla).</translation>
    </message>
    <message>
        <source>On {day} you objected to how we process your data (GDPR Article 21).</source>
        <translation>Vastustit {day} tietojesi käsittelyä (tietosuoja-asetuksen 21 artikla).</translation>
    </message>
    <message>
        <source>On {day} you told us that you want no direct marketing (GDPR Article 21(2)).</source>
        <translation>Ilmoitit {day}, ettet halua suoramarkkinointia (tietosuoja-asetuksen 21 artiklan 2 kohta).</translation>
    </message>
    <message>
        <source>Personal data to be corrected</source>
        <translation>Ilmoitus henkilötietojen oikaisusta</translation>
    </message>
    <message>
        <source>Personal data to be erased</source>
        <translation>Ilmoitus henkilötietojen poistamisesta</translation>
    </message>
    <message>
        <source>Personal data to be restricted</source>
        <translation>Ilmoitus henkilötietojen käsittelyn rajoittamisesta</translation>
    </message>
    <message>
        <source>Refused, with reasons</source>
        <translation>Evätty, perusteluineen</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Pyyntö {number}</translation>
    </message>
    <message>
        <source>The data was corrected</source>
        <translation>Tiedot oikaistu</translation>
    </message>
    <message>
        <source>The data was erased</source>
        <translation>Tiedot poistettu</translation>
    </message>
    <message>
        <source>The law asks us to tell everybody who got the data (GDPR Article 19). Please confirm to us that it is done.</source>
        <translation>Laki velvoittaa meitä ilmoittamaan tästä kaikille, joille tiedot on luovutettu (tietosuoja-asetuksen 19 artikla). Pyydämme vahvistamaan, että asia on hoidettu.</translation>
    </message>
    <message>
        <source>The person was not identified</source>
        <translation>Henkilöä ei tunnistettu</translation>
    </message>
    <message>
        <source>The processing is restricted</source>
        <translation>Käsittelyä rajoitettu</translation>
    </message>
    <message>
        <source>The processing was stopped</source>
        <translation>Käsittely lopetettu</translation>
    </message>
    <message>
        <source>We could not make sure that the request comes from you, so we may neither tell nor change anything (GDPR Article 12(2)). If you show us who you are, we go on at once. What was not enough:</source>
        <translation>Emme voineet varmistua siitä, että pyyntö tulee sinulta, joten emme saa kertoa emmekä muuttaa mitään (tietosuoja-asetuksen 12 artiklan 2 kohta). Jos osoitat meille, kuka olet, jatkamme heti. Mikä ei riittänyt:</translation>
    </message>
    <message>
        <source>We do not do what you asked, for this reason:</source>
        <translation>Emme toteuta pyyntöäsi. Perustelu:</translation>
    </message>
    <message>
        <source>We have corrected data that was wrong (GDPR Article 16). Please correct it in your records too. The right data:</source>
        <translation>Olemme oikaisseet virheelliset tiedot (tietosuoja-asetuksen 16 artikla). Pyydämme oikaisemaan ne myös teidän rekisterissänne. Oikeat tiedot:</translation>
    </message>
    <message>
        <source>We have corrected the data. We also tell those to whom we had given the wrong data, unless that is impossible or would take disproportionate effort. If you wish, we tell you who they are.</source>
        <translation>Olemme oikaisseet tiedot. Kerromme oikaisusta myös niille, joille olimme antaneet väärät tiedot, paitsi jos se on mahdotonta tai vaatisi kohtuutonta vaivaa. Halutessasi kerromme, keitä he ovat.</translation>
    </message>
    <message>
        <source>We have done a part of what you asked. What we have not done, and why:</source>
        <translation>Olemme tehneet osan siitä, mitä pyysit. Mitä emme ole tehneet ja miksi:</translation>
    </message>
    <message>
        <source>We have erased the data (GDPR Article 17). Please erase it too, with all copies of it and links to it, unless a law obliges you to keep it.</source>
        <translation>Olemme poistaneet tiedot (tietosuoja-asetuksen 17 artikla). Pyydämme poistamaan ne myös teidän rekisteristänne, mukaan lukien kopiot ja linkit, ellei laki velvoita säilyttämään niitä.</translation>
    </message>
    <message>
        <source>We have erased your data. What a law obliges us to keep, such as vouchers of the bookkeeping, is kept apart, for that purpose only, and erased when its time is over. Those to whom we had given the data are told of the erasure, and if you wish, we tell you who they are.</source>
        <translation>Olemme poistaneet tietosi. Se, mitä laki velvoittaa säilyttämään, kuten kirjanpidon tositteet, säilytetään erillään vain sitä varten ja poistetaan, kun säilytysaika päättyy. Poistamisesta kerrotaan niille, joille olimme antaneet tietoja, ja halutessasi kerromme, keitä he ovat.</translation>
    </message>
    <message>
        <source>We have looked through our register. We hold no data about you but this request, which we keep as long as we must be able to show that it was answered.</source>
        <translation>Olemme käyneet rekisterimme läpi. Meillä ei ole sinusta muita tietoja kuin tämä pyyntö, jonka säilytämme niin kauan kuin meidän on voitava osoittaa, että siihen on vastattu.</translation>
    </message>
    <message>
        <source>We have restricted the processing of the data (GDPR Article 18). Please restrict it too: store the data, but do not use it until we tell you that the restriction is lifted.</source>
        <translation>Olemme rajoittaneet tietojen käsittelyä (tietosuoja-asetuksen 18 artikla). Pyydämme rajoittamaan sitä myös teillä: tiedot saa säilyttää, mutta niitä ei saa käyttää ennen kuin ilmoitamme rajoituksen poistamisesta.</translation>
    </message>
    <message>
        <source>We have restricted the processing of your data. From now on we only store it, and use it with your consent, for legal claims, or to protect the rights of somebody else. We tell you before the restriction is lifted.</source>
        <translation>Olemme rajoittaneet tietojesi käsittelyä. Tästä lähtien vain säilytämme tietoja ja käytämme niitä suostumuksellasi, oikeudellisen vaateen vuoksi tai toisen ihmisen oikeuksien suojaamiseksi. Kerromme sinulle, ennen kuin rajoitus poistetaan.</translation>
    </message>
    <message>
        <source>We have stopped the processing that you objected to.</source>
        <translation>Olemme lopettaneet käsittelyn, jota vastustit.</translation>
    </message>
    <message>
        <source>We leave no decision about you to a program alone. A person has looked at your matter and decides in it.</source>
        <translation>Emme jätä mitään sinua koskevaa päätöstä pelkän ohjelman tehtäväksi. Ihminen on perehtynyt asiaasi ja päättää siitä.</translation>
    </message>
    <message>
        <source>We need more time for your request. We answer by {due} at the latest (GDPR Article 12(3)). The reason:</source>
        <translation>Tarvitsemme lisää aikaa pyyntösi käsittelyyn. Vastaamme viimeistään {due} (tietosuoja-asetuksen 12 artiklan 3 kohta). Syy:</translation>
    </message>
    <message>
        <source>You have received personal data from us about {name}, with: {what}.</source>
        <translation>Olette saaneet meiltä henkilötietoja seuraavasta henkilöstä: {name}. Tiedot luovutettiin listalla: {what}.</translation>
    </message>
    <message>
        <source>You have received personal data from us about {name}.</source>
        <translation>Olette saaneet meiltä henkilötietoja seuraavasta henkilöstä: {name}.</translation>
    </message>
    <message>
        <source>You may also bring the matter before a court.</source>
        <translation>Voit myös viedä asian tuomioistuimeen.</translation>
    </message>
    <message>
        <source>Your request takes longer</source>
        <translation>Pyyntösi käsittely kestää pidempään</translation>
    </message>
    <message>
        <source>answer-{number}</source>
        <translation>vastaus-{number}</translation>
    </message>
    <message>
        <source>notification-{request}-{number}</source>
        <translation>ilmoitus-{request}-{number}</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Another list has this name</source>
        <translation>Toisella listalla on tämä nimi</translation>
    </message>
    <message>
        <source>Any words, as in the search box of the customers: a name, a street, a note.</source>
        <translation>Mitä tahansa sanoja kuten asiakkaiden hakukentässä: nimi, katu, muistiinpano.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Estolistat</translation>
    </message>
    <message>
        <source>Bought lists</source>
        <translation>Ostetut listat</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjat</translation>
    </message>
    <message>
        <source>Conditions of the list “{name}”</source>
        <translation>Listan ”{name}” ehdot</translation>
    </message>
    <message>
        <source>Copy of the list “{name}”</source>
        <translation>Listan ”{name}” kopio</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Delete the list “{name}”</source>
        <translation>Poista lista ”{name}”</translation>
    </message>
    <message>
        <source>For example 00100–00990, 20100: one code, a range, or several with a comma between.</source>
        <translation>Esimerkiksi 00100–00990, 20100: yksi numero, väli tai useita pilkulla erotettuna.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Give the list a name</source>
        <translation>Anna listalle nimi</translation>
    </message>
    <message>
        <source>Name of the list “{name}”</source>
        <translation>Listan ”{name}” nimi</translation>
    </message>
    <message>
        <source>New list “{name}”</source>
        <translation>Uusi lista ”{name}”</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Tallennetut</translation>
    </message>
    <message>
        <source>Several with a comma between: any of them will do.</source>
        <translation>Useita pilkulla erotettuna: mikä tahansa niistä käy.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Päättyen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
</context>
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
        <source>Consent can be withdrawn at any time (GDPR Article 17)</source>
        <translation>Suostumuksen voi peruuttaa milloin tahansa (tietosuoja-asetuksen 17 artikla)</translation>
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
        <source>Contacts with you</source>
        <translation>Yhteydenpito kanssasi</translation>
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
        <source>Documents</source>
        <translation>Asiakirjat</translation>
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
        <source>Give the address, phone number or email of the firm</source>
        <translation>Anna yrityksen osoite, puhelinnumero tai sähköpostiosoite</translation>
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
        <source>Offers, orders and invoices</source>
        <translation>Tarjoukset, tilaukset ja laskut</translation>
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
        <source>People whose data we have by their consent alone</source>
        <translation>Henkilöt, joiden tiedot ovat meillä vain suostumuksella</translation>
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
    <message numerus="yes">
        <source>Privacy notice given to %n people</source>
        <translation>
            <numerusform>Tietosuojaseloste annettu %n henkilölle</numerusform>
            <numerusform>Tietosuojaseloste annettu %n henkilölle</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy notice saved, version {version}</source>
        <translation>Tietosuojaselosteen tallennus, versio {version}</translation>
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
        <translation>Rekisteriä ylläpitävä ohjelma ei muodosta verkkoyhteyksiä.</translation>
    </message>
    <message>
        <source>The public website of the organisation you act for</source>
        <translation>Edustamasi organisaation julkiset verkkosivut</translation>
    </message>
    <message>
        <source>The register holds data on:</source>
        <translation>Rekisterissä on tietoja seuraavista henkilöistä:</translation>
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
        <source>Until the customer relationship ends</source>
        <translation>Kunnes asiakassuhde päättyy</translation>
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
        <source>We got your details from: {source}.</source>
        <translation>Saimme tietosi täältä: {source}.</translation>
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
        <source>You have the right to refuse direct marketing at any time, free of charge: tell us at {contact}.</source>
        <translation>Sinulla on oikeus kieltää suoramarkkinointi milloin tahansa maksutta: kerro siitä meille, {contact}.</translation>
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
        <source>calls, messages, meetings and visits, what was agreed, things to do</source>
        <translation>puhelut, viestit, tapaamiset ja käynnit, sovitut asiat, tehtävät</translation>
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
        <translation>asiakkainamme olevien yritysten, taloyhtiöiden, yhdistysten ja julkisyhteisöjen yhteyshenkilöt</translation>
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
        <translation>entiset asiakkaat luvussa 10 kerrotun ajan</translation>
    </message>
    <message>
        <source>granting credit, also invoicing afterwards</source>
        <translation>luotonanto, myös jälkikäteen tapahtuva laskutus</translation>
    </message>
    <message>
        <source>how much the customer buys</source>
        <translation>kuinka paljon asiakas ostaa</translation>
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
        <translation>asiakastyyppi</translation>
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
        <source>offers, orders, contracts, invoices, minutes, photos and messages</source>
        <translation>tarjoukset, tilaukset, sopimukset, laskut, pöytäkirjat, valokuvat ja viestit</translation>
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
        <translation>tarjousta pyytäneet ja muut mahdolliset asiakkaat</translation>
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
        <translation>yksityishenkilöt, jotka ovat asiakkaitamme</translation>
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
        <source>restriction of processing</source>
        <translation>käsittelyn rajoittaminen</translation>
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
        <translation>yksityiset elinkeinonharjoittajat (toiminimiyrittäjät), jotka ovat asiakkaitamme</translation>
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
        <source>that a customer is under 13</source>
        <translation>tieto siitä, että asiakas on alle 13-vuotias</translation>
    </message>
    <message>
        <source>that a person has died</source>
        <translation>tieto henkilön kuolemasta</translation>
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
        <source>what was offered, ordered and invoiced, and when</source>
        <translation>mitä on tarjottu, tilattu ja laskutettu ja milloin</translation>
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
        <source>whether you told us the data yourself</source>
        <translation>saimmeko tiedot sinulta itseltäsi</translation>
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
        <source>{firm} (business ID {business_id}) is the controller of your data. What we use it for: {purposes}. You may see your data, have it corrected or erased: {contact}.</source>
        <translation>{firm} (Y-tunnus {business_id}) on tietojesi rekisterinpitäjä. Mihin käytämme niitä: {purposes}. Voit tarkastaa tietosi, oikaista ne tai pyytää niiden poistamista: {contact}.</translation>
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
        <source>{length} from the end of the customer relationship</source>
        <translation>{length} asiakassuhteen päättymisestä</translation>
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
    <name>notification</name>
    <message>
        <source>Files of many customers were written since the person came ({files}). If you gave one of them to somebody, add who it was.</source>
        <translation>Sen jälkeen, kun henkilö tuli rekisteriin, on tallennettu useiden asiakkaiden tiedostoja ({files}). Jos annoit jonkin niistä ulkopuoliselle, lisää hänet.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>It is impossible</source>
        <translation>Se on mahdotonta</translation>
    </message>
    <message>
        <source>It would take disproportionate effort</source>
        <translation>Se vaatisi kohtuutonta vaivaa</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Perustelut</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Recipient added to request {number}</source>
        <translation>Vastaanottaja lisätty pyyntöön {number}</translation>
    </message>
    <message>
        <source>Recipient not told, request {number}</source>
        <translation>Vastaanottajalle ei ilmoiteta, pyyntö {number}</translation>
    </message>
    <message>
        <source>Recipient told, request {number}</source>
        <translation>Vastaanottajalle ilmoitettu, pyyntö {number}</translation>
    </message>
    <message>
        <source>Recipients to be told, request {number}</source>
        <translation>Vastaanottajat, joille ilmoitetaan, pyyntö {number}</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Kirjannut</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Ilmoitettu</translation>
    </message>
    <message>
        <source>Why it is not told</source>
        <translation>Miksi ei ilmoiteta</translation>
    </message>
    <message>
        <source>With what it got the data</source>
        <translation>Millä tiedot luovutettiin</translation>
    </message>
    <message>
        <source>Your privacy notice names these recipients: {names}. Add those who got it.</source>
        <translation>Tietosuojaselosteesi mainitsee nämä vastaanottajat: {names}. Lisää ne, jotka ovat saaneet nämä tiedot.</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>ilmoittamatta</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Kaupat</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listat</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Tietosuoja</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tehtävät</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Account (IBAN)</source>
        <translation>Tilinumero (IBAN)</translation>
    </message>
    <message>
        <source>Bank (BIC)</source>
        <translation>Pankki (BIC)</translation>
    </message>
    <message>
        <source>Business ID {id}</source>
        <translation>Y-tunnus {id}</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Asiakasnumero</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päiväys</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Kauppa</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Toimituspäivä</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Eräpäivä</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Lasku</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Laskun numero</translation>
    </message>
    <message>
        <source>Invoice number: 20 characters at most</source>
        <translation>Laskun numero: enintään 20 merkkiä</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Lasku {number}</translation>
    </message>
    <message>
        <source>Lines: what is sold, how much and for how much</source>
        <translation>Rivit: mitä myydään, kuinka paljon ja mihin hintaan</translation>
    </message>
    <message>
        <source>Nothing was changed. Fill in what is named, then try again.</source>
        <translation>Mitään ei muutettu. Täytä nimetyt kohdat ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tarjous</translation>
    </message>
    <message>
        <source>Offer number</source>
        <translation>Tarjouksen numero</translation>
    </message>
    <message>
        <source>Offer {number}</source>
        <translation>Tarjous {number}</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Saaja</translation>
    </message>
    <message>
        <source>Price, €</source>
        <translation>À-hinta, €</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viitenumero</translation>
    </message>
    <message>
        <source>Settings, firm</source>
        <translation>Asetukset, yritys</translation>
    </message>
    <message>
        <source>Settings, offers and invoices</source>
        <translation>Asetukset, tarjoukset ja laskut</translation>
    </message>
    <message>
        <source>Text on papers: why a line is without VAT, and by which section of law</source>
        <translation>Teksti tarjoukseen ja laskuun: miksi rivi on veroton ja minkä lainkohdan mukaan</translation>
    </message>
    <message>
        <source>The paper cannot be made yet: something is missing.</source>
        <translation>Tarjousta tai laskua ei voi vielä tehdä: jotakin puuttuu.</translation>
    </message>
    <message>
        <source>To pay, €</source>
        <translation>Maksettava, €</translation>
    </message>
    <message>
        <source>Total with VAT, €</source>
        <translation>Verollinen yhteensä, €</translation>
    </message>
    <message>
        <source>Total without VAT, €</source>
        <translation>Veroton yhteensä, €</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yks.</translation>
    </message>
    <message>
        <source>VAT ID {id}</source>
        <translation>ALV-tunnus {id}</translation>
    </message>
    <message>
        <source>VAT {rate} % of {base}</source>
        <translation>ALV {rate} % summasta {base}</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>ALV, %</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Virtual bar code: {digits}</source>
        <translation>Virtuaaliviivakoodi: {digits}</translation>
    </message>
    <message>
        <source>Without VAT, €</source>
        <translation>Veroton, €</translation>
    </message>
    <message>
        <source>Your Business ID</source>
        <translation>Y-tunnuksenne</translation>
    </message>
    <message>
        <source>{place}: {field}</source>
        <translation>{place}: {field}</translation>
    </message>
</context>
<context>
    <name>permission</name>
    <message>
        <source>A ban kept from before</source>
        <translation>Aiemmin annettu kielto</translation>
    </message>
    <message>
        <source>A child under 13: no marketing without a guardian’s consent.</source>
        <translation>Alle 13-vuotias: markkinointiin tarvitaan huoltajan suostumus.</translation>
    </message>
    <message>
        <source>A consent without proof counts as none: ask for it again.</source>
        <translation>Suostumus ilman todistetta ei kelpaa: pyydä se uudelleen.</translation>
    </message>
    <message>
        <source>A contact person: only about matters of the person’s own duties.</source>
        <translation>Yhteyshenkilö: vain asiat, jotka kuuluvat hänen työtehtäviinsä.</translation>
    </message>
    <message>
        <source>A duty of each message: put in who sends it and how to refuse for free.</source>
        <translation>Jokaisen viestin velvollisuus: kerro lähettäjä ja maksuton tapa kieltää.</translation>
    </message>
    <message>
        <source>All marketing</source>
        <translation>Kaikki markkinointi</translation>
    </message>
    <message>
        <source>An existing customer, told of the right to refuse.</source>
        <translation>Nykyinen asiakas, jolle on kerrottu kielto-oikeudesta.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Kysy</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>Robotti</translation>
    </message>
    <message>
        <source>Automated call</source>
        <translation>Automaattipuhelu</translation>
    </message>
    <message>
        <source>Automated calls need consent, also to existing customers.</source>
        <translation>Automaattisoittoihin tarvitaan suostumus myös nykyiseltä asiakkaalta.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Kielto</translation>
    </message>
    <message>
        <source>Ban lifted by the person</source>
        <translation>Henkilö perui kiellon</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Puhelu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Ehto</translation>
    </message>
    <message>
        <source>Confirm a condition</source>
        <translation>Ehdon vahvistus</translation>
    </message>
    <message>
        <source>Confirmed {day}: {reason}</source>
        <translation>Vahvistettu {day}: {reason}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Suostumus peruttu</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Todiste</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <translation>Nykyinen asiakas</translation>
    </message>
    <message>
        <source>Fill this in, please</source>
        <translation>Täytä tämä</translation>
    </message>
    <message>
        <source>Find the customer first: Ctrl+1, type the name or the number, then F9 again.</source>
        <translation>Etsi ensin asiakas: Ctrl+1, kirjoita nimi tai numero ja paina F9 uudelleen.</translation>
    </message>
    <message>
        <source>Given by a guardian</source>
        <translation>Huoltajan antama</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Mistä tiedetään</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>It is not said how this is known.</source>
        <translation>Ei ole sanottu, mistä tämä tiedetään.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Lift a ban at the person’s wish</source>
        <translation>Kiellon peruminen henkilön toiveesta</translation>
    </message>
    <message>
        <source>Marketing stands among the purposes of the privacy notice.</source>
        <translation>Markkinointi on tietosuojaselosteen käyttötarkoituksissa.</translation>
    </message>
    <message>
        <source>New wording of consent</source>
        <translation>Uusi suostumuksen sanamuoto</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>No authority has settled this: it is our reading, the stricter one.</source>
        <translation>Viranomaisen kantaa ei ole: tämä on meidän tulkintamme, tiukempi.</translation>
    </message>
    <message>
        <source>Nobody has forbidden it.</source>
        <translation>Sitä ei ole kielletty.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the day it was said.</source>
        <translation>Mitään ei muutettu. Anna päivä, jona se sanottiin.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name each channel by itself.</source>
        <translation>Mitään ei muutettu. Kirjaa jokainen kanava erikseen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Say how and where.</source>
        <translation>Mitään ei muutettu. Kerro, miten ja missä.</translation>
    </message>
    <message>
        <source>On a block list: ask the customer before the next message.</source>
        <translation>Estolistalla: kysy asiakkaalta ennen seuraavaa viestiä.</translation>
    </message>
    <message>
        <source>On a block list: prospects on it are not contacted.</source>
        <translation>Estolistalla: mahdolliseen asiakkaaseen ei oteta yhteyttä.</translation>
    </message>
    <message>
        <source>Open: find out, and confirm it here.</source>
        <translation>Avoin: ota selvää ja vahvista tässä.</translation>
    </message>
    <message>
        <source>Open: look the number up on a block list first.</source>
        <translation>Avoin: tarkista numero ensin estolistalta.</translation>
    </message>
    <message>
        <source>Open: no entry tells that refusing was offered at the sale.</source>
        <translation>Avoin: mikään merkintä ei kerro, että kielto-oikeus kerrottiin myynnin yhteydessä.</translation>
    </message>
    <message>
        <source>Open: write the interest of marketing among the purposes on the Privacy page; who never bought anything is also looked up on a block list.</source>
        <translation>Avoin: kirjaa markkinoinnin oikeutettu etu Tietosuoja-sivun käyttötarkoituksiin; se, joka ei ole ostanut mitään, tarkistetaan myös estolistalta.</translation>
    </message>
    <message>
        <source>Our legitimate interest is written down, and the person is told of the processing, of the source of the data and of the right to object</source>
        <translation>Oikeutettu etumme on kirjattu, ja henkilölle kerrotaan käsittelystä, tietojen lähteestä ja kielto-oikeudesta</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Luvat</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Puhelu</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Processing is restricted: the data may only be stored.</source>
        <translation>Käsittely on rajoitettu: tietoja saa vain säilyttää.</translation>
    </message>
    <message>
        <source>Proof is kept</source>
        <translation>Todiste on tallessa</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Suostumuksen kirjaus</translation>
    </message>
    <message>
        <source>Record existing customer</source>
        <translation>Nykyisen asiakkaan kirjaus</translation>
    </message>
    <message>
        <source>Record withdrawal of consent</source>
        <translation>Suostumuksen peruutuksen kirjaus</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Kirjattu</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Kirjasi</translation>
    </message>
    <message>
        <source>Register a ban</source>
        <translation>Kirjaa markkinointikielto</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Myynti</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Tekstiviesti</translation>
    </message>
    <message>
        <source>The address may be a person’s own: confirm that the message concerns the duties.</source>
        <translation>Osoite voi olla henkilökohtainen: vahvista, että viesti koskee työtehtäviä.</translation>
    </message>
    <message>
        <source>The address was got at a sale of ours, the message is about similar products of our own, and refusing was offered then and is offered now</source>
        <translation>Osoite saatiin oman myyntimme yhteydessä, viesti koskee omia samankaltaisia tuotteitamme, ja kieltämiseen annettiin silloin ja annetaan nyt mahdollisuus</translation>
    </message>
    <message>
        <source>The consent was withdrawn.</source>
        <translation>Suostumus on peruttu.</translation>
    </message>
    <message>
        <source>The customer is passive: kept, but not contacted.</source>
        <translation>Asiakas on passiivinen: tiedot säilytetään, mutta yhteyttä ei oteta.</translation>
    </message>
    <message>
        <source>The day is still to come.</source>
        <translation>Päivä on vasta tulossa.</translation>
    </message>
    <message>
        <source>The message essentially concerns the person’s duties at the organisation</source>
        <translation>Viesti koskee olennaisesti henkilön työtehtäviä organisaatiossa</translation>
    </message>
    <message>
        <source>The message is recognisable as marketing, shows the sender and a free way to refuse</source>
        <translation>Viestin tunnistaa markkinoinniksi, ja siitä näkyvät lähettäjä ja maksuton tapa kieltää</translation>
    </message>
    <message>
        <source>The number is on no block list, the source of the data is told, and the call comes at a decent time; a sale to a consumer needs a written offer and acceptance</source>
        <translation>Numero ei ole estolistalla, tietojen lähde kerrotaan ja soitetaan sopivaan aikaan; kuluttajakauppa vaatii kirjallisen tarjouksen ja hyväksynnän</translation>
    </message>
    <message>
        <source>The organisation has forbidden direct marketing.</source>
        <translation>Organisaatio on kieltänyt suoramarkkinoinnin.</translation>
    </message>
    <message>
        <source>The person has died: no marketing is sent.</source>
        <translation>Henkilö on kuollut: markkinointia ei lähetetä.</translation>
    </message>
    <message>
        <source>The person has forbidden direct marketing.</source>
        <translation>Henkilö on kieltänyt suoramarkkinoinnin.</translation>
    </message>
    <message>
        <source>The person has given consent.</source>
        <translation>Henkilö on antanut suostumuksen.</translation>
    </message>
    <message>
        <source>The person has left the organisation.</source>
        <translation>Henkilö ei enää toimi organisaatiossa.</translation>
    </message>
    <message>
        <source>The source stands among the customer’s details: tell it when asked.</source>
        <translation>Tietojen lähde on asiakkaan tiedoissa: kerro se kysyttäessä.</translation>
    </message>
    <message>
        <source>There is no consent.</source>
        <translation>Suostumusta ei ole.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Tämä päivä on vasta tulossa.</translation>
    </message>
    <message>
        <source>This is said of one channel, not of all.</source>
        <translation>Tämä koskee yhtä kanavaa, ei kaikkia.</translation>
    </message>
    <message>
        <source>Told by email</source>
        <translation>Kerrottu sähköpostilla</translation>
    </message>
    <message>
        <source>Told face to face</source>
        <translation>Kerrottu kasvokkain</translation>
    </message>
    <message>
        <source>Told in a letter</source>
        <translation>Kerrottu kirjeellä</translation>
    </message>
    <message>
        <source>Told of the right to refuse</source>
        <translation>Kielto-oikeudesta kerrottu</translation>
    </message>
    <message>
        <source>Told of the right to refuse {day}: {how}</source>
        <translation>Kielto-oikeudesta kerrottu {day}: {how}</translation>
    </message>
    <message>
        <source>Told on the phone</source>
        <translation>Kerrottu puhelimessa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Mitä sovittiin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Whose ban is it? No customer is chosen.</source>
        <translation>Kenen kielto? Asiakasta ei ole valittu.</translation>
    </message>
    <message>
        <source>Wording shown</source>
        <translation>Näytetty sanamuoto</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>{firm} may send me marketing of its products and services in the ways I have ticked. I give this consent of my own free will; no service depends on it. I can withdraw it at any time and free of charge, as easily as I gave it.</source>
        <translation>{firm} saa lähettää minulle markkinointia tuotteistaan ja palveluistaan rastittamillani tavoilla. Annan suostumuksen vapaaehtoisesti, eikä mikään palvelu riipu siitä. Voin perua suostumuksen milloin tahansa maksutta ja yhtä helposti kuin sen annoin.</translation>
    </message>
    <message>
        <source>{who}, {channel}: {answer}. {reason}</source>
        <translation>{who}, {channel}: {answer}. {reason}</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>A new purpose</source>
        <translation>Uusi käyttötarkoitus</translation>
    </message>
    <message>
        <source>A new recipient</source>
        <translation>Uusi vastaanottaja</translation>
    </message>
    <message>
        <source>A new time of keeping</source>
        <translation>Uusi säilytysaika</translation>
    </message>
    <message>
        <source>A new transfer</source>
        <translation>Uusi siirto</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>Lisää maa</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>Lisää käyttötarkoitus</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Lisää vastaanottaja</translation>
    </message>
    <message>
        <source>Add a time of keeping</source>
        <translation>Lisää säilytysaika</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Loukkaukset</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Poistetut</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Tietosuojaseloste</translation>
    </message>
    <message>
        <source>Privacy notice printed</source>
        <translation>Tietosuojaselosteen tulostus</translation>
    </message>
    <message>
        <source>Privacy notice: contact</source>
        <translation>Tietosuojaseloste: yhteyshenkilö</translation>
    </message>
    <message>
        <source>Privacy notice: data protection officer</source>
        <translation>Tietosuojaseloste: tietosuojavastaava</translation>
    </message>
    <message>
        <source>Privacy notice: direct marketing</source>
        <translation>Tietosuojaseloste: suoramarkkinointi</translation>
    </message>
    <message>
        <source>Privacy notice: protection</source>
        <translation>Tietosuojaseloste: suojaus</translation>
    </message>
    <message>
        <source>Privacy notice: purposes</source>
        <translation>Tietosuojaseloste: käyttötarkoitukset</translation>
    </message>
    <message>
        <source>Privacy notice: recipients</source>
        <translation>Tietosuojaseloste: vastaanottajat</translation>
    </message>
    <message>
        <source>Privacy notice: times of keeping</source>
        <translation>Tietosuojaseloste: säilytysajat</translation>
    </message>
    <message>
        <source>Privacy notice: transfers</source>
        <translation>Tietosuojaseloste: siirrot</translation>
    </message>
    <message>
        <source>Privacy notice: version</source>
        <translation>Tietosuojaseloste: versio</translation>
    </message>
    <message>
        <source>Privacy notice: versions</source>
        <translation>Tietosuojaseloste: versiot</translation>
    </message>
    <message>
        <source>Privacy notice: what must be told</source>
        <translation>Tietosuojaseloste: pakolliset tiedot</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Säilytys</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Tämä ei saa olla tyhjä.</translation>
    </message>
    <message>
        <source>its name, if you want to tell it</source>
        <translation>nimi, jos haluat kertoa sen</translation>
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
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
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
        <source>Customer</source>
        <translation>Asiakas</translation>
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
        <source>Given on</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Miten annettiin</translation>
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
        <source>Recorded by</source>
        <translation>Kirjasi</translation>
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
        <source>Trace of its text</source>
        <translation>Tekstin tiiviste</translation>
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
    <name>prospects</name>
    <message>
        <source>&amp;Legitimate interest: it concerns the firm or the duties of the person</source>
        <translation>&amp;Oikeutettu etu: asia koskee yritystä tai henkilön työtehtäviä</translation>
    </message>
    <message>
        <source>A list is destroyed at the latest 12 months after it was received, and not before today.</source>
        <translation>Lista hävitetään viimeistään 12 kuukauden kuluttua saamisesta, eikä ennen tätä päivää.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Choose what the person has consented to.</source>
        <translation>Valitse, mihin henkilö on suostunut.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Destroyed after</source>
        <translation>Hävitetään viimeistään</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Fill this in: people may ask where it came from</source>
        <translation>Täytä tämä: ihmiset voivat kysyä, mistä tiedot on saatu</translation>
    </message>
    <message>
        <source>From the list “{list}”. Legal basis: {basis}. {reason}</source>
        <translation>Listalta ”{list}”. Oikeusperuste: {basis}. {reason}</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Keneltä</translation>
    </message>
    <message>
        <source>Has forbidden marketing</source>
        <translation>On kieltänyt markkinoinnin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Legitimate interest is a basis for organisations and their contact persons: a private person must have consented or asked.</source>
        <translation>Oikeutettu etu käy perusteeksi yhteisöille ja niiden yhteyshenkilöille. Yksityishenkilön on pitänyt suostua tai pyytää itse.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Make “{name}” a customer</source>
        <translation>Tee asiakkaaksi: ”{name}”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Not to be contacted</source>
        <translation>Ei saa ottaa yhteyttä</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>On a block list</source>
        <translation>Estolistalla</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postinumero</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Saatu</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>Rivi tiedostossa</translation>
    </message>
    <message>
        <source>Say how the legal basis is known.</source>
        <translation>Kerro, mistä oikeusperuste tiedetään.</translation>
    </message>
    <message>
        <source>The list cannot come from the future.</source>
        <translation>Listaa ei ole voitu saada tulevaisuudessa.</translation>
    </message>
    <message>
        <source>The list holds no names.</source>
        <translation>Listalla ei ole nimiä.</translation>
    </message>
    <message>
        <source>The list needs a name and its source.</source>
        <translation>Anna listalle nimi ja lähde.</translation>
    </message>
    <message>
        <source>The person &amp;asked for it, such as an offer</source>
        <translation>Henkilö &amp;pyysi itse, esimerkiksi tarjousta</translation>
    </message>
    <message>
        <source>The person has forbidden marketing.</source>
        <translation>Henkilö on kieltänyt markkinoinnin.</translation>
    </message>
    <message>
        <source>The person has given &amp;consent</source>
        <translation>Henkilö on antanut &amp;suostumuksen</translation>
    </message>
    <message>
        <source>The person is on a block list.</source>
        <translation>Henkilö on estolistalla.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Kerrottu</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Postitoimipaikka</translation>
    </message>
    <message>
        <source>legitimate interest</source>
        <translation>oikeutettu etu</translation>
    </message>
    <message>
        <source>the person’s consent</source>
        <translation>henkilön suostumus</translation>
    </message>
    <message>
        <source>the person’s own request</source>
        <translation>henkilön oma pyyntö</translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>Choose to open it with the recovery code.</source>
        <translation>Valitse avaaminen palautuskoodilla.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Näin säilytät sen</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Näin käytät sitä</translation>
    </message>
    <message>
        <source>Keep this sheet on paper in a safe place, away from the computer and the backups.</source>
        <translation>Säilytä tämä sivu paperilla turvallisessa paikassa, erillään tietokoneesta ja varmuuskopioista.</translation>
    </message>
    <message>
        <source>QR code that holds the recovery code</source>
        <translation>QR-koodi, jossa on palautuskoodi</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Palautussivu</translation>
    </message>
    <message>
        <source>Register {register} · {day} · {program}</source>
        <translation>Rekisteri {register} · {day} · {program}</translation>
    </message>
    <message>
        <source>Start the program and choose the folder of the register.</source>
        <translation>Käynnistä ohjelma ja valitse rekisterin kansio.</translation>
    </message>
    <message>
        <source>Then protect the register anew, by this computer or a new passphrase.</source>
        <translation>Suojaa rekisteri sitten uudelleen tällä tietokoneella tai uudella salalauseella.</translation>
    </message>
    <message>
        <source>This code opens your customer register when nothing else does: on a new computer, after the computer was reset, or when the passphrase is forgotten. Nobody can make a new code for a register that is shut, not even the maker of the program.</source>
        <translation>Tämä koodi avaa asiakasrekisterisi silloin, kun mikään muu ei avaa: uudella tietokoneella, tietokoneen palautuksen jälkeen tai kun salalause on unohtunut. Kukaan ei voi tehdä uutta koodia suljetulle rekisterille, ei edes ohjelman tekijä.</translation>
    </message>
    <message>
        <source>Try the code once a year. When you make a new code, destroy this sheet.</source>
        <translation>Kokeile koodia kerran vuodessa. Kun teet uuden koodin, hävitä tämä sivu.</translation>
    </message>
    <message>
        <source>Type the code. Capital or small letters, blanks and hyphens make no difference; the letters O, I and L are read as the digits 0 and 1. The square holds the same code for a scanner.</source>
        <translation>Kirjoita koodi. Isoilla ja pienillä kirjaimilla, välilyönneillä ja väliviivoilla ei ole merkitystä; kirjaimet O, I ja L luetaan numeroiksi 0 ja 1. Neliössä on sama koodi lukulaitetta varten.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and a copy of the register can read all of it. Do not photograph it or send it by email.</source>
        <translation>Jos jollakulla on tämä sivu ja rekisterin kopio, hän voi lukea koko rekisterin. Älä valokuvaa sivua äläkä lähetä sitä sähköpostilla.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%n of the persons in it have forbidden marketing; they are marked.</source>
        <translation>
            <numerusform>%n siinä olevista on kieltänyt markkinoinnin; hänet on merkitty.</numerusform>
            <numerusform>%n siinä olevista on kieltänyt markkinoinnin; heidät on merkitty.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text is longer than a workbook can hold.</source>
        <translation>Teksti on pidempi kuin työkirjaan mahtuu.</translation>
    </message>
    <message>
        <source>A workbook holds about a million rows, this is more.</source>
        <translation>Työkirjaan mahtuu noin miljoona riviä, ja tässä on enemmän.</translation>
    </message>
    <message>
        <source>Choose one of these: {endings}</source>
        <translation>Valitse jokin näistä: {endings}</translation>
    </message>
    <message>
        <source>Confirmed conditions</source>
        <translation>Vahvistetut ehdot</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteydenotot</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Kaupat</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Puhelinmarkkinointikielto</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>Postimarkkinointikielto</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>Email permission</source>
        <translation>Sähköpostilupa</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Markkinointi</translation>
    </message>
    <message>
        <source>Marketing ban</source>
        <translation>Markkinointikielto</translation>
    </message>
    <message>
        <source>Marketing ban: {channels}</source>
        <translation>Markkinointikielto: {channels}</translation>
    </message>
    <message>
        <source>Marketing permission</source>
        <translation>Markkinointilupa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Nothing was changed. Find the right number by name.</source>
        <translation>Mitään ei muutettu. Hae oikea numero nimellä.</translation>
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
        <source>Nothing was written. Export as CSV, JSON or ZIP.</source>
        <translation>Mitään ei kirjoitettu. Vie muodossa CSV, JSON tai ZIP.</translation>
    </message>
    <message>
        <source>Notices given</source>
        <translation>Annetut selosteet</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Numero rekisterissä</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Rajoitukset</translation>
    </message>
    <message>
        <source>SMS permission</source>
        <translation>Tekstiviestilupa</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDF-tiedostoa ei voitu tehdä.</translation>
    </message>
    <message>
        <source>The contact person’s ban</source>
        <translation>Yhteyshenkilön kielto</translation>
    </message>
    <message>
        <source>The document is too long to be made into one PDF.</source>
        <translation>Asiakirja on liian pitkä yhdeksi PDF-tiedostoksi.</translation>
    </message>
    <message>
        <source>The ending of the file tells no format.</source>
        <translation>Tiedoston pääte ei kerro muotoa.</translation>
    </message>
    <message>
        <source>There are no saved lists: make one in the window.</source>
        <translation>Tallennettuja listoja ei ole: tee sellainen ikkunassa.</translation>
    </message>
    <message>
        <source>There is no customer {id}.</source>
        <translation>Asiakasta {id} ei ole.</translation>
    </message>
    <message>
        <source>There is no list of this name.</source>
        <translation>Tämännimistä listaa ei ole.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tehtävänimike</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>Answered on</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>Sähköpostilla</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Kirjeellä</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Puhelimitse</translation>
    </message>
    <message>
        <source>Called back on a number that we had already</source>
        <translation>Soitettiin numeroon, joka meillä jo oli</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Päätetty</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Copy of the own data (Art. 15)</source>
        <translation>Omien tietojen kopio (15 art.)</translation>
    </message>
    <message>
        <source>Correction (Art. 16)</source>
        <translation>Oikaisu (16 art.)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Data to take along (Art. 20)</source>
        <translation>Tietojen siirto (20 art.)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Done as asked</source>
        <translation>Tehty pyynnön mukaan</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>Tehty osittain</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Poistaminen</translation>
    </message>
    <message>
        <source>Erasure (Art. 17)</source>
        <translation>Poistaminen (17 art.)</translation>
    </message>
    <message>
        <source>Extension told on</source>
        <translation>Jatkoajasta kerrottu</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Miten pyyntö tuli</translation>
    </message>
    <message>
        <source>How the answer went</source>
        <translation>Miten vastaus meni</translation>
    </message>
    <message>
        <source>How the person was identified</source>
        <translation>Miten henkilö tunnistettiin</translation>
    </message>
    <message>
        <source>Identified on</source>
        <translation>Tunnistettu</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>Muulla tavalla</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Paikan päällä</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tiedon laji</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Vastauksen kieli</translation>
    </message>
    <message>
        <source>More about the identity check</source>
        <translation>Lisää tunnistamisesta</translation>
    </message>
    <message>
        <source>More time could be taken until {day} only.</source>
        <translation>Lisäaikaa saattoi ottaa vain {day} asti.</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Henkilön nimi</translation>
    </message>
    <message>
        <source>No automated decision (Art. 22)</source>
        <translation>Ei automaattista päätöstä (22 art.)</translation>
    </message>
    <message>
        <source>No data about the person</source>
        <translation>Henkilöstä ei ole tietoja</translation>
    </message>
    <message>
        <source>No more marketing (Art. 21(2))</source>
        <translation>Ei enää markkinointia (21 art. 2 kohta)</translation>
    </message>
    <message>
        <source>Nothing was changed. Answer the request as soon as you can.</source>
        <translation>Mitään ei muutettu. Vastaa pyyntöön niin pian kuin voit.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write down why: the law asks you to tell the person.</source>
        <translation>Mitään ei muutettu. Kirjoita syy: lain mukaan se kerrotaan henkilölle.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Objection (Art. 21)</source>
        <translation>Vastustaminen (21 art.)</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postiosoite</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Perustelut</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Kirjaaja</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Evätty</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Restriction (Art. 18)</source>
        <translation>Käsittelyn rajoittaminen (18 art.)</translation>
    </message>
    <message>
        <source>SHA-256 of the letter</source>
        <translation>Kirjeen SHA-256</translation>
    </message>
    <message>
        <source>Showed an identity document; not copied</source>
        <translation>Näytti henkilötodistuksen; sitä ei kopioitu</translation>
    </message>
    <message>
        <source>Strong electronic identification</source>
        <translation>Vahva sähköinen tunnistus</translation>
    </message>
    <message>
        <source>The person took it back</source>
        <translation>Henkilö perui pyynnön</translation>
    </message>
    <message>
        <source>The person was not identified</source>
        <translation>Henkilöä ei tunnistettu</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Perustelu puuttuu.</translation>
    </message>
    <message>
        <source>Through the website</source>
        <translation>Verkkosivujen kautta</translation>
    </message>
    <message>
        <source>We know the person</source>
        <translation>Tunnemme henkilön</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Mitä tarkalleen</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Mitä pyydetään</translation>
    </message>
    <message>
        <source>Why more time is needed</source>
        <translation>Miksi tarvitaan lisäaikaa</translation>
    </message>
    <message>
        <source>Wrote from an address that we had already</source>
        <translation>Kirjoitti osoitteesta, joka meillä jo oli</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message numerus="yes">
        <source>! %n day(s) left</source>
        <translation>
            <numerusform>! %n päivä jäljellä</numerusform>
            <numerusform>! %n päivää jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>! Due today</source>
        <translation>! Viimeinen päivä tänään</translation>
    </message>
    <message numerus="yes">
        <source>! Overdue by %n day(s)</source>
        <translation>
            <numerusform>! Myöhässä %n päivän</numerusform>
            <numerusform>! Myöhässä %n päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the register are about the person.</source>
        <translation>
            <numerusform>Henkilöstä on tietoa %n kohdassa.</numerusform>
            <numerusform>Henkilöstä on tietoa %n kohdassa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Answer to request {number}</source>
        <translation>Vastaus pyyntöön {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Päättäminen</translation>
    </message>
    <message>
        <source>Close request {number}</source>
        <translation>Päätä pyyntö {number}</translation>
    </message>
    <message>
        <source>Close the request when all is done.</source>
        <translation>Päätä pyyntö, kun kaikki on tehty.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Decision on request {number}</source>
        <translation>Päätös pyynnöstä {number}</translation>
    </message>
    <message>
        <source>Do what is asked</source>
        <translation>Tee mitä pyydetään</translation>
    </message>
    <message>
        <source>Edit request {number}</source>
        <translation>Muokkaa pyyntöä {number}</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Poista pysyvästi…</translation>
    </message>
    <message>
        <source>Erased for good on {when}. Receipt {token}.</source>
        <translation>Poistettu pysyvästi {when}. Todistus {token}.</translation>
    </message>
    <message>
        <source>Fill this in, please</source>
        <translation>Täytä tämä</translation>
    </message>
    <message>
        <source>Find everything that is about the person, and tick it.</source>
        <translation>Etsi kaikki, mikä koskee henkilöä, ja rastita se.</translation>
    </message>
    <message>
        <source>Find the person in the register</source>
        <translation>Etsi henkilö rekisteristä</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Henkilöllisyyden varmistus</translation>
    </message>
    <message>
        <source>Identity check of request {number}</source>
        <translation>Pyynnön {number} henkilöllisyyden varmistus</translation>
    </message>
    <message>
        <source>Letter of request {number}</source>
        <translation>Pyynnön {number} kirje</translation>
    </message>
    <message>
        <source>Look at the plan first: what goes, and what a law makes you keep until when. Write the answer before: the name and the address go too.</source>
        <translation>Katso ensin suunnitelma: mitä poistetaan ja mitä laki vaatii säilyttämään ja mihin asti. Kirjoita vastaus sitä ennen: myös nimi ja osoite poistuvat.</translation>
    </message>
    <message>
        <source>Make sure that it is the person who asks. Ask for more only where you have reason to doubt it, and keep no copy of an identity document.</source>
        <translation>Varmista, että pyytäjä on kyseinen henkilö. Kysy lisää vain, jos on syytä epäillä, äläkä säilytä kopiota henkilötodistuksesta.</translation>
    </message>
    <message>
        <source>Make the copy of everything that is held about the person, and look it through: other people’s data does not belong in it.</source>
        <translation>Tee kopio kaikesta, mitä henkilöstä on, ja käy se läpi: muiden ihmisten tiedot eivät kuulu siihen.</translation>
    </message>
    <message>
        <source>Make the file of what the person gave you; your own notes are not part of it.</source>
        <translation>Tee tiedosto siitä, mitä henkilö on itse antanut. Omat muistiinpanonne eivät kuulu siihen.</translation>
    </message>
    <message>
        <source>More time for request {number}</source>
        <translation>Lisäaikaa pyyntöön {number}</translation>
    </message>
    <message>
        <source>Open request {number} again</source>
        <translation>Avaa pyyntö {number} uudelleen</translation>
    </message>
    <message>
        <source>Person found for request {number}</source>
        <translation>Pyynnön {number} henkilö löydetty</translation>
    </message>
    <message>
        <source>Put right what is wrong. The old value stays in the history. Then tell those who got the wrong data from you (Art. 19).</source>
        <translation>Korjaa virheet. Vanha arvo jää historiaan. Kerro sitten niille, jotka ovat saaneet teiltä väärät tiedot (19 art.).</translation>
    </message>
    <message>
        <source>Register a ban…</source>
        <translation>Kirjaa kielto…</translation>
    </message>
    <message>
        <source>Register the ban at once: nobody may weigh it, and nobody asks for reasons.</source>
        <translation>Kirjaa kielto heti: sitä ei punnita eikä perusteluja kysytä.</translation>
    </message>
    <message>
        <source>Request received (Art. {article})</source>
        <translation>Pyyntö saapui ({article} art.)</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Pyyntö {number}</translation>
    </message>
    <message>
        <source>Restrict processing…</source>
        <translation>Rajoita käsittelyä…</translation>
    </message>
    <message>
        <source>Restrict the processing: the data stays visible, but out of lists, exports and edits until you lift it, of which you tell the person before.</source>
        <translation>Rajoita käsittelyä: tiedot näkyvät edelleen, mutta eivät ole mukana luetteloissa, vienneissä eikä muokkauksissa ennen kuin rajoitus poistetaan. Siitä kerrotaan henkilölle etukäteen.</translation>
    </message>
    <message>
        <source>SHA-256 of the letter: {digest}</source>
        <translation>Kirjeen SHA-256: {digest}</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Näytä asiakas</translation>
    </message>
    <message>
        <source>Stop this use, unless you can show compelling grounds that weigh more. While you weigh it, restrict the processing.</source>
        <translation>Lopeta tämä käyttö, ellei sinulla ole painavampia perusteita. Rajoita käsittelyä sillä aikaa, kun asiaa punnitaan.</translation>
    </message>
    <message>
        <source>The last day is a {what}. The law may give time until the next working day, {day}; do not count on it.</source>
        <translation>Viimeinen päivä on {what}. Laki saattaa antaa aikaa seuraavaan arkipäivään, {day}, mutta älä luota siihen.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Tämä päivä on vasta edessä.</translation>
    </message>
    <message>
        <source>This is before the request was received.</source>
        <translation>Tämä on ennen pyynnön saapumista.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kuka pyytää</translation>
    </message>
    <message>
        <source>Write down what you decided, and why where you refuse.</source>
        <translation>Kirjaa päätös, ja perustelut, jos et suostu pyyntöön.</translation>
    </message>
    <message>
        <source>Write the copy…</source>
        <translation>Kirjoita kopio…</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Kirjoita tiedosto…</translation>
    </message>
    <message>
        <source>Write to the person; you can change the letter before it is saved.</source>
        <translation>Kirjoita henkilölle. Kirjettä voi muuttaa ennen tallennusta.</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>pyhäpäivä</translation>
    </message>
    <message>
        <source>{day} ({what})</source>
        <translation>{day} ({what})</translation>
    </message>
    <message>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <source>○ More time taken</source>
        <translation>○ Lisäaikaa otettu</translation>
    </message>
    <message>
        <source>○ Open</source>
        <translation>○ Avoin</translation>
    </message>
    <message>
        <source>✓ Answered</source>
        <translation>✓ Vastattu</translation>
    </message>
    <message>
        <source>✓ Closed</source>
        <translation>✓ Päätetty</translation>
    </message>
    <message>
        <source>✗ Refused</source>
        <translation>✗ Evätty</translation>
    </message>
</context>
<context>
    <name>restriction</name>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Find the customer first: Ctrl+1, type the name, then choose the act again.</source>
        <translation>Etsi ensin asiakas: Ctrl+1, kirjoita nimi ja valitse toiminto uudestaan.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Nothing is restricted here.</source>
        <translation>Tällä asiakkaalla ei ole rajoituksia.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell the person, then write down when and how (GDPR Art. 18(3)).</source>
        <translation>Mitään ei muutettu. Ilmoita henkilölle ja kirjaa sitten, milloin ja miten (tietosuoja-asetuksen 18 artiklan 3 kohta).</translation>
    </message>
    <message>
        <source>Person told on</source>
        <translation>Henkilölle ilmoitettu</translation>
    </message>
    <message>
        <source>Processing restricted</source>
        <translation>Käsittelyä rajoitettu</translation>
    </message>
    <message>
        <source>Processing restricted since {day}</source>
        <translation>Käsittelyä rajoitettu {day} alkaen</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Kirjannut</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Restricted since</source>
        <translation>Rajoitettu alkaen</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>Käsittelyn rajoitus poistettu</translation>
    </message>
    <message>
        <source>The person has to be told before the restriction is lifted.</source>
        <translation>Henkilölle on ilmoitettava ennen kuin rajoitus poistetaan.</translation>
    </message>
    <message>
        <source>The person needs it for a legal claim</source>
        <translation>Henkilö tarvitsee tietoja oikeusvaadetta varten</translation>
    </message>
    <message>
        <source>The person says the data is wrong</source>
        <translation>Henkilö kiistää tietojen paikkansapitävyyden</translation>
    </message>
    <message>
        <source>The person’s objection is weighed</source>
        <translation>Henkilön vastustamispyyntöä arvioidaan</translation>
    </message>
    <message>
        <source>Unlawful, but the person wants it kept</source>
        <translation>Käsittely on lainvastaista, mutta henkilö haluaa tiedot säilytettävän</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Mistä on kyse</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Kenen tiedot</translation>
    </message>
    <message>
        <source>Whose data is it? No customer is chosen.</source>
        <translation>Kenen tiedoista on kyse? Asiakasta ei ole valittu.</translation>
    </message>
    <message>
        <source>Why it is lifted</source>
        <translation>Miksi rajoitus poistetaan</translation>
    </message>
    <message>
        <source>Written down by mistake: nobody asked for it</source>
        <translation>Kirjattu vahingossa: kukaan ei pyytänyt rajoitusta</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>(gone)</source>
        <translation>(poistunut)</translation>
    </message>
    <message>
        <source>A dispute is settled</source>
        <translation>Riita on ratkennut</translation>
    </message>
    <message>
        <source>Account books</source>
        <translation>Kirjanpitokirjat</translation>
    </message>
    <message>
        <source>Building contracts</source>
        <translation>Urakkasopimukset</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Itsestään</translation>
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
        <source>Changes until {day}</source>
        <translation>Muutokset {day} asti</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
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
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
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
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Customer made passive</source>
        <translation>Asiakas passivoitu</translation>
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
        <source>Data breach</source>
        <translation>Tietoturvaloukkaus</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Kauppa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
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
        <source>Erased without asking</source>
        <translation>Poistetaan kysymättä</translation>
    </message>
    <message>
        <source>From now on it is kept only as long as the rules say.</source>
        <translation>Tästä lähtien tiedot säilytetään vain niin kauan kuin säännöt sanovat.</translation>
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
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Is the dispute settled?</source>
        <translation>Onko riita ratkennut?</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>On ratkennut</translation>
    </message>
    <message>
        <source>Keep because of a dispute</source>
        <translation>Säilytä riidan vuoksi</translation>
    </message>
    <message>
        <source>Kept for now: {why}</source>
        <translation>Säilytetään toistaiseksi: {why}</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Säilytetään asti</translation>
    </message>
    <message>
        <source>Kept until {day}: {why}</source>
        <translation>Säilytetään {day} asti: {why}</translation>
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
        <source>List that went out</source>
        <translation>Lähetetty lista</translation>
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
        <source>Name</source>
        <translation>Nimi</translation>
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
        <source>People here by consent alone</source>
        <translation>Vain suostumuksella rekisterissä olevat</translation>
    </message>
    <message>
        <source>Person leaves the role</source>
        <translation>Henkilö jättää tehtävänsä</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
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
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Requests of persons</source>
        <translation>Rekisteröityjen pyynnöt</translation>
    </message>
    <message>
        <source>Say what it is about: it is kept for this alone.</source>
        <translation>Kerro, mistä on kyse: tiedot säilytetään vain tätä varten.</translation>
    </message>
    <message>
        <source>Show what will go</source>
        <translation>Näytä, mitä poistuu</translation>
    </message>
    <message>
        <source>Times of keeping</source>
        <translation>Säilytysajat</translation>
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
    <message>
        <source>When you say so</source>
        <translation>Kun sanot niin</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Write from 0 to 1200 months.</source>
        <translation>Kirjoita 0–1200 kuukautta.</translation>
    </message>
    <message>
        <source>kept until a dispute is settled ({reason})</source>
        <translation>riita on kesken ({reason})</translation>
    </message>
    <message>
        <source>{law}. This is the usual rule: the firm has made none of its own.</source>
        <translation>{law}. Tämä on tavallinen sääntö: yritys ei ole tehnyt omaa.</translation>
    </message>
    <message>
        <source>{law}; a dispute is not settled ({reason})</source>
        <translation>{law}; riita on kesken ({reason})</translation>
    </message>
    <message>
        <source>{reason} (since {day})</source>
        <translation>{reason} ({day} alkaen)</translation>
    </message>
    <message>
        <source>{time}; that has not happened yet</source>
        <translation>{time}; sitä ei ole vielä tapahtunut</translation>
    </message>
</context>
<context>
    <name>rights</name>
    <message>
        <source>Block lists</source>
        <translation>Estolistat</translation>
    </message>
    <message>
        <source>Bought and fair lists</source>
        <translation>Ostetut ja messulistat</translation>
    </message>
    <message>
        <source>Campaign lists</source>
        <translation>Kampanjalistat</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjat</translation>
    </message>
    <message>
        <source>Confirmed conditions</source>
        <translation>Vahvistetut ehdot</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteydenotot</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Data breaches</source>
        <translation>Tietoturvaloukkaukset</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Kaupat</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Riidat</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Poistamiset</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Tuonnit</translation>
    </message>
    <message>
        <source>Kept by law after an erasure</source>
        <translation>Lain vuoksi säilytettävät poistamisen jälkeen</translation>
    </message>
    <message>
        <source>Lines of deals</source>
        <translation>Kauppojen rivit</translation>
    </message>
    <message>
        <source>Marketing permissions and bans</source>
        <translation>Markkinointiluvat ja -kiellot</translation>
    </message>
    <message>
        <source>Names of changes</source>
        <translation>Muutosten nimet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Nothing was written. Restore the newest backup into a new folder and take the document from there, or leave its copy out.</source>
        <translation>Mitään ei tallennettu. Palauta uusin varmuuskopio uuteen kansioon ja ota asiakirja sieltä, tai jätä sen kopio pois.</translation>
    </message>
    <message>
        <source>Notices given</source>
        <translation>Annetut selosteet</translation>
    </message>
    <message>
        <source>Recipients told</source>
        <translation>Ilmoitukset vastaanottajille</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>Restrictions of processing</source>
        <translation>Käsittelyn rajoitukset</translation>
    </message>
    <message>
        <source>Roles at firms</source>
        <translation>Roolit yrityksissä</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Tallennetut listat</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Texts not saved yet</source>
        <translation>Tallentamatta jääneet tekstit</translation>
    </message>
    <message>
        <source>The file of document {number} cannot be read.</source>
        <translation>Asiakirjan {number} tiedostoa ei voi lukea.</translation>
    </message>
    <message>
        <source>[hidden]</source>
        <translation>[peitetty]</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message>
        <source>Every page of the file can be read. What is wrong lies elsewhere.</source>
        <translation>Tiedoston jokainen sivu on luettavissa. Vika on muualla.</translation>
    </message>
    <message>
        <source>Other (history, inner lists)</source>
        <translation>Muut (historia, sisäiset luettelot)</translation>
    </message>
    <message>
        <source>{broken} of {pages} pages of the file cannot be read:</source>
        <translation>Tiedoston {pages} sivusta {broken} ei ole luettavissa:</translation>
    </message>
    <message>
        <source>{count} entries can be read, but nobody can tell what they belong to.</source>
        <translation>{count} tietoa on luettavissa, mutta ei tiedetä, mihin ne kuuluvat.</translation>
    </message>
    <message>
        <source>{count} of which nobody can tell what they held.</source>
        <translation>{count} sivusta ei voi sanoa, mitä niillä oli.</translation>
    </message>
    <message>
        <source>{count} that led to entries ({tables}): they are found without them.</source>
        <translation>{count} sivua johti tietoihin ({tables}): tiedot löytyvät ilmankin.</translation>
    </message>
    <message>
        <source>{count} that only helped in looking things up: they are made anew.</source>
        <translation>{count} sivua vain auttoi hakemisessa: ne tehdään uudelleen.</translation>
    </message>
    <message>
        <source>{count} that were empty: nothing is lost.</source>
        <translation>{count} sivua oli tyhjiä: mitään ei menetetty.</translation>
    </message>
    <message>
        <source>{count} with entries ({tables}): what stood there is lost.</source>
        <translation>{count} sivulla oli tietoja ({tables}): niiden sisältö on menetetty.</translation>
    </message>
    <message>
        <source>{count} with parts of long texts ({tables}): those entries are lost.</source>
        <translation>{count} sivulla oli pitkien tekstien osia ({tables}): ne tiedot on menetetty.</translation>
    </message>
    <message>
        <source>{count} with the plan of the file: the program knows it.</source>
        <translation>{count} sivulla oli tiedoston rakenne: ohjelma tuntee sen.</translation>
    </message>
    <message>
        <source>{table}: all {saved}</source>
        <translation>{table}: kaikki {saved}</translation>
    </message>
    <message>
        <source>{table}: {saved}, lost at least {lost}</source>
        <translation>{table}: {saved}, menetetty ainakin {lost}</translation>
    </message>
    <message>
        <source>{table}: {saved}, lost {lost}</source>
        <translation>{table}: {saved}, menetetty {lost}</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Sample events</source>
        <translation>Esimerkkitapahtumat</translation>
    </message>
</context>
<context>
    <name>segment</name>
    <message>
        <source>Any text</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Ehdot</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Contact person’s title</source>
        <translation>Yhteyshenkilön tehtävä</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Has a contact person</source>
        <translation>On yhteyshenkilö</translation>
    </message>
    <message>
        <source>Has a deal at stage {values}</source>
        <translation>On kauppa vaiheessa {values}</translation>
    </message>
    <message>
        <source>Has a document: {values}</source>
        <translation>On asiakirja: {values}</translation>
    </message>
    <message>
        <source>Has deals</source>
        <translation>On kauppoja</translation>
    </message>
    <message>
        <source>Has documents</source>
        <translation>On asiakirjoja</translation>
    </message>
    <message>
        <source>Has no contact person</source>
        <translation>Ei yhteyshenkilöä</translation>
    </message>
    <message>
        <source>Has no deal at stage {values}</source>
        <translation>Ei kauppaa vaiheessa {values}</translation>
    </message>
    <message>
        <source>Has no deals</source>
        <translation>Ei kauppoja</translation>
    </message>
    <message>
        <source>Has no document: {values}</source>
        <translation>Ei asiakirjaa: {values}</translation>
    </message>
    <message>
        <source>Has no documents</source>
        <translation>Ei asiakirjoja</translation>
    </message>
    <message>
        <source>In touch at some time</source>
        <translation>Yhteydessä joskus</translation>
    </message>
    <message>
        <source>In touch in the last {values} days</source>
        <translation>Yhteydessä viimeisten {values} päivän aikana</translation>
    </message>
    <message>
        <source>In touch on {values} or later</source>
        <translation>Yhteydessä {values} tai myöhemmin</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Markkinointi</translation>
    </message>
    <message>
        <source>Marketing: none of {values}</source>
        <translation>Markkinointi, ei mikään näistä: {values}</translation>
    </message>
    <message>
        <source>Marketing: {values}</source>
        <translation>Markkinointi: {values}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Never in touch</source>
        <translation>Ei koskaan yhteydessä</translation>
    </message>
    <message>
        <source>No contact for {values} months</source>
        <translation>Ei yhteyttä {values} kuukauteen</translation>
    </message>
    <message>
        <source>No contact since {values}</source>
        <translation>Ei yhteyttä {values} jälkeen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Search: {values}</source>
        <translation>Haku: {values}</translation>
    </message>
    <message>
        <source>Stage of a deal</source>
        <translation>Kaupan vaihe</translation>
    </message>
    <message>
        <source>Sum of deals</source>
        <translation>Kauppojen summa</translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <translation>
            <numerusform>viimeinen %n kuukausi</numerusform>
            <numerusform>viimeiset %n kuukautta</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} at least {values}</source>
        <translation>{field} vähintään {values}</translation>
    </message>
    <message>
        <source>{field} at most {values}</source>
        <translation>{field} enintään {values}</translation>
    </message>
    <message>
        <source>{field} before {values}</source>
        <translation>{field} ennen {values}</translation>
    </message>
    <message>
        <source>{field} begins with {values}</source>
        <translation>{field} alkaa {values}</translation>
    </message>
    <message>
        <source>{field} between {values}</source>
        <translation>{field} välillä {values}</translation>
    </message>
    <message>
        <source>{field} contains {values}</source>
        <translation>{field} sisältää {values}</translation>
    </message>
    <message>
        <source>{field} in the last {values} days</source>
        <translation>{field} viimeisten {values} päivän aikana</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field} puuttuu</translation>
    </message>
    <message>
        <source>{field} is filled in</source>
        <translation>{field} on annettu</translation>
    </message>
    <message>
        <source>{field} is {values}</source>
        <translation>{field}: {values}</translation>
    </message>
    <message>
        <source>{field} on {values} or later</source>
        <translation>{field} {values} tai myöhemmin</translation>
    </message>
    <message>
        <source>{field}: all of {values}</source>
        <translation>{field}: kaikki näistä: {values}</translation>
    </message>
    <message>
        <source>{field}: no</source>
        <translation>{field}: ei</translation>
    </message>
    <message>
        <source>{field}: yes</source>
        <translation>{field}: kyllä</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} ja {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} tai {last}</translation>
    </message>
    <message>
        <source>{sentence} ({period})</source>
        <translation>{sentence} ({period})</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Bank (BIC)</source>
        <translation>Pankki (BIC)</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Tilinumero</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Class A from, € in 12 months</source>
        <translation>Asiakasluokka A alkaen, € 12 kuukaudessa</translation>
    </message>
    <message>
        <source>Class B from, € in 12 months</source>
        <translation>Asiakasluokka B alkaen, € 12 kuukaudessa</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>Customers are grouped for marketing</source>
        <translation>Asiakkaita ryhmitellään markkinointia varten</translation>
    </message>
    <message>
        <source>Data protection officer, if appointed</source>
        <translation>Tietosuojavastaava, jos nimitetty</translation>
    </message>
    <message>
        <source>Days an offer is valid</source>
        <translation>Tarjouksen voimassaolo, päivää</translation>
    </message>
    <message>
        <source>Days to pay an invoice</source>
        <translation>Laskun maksuaika, päivää</translation>
    </message>
    <message>
        <source>E-invoice address of the firm</source>
        <translation>Yrityksen verkkolaskuosoite</translation>
    </message>
    <message>
        <source>E-invoice operator of the firm</source>
        <translation>Yrityksen verkkolaskuoperaattori</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Further protection</source>
        <translation>Muu suojaus</translation>
    </message>
    <message>
        <source>Hours to report a data breach</source>
        <translation>Tunteja tietoturvaloukkauksesta ilmoittamiseen</translation>
    </message>
    <message>
        <source>Keep keyed traces of the erased</source>
        <translation>Säilytä poistetuista avaimella suojatut tunnisteet</translation>
    </message>
    <message>
        <source>Keep personal identity codes</source>
        <translation>Henkilötunnusten tallennus</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Asiakirjatyypit</translation>
    </message>
    <message>
        <source>Last day of the financial year</source>
        <translation>Tilikauden viimeinen päivä</translation>
    </message>
    <message>
        <source>Lock when nobody uses the register</source>
        <translation>Lukitse, kun rekisteriä ei käytetä</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer goes to sleep</source>
        <translation>Lukitse, kun näyttö lukitaan tai tietokone menee lepotilaan</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Lukitus</translation>
    </message>
    <message>
        <source>Make backups when the program is closed</source>
        <translation>Tee varmuuskopio, kun ohjelma suljetaan</translation>
    </message>
    <message>
        <source>Make one each day too, while the program is open</source>
        <translation>Tee myös joka päivä, kun ohjelma on auki</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Yrityksen nimi</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Asetus</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Paperit</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postinumero</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Suojaus</translation>
    </message>
    <message>
        <source>Second place of the backups</source>
        <translation>Varmuuskopioiden toinen paikka</translation>
    </message>
    <message>
        <source>Show due tasks when the register is opened</source>
        <translation>Näytä odottavat tehtävät, kun rekisteri avataan</translation>
    </message>
    <message>
        <source>Show there what the task is</source>
        <translation>Kerro ilmoituksessa, mistä tehtävästä on kyse</translation>
    </message>
    <message>
        <source>Stages of a customer</source>
        <translation>Asiakkaan vaiheet</translation>
    </message>
    <message>
        <source>Tell on the desktop when a task is due</source>
        <translation>Ilmoita työpöydällä, kun tehtävän aika on</translation>
    </message>
    <message>
        <source>Terms at the foot of papers</source>
        <translation>Ehdot tarjouksen ja laskun lopussa</translation>
    </message>
    <message>
        <source>The officer&apos;s email</source>
        <translation>Tietosuojavastaavan sähköposti</translation>
    </message>
    <message>
        <source>Their email</source>
        <translation>Sähköposti tietosuoja-asioissa</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Puhelin tietosuoja-asioissa</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Postitoimipaikka</translation>
    </message>
    <message>
        <source>VAT rates, %</source>
        <translation>ALV-kannat, %</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Ways of direct marketing</source>
        <translation>Suoramarkkinoinnin tavat</translation>
    </message>
    <message>
        <source>Web address of the notice</source>
        <translation>Selosteen verkko-osoite</translation>
    </message>
    <message>
        <source>What a customer must tell, and why</source>
        <translation>Mitkä tiedot asiakkaan on annettava ja miksi</translation>
    </message>
    <message>
        <source>What is new in this version</source>
        <translation>Mitä uutta tässä versiossa on</translation>
    </message>
    <message>
        <source>Where the backups go</source>
        <translation>Varmuuskopioiden paikka</translation>
    </message>
    <message>
        <source>Who answers privacy questions</source>
        <translation>Kuka vastaa tietosuojakysymyksiin</translation>
    </message>
    <message>
        <source>Why the firm needs them</source>
        <translation>Miksi yritys tarvitsee niitä</translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation>Oma nimesi muutoshistoriaan</translation>
    </message>
</context>
<context>
    <name>spare_codes</name>
    <message>
        <source>Keep them where nobody reads them, away from the computer.</source>
        <translation>Säilytä ne paikassa, jossa kukaan ei lue niitä, erillään tietokoneesta.</translation>
    </message>
    <message>
        <source>Register {register} · {day} · {program}</source>
        <translation>Rekisteri {register} · {day} · {program}</translation>
    </message>
    <message>
        <source>Spare codes</source>
        <translation>Varakoodit</translation>
    </message>
    <message>
        <source>They open nothing alone: the passphrase or the sign-in to your computer comes first. They are no recovery sheet.</source>
        <translation>Yksin ne eivät avaa mitään: ensin tulee salalause tai kirjautuminen tietokoneelle. Ne eivät korvaa palautussivua.</translation>
    </message>
    <message>
        <source>When the phone is not at hand, one of these takes the place of the one-time code. Each works once: strike it out when you have used it.</source>
        <translation>Kun puhelin ei ole käsillä, yksi näistä käy kertakoodin sijasta. Kukin toimii kerran: viivaa yli käyttämäsi.</translation>
    </message>
    <message>
        <source>When you make new ones in the settings, destroy this sheet.</source>
        <translation>Kun teet uudet asetuksissa, hävitä tämä sivu.</translation>
    </message>
</context>
<context>
    <name>strength</name>
    <message>
        <source>Add another word or two that nobody would expect.</source>
        <translation>Lisää vielä sana tai pari, joita kukaan ei odota.</translation>
    </message>
    <message>
        <source>It is made of names or words that are guessed first. Add two words that do not belong together.</source>
        <translation>Tällaiset nimet ja sanat arvataan ensimmäisinä. Lisää kaksi sanaa, jotka eivät liity toisiinsa.</translation>
    </message>
    <message>
        <source>Keys or letters in a row are guessed early. Use words instead.</source>
        <translation>Peräkkäiset näppäimet ja kirjaimet arvataan pian. Käytä mieluummin sanoja.</translation>
    </message>
    <message>
        <source>Repeating makes it hardly better. Use different words.</source>
        <translation>Toisto ei juuri auta. Käytä eri sanoja.</translation>
    </message>
    <message>
        <source>The firm’s name is among the first guesses. Add words that do not belong to it.</source>
        <translation>Yrityksen nimi arvataan ensimmäisten joukossa. Lisää sanoja, jotka eivät liity siihen.</translation>
    </message>
    <message>
        <source>Too short to protect anything. Go on with more words.</source>
        <translation>Liian lyhyt suojaamaan mitään. Jatka lisäämällä sanoja.</translation>
    </message>
    <message>
        <source>Years and dates are guessed early. Use words instead.</source>
        <translation>Vuosiluvut ja päivämäärät arvataan pian. Käytä mieluummin sanoja.</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>At</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Toistuu</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Kauppa</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Joka päivä</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Joka kuukausi</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>Kolmen kuukauden välein</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Joka viikko</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Joka vuosi</translation>
    </message>
    <message>
        <source>First day of the series</source>
        <translation>Sarjan ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Months after the last contact</source>
        <translation>Kuukausia viimeisimmästä yhteydenotosta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Mitä tehdään</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Comes again</source>
        <translation>Toistuu</translation>
    </message>
    <message>
        <source>Contact again: {day}</source>
        <translation>Seuraava yhteydenotto: {day}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>Äskettäin tehdyt</translation>
    </message>
    <message>
        <source>Edit task: {title}</source>
        <translation>Tehtävän muokkaus: {title}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>New task: {title}</source>
        <translation>Uusi tehtävä: {title}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ilman päivää</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Reminders of tasks</source>
        <translation>Tehtävien muistutukset</translation>
    </message>
    <message>
        <source>Remove task: {title}</source>
        <translation>Tehtävän poisto: {title}</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>Näytä tehtävät</translation>
    </message>
    <message>
        <source>Task done: {title}</source>
        <translation>Tehtävä tehty: {title}</translation>
    </message>
    <message>
        <source>Task put off: {title}</source>
        <translation>Tehtävän siirto: {title}</translation>
    </message>
    <message>
        <source>Task to be done again: {title}</source>
        <translation>Tehtävä taas tekemättä: {title}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Tasks shown when the register is opened</source>
        <translation>Tehtävien näyttö rekisteriä avattaessa</translation>
    </message>
    <message>
        <source>To &amp;tomorrow ({day})</source>
        <translation>Siirrä &amp;huomiseen ({day})</translation>
    </message>
    <message>
        <source>To next &amp;month ({day})</source>
        <translation>Siirrä ensi &amp;kuukauteen ({day})</translation>
    </message>
    <message>
        <source>To next &amp;week ({day})</source>
        <translation>Siirrä ensi &amp;viikkoon ({day})</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Write the day too: a time alone does not tell when</source>
        <translation>Kirjoita myös päivä: pelkkä kellonaika ei kerro, milloin</translation>
    </message>
    <message>
        <source>Write what is to be done</source>
        <translation>Kirjoita, mitä on tehtävä</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>tehty {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>huomenna</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>eilen</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>About</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Add to the timeline: {what}</source>
        <translation>Lisäys aikajanalle: {what}</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sovittu asia</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sovitut asiat</translation>
    </message>
    <message>
        <source>Brought again: {change}</source>
        <translation>Tehty uudelleen: {change}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Puhelu</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamaatio</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Seuraava yhteydenotto</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteydenotot</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Deal lost</source>
        <translation>Kauppa hävitty</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Kaupat</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Toimitettu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>määräpäivä {day}</translation>
    </message>
    <message>
        <source>Edit in the timeline: {what}</source>
        <translation>Muokkaus aikajanalla: {what}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Fill this in, please</source>
        <translation>Täytä tämä</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Asiakkaalta</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Meiltä</translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s)</source>
        <translation>
            <numerusform>%n kuukauden kuluttua</numerusform>
            <numerusform>%n kuukauden kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>In a campaign</source>
        <translation>Mukana kampanjassa</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Laskutettu</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>Pidä ylimpänä</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Marketing permission</source>
        <translation>Markkinointilupa</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation>Tarjous tehty</translation>
    </message>
    <message>
        <source>Order received</source>
        <translation>Tilaus saatu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Lopputulos</translation>
    </message>
    <message>
        <source>Outcome: {text}</source>
        <translation>Lopputulos: {text}</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Maksu saatu</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Luvat</translation>
    </message>
    <message>
        <source>Pin the note on top</source>
        <translation>Muistiinpanon kiinnitys ylimmäksi</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Kiinnitetty</translation>
    </message>
    <message>
        <source>Remove from the timeline: {what}</source>
        <translation>Poisto aikajanalta: {what}</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>Poistettu. Ctrl+Z palauttaa sen.</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>Pyyntöön vastattu</translation>
    </message>
    <message>
        <source>Request received</source>
        <translation>Pyyntö saapui</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Käynti kohteessa</translation>
    </message>
    <message>
        <source>Statement of the person</source>
        <translation>Henkilön oma selvitys</translation>
    </message>
    <message>
        <source>Taken back: {change}</source>
        <translation>Kumottu: {change}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Tehtävä tehty</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Tekstiviesti</translation>
    </message>
    <message>
        <source>This day is still to come. Make a task of what is planned.</source>
        <translation>Päivä on vasta tulossa. Kirjaa suunniteltu tehtäväksi.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>Unpin the note</source>
        <translation>Muistiinpanon kiinnityksen poisto</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>Aloite</translation>
    </message>
    <message>
        <source>{change}</source>
        <translation>{change}</translation>
    </message>
    <message>
        <source>{change} (taken back later)</source>
        <translation>{change} (kumottu myöhemmin)</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Wants to be called in the afternoon.</source>
        <translation>Toivoo soittoa iltapäivällä.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Class A must begin above class B.</source>
        <translation>A-luokan rajan on oltava suurempi kuin B-luokan.</translation>
    </message>
    <message>
        <source>Details of the firm</source>
        <translation>Yrityksen tiedot</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Asiakirjatyypit</translation>
    </message>
    <message>
        <source>Offers and invoices</source>
        <translation>Tarjoukset ja laskut</translation>
    </message>
    <message>
        <source>Personal identity codes</source>
        <translation>Henkilötunnukset</translation>
    </message>
    <message>
        <source>Rates of VAT</source>
        <translation>ALV-kannat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Stages of a customer</source>
        <translation>Asiakkaan vaiheet</translation>
    </message>
    <message>
        <source>Value of a customer</source>
        <translation>Asiakkaan arvoluokka</translation>
    </message>
    <message>
        <source>Write a rate from 0 to 100, as in 25,5</source>
        <translation>Kirjoita verokanta väliltä 0–100, esimerkiksi 25,5</translation>
    </message>
    <message>
        <source>Write an amount.</source>
        <translation>Kirjoita summa.</translation>
    </message>
    <message>
        <source>Write how many days, from 0 to 3650.</source>
        <translation>Kirjoita päivien määrä, 0–3650.</translation>
    </message>
    <message>
        <source>Write the name of the firm.</source>
        <translation>Kirjoita yrityksen nimi.</translation>
    </message>
</context>
</TS>
