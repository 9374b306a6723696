<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>About the program</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Show the &amp;log …</source>
        <translation>Visa &amp;loggen…</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <source>Edit details…</source>
        <translation>Redigera uppgifter…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Radera för gott…</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>Öppna i ett annat program…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
</context>
<context>
    <name>AnsweredDialog</name>
    <message>
        <source>The person was answered</source>
        <translation>Personen har fått svar</translation>
    </message>
</context>
<context>
    <name>AssessDialog</name>
    <message>
        <source>Assess the risk</source>
        <translation>Bedöm risken</translation>
    </message>
    <message>
        <source>Take this as the risk</source>
        <translation>Använd denna bedömning</translation>
    </message>
    <message>
        <source>The answers point to: {risk}. {because}</source>
        <translation>Svaren tyder på: {risk}. {because}</translation>
    </message>
    <message>
        <source>Tick what is so, or what cannot be ruled out</source>
        <translation>Kryssa för det som stämmer eller inte kan uteslutas</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%n documents attached</source>
        <translation>
            <numerusform>%n dokument bifogat</numerusform>
            <numerusform>%n dokument bifogade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are in the timeline now, with their files.</source>
        <translation>
            <numerusform>%n e-postmeddelande finns nu på tidslinjen med sina bilagor.</numerusform>
            <numerusform>%n e-postmeddelanden finns nu på tidslinjen med sina bilagor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are here already. Attach them once more?</source>
        <translation>
            <numerusform>%n fil finns redan här. Bifoga den en gång till?</numerusform>
            <numerusform>%n filer finns redan här. Bifoga dem en gång till?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not attached.</source>
        <translation>
            <numerusform>%n fil bifogades inte.</numerusform>
            <numerusform>%n filer bifogades inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bifoga filer</translation>
    </message>
    <message>
        <source>Attach once more</source>
        <translation>Bifoga en gång till</translation>
    </message>
    <message numerus="yes">
        <source>Attaching %n files</source>
        <translation>
            <numerusform>%n fil bifogas</numerusform>
            <numerusform>%n filer bifogas</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has the same content as “{document}”.</source>
        <translation>{file} har samma innehåll som ”{document}”.</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>&amp;Prove now</source>
        <translation>&amp;Prova nu</translation>
    </message>
    <message>
        <source>&amp;Restore …</source>
        <translation>&amp;Återställ…</translation>
    </message>
    <message>
        <source>A backup counts when it is proven: the program restores the newest one aside, reads all of it, and removes it again. It does so each week by itself.</source>
        <translation>En säkerhetskopia duger först när den har provats: programmet återställer den nyaste åt sidan, läser allt i den och tar bort den igen. Det gör så av sig självt varje vecka.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder …</source>
        <translation>Välj &amp;mapp…</translation>
    </message>
    <message>
        <source>Choose a s&amp;econd place …</source>
        <translation>Välj en &amp;andra plats…</translation>
    </message>
    <message>
        <source>Making a backup and reading it back</source>
        <translation>Säkerhetskopian görs och läses tillbaka</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Ingen andra plats</translation>
    </message>
    <message>
        <source>Restoring the newest backup aside, to prove it</source>
        <translation>Prövning: den nyaste säkerhetskopian återställs åt sidan</translation>
    </message>
    <message>
        <source>The preset folder lies beside the register, on the same disk. That helps against mistakes and damaged files, but a backup on the same disk does not survive the disk, a fire or a thief. So choose a second place on another device: a memory stick, or a folder in the network. Backups are encrypted like the register, and open with the same passphrase or recovery sheet.</source>
        <translation>Standardmappen ligger bredvid registret på samma disk. Det hjälper vid misstag och skadade filer, men en säkerhetskopia på samma disk klarar inte ett diskfel, en brand eller en tjuv. Välj därför en andra plats på en annan enhet: ett USB-minne eller en mapp i nätverket. Säkerhetskopiorna är krypterade som registret och öppnas med samma lösenfras eller återställningsblad.</translation>
    </message>
    <message>
        <source>Use the preset</source>
        <translation>Använd standardmappen</translation>
    </message>
</context>
<context>
    <name>BanDialog</name>
    <message>
        <source>Register a ban</source>
        <translation>Anteckna förbud</translation>
    </message>
    <message>
        <source>{name}: no marketing from now on. The ban beats every consent and import, and only the person’s own word lifts it.</source>
        <translation>{name}: ingen marknadsföring från och med nu. Förbudet går före alla samtycken och importer, och bara personen själv kan återta det.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Inget att visa ännu.</translation>
    </message>
    <message>
        <source>{count} bars, together {sum}. The highest: {name}, {value}.</source>
        <translation>Staplar {count}, totalt {sum}. Högst: {name}, {value}.</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>By {count} rows nobody can be known.</source>
        <translation>Rader utan igenkänning: {count}.</translation>
    </message>
    <message>
        <source>Choose what the list is about.</source>
        <translation>Välj vad listan gäller.</translation>
    </message>
    <message>
        <source>Looking through the list …</source>
        <translation>Listan gås igenom …</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta in</translation>
    </message>
    <message>
        <source>Take in a block list</source>
        <translation>Ta in en spärrlista</translation>
    </message>
    <message>
        <source>What the list is about:</source>
        <translation>Vad listan gäller:</translation>
    </message>
    <message>
        <source>{count} rows with a phone number</source>
        <translation>{count} rader med telefonnummer</translation>
    </message>
    <message>
        <source>{count} with a name and postal address</source>
        <translation>{count} med namn och postadress</translation>
    </message>
    <message>
        <source>{count} with an email address</source>
        <translation>{count} med e-postadress</translation>
    </message>
</context>
<context>
    <name>BlockTab</name>
    <message>
        <source>&amp;Remove the list …</source>
        <translation>Ta &amp;bort listan …</translation>
    </message>
    <message>
        <source>&amp;Take in a block list …</source>
        <translation>&amp;Ta in en spärrlista …</translation>
    </message>
    <message numerus="yes">
        <source>Besides, %Ln trace(s) of people who are gone and had forbidden marketing are kept for ever: if such a person is entered again, the ban comes back.</source>
        <translation>
            <numerusform>Dessutom sparas för alltid %Ln spår av borttagna personer som hade förbjudit marknadsföring: om personen läggs till igen kommer förbudet tillbaka.</numerusform>
            <numerusform>Dessutom sparas för alltid %Ln spår av borttagna personer som hade förbjudit marknadsföring: om personen läggs till igen kommer förbudet tillbaka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Spärrlistor</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Daterad</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>Gäller</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln entries are forgotten, and prospects on it may be contacted again. This cannot be undone; the list can be taken in again from its file.</source>
        <translation>
            <numerusform>Dess %Ln post glöms, och de på listan kan kontaktas igen. Detta kan inte ångras, men listan kan tas in på nytt från filen.</numerusform>
            <numerusform>Dess %Ln poster glöms, och de på listan kan kontaktas igen. Detta kan inte ångras, men listan kan tas in på nytt från filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Prospects on a block list are left out of calls and post; of customers on one you are warned. A list that has expired says nothing, so take a new one in before. Bans that people told you yourself are on no block list: they stand on the customer’s page, and hold for ever.</source>
        <translation>De som finns på en spärrlista lämnas bort från samtal och post om de inte har köpt av dig; om kunder varnas du. En lista som har gått ut säger ingenting, så ta in en ny i tid. Förbud som du själv har fått höra finns inte på någon spärrlista: de står på kundens sida och gäller alltid.</translation>
    </message>
    <message>
        <source>Remove the block list “{name}”?</source>
        <translation>Ta bort spärrlistan ”{name}”?</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Ta bort listan</translation>
    </message>
    <message>
        <source>Removing the list</source>
        <translation>Listan tas bort</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till</translation>
    </message>
    <message>
        <source>Whoever is on a list that holds is not contacted as a prospect; of a customer you are warned.</source>
        <translation>Den som finns på en giltig lista kontaktas inte om hen inte har köpt av dig. Om en kund varnas du.</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>gick ut {day}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>tills vidare</translation>
    </message>
</context>
<context>
    <name>BreachLetter</name>
    <message>
        <source>data-breach</source>
        <translation>personuppgiftsincident</translation>
    </message>
</context>
<context>
    <name>BreachesTab</name>
    <message>
        <source>Data breaches</source>
        <translation>Personuppgiftsincidenter</translation>
    </message>
    <message>
        <source>Every data breach is written down here, also one that nobody need be told of: the law asks for it (GDPR Article 33(5)). The steps lead from what happened over the risk to the ombudsman and the people. The clock runs from the moment the breach was noticed; its hours are among the settings.</source>
        <translation>Här antecknas varje personuppgiftsincident, även en som ingen behöver underrättas om: lagen kräver det (artikel 33.5 i dataskyddsförordningen). Stegen leder från det som hänt via risken till ombudsmannen och personerna. Tiden räknas från det ögonblick då incidenten upptäcktes; timmarna kan ändras i inställningarna.</translation>
    </message>
    <message>
        <source>New data breach …</source>
        <translation>Ny personuppgiftsincident …</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Upptäckt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove this data breach?</source>
        <translation>Ta bort den här incidenten?</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Ta bort …</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Tell of a breach at once, even when much of it is not known yet.</source>
        <translation>Anteckna en incident genast, även om allt inte är känt ännu.</translation>
    </message>
    <message>
        <source>The law asks that every breach is documented (GDPR Article 33(5)). Remove only what was written down by mistake; Undo brings it back.</source>
        <translation>Lagen kräver att varje incident dokumenteras (artikel 33.5 i dataskyddsförordningen). Ta bara bort det som antecknats av misstag; Ångra hämtar tillbaka det.</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad hände</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>Add a condition: left out</source>
        <translation>Lägg till ett villkor: inte på listan</translation>
    </message>
    <message>
        <source>Add a condition: on the list</source>
        <translation>Lägg till ett villkor: på listan</translation>
    </message>
    <message>
        <source>All of these must hold.</source>
        <translation>Alla dessa ska gälla.</translation>
    </message>
    <message>
        <source>Change the condition</source>
        <translation>Ändra villkoret</translation>
    </message>
    <message>
        <source>Everyone: no condition yet.</source>
        <translation>Alla: inga villkor än.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Inte på listan</translation>
    </message>
    <message>
        <source>Nobody for whom one of these holds.</source>
        <translation>Ingen för vilken något av dessa gäller.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Ingen lämnas bort.</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>På listan</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>%Ln are so already and stay as they are.</source>
        <translation>
            <numerusform>%Ln är redan så och lämnas som den är.</numerusform>
            <numerusform>%Ln är redan så och lämnas som de är.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln kund ändrades. Ctrl+Z ångrar.</numerusform>
            <numerusform>%Ln kunder ändrades. Ctrl+Z ångrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will change.</source>
        <translation>
            <numerusform>%Ln kund ändras.</numerusform>
            <numerusform>%Ln kunder ändras.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is one change: Ctrl+Z takes it back.</source>
        <translation>Allt är en enda ändring: Ctrl+Z ångrar den.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln customer(s)</source>
        <translation>
            <numerusform>Ändra %Ln kund</numerusform>
            <numerusform>Ändra %Ln kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Räknar …</translation>
    </message>
    <message>
        <source>Fill this in to see how many customers change.</source>
        <translation>Fyll i det här, så ser du hur många kunder som ändras.</translation>
    </message>
    <message>
        <source>Left out, as their processing is restricted: {count}</source>
        <translation>Utelämnas, eftersom behandlingen är begränsad: {count}</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Gör aktiva</translation>
    </message>
    <message>
        <source>Make passive</source>
        <translation>Gör passiva</translation>
    </message>
    <message>
        <source>Put into groups</source>
        <translation>Lägg till i grupper</translation>
    </message>
    <message>
        <source>Take out of groups</source>
        <translation>Ta bort ur grupper</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Vad som ändras</translation>
    </message>
</context>
<context>
    <name>CampaignDialog</name>
    <message numerus="yes">
        <source>%Ln in</source>
        <translation>
            <numerusform>%Ln med</numerusform>
            <numerusform>%Ln med</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln utelämnad</numerusform>
            <numerusform>%Ln utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are in the file {file}.</source>
        <translation>
            <numerusform>%Ln person finns i filen {file}.</numerusform>
            <numerusform>%Ln personer finns i filen {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out; the report says why.</source>
        <translation>
            <numerusform>%Ln utelämnades; orsaken finns i rapporten.</numerusform>
            <numerusform>%Ln utelämnades; orsakerna finns i rapporten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Spara som…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerar …</translation>
    </message>
    <message>
        <source>Everybody is checked once more when the file is written. The campaign is kept in the register and told in the timeline of each customer in it. The file is not encrypted.</source>
        <translation>Alla kontrolleras en gång till när filen skrivs. Kampanjen sparas i registret och syns på tidslinjen för varje kund som är med. Filen krypteras inte.</translation>
    </message>
    <message>
        <source>Make a campaign of the list</source>
        <translation>Gör en kampanj av listan</translation>
    </message>
    <message>
        <source>Save the campaign</source>
        <translation>Spara kampanjen</translation>
    </message>
    <message>
        <source>Show whom a reason &amp;keeps out…</source>
        <translation>Visa v&amp;ilka som utelämnas…</translation>
    </message>
    <message>
        <source>Why others are left out</source>
        <translation>Varför andra utelämnas</translation>
    </message>
    <message>
        <source>Writing the campaign</source>
        <translation>Skriver kampanjen</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>&amp;Name of the campaign</source>
        <translation>Kampanjens &amp;namn</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Ändamål</translation>
    </message>
    <message>
        <source>&amp;Text about refusing</source>
        <translation>&amp;Text om att förbjuda</translation>
    </message>
    <message>
        <source>&amp;Whom to reach at organisations</source>
        <translation>&amp;Vem som nås hos organisationer</translation>
    </message>
    <message>
        <source>Each message must name a free address for refusing (917/2014 §200).</source>
        <translation>Varje meddelande måste ange en kostnadsfri adress för att förbjuda (917/2014 200 §).</translation>
    </message>
    <message>
        <source>Each message must name one.</source>
        <translation>Varje meddelande måste ange en sådan.</translation>
    </message>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Ge kampanjen ett namn.</translation>
    </message>
    <message>
        <source>Marketing must show whose it is (917/2014 §203).</source>
        <translation>Det måste framgå vem som marknadsför (917/2014 203 §).</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>&amp;Avsändare</translation>
    </message>
    <message>
        <source>The list is &amp;handed to</source>
        <translation>Listan &amp;lämnas till</translation>
    </message>
    <message>
        <source>Where &amp;refusing is free of charge</source>
        <translation>Vart man kostnadsfritt kan anmäla &amp;förbud</translation>
    </message>
    <message>
        <source>Who gets the list</source>
        <translation>Vem som får listan</translation>
    </message>
    <message>
        <source>Written &amp;as</source>
        <translation>Filfor&amp;mat</translation>
    </message>
</context>
<context>
    <name>CampaignsTab</name>
    <message>
        <source>A campaign is made of a saved list. Choose one to see who was in it; Return shows the customer. The refusals that your mailing tool gives as a file are brought in here and become bans at once.</source>
        <translation>En kampanj görs av en sparad lista. Välj en kampanj för att se vilka som var med; Enter visar kunden. Förbuden som utskicksprogrammet ger som fil hämtas in här och blir genast marknadsföringsförbud.</translation>
    </message>
    <message>
        <source>Bring in responses…</source>
        <translation>Hämta in svar…</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>Checked by the rules of {version}.</source>
        <translation>Kontrollerad enligt regelversion {version}.</translation>
    </message>
    <message>
        <source>Refusing: {address}.</source>
        <translation>Förbud: {address}.</translation>
    </message>
    <message>
        <source>Who was in it</source>
        <translation>Vilka som var med</translation>
    </message>
</context>
<context>
    <name>CardsModel</name>
    <message>
        <source>due {day}</source>
        <translation>förfaller {day}</translation>
    </message>
    <message>
        <source>late {day}</source>
        <translation>försenad {day}</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>&amp;Change</source>
        <translation>Än&amp;dra</translation>
    </message>
    <message>
        <source>Changing the protection</source>
        <translation>Skyddet ändras</translation>
    </message>
    <message>
        <source>How is the register opened?</source>
        <translation>Hur öppnas registret?</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Bring again…</source>
        <translation>Gör om…</translation>
    </message>
    <message>
        <source>Brought again: {day}</source>
        <translation>Gjord om: {day}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Choose a change to see what it did.</source>
        <translation>Välj en ändring för att se vad den gjorde.</translation>
    </message>
    <message>
        <source>Only this customer</source>
        <translation>Bara den här kunden</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Visa kunden</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Ångra…</translation>
    </message>
    <message>
        <source>Taken back: {day}</source>
        <translation>Ångrad: {day}</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Vad som ändrades</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln record(s) more</source>
        <translation>
            <numerusform>… och %Ln uppgift till</numerusform>
            <numerusform>… och %Ln uppgifter till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelSigns</name>
    <message>
        <source>May we contact</source>
        <translation>Får vi kontakta</translation>
    </message>
    <message>
        <source>Shows the story behind it</source>
        <translation>Visar grunden</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopiera som bild</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Inget att visa ännu.</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Visa som diagram</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>%n held back.</source>
        <translation>
            <numerusform>%n avvisad.</numerusform>
            <numerusform>%n avvisade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already,</source>
        <translation>
            <numerusform>%n redan känd,</numerusform>
            <numerusform>%n redan kända,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers look like somebody known.</source>
        <translation>
            <numerusform>%n ny kund liknar någon känd.</numerusform>
            <numerusform>%n nya kunder liknar någon känd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers,</source>
        <translation>
            <numerusform>%n ny kund,</numerusform>
            <numerusform>%n nya kunder,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were read:</source>
        <translation>
            <numerusform>%n rad lästes:</numerusform>
            <numerusform>%n rader lästes:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check the list</source>
        <translation>Kontrollera &amp;listan</translation>
    </message>
    <message>
        <source>&amp;Fill what is empty</source>
        <translation>&amp;Fyll i det som är tomt</translation>
    </message>
    <message>
        <source>&amp;Hold back the rows</source>
        <translation>Avv&amp;isa raderna</translation>
    </message>
    <message>
        <source>&amp;Leave as they are</source>
        <translation>Lämna &amp;oförändrade</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Skriv &amp;över</translation>
    </message>
    <message>
        <source>&amp;Save these rows as Excel …</source>
        <translation>Spara raderna som E&amp;xcel…</translation>
    </message>
    <message>
        <source>Checking the rows and looking for known customers</source>
        <translation>Raderna kontrolleras och kända kunder söks</translation>
    </message>
    <message>
        <source>Customers who are known already</source>
        <translation>Redan kända kunder</translation>
    </message>
    <message>
        <source>Fields that are empty in the register get the value of the list.</source>
        <translation>Fält som är tomma i registret får listans värde.</translation>
    </message>
    <message>
        <source>Import &amp;without the wrong value</source>
        <translation>Importera &amp;utan det felaktiga värdet</translation>
    </message>
    <message>
        <source>Only marketing bans of the list are noted.</source>
        <translation>Bara listans marknadsföringsförbud antecknas.</translation>
    </message>
    <message>
        <source>Only rows without a name, or with an unclear marketing ban, are held back.</source>
        <translation>Bara rader utan namn eller med ett oklart marknadsföringsförbud avvisas.</translation>
    </message>
    <message>
        <source>Rows with wrong values</source>
        <translation>Rader med felaktiga värden</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sparat: {file}</translation>
    </message>
    <message>
        <source>The list is being checked …</source>
        <translation>Listan kontrolleras…</translation>
    </message>
    <message>
        <source>The list was not checked. Nothing was changed.</source>
        <translation>Listan kontrollerades inte. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The value of the list replaces that of the register. Empty cells never do.</source>
        <translation>Listans värde ersätter registrets. Tomma celler gör det aldrig.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Det finns inget att importera.</translation>
    </message>
    <message>
        <source>They are not imported. Save them as Excel, correct them, and import them then.</source>
        <translation>De importeras inte. Spara dem som Excel, rätta dem och importera dem sedan.</translation>
    </message>
    <message numerus="yes">
        <source>Values were repaired in %n rows.</source>
        <translation>
            <numerusform>Värden reparerades på %n rad.</numerusform>
            <numerusform>Värden reparerades på %n rader.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeChangeDialog</name>
    <message>
        <source>One-time &amp;code or spare code</source>
        <translation>Engångs&amp;kod eller reservkod</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Återställnings&amp;kod</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>Put the sheet back where it is safe.</source>
        <translation>Lägg tillbaka återställningsbladet på ett säkert ställe.</translation>
    </message>
    <message>
        <source>The code opens this register.</source>
        <translation>Koden öppnar det här registret.</translation>
    </message>
    <message>
        <source>Try the recovery code</source>
        <translation>Prova återställningskoden</translation>
    </message>
    <message>
        <source>Type the code from your recovery sheet.</source>
        <translation>Skriv koden som står på återställningsbladet.</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ppna</translation>
    </message>
    <message>
        <source>&amp;Use a spare code</source>
        <translation>Använd en &amp;reservkod</translation>
    </message>
    <message>
        <source>&amp;Use the app on the phone</source>
        <translation>&amp;Använd appen i telefonen</translation>
    </message>
    <message>
        <source>It is on the paper that you kept when the code was set up. It works once.</source>
        <translation>Den står på papperet som du sparade när engångskoden togs i bruk. Den fungerar en gång.</translation>
    </message>
    <message>
        <source>One-time &amp;code</source>
        <translation>Engångs&amp;kod</translation>
    </message>
    <message>
        <source>Phone &amp;lost? Use the recovery sheet</source>
        <translation>Är telefonen borta? Använd återställningsb&amp;ladet</translation>
    </message>
    <message>
        <source>Spare &amp;code</source>
        <translation>Res&amp;ervkod</translation>
    </message>
    <message>
        <source>The app on your phone shows it: six digits, new ones every 30 seconds.</source>
        <translation>Appen i telefonen visar den: sex siffror, nya var 30:e sekund.</translation>
    </message>
    <message>
        <source>The next one-time code can be tried in {time}. A spare code or the recovery sheet works at once.</source>
        <translation>Nästa engångskod kan prövas om {time}. En reservkod eller återställningsbladet fungerar genast.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Du kan försöka igen nu.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns of the list</source>
        <translation>Listans kolumner</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Column {heading}</source>
        <translation>Kolumnen {heading}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tom</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Gå dit</translation>
    </message>
    <message>
        <source>Choose the column that holds the names of the customers.</source>
        <translation>Välj den kolumn som innehåller kundernas namn.</translation>
    </message>
    <message>
        <source>H&amp;eadings</source>
        <translation>&amp;Rubriker</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n columns.</source>
        <translation>
            <numerusform>Kontrollera %n kolumn.</numerusform>
            <numerusform>Kontrollera %n kolumner.</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {count} columns are imported.</source>
        <translation>Kolumner som importeras: {used} av {count}.</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message numerus="yes">
        <source>%Ln customer(s) on the list</source>
        <translation>
            <numerusform>%Ln kund på listan</numerusform>
            <numerusform>%Ln kunder på listan</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation>Jämförelse</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Confirm</source>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>Confirm {condition}</source>
        <translation>Bekräfta {condition}</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Edit contact person</source>
        <translation>Redigera kontaktperson</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Kunden själv</translation>
    </message>
    <message>
        <source>New contact person</source>
        <translation>Ny kontaktperson</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%Ln customer(s) copied.</source>
        <translation>
            <numerusform>%Ln kund kopierad.</numerusform>
            <numerusform>%Ln kunder kopierade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have forbidden marketing; they are marked.</source>
        <translation>
            <numerusform>%Ln av dem har förbjudit marknadsföring och är märkt.</numerusform>
            <numerusform>%Ln av dem har förbjudit marknadsföring och är märkta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln customer(s)</source>
        <translation>
            <numerusform>Kopierar %Ln kund</numerusform>
            <numerusform>Kopierar %Ln kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as their processing is restricted: {count}</source>
        <translation>Utelämnade, eftersom behandlingen är begränsad: {count}</translation>
    </message>
</context>
<context>
    <name>CountLabel</name>
    <message numerus="yes">
        <source>{count} / %Ln customers</source>
        <translation>
            <numerusform>{count} / %Ln kund</numerusform>
            <numerusform>{count} / %Ln kunder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Kopiera rapporten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
    <message>
        <source>The program broke off last time</source>
        <translation>Programmet avbröts förra gången</translation>
    </message>
    <message>
        <source>The program has made a mistake</source>
        <translation>Ett fel inträffade i programmet</translation>
    </message>
    <message>
        <source>What you saved before is safe; what you did last may not be saved. If it happens again, send this report to whoever looks after the program. It holds no data about your customers.</source>
        <translation>Det du har sparat tidigare är i säkerhet, men den senaste ändringen kanske inte hann sparas. Om felet upprepas, skicka rapporten till den som sköter programmet. Den innehåller inga uppgifter om dina kunder.</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Parts of the customer&apos;s page</source>
        <translation>Kundsidans delar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Edit customer</source>
        <translation>Redigera kund</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Kunden själv</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kund</translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message numerus="yes">
        <source>%n task(s) overdue</source>
        <translation>
            <numerusform>%n försenad uppgift</numerusform>
            <numerusform>%n försenade uppgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Copy of the person’s data…</source>
        <translation>Kopia av uppgifterna till personen…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Radera för gott…</translation>
    </message>
    <message>
        <source>Last contact {day}, {kind}</source>
        <translation>Senaste kontakt {day}, {kind}</translation>
    </message>
    <message>
        <source>Lift the restriction…</source>
        <translation>Häv begränsningen…</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Gör aktiv</translation>
    </message>
    <message>
        <source>Make passive…</source>
        <translation>Gör passiv…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Fler funktioner</translation>
    </message>
    <message>
        <source>Notice owed</source>
        <translation>Beskrivningen inte given</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Öppna i ett eget fönster</translation>
    </message>
    <message>
        <source>Register a ban…</source>
        <translation>Anteckna förbud…</translation>
    </message>
    <message>
        <source>Register a request…</source>
        <translation>Registrera en begäran…</translation>
    </message>
    <message>
        <source>Restrict processing…</source>
        <translation>Begränsa behandlingen…</translation>
    </message>
    <message>
        <source>The data may only be kept: nobody edits it or takes it into lists.</source>
        <translation>Uppgifterna får bara bevaras: ingen redigerar dem eller tar med dem i listor.</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Customers found</source>
        <translation>Hittade kunder</translation>
    </message>
    <message>
        <source>Name, Business ID or town</source>
        <translation>Namn, FO-nummer eller ort</translation>
    </message>
    <message>
        <source>Search for a customer</source>
        <translation>Sök en kund</translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Add a call</source>
        <translation>Lägg till ett samtal</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Lägg till en anteckning</translation>
    </message>
    <message>
        <source>Change the selected customers…</source>
        <translation>Ändra de valda kunderna…</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Välj kolumner</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Redigera kunden</translation>
    </message>
    <message>
        <source>History of the customer</source>
        <translation>Kundens historik</translation>
    </message>
    <message>
        <source>Open the customer in a window of its own</source>
        <translation>Öppna kunden i ett eget fönster</translation>
    </message>
    <message>
        <source>Save the search as a list…</source>
        <translation>Spara sökningen som lista…</translation>
    </message>
    <message>
        <source>Type any part of what you know: a name, a phone number, a Business ID, a town. The list follows each letter; the customer chosen is shown beside it. Arrow keys move in the list, Return or F2 edits, F7 adds a call, F8 a note, F9 registers a marketing ban, Ctrl+Return opens a window of its own, Esc clears the search. Shift with the arrow keys, or Ctrl+A, selects several customers: Shift+F2 changes all of them at once. Alt+1 to Alt+7 turn the parts of the customer&apos;s page; the third tells whether we may contact each person, and why: the arrow keys walk from answer to answer. The columns are chosen with the right mouse button on the headings.</source>
        <translation>Skriv vilken del som helst av det du vet: ett namn, ett telefonnummer, ett FO-nummer, en ort. Listan följer varje bokstav, och den valda kunden visas bredvid. Med piltangenterna rör du dig i listan, Enter eller F2 redigerar, F7 lägger till ett samtal, F8 en anteckning, F9 antecknar ett marknadsföringsförbud, Ctrl+Enter öppnar ett eget fönster, Esc tömmer sökningen. Skift och piltangenterna eller Ctrl+A väljer flera kunder: Skift+F2 ändrar alla på en gång. Alt+1–Alt+7 byter del av kundens sida; den tredje berättar om vi får kontakta varje person och varför: med piltangenterna går du från svar till svar. Kolumnerna väljs med höger musknapp på rubrikerna.</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar: {field}</source>
        <translation>Kalender: {field}</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dd.mm.åååå</translation>
    </message>
</context>
<context>
    <name>DealActs</name>
    <message>
        <source>Back: {stage}</source>
        <translation>Tillbaka: {stage}</translation>
    </message>
    <message>
        <source>Edit deal…</source>
        <translation>Redigera affären…</translation>
    </message>
    <message>
        <source>Its lines go with it. Its documents and tasks stay with the customer. You can undo this.</source>
        <translation>Affärens rader försvinner samtidigt. Dokumenten och uppgifterna finns kvar hos kunden. Du kan ångra det här.</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Förlorad…</translation>
    </message>
    <message>
        <source>Make invoice PDF…</source>
        <translation>Gör faktura (PDF)…</translation>
    </message>
    <message>
        <source>Make offer PDF…</source>
        <translation>Gör offert (PDF)…</translation>
    </message>
    <message>
        <source>Next: {stage}</source>
        <translation>Nästa: {stage}</translation>
    </message>
    <message>
        <source>Offer, invoice and documents of the chosen deal</source>
        <translation>Offerten, fakturan och dokumenten i den valda affären</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Offert och faktura</translation>
    </message>
    <message>
        <source>Remove deal</source>
        <translation>Ta bort affären</translation>
    </message>
    <message>
        <source>Remove the deal “{title}”?</source>
        <translation>Ta bort affären ”{title}”?</translation>
    </message>
    <message>
        <source>Save Finvoice XML…</source>
        <translation>Spara Finvoice-faktura (XML)…</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>Dates and numbers</source>
        <translation>Datum och nummer</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>Redigera affär</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Ny affär</translation>
    </message>
</context>
<context>
    <name>DealTable</name>
    <message>
        <source>Deals</source>
        <translation>Affärer</translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message>
        <source>Board</source>
        <translation>Tavla</translation>
    </message>
    <message>
        <source>Every offer, order and invoice. The arrow keys walk on the board, and Alt with an arrow moves the deal to the next stage or back; it can be dragged as well. Return edits, Ctrl+Return shows the customer, and Ctrl+Z takes the last change back. Under Papers the program makes the offer and the invoice of the chosen deal. The sums are without VAT.</source>
        <translation>Alla offerter, beställningar och fakturor. Med piltangenterna rör du dig på tavlan, och Alt och en pil flyttar affären till nästa skede eller tillbaka; den kan också dras med musen. Enter redigerar, Ctrl+Enter visar kunden och Ctrl+Z ångrar den senaste ändringen. Under Offert och faktura gör programmet den valda affärens papper. Summorna är utan moms.</translation>
    </message>
    <message>
        <source>How the deals are shown</source>
        <translation>Hur affärerna visas</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Ny affär</translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation>Sök affärer</translation>
    </message>
    <message>
        <source>Search deals: title, number or customer</source>
        <translation>Sök affärer: rubrik, nummer eller kund</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Visa kunden</translation>
    </message>
    <message>
        <source>Show deals as a board</source>
        <translation>Visa affärerna som tavla</translation>
    </message>
    <message>
        <source>Show deals as a table</source>
        <translation>Visa affärerna som tabell</translation>
    </message>
    <message>
        <source>Show sums of deals</source>
        <translation>Visa affärernas summor</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summor</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
</context>
<context>
    <name>DealsTab</name>
    <message>
        <source>Deals of the customer</source>
        <translation>Kundens affärer</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Ny affär</translation>
    </message>
    <message>
        <source>No deals yet. An offer, an order or an invoice begins with “New deal”; it gets its number by itself, and the customer&apos;s stage follows it.</source>
        <translation>Inga affärer ännu. En offert, en beställning eller en faktura börjar med ”Ny affär”. Affären får sitt nummer automatiskt, och kundens skede följer den.</translation>
    </message>
    <message>
        <source>Offers {sum}</source>
        <translation>Offerter {sum}</translation>
    </message>
    <message>
        <source>Orders {sum}</source>
        <translation>Beställningar {sum}</translation>
    </message>
    <message>
        <source>Sold {sum}</source>
        <translation>Sålt {sum}</translation>
    </message>
    <message>
        <source>Unpaid {sum}</source>
        <translation>Obetalt {sum}</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Gå tillbaka</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Behåll det här</translation>
    </message>
    <message>
        <source>Go back to the former register?</source>
        <translation>Gå tillbaka till det förra registret?</translation>
    </message>
    <message>
        <source>Its folder was {folder}. The restored one is whole: keep it.</source>
        <translation>Dess mapp var {folder}. Det återställda registret är helt: behåll det.</translation>
    </message>
    <message>
        <source>Keep the restored register?</source>
        <translation>Behålla det återställda registret?</translation>
    </message>
    <message>
        <source>The former one lies in {folder}. When you are sure that you do not need it any more, delete that folder: it holds the same customers.</source>
        <translation>Det förra finns i mappen {folder}. När du är säker på att du inte behöver det längre, ta bort mappen: den innehåller samma kunder.</translation>
    </message>
    <message>
        <source>The former register is not in its folder any more.</source>
        <translation>Det tidigare registret finns inte längre i sin mapp.</translation>
    </message>
    <message>
        <source>The program goes on with it. The former one is put aside into a folder of its own beside it, whole and encrypted as it is: nothing of it is deleted, and you can open it at any time. The register is opened anew.</source>
        <translation>Programmet fortsätter med det. Det förra flyttas åt sidan till en egen mapp bredvid, helt och krypterat som det är: ingenting i det raderas, och du kan öppna det när som helst. Registret öppnas på nytt.</translation>
    </message>
    <message>
        <source>The restored register is yours now.</source>
        <translation>Det återställda registret är nu i bruk.</translation>
    </message>
    <message>
        <source>What was changed in the restored one since is not in the former. The restored one stays in its folder: {folder}</source>
        <translation>Det som har ändrats i det återställda finns inte i det förra. Det återställda blir kvar i sin mapp: {folder}</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Who refuses, in whole or in part, tells the person why. The reasons stand in the letter as you write them here: write them for the person.</source>
        <translation>Den som avslår en begäran helt eller delvis berättar för personen varför. Motiveringen står i brevet så som du skriver den här: skriv den till personen.</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Visa: {field}</translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message>
        <source>A copy is open in another program until you lock.</source>
        <translation>En kopia är öppen i ett annat program tills du låser registret.</translation>
    </message>
    <message>
        <source>A copy that is not encrypted leaves the register. It is deleted when the register is locked or closed, but the other program may remember the name or keep a copy of its own. Changes made there are not kept here.</source>
        <translation>En okrypterad kopia lämnar registret. Den raderas när registret låses eller stängs, men det andra programmet kan minnas namnet eller behålla en egen kopia. Ändringar som görs där sparas inte här.</translation>
    </message>
    <message>
        <source>Check the printer and try again, or save the document as a file.</source>
        <translation>Kontrollera skrivaren och försök igen, eller spara dokumentet som en fil.</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Redigera dokument</translation>
    </message>
    <message>
        <source>It is no longer shown or found. Undo (Ctrl+Z) brings it back with its content.</source>
        <translation>Dokumentet visas och hittas inte längre. Med Ångra (Ctrl+Z) får du tillbaka det med innehållet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save the document as a file instead.</source>
        <translation>Ingenting ändrades. Spara dokumentet som en fil i stället.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Öppna en kopia</translation>
    </message>
    <message>
        <source>Open it in another program, or save it, and print it there.</source>
        <translation>Öppna det i ett annat program eller spara det, och skriv ut där.</translation>
    </message>
    <message>
        <source>Open “{title}” in another program?</source>
        <translation>Öppna ”{title}” i ett annat program?</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Dokumentet läses</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove “{title}”?</source>
        <translation>Ta bort ”{title}”?</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Spara dokumentet</translation>
    </message>
    <message>
        <source>Saving the document</source>
        <translation>Dokumentet sparas</translation>
    </message>
    <message>
        <source>The printer did not take the document.</source>
        <translation>Skrivaren tog inte emot dokumentet.</translation>
    </message>
    <message>
        <source>This computer has no program for such a file.</source>
        <translation>Datorn har inget program som kan öppna en sådan fil.</translation>
    </message>
    <message>
        <source>This document cannot be printed here.</source>
        <translation>Det här dokumentet kan inte skrivas ut här.</translation>
    </message>
    <message>
        <source>This file can only be saved, not opened.</source>
        <translation>Filen kan bara sparas, inte öppnas.</translation>
    </message>
    <message>
        <source>Writing a copy</source>
        <translation>En kopia skrivs</translation>
    </message>
    <message>
        <source>“{file}” is really a file of the type “{ending}”, or its content is something else than its name says. Such files can harm the computer: save it only if you know where it came from.</source>
        <translation>Filen ”{file}” är i själva verket av typen ”{ending}”, eller så är innehållet något annat än namnet säger. Sådana filer kan skada datorn: spara den bara om du vet varifrån den kommer.</translation>
    </message>
    <message>
        <source>✓ Saved as {file}.</source>
        <translation>✓ Sparat: {file}</translation>
    </message>
    <message>
        <source>✓ Sent to the printer.</source>
        <translation>✓ Skickat till skrivaren.</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message numerus="yes">
        <source>{files} and %n more</source>
        <translation>
            <numerusform>{files} och %n till</numerusform>
            <numerusform>{files} och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message numerus="yes">
        <source>%n documents attached</source>
        <translation>
            <numerusform>%n dokument bifogat</numerusform>
            <numerusform>%n dokument bifogade</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Bifoga filer…</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Inga dokument ännu</translation>
    </message>
    <message>
        <source>Offers, contracts, invoices, photos and messages about this customer are kept here, encrypted. Drop them here, many at once, or choose “Attach files…”.</source>
        <translation>Här förvaras kundens offerter, avtal, fakturor, foton och meddelanden krypterade. Släpp dem här, gärna flera på en gång, eller välj ”Bifoga filer…”.</translation>
    </message>
    <message>
        <source>Or drop files here, or paste a picture (Ctrl+V).</source>
        <translation>Eller släpp filer här eller klistra in en bild (Ctrl+V).</translation>
    </message>
    <message>
        <source>Paste as a document</source>
        <translation>Klistra in som dokument</translation>
    </message>
    <message>
        <source>Picture {when}.png</source>
        <translation>Bild {when}.png</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>Det finns varken bild eller fil i urklipp.</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message numerus="yes">
        <source>%n task(s) are due</source>
        <translation>
            <numerusform>%n uppgift väntar</numerusform>
            <numerusform>%n uppgifter väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Visa alla uppgifter</translation>
    </message>
    <message>
        <source>Show this &amp;whenever the register is opened</source>
        <translation>Visa det här &amp;varje gång registret öppnas</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Det här ska göras</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>End the role</source>
        <translation>Avsluta uppgiften</translation>
    </message>
</context>
<context>
    <name>EnrolmentDialog</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Slutför</translation>
    </message>
    <message>
        <source>&amp;First code</source>
        <translation>&amp;Första koden</translation>
    </message>
    <message>
        <source>Ask for a one-time code</source>
        <translation>Ta engångskod i bruk</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>F&amp;ortsätt</translation>
    </message>
    <message>
        <source>Co&amp;mmands need the code too</source>
        <translation>Begär koden också av ko&amp;mmandon</translation>
    </message>
    <message>
        <source>Copied for half a minute.</source>
        <translation>Kopierad för en halv minut.</translation>
    </message>
    <message>
        <source>Copy the &amp;setup key</source>
        <translation>&amp;Kopiera konfigurationsnyckeln</translation>
    </message>
    <message>
        <source>Customer register</source>
        <translation>Kundregister</translation>
    </message>
    <message>
        <source>Leave this off when a scheduler runs commands with nobody there.</source>
        <translation>Låt det här vara av om en schemaläggare kör kommandon utan att någon är på plats.</translation>
    </message>
    <message>
        <source>Making the spare codes</source>
        <translation>Reservkoderna skapas</translation>
    </message>
    <message>
        <source>Right. Wait for the next code.</source>
        <translation>Rätt. Vänta på nästa kod.</translation>
    </message>
    <message>
        <source>Scan the square with an authenticator app on your phone, or type the setup key into it.</source>
        <translation>Skanna rutan med en autentiseringsapp i telefonen, eller skriv in konfigurationsnyckeln i appen.</translation>
    </message>
    <message>
        <source>Setting the one-time code up</source>
        <translation>Engångskoden tas i bruk</translation>
    </message>
    <message>
        <source>Setup key, first half</source>
        <translation>Konfigurationsnyckelns första hälft</translation>
    </message>
    <message>
        <source>Setup key, second half</source>
        <translation>Konfigurationsnyckelns andra hälft</translation>
    </message>
    <message>
        <source>Square that holds the setup key, for the phone’s camera</source>
        <translation>Ruta med konfigurationsnyckeln för telefonens kamera</translation>
    </message>
    <message>
        <source>The &amp;next code</source>
        <translation>&amp;Nästa kod</translation>
    </message>
    <message>
        <source>The app shows another code now.</source>
        <translation>Appen visar en annan kod nu.</translation>
    </message>
    <message>
        <source>The app’s usual choices fit: by time, six digits, 30 seconds, SHA-1.</source>
        <translation>Appens vanliga val passar: tidsbaserad, sex siffror, 30 sekunder, SHA-1.</translation>
    </message>
    <message>
        <source>The setup key as text</source>
        <translation>Konfigurationsnyckeln som text</translation>
    </message>
    <message>
        <source>Then type two codes that the app shows one after the other.</source>
        <translation>Skriv sedan två koder som appen visar efter varandra.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close: {thing}</source>
        <translation>Stäng: {thing}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit: {thing}</source>
        <translation>Redigera: {thing}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove: {thing}</source>
        <translation>Ta bort: {thing}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Bring again…</source>
        <translation>Gör om…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Ångra…</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Bring again…</source>
        <translation>Gör om…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Pin on top</source>
        <translation>Fäst överst</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Return opens, Delete removes, P pins a note.</source>
        <translation>Enter öppnar, Delete tar bort, P fäster en anteckning.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Ångra…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lossa</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Raderat för gott.</translation>
    </message>
    <message>
        <source>Erasing, and reading every page to prove it …</source>
        <translation>Raderar, och läser varje sida för att bevisa det …</translation>
    </message>
    <message>
        <source>I have looked at the plan: erase it for good</source>
        <translation>Jag har tittat på planen: radera för gott</translation>
    </message>
    <message>
        <source>Looking for all that would go …</source>
        <translation>Letar efter allt som skulle raderas …</translation>
    </message>
    <message>
        <source>The plan is ready.</source>
        <translation>Planen är klar.</translation>
    </message>
    <message>
        <source>There is nothing of this left to erase.</source>
        <translation>Det finns inget kvar av detta att radera.</translation>
    </message>
    <message>
        <source>What goes is gone for good: from lists, history, documents and the free space of the file. It cannot be undone.</source>
        <translation>Det som raderas är borta för gott: ur listor, historik, dokument och filens lediga utrymme. Det kan inte ångras.</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Varför det raderas</translation>
    </message>
    <message>
        <source>You can cancel until it has begun; then it is carried through.</source>
        <translation>Du kan avbryta tills raderingen har börjat; sedan genomförs den.</translation>
    </message>
</context>
<context>
    <name>ErasedTab</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln hittad</numerusform>
            <numerusform>%Ln hittade</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>&amp;Spara intyget…</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Raderat</translation>
    </message>
    <message>
        <source>Everything that was erased for good, with its receipt: how much went, what a law keeps until when, and the proof that every page of the file was read and nothing was found. Nobody can tell from it who it was. Should an older copy of the register be put back, the same data is erased again before anything is shown.</source>
        <translation>Allt som raderats för gott, med sitt intyg: hur mycket som försvann, vad lagen kräver att sparas och till när, och beviset för att varje sida i filen lästes och ingenting hittades. Ingen kan se av det vem det gällde. Om en äldre kopia av registret återställs raderas samma uppgifter på nytt innan något visas.</translation>
    </message>
    <message>
        <source>Kept by law</source>
        <translation>Sparas enligt lag</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte ännu</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bevis</translation>
    </message>
    <message>
        <source>What is listed here is gone, and stays gone when an older copy comes back.</source>
        <translation>Det som står här är borta, och förblir borta även om en äldre kopia återställs.</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Vad som raderats</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Contact again</source>
        <translation>Ta kontakt igen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n task(s) were written into the file {file}.</source>
        <translation>
            <numerusform>%n uppgift skrevs till filen {file}.</numerusform>
            <numerusform>%n uppgifter skrevs till filen {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All tasks, done ones too</source>
        <translation>&amp;Alla uppgifter, även utförda</translation>
    </message>
    <message>
        <source>&amp;Events (Outlook and calendars that know no tasks)</source>
        <translation>Som &amp;händelser (Outlook och kalendrar utan uppgifter)</translation>
    </message>
    <message>
        <source>&amp;Open tasks</source>
        <translation>&amp;Ogjorda uppgifter</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Spara som…</translation>
    </message>
    <message>
        <source>&amp;Tasks (phones, Thunderbird, Nextcloud)</source>
        <translation>Som &amp;uppgifter (telefoner, Thunderbird, Nextcloud)</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Kalenderfil (*.ics)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Export tasks to a calendar</source>
        <translation>Exportera uppgifter till en kalender</translation>
    </message>
    <message>
        <source>Open the file in your calendar to bring them in.</source>
        <translation>Öppna filen i ditt kalenderprogram, så kommer uppgifterna in i kalendern.</translation>
    </message>
    <message>
        <source>Save the tasks</source>
        <translation>Spara uppgifterna</translation>
    </message>
    <message>
        <source>Tasks of customers who have forbidden marketing are marked.</source>
        <translation>Uppgifter för kunder som har förbjudit marknadsföring märks ut.</translation>
    </message>
    <message>
        <source>The file is not encrypted, and a calendar in the cloud shows it to whoever runs it. The export is noted in the register.</source>
        <translation>Filen är inte krypterad, och i en molnkalender kan också den som driver tjänsten se innehållet. Exporten antecknas i registret.</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Vilka uppgifter</translation>
    </message>
    <message>
        <source>With the customer&apos;s &amp;name</source>
        <translation>Med kundens &amp;namn</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Hur de exporteras</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>uppgifter</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>Take more time</source>
        <translation>Ta mer tid</translation>
    </message>
    <message>
        <source>The law gives two more months where a request is complex, or where there are many. The person must be told of it, with the reason, by {day} at the latest: a letter for it can be made afterwards.</source>
        <translation>Lagen ger två månader till om en begäran är komplicerad eller om de är många. Personen ska få veta det, och varför, senast {day}: ett brev om det kan göras efteråt.</translation>
    </message>
</context>
<context>
    <name>ExtractDialog</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Password of the archive, if it needs one</source>
        <translation>Paketets &amp;lösenord, om ett behövs</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Sp&amp;ara…</translation>
    </message>
    <message>
        <source>&amp;What is written</source>
        <translation>&amp;Vad som skrivs</translation>
    </message>
    <message>
        <source>A copy hides nothing: who is named in it is named for the person too.</source>
        <translation>I en kopia döljs ingenting: de som nämns i den syns också för personen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Copies of documents</source>
        <translation>Kopior av dokument</translation>
    </message>
    <message>
        <source>Documents that go along as copies</source>
        <translation>Dokument som följer med som kopior</translation>
    </message>
    <message>
        <source>Gathering what is held …</source>
        <translation>Samlar uppgifterna …</translation>
    </message>
    <message>
        <source>Names, addresses and numbers of other people are hidden (GDPR Art. 15(4)). Look each text through: select a part to hide it, or to show it.</source>
        <translation>Andras namn, adresser och nummer är dolda (GDPR artikel 15.4). Gå igenom varje text: markera ett ställe för att dölja eller visa det.</translation>
    </message>
    <message>
        <source>No text was found that speaks of others.</source>
        <translation>Ingen text som talar om andra hittades.</translation>
    </message>
    <message>
        <source>Save the extract</source>
        <translation>Spara kopian av uppgifterna</translation>
    </message>
    <message>
        <source>Texts that speak of others</source>
        <translation>Texter som handlar om andra</translation>
    </message>
    <message>
        <source>Writing the extract</source>
        <translation>Kopian av uppgifterna skrivs</translation>
    </message>
    <message>
        <source>{file}: names others, look before you hand it out</source>
        <translation>{file}: nämner andra, kontrollera innan du lämnar ut den</translation>
    </message>
    <message>
        <source>✓ Saved as {file}. Hand it to nobody but the person.</source>
        <translation>✓ Sparad: {file}. Ge den bara till personen själv.</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>New data breach</source>
        <translation>Ny personuppgiftsincident</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad hände</translation>
    </message>
    <message>
        <source>Write down every breach, also one that nobody need be told of. What is not known yet can be filled in later; the clock runs from the moment it was noticed.</source>
        <translation>Anteckna varje incident, även en som ingen behöver underrättas om. Det som inte är känt ännu kan fyllas i senare; tiden räknas från upptäckten.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>Välj en &amp;fil…</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Välj lista</translation>
    </message>
    <message>
        <source>Excel (XLSX, XLS), OpenDocument (ODS), text (CSV) or contact cards (VCF)</source>
        <translation>Excel (XLSX, XLS), OpenDocument (ODS), text (CSV) eller kontaktkort (VCF)</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>Öppnar {file}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Läser {file}</translation>
    </message>
    <message>
        <source>Sheets of the file</source>
        <translation>Filens blad</translation>
    </message>
    <message>
        <source>Which list do you want to import?</source>
        <translation>Vilken lista vill du importera?</translation>
    </message>
    <message>
        <source>Which sheet?</source>
        <translation>Vilket blad?</translation>
    </message>
    <message>
        <source>You see first what is found in it, what is repaired and what is left out. Nothing is stored before the last step, and the whole import can be undone.</source>
        <translation>Du ser först vad listan innehåller, vad som repareras och vad som utelämnas. Ingenting sparas före det sista steget, och hela importen kan ångras.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>hidden in the file</source>
        <translation>dolt i filen</translation>
    </message>
    <message>
        <source>or drop it anywhere here.</source>
        <translation>eller släpp den här.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>+ Condition</source>
        <translation>+ Villkor</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Lägg till ett villkor</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FindingsTabs</name>
    <message>
        <source>&amp;Rejected ({count})</source>
        <translation>A&amp;vvisade ({count})</translation>
    </message>
    <message>
        <source>&amp;To check ({count})</source>
        <translation>Att &amp;kontrollera ({count})</translation>
    </message>
    <message>
        <source>Known &amp;already ({count})</source>
        <translation>Redan kän&amp;da ({count})</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Kända kunder</translation>
    </message>
    <message>
        <source>Re&amp;paired ({count})</source>
        <translation>&amp;Reparerade ({count})</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Avvisade rader</translation>
    </message>
    <message>
        <source>Repaired values</source>
        <translation>Reparerade värden</translation>
    </message>
    <message>
        <source>Values to check</source>
        <translation>Värden att kontrollera</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
</context>
<context>
    <name>FirmPart</name>
    <message>
        <source>Firm</source>
        <translation>Företaget</translation>
    </message>
</context>
<context>
    <name>FirmStep</name>
    <message>
        <source>&amp;Name of the firm</source>
        <translation>Företagets &amp;namn</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Nä&amp;sta</translation>
    </message>
    <message>
        <source>Business &amp;ID (Y-tunnus)</source>
        <translation>&amp;FO-nummer</translation>
    </message>
    <message>
        <source>The law calls it the controller: it answers for the register, and the privacy notice is given in its name.</source>
        <translation>Lagen kallar företaget personuppgiftsansvarig: det ansvarar för registret, och dataskyddsbeskrivningen ges i dess namn.</translation>
    </message>
    <message>
        <source>Write the name of the firm.</source>
        <translation>Skriv företagets namn.</translation>
    </message>
    <message>
        <source>You can leave it empty if you have none yet.</source>
        <translation>Du kan lämna fältet tomt om FO-nummer ännu saknas.</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Ditt företag</translation>
    </message>
    <message>
        <source>✓ The check digit is right.</source>
        <translation>✓ Kontrollsiffran stämmer.</translation>
    </message>
</context>
<context>
    <name>FirstDataStep</name>
    <message>
        <source>&amp;Import a list</source>
        <translation>&amp;Importera en lista</translation>
    </message>
    <message>
        <source>&amp;Try with sample customers</source>
        <translation>&amp;Prova med exempelkunder</translation>
    </message>
    <message>
        <source>About 300 invented customers, which one undo takes away again.</source>
        <translation>Omkring 300 påhittade kunder, som du får bort genom att ångra en gång.</translation>
    </message>
    <message>
        <source>From Excel, OpenDocument, CSV or contact cards; you see everything first.</source>
        <translation>Från Excel, OpenDocument, CSV eller kontaktkort. Du får se allt före importen.</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>Börja från &amp;tomt</translation>
    </message>
    <message>
        <source>What do you want to begin with?</source>
        <translation>Vad vill du börja med?</translation>
    </message>
    <message>
        <source>Write the customers yourself; a list can be imported later, too.</source>
        <translation>Skriv in kunderna själv. En lista kan importeras även senare.</translation>
    </message>
</context>
<context>
    <name>FormActs</name>
    <message>
        <source>Save the consent form</source>
        <translation>Spara samtyckesblanketten</translation>
    </message>
    <message>
        <source>Saving the consent form</source>
        <translation>Sparar samtyckesblanketten</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>samtycke</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Stänga utan att spara?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>What you changed here will be lost.</source>
        <translation>Ändringarna du har gjort här går förlorade.</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Counted by the program, so that the notice is always true.</source>
        <translation>Räknas av programmet, så att beskrivningen alltid stämmer.</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Dataskyddsombud</translation>
    </message>
    <message>
        <source>Direct marketing</source>
        <translation>Direktmarknadsföring</translation>
    </message>
    <message>
        <source>Email, text messages and automated calls need a private person’s consent, except to your own customers about similar products.</source>
        <translation>E-post, textmeddelanden och automatiserade samtal kräver privatpersonens samtycke, utom till egna kunder om liknande produkter.</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Företaget</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Hur länge uppgifter sparas</translation>
    </message>
    <message>
        <source>None, unless you add one: the register stays on this computer.</source>
        <translation>Inga, om du inte lägger till en: registret stannar på den här datorn.</translation>
    </message>
    <message>
        <source>Not appointed</source>
        <translation>Inte utsett</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Dataskyddsbeskrivning</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Skydd</translation>
    </message>
    <message>
        <source>The law asks you to tell people what you do with their data. Most of it is filled in already: look it through, and change what is different in your firm.</source>
        <translation>Enligt lagen måste du berätta för människor vad du gör med deras uppgifter. Det mesta är redan ifyllt: gå igenom beskrivningen och ändra det som är annorlunda i ditt företag.</translation>
    </message>
    <message>
        <source>Transfers outside the EU and the EEA</source>
        <translation>Överföring utanför EU och EES</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What contracts and the law need is told already. Add what else you need.</source>
        <translation>Det som avtal och lagen kräver är redan angivet. Lägg till vad du annars behöver.</translation>
    </message>
    <message>
        <source>What is left empty is taken from the details of the firm.</source>
        <translation>Det som lämnas tomt tas från företagets uppgifter.</translation>
    </message>
    <message>
        <source>What must be given</source>
        <translation>Vilka uppgifter som måste lämnas</translation>
    </message>
    <message>
        <source>What the data is used for</source>
        <translation>Vad uppgifterna används till</translation>
    </message>
    <message>
        <source>What the register really holds</source>
        <translation>Vad registret verkligen innehåller</translation>
    </message>
    <message>
        <source>Who receives data</source>
        <translation>Till vem uppgifter lämnas</translation>
    </message>
    <message>
        <source>Whom people contact</source>
        <translation>Vem man kontaktar</translation>
    </message>
    <message>
        <source>Your own words stand in the notice as you write them, in every language.</source>
        <translation>Dina egna ord står i beskrivningen så som du skriver dem, på alla språk.</translation>
    </message>
</context>
<context>
    <name>FormPart</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
</context>
<context>
    <name>FoundTable</name>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Provad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte ännu</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message numerus="yes">
        <source>%n things are missing before the notice can be saved:</source>
        <translation>
            <numerusform>%n sak saknas innan beskrivningen kan sparas:</numerusform>
            <numerusform>%n saker saknas innan beskrivningen kan sparas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since version {version} was saved on {day}. Save it as a new version.</source>
        <translation>Ändrad sedan version {version} sparades {day}. Spara som en ny version.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fyll i</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>State of the notice</source>
        <translation>Beskrivningens läge</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Ready to save.</source>
        <translation>✓ Klar att sparas.</translation>
    </message>
    <message>
        <source>✓ Saved as version {version} on {day}. It still holds.</source>
        <translation>✓ Sparad som version {version} den {day}. Den gäller fortfarande.</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Edit deal</source>
        <translation>Redigera affären</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Öppna inställningarna</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Visa kunden</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>A customer, a page or an act</source>
        <translation>En kund, en sida eller en funktion</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå till</translation>
    </message>
    <message>
        <source>Type, then choose with the arrow keys.</source>
        <translation>Skriv och välj sedan med piltangenterna.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Sökresultat</translation>
    </message>
</context>
<context>
    <name>GoingWatch</name>
    <message numerus="yes">
        <source>%Ln thing(s) will be erased by themselves within a week: {classes}.</source>
        <translation>
            <numerusform>%Ln uppgift raderas av sig själv inom en vecka: {classes}.</numerusform>
            <numerusform>%Ln uppgifter raderas av sig själva inom en vecka: {classes}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Check the printer and try again, or save the notice as a PDF.</source>
        <translation>Kontrollera skrivaren och försök igen, eller spara beskrivningen som PDF.</translation>
    </message>
    <message>
        <source>Printing the privacy notice</source>
        <translation>Dataskyddsbeskrivningen skrivs ut</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Registret läses</translation>
    </message>
    <message>
        <source>Save the privacy notice</source>
        <translation>Spara dataskyddsbeskrivningen</translation>
    </message>
    <message>
        <source>Saving the privacy notice</source>
        <translation>Dataskyddsbeskrivningen sparas</translation>
    </message>
    <message>
        <source>The printer did not take the notice.</source>
        <translation>Skrivaren tog inte emot beskrivningen.</translation>
    </message>
    <message>
        <source>✓ Copied. Paste it where you need it.</source>
        <translation>✓ Kopierat. Klistra in där du behöver texten.</translation>
    </message>
    <message>
        <source>✓ Saved as {file}.</source>
        <translation>✓ Sparad: {file}</translation>
    </message>
    <message>
        <source>✓ Sent to the printer.</source>
        <translation>✓ Skickad till skrivaren.</translation>
    </message>
</context>
<context>
    <name>HeaderBox</name>
    <message>
        <source>Row of the headings</source>
        <translation>Rubrikrad</translation>
    </message>
    <message>
        <source>Row {number}: {cells}</source>
        <translation>Rad {number}: {cells}</translation>
    </message>
    <message>
        <source>The list has no headings</source>
        <translation>Listan har inga rubriker</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>Nothing yet: add customers or import a list.</source>
        <translation>Inget ännu: lägg till kunder eller importera en lista.</translation>
    </message>
    <message>
        <source>Personal identity codes: from the reason written on each customer</source>
        <translation>Personbeteckningar: enligt den grund som antecknats för varje kund</translation>
    </message>
    <message>
        <source>Sources: from the source written on each customer and imported list</source>
        <translation>Källor: enligt den källa som antecknats för varje kund och importerad lista</translation>
    </message>
    <message>
        <source>What data: from the fields that are filled in for at least one customer</source>
        <translation>Vilka uppgifter: enligt de fält som har fyllts i för minst en kund</translation>
    </message>
    <message>
        <source>Whose data: from the kind, stage and state of your customers</source>
        <translation>Vems uppgifter: enligt kundernas typ, skede och status</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
</context>
<context>
    <name>HetuPart</name>
    <message>
        <source>&amp;Keep personal identity codes (hetu)</source>
        <translation>Spara &amp;personbeteckningar</translation>
    </message>
    <message>
        <source>&amp;Why the firm needs them</source>
        <translation>&amp;Varför företaget behöver dem</translation>
    </message>
    <message>
        <source>Personal identity codes</source>
        <translation>Personbeteckningar</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sp&amp;ara</translation>
    </message>
    <message>
        <source>The law allows it only where it is needed: to tell people apart in credit, collection, renting, or a duty under law (Data Protection Act, section 29). Codes are shown masked, and each showing is noted.</source>
        <translation>Lagen tillåter det bara när det behövs för att identifiera en person: vid kreditgivning, indrivning, uthyrning eller en lagstadgad uppgift (dataskyddslagen 29 §). Beteckningarna visas maskerade, och varje visning antecknas.</translation>
    </message>
    <message>
        <source>Write why: the law asks for a reason.</source>
        <translation>Skriv varför: lagen kräver ett skäl.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln ändring</numerusform>
            <numerusform>%Ln ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer removed since</source>
        <translation>En kund som har tagits bort</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Everything that was done in this register, the newest first. Return takes the change chosen back, or brings it again; before that you see what will happen, and what was edited since stays as it is. Ctrl+Return shows the customer. Ctrl+Z takes the last change back without asking.</source>
        <translation>Allt som har gjorts i det här registret, det nyaste först. Enter ångrar den valda ändringen eller gör om den; före det ser du vad som händer, och det som har redigerats senare lämnas som det är. Ctrl+Enter visar kunden. Ctrl+Z ångrar den senaste ändringen utan att fråga.</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Senaste %Ln dagen</numerusform>
            <numerusform>Senaste %Ln dagarna</numerusform>
        </translation>
    </message>
    <message>
        <source>No change fits this</source>
        <translation>Ingen ändring passar in på detta</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Search changes: a word of the change, a customer, who made it</source>
        <translation>Sök ändringar: ett ord, en kund, vem som gjorde den</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Sök i historiken</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Visa alla ändringar</translation>
    </message>
    <message>
        <source>Show the customer of the change</source>
        <translation>Visa ändringens kund</translation>
    </message>
    <message>
        <source>Take the change back, or bring it again</source>
        <translation>Ångra ändringen eller gör om den</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Try fewer or other words, or take conditions away.</source>
        <translation>Pröva färre eller andra ord, eller ta bort villkor.</translation>
    </message>
</context>
<context>
    <name>HitTree</name>
    <message>
        <source>How sure</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Places where the person was found</source>
        <translation>Ställen där personen hittades</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Vad som står där</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>As long as the dispute is not settled, nothing of this is erased: not when its time is over, and not at somebody’s request.</source>
        <translation>Så länge tvisten pågår raderas ingenting av detta: inte när lagringstiden är slut och inte på någons begäran.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bevara</translation>
    </message>
    <message>
        <source>Keep because of a dispute: {name}</source>
        <translation>Bevara på grund av en tvist: {name}</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Ask for no more than you need to be sure. Look at an identity document, but keep no copy of it, and do not write its number down.</source>
        <translation>Fråga inte mer än du behöver för att vara säker. Titta på en identitetshandling, men spara ingen kopia och skriv inte upp dess nummer.</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Kontroll av identiteten</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n rows</source>
        <translation>
            <numerusform>&amp;Importera %n rad</numerusform>
            <numerusform>&amp;Importera %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Lämna</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Nä&amp;sta</translation>
    </message>
    <message>
        <source>A list becomes customers in four steps. Choose the file; nothing is changed in it. See where each column goes and change it; the first rows are shown as they would be stored. Check what is new, known, repaired and held back. At last say where the data comes from. The whole import is one change, which Undo takes back.</source>
        <translation>En lista blir kunder i fyra steg. Välj filen; inget ändras i den. Se vart varje kolumn går och ändra vid behov; de första raderna visas så som de skulle sparas. Kontrollera vad som är nytt, redan känt, reparerat och avvisat. Ange till sist varifrån uppgifterna kommer. Hela importen är en enda ändring, som du kan ångra.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Importing the customers</source>
        <translation>Kunderna importeras</translation>
    </message>
    <message>
        <source>Leave the import?</source>
        <translation>Lämna importen?</translation>
    </message>
    <message>
        <source>Making a backup before the import</source>
        <translation>En säkerhetskopia görs före importen</translation>
    </message>
    <message>
        <source>Nothing has been stored, and the file is as it was.</source>
        <translation>Ingenting har sparats, och filen är oförändrad.</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>From a public register (YTJ)</source>
        <translation>Offentligt register (FODS)</translation>
    </message>
    <message>
        <source>From our own records</source>
        <translation>Eget register</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Kunden själv</translation>
    </message>
    <message>
        <source>Recommended by another customer</source>
        <translation>Rekommendation</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message>
        <source>Preparing the search</source>
        <translation>Sökningen förbereds</translation>
    </message>
    <message>
        <source>The search could not be prepared</source>
        <translation>Sökningen kunde inte förberedas</translation>
    </message>
    <message>
        <source>This takes a moment after a large change. Your customers are safe.</source>
        <translation>Det tar en stund efter en stor ändring. Dina kunder är i säkerhet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Your customers are safe, but cannot be listed yet.</source>
        <translation>Dina kunder är i säkert förvar, men kan inte visas i en lista ännu.</translation>
    </message>
</context>
<context>
    <name>InvoiceDialog</name>
    <message>
        <source>Make invoice</source>
        <translation>Gör faktura</translation>
    </message>
    <message>
        <source>Make invoice PDF</source>
        <translation>Gör faktura (PDF)</translation>
    </message>
    <message>
        <source>The deal moves to Invoiced, and the invoice is kept among the customer&apos;s documents. A number that is left empty is given by the program, and the reference is made of it. Undo takes all of it back.</source>
        <translation>Affären går till skedet Fakturerad, och fakturan sparas bland kundens dokument. Om du lämnar numret tomt ger programmet ett och bildar referensnumret av det. Allt kan ångras på en gång.</translation>
    </message>
    <message>
        <source>The invoice is made again with what the deal says now; the one made before stays among the documents.</source>
        <translation>Fakturan görs på nytt med affärens nuvarande uppgifter. Den tidigare fakturan finns kvar bland dokumenten.</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Kept by law</source>
        <translation>Bevaras enligt lag</translation>
    </message>
    <message>
        <source>Kept by law only: use it for nothing else.</source>
        <translation>Bevaras endast enligt lag: använd inte till något annat.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message numerus="yes">
        <source>%n text(s) had not been saved when the register was locked.</source>
        <translation>
            <numerusform>%n skriven text var inte sparad när registret låstes.</numerusform>
            <numerusform>%n skrivna texter var inte sparade när registret låstes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep because of a dispute …</source>
        <translation>Bevara på grund av en tvist …</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Visa det som skrevs</translation>
    </message>
    <message>
        <source>The dispute is settled …</source>
        <translation>Tvisten är löst …</translation>
    </message>
</context>
<context>
    <name>KeptTexts</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
    <message>
        <source>Copy a text and paste it where it belongs. Each stays here, in the register, until you are done with it.</source>
        <translation>Kopiera en text och klistra in den där den hör hemma. Var och en finns kvar här i registret tills du är klar med den.</translation>
    </message>
    <message>
        <source>Typed, but not saved</source>
        <translation>Skrivet men inte sparat</translation>
    </message>
</context>
<context>
    <name>KindsPart</name>
    <message>
        <source>&amp;New kind</source>
        <translation>N&amp;y typ</translation>
    </message>
    <message>
        <source>Documents keep a kind that is removed from the list.</source>
        <translation>Dokumenten behåller en typ som tas bort från listan.</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Dokumenttyper</translation>
    </message>
    <message>
        <source>One kind must stay.</source>
        <translation>Minst en typ måste finnas kvar.</translation>
    </message>
    <message>
        <source>This kind is on the list already.</source>
        <translation>Typen finns redan på listan.</translation>
    </message>
</context>
<context>
    <name>LanguagePart</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>&amp;Open a register that exists already …</source>
        <translation>Öppna ett &amp;befintligt register…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>Å&amp;terställ en säkerhetskopia…</translation>
    </message>
</context>
<context>
    <name>LeavingBackup</name>
    <message>
        <source>&amp;Close without</source>
        <translation>&amp;Stäng utan</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Försök igen</translation>
    </message>
    <message>
        <source>Making the backup …</source>
        <translation>Säkerhetskopian görs…</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>Säkerhetskopian gjordes inte.</translation>
    </message>
    <message>
        <source>The program closes by itself when it is done.</source>
        <translation>Programmet stängs av sig självt när den är klar.</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln utelämnad</numerusform>
            <numerusform>%Ln utelämnade</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the customer</source>
        <translation>&amp;Visa kunden</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnade</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>What the letter tells</source>
        <translation>Vad brevet berättar</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>Came with it:</source>
        <translation>Bilagor:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Holds the files {names}</source>
        <translation>Innehåller filerna {names}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Spara som PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change the text as you like: it prints as it stands here. Choosing another letter or language writes it anew.</source>
        <translation>Ändra texten fritt: den skrivs ut så som den står här. Om du väljer ett annat brev eller språk skrivs den på nytt.</translation>
    </message>
    <message>
        <source>Check the printer and try again, or save the letter as a PDF.</source>
        <translation>Kontrollera skrivaren och försök igen, eller spara brevet som PDF.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message>
        <source>Close without saving the letter?</source>
        <translation>Stänga utan att spara brevet?</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Brevets språk</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Printing the letter</source>
        <translation>Brevet skrivs ut</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Spara brevet</translation>
    </message>
    <message>
        <source>Saving the letter</source>
        <translation>Brevet sparas</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Brevets text</translation>
    </message>
    <message>
        <source>The printer did not take the letter.</source>
        <translation>Skrivaren tog inte emot brevet.</translation>
    </message>
    <message>
        <source>Title of the letter</source>
        <translation>Brevets rubrik</translation>
    </message>
    <message>
        <source>What you changed in its text will be lost.</source>
        <translation>Dina ändringar i texten går förlorade.</translation>
    </message>
    <message>
        <source>✓ Saved as {file}.</source>
        <translation>✓ Sparat som {file}.</translation>
    </message>
    <message>
        <source>✓ Sent to the printer.</source>
        <translation>✓ Skickat till skrivaren.</translation>
    </message>
</context>
<context>
    <name>LiftDialog</name>
    <message>
        <source>Lift the ban</source>
        <translation>Återta förbudet</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Häv begränsningen</translation>
    </message>
    <message>
        <source>Only the person can take a ban back, or it was written down by mistake. Say how you know: the ban and its lifting both stay in the story.</source>
        <translation>Bara personen själv kan återta ett förbud, eller så har det antecknats av misstag. Berätta hur du vet: både förbudet och återtagandet finns kvar.</translation>
    </message>
    <message>
        <source>The law wants the person to be told before the restriction is lifted (GDPR Article 18(3)). Tell them first, then write down here when and how.</source>
        <translation>Enligt lag ska personen underrättas innan begränsningen hävs (dataskyddsförordningen artikel 18.3). Underrätta först och anteckna sedan här när och hur.</translation>
    </message>
    <message>
        <source>Which restriction</source>
        <translation>Vilken begränsning</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Lines</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Ta bort raden</translation>
    </message>
    <message>
        <source>Return goes on to the next cell and line</source>
        <translation>Enter går vidare till nästa cell och rad</translation>
    </message>
    <message>
        <source>VAT {rate} %: {sum}</source>
        <translation>Moms {rate} %: {sum}</translation>
    </message>
    <message>
        <source>With VAT {sum}</source>
        <translation>Med moms {sum}</translation>
    </message>
    <message>
        <source>Without VAT {sum}</source>
        <translation>Utan moms {sum}</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>New line</source>
        <translation>Ny rad</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Name of the list</source>
        <translation>Listans namn</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Ny lista</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Välj listan</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Listan läses</translation>
    </message>
</context>
<context>
    <name>ListNames</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kund</numerusform>
            <numerusform>%Ln kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Sparade listor</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>Change %Ln customer(s)…</source>
        <translation>
            <numerusform>Ändra %Ln kund…</numerusform>
            <numerusform>Ändra %Ln kunder…</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Importera lista…</translation>
    </message>
    <message>
        <source>Name, phone, email, Business ID, town …</source>
        <translation>Namn, telefon, e-post, FO-nummer, ort…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kund</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Spara som lista…</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Sök kunder</translation>
    </message>
</context>
<context>
    <name>LockingPart</name>
    <message>
        <source>What you have typed and not saved is kept in the register and shown when it is open again. A running import or backup comes to its end first.</source>
        <translation>Det du har skrivit men inte sparat bevaras i registret och visas när det är öppet igen. En import eller säkerhetskopia som pågår görs först färdig.</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>&amp;Copy the log</source>
        <translation>&amp;Kopiera loggen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>What the program did on this computer: times, names of events, numbers. It holds nothing about your customers, and is never sent.</source>
        <translation>Vad programmet har gjort på den här datorn: tider, händelsers namn, tal. Den innehåller inget om dina kunder och skickas aldrig.</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Mark as lost</source>
        <translation>Markera som förlorad</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>May we contact: persons and channels</source>
        <translation>Får vi kontakta: personer och kanaler</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
</context>
<context>
    <name>MoreDialog</name>
    <message>
        <source>&amp;Take what is ticked into the plan</source>
        <translation>&amp;Ta med det valda i planen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Tick what is about this person first.</source>
        <translation>Välj först det som gäller personen.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Choose a firm from the list</source>
        <translation>Välj ett företag i listan</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Move to another firm</source>
        <translation>Flytta till ett annat företag</translation>
    </message>
    <message>
        <source>This is the firm the person works for already</source>
        <translation>Personen arbetar redan för det här företaget</translation>
    </message>
    <message>
        <source>Which firm does {name} work for now?</source>
        <translation>Vilket företag arbetar {name} för nu?</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Close the register on this computer.</source>
        <translation>Stäng registret på den här datorn.</translation>
    </message>
    <message>
        <source>Copy this whole folder to the new computer, with a stick or over your network. Everything in it is encrypted: {folder}</source>
        <translation>Kopiera hela den här mappen till den nya datorn med ett USB-minne eller över ert nätverk. Allt i den är krypterat: {folder}</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Flytt till en ny dator</translation>
    </message>
    <message>
        <source>Open it with your passphrase, as here.</source>
        <translation>Öppna det med din lösenfras, som här.</translation>
    </message>
    <message>
        <source>Start the program there, choose “Open another register …” and then the copied folder.</source>
        <translation>Starta programmet där, välj ”Öppna ett annat register…” och sedan den kopierade mappen.</translation>
    </message>
    <message>
        <source>The key stays in the keyring of this computer, so type the code of your recovery sheet there. Then choose how the register is opened from now on.</source>
        <translation>Nyckeln blir kvar i den här datorns nyckelring, så skriv koden från ditt återställningsblad där. Välj sedan hur registret öppnas därefter.</translation>
    </message>
    <message>
        <source>When you have seen your customers there, delete the folder here: two copies would drift apart.</source>
        <translation>När du har sett dina kunder där, radera mappen här: två kopior skulle glida isär.</translation>
    </message>
</context>
<context>
    <name>NewDealDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Search for a customer and choose one from the list</source>
        <translation>Sök en kund och välj den i listan</translation>
    </message>
    <message>
        <source>Whose deal is it?</source>
        <translation>Vems affär är det?</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Visa vad jag skriver</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Ny lösenfras</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Samma i&amp;gen</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>Lösenfraserna är inte lika. Skriv båda på nytt.</translation>
    </message>
</context>
<context>
    <name>NewTaskDialog</name>
    <message>
        <source>Choose a customer from the list, or clear the search</source>
        <translation>Välj en kund i listan eller töm sökningen</translation>
    </message>
    <message>
        <source>Customer, if the task is about one</source>
        <translation>Kund, om uppgiften gäller en kund</translation>
    </message>
</context>
<context>
    <name>NoBlockLists</name>
    <message>
        <source>A block list holds people who want no calls or no post from strangers, such as the lists of the direct marketing association. Before you call or write to somebody who has never bought from you, the law wants you to look there. Take the file in, and the program looks by itself. Only keyed traces are kept: nobody can read from them who is on the list.</source>
        <translation>På en spärrlista finns de som inte vill ha samtal eller post av främmande, till exempel direktmarknadsföringsförbundets listor. Innan du ringer eller skriver till någon som aldrig har köpt av dig vill lagen att du kontrollerar listan. Ta in filen, så kontrollerar programmet själv. Bara krypterade spår sparas: ingen kan läsa ur dem vem som finns på listan.</translation>
    </message>
    <message>
        <source>No block lists yet</source>
        <translation>Inga spärrlistor ännu</translation>
    </message>
    <message>
        <source>Take in a block list …</source>
        <translation>Ta in en spärrlista …</translation>
    </message>
</context>
<context>
    <name>NoBreaches</name>
    <message>
        <source>A stolen laptop, a lost stick, a message to the wrong address: whenever personal data may have got into the wrong hands or was lost, write it down here at once. The program asks a few questions, counts the 72 hours within which the ombudsman is told, and writes the texts.</source>
        <translation>En stulen dator, ett borttappat minne, ett meddelande till fel adress: anteckna här genast om personuppgifter kan ha kommit i fel händer eller gått förlorade. Programmet ställer några frågor, räknar de 72 timmar inom vilka ombudsmannen underrättas och skriver texterna.</translation>
    </message>
    <message>
        <source>New data breach …</source>
        <translation>Ny personuppgiftsincident …</translation>
    </message>
    <message>
        <source>No data breaches</source>
        <translation>Inga personuppgiftsincidenter</translation>
    </message>
</context>
<context>
    <name>NoCampaigns</name>
    <message>
        <source>Choose a list</source>
        <translation>Välj en lista</translation>
    </message>
    <message>
        <source>Choose a list and make a campaign of it: everybody is checked, and only those who may be contacted are in the file. Here stands then who was in it, and here the refusals are brought in.</source>
        <translation>Välj en lista och gör en kampanj av den: alla kontrolleras, och bara de som får kontaktas kommer med i filen. Här syns sedan vilka som var med, och hit hämtas förbuden in.</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Inga kampanjer ännu</translation>
    </message>
</context>
<context>
    <name>NoCustomers</name>
    <message>
        <source>Bring your list from Excel or another program, look around with invented sample customers, or add the first customer by hand.</source>
        <translation>Hämta din lista från Excel eller ett annat program, bekanta dig med påhittade exempelkunder eller lägg till den första kunden för hand.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importera en lista…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kund</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Inga kunder ännu</translation>
    </message>
    <message>
        <source>Try with sample customers</source>
        <translation>Prova med exempelkunder</translation>
    </message>
</context>
<context>
    <name>NoDeals</name>
    <message>
        <source>A deal begins as an offer and becomes an order and an invoice. Write its lines, and the program makes the papers; the customer&apos;s stage follows.</source>
        <translation>En affär börjar som offert och blir en beställning och en faktura. Skriv raderna, så gör programmet offerten och fakturan; kundens skede följer med.</translation>
    </message>
    <message>
        <source>No deal fits</source>
        <translation>Inga affärer hittades</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Inga affärer ännu</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>Visa alla affärer</translation>
    </message>
    <message>
        <source>Try fewer or other words, or let a condition go.</source>
        <translation>Prova färre eller andra ord, eller ta bort ett villkor.</translation>
    </message>
    <message>
        <source>Write the first deal</source>
        <translation>Skriv den första affären</translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Clear the search</source>
        <translation>Töm sökningen</translation>
    </message>
    <message>
        <source>No customer fits these conditions</source>
        <translation>Ingen kund uppfyller de här villkoren</translation>
    </message>
    <message>
        <source>No customer fits “{text}”</source>
        <translation>Ingen kund hittades med ”{text}”</translation>
    </message>
    <message>
        <source>Try fewer or other words, or take conditions away.</source>
        <translation>Prova färre eller andra ord, eller ta bort villkor.</translation>
    </message>
</context>
<context>
    <name>NoLists</name>
    <message>
        <source>A list is a search with a name: the housing companies of one area, customers who have been silent for a year. You click its conditions together, and from then on it is always up to date by itself.</source>
        <translation>En lista är en sökning med ett namn: husbolagen i ett område eller kunder som har varit tysta i ett år. Du väljer villkoren, och därefter är listan alltid aktuell av sig själv.</translation>
    </message>
    <message>
        <source>Make the first list</source>
        <translation>Gör den första listan</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Inga listor än</translation>
    </message>
</context>
<context>
    <name>NoProspects</name>
    <message>
        <source>A list that you bought, or got at a fair, does not belong among your customers: the people on it have not dealt with you. Take it in here. It is kept apart until its day, bans and block lists are looked at, you are told when the people must be told where their data came from, and whoever becomes interested is made a customer one by one. The rest is destroyed by itself.</source>
        <translation>En köpt lista, eller en från en mässa, hör inte till dina kunder: personerna på den har inte haft med dig att göra. Ta in den här. Den hålls åtskild till sin dag, förbud och spärrlistor kontrolleras, och programmet påminner om när personerna måste få veta varifrån uppgifterna kommer. Den som blir intresserad görs till kund, en i taget. Resten förstörs av sig självt.</translation>
    </message>
    <message>
        <source>No bought lists</source>
        <translation>Inga köpta listor</translation>
    </message>
    <message>
        <source>Take in a list …</source>
        <translation>Ta in en lista …</translation>
    </message>
</context>
<context>
    <name>NoRequests</name>
    <message>
        <source>Anybody may ask what you hold about them, and have it put right, erased or handed over. The law gives a month to answer, counted from the day it came, in whatever way and in whatever words. Register it here at once: the program counts the days, leads through the steps and writes the letters.</source>
        <translation>Vem som helst får fråga vilka uppgifter som finns om en själv och be att de rättas, raderas eller lämnas ut. Lagen ger en månad att svara från den dag då begäran kom, på vilket sätt och med vilka ord som helst. Registrera den genast här: programmet räknar dagarna, leder genom stegen och skriver breven.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Inga begäranden än</translation>
    </message>
    <message>
        <source>Register a request…</source>
        <translation>Registrera en begäran…</translation>
    </message>
</context>
<context>
    <name>NoTasks</name>
    <message>
        <source>Clear the search</source>
        <translation>Töm sökningen</translation>
    </message>
    <message>
        <source>No task fits these words</source>
        <translation>Inga uppgifter hittades med de här orden</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Inga uppgifter ännu</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Prova färre eller andra ord.</translation>
    </message>
    <message>
        <source>Write down what you promised a customer, and by when. What is due is shown when the register is opened, and beside the page&apos;s name at the left.</source>
        <translation>Skriv upp vad du har lovat en kund och till när. Det som väntar visas när registret öppnas, och antalet syns till vänster bredvid sidans namn.</translation>
    </message>
    <message>
        <source>Write the first task</source>
        <translation>Skriv den första uppgiften</translation>
    </message>
</context>
<context>
    <name>NothingErased</name>
    <message>
        <source>Nothing has been erased for good</source>
        <translation>Ingenting har raderats för gott</translation>
    </message>
    <message>
        <source>Register a request …</source>
        <translation>Anteckna en begäran …</translation>
    </message>
    <message>
        <source>When a person asks to be erased, choose “Erase for good” in the menu of the customer, or begin with a request. What was erased is listed here by a random number, so that an older copy of the register cannot bring anybody back.</source>
        <translation>När någon ber att bli raderad, välj ”Radera för gott” i kundens meny eller börja med en begäran. Det raderade listas här med ett slumptal, så att en äldre kopia av registret inte kan föra någon tillbaka.</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close the notice</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>&amp;Copy short form</source>
        <translation>&amp;Kopiera kort form</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Spara som PDF…</translation>
    </message>
    <message>
        <source>For invoices, offers and &amp;emails</source>
        <translation>För &amp;fakturor, offerter och e-post</translation>
    </message>
    <message>
        <source>For the &amp;phone</source>
        <translation>För &amp;telefonen</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Beskrivningens språk</translation>
    </message>
    <message>
        <source>Notice in this language: {name}</source>
        <translation>Beskrivningens språk: {name}</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Visa som text</translation>
    </message>
</context>
<context>
    <name>NoticeTab</name>
    <message>
        <source>Notice</source>
        <translation>Beskrivning</translation>
    </message>
    <message numerus="yes">
        <source>Notice (%n missing)</source>
        <translation>
            <numerusform>Beskrivning (%n brist)</numerusform>
            <numerusform>Beskrivning (%n brister)</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the privacy notice</source>
        <translation>Skriv ut dataskyddsbeskrivningen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Questions and notice</source>
        <translation>Frågor och beskrivning</translation>
    </message>
    <message>
        <source>Save the privacy notice as PDF</source>
        <translation>Spara dataskyddsbeskrivningen som PDF</translation>
    </message>
    <message>
        <source>The privacy notice tells people what you do with their data; the law asks you to give it to them. It is made from what the register really holds and from your answers here, which are stored as you go on; Undo takes each of them back. What the law demands and is still missing is listed above the notice: each line leads to its field. Ctrl+S saves the notice as a PDF, Ctrl+P prints it. Your own words stand in the notice as you write them, in every language.</source>
        <translation>Dataskyddsbeskrivningen berättar för människor vad som görs med deras uppgifter. Enligt lagen måste du ge dem den. Den bygger på vad registret verkligen innehåller och på dina svar här. Svaren sparas efter hand, och vart och ett kan ångras. Ovanför beskrivningen står vad lagen kräver men som ännu saknas: varje rad leder till sitt fält. Ctrl+S sparar beskrivningen som PDF och Ctrl+P skriver ut den. Dina egna ord står i beskrivningen så som du skriver dem, på alla språk.</translation>
    </message>
    <message>
        <source>Whom to tell of the data</source>
        <translation>Vilka ska informeras om uppgifterna</translation>
    </message>
</context>
<context>
    <name>NotificationDialog</name>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
</context>
<context>
    <name>NotifyDialog</name>
    <message>
        <source>Copy each answer into the form at tietosuoja.fi. What is not known yet may be told later, in parts. Then note here when it was sent.</source>
        <translation>Kopiera svaren till blanketten på tietosuoja.fi. Det som inte är känt ännu får meddelas senare, i omgångar. Anteckna sedan här när anmälan skickades.</translation>
    </message>
    <message>
        <source>Tell the ombudsman</source>
        <translation>Anmäl till ombudsmannen</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Make offer</source>
        <translation>Gör offert</translation>
    </message>
    <message>
        <source>Make offer PDF</source>
        <translation>Gör offert (PDF)</translation>
    </message>
    <message>
        <source>The offer is made of the lines of the deal, and kept among the customer&apos;s documents. Undo takes it back.</source>
        <translation>Offerten görs av affärens rader och sparas bland kundens dokument. Du kan ångra det här.</translation>
    </message>
</context>
<context>
    <name>OpensWith</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Lösenfras</translation>
    </message>
    <message>
        <source>How is this backup opened?</source>
        <translation>Hur öppnas den här säkerhetskopian?</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Återställnings&amp;kod</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>Skriv den först.</translation>
    </message>
    <message>
        <source>With the passphrase</source>
        <translation>Med lösenfrasen</translation>
    </message>
    <message>
        <source>With the recovery sheet</source>
        <translation>Med återställningsbladet</translation>
    </message>
    <message>
        <source>With the sign-in to this computer</source>
        <translation>Med inloggningen på den här datorn</translation>
    </message>
</context>
<context>
    <name>OwedDialog</name>
    <message>
        <source>&amp;Copy words for the message</source>
        <translation>&amp;Kopiera orden för meddelandet</translation>
    </message>
    <message>
        <source>&amp;How they were told</source>
        <translation>&amp;Hur de informerades</translation>
    </message>
    <message>
        <source>&amp;On the day</source>
        <translation>&amp;Dagen</translation>
    </message>
    <message>
        <source>&amp;Open customer</source>
        <translation>&amp;Öppna kunden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Record that %n were told</source>
        <translation>
            <numerusform>A&amp;nteckna att %n person informerats</numerusform>
            <numerusform>A&amp;nteckna att %n personer informerats</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Give the day they were told.</source>
        <translation>Ange dagen då de informerades.</translation>
    </message>
    <message>
        <source>In the first message</source>
        <translation>I det första meddelandet</translation>
    </message>
    <message>
        <source>People to whom the notice is owed</source>
        <translation>Personer som inte har fått beskrivningen</translation>
    </message>
    <message>
        <source>Recording who was told</source>
        <translation>Antecknar vilka som informerats</translation>
    </message>
    <message>
        <source>Say how they were told.</source>
        <translation>Ange hur de informerades.</translation>
    </message>
    <message>
        <source>Their data came from somebody else, so the law asks you to tell them: in the first message, and within a month at the latest. Choose some, or leave all unchosen.</source>
        <translation>Deras uppgifter kommer från någon annan, så de ska informeras: i det första meddelandet och senast inom en månad. Välj några, eller låt bli att välja, så gäller det alla.</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Vilka ska informeras</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dag.månad.år</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>försenat sedan {day}</translation>
    </message>
    <message>
        <source>✓ Copied. Paste it where you need it.</source>
        <translation>✓ Kopierat. Klistra in det där du behöver det.</translation>
    </message>
    <message numerus="yes">
        <source>✓ Recorded for %n people.</source>
        <translation>
            <numerusform>✓ Antecknat för %n person.</numerusform>
            <numerusform>✓ Antecknat för %n personer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwedLine</name>
    <message>
        <source>Sho&amp;w …</source>
        <translation>V&amp;isa …</translation>
    </message>
    <message numerus="yes">
        <source>The privacy notice is owed to %n people whose data came from others.</source>
        <translation>
            <numerusform>Dataskyddsbeskrivningen är inte given till %n person vars uppgifter kommer från andra.</numerusform>
            <numerusform>Dataskyddsbeskrivningen är inte given till %n personer vars uppgifter kommer från andra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnProtection</name>
    <message>
        <source>The notice already tells that:</source>
        <translation>Beskrivningen berättar redan:</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>&amp;Print …</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Spara som &amp;PDF…</translation>
    </message>
    <message>
        <source>Check the printer and try again, or save the sheet as a PDF.</source>
        <translation>Kontrollera skrivaren och försök igen, eller spara bladet som PDF.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sparat: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Skickat till skrivaren.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>Skrivaren tog inte emot bladet.</translation>
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
        <translation>Fakturan är gjord.</translation>
    </message>
    <message>
        <source>Making the invoice</source>
        <translation>Fakturan görs</translation>
    </message>
    <message>
        <source>Making the offer</source>
        <translation>Offerten görs</translation>
    </message>
    <message>
        <source>Offer made.</source>
        <translation>Offerten är gjord.</translation>
    </message>
    <message>
        <source>Save Finvoice XML</source>
        <translation>Spara Finvoice-faktura (XML)</translation>
    </message>
    <message>
        <source>Saving the invoice</source>
        <translation>Fakturan sparas</translation>
    </message>
    <message>
        <source>✓ Saved as {file}.</source>
        <translation>✓ Sparad: {file}</translation>
    </message>
</context>
<context>
    <name>PapersMenu</name>
    <message>
        <source>Show “{title}”</source>
        <translation>Visa ”{title}”</translation>
    </message>
</context>
<context>
    <name>PartTabs</name>
    <message>
        <source>All parts of the page</source>
        <translation>Alla delar av sidan</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>&amp;Hide the selected</source>
        <translation>&amp;Dölj det markerade</translation>
    </message>
    <message>
        <source>Sho&amp;w the selected</source>
        <translation>&amp;Visa det markerade</translation>
    </message>
    <message>
        <source>Texts to look at</source>
        <translation>Texter att gå igenom</translation>
    </message>
    <message>
        <source>The text; what is hidden is black</source>
        <translation>Texten; det dolda är svart</translation>
    </message>
</context>
<context>
    <name>PassiveDialog</name>
    <message>
        <source>A passive customer is kept but no longer shown among the active ones. You can make it active again at any time.</source>
        <translation>En passiv kund finns kvar i registret men visas inte längre bland de aktiva. Du kan när som helst göra kunden aktiv igen.</translation>
    </message>
    <message>
        <source>Buys elsewhere</source>
        <translation>Köper någon annanstans</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Avliden</translation>
    </message>
    <message>
        <source>Has ceased trading</source>
        <translation>Har upphört med verksamheten</translation>
    </message>
    <message>
        <source>Has moved away</source>
        <translation>Har flyttat bort</translation>
    </message>
    <message>
        <source>Make passive</source>
        <translation>Gör passiv</translation>
    </message>
    <message>
        <source>Nothing bought for a long time</source>
        <translation>Inga köp på länge</translation>
    </message>
</context>
<context>
    <name>PdfPane</name>
    <message>
        <source>Actual size</source>
        <translation>Verklig storlek</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Anpassa till bredden</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message numerus="yes">
        <source>{title}, %n pages</source>
        <translation>
            <numerusform>{title}, %n sida</numerusform>
            <numerusform>{title}, %n sidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Add contact person</source>
        <translation>Lägg till kontaktperson</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>No contact persons yet. Add the people you deal with here, each with their own phone and email.</source>
        <translation>Inga kontaktpersoner ännu. Lägg till de personer du har att göra med, var och en med egen telefon och e-post.</translation>
    </message>
</context>
<context>
    <name>PermissionsTab</name>
    <message>
        <source>Consent form …</source>
        <translation>Samtyckesblankett …</translation>
    </message>
    <message>
        <source>Consent was all that the data of this customer rested on, and it is withdrawn: erase the customer. It waits on the Privacy page, under Retention.</source>
        <translation>Kundens uppgifter fanns här bara genom samtycke, och det är återkallat: radera kunden. Kunden väntar på sidan Dataskydd under Lagring.</translation>
    </message>
    <message>
        <source>Lift the ban …</source>
        <translation>Återta förbudet …</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>Anteckna annat …</translation>
    </message>
    <message>
        <source>Register a ban</source>
        <translation>Anteckna förbud</translation>
    </message>
    <message>
        <source>✓ Saved as {file}. Attach it when it is signed: Record consent.</source>
        <translation>✓ Sparad: {file}. Bifoga den när den är undertecknad: Anteckna samtycke.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit: {name}</source>
        <translation>Redigera: {name}</translation>
    </message>
    <message>
        <source>End the role…</source>
        <translation>Avsluta uppgiften…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Radera för gott…</translation>
    </message>
    <message>
        <source>Lift the restriction…</source>
        <translation>Häv begränsningen…</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Fler funktioner: {name}</translation>
    </message>
    <message>
        <source>Move to another firm…</source>
        <translation>Flytta till ett annat företag…</translation>
    </message>
    <message>
        <source>Restrict processing…</source>
        <translation>Begränsa behandlingen…</translation>
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
        <translation>&amp;Behåll det markerade</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Tick what is about this person first.</source>
        <translation>Kryssa först för det som gäller personen.</translation>
    </message>
</context>
<context>
    <name>PersonExtractDialog</name>
    <message>
        <source>&amp;Write the extract…</source>
        <translation>&amp;Skriv kopian av uppgifterna…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Tick what is about this person first.</source>
        <translation>Kryssa först för det som gäller personen.</translation>
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
        <translation>Anpassa</translation>
    </message>
    <message>
        <source>{title}, picture of {width} × {height} pixels</source>
        <translation>{title}, bild på {width} × {height} bildpunkter</translation>
    </message>
</context>
<context>
    <name>PlaceView</name>
    <message>
        <source>It cannot be reached now. Backups go there when it is back.</source>
        <translation>Mappen nås inte nu. Säkerhetskopiorna går dit när den är tillbaka.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ingen ännu.</translation>
    </message>
    <message>
        <source>This is on the same disk as the register.</source>
        <translation>Det här är på samma disk som registret.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>&amp;Look, and tick what goes too…</source>
        <translation>&amp;Titta och välj mer att radera…</translation>
    </message>
    <message>
        <source>Goes now</source>
        <translation>Raderas nu</translation>
    </message>
    <message>
        <source>Got the data, and is to be told of the erasure (GDPR Article 19)</source>
        <translation>Har fått uppgifterna och ska underrättas om raderingen (dataskyddsförordningens artikel 19)</translation>
    </message>
    <message>
        <source>Kept because it must be, out of every view, and erased at its date</source>
        <translation>Bevaras eftersom lagen kräver det: borta ur alla vyer, och raderas på sin dag</translation>
    </message>
    <message>
        <source>May be about the person too, and does not go by itself</source>
        <translation>Kan gälla samma person, men försvinner inte av sig självt</translation>
    </message>
    <message>
        <source>Only a keyed trace stays, so that no later list brings the person back.</source>
        <translation>Endast ett nyckelskyddat spår blir kvar, så att ingen senare lista för personen tillbaka.</translation>
    </message>
    <message>
        <source>Only the Retention tab shows it.</source>
        <translation>Endast fliken Lagringstider visar det.</translation>
    </message>
    <message>
        <source>Stays, and no longer names the person</source>
        <translation>Blir kvar, men pekar inte längre på personen</translation>
    </message>
    <message>
        <source>The marketing ban is remembered</source>
        <translation>Marknadsföringsförbudet koms ihåg</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>the history until {day}</source>
        <translation>historiken till och med {day}</translation>
    </message>
</context>
<context>
    <name>PressingBreaches</name>
    <message numerus="yes">
        <source>%n data breach(es) must be reported</source>
        <translation>
            <numerusform>%n incident måste anmälas</numerusform>
            <numerusform>%n incidenter måste anmälas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the &amp;breaches</source>
        <translation>Visa &amp;incidenterna</translation>
    </message>
</context>
<context>
    <name>PressingRequests</name>
    <message numerus="yes">
        <source>%n request(s) of people must be answered</source>
        <translation>
            <numerusform>%n begäran måste besvaras</numerusform>
            <numerusform>%n begäranden måste besvaras</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the &amp;requests</source>
        <translation>Visa &amp;begärandena</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>Privacy notice as it will print, %n pages</source>
        <translation>
            <numerusform>Dataskyddsbeskrivningen i utskrift, %n sida</numerusform>
            <numerusform>Dataskyddsbeskrivningen i utskrift, %n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy notice as text</source>
        <translation>Dataskyddsbeskrivningen som text</translation>
    </message>
    <message>
        <source>“Show as text” shows it as text that can be read out.</source>
        <translation>”Visa som text” visar den som text som kan läsas upp.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>As it would be stored</source>
        <translation>Så skulle raderna sparas</translation>
    </message>
    <message>
        <source>The first rows as they would be stored</source>
        <translation>De första raderna så som de skulle sparas</translation>
    </message>
    <message>
        <source>✎ repaired   ✗ wrong   ? to check</source>
        <translation>✎ reparerad   ✗ fel   ? att kontrollera</translation>
    </message>
</context>
<context>
    <name>PrivacyMark</name>
    <message numerus="yes">
        <source>%n data breach(es) to report</source>
        <translation>
            <numerusform>%n incident att anmäla</numerusform>
            <numerusform>%n incidenter att anmäla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due within a week</source>
        <translation>
            <numerusform>%n begäran ska besvaras inom en vecka</numerusform>
            <numerusform>%n begäranden ska besvaras inom en vecka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue</source>
        <translation>
            <numerusform>%n begäran försenad</numerusform>
            <numerusform>%n begäranden försenade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Change the language all the same</source>
        <translation>Byt språk ändå</translation>
    </message>
    <message>
        <source>Choose the folder of the register</source>
        <translation>Välj registrets mapp</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Stäng ändå</translation>
    </message>
    <message>
        <source>Close it and see what can be saved …</source>
        <translation>Stäng det och se vad som kan räddas…</translation>
    </message>
    <message>
        <source>It is lost if you go on. Everything saved before is safe.</source>
        <translation>Om du fortsätter går det förlorat. Allt som har sparats tidigare är i säkerhet.</translation>
    </message>
    <message>
        <source>Something you have typed is not saved.</source>
        <translation>Något du har skrivit är inte sparat.</translation>
    </message>
</context>
<context>
    <name>PromoteDialog</name>
    <message>
        <source>&amp;Make a customer</source>
        <translation>&amp;Gör till kund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Consented to:</source>
        <translation>Har samtyckt till:</translation>
    </message>
    <message>
        <source>How is it known, when and where?</source>
        <translation>Hur är det känt, när och var?</translation>
    </message>
    <message>
        <source>Make a customer</source>
        <translation>Gör till kund</translation>
    </message>
    <message>
        <source>The person leaves the list and does not come back to it when this is undone. The source stays with the customer.</source>
        <translation>Personen lämnar listan och kommer inte tillbaka även om detta ångras. Källan följer med kunden.</translation>
    </message>
</context>
<context>
    <name>ProspectActs</name>
    <message>
        <source>Destroying the list</source>
        <translation>Listan förstörs</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %Ln people were told.</source>
        <translation>
            <numerusform>Antecknat: %Ln person informerad.</numerusform>
            <numerusform>Antecknat: %Ln personer informerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Register the ban</source>
        <translation>Registrera förbudet</translation>
    </message>
    <message>
        <source>The data is removed for good. Only a keyed trace stays, so that the ban holds if the person comes into the register again.</source>
        <translation>Uppgifterna tas bort för gott. Bara ett krypterat spår blir kvar, så att förbudet gäller om personen kommer in i registret igen.</translation>
    </message>
    <message>
        <source>{name} wants to hear nothing from you?</source>
        <translation>Vill {name} inte höra av dig?</translation>
    </message>
</context>
<context>
    <name>ProspectsDialog</name>
    <message>
        <source>Looking through the list …</source>
        <translation>Listan gås igenom …</translation>
    </message>
    <message>
        <source>Nobody on the list becomes a customer by this. All who are still on it are destroyed after the last day, without a way back: at most 12 months after it was received.</source>
        <translation>Ingen på listan blir kund av detta. Alla som fortfarande finns på den förstörs för gott efter den sista dagen: senast 12 månader efter mottagandet.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta in</translation>
    </message>
    <message>
        <source>Take in a bought list</source>
        <translation>Ta in en köpt lista</translation>
    </message>
    <message>
        <source>{count} rows without a name are left out.</source>
        <translation>Rader utan namn som lämnas bort: {count}.</translation>
    </message>
    <message>
        <source>{people} people and firms: {free} may be contacted, {blocked} are on a block list, {banned} have forbidden marketing.</source>
        <translation>Personer och företag: {people}. Får kontaktas {free}, på en spärrlista {blocked}, har förbjudit marknadsföring {banned}.</translation>
    </message>
</context>
<context>
    <name>ProspectsTab</name>
    <message numerus="yes">
        <source>%Ln people are to be told where their data came from when they are first contacted, at the latest on {day}.</source>
        <translation>
            <numerusform>%Ln person ska få veta varifrån uppgifterna kommer vid första kontakten, senast {day}.</numerusform>
            <numerusform>%Ln personer ska få veta varifrån uppgifterna kommer vid första kontakten, senast {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people should have been told by {day} where their data came from: tell them now, or destroy the list.</source>
        <translation>
            <numerusform>%Ln person borde ha fått veta senast {day} varifrån uppgifterna kommer: informera nu eller förstör listan.</numerusform>
            <numerusform>%Ln personer borde ha fått veta senast {day} varifrån uppgifterna kommer: informera nu eller förstör listan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who are still on it are removed for good. Nothing of them stays in the register, and this cannot be undone. Who was made a customer stays a customer.</source>
        <translation>
            <numerusform>%Ln person som ännu finns på listan tas bort för gott. Ingenting blir kvar i registret, och detta kan inte ångras. Den som gjorts till kund förblir kund.</numerusform>
            <numerusform>%Ln personer som ännu finns på listan tas bort för gott. Ingenting blir kvar i registret, och detta kan inte ångras. De som gjorts till kunder förblir kunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Destroy now …</source>
        <translation>&amp;Förstör nu …</translation>
    </message>
    <message>
        <source>&amp;Make a customer …</source>
        <translation>&amp;Gör till kund …</translation>
    </message>
    <message>
        <source>&amp;Take in a list …</source>
        <translation>&amp;Ta in en lista …</translation>
    </message>
    <message>
        <source>&amp;Wants to hear nothing …</source>
        <translation>&amp;Vill inte höra något …</translation>
    </message>
    <message>
        <source>Bought lists</source>
        <translation>Köpta listor</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Förstör</translation>
    </message>
    <message>
        <source>Destroy the list “{name}” now?</source>
        <translation>Förstöra listan ”{name}” nu?</translation>
    </message>
    <message>
        <source>Destroyed after</source>
        <translation>Förstörs senast</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Får kontaktas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>People on a bought list are not your customers, and no search of customers finds them. Tell them where their data came from when you first contact them, at the latest within a month. Whoever is on a block list or has forbidden marketing is marked: leave them alone. Who becomes interested is made a customer with the legal basis; who wants to hear nothing is taken off, and the ban holds for ever. After its day a list is destroyed by itself, without a way back.</source>
        <translation>De på en köpt lista är inte dina kunder, och ingen kundsökning hittar dem. Berätta varifrån uppgifterna kommer när du första gången kontaktar dem, senast inom en månad. Den som finns på en spärrlista eller har förbjudit marknadsföring är märkt: låt dem vara. Den som blir intresserad görs till kund med sin rättsliga grund; den som inte vill höra något tas bort, och förbudet gäller alltid. Efter sin dag förstörs listan av sig själv, för gott.</translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>Personer på listan</translation>
    </message>
    <message>
        <source>Tell by</source>
        <translation>Informeras senast</translation>
    </message>
    <message>
        <source>They were &amp;told today</source>
        <translation>De &amp;informerades i dag</translation>
    </message>
    <message>
        <source>all were told</source>
        <translation>alla informerade</translation>
    </message>
</context>
<context>
    <name>ProtectionChoice</name>
    <message>
        <source>Also somebody who uses your computer while you are signed in stays out.</source>
        <translation>Registret öppnas inte ens för den som använder din dator medan du är inloggad.</translation>
    </message>
    <message>
        <source>It is asked each time you open the register.</source>
        <translation>Lösenfrasen efterfrågas varje gång du öppnar registret.</translation>
    </message>
    <message>
        <source>It opens without asking. The key is kept by the {keyring} of this computer.</source>
        <translation>Registret öppnas utan frågor. Nyckeln förvaras i datorns nyckelring: {keyring}.</translation>
    </message>
    <message>
        <source>Looking for the keyring of this computer …</source>
        <translation>Söker efter datorns nyckelring…</translation>
    </message>
    <message>
        <source>With &amp;both</source>
        <translation>Med &amp;båda</translation>
    </message>
    <message>
        <source>With a &amp;passphrase</source>
        <translation>Med en &amp;lösenfras</translation>
    </message>
    <message>
        <source>With my &amp;sign-in to this computer</source>
        <translation>Med min &amp;inloggning på datorn</translation>
    </message>
    <message>
        <source>With my &amp;sign-in to this computer (recommended)</source>
        <translation>Med min &amp;inloggning på datorn (rekommenderas)</translation>
    </message>
</context>
<context>
    <name>ProtectionPart</name>
    <message>
        <source>&amp;Move to a new computer …</source>
        <translation>&amp;Flytta till en ny dator…</translation>
    </message>
    <message>
        <source>&amp;Try the recovery code …</source>
        <translation>Prova återställnings&amp;koden…</translation>
    </message>
    <message>
        <source>Change how it is &amp;opened …</source>
        <translation>Ändra &amp;hur registret öppnas…</translation>
    </message>
    <message>
        <source>New recovery &amp;sheet …</source>
        <translation>Nytt återställningsbla&amp;d…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Skydd</translation>
    </message>
    <message>
        <source>The recovery code was last checked on {day}.</source>
        <translation>Återställningskoden kontrollerades senast {day}.</translation>
    </message>
    <message>
        <source>The recovery code was never tried. Try it now.</source>
        <translation>Återställningskoden har aldrig provats. Prova den nu.</translation>
    </message>
    <message>
        <source>The register opens with a passphrase.</source>
        <translation>Registret öppnas med en lösenfras.</translation>
    </message>
    <message>
        <source>The register opens with your sign-in and a passphrase.</source>
        <translation>Registret öppnas med din inloggning och en lösenfras.</translation>
    </message>
    <message>
        <source>The register opens with your sign-in to this computer.</source>
        <translation>Registret öppnas med din inloggning på datorn.</translation>
    </message>
</context>
<context>
    <name>ProtectionStep</name>
    <message>
        <source>&amp;Create the register</source>
        <translation>&amp;Skapa registret</translation>
    </message>
    <message>
        <source>Everything you store is encrypted; nobody reads it without the key. The register is kept in {folder}</source>
        <translation>Allt du sparar krypteras, och ingen kan läsa det utan nyckeln. Registrets mapp: {folder}</translation>
    </message>
    <message>
        <source>How is the register opened?</source>
        <translation>Hur öppnas registret?</translation>
    </message>
</context>
<context>
    <name>RatesPart</name>
    <message>
        <source>Ne&amp;w rate, %</source>
        <translation>N&amp;y momssats, %</translation>
    </message>
    <message>
        <source>New lines get the first one. Lines keep a rate that is removed.</source>
        <translation>Nya rader får den första. Raderna behåller en sats som tas bort.</translation>
    </message>
    <message>
        <source>One rate must stay.</source>
        <translation>En momssats måste finnas kvar.</translation>
    </message>
    <message>
        <source>Rates of VAT</source>
        <translation>Momssatser</translation>
    </message>
    <message>
        <source>This rate is on the list already.</source>
        <translation>Momssatsen finns redan i listan.</translation>
    </message>
</context>
<context>
    <name>ReachButton</name>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
</context>
<context>
    <name>ReceiptActs</name>
    <message>
        <source>Save the receipt</source>
        <translation>Spara intyget</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sparat som {file}.</translation>
    </message>
    <message>
        <source>Saving the receipt</source>
        <translation>Sparar intyget</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>radering</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>&amp;Spara intyget…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Raderat för gott</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Copies outside of the register are not known to it: messages, printed papers, exported lists, sticks. Destroy them too.</source>
        <translation>Registret känner inte till kopior utanför det: meddelanden, utskrifter, exporterade listor, minnen. Förstör också dem.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderat</translation>
    </message>
    <message>
        <source>In backups</source>
        <translation>I säkerhetskopior</translation>
    </message>
    <message>
        <source>Kept by law</source>
        <translation>Sparas enligt lag</translation>
    </message>
    <message>
        <source>Number {token}</source>
        <translation>Nummer {token}</translation>
    </message>
    <message>
        <source>Stays because it belongs to others too</source>
        <translation>Blir kvar eftersom det också hör till andra</translation>
    </message>
    <message>
        <source>What only you can do</source>
        <translation>Vad bara du kan göra</translation>
    </message>
</context>
<context>
    <name>RecipientsDialog</name>
    <message>
        <source>&amp;Add a recipient…</source>
        <translation>&amp;Lägg till mottagare…</translation>
    </message>
    <message>
        <source>&amp;Write the letter…</source>
        <translation>&amp;Skriv brevet…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Everybody who got the data is told of its correction, erasure or restriction, unless that is impossible or takes disproportionate effort (GDPR Article 19). Tell the person who they are, if the person asks.</source>
        <translation>Alla som har fått uppgifterna underrättas om rättelse, radering eller begränsning, om det inte är omöjligt eller kräver en oproportionell ansträngning (dataskyddsförordningen artikel 19). Berätta för personen vilka de är, om personen frågar.</translation>
    </message>
    <message>
        <source>Is &amp;not told…</source>
        <translation>Underrättas &amp;inte…</translation>
    </message>
    <message>
        <source>No list with this data is known to have left the firm.</source>
        <translation>Ingen lista med de här uppgifterna har veterligen lämnats ut.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Recipients of the data</source>
        <translation>Mottagare av uppgifterna</translation>
    </message>
    <message>
        <source>Was &amp;told…</source>
        <translation>&amp;Underrättad…</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>A consent is for one channel, and counts only while its proof is kept: a form, a message, or where and how it was given so that it can be shown.</source>
        <translation>Ett samtycke gäller en kanal och räknas bara när det finns ett bevis: en blankett, ett meddelande eller uppgift om var och hur det gavs, så att det kan visas.</translation>
    </message>
    <message>
        <source>Attach evidence …</source>
        <translation>Bifoga bevis …</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message numerus="yes">
        <source>%n more to choose from</source>
        <translation>
            <numerusform>%n till att välja</numerusform>
            <numerusform>%n till att välja</numerusform>
        </translation>
    </message>
    <message>
        <source>More: {things}</source>
        <translation>Mer: {things}</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Rubriker</translation>
    </message>
</context>
<context>
    <name>RecordTree</name>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Uppgift</translation>
    </message>
</context>
<context>
    <name>RecoveryMaker</name>
    <message>
        <source>Capital or small letters make no difference.</source>
        <translation>Stora och små bokstäver gör ingen skillnad.</translation>
    </message>
    <message>
        <source>Group {number} of the code</source>
        <translation>Kodens grupp {number}</translation>
    </message>
    <message>
        <source>If this computer breaks or a passphrase is forgotten, the code on the recovery sheet is the only way into the register. Print it or save it on a stick, and keep it away from this computer. Nobody can make it for you afterwards.</source>
        <translation>Om datorn går sönder eller lösenfrasen glöms bort är koden på återställningsbladet den enda vägen in i registret. Skriv ut bladet eller spara det på ett USB-minne, och förvara det skilt från datorn. Ingen kan göra det åt dig efteråt.</translation>
    </message>
    <message>
        <source>Making the recovery sheet</source>
        <translation>Återställningsbladet skapas</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Spara återställningsbladet</translation>
    </message>
    <message>
        <source>Take the sheet at hand and type two groups from it:</source>
        <translation>Ta fram återställningsbladet och skriv två grupper från det:</translation>
    </message>
    <message>
        <source>This is not what the sheet says. Compare it once more.</source>
        <translation>Det här stämmer inte med bladet. Jämför en gång till.</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>återställningsblad</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n för i dag</numerusform>
            <numerusform>%n för i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are to be done now.</source>
        <translation>
            <numerusform>%n uppgift väntar nu.</numerusform>
            <numerusform>%n uppgifter väntar nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestActs</name>
    <message>
        <source>&amp;Close the request</source>
        <translation>&amp;Avsluta begäran</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Beslut…</translation>
    </message>
    <message>
        <source>&amp;Find the person…</source>
        <translation>&amp;Hitta personen…</translation>
    </message>
    <message>
        <source>&amp;Lift the restriction…</source>
        <translation>Hä&amp;v begränsningen…</translation>
    </message>
    <message>
        <source>&amp;Note the check…</source>
        <translation>Anteckna &amp;kontrollen…</translation>
    </message>
    <message>
        <source>&amp;Recipients…</source>
        <translation>&amp;Mottagare…</translation>
    </message>
    <message>
        <source>&amp;Write the letter…</source>
        <translation>&amp;Skriv brevet…</translation>
    </message>
    <message>
        <source>Already &amp;answered…</source>
        <translation>Redan besva&amp;rad…</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Avsluta utan svar</translation>
    </message>
    <message>
        <source>Close without an answer?</source>
        <translation>Avsluta utan svar?</translation>
    </message>
    <message>
        <source>Letter of the e&amp;xtension…</source>
        <translation>Brev om &amp;förlängningen…</translation>
    </message>
    <message>
        <source>Nobody is reminded of the last day any more. The law wants every request to be answered, a refusal too.</source>
        <translation>Ingen påminns längre om sista dagen. Enligt lagen ska varje begäran besvaras, också ett avslag.</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Öppna &amp;igen</translation>
    </message>
    <message>
        <source>Show the recei&amp;pt…</source>
        <translation>Visa i&amp;ntyget…</translation>
    </message>
    <message>
        <source>The person’s &amp;statement…</source>
        <translation>Personens &amp;egen förklaring…</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>New request of a person</source>
        <translation>En persons nya begäran</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>The month to answer begins on the day it was received, even if it came to the wrong person or in the wrong way.</source>
        <translation>Månaden att svara börjar den dag då begäran kom, även om den kom till fel person eller på fel sätt.</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Redigera…</translation>
    </message>
    <message>
        <source>Answer by {day}.</source>
        <translation>Svara senast {day}.</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Begäran {number}</translation>
    </message>
    <message>
        <source>Take more &amp;time…</source>
        <translation>Ta mer &amp;tid…</translation>
    </message>
    <message>
        <source>What is asked exactly</source>
        <translation>Vad som begärs exakt</translation>
    </message>
    <message>
        <source>more time told on {day}</source>
        <translation>mer tid meddelad {day}</translation>
    </message>
    <message>
        <source>received {day}, {how}</source>
        <translation>mottagen {day}, {how}</translation>
    </message>
    <message>
        <source>← All &amp;requests</source>
        <translation>← Alla &amp;begäranden</translation>
    </message>
</context>
<context>
    <name>RequestsTab</name>
    <message>
        <source>Answer by</source>
        <translation>Svara senast</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>Register a &amp;request…</source>
        <translation>&amp;Registrera en begäran…</translation>
    </message>
    <message>
        <source>Register a request…</source>
        <translation>Registrera en begäran…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Return opens a request. Those that wait for an answer stand first.</source>
        <translation>Retur öppnar en begäran. De som väntar på svar står först.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Vad som begärs</translation>
    </message>
    <message>
        <source>What people ask under their rights, with the last day to answer: one month after the request came, or three where more time was taken and told in the first month. Return opens a request; its steps lead from the identity check to the letter, and Esc leads back to all. Ctrl+Shift+N registers a new one; in a customer’s menu it is offered with the person filled in. Whoever is not answered in time may complain to the Data Protection Ombudsman.</source>
        <translation>Vad människor begär med stöd av sina rättigheter och senast när de ska få svar: en månad efter att begäran kom, eller tre om mer tid togs och det berättades under den första månaden. Retur öppnar en begäran. Dess steg leder från kontrollen av identiteten till brevet, och Esc leder tillbaka till alla. Ctrl+Skift+N registrerar en ny. I en kunds meny finns samma sak med personen ifylld. Den som inte får svar i tid kan klaga hos dataombudsmannen.</translation>
    </message>
</context>
<context>
    <name>ResponsesDialog</name>
    <message numerus="yes">
        <source>%Ln ban(s) registered.</source>
        <translation>
            <numerusform>%Ln förbud registrerat.</numerusform>
            <numerusform>%Ln förbud registrerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <translation>
            <numerusform>%Ln i retur</numerusform>
            <numerusform>%Ln i retur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ban(s)</source>
        <translation>
            <numerusform>%Ln nytt förbud</numerusform>
            <numerusform>%Ln nya förbud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown address(es)</source>
        <translation>
            <numerusform>%Ln okänd adress</numerusform>
            <numerusform>%Ln okända adresser</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address in the column</source>
        <translation>&amp;Adressen finns i kolumnen</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Öppna en fil…</translation>
    </message>
    <message>
        <source>&amp;Register the bans</source>
        <translation>&amp;Registrera förbuden</translation>
    </message>
    <message>
        <source>&amp;What came back is said by the column</source>
        <translation>&amp;Vad som svarades finns i kolumnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Lists ({endings})</source>
        <translation>Listor ({endings})</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Söker …</translation>
    </message>
    <message>
        <source>Open responses</source>
        <translation>Öppna svaren</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Läser filen</translation>
    </message>
    <message>
        <source>Registering the bans</source>
        <translation>Registrerar förbuden</translation>
    </message>
    <message>
        <source>Responses to {name}</source>
        <translation>Svar: {name}</translation>
    </message>
    <message>
        <source>The mailing tool tells who refused and which messages came back. Save that as a file and open it here: refusals become bans at once, and what came back is noted in the timeline.</source>
        <translation>Utskicksprogrammet berättar vilka som sade nej och vilka meddelanden som kom i retur. Spara det som en fil och öppna den här: förbuden registreras genast, och det som kom i retur antecknas på tidslinjen.</translation>
    </message>
    <message>
        <source>The refusal of an address that nobody in the register has is kept too: whoever comes with it later is banned at once.</source>
        <translation>Även förbudet för en okänd adress sparas: den som senare kommer med den har förbudet genast.</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Vad filen säger</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n document(s) could not be restored with it.</source>
        <translation>
            <numerusform>%n dokument kunde inte återställas med den.</numerusform>
            <numerusform>%n dokument kunde inte återställas med den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erasure(s) made since then were done again.</source>
        <translation>
            <numerusform>%n radering som gjorts efter det gjordes om.</numerusform>
            <numerusform>%n raderingar som gjorts efter det gjordes om.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>&amp;Look at the restored register</source>
        <translation>&amp;Titta på det återställda registret</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Återställ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>Välj &amp;fil…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Välj en säkerhetskopia</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>It holds {customers} customers and {documents} documents.</source>
        <translation>Det innehåller {customers} kunder och {documents} dokument.</translation>
    </message>
    <message>
        <source>Looking for backups …</source>
        <translation>Söker efter säkerhetskopior…</translation>
    </message>
    <message>
        <source>No backup was found. Put in the stick, or choose the file.</source>
        <translation>Ingen säkerhetskopia hittades. Sätt i USB-minnet eller välj filen.</translation>
    </message>
    <message>
        <source>Nothing is decided yet. The restored register lies in {folder}</source>
        <translation>Inget är avgjort ännu. Det återställda registret finns i {folder}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Restore it without the damaged documents</source>
        <translation>Återställ den utan de skadade dokumenten</translation>
    </message>
    <message>
        <source>Restored and checked: the register as it was on {at}.</source>
        <translation>Återställt och kontrollerat: registret som det var {at}.</translation>
    </message>
    <message>
        <source>Restoring the backup and checking all of it</source>
        <translation>Säkerhetskopian återställs och kontrolleras helt</translation>
    </message>
    <message>
        <source>The backup is restored into a folder of its own, and checked. The register of today is not touched: you look at the restored one first, and then decide which to keep. People who are known here to have been erased since stay erased.</source>
        <translation>Säkerhetskopian återställs i en egen mapp och kontrolleras. Dagens register rörs inte: du ser först på det återställda och bestämmer sedan vilket du behåller. De som man här vet har raderats sedan dess förblir raderade.</translation>
    </message>
    <message>
        <source>The newest change of the register of today is from {at}.</source>
        <translation>Den nyaste ändringen i dagens register gjordes {at}.</translation>
    </message>
    <message>
        <source>You can cancel; nothing of it is left then.</source>
        <translation>Du kan avbryta; då blir inget kvar av det.</translation>
    </message>
    <message>
        <source>{what}: {restored} in the restored register, {now} in the one of today.</source>
        <translation>{what}: {restored} i det återställda registret, {now} i dagens.</translation>
    </message>
</context>
<context>
    <name>RestrictDialog</name>
    <message>
        <source>Restrict processing</source>
        <translation>Begränsa behandlingen</translation>
    </message>
    <message>
        <source>{name}: the data stays and is seen, but nobody edits it, and it is left out of lists, campaigns and exports. It ends when you lift it, and the person is told before that. Consents, bans, requests and erasure go on as before.</source>
        <translation>{name}: uppgifterna finns kvar och syns, men ingen redigerar dem och de kommer inte med i listor, kampanjer eller exporter. Begränsningen upphör när du häver den, och personen underrättas innan dess. Samtycken, förbud, begäranden och radering fungerar som förut.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>%n customers of the register were updated.</source>
        <translation>
            <numerusform>%n kund i registret uppdaterades.</numerusform>
            <numerusform>%n kunder i registret uppdaterades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were edited since and were kept.</source>
        <translation>
            <numerusform>%n kund har redigerats efter det och behölls.</numerusform>
            <numerusform>%n kunder har redigerats efter det och behölls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers had forbidden marketing before, or share an address with who has: they are banned.</source>
        <translation>
            <numerusform>%n ny kund hade redan förbjudit marknadsföring eller har samma adress som någon som har det: förbudet är antecknat.</numerusform>
            <numerusform>%n nya kunder hade redan förbjudit marknadsföring eller har samma adress som någon som har det: förbuden är antecknade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers were added.</source>
        <translation>
            <numerusform>%n ny kund lades till.</numerusform>
            <numerusform>%n nya kunder lades till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were about known customers.</source>
        <translation>
            <numerusform>%n rad gällde en redan känd kund.</numerusform>
            <numerusform>%n rader gällde redan kända kunder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were held back and are not in the register.</source>
        <translation>
            <numerusform>%n rad avvisades och finns inte i registret.</numerusform>
            <numerusform>%n rader avvisades och finns inte i registret.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the imported customers</source>
        <translation>&amp;Visa de importerade kunderna</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Ångra importen</translation>
    </message>
    <message numerus="yes">
        <source>All is as it was before, but %n bans stay in force.</source>
        <translation>
            <numerusform>Allt är som förut, men %n förbud förblir i kraft.</numerusform>
            <numerusform>Allt är som förut, men %n förbud förblir i kraft.</numerusform>
        </translation>
    </message>
    <message>
        <source>It had been taken back already.</source>
        <translation>Den hade redan ångrats.</translation>
    </message>
    <message>
        <source>Save the rows to &amp;correct as Excel …</source>
        <translation>Spara raderna som ska &amp;rättas som Excel…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sparat: {file}</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Importen ångras</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Importen ångrades.</translation>
    </message>
    <message>
        <source>The list is imported.</source>
        <translation>Listan är importerad.</translation>
    </message>
    <message>
        <source>The register is as it was before.</source>
        <translation>Registret är som det var före importen.</translation>
    </message>
    <message numerus="yes">
        <source>Values were repaired in %n rows.</source>
        <translation>
            <numerusform>Värden reparerades på %n rad.</numerusform>
            <numerusform>Värden reparerades på %n rader.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Customers on the list</source>
        <translation>Kunderna på listan</translation>
    </message>
</context>
<context>
    <name>RetentionActs</name>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln sak</numerusform>
            <numerusform>%Ln saker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionTab</name>
    <message>
        <source>&amp;Change the rule …</source>
        <translation>Ä&amp;ndra regeln …</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Av sig självt</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Sparas</translation>
    </message>
    <message>
        <source>Kept because of a dispute</source>
        <translation>Bevaras på grund av en tvist</translation>
    </message>
    <message>
        <source>Kept by law only</source>
        <translation>Bevaras endast enligt lag</translation>
    </message>
    <message>
        <source>Looking for what is past its time …</source>
        <translation>Söker uppgifter vars lagringstid är slut …</translation>
    </message>
    <message>
        <source>Past its time</source>
        <translation>Tiden slut</translation>
    </message>
    <message>
        <source>Past its time: {data}</source>
        <translation>Lagringstiden är slut: {data}</translation>
    </message>
    <message>
        <source>Personal data may be kept only as long as it is needed. Each rule says how long, from what day and why; the privacy notice tells the same. What is past its time is listed below: look through it, tick it and erase it. What a dispute is about can be kept until it is settled. A rule may also erase by itself; that is told a week ahead. Vouchers are always kept as long as the Accounting Act demands.</source>
        <translation>Personuppgifter får sparas bara så länge de behövs. Varje regel berättar hur länge, från vilken dag och varför; dataskyddsbeskrivningen säger detsamma. Nedan listas det vars lagringstid är slut: gå igenom, markera och radera. Det som en tvist gäller kan bevaras tills tvisten är löst. En regel kan också radera av sig själv; det meddelas en vecka i förväg. Verifikationer sparas alltid så länge bokföringslagen kräver.</translation>
    </message>
    <message>
        <source>Times of keeping</source>
        <translation>Lagringstider</translation>
    </message>
    <message>
        <source>Until its day; of people who were erased</source>
        <translation>Till sin dag; uppgifter om raderade personer</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>allt</translation>
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
        <translation>Spara raderna som ska rättas</translation>
    </message>
    <message>
        <source>Saving the rows</source>
        <translation>Raderna sparas</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>att rätta</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Time of keeping: {data}</source>
        <translation>Lagringstid: {data}</translation>
    </message>
</context>
<context>
    <name>SalvagePage</name>
    <message numerus="yes">
        <source>%n documents have lost their files.</source>
        <translation>
            <numerusform>%n dokument har förlorat sin fil.</numerusform>
            <numerusform>%n dokument har förlorat sina filer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Choose another place …</source>
        <translation>&amp;Välj en annan plats…</translation>
    </message>
    <message>
        <source>&amp;Open the saved register</source>
        <translation>&amp;Öppna det räddade registret</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>&amp;Återställ en säkerhetskopia…</translation>
    </message>
    <message>
        <source>&amp;Save what can be read</source>
        <translation>&amp;Rädda det som kan läsas</translation>
    </message>
    <message>
        <source>A backup is whole. Take it if it is new enough, and write again what came after it. The list says which ones were proven to be restorable.</source>
        <translation>En säkerhetskopia är hel. Använd den om den är tillräckligt ny och skriv in på nytt det som kom efter. Listan visar vilka som har bevisats gå att återställa.</translation>
    </message>
    <message>
        <source>Choose where the saved register shall lie</source>
        <translation>Välj var det räddade registret ska ligga</translation>
    </message>
    <message>
        <source>First: a backup</source>
        <translation>Först: en säkerhetskopia</translation>
    </message>
    <message>
        <source>Into a new folder: {folder}</source>
        <translation>Till en ny mapp: {folder}</translation>
    </message>
    <message>
        <source>It was checked and is whole. It opens as before, with the same passphrase and recovery sheet. Compare it with your papers before you delete the damaged folder.</source>
        <translation>Det kontrollerades och är helt. Det öppnas som förut, med samma lösenfras och återställningsblad. Jämför det med dina papper innan du raderar den skadade mappen.</translation>
    </message>
    <message>
        <source>Nothing in its folder is changed, and nothing is deleted. Keep the folder until all of it is back.</source>
        <translation>Inget i mappen ändras eller raderas. Behåll mappen tills allt är tillbaka.</translation>
    </message>
    <message>
        <source>Otherwise: save what can be read</source>
        <translation>Annars: rädda det som kan läsas</translation>
    </message>
    <message>
        <source>Reading every page of the register</source>
        <translation>Varje sida i registret läses</translation>
    </message>
    <message>
        <source>Reading every page …</source>
        <translation>Varje sida läses…</translation>
    </message>
    <message>
        <source>Saved into a new register</source>
        <translation>Räddat till ett nytt register</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Det som kan läsas räddas</translation>
    </message>
    <message>
        <source>The register is damaged</source>
        <translation>Registret är skadat</translation>
    </message>
    <message>
        <source>You can cancel; the new folder is removed then.</source>
        <translation>Du kan avbryta; då tas den nya mappen bort.</translation>
    </message>
</context>
<context>
    <name>SavedTab</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kund</numerusform>
            <numerusform>%Ln kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>A list is a search with a name, always up to date by itself. Choose a list at the left; its conditions stand above the customers. Click a sentence to change it, the cross to take it away, and + Condition to add one. Whoever fulfils all conditions at the left and none at the right is on the list. F2 renames, Ctrl+D copies, Delete removes a list and never its customers, Return in the table shows the customer, and Ctrl+Z takes the last change back. On the Customers page a search can be saved as a list.</source>
        <translation>En lista är en sökning med ett namn, och den är alltid aktuell av sig själv. Välj en lista till vänster; villkoren står ovanför kunderna. Klicka på ett villkor för att ändra det, på krysset för att ta bort det och på + Villkor för att lägga till ett. På listan är de som uppfyller alla villkor till vänster och inget till höger. F2 byter namn, Ctrl+D kopierar, Delete tar bort listan men aldrig kunderna, Retur i tabellen visar kunden, och Ctrl+Z ångrar den senaste ändringen. På sidan Kunder kan en sökning sparas som lista.</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>Lägg till ett villkor…</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Välj kolumner</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Kopiera listan</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Ta bort listan</translation>
    </message>
    <message>
        <source>Make a campaign…</source>
        <translation>Gör en kampanj…</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Ny lista</translation>
    </message>
    <message>
        <source>Rename the list…</source>
        <translation>Byt namn på listan…</translation>
    </message>
    <message>
        <source>What can be done with the list</source>
        <translation>Vad man kan göra med listan</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Födelsedatum</translation>
    </message>
    <message>
        <source>&amp;Email addresses</source>
        <translation>&amp;E-postadresser</translation>
    </message>
    <message>
        <source>&amp;Names, also former ones</source>
        <translation>&amp;Namn, även tidigare</translation>
    </message>
    <message>
        <source>&amp;Phone numbers</source>
        <translation>&amp;Telefonnummer</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Find the person everywhere</source>
        <translation>Hitta personen överallt</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Inget hittades.</translation>
    </message>
    <message>
        <source>People stand in many places: under other customers, in notes, documents and old values. Tick what is about this person; what is only perhaps the person, look at first.</source>
        <translation>Uppgifter om en människa finns på många ställen: under andra kunder, i anteckningar, dokument och gamla värden. Kryssa för det som gäller personen; se först på det som bara kanske gör det.</translation>
    </message>
    <message>
        <source>Personal &amp;identity code</source>
        <translation>&amp;Personbeteckning</translation>
    </message>
    <message>
        <source>Put a semicolon between several names, addresses or numbers.</source>
        <translation>Skilj flera namn, adresser eller nummer åt med semikolon.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Söker …</translation>
    </message>
    <message>
        <source>Write a name, an address or a number first.</source>
        <translation>Skriv först ett namn, en adress eller ett nummer.</translation>
    </message>
</context>
<context>
    <name>SecondStep</name>
    <message numerus="yes">
        <source>%n spare code(s) left.</source>
        <translation>
            <numerusform>%n reservkod kvar.</numerusform>
            <numerusform>%n reservkoder kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask for it</source>
        <translation>Be&amp;gär den</translation>
    </message>
    <message>
        <source>&amp;Let them in</source>
        <translation>Släpp &amp;in dem</translation>
    </message>
    <message>
        <source>A code from your phone is asked each time the register is opened.</source>
        <translation>En kod från telefonen begärs varje gång registret öppnas.</translation>
    </message>
    <message>
        <source>A scheduler can then run commands with nobody there.</source>
        <translation>En schemaläggare kan då köra kommandon utan att någon är på plats.</translation>
    </message>
    <message>
        <source>Ask co&amp;mmands for it too …</source>
        <translation>Begär den också av ko&amp;mmandon…</translation>
    </message>
    <message>
        <source>Ask commands for the code too</source>
        <translation>Begär koden också av kommandon</translation>
    </message>
    <message>
        <source>Ask for a one-time &amp;code …</source>
        <translation>Ta engångsko&amp;d i bruk…</translation>
    </message>
    <message>
        <source>Commands are let in without it.</source>
        <translation>Kommandon släpps in utan den.</translation>
    </message>
    <message>
        <source>Commands need it too.</source>
        <translation>Den begärs också av kommandon.</translation>
    </message>
    <message>
        <source>Commands then ask at the terminal; where nobody sits there they are refused.</source>
        <translation>Kommandon frågar då i terminalen; där ingen sitter avvisas de.</translation>
    </message>
    <message>
        <source>Let co&amp;mmands in without it …</source>
        <translation>Släpp in kommando&amp;n utan den…</translation>
    </message>
    <message>
        <source>Let commands in without the code</source>
        <translation>Släpp in kommandon utan koden</translation>
    </message>
    <message>
        <source>Make new ones soon.</source>
        <translation>Gör snart nya.</translation>
    </message>
    <message>
        <source>New s&amp;pare codes …</source>
        <translation>Ny&amp;a reservkoder…</translation>
    </message>
    <message>
        <source>No code is asked when the register is opened.</source>
        <translation>Ingen kod begärs när registret öppnas.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Engångskod</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>Ta u&amp;r bruk</translation>
    </message>
    <message>
        <source>S&amp;witch the code off …</source>
        <translation>Ta koden &amp;ur bruk…</translation>
    </message>
    <message>
        <source>Switch the one-time code off</source>
        <translation>Ta engångskoden ur bruk</translation>
    </message>
    <message>
        <source>The code guards the door of this program: it stops somebody who knows or has seen your passphrase, or who sits at your computer. It does not guard the files: they are encrypted with the key, and whoever has the files and the passphrase or your sign-in needs no code with another tool. An old copy of the files that is put back makes codes good again that were used since.</source>
        <translation>Koden vaktar programmets dörr: den stoppar den som känner till eller har sett din lösenfras, eller som sitter vid din dator. Filerna vaktar den inte: de är krypterade med nyckeln, och den som har filerna och lösenfrasen eller din inloggning behöver ingen kod med ett annat verktyg. Om en gammal kopia av filerna läggs tillbaka duger koder som har använts efter den igen.</translation>
    </message>
    <message>
        <source>The register then opens without a code. Take the account out of the app on the phone and destroy the spare codes: they mean nothing any more.</source>
        <translation>Registret öppnas sedan utan kod. Ta bort kontot från appen i telefonen och förstör reservkoderna: de betyder ingenting längre.</translation>
    </message>
</context>
<context>
    <name>SecretEditor</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Visa: {field}</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>More: {fields}</source>
        <translation>Mer: {fields}</translation>
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
        <translation>Här ser du om den nyaste säkerhetskopian kan återställas, väljer var säkerhetskopiorna läggs och återställer en.</translation>
    </message>
    <message>
        <source>Offers and invoices say where to pay, by when and with which rates of VAT.</source>
        <translation>Offerter och fakturor anger vart och när man betalar och vilka momssatser som gäller.</translation>
    </message>
    <message>
        <source>Stages are the steps a customer goes through. Personal identity codes may be kept only when the law allows it, so they are off until you switch them on and write why.</source>
        <translation>Skeden är de steg som en kund går igenom. Personbeteckningar får sparas bara när lagen tillåter det, så de är avstängda tills du slår på dem och skriver varför.</translation>
    </message>
    <message>
        <source>The details of the firm are printed in the privacy notice. The language changes at once and is kept on this computer.</source>
        <translation>Företagets uppgifter trycks i dataskyddsbeskrivningen. Språket byts genast och kommer ihåg på den här datorn.</translation>
    </message>
    <message>
        <source>Under Protection you change how the register is opened, make a new recovery sheet and have a one-time code asked. Under Locking you choose after how long it locks by itself.</source>
        <translation>Under Skydd ändrar du hur registret öppnas, gör ett nytt återställningsblad och tar engångskoden i bruk. Under Låsning väljer du när registret låser sig självt.</translation>
    </message>
</context>
<context>
    <name>SettingsPart</name>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Slutför</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nytt återställningsblad</translation>
    </message>
    <message>
        <source>The sheet you have now works until this is finished.</source>
        <translation>Det nuvarande bladet gäller tills det nya är klart.</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>Nä&amp;sta</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Ditt återställningsblad</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Close the register until it is opened again (Ctrl+L)</source>
        <translation>Stäng registret tills det öppnas på nytt (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>SortChips</name>
    <message>
        <source>What the timeline shows</source>
        <translation>Vad tidslinjen visar</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>&amp;Date of the data</source>
        <translation>Uppgifternas &amp;datum</translation>
    </message>
    <message>
        <source>&amp;Reason for keeping personal identity codes</source>
        <translation>&amp;Grund för att spara personbeteckningar</translation>
    </message>
    <message>
        <source>&amp;Source of the data</source>
        <translation>&amp;Uppgiftskälla</translation>
    </message>
    <message>
        <source>Every imported customer shows it, and the privacy notice names it: the law gives people the right to know where their data is from.</source>
        <translation>Källan visas för varje importerad kund, och dataskyddsbeskrivningen nämner den: enligt lagen har människor rätt att veta varifrån deras uppgifter kommer.</translation>
    </message>
    <message>
        <source>Others are to be told within a month where their data is from. The Privacy page counts them and has the words ready.</source>
        <translation>Andra ska inom en månad få veta varifrån uppgifterna kommer. Sidan Dataskydd räknar dem och har orden klara.</translation>
    </message>
    <message>
        <source>Reason for keeping personal identity codes</source>
        <translation>Grund för att spara personbeteckningar</translation>
    </message>
    <message>
        <source>The day on which the list was made or received.</source>
        <translation>Dagen då listan gjordes eller togs emot.</translation>
    </message>
    <message>
        <source>The people on the list gave us the data &amp;themselves</source>
        <translation>Personerna på listan har &amp;själva gett oss uppgifterna</translation>
    </message>
    <message>
        <source>This day is still to come: check it.</source>
        <translation>Dagen har inte kommit ännu: kontrollera den.</translation>
    </message>
    <message>
        <source>Where does the list come from?</source>
        <translation>Varifrån kommer listan?</translation>
    </message>
    <message>
        <source>Write the day, as 31.12.2024.</source>
        <translation>Skriv datumet, till exempel 31.12.2024.</translation>
    </message>
    <message>
        <source>Write where the data comes from.</source>
        <translation>Skriv varifrån uppgifterna kommer.</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dd.mm.åååå</translation>
    </message>
</context>
<context>
    <name>SpareDialog</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Slutför</translation>
    </message>
    <message>
        <source>&amp;Make new ones</source>
        <translation>&amp;Gör nya</translation>
    </message>
    <message>
        <source>Making the spare codes</source>
        <translation>Reservkoderna skapas</translation>
    </message>
    <message>
        <source>New spare codes</source>
        <translation>Nya reservkoder</translation>
    </message>
    <message>
        <source>Ten new codes are made. Those you have now work until this is finished.</source>
        <translation>Tio nya koder görs. De nuvarande fungerar tills det här är klart.</translation>
    </message>
</context>
<context>
    <name>SparePaper</name>
    <message>
        <source>I have &amp;written the codes down</source>
        <translation>Jag har &amp;antecknat koderna</translation>
    </message>
    <message>
        <source>Save the spare codes</source>
        <translation>Spara reservkoderna</translation>
    </message>
    <message>
        <source>Spare codes</source>
        <translation>Reservkoder</translation>
    </message>
    <message>
        <source>When the phone is not at hand, each of these codes opens the register once in its place. They are shown only now: print or save them, or write them down, and keep them away from this computer.</source>
        <translation>När telefonen inte är till hands öppnar var och en av dessa koder registret en gång i dess ställe. De visas bara nu: skriv ut dem, spara dem eller anteckna dem, och förvara dem skilt från datorn.</translation>
    </message>
    <message>
        <source>spare codes</source>
        <translation>reservkoder</translation>
    </message>
</context>
<context>
    <name>StagesPart</name>
    <message>
        <source>&amp;New stage</source>
        <translation>&amp;Nytt skede</translation>
    </message>
    <message>
        <source>Customers keep a stage that is removed from the list.</source>
        <translation>Kunderna behåller ett skede som tas bort från listan.</translation>
    </message>
    <message>
        <source>One stage must stay.</source>
        <translation>Minst ett skede måste finnas kvar.</translation>
    </message>
    <message>
        <source>Stages of a customer</source>
        <translation>Kundens skeden</translation>
    </message>
    <message>
        <source>This stage is on the list already.</source>
        <translation>Skedet finns redan på listan.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Creating the register</source>
        <translation>Registret skapas</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Steg {step} av {steps}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Steg {number} av {count}: {step}</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Came with an imported list</source>
        <translation>Kom med en importerad lista</translation>
    </message>
    <message>
        <source>Confirm {condition} …</source>
        <translation>Bekräfta {condition} …</translation>
    </message>
    <message>
        <source>Evidence: {document}</source>
        <translation>Bevis: {document}</translation>
    </message>
    <message>
        <source>Law: {law}</source>
        <translation>Lag: {law}</translation>
    </message>
    <message>
        <source>Nothing has been said about this channel yet.</source>
        <translation>Inget har sagts om den här kanalen än.</translation>
    </message>
    <message>
        <source>Reached by: {address}</source>
        <translation>Adress eller nummer: {address}</translation>
    </message>
    <message>
        <source>Recorded {when}</source>
        <translation>Antecknat {when}</translation>
    </message>
    <message>
        <source>Recorded {when} by {whom}</source>
        <translation>Antecknat {when}, {whom}</translation>
    </message>
    <message>
        <source>Said by the customer itself, of all its people</source>
        <translation>Sagt av kunden själv, gäller alla dess personer</translation>
    </message>
    <message>
        <source>The story behind the answer</source>
        <translation>Grunden för svaret</translation>
    </message>
    <message>
        <source>There is no address or number for this channel.</source>
        <translation>Det finns ingen adress eller nummer för den här kanalen.</translation>
    </message>
    <message>
        <source>What was said, the newest first</source>
        <translation>Vad som har sagts, det nyaste först</translation>
    </message>
    <message>
        <source>Without proof: counts as none</source>
        <translation>Utan bevis: räknas inte</translation>
    </message>
    <message>
        <source>Wording: {wording}</source>
        <translation>Visad text: {wording}</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Fair.</source>
        <translation>Måttlig.</translation>
    </message>
    <message>
        <source>Four or more words are easy to keep and hard to guess.</source>
        <translation>Fyra ord eller fler är lätta att minnas och svåra att gissa.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bra.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Lösenfrasens styrka</translation>
    </message>
    <message>
        <source>Strong: this one is very hard to guess.</source>
        <translation>Stark: den här är mycket svår att gissa.</translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Svag.</translation>
    </message>
</context>
<context>
    <name>SubjectPicker</name>
    <message>
        <source>Field, such as postcode</source>
        <translation>Fält, t.ex. postnummer</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Sök fält</translation>
    </message>
</context>
<context>
    <name>SumEditor</name>
    <message>
        <source>Counted over</source>
        <translation>För vilken tid</translation>
    </message>
    <message>
        <source>Orders and invoices without VAT are counted, not offers or lost deals.</source>
        <translation>Beställningar och fakturor utan moms räknas, inte offerter eller förlorade affärer.</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>hela tiden</translation>
    </message>
</context>
<context>
    <name>SumsPanel</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Inget att visa ännu.</translation>
    </message>
    <message>
        <source>Return shows the customer</source>
        <translation>Enter visar kunden</translation>
    </message>
</context>
<context>
    <name>TabbedPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Sidans delar</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>In use: {field}</source>
        <translation>I bruk: {field}</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message numerus="yes">
        <source>%n ban(s) came with this change. They stay in force, as only the person can take a ban back. The ban of a person who goes comes again with the person.</source>
        <translation>
            <numerusform>Med den här ändringen kom %n förbud. Det förblir i kraft, eftersom bara personen själv kan ta tillbaka det. Om personen tas bort kommer förbudet tillbaka med personen.</numerusform>
            <numerusform>Med den här ändringen kom %n förbud. De förblir i kraft, eftersom bara personen själv kan ta tillbaka ett förbud. Om en person tas bort kommer förbudet tillbaka med personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) or record(s) were edited since and stay as they are.</source>
        <translation>
            <numerusform>%n kund eller uppgift har redigerats senare och lämnas som den är.</numerusform>
            <numerusform>%n kunder eller uppgifter har redigerats senare och lämnas som de är.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove the bans too: they were never said</source>
        <translation>Ta bort &amp;också förbuden: de har aldrig getts</translation>
    </message>
    <message>
        <source>Bring again</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Bring the change again</source>
        <translation>Gör om ändringen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Gjort om: {change}</translation>
    </message>
    <message>
        <source>Looking at what will happen …</source>
        <translation>Ser efter vad som händer …</translation>
    </message>
    <message>
        <source>Nothing is left to do: everything was edited since.</source>
        <translation>Det finns inget kvar att göra: allt har redigerats senare.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Ångra ändringen</translation>
    </message>
    <message>
        <source>The processing of somebody among them is restricted.</source>
        <translation>Behandlingen av någons uppgifter bland dem är begränsad.</translation>
    </message>
    <message>
        <source>There is nothing else to take back.</source>
        <translation>Det finns inget annat att ångra.</translation>
    </message>
    <message>
        <source>This change cannot be taken back any more.</source>
        <translation>Den här ändringen kan inte längre ångras.</translation>
    </message>
    <message>
        <source>This will happen: {what}</source>
        <translation>Det här händer: {what}</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Ångrat: {change}</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Vad som händer</translation>
    </message>
</context>
<context>
    <name>TaskActs</name>
    <message>
        <source>&amp;Done</source>
        <translation>Markera som &amp;utförd</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Redigera…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Ta kontakt igen</translation>
    </message>
    <message>
        <source>Contact again: {day}</source>
        <translation>Nästa kontakt: {day}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Utförd: {title}</translation>
    </message>
    <message>
        <source>Done: {title}. Comes again {day}.</source>
        <translation>Utförd: {title}. Nästa gång {day}.</translation>
    </message>
    <message>
        <source>Not &amp;done yet</source>
        <translation>Markera som &amp;ogjord</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>Put off: {title}, {day}</source>
        <translation>Uppskjuten: {title}, {day}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Borttagen: {title}</translation>
    </message>
    <message>
        <source>Show the &amp;customer</source>
        <translation>Visa &amp;kunden</translation>
    </message>
    <message>
        <source>To be done again: {title}</source>
        <translation>Markerad som ogjord: {title}</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Edit task</source>
        <translation>Redigera uppgift</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny uppgift</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Everything that is to be done, for customers and for the firm itself. Space turns a task done, and Ctrl+Z takes it back; a task that comes again then gets its next day. Return edits, Ctrl+D puts a task off, Ctrl+Return shows the customer, Delete removes. The number beside the page&apos;s name counts what is overdue or due today.</source>
        <translation>På den här sidan finns allt som ska göras, för kunderna och för företaget självt. Mellanslag markerar en uppgift som utförd, och Ctrl+Z ångrar det; en uppgift som upprepas får då sin nästa dag. Enter redigerar, Ctrl+D skjuter upp en uppgift, Ctrl+Enter visar kunden och Delete tar bort. Siffran bredvid sidans namn visar hur många uppgifter som är försenade eller ska göras i dag.</translation>
    </message>
    <message>
        <source>Export tasks to a calendar…</source>
        <translation>Exportera uppgifter till en kalender…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Fler funktioner</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny uppgift</translation>
    </message>
    <message>
        <source>Put the task off</source>
        <translation>Skjut upp uppgiften</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Sök uppgifter</translation>
    </message>
    <message>
        <source>Search tasks: any word of a task, or a customer</source>
        <translation>Sök uppgifter: vilket ord som helst i uppgiften, eller en kund</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>What can be done with the task</source>
        <translation>Vad som kan göras med uppgiften</translation>
    </message>
</context>
<context>
    <name>TasksPart</name>
    <message>
        <source>A notice of the desktop can be read by whoever sees the screen, and the computer may keep it. So it only tells how many tasks there are, unless you want to read more.</source>
        <translation>Ett meddelande på skrivbordet kan läsas av alla som ser skärmen, och datorn kan spara det. Därför berättar det bara hur många uppgifter det finns, om du inte vill se mer.</translation>
    </message>
</context>
<context>
    <name>TasksTab</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact again in …</source>
        <translation>Ta kontakt igen om …</translation>
    </message>
    <message>
        <source>Last contact: {day}</source>
        <translation>Senaste kontakt: {day}</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny uppgift</translation>
    </message>
    <message>
        <source>No contact has been noted yet.</source>
        <translation>Ingen kontakt har antecknats ännu.</translation>
    </message>
    <message>
        <source>Nothing is to be done. Write down what you promised, and by when.</source>
        <translation>Det finns inget att göra. Skriv upp vad du har lovat och till när.</translation>
    </message>
    <message>
        <source>Tasks of the customer</source>
        <translation>Kundens uppgifter</translation>
    </message>
</context>
<context>
    <name>TellDialog</name>
    <message>
        <source>At a high risk the people are told without delay, in plain words. It is not needed where nobody can read the data, or where the danger has passed since; then say why.</source>
        <translation>Vid hög risk underrättas personerna utan dröjsmål, med klara ord. Det behövs inte om ingen kan läsa uppgifterna eller om faran redan är över; ange då varför.</translation>
    </message>
    <message>
        <source>Tell the people</source>
        <translation>Underrätta personerna</translation>
    </message>
    <message>
        <source>Write the letter …</source>
        <translation>Skriv brevet …</translation>
    </message>
</context>
<context>
    <name>ThingList</name>
    <message>
        <source>&amp;Erase those ticked …</source>
        <translation>&amp;Radera de markerade …</translation>
    </message>
    <message>
        <source>Keep because of a &amp;dispute …</source>
        <translation>Bevara på grund av en &amp;tvist …</translation>
    </message>
    <message>
        <source>Past its time</source>
        <translation>Lagringstiden är slut</translation>
    </message>
    <message>
        <source>S&amp;how …</source>
        <translation>&amp;Visa …</translation>
    </message>
    <message>
        <source>The dispute is &amp;settled …</source>
        <translation>Tvisten är &amp;löst …</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Markera &amp;alla</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Add call</source>
        <translation>Nytt samtal</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>Add other</source>
        <translation>Lägg till annat</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Add a call or a note here; documents, deals, tasks and changes of the details come by themselves.</source>
        <translation>Inget har hänt ännu. Lägg till ett samtal eller en anteckning här; dokument, affärer, uppgifter och ändringar i kunduppgifterna kommer av sig själva.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>There is nothing of the sorts chosen above.</source>
        <translation>Det finns inget av det som är valt ovan.</translation>
    </message>
</context>
<context>
    <name>ToldText</name>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiera allt</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Textens språk</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Text att kopiera</translation>
    </message>
</context>
<context>
    <name>TrialLine</name>
    <message>
        <source>Go back to the former …</source>
        <translation>Gå tillbaka till det förra…</translation>
    </message>
    <message>
        <source>Keep this one …</source>
        <translation>Behåll det här…</translation>
    </message>
    <message>
        <source>You are looking at the register restored from the backup of {at}.</source>
        <translation>Du tittar på registret som återställts från säkerhetskopian {at}.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Bringing the change again</source>
        <translation>Ändringen görs om</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Gjort om: {change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Gör om: {change}</translation>
    </message>
    <message>
        <source>Taking the last change back</source>
        <translation>Den senaste ändringen ångras</translation>
    </message>
    <message>
        <source>There is nothing more to undo.</source>
        <translation>Det finns inget mer att ångra.</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Ångra: {change}</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Ångrat: {change}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>i dag {time}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Avbr&amp;yt</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>Lämna &amp;oförändrat</translation>
    </message>
    <message>
        <source>&amp;Make a new register here</source>
        <translation>Skapa ett &amp;nytt register här</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ppna</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Lösenfras</translation>
    </message>
    <message>
        <source>&amp;Protect so</source>
        <translation>S&amp;kydda så här</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Åter&amp;ställningskod</translation>
    </message>
    <message>
        <source>&amp;Use the recovery code</source>
        <translation>&amp;Använd återställningskoden</translation>
    </message>
    <message>
        <source>How do you want to open it from now on?</source>
        <translation>Hur vill du öppna registret hädanefter?</translation>
    </message>
    <message>
        <source>In the settings it can be set up with another phone.</source>
        <translation>I inställningarna kan den tas i bruk med en annan telefon.</translation>
    </message>
    <message>
        <source>Open &amp;another register …</source>
        <translation>Öppna ett annat &amp;register…</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Öppna registret</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öppnas…</translation>
    </message>
    <message>
        <source>Re&amp;store a backup …</source>
        <translation>Åt&amp;erställ en säkerhetskopia…</translation>
    </message>
    <message>
        <source>See what can be &amp;saved …</source>
        <translation>Se &amp;vad som kan räddas…</translation>
    </message>
    <message>
        <source>The p&amp;hone is lost: switch the one-time code off</source>
        <translation>Telefonen är borta: ta en&amp;gångskoden ur bruk</translation>
    </message>
    <message>
        <source>Type the one-time code</source>
        <translation>Skriv engångskoden</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>&amp;Keep version {version}</source>
        <translation>Be&amp;håll version {version}</translation>
    </message>
    <message>
        <source>&amp;New version</source>
        <translation>&amp;Ny version</translation>
    </message>
    <message>
        <source>&amp;Save as new version</source>
        <translation>&amp;Spara som ny version</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>&amp;Vad som ändrades</translation>
    </message>
    <message>
        <source>Give the new version a number.</source>
        <translation>Ange ett nummer för den nya versionen.</translation>
    </message>
    <message>
        <source>New version?</source>
        <translation>Ny version?</translation>
    </message>
    <message>
        <source>Say in a few words what changed.</source>
        <translation>Ange med några ord vad som ändrades.</translation>
    </message>
    <message>
        <source>The notice has changed</source>
        <translation>Beskrivningen har ändrats</translation>
    </message>
    <message>
        <source>The notice no longer says what was saved as version {version}. A new version shows people that something has changed, and what.</source>
        <translation>Beskrivningen är inte längre densamma som den sparade versionen {version}. En ny version visar att något har ändrats, och vad.</translation>
    </message>
    <message>
        <source>This is the version before: give another number.</source>
        <translation>Det här är den förra versionen: ange ett annat nummer.</translation>
    </message>
    <message>
        <source>for example: subcontractors added to the recipients</source>
        <translation>till exempel: underleverantörer tillagda bland mottagarna</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Nästa dokument</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Nästa →</translation>
    </message>
    <message>
        <source>Only the beginning of the text is shown.</source>
        <translation>Bara början av texten visas.</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Föregående dokument</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läses…</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Föregående</translation>
    </message>
</context>
<context>
    <name>WordingPart</name>
    <message>
        <source>Language of the wording</source>
        <translation>Ordalydelsens språk</translation>
    </message>
    <message>
        <source>Preset text: not shown to anybody yet</source>
        <translation>Färdig text: inte visad för någon än</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Spara som ny version</translation>
    </message>
    <message>
        <source>The consent form is printed with it. Each version stays as it was shown, so that a consent can name it.</source>
        <translation>Samtyckesblanketten skrivs ut med den. Varje version sparas som den visades, så att ett samtycke kan hänvisa till den.</translation>
    </message>
    <message>
        <source>Version {version} of {day}</source>
        <translation>Version {version}, {day}</translation>
    </message>
    <message>
        <source>Wording of consent</source>
        <translation>Samtyckets ordalydelse</translation>
    </message>
    <message>
        <source>Write the text, please.</source>
        <translation>Skriv texten.</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytta n&amp;ed</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>&amp;Stop</source>
        <translation>Av&amp;bryt</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Bringing the sample customers</source>
        <translation>Exempelkunderna hämtas</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Sök på den här sidan</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Gå till vad som helst</translation>
    </message>
    <message>
        <source>Help of this page</source>
        <translation>Hjälp för den här sidan</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importera en lista</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Häv begränsningen av behandling</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Make a recovery sheet …</source>
        <translation>Gör ett återställningsblad…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kund</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Register a ban</source>
        <translation>Anteckna marknadsföringsförbud</translation>
    </message>
    <message>
        <source>Register a request of a person</source>
        <translation>Registrera en persons begäran</translation>
    </message>
    <message>
        <source>Restrict processing</source>
        <translation>Begränsa behandlingen</translation>
    </message>
    <message>
        <source>Sample customers</source>
        <translation>Exempelkunder</translation>
    </message>
    <message>
        <source>The recovery sheet of this register has not been checked yet.</source>
        <translation>Registrets återställningsblad har inte kontrollerats ännu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message numerus="yes">
        <source>%n deals, {sum}</source>
        <translation>
            <numerusform>%n affär, {sum}</numerusform>
            <numerusform>%n affärer, {sum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in the table</source>
        <translation>
            <numerusform>Alla (%n) i tabellen</numerusform>
            <numerusform>Alla %n i tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No deals</source>
        <translation>Inga affärer</translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>+ Condition</source>
        <translation>+ Villkor</translation>
    </message>
    <message>
        <source>Take away: {condition}</source>
        <translation>Ta bort: {condition}</translation>
    </message>
</context>
<context>
    <name>_Minutes</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>efter %n minut</numerusform>
            <numerusform>efter %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>Source: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
</context>
<context>
    <name>_Pressing</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Avbryts…</translation>
    </message>
    <message>
        <source>You can cancel; nothing is changed then.</source>
        <translation>Du kan avbryta. Då ändras ingenting.</translation>
    </message>
</context>
<context>
    <name>_Text</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>A newer version of the program made this backup.</source>
        <translation>En nyare version av programmet har gjort den här säkerhetskopian.</translation>
    </message>
    <message>
        <source>All backups lie on the same disk as the register. If it breaks or is stolen, all is gone: choose a second place, such as a memory stick.</source>
        <translation>Alla säkerhetskopior finns på samma disk som registret. Om den går sönder eller blir stulen är allt borta: välj en andra plats, till exempel ett USB-minne.</translation>
    </message>
    <message>
        <source>Another program is making a backup in this folder.</source>
        <translation>Ett annat program gör just nu en säkerhetskopia i den här mappen.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Last proven restorable on {day}, more than 30 days ago. Press “Prove now”.</source>
        <translation>Återställningen provades senast {day}, för mer än 30 dagar sedan. Tryck på ”Prova nu”.</translation>
    </message>
    <message>
        <source>Newest backup: {moment}.</source>
        <translation>Nyaste säkerhetskopian: {moment}.</translation>
    </message>
    <message>
        <source>No backup has been proven restorable for more than 30 days. Press “Prove now”.</source>
        <translation>Ingen säkerhetskopia har provats på mer än 30 dagar. Tryck på ”Prova nu”.</translation>
    </message>
    <message>
        <source>No backup has reached the second place yet: {folder}. Connect it, and the next one goes there too.</source>
        <translation>Ingen säkerhetskopia har ännu nått den andra platsen: {folder}. Anslut den, så går nästa också dit.</translation>
    </message>
    <message>
        <source>No backup was made. Connect the stick or the network folder, then try again.</source>
        <translation>Ingen säkerhetskopia gjordes. Anslut minnet eller nätverksmappen och försök sedan igen.</translation>
    </message>
    <message>
        <source>No backup was made. Wait until it is done, and try again.</source>
        <translation>Ingen säkerhetskopia gjordes. Vänta tills den är klar och försök igen.</translation>
    </message>
    <message>
        <source>No new ones are made: they are switched off.</source>
        <translation>Inga nya görs: de är avstängda.</translation>
    </message>
    <message>
        <source>Not proven restorable yet. The program does it in a quiet moment, or now with “Prove now”.</source>
        <translation>Återställningen har inte provats ännu. Programmet gör det i en lugn stund, eller genast med ”Prova nu”.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup: an older one may be whole.</source>
        <translation>Ingenting ändrades. Välj en annan säkerhetskopia: en äldre kan vara hel.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the backup in the folder where it was made, beside the folder “documents”; or copy that folder too.</source>
        <translation>Ingenting ändrades. Välj säkerhetskopian i mappen där den gjordes, bredvid mappen ”documents”, eller kopiera också den mappen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Connect its stick or network folder, or choose another.</source>
        <translation>Ingenting ändrades. Anslut minnet eller nätverksmappen där den finns, eller välj en annan.</translation>
    </message>
    <message>
        <source>Nothing was changed. It may be another file, or it was not copied to its end: choose another backup.</source>
        <translation>Ingenting ändrades. Det kan vara en annan fil, eller så kopierades den inte till slutet: välj en annan säkerhetskopia.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update the program, then try again.</source>
        <translation>Ingenting ändrades. Uppdatera programmet och försök sedan igen.</translation>
    </message>
    <message>
        <source>Nothing was restored. Choose a folder beside it.</source>
        <translation>Inget återställdes. Välj en mapp bredvid.</translation>
    </message>
    <message>
        <source>Nothing was restored. Choose a folder that is new or empty.</source>
        <translation>Ingenting återställdes. Välj en mapp som är ny eller tom.</translation>
    </message>
    <message>
        <source>Nothing was restored. Choose a new folder in one that exists.</source>
        <translation>Ingenting återställdes. Välj en ny mapp i en mapp som finns.</translation>
    </message>
    <message>
        <source>Nothing was written. Free some space on the disk, or choose another one.</source>
        <translation>Ingenting skrevs. Frigör utrymme på disken eller välj en annan.</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Påminn mig i morgon</translation>
    </message>
    <message>
        <source>Restorable, proven on {day}.</source>
        <translation>Kan återställas, provad {day}.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Visa säkerhetskopiorna</translation>
    </message>
    <message>
        <source>The backup that was tried last cannot be restored: {what} Make a new one now.</source>
        <translation>Den säkerhetskopia som provades senast kan inte återställas: {what} Gör en ny nu.</translation>
    </message>
    <message>
        <source>The backups go there already. Choose another place.</source>
        <translation>Säkerhetskopiorna går redan dit. Välj en annan plats.</translation>
    </message>
    <message>
        <source>The documents of this backup are not beside it.</source>
        <translation>Dokumenten till den här säkerhetskopian finns inte bredvid den.</translation>
    </message>
    <message>
        <source>The file of the backup cannot be found.</source>
        <translation>Säkerhetskopians fil hittas inte.</translation>
    </message>
    <message>
        <source>The folder for the backups cannot be reached.</source>
        <translation>Mappen för säkerhetskopiorna kan inte nås.</translation>
    </message>
    <message>
        <source>The folder for the restored register cannot be made.</source>
        <translation>Mappen för det återställda registret kan inte skapas.</translation>
    </message>
    <message>
        <source>The last backup failed. {what} {then}</source>
        <translation>Den senaste säkerhetskopieringen misslyckades. {what} {then}</translation>
    </message>
    <message>
        <source>The new backup could not be verified, so it was removed.</source>
        <translation>Den nya säkerhetskopian kunde inte verifieras, så den togs bort.</translation>
    </message>
    <message>
        <source>The register and the older backups are untouched. Let the register be checked, and choose another disk or stick for the backups.</source>
        <translation>Registret och de äldre säkerhetskopiorna är orörda. Kontrollera registret och välj en annan disk eller ett annat minne för säkerhetskopiorna.</translation>
    </message>
    <message>
        <source>The second place of the backups has not been there since {day}: {folder}. Connect it, and the next backup goes there too.</source>
        <translation>Säkerhetskopiornas andra plats har varit borta sedan {day}: {folder}. Anslut den, så går nästa säkerhetskopia också dit.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when you close the program, or now.</source>
        <translation>Det finns ingen säkerhetskopia ännu. En görs när du stänger programmet, eller nu.</translation>
    </message>
    <message>
        <source>There is no backup, and none is made: if the disk breaks, the register is lost.</source>
        <translation>Det finns ingen säkerhetskopia och ingen görs: om disken går sönder är registret förlorat.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk.</source>
        <translation>Det finns inte tillräckligt med plats på disken.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>Det finns redan något i den här mappen.</translation>
    </message>
    <message>
        <source>This backup is damaged, or was changed.</source>
        <translation>Den här säkerhetskopian är skadad eller har ändrats.</translation>
    </message>
    <message>
        <source>This file is not a backup of a register.</source>
        <translation>Den här filen är ingen säkerhetskopia av ett register.</translation>
    </message>
    <message>
        <source>This folder lies inside a register.</source>
        <translation>Den här mappen ligger inuti ett register.</translation>
    </message>
    <message>
        <source>This is the folder of a register. Choose a folder beside it, or another disk.</source>
        <translation>Det här är mappen för ett register. Välj en mapp bredvid eller en annan disk.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Customers updated</source>
        <translation>Uppdaterade kunder</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Redan kända</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importerad</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nya kunder</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lästa rader</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Avvisade rader</translation>
    </message>
    <message>
        <source>Rows repaired</source>
        <translation>Reparerade rader</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Uppgiftskälla</translation>
    </message>
    <message>
        <source>Source date</source>
        <translation>Källans datum</translation>
    </message>
</context>
<context>
    <name>blocks</name>
    <message>
        <source>Dated</source>
        <translation>Daterad</translation>
    </message>
    <message>
        <source>Fill this in: it is asked for later</source>
        <translation>Fyll i detta: det frågas efter senare</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Nothing was kept. A postal address needs the name, the street and the postcode.</source>
        <translation>Ingenting sparades. En postadress behöver namn, gatuadress och postnummer.</translation>
    </message>
    <message>
        <source>The list holds no phone numbers, email addresses or postal addresses.</source>
        <translation>Listan innehåller inga telefonnummer, e-postadresser eller postadresser.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till</translation>
    </message>
</context>
<context>
    <name>breach</name>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Avslutat den</translation>
    </message>
    <message>
        <source>Data got out or was lost, so a risk to people cannot be called unlikely.</source>
        <translation>Uppgifter kom ut eller gick förlorade, så en risk för människor kan inte anses osannolik.</translation>
    </message>
    <message>
        <source>Data was lost or changed, and there is no copy of it that works</source>
        <translation>Uppgifter gick förlorade eller ändrades, och det finns ingen fungerande kopia</translation>
    </message>
    <message>
        <source>Encrypted, and the key is safe</source>
        <translation>Krypterat, och nyckeln är i säkerhet</translation>
    </message>
    <message>
        <source>Happened from</source>
        <translation>Inträffade från</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Hög risk</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Hur det upptäcktes</translation>
    </message>
    <message>
        <source>It is about children or others who can hardly protect themselves</source>
        <translation>Det gäller barn eller andra som har svårt att skydda sig</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>Sannolika följder</translation>
    </message>
    <message>
        <source>Nobody got the data, and nothing was lost.</source>
        <translation>Ingen fick uppgifterna, och ingenting gick förlorat.</translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation>Upptäckt den</translation>
    </message>
    <message>
        <source>Number of entries, about</source>
        <translation>Antal poster, ungefär</translation>
    </message>
    <message>
        <source>Number of people, about</source>
        <translation>Antal personer, ungefär</translation>
    </message>
    <message>
        <source>Ombudsman told on</source>
        <translation>Anmält till ombudsmannen</translation>
    </message>
    <message>
        <source>People told on</source>
        <translation>Personerna underrättade den</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Antecknat av</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Risk to people</source>
        <translation>Risk för människor</translation>
    </message>
    <message>
        <source>Somebody may be cheated, threatened, shamed or lose money because of it</source>
        <translation>Någon kan på grund av det bli lurad, hotad eller kränkt, eller förlora pengar</translation>
    </message>
    <message>
        <source>Somebody who should not may have seen, copied or got the data</source>
        <translation>Någon obehörig kan ha sett, kopierat eller fått uppgifterna</translation>
    </message>
    <message>
        <source>The data came back before anybody could use it.</source>
        <translation>Uppgifterna kom tillbaka innan någon hann använda dem.</translation>
    </message>
    <message>
        <source>The data came back, or was destroyed, before anybody could use it</source>
        <translation>Uppgifterna kom tillbaka eller förstördes innan någon hann använda dem</translation>
    </message>
    <message>
        <source>The data could be read, and it is of a kind that can do people real harm.</source>
        <translation>Uppgifterna kunde läsas, och de är sådana som kan göra människor verklig skada.</translation>
    </message>
    <message>
        <source>The data could be read: it was not encrypted, or the key went with it</source>
        <translation>Uppgifterna kunde läsas: de var inte krypterade, eller nyckeln följde med</translation>
    </message>
    <message>
        <source>Their case number</source>
        <translation>Ombudsmannens ärendenummer</translation>
    </message>
    <message>
        <source>There were personal identity codes, bank details, health or addresses under a disclosure ban</source>
        <translation>Bland uppgifterna fanns personbeteckningar, bankuppgifter, hälsouppgifter eller adresser med spärrmarkering</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Osannolik</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>What data it is about</source>
        <translation>Vilka uppgifter det gäller</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad hände</translation>
    </message>
    <message>
        <source>What was done, and what will be</source>
        <translation>Vad som gjorts och kommer att göras</translation>
    </message>
    <message>
        <source>Whoever has the data cannot read it (GDPR Article 34(3)(a)).</source>
        <translation>Den som har uppgifterna kan inte läsa dem (artikel 34.3 a i dataskyddsförordningen).</translation>
    </message>
    <message>
        <source>Whose data it is</source>
        <translation>Vems uppgifter</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Why it was told late</source>
        <translation>Varför anmälan kom sent</translation>
    </message>
    <message>
        <source>Why people were not told</source>
        <translation>Varför personerna inte underrättades</translation>
    </message>
    <message>
        <source>Why the ombudsman was not told</source>
        <translation>Varför ombudsmannen inte underrättades</translation>
    </message>
</context>
<context>
    <name>breach_text</name>
    <message>
        <source>A data breach that concerns your data</source>
        <translation>En personuppgiftsincident som gäller dina uppgifter</translation>
    </message>
    <message numerus="yes">
        <source>About %n entry(ies)</source>
        <translation>
            <numerusform>Ungefär %n post</numerusform>
            <numerusform>Ungefär %n poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n person(s)</source>
        <translation>
            <numerusform>Ungefär %n person</numerusform>
            <numerusform>Ungefär %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Be careful with calls, messages and links that speak of your dealings with us. If somebody knows your bank details, tell your bank. If you suspect a crime, tell the police. You may also turn to the Data Protection Ombudsman: tietosuoja.fi.</source>
        <translation>Var försiktig med samtal, meddelanden och länkar som hänvisar till dina ärenden hos oss. Om någon obehörig känner till dina bankuppgifter, kontakta din bank. Om du misstänker ett brott, anmäl det till polisen. Du kan också vända dig till dataombudsmannen: tietosuoja.fi.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>Have the people been told</source>
        <translation>Har personerna underrättats</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Hur den upptäcktes</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>Sannolika följder</translation>
    </message>
    <message>
        <source>Measures taken and planned</source>
        <translation>Vidtagna och planerade åtgärder</translation>
    </message>
    <message>
        <source>No, or the key may be known</source>
        <translation>Nej, eller så kan nyckeln vara känd</translation>
    </message>
    <message>
        <source>Not known yet; we will tell as soon as we know.</source>
        <translation>Inte känt ännu; vi meddelar så snart vi vet.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Inte underrättade</translation>
    </message>
    <message>
        <source>Risk to the people</source>
        <translation>Risk för personerna</translation>
    </message>
    <message>
        <source>The breach happened</source>
        <translation>Incidenten inträffade</translation>
    </message>
    <message>
        <source>The breach was noticed</source>
        <translation>Incidenten upptäcktes</translation>
    </message>
    <message>
        <source>The data, and how much of it</source>
        <translation>Uppgifterna och deras mängd</translation>
    </message>
    <message>
        <source>The people, and how many</source>
        <translation>Personerna och deras antal</translation>
    </message>
    <message>
        <source>Was the data encrypted</source>
        <translation>Var uppgifterna krypterade</translation>
    </message>
    <message>
        <source>We write to you because your personal data was part of a data breach at {firm}. We noticed it on {day}.</source>
        <translation>Vi skriver till dig eftersom dina personuppgifter berördes av en personuppgiftsincident hos {firm}. Vi upptäckte den {day}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad hände</translation>
    </message>
    <message>
        <source>What it may lead to</source>
        <translation>Vad det kan leda till</translation>
    </message>
    <message>
        <source>What we have done</source>
        <translation>Vad vi har gjort</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Vad du själv kan göra</translation>
    </message>
    <message>
        <source>Which of your data it is about</source>
        <translation>Vilka av dina uppgifter det gäller</translation>
    </message>
    <message>
        <source>Who gives more information</source>
        <translation>Vem som ger mer information</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Vem du kan fråga</translation>
    </message>
    <message>
        <source>Why the notification is late</source>
        <translation>Varför anmälan är sen</translation>
    </message>
    <message>
        <source>Yes, and the key is safe</source>
        <translation>Ja, och nyckeln är i säkerhet</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
</context>
<context>
    <name>breaches</name>
    <message>
        <source>A few questions lead to the risk.</source>
        <translation>Några frågor leder till bedömningen.</translation>
    </message>
    <message>
        <source>Assess the risk</source>
        <translation>Bedöm risken</translation>
    </message>
    <message numerus="yes">
        <source>By {moment}: %n hour(s) left</source>
        <translation>
            <numerusform>Senast {moment}: %n timme kvar</numerusform>
            <numerusform>Senast {moment}: %n timmar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Close a data breach</source>
        <translation>Avsluta en personuppgiftsincident</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Redigera …</translation>
    </message>
    <message>
        <source>Fill this in, please</source>
        <translation>Fyll i detta</translation>
    </message>
    <message>
        <source>Late since {moment}: tell at once, with reasons</source>
        <translation>Försenad sedan {moment}: anmäl genast, med motivering</translation>
    </message>
    <message>
        <source>Needed at a high risk, without delay.</source>
        <translation>Behövs vid hög risk, utan dröjsmål.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Behövs inte</translation>
    </message>
    <message>
        <source>Note a data breach</source>
        <translation>Anteckna en personuppgiftsincident</translation>
    </message>
    <message>
        <source>Open a data breach again</source>
        <translation>Öppna en personuppgiftsincident på nytt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna på nytt</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öppna …</translation>
    </message>
    <message>
        <source>Remove a data breach</source>
        <translation>Ta bort en personuppgiftsincident</translation>
    </message>
    <message>
        <source>Say when it was told, or why it was not.</source>
        <translation>Ange när det meddelades, eller varför inte.</translation>
    </message>
    <message>
        <source>Tell the ombudsman</source>
        <translation>Anmäl till ombudsmannen</translation>
    </message>
    <message>
        <source>Tell the people</source>
        <translation>Underrätta personerna</translation>
    </message>
    <message>
        <source>The time had run out: say why, the law asks for it.</source>
        <translation>Tiden hade gått ut: ange varför, lagen kräver det.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Den här dagen har inte kommit ännu.</translation>
    </message>
    <message>
        <source>This is before the day on which it began.</source>
        <translation>Detta är före den dag då det började.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad hände</translation>
    </message>
    <message>
        <source>When the steps above are done.</source>
        <translation>När stegen ovan är klara.</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message numerus="yes">
        <source>Make %n customers active</source>
        <translation>
            <numerusform>%n kund gjordes aktiv</numerusform>
            <numerusform>%n kunder gjordes aktiva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n customers passive</source>
        <translation>
            <numerusform>%n kund gjordes passiv</numerusform>
            <numerusform>%n kunder gjordes passiva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n customers into groups</source>
        <translation>
            <numerusform>%n kund lades till i grupper</numerusform>
            <numerusform>%n kunder lades till i grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n customers out of groups</source>
        <translation>
            <numerusform>%n kund togs bort ur grupper</numerusform>
            <numerusform>%n kunder togs bort ur grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} of %n customers</source>
        <translation>
            <numerusform>{field}: %n kund</numerusform>
            <numerusform>{field}: %n kunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campaign</name>
    <message>
        <source>A disclosure ban: the data is handed to nobody outside.</source>
        <translation>Spärrmarkering: uppgifterna lämnas inte till utomstående.</translation>
    </message>
    <message>
        <source>A message of the campaign {name} came back from {address} ({file}, row {row})</source>
        <translation>Ett meddelande i kampanjen {name} kom i retur från {address} ({file}, rad {row})</translation>
    </message>
    <message>
        <source>Address cards (VCF)</source>
        <translation>Adresskort (VCF)</translation>
    </message>
    <message>
        <source>Address for refusing</source>
        <translation>Adress för förbud</translation>
    </message>
    <message>
        <source>Address labels {sheet} (PDF)</source>
        <translation>Adressetiketter {sheet} (PDF)</translation>
    </message>
    <message>
        <source>Address used</source>
        <translation>Använd adress</translation>
    </message>
    <message>
        <source>All direct marketing</source>
        <translation>All direktmarknadsföring</translation>
    </message>
    <message>
        <source>Already in the list with the same address.</source>
        <translation>Finns redan på listan med samma adress.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Båda</translation>
    </message>
    <message>
        <source>CSV, with the report beside it</source>
        <translation>CSV, rapporten bredvid</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message numerus="yes">
        <source>Campaign: {name}, %n persons</source>
        <translation>
            <numerusform>Kampanj: {name}, %n person</numerusform>
            <numerusform>Kampanj: {name}, %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Excel (XLSX), with the report inside</source>
        <translation>Excel (XLSX), med rapporten</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Lämnad till</translation>
    </message>
    <message>
        <source>How to refuse</source>
        <translation>Hur man förbjuder</translation>
    </message>
    <message>
        <source>If you do not want direct marketing, tell us free of charge: {address}</source>
        <translation>Om du inte vill ha direktmarknadsföring, meddela oss kostnadsfritt: {address}</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnade</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>No column: every row came back</source>
        <translation>Ingen kolumn: varje rad kom i retur</translation>
    </message>
    <message>
        <source>No column: every row is a refusal</source>
        <translation>Ingen kolumn: varje rad är ett förbud</translation>
    </message>
    <message>
        <source>No contact person.</source>
        <translation>Ingen kontaktperson.</translation>
    </message>
    <message>
        <source>No email address.</source>
        <translation>Ingen e-postadress.</translation>
    </message>
    <message>
        <source>No mobile number: text messages go to no other.</source>
        <translation>Inget mobilnummer: textmeddelanden går bara till mobiltelefoner.</translation>
    </message>
    <message>
        <source>No phone number.</source>
        <translation>Inget telefonnummer.</translation>
    </message>
    <message>
        <source>No whole postal address.</source>
        <translation>Ingen fullständig postadress.</translation>
    </message>
    <message>
        <source>Nobody: it stays in our firm</source>
        <translation>Ingen: den stannar hos oss</translation>
    </message>
    <message>
        <source>Nothing was written. Give it, or write it into the settings of the firm.</source>
        <translation>Inget skrevs. Ange den, eller skriv in den i företagets inställningar.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Refused in the campaign {name} ({file}, row {row})</source>
        <translation>Förbjöd i kampanjen {name} ({file}, rad {row})</translation>
    </message>
    <message numerus="yes">
        <source>Responses to {name}: %n bans</source>
        <translation>
            <numerusform>Svar på {name}: %n förbud</numerusform>
            <numerusform>Svar på {name}: %n förbud</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: {name}, a ban</source>
        <translation>Rad {row}: {name}, förbud</translation>
    </message>
    <message>
        <source>Row {row}: {name}, banned before</source>
        <translation>Rad {row}: {name}, förbud sedan tidigare</translation>
    </message>
    <message>
        <source>Row {row}: {name}, came back</source>
        <translation>Rad {row}: {name}, i retur</translation>
    </message>
    <message>
        <source>Row {row}: {name}, nobody in the register</source>
        <translation>Rad {row}: {name}, finns inte i registret</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Somebody with the same address has forbidden direct marketing.</source>
        <translation>Någon med samma adress har förbjudit direktmarknadsföring.</translation>
    </message>
    <message>
        <source>Text about refusing</source>
        <translation>Text om att förbjuda</translation>
    </message>
    <message>
        <source>The address is that of a parcel machine.</source>
        <translation>Adressen är en paketautomats.</translation>
    </message>
    <message>
        <source>The general address</source>
        <translation>Den allmänna adressen</translation>
    </message>
    <message>
        <source>The message names no free address for refusing it.</source>
        <translation>Meddelandet anger ingen kostnadsfri adress för att förbjuda det.</translation>
    </message>
    <message>
        <source>The sender of the message is not said.</source>
        <translation>Meddelandets avsändare är inte angiven.</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>Reglernas version</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Varför utelämnad</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skriven av</translation>
    </message>
    <message>
        <source>{reason} Not confirmed: {conditions}</source>
        <translation>{reason} Obekräftat: {conditions}</translation>
    </message>
</context>
<context>
    <name>category</name>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Contacts and notes</source>
        <translation>Kontakter och anteckningar</translation>
    </message>
    <message>
        <source>Customer relationship</source>
        <translation>Kundrelation</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affärer</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>Marketing permissions and bans</source>
        <translation>Marknadsföringstillstånd och -förbud</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Origin of the data</source>
        <translation>Uppgifternas ursprung</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>Phone and email</source>
        <translation>Telefon och e-post</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>A name is needed</source>
        <translation>Namn behövs</translation>
    </message>
    <message>
        <source>A private person has no Business ID: is this a sole trader?</source>
        <translation>En privatperson har inget FO-nummer: är det en enskild näringsidkare?</translation>
    </message>
    <message>
        <source>Only a person has this code: choose private person or sole trader, or remove it</source>
        <translation>Bara en människa har personbeteckning: välj privatperson eller enskild näringsidkare, eller ta bort den</translation>
    </message>
    <message>
        <source>Personal identity codes are switched off in the settings: remove the code</source>
        <translation>Personbeteckningar är avstängda i inställningarna: ta bort beteckningen</translation>
    </message>
    <message>
        <source>Tell on which day the data came</source>
        <translation>Ange vilken dag uppgifterna kom</translation>
    </message>
    <message>
        <source>Tell where the data came from: people may ask it</source>
        <translation>Ange varifrån uppgifterna kommer: kunden har rätt att fråga det</translation>
    </message>
    <message>
        <source>Tell why the customer is made passive</source>
        <translation>Ange varför kunden görs passiv</translation>
    </message>
    <message>
        <source>The VAT ID and the Business ID are not of the same firm: compare them</source>
        <translation>Momsnumret och FO-numret hör inte till samma företag: jämför dem</translation>
    </message>
    <message>
        <source>The law allows the code only for a reason</source>
        <translation>Lagen tillåter personbeteckningen bara om det finns en grund</translation>
    </message>
    <message>
        <source>The role ends before it begins</source>
        <translation>Uppgiften slutar innan den börjar</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n bans stay in force: only the person takes a ban back, or --forget-bans.</source>
        <translation>
            <numerusform>%n förbud förblir i kraft: bara personen själv tar tillbaka ett förbud, eller --forget-bans.</numerusform>
            <numerusform>%n förbud förblir i kraft: bara personen själv tar tillbaka ett förbud, eller --forget-bans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n kund</numerusform>
            <numerusform>%n kunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are in {file}. The file is not encrypted: keep it as safe as the register.</source>
        <translation>
            <numerusform>%n kund finns i filen {file}. Filen är inte krypterad: förvara den lika säkert som registret.</numerusform>
            <numerusform>%n kunder finns i filen {file}. Filen är inte krypterad: förvara den lika säkert som registret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers of the list are in {file}. It is not for marketing: those with a ban are in it too, and marked. It is not encrypted: keep it as safe as the register.</source>
        <translation>
            <numerusform>%n av listans kunder finns i {file}. Filen är inte för marknadsföring: även de som har ett förbud finns i den, märkta. Den är inte krypterad: förvara den lika säkert som registret.</numerusform>
            <numerusform>%n av listans kunder finns i {file}. Filen är inte för marknadsföring: även de som har ett förbud finns i den, märkta. Den är inte krypterad: förvara den lika säkert som registret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) name other people and are not copied: look at them in the window.</source>
        <translation>
            <numerusform>%n dokument nämner andra människor och kopierades inte: se på det i fönstret.</numerusform>
            <numerusform>%n dokument nämner andra människor och kopierades inte: se på dem i fönstret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are lost or damaged: “verify” names them.</source>
        <translation>
            <numerusform>%n dokument är förlorat eller skadat: ”verify” säger vilket.</numerusform>
            <numerusform>%n dokument är förlorade eller skadade: ”verify” säger vilka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not in it: the register itself has lost their files.</source>
        <translation>
            <numerusform>%n dokument finns inte i den: registret har självt förlorat filen.</numerusform>
            <numerusform>%n dokument finns inte i den: registret har självt förlorat filerna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) may be about the same person and are not in it: look at them in the window.</source>
        <translation>
            <numerusform>%n annat ställe kan gälla samma person och är inte med: se på det i fönstret.</numerusform>
            <numerusform>%n andra ställen kan gälla samma person och är inte med: se på dem i fönstret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers had forbidden marketing before, or share an address with who has: they are banned.</source>
        <translation>
            <numerusform>%n ny kund hade redan förbjudit marknadsföring eller har samma adress som någon som har det: förbudet är antecknat.</numerusform>
            <numerusform>%n nya kunder hade redan förbjudit marknadsföring eller har samma adress som någon som har det: förbuden är antecknade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons who may be contacted are in {file}. It is not encrypted: keep it as safe as the register.</source>
        <translation>
            <numerusform>%n person som får kontaktas finns i {file}. Filen är inte krypterad: förvara den lika säkert som registret.</numerusform>
            <numerusform>%n personer som får kontaktas finns i {file}. Filen är inte krypterad: förvara den lika säkert som registret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are about somebody who was erased before: is there a new basis? --report OUT.xlsx lists them.</source>
        <translation>
            <numerusform>%n rad gäller någon som raderats tidigare: finns en ny grund? --report OUT.xlsx räknar upp dem.</numerusform>
            <numerusform>%n rader gäller personer som raderats tidigare: finns en ny grund? --report OUT.xlsx räknar upp dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were edited since and stay as they are.</source>
        <translation>
            <numerusform>%n rad har redigerats efter det och förblir som den är.</numerusform>
            <numerusform>%n rader har redigerats efter det och förblir som de är.</numerusform>
        </translation>
    </message>
    <message>
        <source>--date: {problem}</source>
        <translation>--date: {problem}</translation>
    </message>
    <message>
        <source>--limit: write a number of customers</source>
        <translation>--limit: skriv antalet kunder som ett tal</translation>
    </message>
    <message>
        <source>--map: no column is called {name}. Columns: {names}</source>
        <translation>--map: kolumnen {name} finns inte. Kolumner: {names}</translation>
    </message>
    <message>
        <source>--map: no field is called {name}. Fields: {names}</source>
        <translation>--map: fältet {name} finns inte. Fält: {names}</translation>
    </message>
    <message>
        <source>--map: write it as &quot;Header=field&quot;</source>
        <translation>--map: skriv i formen &quot;Rubrik=fält&quot;</translation>
    </message>
    <message>
        <source>--report OUT.xlsx lists the rejected rows with reasons.</source>
        <translation>Med --report OUT.xlsx får du en lista över de avvisade raderna med orsaker.</translation>
    </message>
    <message>
        <source>--sort: no field is called {name}. Fields: {names}</source>
        <translation>--sort: fältet {name} finns inte. Fält: {names}</translation>
    </message>
    <message>
        <source>--source: write where the data came from</source>
        <translation>--source: skriv varifrån uppgifterna kommer</translation>
    </message>
    <message>
        <source>A bug stopped the command; what was saved before is safe. Report this line: {places}</source>
        <translation>Ett programfel avbröt kommandot. Det som sparats tidigare är i säkerhet. Rapportera den här raden: {places}</translation>
    </message>
    <message>
        <source>A one-time code is asked as before; where the phone is lost, run the command again with --drop-code.</source>
        <translation>En engångskod frågas som förut. Om telefonen är borta, ge kommandot på nytt med --drop-code.</translation>
    </message>
    <message>
        <source>A plan has no receipt. Nothing was erased: leave out --plan or --receipt.</source>
        <translation>En plan har inget intyg. Inget raderades: utelämna --plan eller --receipt.</translation>
    </message>
    <message>
        <source>An offline customer register. Without a command the window opens.</source>
        <translation>Ett kundregister som fungerar utan nätverk. Utan kommando öppnas fönstret.</translation>
    </message>
    <message>
        <source>Attached as document {document}: {name}</source>
        <translation>Bifogat som dokument {document}: {name}</translation>
    </message>
    <message>
        <source>Condition {name}: {text}</source>
        <translation>Villkor {name}: {text}</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Erased:</source>
        <translation>Raderat:</translation>
    </message>
    <message>
        <source>Fill in: {fields}.</source>
        <translation>Fyll i: {fields}.</translation>
    </message>
    <message>
        <source>Give a file with it: --passphrase-file FILE, or - for standard input.</source>
        <translation>Ge den i en fil: --passphrase-file FILE; filnamnet - betyder standard in.</translation>
    </message>
    <message>
        <source>Help: {command} --help</source>
        <translation>Hjälp: {command} --help</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import {batch}: {imported} new customers of {read} rows, {updated} updated, {repaired} repaired, {rejected} rejected, {duplicates} known already.</source>
        <translation>Import {batch}: rader {read}, nya kunder {imported}, uppdaterade {updated}, reparerade {repaired}, avvisade {rejected}, redan kända {duplicates}.</translation>
    </message>
    <message>
        <source>Kept by law:</source>
        <translation>Bevaras enligt lag:</translation>
    </message>
    <message>
        <source>Law: {law}</source>
        <translation>Lag: {law}</translation>
    </message>
    <message>
        <source>Left out, as their processing is restricted: {count}</source>
        <translation>Utelämnade, eftersom behandlingen är begränsad: {count}</translation>
    </message>
    <message>
        <source>Left out, {count}: {reason}</source>
        <translation>Utelämnade, {count}: {reason}</translation>
    </message>
    <message>
        <source>Lives on:</source>
        <translation>Lever kvar:</translation>
    </message>
    <message>
        <source>Marketing permissions and bans</source>
        <translation>Marknadsföringstillstånd och -förbud</translation>
    </message>
    <message>
        <source>Name a command: {names}</source>
        <translation>Ange ett kommando: {names}</translation>
    </message>
    <message>
        <source>Name the file register.db in the folder of a register, or a backup.</source>
        <translation>Ange filen register.db i ett registers mapp, eller en säkerhetskopia.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Ny lösenfras: </translation>
    </message>
    <message>
        <source>No column of the list holds the names of the customers.</source>
        <translation>Ingen kolumn i listan innehåller kundernas namn.</translation>
    </message>
    <message>
        <source>No field is called {name}. Fields: {names}</source>
        <translation>Fältet {name} finns inte. Fält: {names}</translation>
    </message>
    <message>
        <source>No kind of document is called {kind}. Kinds: {kinds}</source>
        <translation>Dokumenttypen {kind} finns inte. Typer: {kinds}</translation>
    </message>
    <message>
        <source>No one-time code is asked any more.</source>
        <translation>Ingen engångskod frågas längre.</translation>
    </message>
    <message>
        <source>Not a date: {text}</source>
        <translation>Inget datum: {text}</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Ingenting att ändra.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give another name.</source>
        <translation>Ingenting ändrades. Ange ett annat namn.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name it: --map &quot;Header=name&quot;.</source>
        <translation>Ingenting ändrades. Ange kolumnen: --map &quot;Rubrik=name&quot;.</translation>
    </message>
    <message>
        <source>Nothing was changed. The customer&apos;s people: show ID.</source>
        <translation>Inget ändrades. Kundens kontaktpersoner: show ID.</translation>
    </message>
    <message>
        <source>Nothing was changed. The import may be taken back already.</source>
        <translation>Ingenting ändrades. Importen kan redan ha ångrats.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Ingenting ändrades. Försök igen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use --protect passphrase instead.</source>
        <translation>Ingenting ändrades. Använd --protect passphrase i stället.</translation>
    </message>
    <message>
        <source>Nothing was stored. It would be {imported} new customers of {read} rows, {updated} updated at most, {repaired} repaired, {rejected} rejected, {duplicates} known already.</source>
        <translation>Ingenting sparades. Resultatet skulle bli: rader {read}, nya kunder {imported}, uppdaterade högst {updated}, reparerade {repaired}, avvisade {rejected}, redan kända {duplicates}.</translation>
    </message>
    <message>
        <source>Nothing was written. The customer&apos;s documents: show ID.</source>
        <translation>Ingenting skrevs. Kundens dokument: show ID.</translation>
    </message>
    <message>
        <source>Of them, {count}: {warning}</source>
        <translation>Av dem {count}: {warning}</translation>
    </message>
    <message>
        <source>One-time code: </source>
        <translation>Engångskod: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Lösenfras: </translation>
    </message>
    <message>
        <source>Refused. {problems}.</source>
        <translation>Godtogs inte. {problems}.</translation>
    </message>
    <message>
        <source>Run the command at a terminal, where the code can be typed. In the window, under Settings, commands can be let in without a code.</source>
        <translation>Kör kommandot i en terminal där koden kan skrivas. I fönstrets inställningar kan kommandon släppas in utan kod.</translation>
    </message>
    <message>
        <source>Save it in the window: Privacy, Erased.</source>
        <translation>Spara det i fönstret: Dataskydd, Raderade.</translation>
    </message>
    <message numerus="yes">
        <source>Searched %n page(s) of the register afterwards; left over: {residue}</source>
        <translation>
            <numerusform>Därefter genomsöktes %n sida i registret; rester: {residue}</numerusform>
            <numerusform>Därefter genomsöktes %n sidor i registret; rester: {residue}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <translation>Ångrat: {title}</translation>
    </message>
    <message>
        <source>The backup is in {file}, and was verified: {customers} customers, {documents} documents.</source>
        <translation>Säkerhetskopian finns i {file} och är verifierad: {customers} kunder, {documents} dokument.</translation>
    </message>
    <message>
        <source>The customer had the very same content already, as document {documents}.</source>
        <translation>Kunden hade redan exakt samma innehåll som dokument {documents}.</translation>
    </message>
    <message>
        <source>The customer has no contact person {id}.</source>
        <translation>Kunden har ingen kontaktperson {id}.</translation>
    </message>
    <message>
        <source>The customer is erased, but the receipt was not written.</source>
        <translation>Kunden är raderad, men intyget kunde inte skrivas.</translation>
    </message>
    <message>
        <source>The document is in {file}. The file is not encrypted: keep it as safe as the register.</source>
        <translation>Dokumentet finns i filen {file}. Filen är inte krypterad: förvara den lika säkert som registret.</translation>
    </message>
    <message>
        <source>The file with the recovery code cannot be read.</source>
        <translation>Filen med återställningskoden kan inte läsas.</translation>
    </message>
    <message>
        <source>The file with the recovery code is empty.</source>
        <translation>Filen med återställningskoden är tom.</translation>
    </message>
    <message>
        <source>The file with the recovery code is not a text in UTF-8.</source>
        <translation>Filen med återställningskoden är inte text i UTF-8.</translation>
    </message>
    <message>
        <source>The last use of the register ended unexpectedly, and its log is gone or broken: what was saved last may be missing.</source>
        <translation>Den senaste användningen av registret avslutades oväntat och dess logg är borta eller trasig: det som sparades sist kan saknas.</translation>
    </message>
    <message>
        <source>The last use of the register ended unexpectedly.</source>
        <translation>Den senaste användningen av registret avslutades oväntat.</translation>
    </message>
    <message>
        <source>The list is imported, but its report is not written. For the report take the import back (undo --batch {batch}) and import again.</source>
        <translation>Listan är importerad, men rapporten skrevs inte. Om du behöver rapporten, ångra importen (undo --batch {batch}) och importera på nytt.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be read.</source>
        <translation>Filen med lösenfrasen kan inte läsas.</translation>
    </message>
    <message>
        <source>The passphrase file is empty.</source>
        <translation>Filen med lösenfrasen är tom.</translation>
    </message>
    <message>
        <source>The passphrase file is not a text in UTF-8.</source>
        <translation>Filen med lösenfrasen är inte UTF-8-text.</translation>
    </message>
    <message>
        <source>The pictures of every page and the privacy notice are in {folder}</source>
        <translation>Bilderna av alla sidor och dataskyddsbeskrivningen: {folder}</translation>
    </message>
    <message>
        <source>The privacy notice is in {file}</source>
        <translation>Dataskyddsbeskrivningen: {file}</translation>
    </message>
    <message>
        <source>The receipt is in {file}</source>
        <translation>Raderingsintyget finns i {file}</translation>
    </message>
    <message>
        <source>The recovery sheet is in {place}. Print it, keep the paper in a safe place, then delete the file: whoever has it and a copy of the register can read all of it.</source>
        <translation>Återställningsbladet: {place}. Skriv ut det, förvara pappret på ett säkert ställe och radera sedan filen: den som har bladet och en kopia av registret kan läsa hela registret.</translation>
    </message>
    <message>
        <source>The recovery sheet stays as it is. Keep it safe.</source>
        <translation>Återställningsbladet gäller som förut. Förvara det tryggt.</translation>
    </message>
    <message>
        <source>The register asks for a one-time code, and none was given.</source>
        <translation>Registret begär en engångskod, och ingen gavs.</translation>
    </message>
    <message>
        <source>The register in {place} now opens with the new passphrase.</source>
        <translation>Registret i {place} öppnas nu med den nya lösenfrasen.</translation>
    </message>
    <message>
        <source>The register in {place} now opens with the sign-in to this computer.</source>
        <translation>Registret i {place} öppnas nu med inloggningen på den här datorn.</translation>
    </message>
    <message>
        <source>The register is in {place}</source>
        <translation>Registret: {place}</translation>
    </message>
    <message>
        <source>The register is whole: {pages} pages, {customers} customers, {documents} documents.</source>
        <translation>Registret är intakt. Sidor {pages}, kunder {customers}, dokument {documents}.</translation>
    </message>
    <message>
        <source>The register opens with a passphrase, and none was given.</source>
        <translation>Registret öppnas med en lösenfras, och ingen angavs.</translation>
    </message>
    <message>
        <source>The restored register is in {folder}: {customers} customers, {documents} documents. Whoever is known here to have been erased since the backup was erased again.</source>
        <translation>Det återställda registret finns i {folder}: {customers} kunder, {documents} dokument. De som enligt vad som är känt här raderats efter säkerhetskopian raderades på nytt.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Samma igen: </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Lösenfraserna är inte lika.</translation>
    </message>
    <message>
        <source>There is no document {id}.</source>
        <translation>Dokumentet {id} finns inte.</translation>
    </message>
    <message>
        <source>There is no import {batch} to take back.</source>
        <translation>Det finns ingen import {batch} att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Det finns ingenting att ångra.</translation>
    </message>
    <message>
        <source>This is not among the stages in the settings</source>
        <translation>Det här finns inte bland skedena i inställningarna</translation>
    </message>
    <message>
        <source>This is not the file of a register.</source>
        <translation>Det här är inte ett registers fil.</translation>
    </message>
    <message>
        <source>To confirm, {name}: {text}</source>
        <translation>Att bekräfta, {name}: {text}</translation>
    </message>
    <message>
        <source>Warning: the passphrase is easy to guess. {hint} It can be changed in the window.</source>
        <translation>Varning: lösenfrasen är lätt att gissa. {hint} Den kan bytas i programmets fönster.</translation>
    </message>
    <message>
        <source>What is held about {name} is in {file}. The file is not encrypted: hand it to nobody else.</source>
        <translation>Uppgifterna om {name} finns i {file}. Filen är inte krypterad: ge den inte till någon annan.</translation>
    </message>
    <message>
        <source>Would be erased:</source>
        <translation>Skulle raderas:</translation>
    </message>
    <message>
        <source>Write it as field=value: {text}</source>
        <translation>Skriv i formen fält=värde: {text}</translation>
    </message>
    <message>
        <source>Write the code of your recovery sheet on its first line.</source>
        <translation>Skriv koden från ditt återställningsblad på dess första rad.</translation>
    </message>
    <message>
        <source>Write the firm&apos;s name.</source>
        <translation>Skriv företagets namn.</translation>
    </message>
    <message>
        <source>a backup, or the register.db of a copied folder; preset: the register in use</source>
        <translation>en säkerhetskopia, eller register.db i en kopierad mapp; förval: registret i bruk</translation>
    </message>
    <message>
        <source>a field and its new value; an empty value clears the field</source>
        <translation>ett fält och dess nya värde; ett tomt värde tömmer fältet</translation>
    </message>
    <message>
        <source>a file whose first line is the code of the recovery sheet, where nothing else opens it</source>
        <translation>en fil vars första rad är koden på återställningsbladet, om inget annat öppnar</translation>
    </message>
    <message>
        <source>a file whose first line is the code of the recovery sheet; - is standard input</source>
        <translation>en fil vars första rad är återställningsbladets kod; - är standardinmatningen</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase; - is standard input</source>
        <translation>en fil vars första rad är lösenfrasen; - är standard in</translation>
    </message>
    <message>
        <source>answer with one JSON object</source>
        <translation>svara med ett JSON-objekt</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>ask for no one-time code any more, as when the phone is lost</source>
        <translation>fråga inte längre efter en engångskod, till exempel när telefonen är borta</translation>
    </message>
    <message>
        <source>ask whether a person may be sent marketing</source>
        <translation>fråga om marknadsföring får riktas till en person</translation>
    </message>
    <message>
        <source>attach a file to a customer</source>
        <translation>bifoga en fil till en kund</translation>
    </message>
    <message>
        <source>back the register up into one file, and verify it</source>
        <translation>säkerhetskopiera registret till en fil och verifiera den</translation>
    </message>
    <message>
        <source>change fields of a customer</source>
        <translation>ändra fält hos en kund</translation>
    </message>
    <message>
        <source>check that the register, or a backup, is whole</source>
        <translation>kontrollera att registret eller en säkerhetskopia är hel</translation>
    </message>
    <message>
        <source>conditions that hold this time, such as K3</source>
        <translation>villkor som är uppfyllda den här gången, till exempel K3</translation>
    </message>
    <message>
        <source>erase a customer for good, with a proof</source>
        <translation>radera en kund för gott, med bevis</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>minst ett värde behövs</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ett värde behövs</translation>
    </message>
    <message>
        <source>find customers</source>
        <translation>sök kunder</translation>
    </message>
    <message>
        <source>for marketing: only those who may be contacted that way</source>
        <translation>för marknadsföring: bara de som får kontaktas så</translation>
    </message>
    <message>
        <source>how and where it was said, and where the proof is</source>
        <translation>hur och var det sades, och var beviset finns</translation>
    </message>
    <message>
        <source>how many to show at most</source>
        <translation>hur många som visas högst</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>överflödigt värde %r</translation>
    </message>
    <message>
        <source>import a list of customers</source>
        <translation>importera en kundlista</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>ogiltigt värde (%(type)s): %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ogiltigt val: %(value)r (alternativ: %(choices)s)</translation>
    </message>
    <message>
        <source>its Business ID</source>
        <translation>företagets FO-nummer</translation>
    </message>
    <message>
        <source>its address: &quot;Street 1, 00100 Town&quot;</source>
        <translation>företagets adress: &quot;Gatan 1, 00100 Staden&quot;</translation>
    </message>
    <message>
        <source>its email address</source>
        <translation>företagets e-postadress</translation>
    </message>
    <message>
        <source>leave out documents that are damaged, where no other backup has them whole</source>
        <translation>lämna bort dokument som är skadade, om ingen annan säkerhetskopia har dem hela</translation>
    </message>
    <message>
        <source>make a new register</source>
        <translation>skapa ett nytt register</translation>
    </message>
    <message>
        <source>name of the firm</source>
        <translation>företagets namn</translation>
    </message>
    <message>
        <source>only say what would be erased and kept</source>
        <translation>berätta bara vad som skulle raderas och bevaras</translation>
    </message>
    <message>
        <source>only tell what would be done</source>
        <translation>berätta bara vad som skulle göras</translation>
    </message>
    <message>
        <source>open with the recovery code, and protect the register anew</source>
        <translation>öppna med återställningskoden och skydda registret på nytt</translation>
    </message>
    <message>
        <source>options</source>
        <translation>flaggor</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argument</translation>
    </message>
    <message>
        <source>remove its bans too: they were never said</source>
        <translation>ta bort också dess förbud: de har aldrig getts</translation>
    </message>
    <message>
        <source>restore a backup into a new folder</source>
        <translation>återställ en säkerhetskopia till en ny mapp</translation>
    </message>
    <message>
        <source>save the privacy notice</source>
        <translation>spara dataskyddsbeskrivningen</translation>
    </message>
    <message>
        <source>send a column to a field; an empty field leaves the column out</source>
        <translation>för en kolumn till ett fält; ett tomt fält utelämnar kolumnen</translation>
    </message>
    <message>
        <source>show every page with sample customers, as pictures</source>
        <translation>visa varje sida som bild med exempelkunder</translation>
    </message>
    <message>
        <source>show everything about one customer</source>
        <translation>visa allt om en kund</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>visa den här hjälpen och avsluta</translation>
    </message>
    <message>
        <source>take back the last change, or an import</source>
        <translation>ångra den senaste ändringen eller en import</translation>
    </message>
    <message>
        <source>the channel of the message</source>
        <translation>meddelandets kanal</translation>
    </message>
    <message>
        <source>the channel; all: everything, for a ban</source>
        <translation>kanalen; all: allt, när det gäller ett förbud</translation>
    </message>
    <message>
        <source>the day it was said; preset: today</source>
        <translation>dagen då det sades; förval: i dag</translation>
    </message>
    <message>
        <source>the day of the document; preset: today</source>
        <translation>dokumentets datum; förval: i dag</translation>
    </message>
    <message>
        <source>the field that orders the customers; preset: name</source>
        <translation>fältet som kunderna ordnas efter; förval: name</translation>
    </message>
    <message>
        <source>the file of the backup</source>
        <translation>säkerhetskopians fil</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>filen som skrivs</translation>
    </message>
    <message>
        <source>the file, or a folder, where it is called after the day and time</source>
        <translation>filen, eller en mapp, där den får sitt namn efter dag och tid</translation>
    </message>
    <message>
        <source>the file; it is copied into the register, encrypted</source>
        <translation>filen; den kopieras krypterad till registret</translation>
    </message>
    <message>
        <source>the file; its ending tells the format: {endings}</source>
        <translation>filen; ändelsen anger formatet: {endings}</translation>
    </message>
    <message>
        <source>the folder for the pictures</source>
        <translation>mappen för bilderna</translation>
    </message>
    <message>
        <source>the folder for the restored register: a new one, or empty</source>
        <translation>mappen för det återställda registret: ny eller tom</translation>
    </message>
    <message>
        <source>the folder of the register</source>
        <translation>registrets mapp</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>följande argument krävs: %s</translation>
    </message>
    <message>
        <source>the language of the extract; preset: that of the command</source>
        <translation>kopians språk; förval: kommandots språk</translation>
    </message>
    <message>
        <source>the language of the notice; preset: that of the command</source>
        <translation>beskrivningens språk; förval: kommandots språk</translation>
    </message>
    <message>
        <source>the language to speak; preset: that of the computer</source>
        <translation>språket som används; förval: datorns språk</translation>
    </message>
    <message>
        <source>the list: XLSX, XLS, ODS, CSV or VCF</source>
        <translation>listan: XLSX, XLS, ODS, CSV eller VCF</translation>
    </message>
    <message>
        <source>the name of the list</source>
        <translation>listans namn</translation>
    </message>
    <message>
        <source>the number of the contact person</source>
        <translation>kontaktpersonens nummer</translation>
    </message>
    <message>
        <source>the number of the customer</source>
        <translation>kundens nummer i registret</translation>
    </message>
    <message>
        <source>the number of the document</source>
        <translation>dokumentets nummer</translation>
    </message>
    <message>
        <source>the number of the import; preset: the last change</source>
        <translation>importens nummer; förval: den senaste ändringen</translation>
    </message>
    <message>
        <source>the people on the list gave the data themselves: no privacy notice is owed to them</source>
        <translation>personerna på listan har själva gett uppgifterna: de behöver ingen dataskyddsbeskrivning</translation>
    </message>
    <message>
        <source>the sheet; preset: the first that holds something</source>
        <translation>bladet; förval: det första som har innehåll</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>okända argument: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>användning: </translation>
    </message>
    <message>
        <source>what for; preset: all direct marketing</source>
        <translation>för vilket ändamål; förval: all direktmarknadsföring</translation>
    </message>
    <message>
        <source>what it is: a kind of the settings, such as offer or invoice</source>
        <translation>vad dokumentet är: en typ i inställningarna, till exempel offer eller invoice</translation>
    </message>
    <message>
        <source>what opens the register from day to day; preset: keyring</source>
        <translation>vad som öppnar registret till vardags; förval: keyring (nyckelring)</translation>
    </message>
    <message>
        <source>what opens the register from now on; preset: the passphrase where a file with one is given, else the keyring</source>
        <translation>vad registret öppnas med hädanefter; förval: lösenfrasen om en fil med den anges, annars nyckelringen</translation>
    </message>
    <message>
        <source>what to do with customers who are known already; preset: fill what is empty</source>
        <translation>vad som görs med kunder som redan finns; förval: tomma fält fylls i</translation>
    </message>
    <message>
        <source>what was said; existing: told of the right to refuse at a sale</source>
        <translation>vad som sades; existing: informerad om rätten att förbjuda vid ett köp</translation>
    </message>
    <message>
        <source>where a list of the rejected and repaired rows goes</source>
        <translation>vart en lista över avvisade och reparerade rader skrivs</translation>
    </message>
    <message>
        <source>where the data came from; every customer shows it</source>
        <translation>varifrån uppgifterna kommer; visas för varje kund</translation>
    </message>
    <message>
        <source>where the notice goes</source>
        <translation>vart beskrivningen sparas</translation>
    </message>
    <message>
        <source>where the receipt goes</source>
        <translation>var raderingsintyget sparas</translation>
    </message>
    <message>
        <source>where the recovery code goes as text, readable by you alone</source>
        <translation>vart återställningskoden sparas som text; bara du kan läsa den</translation>
    </message>
    <message>
        <source>where the recovery sheet goes, to be printed</source>
        <translation>vart återställningsbladet sparas för utskrift</translation>
    </message>
    <message>
        <source>with --for, where refusing is free of charge; preset: the firm&apos;s email</source>
        <translation>med --for: vart man kostnadsfritt anmäler förbud; förval: företagets e-post</translation>
    </message>
    <message>
        <source>with --for, who gets the list, such as a printer</source>
        <translation>med --for: vem som får listan, till exempel ett tryckeri</translation>
    </message>
    <message>
        <source>with --for, whom to reach at organisations; preset: the general address</source>
        <translation>med --for: vem som nås hos organisationer; förval: den allmänna adressen</translation>
    </message>
    <message>
        <source>words or beginnings of words; nothing means all</source>
        <translation>ord eller början av ord; utan ord visas alla</translation>
    </message>
    <message>
        <source>write an attached document out</source>
        <translation>skriv ett bifogat dokument till en fil</translation>
    </message>
    <message>
        <source>write down what a person said about marketing</source>
        <translation>anteckna vad en person har sagt om marknadsföring</translation>
    </message>
    <message>
        <source>write everything held about one person, for that person</source>
        <translation>skriv ut alla uppgifter om en person till personen själv</translation>
    </message>
    <message>
        <source>write the customers of a saved list into a file</source>
        <translation>skriv kunderna på en sparad lista till en fil</translation>
    </message>
    <message>
        <source>write the whole register into a file</source>
        <translation>exportera hela registret till en fil</translation>
    </message>
    <message>
        <source>{answer}. {reason}</source>
        <translation>{answer}. {reason}</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>Filen {file} finns redan.</translation>
    </message>
    <message>
        <source>{option} was refused.</source>
        <translation>{option} godtogs inte.</translation>
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
        <translation>Samtycke till marknadsföring</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>Så återkallar du samtycket</translation>
    </message>
    <message>
        <source>How we handle your data is told in our privacy notice; ask us for it.</source>
        <translation>Hur vi behandlar dina uppgifter berättas i vår dataskyddsbeskrivning; be oss om den.</translation>
    </message>
    <message>
        <source>How we handle your data: {address}</source>
        <translation>Så behandlar vi dina uppgifter: {address}</translation>
    </message>
    <message>
        <source>In which ways: tick those you allow</source>
        <translation>På vilka sätt: kryssa för dem du tillåter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort och datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Tell us in any way you like, and we stop: {ways}. It costs nothing, and what was done before stays lawful.</source>
        <translation>Berätta för oss på vilket sätt du vill, så slutar vi: {ways}. Det kostar ingenting och påverkar inte det som gjorts före återkallelsen.</translation>
    </message>
    <message>
        <source>{firm}, version {version} of {day}</source>
        <translation>{firm}, version {version}, {day}</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>Area of responsibility</source>
        <translation>Ansvarsområde</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Avliden</translation>
    </message>
    <message>
        <source>Disclosure ban</source>
        <translation>Utlämningsförbud</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>In this role since</source>
        <translation>I uppgiften sedan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Left the role on</source>
        <translation>Lämnade uppgiften</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Processing restricted on</source>
        <translation>Behandlingen begränsad</translation>
    </message>
    <message>
        <source>Source date</source>
        <translation>Källans datum</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Uppgiftskälla</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Told by the person</source>
        <translation>Uppgifterna från personen själv</translation>
    </message>
</context>
<context>
    <name>country</name>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österrike</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Kina</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tjeckien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrike</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grekland</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungern</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
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
        <translation>Nederländerna</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Ryssland</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakien</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenien</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turkiet</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Förenta staterna</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Åland</source>
        <translation>Åland</translation>
    </message>
</context>
<context>
    <name>creation</name>
    <message>
        <source>New register</source>
        <translation>Nytt register</translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>10–49 people</source>
        <translation>10–49 personer</translation>
    </message>
    <message>
        <source>250 people or more</source>
        <translation>Minst 250 personer</translation>
    </message>
    <message>
        <source>2–9 people</source>
        <translation>2–9 personer</translation>
    </message>
    <message>
        <source>50–249 people</source>
        <translation>50–249 personer</translation>
    </message>
    <message>
        <source>A: buys most</source>
        <translation>A: köper mest</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Förening</translation>
    </message>
    <message>
        <source>B: buys regularly</source>
        <translation>B: köper regelbundet</translation>
    </message>
    <message>
        <source>Bank (BIC)</source>
        <translation>Bank (BIC)</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Faktureringsadress</translation>
    </message>
    <message>
        <source>Billing country</source>
        <translation>Faktureringsadressens land</translation>
    </message>
    <message>
        <source>Billing email</source>
        <translation>Faktureringsmejl</translation>
    </message>
    <message>
        <source>Billing postcode</source>
        <translation>Faktureringspostnummer</translation>
    </message>
    <message>
        <source>Billing town</source>
        <translation>Faktureringsort</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>FO-nummer</translation>
    </message>
    <message>
        <source>C: buys little</source>
        <translation>C: köper lite</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Kontrollerad</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Company form</source>
        <translation>Företagsform</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Credit hold</source>
        <translation>Kreditförbud</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundnummer</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kund sedan</translation>
    </message>
    <message>
        <source>Debt collection</source>
        <translation>Indrivning</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Leveransadress</translation>
    </message>
    <message>
        <source>Delivery country</source>
        <translation>Leveransadressens land</translation>
    </message>
    <message>
        <source>Delivery postcode</source>
        <translation>Leveransadressens postnummer</translation>
    </message>
    <message>
        <source>Delivery town</source>
        <translation>Leveransadressens postanstalt</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Avliden</translation>
    </message>
    <message>
        <source>Disclosure ban</source>
        <translation>Utlämningsförbud</translation>
    </message>
    <message>
        <source>Duty under law</source>
        <translation>Lagstadgad uppgift</translation>
    </message>
    <message>
        <source>E-invoice address</source>
        <translation>Nätfakturaadress</translation>
    </message>
    <message>
        <source>E-invoice operator</source>
        <translation>Förmedlare (nätfaktura)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Granting credit</source>
        <translation>Kreditgivning</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Kundgrupper</translation>
    </message>
    <message>
        <source>Housing company</source>
        <translation>Bostadsbolag</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kundtyp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Senaste beställning</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offererad</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Beställning</translation>
    </message>
    <message>
        <source>Other ground, see notes</source>
        <translation>Annan grund, se anteckningarna</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passiv</translation>
    </message>
    <message>
        <source>Passive since</source>
        <translation>Passiv sedan</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Betalningsvillkor</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadress</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>Processing restricted on</source>
        <translation>Behandlingen begränsad</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Offentligt samfund</translation>
    </message>
    <message>
        <source>Reason for keeping the code</source>
        <translation>Grund för personbeteckningen</translation>
    </message>
    <message>
        <source>Reason for passive</source>
        <translation>Orsak till passivering</translation>
    </message>
    <message>
        <source>Reason for the code ended on</source>
        <translation>Grunden för beteckningen upphörde</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Referensnummer</translation>
    </message>
    <message>
        <source>Renting or lending</source>
        <translation>Uthyrning eller utlåning</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Offertförfrågan</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ansvarig person</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>Rad i filen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation>Enskild näringsidkare</translation>
    </message>
    <message>
        <source>Source date</source>
        <translation>Källans datum</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Uppgiftskälla</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The person&apos;s consent</source>
        <translation>Personens samtycke</translation>
    </message>
    <message>
        <source>Told by the person</source>
        <translation>Uppgifterna från personen själv</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Postanstalt</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Bifirma</translation>
    </message>
    <message>
        <source>Under 13 years</source>
        <translation>Under 13 år</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>Momsnummer</translation>
    </message>
    <message>
        <source>Value class</source>
        <translation>Kundklass</translation>
    </message>
    <message>
        <source>Visiting address</source>
        <translation>Besöksadress</translation>
    </message>
    <message>
        <source>Visiting country</source>
        <translation>Besöksadressens land</translation>
    </message>
    <message>
        <source>Visiting postcode</source>
        <translation>Besöksadressens postnummer</translation>
    </message>
    <message>
        <source>Visiting town</source>
        <translation>Besöksadressens postanstalt</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>A message to {whom} was begun in the mail program.</source>
        <translation>Ett meddelande till {whom} öppnades i e-postprogrammet.</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Ny kontaktperson</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Ny kund</translation>
    </message>
    <message>
        <source>Automated call allowed</source>
        <translation>Robotsamtal tillåtet</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Förbud</translation>
    </message>
    <message>
        <source>Ban of a contact person</source>
        <translation>Kontaktpersonens förbud</translation>
    </message>
    <message>
        <source>Call allowed</source>
        <translation>Samtal tillåtet</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Consent without proof</source>
        <translation>Samtycke utan bevis</translation>
    </message>
    <message>
        <source>Edit contact person</source>
        <translation>Redigering av kontaktperson</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Redigering av kund</translation>
    </message>
    <message>
        <source>Email allowed</source>
        <translation>E-post tillåten</translation>
    </message>
    <message>
        <source>End role of contact person</source>
        <translation>Avslutande av kontaktpersons uppgift</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Senaste kontakt</translation>
    </message>
    <message>
        <source>Make customer active</source>
        <translation>Återställande av kund som aktiv</translation>
    </message>
    <message>
        <source>Make customer passive</source>
        <translation>Passivering av kund</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marknadsföring</translation>
    </message>
    <message>
        <source>Move contact person to another firm</source>
        <translation>Flyttning av kontaktperson till ett annat företag</translation>
    </message>
    <message>
        <source>Post allowed</source>
        <translation>Brev tillåtet</translation>
    </message>
    <message>
        <source>Privacy notice owed</source>
        <translation>Dataskyddsbeskrivningen inte given</translation>
    </message>
    <message>
        <source>SMS allowed</source>
        <translation>SMS tillåtet</translation>
    </message>
    <message>
        <source>Save to keep the contact on the timeline, or cancel.</source>
        <translation>Spara om du vill ha kontakten på tidslinjen, eller avbryt.</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n month(s)</source>
        <translation>
            <numerusform>Ingen kontakt på %n månad</numerusform>
            <numerusform>Ingen kontakt på %n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody like this was erased for good on {day}. Is there a new basis for keeping the data?</source>
        <translation>En sådan person raderades för gott {day}. Finns det en ny grund för att spara uppgifterna?</translation>
    </message>
    <message>
        <source>This computer has no mail program: write to {whom} by other means.</source>
        <translation>Datorn har inget e-postprogram: skriv till {whom} på annat sätt.</translation>
    </message>
    <message>
        <source>This computer has no program that makes calls: dial {whom} yourself.</source>
        <translation>Datorn har inget program som ringer: ring själv till {whom}.</translation>
    </message>
    <message>
        <source>Told of the right to refuse</source>
        <translation>Rätten att neka berättad</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, rad {row}</translation>
    </message>
    <message>
        <source>{whom} was handed to the program that makes calls.</source>
        <translation>Numret {whom} gavs till programmet som ringer.</translation>
    </message>
</context>
<context>
    <name>deal</name>
    <message>
        <source>Another deal has this number</source>
        <translation>En annan affär har redan det här numret</translation>
    </message>
    <message>
        <source>Chose another supplier</source>
        <translation>Valde en annan leverantör</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affär</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Leveransdatum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Förfallodag</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Fakturanummer</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturerad</translation>
    </message>
    <message>
        <source>Invoiced on</source>
        <translation>Fakturadatum</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Språk på offert och faktura</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Förlorad</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>När affären förlorades</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offert</translation>
    </message>
    <message>
        <source>Offer valid until</source>
        <translation>Offerten giltig till</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Offertdatum</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Beställning</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Beställningsdatum</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betald</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betalningsdatum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Price without VAT, €</source>
        <translation>Pris utan moms, €</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Referensnummer</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Sum, €</source>
        <translation>Summa, €</translation>
    </message>
    <message>
        <source>Tell in a few words what the deal is about</source>
        <translation>Ange med några ord vad affären gäller</translation>
    </message>
    <message>
        <source>Tell what is sold</source>
        <translation>Ange vad som säljs</translation>
    </message>
    <message>
        <source>Tell why the deal was lost</source>
        <translation>Ange varför affären förlorades</translation>
    </message>
    <message>
        <source>Text on papers</source>
        <translation>Text på offert och faktura</translation>
    </message>
    <message>
        <source>The customer gave it up</source>
        <translation>Kunden avstod från köpet</translation>
    </message>
    <message>
        <source>The due date is before the invoice</source>
        <translation>Förfallodagen är före fakturadatumet</translation>
    </message>
    <message>
        <source>The invoice must tell this</source>
        <translation>Det här måste stå på fakturan</translation>
    </message>
    <message>
        <source>The offer ends before it was made</source>
        <translation>Offerten upphör innan den har gjorts</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Priset</translation>
    </message>
    <message>
        <source>The sum is too large: check the amounts</source>
        <translation>Summan är för stor: kontrollera talen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>Moms, %</translation>
    </message>
    <message>
        <source>We could not deliver in time</source>
        <translation>Vi kunde inte leverera i tid</translation>
    </message>
    <message>
        <source>Why it was lost</source>
        <translation>Varför affären förlorades</translation>
    </message>
    <message>
        <source>With VAT it cannot be less than without</source>
        <translation>Summan med moms kan inte vara mindre än utan</translation>
    </message>
    <message>
        <source>With VAT, €</source>
        <translation>Summa med moms, €</translation>
    </message>
    <message>
        <source>Without VAT, €</source>
        <translation>Summa utan moms, €</translation>
    </message>
</context>
<context>
    <name>deals</name>
    <message>
        <source>Add deal</source>
        <translation>Ny affär</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affärer</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>Redigering av affär</translation>
    </message>
    <message>
        <source>Make invoice PDF</source>
        <translation>Ny faktura</translation>
    </message>
    <message>
        <source>Make offer PDF</source>
        <translation>Ny offert</translation>
    </message>
    <message>
        <source>Mark deal as invoiced</source>
        <translation>Affären markerad som fakturerad</translation>
    </message>
    <message>
        <source>Mark deal as lost</source>
        <translation>Affären markerad som förlorad</translation>
    </message>
    <message>
        <source>Mark deal as ordered</source>
        <translation>Affären markerad som beställd</translation>
    </message>
    <message>
        <source>Mark deal as paid</source>
        <translation>Affären markerad som betald</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Move deal back to offers</source>
        <translation>Affären tillbaka till offert</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Payment is late</source>
        <translation>Betalningen är försenad</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pågående affärer</translation>
    </message>
    <message>
        <source>Remove deal</source>
        <translation>Borttagning av affär</translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>Försäljning per månad</translation>
    </message>
    <message>
        <source>Sales by year</source>
        <translation>Försäljning per år</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Who bought most</source>
        <translation>Köpte mest</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>Med moms</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Utan moms</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Came with message</source>
        <translation>Kom med meddelandet</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affär</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Ritning</translation>
    </message>
    <message>
        <source>File in the vault</source>
        <translation>Fil i valvet</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Kontrollsumma</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Kept by the rule of</source>
        <translation>Sparas som</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offert</translation>
    </message>
    <message>
        <source>Offers and enquiries</source>
        <translation>Offerter och förfrågningar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Beställning</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Vouchers and invoices</source>
        <translation>Verifikationer och fakturor</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>Kundens uppgifter</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of another kind</source>
        <translation>En annan sorts fil</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Ett program</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n documents</source>
        <translation>
            <numerusform>%n nytt dokument</numerusform>
            <numerusform>%n nya dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach document</source>
        <translation>Nytt dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Drawing this PDF would take too much memory and time, so it is not shown here. It is kept as it came: you can open it in another program or save it.</source>
        <translation>Att rita upp den här PDF-filen skulle kräva för mycket minne och tid, så den visas inte här. Den finns kvar som den kom: du kan öppna den i ett annat program eller spara den.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-postmeddelande</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n documents</source>
        <translation>
            <numerusform>Redigering av %n dokument</numerusform>
            <numerusform>Redigering av %n dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Redigering av dokument</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbetsbok</translation>
    </message>
    <message>
        <source>File e-mail</source>
        <translation>Spara e-post</translation>
    </message>
    <message>
        <source>It cannot be shown here. It is kept as it came: you can open it in another program or save it.</source>
        <translation>Dokumentet kan inte visas här. Det finns kvar så som det kom: du kan öppna det i ett annat program eller spara det.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the newest backup into a new folder and take the document from there.</source>
        <translation>Ingenting ändrades. Återställ den senaste säkerhetskopian i en ny mapp och ta dokumentet därifrån.</translation>
    </message>
    <message>
        <source>Nothing was stored. Choose the file itself; many can be chosen at once.</source>
        <translation>Ingenting sparades. Välj själva filen; du kan välja flera på en gång.</translation>
    </message>
    <message>
        <source>Nothing was stored. Close the program that has it open, check that its disk is connected and that you may read it, then try again.</source>
        <translation>Ingenting sparades. Stäng programmet där filen är öppen, kontrollera att disken är ansluten och att du har läsrättighet, och försök igen.</translation>
    </message>
    <message>
        <source>Nothing was stored. It was perhaps moved or renamed: choose it again.</source>
        <translation>Ingenting sparades. Filen har kanske flyttats eller bytt namn: välj den på nytt.</translation>
    </message>
    <message>
        <source>Nothing was stored. Wait until it is saved or copied, then try again.</source>
        <translation>Ingenting sparades. Vänta tills filen har sparats eller kopierats och försök igen.</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument-kalkylblad</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-text</translation>
    </message>
    <message>
        <source>Outlook message</source>
        <translation>Outlook-meddelande</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-dokument</translation>
    </message>
    <message>
        <source>Packed files (ZIP)</source>
        <translation>Packade filer (ZIP)</translation>
    </message>
    <message>
        <source>Picture (BMP)</source>
        <translation>Bild (BMP)</translation>
    </message>
    <message>
        <source>Picture (GIF)</source>
        <translation>Bild (GIF)</translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation>Bild (JPEG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Picture (TIFF)</source>
        <translation>Bild (TIFF)</translation>
    </message>
    <message>
        <source>Picture (WebP)</source>
        <translation>Bild (WebP)</translation>
    </message>
    <message>
        <source>Picture of a phone (HEIC)</source>
        <translation>Bild från telefon (HEIC)</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Borttagning av dokument</translation>
    </message>
    <message>
        <source>Save it as a file and open it in another program.</source>
        <translation>Spara det som en fil och öppna det i ett annat program.</translation>
    </message>
    <message>
        <source>Stored whole. It is very long: the search finds only what its beginning says.</source>
        <translation>Sparat i sin helhet. Dokumentet är mycket långt: sökningen hittar bara det som står i början.</translation>
    </message>
    <message>
        <source>Stored whole. The search finds only what its first {pages} pages say.</source>
        <translation>Sparat i sin helhet. Sökningen hittar bara det som står på de första {pages} sidorna.</translation>
    </message>
    <message>
        <source>Stored whole. The words in files larger than {megabytes} MB are not searched.</source>
        <translation>Sparat i sin helhet. Innehållet i filer större än {megabytes} MB söks inte igenom.</translation>
    </message>
    <message>
        <source>Stored whole. The words in files of this kind are not searched.</source>
        <translation>Sparat i sin helhet. Innehållet i filer av det här slaget söks inte igenom.</translation>
    </message>
    <message>
        <source>Stored whole. The words inside could not be read: it is protected with a password.</source>
        <translation>Sparat i sin helhet. Innehållet kunde inte läsas: filen är skyddad med ett lösenord.</translation>
    </message>
    <message>
        <source>Stored whole. The words inside could not be read: the file came damaged or incomplete.</source>
        <translation>Sparat i sin helhet. Innehållet kunde inte läsas: filen var skadad eller ofullständig redan när den kom.</translation>
    </message>
    <message>
        <source>Stored whole. The words inside could not be read: the file is damaged, or it takes too much memory or time.</source>
        <translation>Sparat i sin helhet. Innehållet kunde inte läsas: filen är skadad, eller så tar läsningen för mycket minne eller tid.</translation>
    </message>
    <message>
        <source>Stored whole. The words inside were not read: the file is built as no honest program builds it. Open it with care.</source>
        <translation>Sparat i sin helhet. Innehållet lästes inte: filen är uppbyggd som inget hederligt program gör. Öppna den med försiktighet.</translation>
    </message>
    <message>
        <source>Stored whole. There are no words in it to search, as in a scanned picture.</source>
        <translation>Sparat i sin helhet. Det finns inga ord att söka i det, precis som i en skannad bild.</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>Tabell som text (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The document is too large to be shown here.</source>
        <translation>Dokumentet är för stort för att visas här.</translation>
    </message>
    <message>
        <source>The file cannot be found.</source>
        <translation>Filen hittas inte.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan inte läsas.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>Filen ändrades medan den lästes.</translation>
    </message>
    <message>
        <source>The file of this document is damaged.</source>
        <translation>Dokumentets fil är skadad.</translation>
    </message>
    <message>
        <source>The file of this document is missing.</source>
        <translation>Dokumentets fil saknas.</translation>
    </message>
    <message>
        <source>The words inside could not be read: the file of this document is missing or damaged in the register.</source>
        <translation>Innehållet kunde inte läsas: dokumentets fil saknas i registret eller är skadad där.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password, so it cannot be shown here. Open it in another program and give the password there.</source>
        <translation>PDF-filen är skyddad med lösenord, så den kan inte visas här. Öppna den i ett annat program och ange lösenordet där.</translation>
    </message>
    <message>
        <source>This is a folder, a link or a device, not a file.</source>
        <translation>Det här är en mapp, en länk eller en enhet, inte en fil.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-dokument</translation>
    </message>
    <message>
        <source>Write the date of the document.</source>
        <translation>Skriv dokumentets datum.</translation>
    </message>
</context>
<context>
    <name>erasing</name>
    <message>
        <source>Backups of the program may hold it until {day} at most. If an older copy is put back before, the same is erased again before anything is shown.</source>
        <translation>I programmets säkerhetskopior kan det finnas kvar högst till {day}. Om en äldre kopia återställs före det raderas samma på nytt innan något visas.</translation>
    </message>
    <message>
        <source>Erase for good: {name}</source>
        <translation>Radera för gott: {name}</translation>
    </message>
    <message>
        <source>Not proven yet: restart the program, and it finishes the proof first.</source>
        <translation>Inte bevisat ännu: starta om programmet, så slutför det beviset först.</translation>
    </message>
    <message>
        <source>Proven on {day}: all {pages} pages of the file were read, the free ones and the log too, and nothing was found.</source>
        <translation>Bevisat {day}: filens alla {pages} sidor lästes, även de lediga och loggen, och ingenting hittades.</translation>
    </message>
    <message>
        <source>{count} traces were found in {pages} pages on {day}. Make a copy of the folder of the register, and ask for help.</source>
        <translation>{day}: på {pages} sidor hittades {count} spår. Gör en kopia av registrets mapp och be om hjälp.</translation>
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
            <numerusform>%n bekräftat villkor</numerusform>
            <numerusform>%n bekräftade villkor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact person(s)</source>
        <translation>
            <numerusform>%n kontaktperson</numerusform>
            <numerusform>%n kontaktpersoner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) with the person</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n kund</numerusform>
            <numerusform>%n kunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data breach(es)</source>
        <translation>
            <numerusform>%n personuppgiftsincident</numerusform>
            <numerusform>%n personuppgiftsincidenter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n affär</numerusform>
            <numerusform>%n affärer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s)</source>
        <translation>
            <numerusform>%n tvist</numerusform>
            <numerusform>%n tvister</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokument</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of deals</source>
        <translation>
            <numerusform>%n rad i affärer</numerusform>
            <numerusform>%n rader i affärer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the history</source>
        <translation>
            <numerusform>%n rad i historiken</numerusform>
            <numerusform>%n rader i historiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marketing entry(s)</source>
        <translation>
            <numerusform>%n anteckning om marknadsföring</numerusform>
            <numerusform>%n anteckningar om marknadsföring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that the notice was given</source>
        <translation>
            <numerusform>%n anteckning om att beskrivningen getts</numerusform>
            <numerusform>%n anteckningar om att beskrivningen getts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n annan uppgift</numerusform>
            <numerusform>%n andra uppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on bought lists</source>
        <translation>
            <numerusform>%n person på köpta listor</numerusform>
            <numerusform>%n personer på köpta listor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in campaigns</source>
        <translation>
            <numerusform>%n plats i kampanjer</numerusform>
            <numerusform>%n platser i kampanjer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) ticked for requests</source>
        <translation>
            <numerusform>%n plats förkryssad för begäranden</numerusform>
            <numerusform>%n platser förkryssade för begäranden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) told for requests</source>
        <translation>
            <numerusform>%n underrättad mottagare</numerusform>
            <numerusform>%n underrättade mottagare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that a law had kept</source>
        <translation>
            <numerusform>%n uppgift som en lag hade bevarat</numerusform>
            <numerusform>%n uppgifter som en lag hade bevarat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n begäran</numerusform>
            <numerusform>%n begäranden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s)</source>
        <translation>
            <numerusform>%n begränsning</numerusform>
            <numerusform>%n begränsningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of contact persons</source>
        <translation>
            <numerusform>%n uppgift som kontaktperson</numerusform>
            <numerusform>%n uppgifter som kontaktperson</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved list(s)</source>
        <translation>
            <numerusform>%n sparad lista</numerusform>
            <numerusform>%n sparade listor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n uppgift</numerusform>
            <numerusform>%n uppgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased again after an older register came back</source>
        <translation>Raderat på nytt när ett äldre register återställdes</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation>Det behövs inte längre</translation>
    </message>
    <message>
        <source>It should never have been kept</source>
        <translation>Det borde aldrig ha sparats</translation>
    </message>
    <message>
        <source>It went by itself at its date</source>
        <translation>Försvann av sig självt på sin dag</translation>
    </message>
    <message>
        <source>Its time of keeping is over</source>
        <translation>Bevarandetiden har gått ut</translation>
    </message>
    <message>
        <source>Of a deal stay its numbers, days, lines and sums, and of the customer what the invoice says of the buyer: {buyer}. Blanked, besides all else of the customer: {blanked}.</source>
        <translation>Av affären blir numren, dagarna, raderna och summorna kvar samt de uppgifter om köparen som fakturan kräver: {buyer}. Töms, utöver allt annat om kunden: {blanked}.</translation>
    </message>
    <message>
        <source>Of a document stay the file as it is, its name, kind, title and date. Blanked: {blanked}.</source>
        <translation>Av dokumentet blir filen kvar som den är, dess namn, typ, rubrik och dag. Töms: {blanked}.</translation>
    </message>
    <message>
        <source>The consent was withdrawn</source>
        <translation>Samtycket återkallades</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>Personen bad om det</translation>
    </message>
    <message>
        <source>The person objected to the processing</source>
        <translation>Personen invände mot behandlingen</translation>
    </message>
    <message>
        <source>a dispute is not settled (GDPR Article 17(3)(e))</source>
        <translation>en tvist är inte löst (artikel 17.3 e i dataskyddsförordningen)</translation>
    </message>
    <message numerus="yes">
        <source>the words of %n document(s)</source>
        <translation>
            <numerusform>orden i %n dokument</numerusform>
            <numerusform>orden i %n dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>{value}: also in {where}, where it belongs to others</source>
        <translation>{value}: också i {where}, där den hör till andra</translation>
    </message>
    <message>
        <source>{what} ({field})</source>
        <translation>{what} ({field})</translation>
    </message>
    <message>
        <source>{what}, for now: {law}</source>
        <translation>{what}, tills vidare: {law}</translation>
    </message>
    <message>
        <source>{what}, until {day}: {law}</source>
        <translation>{what}, till {day}: {law}</translation>
    </message>
</context>
<context>
    <name>erasure_receipt</name>
    <message numerus="yes">
        <source>After the erasure, each of the %n page(s) of the register, the free ones too, and its log were decrypted and searched for everything that had been known of the person.</source>
        <translation>
            <numerusform>Efter raderingen dekrypterades %n sida i registret, även om den var ledig, och dess logg, och allt som hade varit känt om personen söktes i dem.</numerusform>
            <numerusform>Efter raderingen dekrypterades alla %n sidor i registret, även de lediga, och dess logg, och allt som hade varit känt om personen söktes i dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>Copies outside of the register are for the controller to destroy: sent mail, exported lists, memory sticks, printed papers, and backups made by other programs.</source>
        <translation>Kopior utanför registret förstör den personuppgiftsansvarige: skickad post, exporterade listor, minnespinnar, utskrifter och säkerhetskopior som andra program gjort.</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Raderat</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Radering</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>How it was proven</source>
        <translation>Hur raderingen bevisades</translation>
    </message>
    <message>
        <source>It is shown nowhere but in the list of kept records, and goes by itself at its date.</source>
        <translation>Det visas bara i listan över bevarade uppgifter och försvinner av sig självt när dagen kommer.</translation>
    </message>
    <message>
        <source>Left over and found: {residue}.</source>
        <translation>Rester som hittades: {residue}.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ingenting.</translation>
    </message>
    <message>
        <source>Proven on</source>
        <translation>Bevisat</translation>
    </message>
    <message>
        <source>Receipt of erasure</source>
        <translation>Raderingsintyg</translation>
    </message>
    <message>
        <source>The proof is still to come.</source>
        <translation>Beviset återstår ännu.</translation>
    </message>
    <message>
        <source>What a law keeps for now</source>
        <translation>Vad en lag kräver att bevaras ännu</translation>
    </message>
    <message>
        <source>What lives on, because it belongs to others</source>
        <translation>Vad som lever kvar eftersom det hör till andra</translation>
    </message>
    <message>
        <source>What the register cannot reach</source>
        <translation>Vad registret inte når</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Vad som raderades</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A file beside the register is not its own: register.db-wal.</source>
        <translation>Bredvid registret ligger en fil som inte är dess egen: register.db-wal.</translation>
    </message>
    <message>
        <source>A file of the register is damaged.</source>
        <translation>En av registrets filer är skadad.</translation>
    </message>
    <message>
        <source>A file of this name is in the folder of the register.</source>
        <translation>Det finns en fil med samma namn i registrets mapp.</translation>
    </message>
    <message>
        <source>A newer version of the program made this register.</source>
        <translation>Registret har skapats med en nyare version av programmet.</translation>
    </message>
    <message>
        <source>Access to the keyring was refused.</source>
        <translation>Åtkomst till nyckelringen nekades.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Avbrutet.</translation>
    </message>
    <message>
        <source>Choose the right folder, or create a new register.</source>
        <translation>Välj rätt mapp eller skapa ett nytt register.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Stäng det där och försök igen.</translation>
    </message>
    <message>
        <source>Compare it with the paper. When new spare codes were made since, only those work.</source>
        <translation>Jämför den med papperet. Om nya reservkoder har gjorts efter det fungerar bara de.</translation>
    </message>
    <message>
        <source>Compare the code with your recovery sheet.</source>
        <translation>Jämför koden med återställningsbladet.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Connect the disk, stick or network folder again, then restart the program.</source>
        <translation>Allt som har sparats tidigare är i säkerhet. Anslut disken, USB-minnet eller nätverksmappen på nytt och starta sedan om programmet.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Free some space on the disk, then try again.</source>
        <translation>Allt som har sparats tidigare är i säkerhet. Frigör utrymme på disken och försök igen.</translation>
    </message>
    <message>
        <source>Look for a question of the keyring behind this window and try again, or use the recovery code.</source>
        <translation>Se efter om nyckelringens fråga ligger bakom det här fönstret och försök igen, eller använd återställningskoden.</translation>
    </message>
    <message>
        <source>No file was touched. Install the program again from its own package.</source>
        <translation>Inga filer har rörts. Installera programmet på nytt från dess eget paket.</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. Keep the folder as it is, and restore the newest backup into a new folder.</source>
        <translation>Ingenting ändrades eller raderades. Bevara mappen som den är och återställ den senaste säkerhetskopian i en ny mapp.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give yourself the right to write there, or choose another folder.</source>
        <translation>Ingenting ändrades. Ge dig själv skrivrättighet till mappen eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that register, or choose an empty folder.</source>
        <translation>Ingenting ändrades. Öppna det registret eller välj en tom mapp.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the register with the recovery code on your recovery sheet.</source>
        <translation>Ingenting ändrades. Öppna registret med återställningskoden på återställningsbladet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the files back that belong together. If register.db lay there alone before, move register.db-wal into another folder, then try again.</source>
        <translation>Inget ändrades. Lägg tillbaka filerna som hör ihop. Om register.db låg ensam där förut, flytta register.db-wal till en annan mapp och försök igen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Redo brings it back.</source>
        <translation>Ingenting ändrades. Med Gör om får du tillbaka det.</translation>
    </message>
    <message>
        <source>Nothing was changed. The folder may hold files of two registers: put back those that belong together, or restore the newest backup into a new folder.</source>
        <translation>Ingenting ändrades. Mappen kan innehålla filer från två register: lägg tillbaka dem som hör ihop eller återställ den senaste säkerhetskopian i en ny mapp.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update the program, then open the register again.</source>
        <translation>Ingenting ändrades. Uppdatera programmet och öppna sedan registret igen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use a passphrase instead.</source>
        <translation>Ingenting ändrades. Använd en lösenfras i stället.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can start again at any time.</source>
        <translation>Ingenting ändrades. Du kan börja om när som helst.</translation>
    </message>
    <message>
        <source>Nothing was changed: until the restriction is lifted, the data may only be kept. The page of the customer says why it is restricted, and lifts it under “⋯”.</source>
        <translation>Inget ändrades: uppgifterna får bara bevaras tills begränsningen hävs. Kundens sida berättar varför, och i menyn ”⋯” kan begränsningen hävas.</translation>
    </message>
    <message>
        <source>Nothing was chosen. Update the program, or make the list again.</source>
        <translation>Inget valdes. Uppdatera programmet eller gör listan på nytt.</translation>
    </message>
    <message>
        <source>Nothing was erased. Free some space on the disk, then try again.</source>
        <translation>Inget raderades. Frigör utrymme på disken och försök sedan igen.</translation>
    </message>
    <message>
        <source>Nothing was erased. When the dispute is settled, say so, and try again.</source>
        <translation>Ingenting raderades. När tvisten är löst, ange det och försök igen.</translation>
    </message>
    <message>
        <source>Nothing was written. Give another name.</source>
        <translation>Inget sparades. Ange ett annat namn.</translation>
    </message>
    <message>
        <source>Nothing was written: the register may need that file. Choose another folder or name.</source>
        <translation>Inget sparades: registret kan behöva filen. Välj en annan mapp eller ett annat namn.</translation>
    </message>
    <message>
        <source>Open it in the way it is protected.</source>
        <translation>Öppna det på det sätt som det är skyddat.</translation>
    </message>
    <message>
        <source>Open it in the window, and type the code there.</source>
        <translation>Öppna det i fönstret och skriv koden där.</translation>
    </message>
    <message>
        <source>Open the register again: the index is made anew, and the search works.</source>
        <translation>Öppna registret på nytt: indexet görs om och sökningen fungerar igen.</translation>
    </message>
    <message>
        <source>Restart the program: it finishes the erasure before anything else, and proves it.</source>
        <translation>Starta om programmet: det slutför raderingen före allt annat och bevisar den.</translation>
    </message>
    <message>
        <source>Set its date and time right and try again, or use a spare code or the recovery sheet.</source>
        <translation>Ställ in datum och tid rätt och försök igen, eller använd en reservkod eller återställningsbladet.</translation>
    </message>
    <message>
        <source>Sign out of the computer and in again, or use the recovery code.</source>
        <translation>Logga ut från datorn och in igen, eller använd återställningskoden.</translation>
    </message>
    <message>
        <source>The clock of this computer has gone backwards.</source>
        <translation>Datorns klocka har gått bakåt.</translation>
    </message>
    <message>
        <source>The code is typed right, but it is from another register or was replaced. Look for the newest recovery sheet of this register.</source>
        <translation>Koden är rätt skriven, men den hör till ett annat register eller har ersatts. Sök fram registrets senaste återställningsblad.</translation>
    </message>
    <message>
        <source>The code is wrong.</source>
        <translation>Koden är fel.</translation>
    </message>
    <message>
        <source>The data is erased, but the disk could not be cleaned of it yet.</source>
        <translation>Uppgifterna är raderade, men disken kunde inte ännu rensas från dem.</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved.</source>
        <translation>Disken är full. Den senaste ändringen sparades inte.</translation>
    </message>
    <message>
        <source>The encryption of this installation does not work.</source>
        <translation>Krypteringen i den här installationen fungerar inte.</translation>
    </message>
    <message>
        <source>The folder cannot be reached.</source>
        <translation>Mappen kan inte nås.</translation>
    </message>
    <message>
        <source>The folder or a file in it is write-protected.</source>
        <translation>Mappen eller en fil i den är skrivskyddad.</translation>
    </message>
    <message>
        <source>The key does not fit this register.</source>
        <translation>Nyckeln passar inte det här registret.</translation>
    </message>
    <message>
        <source>The key of this register is not on this computer.</source>
        <translation>Registrets nyckel finns inte på den här datorn.</translation>
    </message>
    <message>
        <source>The keyring holds another key than this register&apos;s.</source>
        <translation>Nyckelringen innehåller en annan nyckel än det här registrets.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer.</source>
        <translation>Datorns nyckelring svarar inte.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not work.</source>
        <translation>Datorns nyckelring fungerar inte.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked.</source>
        <translation>Datorns nyckelring är låst.</translation>
    </message>
    <message>
        <source>The keyring offered on this computer is not safe.</source>
        <translation>Nyckelringen som datorn erbjuder är inte säker.</translation>
    </message>
    <message>
        <source>The list has conditions that this program does not know.</source>
        <translation>Listan har villkor som det här programmet inte känner till.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess.</source>
        <translation>Lösenfrasen är för lätt att gissa.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Lösenfrasen är för kort.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Lösenfrasen är fel.</translation>
    </message>
    <message>
        <source>The processing of this person’s data is restricted.</source>
        <translation>Behandlingen av personens uppgifter är begränsad.</translation>
    </message>
    <message>
        <source>The register asks for a one-time code.</source>
        <translation>Registret begär en engångskod.</translation>
    </message>
    <message>
        <source>The register is in use in another window or program.</source>
        <translation>Registret används i ett annat fönster eller program.</translation>
    </message>
    <message>
        <source>The register is not protected in this way.</source>
        <translation>Registret är inte skyddat på det här sättet.</translation>
    </message>
    <message>
        <source>The register is safe. Open it with the recovery code on your recovery sheet; then it can be protected by this keyring.</source>
        <translation>Registret är i säkerhet. Öppna det med återställningskoden på återställningsbladet; sedan kan det skyddas med den här nyckelringen.</translation>
    </message>
    <message>
        <source>The register is safe. Open it with the recovery code on your recovery sheet; then the key can be put back.</source>
        <translation>Registret är i säkerhet. Öppna det med återställningskoden på återställningsbladet; sedan kan nyckeln läggas tillbaka.</translation>
    </message>
    <message>
        <source>The search index was damaged. Your customers are safe.</source>
        <translation>Sökindexet var skadat. Dina kunder är i säkert förvar.</translation>
    </message>
    <message>
        <source>There is a typing error in group {group}.</source>
        <translation>Det finns ett skrivfel i grupp {group}.</translation>
    </message>
    <message>
        <source>There is a typing error in the recovery code.</source>
        <translation>Det finns ett skrivfel i återställningskoden.</translation>
    </message>
    <message>
        <source>There is no register in this folder.</source>
        <translation>Det finns inget register i den här mappen.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk to erase for good.</source>
        <translation>Det finns inte tillräckligt med plats på disken för att radera för gott.</translation>
    </message>
    <message>
        <source>These are not two codes in a row.</source>
        <translation>Det här är inte två koder i följd.</translation>
    </message>
    <message>
        <source>This code has been used already.</source>
        <translation>Den här koden har redan använts.</translation>
    </message>
    <message>
        <source>This computer has no keyring that the program can use.</source>
        <translation>Datorn har ingen nyckelring som programmet kan använda.</translation>
    </message>
    <message>
        <source>This computer now offers another keyring than before.</source>
        <translation>Datorn erbjuder nu en annan nyckelring än tidigare.</translation>
    </message>
    <message>
        <source>This folder already holds a register, or parts of one.</source>
        <translation>Den här mappen innehåller redan ett register eller delar av ett.</translation>
    </message>
    <message>
        <source>This is kept because of a dispute: {reason}.</source>
        <translation>Uppgifterna bevaras på grund av en tvist: {reason}.</translation>
    </message>
    <message>
        <source>This is no longer in the register: it was undone.</source>
        <translation>Det här finns inte längre i registret: det ångrades.</translation>
    </message>
    <message>
        <source>This is none of the spare codes of this register.</source>
        <translation>Det här är ingen av reservkoderna till det här registret.</translation>
    </message>
    <message>
        <source>This is not a one-time code: it has six digits.</source>
        <translation>Det här är ingen engångskod: den har sex siffror.</translation>
    </message>
    <message>
        <source>This is the name of a folder or a device, not of a file.</source>
        <translation>Det här är namnet på en mapp eller en enhet, inte på en fil.</translation>
    </message>
    <message>
        <source>This recovery code does not open this register.</source>
        <translation>Återställningskoden öppnar inte det här registret.</translation>
    </message>
    <message>
        <source>Too many codes were wrong.</source>
        <translation>För många koder var fel.</translation>
    </message>
    <message>
        <source>Too many codes were wrong. The register was locked.</source>
        <translation>För många koder var fel. Registret låstes.</translation>
    </message>
    <message>
        <source>Try again and allow the access, or use the recovery code.</source>
        <translation>Försök igen och tillåt åtkomsten, eller använd återställningskoden.</translation>
    </message>
    <message>
        <source>Try again; mind capital letters and the keyboard layout. If it is forgotten, use the recovery code on your recovery sheet.</source>
        <translation>Försök igen. Kontrollera stora bokstäver och tangentbordets språk. Om lösenfrasen är bortglömd, använd återställningskoden på återställningsbladet.</translation>
    </message>
    <message>
        <source>Type the code that the app shows now, wait for the next one, and type that too. If it fails again, compare the clocks of the phone and this computer.</source>
        <translation>Skriv koden som appen visar nu, vänta på nästa och skriv den också. Om det misslyckas igen, jämför telefonens och datorns klockor.</translation>
    </message>
    <message>
        <source>Type the code that the app shows now. If it stays wrong, compare the clocks of the phone and this computer.</source>
        <translation>Skriv koden som appen visar nu. Om den fortfarande är fel, jämför telefonens och datorns klockor.</translation>
    </message>
    <message>
        <source>Type the digits that the app shows now, or one of your spare codes: ten letters and digits.</source>
        <translation>Skriv siffrorna som appen visar nu, eller en av dina reservkoder: tio bokstäver och siffror.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or use the recovery code.</source>
        <translation>Lås upp nyckelringen och försök igen, eller använd återställningskoden.</translation>
    </message>
    <message>
        <source>Use a passphrase. An existing register opens with the recovery code.</source>
        <translation>Använd en lösenfras. Ett befintligt register öppnas med återställningskoden.</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters; four or more words are easy to keep.</source>
        <translation>Använd minst {shortest} tecken. Fyra ord eller fler är lätta att minnas.</translation>
    </message>
    <message>
        <source>Wait until the app shows the next one. Each spare code too works only once.</source>
        <translation>Vänta tills appen visar nästa. Också en reservkod fungerar bara en gång.</translation>
    </message>
    <message>
        <source>You can try again in {minutes} min. A spare code or the recovery sheet works at once.</source>
        <translation>Du kan försöka igen om {minutes} min. En reservkod eller återställningsbladet fungerar genast.</translation>
    </message>
    <message>
        <source>You can try again in {seconds} s. A spare code or the recovery sheet works at once.</source>
        <translation>Du kan försöka igen om {seconds} s. En reservkod eller återställningsbladet fungerar genast.</translation>
    </message>
</context>
<context>
    <name>extract</name>
    <message>
        <source>Block lists that hold a trace of you</source>
        <translation>Spärrlistor med ett spår av dig</translation>
    </message>
    <message>
        <source>Copies of documents that come along</source>
        <translation>Kopior av dokument som följer med</translation>
    </message>
    <message>
        <source>Copy of your personal data</source>
        <translation>Kopia av dina personuppgifter</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>File of many customers ({what}); you may be in it</source>
        <translation>Fil med många kunder ({what}); du kan finnas i den</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>How long we keep it</source>
        <translation>Hur länge vi bevarar uppgifterna</translation>
    </message>
    <message>
        <source>How we use your data, and your rights</source>
        <translation>Hur vi använder dina uppgifter, och dina rättigheter</translation>
    </message>
    <message>
        <source>No list or file with your data is recorded as having left the firm.</source>
        <translation>Enligt våra anteckningar har ingen lista eller fil med dina uppgifter lämnat företaget.</translation>
    </message>
    <message>
        <source>Our own list of those who forbid marketing</source>
        <translation>Vår egen lista över dem som förbjudit marknadsföring</translation>
    </message>
    <message>
        <source>This is what {firm} holds about you in its customer register. First comes the data itself, then how it is used and which rights you have (GDPR, Article 15).</source>
        <translation>Här är de uppgifter om dig som finns i kundregistret ({firm}). Först kommer uppgifterna, sedan hur de används och vilka rättigheter du har (GDPR artikel 15).</translation>
    </message>
    <message>
        <source>Until when and why</source>
        <translation>Hur länge och varför</translation>
    </message>
    <message>
        <source>We hold no data about you.</source>
        <translation>Vi har inga uppgifter om dig.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What was changed, and when</source>
        <translation>Vad som har ändrats, och när</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Where else you are mentioned</source>
        <translation>Var du annars nämns</translation>
    </message>
    <message>
        <source>Where it says {hidden}, the text is about somebody else (Article 15(4)).</source>
        <translation>Där det står {hidden} handlar texten om någon annan (artikel 15.4).</translation>
    </message>
    <message>
        <source>Where your data came from</source>
        <translation>Varifrån dina uppgifter kommer</translation>
    </message>
    <message>
        <source>Who has got your data</source>
        <translation>Vem som har fått dina uppgifter</translation>
    </message>
    <message>
        <source>You as a contact person</source>
        <translation>Du som kontaktperson</translation>
    </message>
    <message>
        <source>You as our customer</source>
        <translation>Du som vår kund</translation>
    </message>
    <message>
        <source>stayed in the firm</source>
        <translation>stannade i företaget</translation>
    </message>
</context>
<context>
    <name>extracting</name>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>%n ställe hittades.</numerusform>
            <numerusform>%n ställen hittades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
    <message>
        <source>All in one archive: pages, data, documents (ZIP)</source>
        <translation>Allt i ett paket: sidor, data och dokument (ZIP)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Data för program (JSON)</translation>
    </message>
    <message>
        <source>Extract: {name}</source>
        <translation>Kopia av uppgifterna: {name}</translation>
    </message>
    <message>
        <source>Only what the person gave, to take along (Art. 20, ZIP)</source>
        <translation>Bara det som personen själv gett, att ta med sig (art. 20, ZIP)</translation>
    </message>
    <message>
        <source>Pages to read (PDF)</source>
        <translation>Sidor att läsa (PDF)</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>säkert</translation>
    </message>
    <message>
        <source>in the history</source>
        <translation>i historiken</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>kanske</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>A Business ID has seven digits, a hyphen and a check digit, as 1234567-1</source>
        <translation>Ett FO-nummer har sju siffror, bindestreck och en kontrollsiffra, till exempel 1234567-1</translation>
    </message>
    <message>
        <source>A Finnish postal code has five digits; write a foreign one with its country, as NO-0150</source>
        <translation>Ett finländskt postnummer har fem siffror; skriv ett utländskt med landskoden, till exempel NO-0150</translation>
    </message>
    <message>
        <source>A VAT ID has a country&apos;s letters and its number, as FI12345671</source>
        <translation>Ett momsnummer har landets bokstäver och ett nummer, till exempel FI12345671</translation>
    </message>
    <message>
        <source>A foreign number cannot be checked here</source>
        <translation>Ett utländskt nummer kan inte kontrolleras här</translation>
    </message>
    <message>
        <source>A foreign postal code cannot be checked here</source>
        <translation>Ett utländskt postnummer kan inte kontrolleras här</translation>
    </message>
    <message>
        <source>A long dash was written as a hyphen</source>
        <translation>Tankstrecket byttes till bindestreck</translation>
    </message>
    <message>
        <source>A lost zero or plus sign was put in front: compare</source>
        <translation>En förlorad nolla eller ett plustecken sattes framför: jämför</translation>
    </message>
    <message>
        <source>A lost zero was put in front</source>
        <translation>En förlorad nolla sattes framför</translation>
    </message>
    <message>
        <source>A lost zero was put in front: confirm, the check digit may be missing instead</source>
        <translation>En förlorad nolla sattes framför: bekräfta, det kan i stället vara kontrollsiffran som saknas</translation>
    </message>
    <message>
        <source>A part that is not an email address was left out</source>
        <translation>En del som inte är en e-postadress utelämnades</translation>
    </message>
    <message>
        <source>A personal identity code has eleven characters, as 010190-900P: check it</source>
        <translation>En personbeteckning har elva tecken, till exempel 010190-900P: kontrollera den</translation>
    </message>
    <message>
        <source>A phone number has at least five digits: check it</source>
        <translation>Ett telefonnummer har minst fem siffror: kontrollera det</translation>
    </message>
    <message>
        <source>A reference number has 4 to 20 digits, or begins with RF: compare with the invoice</source>
        <translation>Ett referensnummer har 4–20 siffror eller börjar med RF: jämför med fakturan</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number: take it from the original list</source>
        <translation>Ett kalkylprogram har avrundat numret: ta det från den ursprungliga listan</translation>
    </message>
    <message>
        <source>A spreadsheet&apos;s day number was turned into a day</source>
        <translation>Kalkylprogrammets dagnummer gjordes om till ett datum</translation>
    </message>
    <message>
        <source>A tag has at most 60 characters: shorten it</source>
        <translation>Ett gruppnamn har högst 60 tecken: förkorta det</translation>
    </message>
    <message>
        <source>A web address has the form www.firm.fi: check it</source>
        <translation>En webbadress har formen www.företag.fi: kontrollera den</translation>
    </message>
    <message>
        <source>A whole industry code has five digits; a zero may be lost in front: check it</source>
        <translation>En fullständig branschkod har fem siffror; en nolla kan saknas i början: kontrollera den</translation>
    </message>
    <message>
        <source>A whole number of at most 15 digits is needed, as 14</source>
        <translation>Här behövs ett heltal med högst 15 siffror, till exempel 14</translation>
    </message>
    <message>
        <source>An account number is written as an IBAN, as FI21 1234 5600 0007 85</source>
        <translation>Kontonumret skrivs som IBAN, till exempel FI21 1234 5600 0007 85</translation>
    </message>
    <message>
        <source>An amount has two decimals at most</source>
        <translation>Ett belopp har högst två decimaler</translation>
    </message>
    <message>
        <source>An e-invoice address has only letters A to Z and digits, 35 at most: compare it</source>
        <translation>En nätfakturaadress har bara bokstäver A–Z och siffror, högst 35: jämför den</translation>
    </message>
    <message>
        <source>An e-invoice address that begins 0037 has 12 to 17 characters: compare it</source>
        <translation>En nätfakturaadress som börjar med 0037 har 12–17 tecken: jämför den</translation>
    </message>
    <message>
        <source>An email address has the form name@firm.fi: check it</source>
        <translation>En e-postadress har formen namn@företag.fi: kontrollera den</translation>
    </message>
    <message>
        <source>An old account number was turned into an IBAN: confirm</source>
        <translation>Ett gammalt kontonummer gjordes om till IBAN: bekräfta</translation>
    </message>
    <message>
        <source>An operator has an id of at most 35 letters and digits: choose from the list</source>
        <translation>En förmedlarkod har högst 35 bokstäver och siffror: välj i listan</translation>
    </message>
    <message>
        <source>An unusual email address: send a message to test it</source>
        <translation>En ovanlig e-postadress: skicka ett meddelande för att prova den</translation>
    </message>
    <message>
        <source>An unusual web address: check that it opens</source>
        <translation>En ovanlig webbadress: kontrollera att den öppnas</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finska</translation>
    </message>
    <message>
        <source>Invisible control characters were removed</source>
        <translation>Osynliga styrtecken togs bort</translation>
    </message>
    <message>
        <source>Letters broken by a wrong encoding were mended</source>
        <translation>Bokstäver som förvanskats av fel teckenkodning reparerades</translation>
    </message>
    <message>
        <source>Neither yes nor no: write yes or no</source>
        <translation>Varken ja eller nej: skriv ja eller nej</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No industry code: five digits, as 70220, can be compared</source>
        <translation>Inte en branschkod: bara fem siffror, till exempel 70220, kan jämföras</translation>
    </message>
    <message>
        <source>No such code has been given to anyone: compare with the customer&apos;s papers</source>
        <translation>En sådan beteckning har inte getts till någon: jämför med kundens papper</translation>
    </message>
    <message>
        <source>Not a day of the year: write it as 31.12.</source>
        <translation>Inte en dag på året: skriv den så här 31.12.</translation>
    </message>
    <message>
        <source>Not a day: write it as 31.12.2024</source>
        <translation>Inte ett datum: skriv i formen 31.12.2024</translation>
    </message>
    <message>
        <source>Not a number: write it as 2,5</source>
        <translation>Inte ett tal: skriv i formen 2,5</translation>
    </message>
    <message>
        <source>Not a right VAT ID of that country: compare with the customer&apos;s papers</source>
        <translation>Inte ett riktigt momsnummer i det landet: jämför med kundens papper</translation>
    </message>
    <message>
        <source>Not a time of day: write it as 9.30</source>
        <translation>Inte ett klockslag: skriv i formen 9.30</translation>
    </message>
    <message>
        <source>Not an amount: write it as 1 234,50</source>
        <translation>Inte ett belopp: skriv i formen 1 234,50</translation>
    </message>
    <message>
        <source>Only web addresses that begin http or https are kept</source>
        <translation>Bara webbadresser som börjar med http eller https sparas</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>annat språk</translation>
    </message>
    <message>
        <source>Postal code and post office were in one cell: they were split</source>
        <translation>Postnummer och postanstalt fanns i samma cell: de delades upp</translation>
    </message>
    <message>
        <source>Read as day/month/year: confirm</source>
        <translation>Läst som dag/månad/år: bekräfta</translation>
    </message>
    <message>
        <source>Several lines were joined into one</source>
        <translation>Flera rader slogs ihop till en</translation>
    </message>
    <message>
        <source>Signs around the email address were removed</source>
        <translation>Tecken runt e-postadressen togs bort</translation>
    </message>
    <message>
        <source>Some letters were lost before the text came here: compare with the original</source>
        <translation>Bokstäver har gått förlorade innan texten kom hit: jämför med originalet</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>The @ sign was put in its place</source>
        <translation>@-tecknet sattes på sin plats</translation>
    </message>
    <message>
        <source>The account number&apos;s check digits do not match: compare with the customer&apos;s papers</source>
        <translation>Kontonumrets kontrollsiffror stämmer inte: jämför med kundens papper</translation>
    </message>
    <message>
        <source>The birth date in the code does not exist: compare with the customer&apos;s papers</source>
        <translation>Födelsedatumet i beteckningen finns inte: jämför med kundens papper</translation>
    </message>
    <message>
        <source>The birth date in the code is in the future: compare with the customer&apos;s papers</source>
        <translation>Födelsedatumet i beteckningen ligger i framtiden: jämför med kundens papper</translation>
    </message>
    <message>
        <source>The century was added to the year: confirm</source>
        <translation>Århundradet lades till årtalet: bekräfta</translation>
    </message>
    <message>
        <source>The check character does not match: compare with the customer&apos;s papers</source>
        <translation>Kontrolltecknet stämmer inte: jämför med kundens papper</translation>
    </message>
    <message>
        <source>The check digit does not match: compare with the customer&apos;s papers</source>
        <translation>Kontrollsiffran stämmer inte: jämför med kundens papper</translation>
    </message>
    <message>
        <source>The country&apos;s letters were left out of the code</source>
        <translation>Landets bokstäver utelämnades ur koden</translation>
    </message>
    <message>
        <source>The industry code was written without dots</source>
        <translation>Branschkoden skrevs utan punkter</translation>
    </message>
    <message>
        <source>The lost zeros of the e-invoice address were put back</source>
        <translation>Nätfakturaadressens förlorade nollor sattes tillbaka</translation>
    </message>
    <message>
        <source>The lost zeros of the postal code were put back</source>
        <translation>Postnumrets förlorade nollor sattes tillbaka</translation>
    </message>
    <message>
        <source>The operator&apos;s name was turned into its id</source>
        <translation>Förmedlarens namn byttes till förmedlarkod</translation>
    </message>
    <message>
        <source>The order of day and month is not certain: write it as 31.12.2024</source>
        <translation>Ordningen på dag och månad är osäker: skriv i formen 31.12.2024</translation>
    </message>
    <message>
        <source>The phone number could not be checked: it is kept as it is written</source>
        <translation>Telefonnumret kunde inte kontrolleras: det sparas som det är skrivet</translation>
    </message>
    <message>
        <source>The postal code has letters where digits belong: write it with digits</source>
        <translation>Postnumret har bokstäver i stället för siffror: skriv det med siffror</translation>
    </message>
    <message>
        <source>The reference number&apos;s check digit does not match: compare with the invoice</source>
        <translation>Referensnumrets kontrollsiffra stämmer inte: jämför med fakturan</translation>
    </message>
    <message>
        <source>The text holds broken characters: type it again or correct the file</source>
        <translation>Texten innehåller trasiga tecken: skriv den på nytt eller rätta filen</translation>
    </message>
    <message>
        <source>The text holds invisible signs that change the reading direction: check it</source>
        <translation>Texten innehåller osynliga tecken som ändrar läsriktningen: kontrollera den</translation>
    </message>
    <message>
        <source>The text is too long for this field: shorten it</source>
        <translation>Texten är för lång för fältet: förkorta den</translation>
    </message>
    <message>
        <source>The year is not between 1800 and 2200: check it</source>
        <translation>Året är inte mellan 1800 och 2200: kontrollera det</translation>
    </message>
    <message>
        <source>There is no such day in the calendar: check it</source>
        <translation>Dagen finns inte i kalendern: kontrollera den</translation>
    </message>
    <message>
        <source>This country is not known here: check how it is written</source>
        <translation>Landet känns inte igen: kontrollera stavningen</translation>
    </message>
    <message>
        <source>This is not among the choices: choose from the list</source>
        <translation>Det här finns inte bland alternativen: välj i listan</translation>
    </message>
    <message>
        <source>This kind of e-invoice address cannot be checked</source>
        <translation>En sådan nätfakturaadress kan inte kontrolleras</translation>
    </message>
    <message>
        <source>This language is kept as “other language”</source>
        <translation>Språket sparas som ”annat språk”</translation>
    </message>
    <message>
        <source>This operator is not in the list: check its id</source>
        <translation>Förmedlaren finns inte i listan: kontrollera koden</translation>
    </message>
    <message>
        <source>This word means that there is no value: left empty</source>
        <translation>Ordet betyder att värde saknas: lämnades tomt</translation>
    </message>
    <message>
        <source>Written in the usual form</source>
        <translation>Skrivet i den vanliga formen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
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
        <translation>Utelämnades: {text}</translation>
    </message>
    <message>
        <source>Moved to “{field}”: {text}</source>
        <translation>Flyttades till ”{field}”: {text}</translation>
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
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bekräftelse</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>Bekräftelser</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Data breach</source>
        <translation>Personuppgiftsincident</translation>
    </message>
    <message>
        <source>Data breaches</source>
        <translation>Personuppgiftsincidenter</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affär</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affärer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bevarande tills vidare</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bevaranden tills vidare</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Line of a deal</source>
        <translation>Affärsrad</translation>
    </message>
    <message>
        <source>Lines of deals</source>
        <translation>Affärsrader</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>Marketing permission</source>
        <translation>Marknadsföringstillstånd</translation>
    </message>
    <message>
        <source>Marketing permissions</source>
        <translation>Marknadsföringstillstånd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>Dataskyddsbeskrivning given</translation>
    </message>
    <message>
        <source>Notices given</source>
        <translation>Dataskyddsbeskrivningar givna</translation>
    </message>
    <message>
        <source>Person in a campaign</source>
        <translation>Person i en kampanj</translation>
    </message>
    <message>
        <source>Persons in a campaign</source>
        <translation>Personer i en kampanj</translation>
    </message>
    <message>
        <source>Place found for a request</source>
        <translation>Ställe som hittats för en begäran</translation>
    </message>
    <message>
        <source>Places found for requests</source>
        <translation>Ställen som hittats för begäranden</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Recipient to be told</source>
        <translation>Underrättelse till mottagare</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Recipients to be told</source>
        <translation>Underrättelser till mottagare</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Restriction of processing</source>
        <translation>Begränsning av behandling</translation>
    </message>
    <message>
        <source>Restrictions of processing</source>
        <translation>Begränsningar av behandling</translation>
    </message>
    <message>
        <source>Role of a contact person</source>
        <translation>Kontaktpersons roll</translation>
    </message>
    <message>
        <source>Roles of contact persons</source>
        <translation>Kontaktpersoners roller</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ångrad</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>This change cannot be taken back.</source>
        <translation>Den här ändringen kan inte ångras.</translation>
    </message>
    <message>
        <source>Time of keeping</source>
        <translation>Bevaringstid</translation>
    </message>
    <message>
        <source>Times of keeping</source>
        <translation>Bevaringstider</translation>
    </message>
    <message>
        <source>Transfer abroad</source>
        <translation>Överföring utomlands</translation>
    </message>
    <message>
        <source>Transfers abroad</source>
        <translation>Överföringar utomlands</translation>
    </message>
    <message>
        <source>Version of the privacy notice</source>
        <translation>Version av dataskyddsbeskrivningen</translation>
    </message>
    <message>
        <source>Versions of the privacy notice</source>
        <translation>Versioner av dataskyddsbeskrivningen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Wording of a consent</source>
        <translation>Samtyckets ordalydelse</translation>
    </message>
    <message>
        <source>Wordings of consents</source>
        <translation>Samtyckenas ordalydelser</translation>
    </message>
    <message>
        <source>added</source>
        <translation>lades till</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrades</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>togs bort</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>lämnas som det är</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>{n} lades till</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} ändrades</translation>
    </message>
    <message>
        <source>{n} removed</source>
        <translation>{n} togs bort</translation>
    </message>
</context>
<context>
    <name>hold</name>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affär</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Upphörde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Antecknat av</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
</context>
<context>
    <name>importer</name>
    <message numerus="yes">
        <source>%n cards in this file could be read only in part. Compare them with the file.</source>
        <translation>
            <numerusform>%n kort i filen kunde läsas bara delvis. Jämför det med filen.</numerusform>
            <numerusform>%n kort i filen kunde läsas bara delvis. Jämför dem med filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A public register</source>
        <translation>Offentligt register</translation>
    </message>
    <message>
        <source>A text is longer than a sheet can hold and was cut here: see the original file</source>
        <translation>Texten är längre än ett kalkylblad rymmer och klipptes här: se den ursprungliga filen</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Adressens andra rad</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Ask for the list as an Excel or CSV file, or choose another file.</source>
        <translation>Be om listan som Excel- eller CSV-fil eller välj en annan fil.</translation>
    </message>
    <message>
        <source>Ask the sender where it comes from. If you trust it, open it in Excel or LibreOffice and save it as a new XLSX file.</source>
        <translation>Fråga avsändaren varifrån filen kommer. Om du litar på den, öppna den i Excel eller LibreOffice och spara den som en ny XLSX-fil.</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Birthdays in the cards are not imported.</source>
        <translation>Födelsedagar på korten importeras inte.</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>FO-nummer</translation>
    </message>
    <message>
        <source>Choose an Excel, OpenDocument, CSV or VCF file.</source>
        <translation>Välj en Excel-, OpenDocument-, CSV- eller VCF-fil.</translation>
    </message>
    <message>
        <source>Choose another sheet or file. A hidden sheet is read only when you choose it.</source>
        <translation>Välj ett annat blad eller en annan fil. Ett dolt blad läses bara om du väljer det.</translation>
    </message>
    <message>
        <source>Choose one of its sheets.</source>
        <translation>Välj något av filens blad.</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to a folder of your own, and choose it again.</source>
        <translation>Stäng filen i andra program eller kopiera den till en egen mapp och välj den igen.</translation>
    </message>
    <message>
        <source>Close or remove it in that row, save the file, and choose it again.</source>
        <translation>Avsluta eller ta bort citattecknet på raden, spara filen och välj den igen.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Copy its table to a sheet in Excel, save it as XLSX, and choose that file.</source>
        <translation>Kopiera tabellen till ett blad i Excel, spara som XLSX och välj den filen.</translation>
    </message>
    <message>
        <source>Date of the marketing ban</source>
        <translation>Marknadsföringsförbudets datum</translation>
    </message>
    <message>
        <source>Delete the columns you do not need, also stray cells far to the right, save the file, and choose it again.</source>
        <translation>Ta bort de kolumner som inte behövs, också lösa celler långt till höger, spara filen och välj den igen.</translation>
    </message>
    <message>
        <source>Email marketing allowed</source>
        <translation>E-postmarknadsföring tillåten</translation>
    </message>
    <message>
        <source>Email marketing banned</source>
        <translation>E-postmarknadsföringsförbud</translation>
    </message>
    <message>
        <source>Fetch it again from where it came, or open it in Excel or LibreOffice and save it as a new XLSX file.</source>
        <translation>Hämta filen på nytt där du fick den, eller öppna den i Excel eller LibreOffice och spara den som en ny XLSX-fil.</translation>
    </message>
    <message>
        <source>From the customers themselves</source>
        <translation>Kunden själv</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importera en lista</translation>
    </message>
    <message numerus="yes">
        <source>Import “{file}”, %n customers</source>
        <translation>
            <numerusform>Import av listan ”{file}”, %n kund</numerusform>
            <numerusform>Import av listan ”{file}”, %n kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>In row {row} a quotation mark is opened and not closed again.</source>
        <translation>På rad {row} finns ett citattecken som inte avslutas.</translation>
    </message>
    <message>
        <source>Keep only the rows and columns you need, without pictures, or split the list into several files.</source>
        <translation>Behåll bara de rader och kolumner som behövs, utan bilder, eller dela upp listan i flera filer.</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Känd som</translation>
    </message>
    <message>
        <source>Look where it is now, and choose it again.</source>
        <translation>Se efter var filen finns nu och välj den igen.</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marknadsföring</translation>
    </message>
    <message>
        <source>Marketing allowed</source>
        <translation>Marknadsföringstillstånd</translation>
    </message>
    <message>
        <source>Marketing banned</source>
        <translation>Marknadsföringsförbud</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Namn i listan</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Företagets namn</translation>
    </message>
    <message>
        <source>Name, second line</source>
        <translation>Namnets andra rad</translation>
    </message>
    <message>
        <source>Neither yes nor no: write yes or no, so that nobody is contacted by mistake</source>
        <translation>Varken ja eller nej: skriv ja eller nej, så att ingen kontaktas av misstag</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nytt värde</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Importeras inte</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Gammalt värde</translation>
    </message>
    <message>
        <source>Only a person has a personal identity code: check the kind of the customer</source>
        <translation>Bara en människa har personbeteckning: kontrollera kundtypen</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, copy only the rows and columns you need to a new file, save that as XLSX, and choose it.</source>
        <translation>Öppna filen i Excel eller LibreOffice, kopiera bara de rader och kolumner som behövs till en ny fil, spara den som XLSX och välj den.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it as XLSX, and choose that file.</source>
        <translation>Öppna filen i Excel eller LibreOffice, spara den som XLSX och välj den filen.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it without a password, and choose it again.</source>
        <translation>Öppna filen i Excel, spara den utan lösenord och välj den igen.</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Postbox</translation>
    </message>
    <message>
        <source>Passive: yes or no</source>
        <translation>Passiv: ja eller nej</translation>
    </message>
    <message>
        <source>Personal identity codes are off in the settings: the code was left out</source>
        <translation>Personbeteckningar är avstängda i inställningarna: beteckningen utelämnades</translation>
    </message>
    <message>
        <source>Personal identity codes may be kept only for the reasons named in the Data Protection Act, section 29.</source>
        <translation>Personbeteckningar får sparas bara av de skäl som anges i 29 § i dataskyddslagen.</translation>
    </message>
    <message>
        <source>Phone marketing banned</source>
        <translation>Telefonmarknadsföringsförbud</translation>
    </message>
    <message>
        <source>Pictures in the cards are not imported.</source>
        <translation>Bilder på korten importeras inte.</translation>
    </message>
    <message>
        <source>Postal marketing banned</source>
        <translation>Förbud mot postreklam</translation>
    </message>
    <message>
        <source>Postcode and town</source>
        <translation>Postnummer och postanstalt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparerad</translation>
    </message>
    <message>
        <source>Repaired: {old} → {new}. {reason}.</source>
        <translation>Reparerat: {old} → {new}. {reason}.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>Rad i filen</translation>
    </message>
    <message>
        <source>Row {row} holds a text that is too long for a list.</source>
        <translation>Rad {row} innehåller en text som är för lång för en lista.</translation>
    </message>
    <message>
        <source>Save it again in the program it comes from, and choose it again.</source>
        <translation>Spara filen på nytt i det program den kommer från och välj den igen.</translation>
    </message>
    <message>
        <source>Shorten or remove it, and choose the file again.</source>
        <translation>Förkorta eller ta bort texten och välj filen igen.</translation>
    </message>
    <message>
        <source>Some formulas in this file have no result, so their cells are empty here. Open the file in Excel or LibreOffice and save it, then choose it again to have them.</source>
        <translation>En del av filens formler saknar resultat, så deras celler är tomma här. Om du vill ha med dem, öppna och spara filen i Excel eller LibreOffice och välj den igen.</translation>
    </message>
    <message>
        <source>Some other details in the cards, such as chat names, are not imported.</source>
        <translation>Vissa andra uppgifter på korten, såsom chattnamn, importeras inte.</translation>
    </message>
    <message>
        <source>Stage or state</source>
        <translation>Skede eller status</translation>
    </message>
    <message>
        <source>Text message marketing allowed</source>
        <translation>Sms-marknadsföring tillåten</translation>
    </message>
    <message>
        <source>Text message marketing banned</source>
        <translation>Sms-marknadsföringsförbud</translation>
    </message>
    <message>
        <source>The codes are left out: they are off. If the law allows them, switch them on in Settings, under Personal identity codes, and come back.</source>
        <translation>Beteckningarna utelämnas eftersom de är avstängda. Om lagen tillåter dem, ta dem i bruk i inställningarna under Personbeteckningar och kom tillbaka hit.</translation>
    </message>
    <message>
        <source>The file cannot be found.</source>
        <translation>Filen hittas inte.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Filen kan inte öppnas.</translation>
    </message>
    <message>
        <source>The firm&apos;s own Excel list</source>
        <translation>Företagets egen Excel-lista</translation>
    </message>
    <message>
        <source>The firm&apos;s previous program</source>
        <translation>Företagets tidigare program</translation>
    </message>
    <message>
        <source>The processing of this person’s data is restricted: nothing is changed</source>
        <translation>Behandlingen av personens uppgifter är begränsad: ingenting ändras</translation>
    </message>
    <message>
        <source>The row has no name: write the customer&apos;s name</source>
        <translation>Raden saknar namn: skriv kundens namn</translation>
    </message>
    <message>
        <source>The spreadsheet made a date of this: take it from the original list</source>
        <translation>Kalkylprogrammet har gjort det här till ett datum: ta uppgiften från den ursprungliga listan</translation>
    </message>
    <message>
        <source>There are no rows in this list.</source>
        <translation>Det finns inga rader i listan.</translation>
    </message>
    <message>
        <source>There is no sheet named “{sheet}” in this file.</source>
        <translation>Det finns inget blad med namnet ”{sheet}” i filen.</translation>
    </message>
    <message>
        <source>This does not fit the field: it is kept in the notes</source>
        <translation>Det här passar inte i fältet: det sparas i anteckningarna</translation>
    </message>
    <message>
        <source>This file is a PDF, not a list.</source>
        <translation>Filen är en PDF, inte en lista.</translation>
    </message>
    <message>
        <source>This file is a picture, whatever its name says.</source>
        <translation>Filen är en bild, vad namnet än säger.</translation>
    </message>
    <message>
        <source>This file is a text document or a slide show, not a list.</source>
        <translation>Filen är ett textdokument eller ett bildspel, inte en lista.</translation>
    </message>
    <message>
        <source>This file is a web page or XML, whatever its name says.</source>
        <translation>Filen är en webbsida eller XML, vad namnet än säger.</translation>
    </message>
    <message>
        <source>This file is built as no spreadsheet program builds it, so it was not opened.</source>
        <translation>Filen är uppbyggd på ett sätt som inget kalkylprogram använder, så den öppnades inte.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete.</source>
        <translation>Filen är skadad eller ofullständig.</translation>
    </message>
    <message>
        <source>This file is damaged, or it takes more memory or time than any list should.</source>
        <translation>Filen är skadad, eller så kräver den mer minne eller tid än någon lista borde.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB when unpacked.</source>
        <translation>Filen är större än {limit} MB uppackad.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB.</source>
        <translation>Filen är större än {limit} MB.</translation>
    </message>
    <message>
        <source>This file is not a list that can be read.</source>
        <translation>Filen är inte en lista som kan läsas.</translation>
    </message>
    <message>
        <source>This file is protected with a password.</source>
        <translation>Filen är skyddad med lösenord.</translation>
    </message>
    <message>
        <source>This kind of spreadsheet file cannot be read.</source>
        <translation>En sådan kalkylfil kan inte läsas.</translation>
    </message>
    <message>
        <source>This list has more than {limit} columns.</source>
        <translation>Listan har fler än {limit} kolumner.</translation>
    </message>
    <message>
        <source>This list has more than {limit} rows.</source>
        <translation>Listan har fler än {limit} rader.</translation>
    </message>
    <message>
        <source>This looks like a line of totals, not a customer</source>
        <translation>Det här ser ut som en summarad, inte en kund</translation>
    </message>
    <message>
        <source>Title of the contact person</source>
        <translation>Kontaktpersonens titel</translation>
    </message>
    <message>
        <source>To check: {old}. {reason}.</source>
        <translation>Kontrollera: {old}. {reason}.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Wrong: {old}. {reason}.</source>
        <translation>Fel: {old}. {reason}.</translation>
    </message>
    <message>
        <source>Yes is noted as a permission without proof, which does not count yet. No is a ban. Empty means that nothing is known.</source>
        <translation>Ja antecknas som ett tillstånd utan bevis, vilket inte räcker ännu. Nej är ett förbud. Tomt betyder att inget är känt.</translation>
    </message>
    <message>
        <source>Yes means a ban: no marketing. Empty or no means that nothing is known.</source>
        <translation>Ja betyder förbud: ingen marknadsföring. Tomt eller nej betyder att inget är känt.</translation>
    </message>
    <message>
        <source>Yes means no sales on credit. It says nothing about marketing.</source>
        <translation>Ja betyder ingen försäljning på kredit. Det säger inget om marknadsföring.</translation>
    </message>
    <message>
        <source>Yes means passive: kept in the register, but not in lists.</source>
        <translation>Ja betyder passiv: finns kvar i registret men inte i listorna.</translation>
    </message>
    <message>
        <source>Yes means that the data may not be given to others.</source>
        <translation>Ja betyder att uppgifterna inte får lämnas ut till andra.</translation>
    </message>
    <message>
        <source>by its heading</source>
        <translation>enligt rubriken</translation>
    </message>
    <message>
        <source>by what it holds</source>
        <translation>enligt innehållet</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>valt av dig</translation>
    </message>
    <message>
        <source>customer number and name</source>
        <translation>kundnummer och namn</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>is the same customer</source>
        <translation>är samma kund</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnas</translation>
    </message>
    <message>
        <source>looks alike: imported as new, check afterwards</source>
        <translation>verkar vara samma: importeras som ny, kontrollera efteråt</translation>
    </message>
    <message>
        <source>name and postcode</source>
        <translation>namn och postnummer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>personal identity code</source>
        <translation>personbeteckning</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>kontrollera</translation>
    </message>
    <message>
        <source>row {row} of this list</source>
        <translation>rad {row} i den här listan</translation>
    </message>
    <message>
        <source>was erased from the register on the day in brackets: is there a new basis</source>
        <translation>raderades ur registret den dag som står inom parentes: finns en ny grund</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>hela raden</translation>
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
        <translation>Programmet avslutades oväntat förra gången och dess logg är trasig. Det som sparades sist saknas: kontrollera vad du gjorde då. Allt annat finns kvar.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time, and its log is gone. What was saved last may be missing: look at what you did then. Everything else is there.</source>
        <translation>Programmet avslutades oväntat förra gången och dess logg är borta. Det som sparades sist kan saknas: kontrollera vad du gjorde då. Allt annat finns kvar.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Everything saved is there.</source>
        <translation>Programmet avslutades oväntat förra gången. Allt som sparats finns kvar.</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>A copy of the data is enclosed</source>
        <translation>En kopia av uppgifterna bifogas</translation>
    </message>
    <message>
        <source>A file with the data is enclosed</source>
        <translation>En fil med uppgifterna bifogas</translation>
    </message>
    <message>
        <source>A person decides</source>
        <translation>En människa beslutar</translation>
    </message>
    <message>
        <source>Answer to your request</source>
        <translation>Svar på din begäran</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>Bästa {name}</translation>
    </message>
    <message>
        <source>Done in part, with reasons</source>
        <translation>Gjort delvis, med motivering</translation>
    </message>
    <message>
        <source>Enclosed is a copy of the data that we hold about you. It also tells what we use the data for, where it came from, who has received it, how long it is kept, and which rights you have.</source>
        <translation>Bifogat finns en kopia av de uppgifter som vi har om dig. Där framgår också vad vi använder uppgifterna till, varifrån de kommer, vem som har fått dem, hur länge de sparas och vilka rättigheter du har.</translation>
    </message>
    <message>
        <source>Enclosed is a file with the data that you gave us, in a form that other programs can read.</source>
        <translation>Bifogat finns en fil med de uppgifter som du har gett oss, i en form som andra program kan läsa.</translation>
    </message>
    <message>
        <source>From now on we send you no direct marketing. To keep to that, we keep your ban: otherwise you could come back to our lists by mistake. The ban costs nothing and holds until you take it back yourself.</source>
        <translation>Från och med nu skickar vi ingen direktmarknadsföring till dig. För att kunna hålla det sparar vi ditt förbud: annars kunde du av misstag komma tillbaka på våra listor. Förbudet kostar ingenting och gäller tills du själv återtar det.</translation>
    </message>
    <message>
        <source>If you have questions, please get in touch: {contact}</source>
        <translation>Om du har frågor, ta kontakt: {contact}</translation>
    </message>
    <message>
        <source>If you think that we do not handle your data or your request as the law demands, you have the right to complain to the supervisory authority:</source>
        <translation>Om du anser att vi inte behandlar dina uppgifter eller din begäran enligt lagen har du rätt att lämna in ett klagomål till tillsynsmyndigheten:</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Med vänlig hälsning</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>More time is needed, with the reason</source>
        <translation>Mer tid behövs, med motivering</translation>
    </message>
    <message>
        <source>No data is held</source>
        <translation>Inga uppgifter finns</translation>
    </message>
    <message>
        <source>No more direct marketing</source>
        <translation>Ingen mer direktmarknadsföring</translation>
    </message>
    <message>
        <source>On {day} you asked for your data in a form that you can take along (GDPR Article 20).</source>
        <translation>Du bad den {day} om dina uppgifter i en form som du kan ta med dig (artikel 20 i dataskyddsförordningen).</translation>
    </message>
    <message>
        <source>On {day} you asked that no decision about you is left to a program alone (GDPR Article 22).</source>
        <translation>Du bad den {day} att inget beslut om dig överlåts åt enbart ett program (artikel 22 i dataskyddsförordningen).</translation>
    </message>
    <message>
        <source>On {day} you asked us to correct data about you (GDPR Article 16).</source>
        <translation>Du bad oss den {day} att rätta uppgifter om dig (artikel 16 i dataskyddsförordningen).</translation>
    </message>
    <message>
        <source>On {day} you asked us to erase data about you (GDPR Article 17).</source>
        <translation>Du bad oss den {day} att radera uppgifter om dig (artikel 17 i dataskyddsförordningen).</translation>
    </message>
    <message>
        <source>On {day} you asked us to restrict the processing of your data (GDPR Article 18).</source>
        <translation>Du bad oss den {day} att begränsa behandlingen av dina uppgifter (artikel 18 i dataskyddsförordningen).</translation>
    </message>
    <message>
        <source>On {day} you asked what data we hold about you (GDPR Article 15).</source>
        <translation>Du frågade den {day} vilka uppgifter vi har om dig (artikel 15 i dataskyddsförordningen).</translation>
    </message>
    <message>
        <source>On {day} you objected to how we process your data (GDPR Article 21).</source>
        <translation>Du invände den {day} mot hur vi behandlar dina uppgifter (artikel 21 i dataskyddsförordningen).</translation>
    </message>
    <message>
        <source>On {day} you told us that you want no direct marketing (GDPR Article 21(2)).</source>
        <translation>Du meddelade den {day} att du inte vill ha direktmarknadsföring (artikel 21.2 i dataskyddsförordningen).</translation>
    </message>
    <message>
        <source>Personal data to be corrected</source>
        <translation>Underrättelse om rättelse av personuppgifter</translation>
    </message>
    <message>
        <source>Personal data to be erased</source>
        <translation>Underrättelse om radering av personuppgifter</translation>
    </message>
    <message>
        <source>Personal data to be restricted</source>
        <translation>Underrättelse om begränsning av behandling av personuppgifter</translation>
    </message>
    <message>
        <source>Refused, with reasons</source>
        <translation>Avslagen, med motivering</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Begäran {number}</translation>
    </message>
    <message>
        <source>The data was corrected</source>
        <translation>Uppgifterna har rättats</translation>
    </message>
    <message>
        <source>The data was erased</source>
        <translation>Uppgifterna har raderats</translation>
    </message>
    <message>
        <source>The law asks us to tell everybody who got the data (GDPR Article 19). Please confirm to us that it is done.</source>
        <translation>Enligt lag ska vi underrätta alla som har fått uppgifterna (dataskyddsförordningen artikel 19). Vänligen bekräfta att åtgärden är utförd.</translation>
    </message>
    <message>
        <source>The person was not identified</source>
        <translation>Personen identifierades inte</translation>
    </message>
    <message>
        <source>The processing is restricted</source>
        <translation>Behandlingen har begränsats</translation>
    </message>
    <message>
        <source>The processing was stopped</source>
        <translation>Behandlingen har upphört</translation>
    </message>
    <message>
        <source>We could not make sure that the request comes from you, so we may neither tell nor change anything (GDPR Article 12(2)). If you show us who you are, we go on at once. What was not enough:</source>
        <translation>Vi kunde inte försäkra oss om att begäran kommer från dig, så vi får varken berätta eller ändra något (artikel 12.2 i dataskyddsförordningen). Om du visar oss vem du är fortsätter vi genast. Det som inte räckte:</translation>
    </message>
    <message>
        <source>We do not do what you asked, for this reason:</source>
        <translation>Vi gör inte det du bad om, av följande skäl:</translation>
    </message>
    <message>
        <source>We have corrected data that was wrong (GDPR Article 16). Please correct it in your records too. The right data:</source>
        <translation>Vi har rättat felaktiga uppgifter (dataskyddsförordningen artikel 16). Vänligen rätta dem även i ert register. De rätta uppgifterna:</translation>
    </message>
    <message>
        <source>We have corrected the data. We also tell those to whom we had given the wrong data, unless that is impossible or would take disproportionate effort. If you wish, we tell you who they are.</source>
        <translation>Vi har rättat uppgifterna. Vi berättar om det också för dem som hade fått de felaktiga uppgifterna av oss, om det inte är omöjligt eller kräver en oproportionell ansträngning. Om du vill berättar vi vilka de är.</translation>
    </message>
    <message>
        <source>We have done a part of what you asked. What we have not done, and why:</source>
        <translation>Vi har gjort en del av det du bad om. Det här har vi inte gjort, och varför:</translation>
    </message>
    <message>
        <source>We have erased the data (GDPR Article 17). Please erase it too, with all copies of it and links to it, unless a law obliges you to keep it.</source>
        <translation>Vi har raderat uppgifterna (dataskyddsförordningen artikel 17). Vänligen radera dem även hos er, med alla kopior och länkar, om inte lag kräver att ni bevarar dem.</translation>
    </message>
    <message>
        <source>We have erased your data. What a law obliges us to keep, such as vouchers of the bookkeeping, is kept apart, for that purpose only, and erased when its time is over. Those to whom we had given the data are told of the erasure, and if you wish, we tell you who they are.</source>
        <translation>Vi har raderat dina uppgifter. Det som en lag förpliktar oss att spara, såsom bokföringens verifikat, sparas avskilt och bara för det ändamålet, och raderas när tiden har gått ut. De som hade fått uppgifterna av oss får veta om raderingen, och om du vill berättar vi vilka de är.</translation>
    </message>
    <message>
        <source>We have looked through our register. We hold no data about you but this request, which we keep as long as we must be able to show that it was answered.</source>
        <translation>Vi har gått igenom vårt register. Vi har inga andra uppgifter om dig än denna begäran, som vi sparar så länge vi måste kunna visa att den har besvarats.</translation>
    </message>
    <message>
        <source>We have restricted the processing of the data (GDPR Article 18). Please restrict it too: store the data, but do not use it until we tell you that the restriction is lifted.</source>
        <translation>Vi har begränsat behandlingen av uppgifterna (dataskyddsförordningen artikel 18). Vänligen begränsa den även hos er: uppgifterna får bevaras men inte användas förrän vi meddelar att begränsningen har hävts.</translation>
    </message>
    <message>
        <source>We have restricted the processing of your data. From now on we only store it, and use it with your consent, for legal claims, or to protect the rights of somebody else. We tell you before the restriction is lifted.</source>
        <translation>Vi har begränsat behandlingen av dina uppgifter. Från och med nu sparar vi dem bara, och använder dem med ditt samtycke, för rättsliga anspråk eller för att skydda någon annans rättigheter. Vi berättar för dig innan begränsningen hävs.</translation>
    </message>
    <message>
        <source>We have stopped the processing that you objected to.</source>
        <translation>Vi har upphört med den behandling som du invände mot.</translation>
    </message>
    <message>
        <source>We leave no decision about you to a program alone. A person has looked at your matter and decides in it.</source>
        <translation>Vi överlåter inget beslut om dig åt enbart ett program. En människa har satt sig in i ditt ärende och beslutar om det.</translation>
    </message>
    <message>
        <source>We need more time for your request. We answer by {due} at the latest (GDPR Article 12(3)). The reason:</source>
        <translation>Vi behöver mer tid för din begäran. Vi svarar senast den {due} (artikel 12.3 i dataskyddsförordningen). Skälet:</translation>
    </message>
    <message>
        <source>You have received personal data from us about {name}, with: {what}.</source>
        <translation>Ni har fått personuppgifter av oss om följande person: {name}. Uppgifterna lämnades ut med: {what}.</translation>
    </message>
    <message>
        <source>You have received personal data from us about {name}.</source>
        <translation>Ni har fått personuppgifter av oss om följande person: {name}.</translation>
    </message>
    <message>
        <source>You may also bring the matter before a court.</source>
        <translation>Du kan också föra saken till domstol.</translation>
    </message>
    <message>
        <source>Your request takes longer</source>
        <translation>Din begäran tar längre tid</translation>
    </message>
    <message>
        <source>answer-{number}</source>
        <translation>svar-{number}</translation>
    </message>
    <message>
        <source>notification-{request}-{number}</source>
        <translation>underrattelse-{request}-{number}</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Another list has this name</source>
        <translation>En annan lista har det här namnet</translation>
    </message>
    <message>
        <source>Any words, as in the search box of the customers: a name, a street, a note.</source>
        <translation>Vilka ord som helst, som i kundernas sökruta: ett namn, en gata, en anteckning.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Spärrlistor</translation>
    </message>
    <message>
        <source>Bought lists</source>
        <translation>Köpta listor</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>Conditions of the list “{name}”</source>
        <translation>Villkoren för listan ”{name}”</translation>
    </message>
    <message>
        <source>Copy of the list “{name}”</source>
        <translation>Kopia av listan ”{name}”</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Delete the list “{name}”</source>
        <translation>Ta bort listan ”{name}”</translation>
    </message>
    <message>
        <source>For example 00100–00990, 20100: one code, a range, or several with a comma between.</source>
        <translation>Till exempel 00100–00990, 20100: ett nummer, ett intervall eller flera med komma emellan.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>Give the list a name</source>
        <translation>Ge listan ett namn</translation>
    </message>
    <message>
        <source>Name of the list “{name}”</source>
        <translation>Namnet på listan ”{name}”</translation>
    </message>
    <message>
        <source>New list “{name}”</source>
        <translation>Ny lista ”{name}”</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Sparade</translation>
    </message>
    <message>
        <source>Several with a comma between: any of them will do.</source>
        <translation>Flera med komma emellan: vilken som helst av dem duger.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
</context>
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
        <source>Consent can be withdrawn at any time (GDPR Article 17)</source>
        <translation>Samtycket kan återkallas när som helst (dataskyddsförordningen, artikel 17)</translation>
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
        <source>Contacts with you</source>
        <translation>Kontakter med dig</translation>
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
        <translation>Utredningar enligt beställaransvarslagen</translation>
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
        <source>Documents</source>
        <translation>Dokument</translation>
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
        <source>Give the address, phone number or email of the firm</source>
        <translation>Ange företagets adress, telefonnummer eller e-postadress</translation>
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
        <source>Offers, orders and invoices</source>
        <translation>Offerter, beställningar och fakturor</translation>
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
        <source>People whose data we have by their consent alone</source>
        <translation>Personer vars uppgifter vi har enbart med deras samtycke</translation>
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
    <message numerus="yes">
        <source>Privacy notice given to %n people</source>
        <translation>
            <numerusform>Dataskyddsbeskrivningen given till %n person</numerusform>
            <numerusform>Dataskyddsbeskrivningen given till %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy notice saved, version {version}</source>
        <translation>Sparad dataskyddsbeskrivning, version {version}</translation>
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
        <translation>Programmet som registret förs med upprättar inga nätverksförbindelser.</translation>
    </message>
    <message>
        <source>The public website of the organisation you act for</source>
        <translation>Den offentliga webbplatsen för den organisation du företräder</translation>
    </message>
    <message>
        <source>The register holds data on:</source>
        <translation>Registret innehåller uppgifter om:</translation>
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
        <source>Until the customer relationship ends</source>
        <translation>Tills kundförhållandet upphör</translation>
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
        <translation>Tills arbetet överlämnas</translation>
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
        <source>We got your details from: {source}.</source>
        <translation>Vi har fått dina uppgifter från: {source}.</translation>
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
        <source>You have the right to refuse direct marketing at any time, free of charge: tell us at {contact}.</source>
        <translation>Du har rätt att när som helst kostnadsfritt förbjuda direktmarknadsföring: meddela oss, {contact}.</translation>
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
        <source>calls, messages, meetings and visits, what was agreed, things to do</source>
        <translation>samtal, meddelanden, möten och besök, vad som har avtalats, saker att göra</translation>
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
        <translation>nätfakturaadress och förmedlare</translation>
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
        <source>how much the customer buys</source>
        <translation>hur mycket kunden köper</translation>
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
        <translation>kundtyp</translation>
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
        <source>offers, orders, contracts, invoices, minutes, photos and messages</source>
        <translation>offerter, beställningar, avtal, fakturor, protokoll, foton och meddelanden</translation>
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
        <source>restriction of processing</source>
        <translation>begränsning av behandlingen</translation>
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
        <source>that a customer is under 13</source>
        <translation>att en kund är under 13 år</translation>
    </message>
    <message>
        <source>that a person has died</source>
        <translation>att en person har avlidit</translation>
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
        <source>what was offered, ordered and invoiced, and when</source>
        <translation>vad som har offererats, beställts och fakturerats, och när</translation>
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
        <source>whether you told us the data yourself</source>
        <translation>om du själv har gett oss uppgifterna</translation>
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
        <source>{firm} (business ID {business_id}) is the controller of your data. What we use it for: {purposes}. You may see your data, have it corrected or erased: {contact}.</source>
        <translation>{firm} (FO-nummer {business_id}) är personuppgiftsansvarig för dina uppgifter. Vad vi använder dem till: {purposes}. Du kan ta del av dina uppgifter, få dem rättade eller raderade: {contact}.</translation>
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
        <source>{length} from the end of the customer relationship</source>
        <translation>{length} från att kundförhållandet upphört</translation>
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
        <translation>{length} från att arbetet överlämnades</translation>
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
    <name>notification</name>
    <message>
        <source>Files of many customers were written since the person came ({files}). If you gave one of them to somebody, add who it was.</source>
        <translation>Sedan personen kom med i registret har filer med många kunder sparats ({files}). Om du har gett någon av dem till en utomstående, lägg till mottagaren.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>It is impossible</source>
        <translation>Det är omöjligt</translation>
    </message>
    <message>
        <source>It would take disproportionate effort</source>
        <translation>Det skulle kräva en oproportionell ansträngning</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Recipient added to request {number}</source>
        <translation>Mottagare tillagd till begäran {number}</translation>
    </message>
    <message>
        <source>Recipient not told, request {number}</source>
        <translation>Mottagaren underrättas inte, begäran {number}</translation>
    </message>
    <message>
        <source>Recipient told, request {number}</source>
        <translation>Mottagaren underrättad, begäran {number}</translation>
    </message>
    <message>
        <source>Recipients to be told, request {number}</source>
        <translation>Mottagare som ska underrättas, begäran {number}</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Antecknad av</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Underrättad den</translation>
    </message>
    <message>
        <source>Why it is not told</source>
        <translation>Varför mottagaren inte underrättas</translation>
    </message>
    <message>
        <source>With what it got the data</source>
        <translation>Hur uppgifterna lämnades ut</translation>
    </message>
    <message>
        <source>Your privacy notice names these recipients: {names}. Add those who got it.</source>
        <translation>Din dataskyddsbeskrivning nämner de här mottagarna: {names}. Lägg till dem som har fått uppgifterna.</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>ska underrättas</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affärer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Dataskydd</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Account (IBAN)</source>
        <translation>Kontonummer (IBAN)</translation>
    </message>
    <message>
        <source>Bank (BIC)</source>
        <translation>Bank (BIC)</translation>
    </message>
    <message>
        <source>Business ID {id}</source>
        <translation>FO-nummer {id}</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundnummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affär</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Leveransdatum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Förfallodag</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Fakturanummer</translation>
    </message>
    <message>
        <source>Invoice number: 20 characters at most</source>
        <translation>Fakturanummer: högst 20 tecken</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Faktura {number}</translation>
    </message>
    <message>
        <source>Lines: what is sold, how much and for how much</source>
        <translation>Rader: vad som säljs, hur mycket och till vilket pris</translation>
    </message>
    <message>
        <source>Nothing was changed. Fill in what is named, then try again.</source>
        <translation>Ingenting ändrades. Fyll i det som nämns och försök igen.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offert</translation>
    </message>
    <message>
        <source>Offer number</source>
        <translation>Offertnummer</translation>
    </message>
    <message>
        <source>Offer {number}</source>
        <translation>Offert {number}</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Price, €</source>
        <translation>À-pris, €</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referensnummer</translation>
    </message>
    <message>
        <source>Settings, firm</source>
        <translation>Inställningar, företaget</translation>
    </message>
    <message>
        <source>Settings, offers and invoices</source>
        <translation>Inställningar, offerter och fakturor</translation>
    </message>
    <message>
        <source>Text on papers: why a line is without VAT, and by which section of law</source>
        <translation>Text på offert och faktura: varför en rad är momsfri och enligt vilken paragraf</translation>
    </message>
    <message>
        <source>The paper cannot be made yet: something is missing.</source>
        <translation>Offerten eller fakturan kan inte göras ännu: något saknas.</translation>
    </message>
    <message>
        <source>To pay, €</source>
        <translation>Att betala, €</translation>
    </message>
    <message>
        <source>Total with VAT, €</source>
        <translation>Totalt med moms, €</translation>
    </message>
    <message>
        <source>Total without VAT, €</source>
        <translation>Totalt utan moms, €</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>VAT ID {id}</source>
        <translation>Momsnummer {id}</translation>
    </message>
    <message>
        <source>VAT {rate} % of {base}</source>
        <translation>Moms {rate} % av {base}</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>Moms, %</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till</translation>
    </message>
    <message>
        <source>Virtual bar code: {digits}</source>
        <translation>Virtuell streckkod: {digits}</translation>
    </message>
    <message>
        <source>Without VAT, €</source>
        <translation>Utan moms, €</translation>
    </message>
    <message>
        <source>Your Business ID</source>
        <translation>Ert FO-nummer</translation>
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
        <translation>Tidigare förbud</translation>
    </message>
    <message>
        <source>A child under 13: no marketing without a guardian’s consent.</source>
        <translation>Ett barn under 13 år: marknadsföring kräver vårdnadshavarens samtycke.</translation>
    </message>
    <message>
        <source>A consent without proof counts as none: ask for it again.</source>
        <translation>Ett samtycke utan bevis gäller inte: be om det på nytt.</translation>
    </message>
    <message>
        <source>A contact person: only about matters of the person’s own duties.</source>
        <translation>En kontaktperson: bara ärenden som hör till personens egna uppgifter.</translation>
    </message>
    <message>
        <source>A duty of each message: put in who sends it and how to refuse for free.</source>
        <translation>En skyldighet i varje meddelande: uppge avsändaren och ett gratis sätt att säga nej.</translation>
    </message>
    <message>
        <source>All marketing</source>
        <translation>All marknadsföring</translation>
    </message>
    <message>
        <source>An existing customer, told of the right to refuse.</source>
        <translation>En befintlig kund som har informerats om rätten att förbjuda.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Automated call</source>
        <translation>Automatiserat samtal</translation>
    </message>
    <message>
        <source>Automated calls need consent, also to existing customers.</source>
        <translation>Automatiska samtal kräver samtycke även av befintliga kunder.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Förbud</translation>
    </message>
    <message>
        <source>Ban lifted by the person</source>
        <translation>Personen återtog förbudet</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Confirm a condition</source>
        <translation>Bekräftelse av villkor</translation>
    </message>
    <message>
        <source>Confirmed {day}: {reason}</source>
        <translation>Bekräftat {day}: {reason}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtycket återkallat</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bevis</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <translation>Befintlig kund</translation>
    </message>
    <message>
        <source>Fill this in, please</source>
        <translation>Fyll i det här</translation>
    </message>
    <message>
        <source>Find the customer first: Ctrl+1, type the name or the number, then F9 again.</source>
        <translation>Sök först kunden: Ctrl+1, skriv namnet eller numret och tryck F9 igen.</translation>
    </message>
    <message>
        <source>Given by a guardian</source>
        <translation>Gett av vårdnadshavare</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Hur det är känt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>It is not said how this is known.</source>
        <translation>Det sägs inte hur detta är känt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Lift a ban at the person’s wish</source>
        <translation>Återtagande av förbud på personens begäran</translation>
    </message>
    <message>
        <source>Marketing stands among the purposes of the privacy notice.</source>
        <translation>Marknadsföring finns bland ändamålen i dataskyddsbeskrivningen.</translation>
    </message>
    <message>
        <source>New wording of consent</source>
        <translation>Ny ordalydelse för samtycke</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No authority has settled this: it is our reading, the stricter one.</source>
        <translation>Ingen myndighet har avgjort saken: det här är vår tolkning, den strängare.</translation>
    </message>
    <message>
        <source>Nobody has forbidden it.</source>
        <translation>Det har inte förbjudits.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the day it was said.</source>
        <translation>Inget ändrades. Ange dagen då det sades.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name each channel by itself.</source>
        <translation>Inget ändrades. Anteckna varje kanal för sig.</translation>
    </message>
    <message>
        <source>Nothing was changed. Say how and where.</source>
        <translation>Inget ändrades. Ange hur och var.</translation>
    </message>
    <message>
        <source>On a block list: ask the customer before the next message.</source>
        <translation>På en spärrlista: fråga kunden före nästa meddelande.</translation>
    </message>
    <message>
        <source>On a block list: prospects on it are not contacted.</source>
        <translation>På en spärrlista: möjliga kunder på den kontaktas inte.</translation>
    </message>
    <message>
        <source>Open: find out, and confirm it here.</source>
        <translation>Öppet: ta reda på det och bekräfta här.</translation>
    </message>
    <message>
        <source>Open: look the number up on a block list first.</source>
        <translation>Öppet: kontrollera först numret mot en spärrlista.</translation>
    </message>
    <message>
        <source>Open: no entry tells that refusing was offered at the sale.</source>
        <translation>Öppet: ingen anteckning säger att rätten att neka erbjöds vid köpet.</translation>
    </message>
    <message>
        <source>Open: write the interest of marketing among the purposes on the Privacy page; who never bought anything is also looked up on a block list.</source>
        <translation>Öppet: skriv in marknadsföringens berättigade intresse bland ändamålen på sidan Dataskydd; den som aldrig köpt något kontrolleras också mot en spärrlista.</translation>
    </message>
    <message>
        <source>Our legitimate interest is written down, and the person is told of the processing, of the source of the data and of the right to object</source>
        <translation>Vårt berättigade intresse är dokumenterat, och personen informeras om behandlingen, om uppgifternas källa och om rätten att göra invändningar</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Lov</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonsamtal</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Processing is restricted: the data may only be stored.</source>
        <translation>Behandlingen är begränsad: uppgifterna får bara lagras.</translation>
    </message>
    <message>
        <source>Proof is kept</source>
        <translation>Bevis finns</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Anteckning av samtycke</translation>
    </message>
    <message>
        <source>Record existing customer</source>
        <translation>Anteckning av befintlig kund</translation>
    </message>
    <message>
        <source>Record withdrawal of consent</source>
        <translation>Anteckning av återkallat samtycke</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Antecknat</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Antecknat av</translation>
    </message>
    <message>
        <source>Register a ban</source>
        <translation>Anteckna marknadsföringsförbud</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Försäljning</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Textmeddelande</translation>
    </message>
    <message>
        <source>The address may be a person’s own: confirm that the message concerns the duties.</source>
        <translation>Adressen kan vara personlig: bekräfta att meddelandet gäller arbetsuppgifterna.</translation>
    </message>
    <message>
        <source>The address was got at a sale of ours, the message is about similar products of our own, and refusing was offered then and is offered now</source>
        <translation>Adressen erhölls vid vår egen försäljning, meddelandet gäller våra egna liknande produkter, och möjlighet att förbjuda gavs då och ges nu</translation>
    </message>
    <message>
        <source>The consent was withdrawn.</source>
        <translation>Samtycket har återkallats.</translation>
    </message>
    <message>
        <source>The customer is passive: kept, but not contacted.</source>
        <translation>Kunden är passiv: uppgifterna finns kvar, men kontakt tas inte.</translation>
    </message>
    <message>
        <source>The day is still to come.</source>
        <translation>Dagen har inte kommit än.</translation>
    </message>
    <message>
        <source>The message essentially concerns the person’s duties at the organisation</source>
        <translation>Meddelandet gäller väsentligen personens arbetsuppgifter i organisationen</translation>
    </message>
    <message>
        <source>The message is recognisable as marketing, shows the sender and a free way to refuse</source>
        <translation>Meddelandet kan kännas igen som marknadsföring och visar avsändaren och ett kostnadsfritt sätt att förbjuda</translation>
    </message>
    <message>
        <source>The number is on no block list, the source of the data is told, and the call comes at a decent time; a sale to a consumer needs a written offer and acceptance</source>
        <translation>Numret finns inte på någon spärrlista, uppgifternas källa uppges och samtalet görs vid en lämplig tid; försäljning till en konsument kräver ett skriftligt anbud och godkännande</translation>
    </message>
    <message>
        <source>The organisation has forbidden direct marketing.</source>
        <translation>Organisationen har förbjudit direktmarknadsföring.</translation>
    </message>
    <message>
        <source>The person has died: no marketing is sent.</source>
        <translation>Personen har avlidit: ingen marknadsföring skickas.</translation>
    </message>
    <message>
        <source>The person has forbidden direct marketing.</source>
        <translation>Personen har förbjudit direktmarknadsföring.</translation>
    </message>
    <message>
        <source>The person has given consent.</source>
        <translation>Personen har gett sitt samtycke.</translation>
    </message>
    <message>
        <source>The person has left the organisation.</source>
        <translation>Personen har lämnat organisationen.</translation>
    </message>
    <message>
        <source>The source stands among the customer’s details: tell it when asked.</source>
        <translation>Källan finns bland kundens uppgifter: berätta den på begäran.</translation>
    </message>
    <message>
        <source>There is no consent.</source>
        <translation>Inget samtycke finns.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Den dagen har inte kommit än.</translation>
    </message>
    <message>
        <source>This is said of one channel, not of all.</source>
        <translation>Detta gäller en kanal, inte alla.</translation>
    </message>
    <message>
        <source>Told by email</source>
        <translation>Sagt per e-post</translation>
    </message>
    <message>
        <source>Told face to face</source>
        <translation>Sagt ansikte mot ansikte</translation>
    </message>
    <message>
        <source>Told in a letter</source>
        <translation>Sagt per brev</translation>
    </message>
    <message>
        <source>Told of the right to refuse</source>
        <translation>Informerad om rätten att förbjuda</translation>
    </message>
    <message>
        <source>Told of the right to refuse {day}: {how}</source>
        <translation>Rätten att neka berättad {day}: {how}</translation>
    </message>
    <message>
        <source>Told on the phone</source>
        <translation>Sagt i telefon</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Whose ban is it? No customer is chosen.</source>
        <translation>Vems förbud? Ingen kund är vald.</translation>
    </message>
    <message>
        <source>Wording shown</source>
        <translation>Visad formulering</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{firm} may send me marketing of its products and services in the ways I have ticked. I give this consent of my own free will; no service depends on it. I can withdraw it at any time and free of charge, as easily as I gave it.</source>
        <translation>{firm} får skicka mig marknadsföring av sina produkter och tjänster på de sätt jag har kryssat för. Jag ger samtycket frivilligt, och ingen tjänst beror på det. Jag kan återkalla samtycket när som helst, gratis och lika lätt som jag gav det.</translation>
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
        <translation>Nytt ändamål</translation>
    </message>
    <message>
        <source>A new recipient</source>
        <translation>Ny mottagare</translation>
    </message>
    <message>
        <source>A new time of keeping</source>
        <translation>Ny lagringstid</translation>
    </message>
    <message>
        <source>A new transfer</source>
        <translation>Ny överföring</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>Lägg till ett land</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>Lägg till ett ändamål</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Lägg till en mottagare</translation>
    </message>
    <message>
        <source>Add a time of keeping</source>
        <translation>Lägg till en lagringstid</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Incidenter</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderade</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Dataskyddsbeskrivning</translation>
    </message>
    <message>
        <source>Privacy notice printed</source>
        <translation>Utskriven dataskyddsbeskrivning</translation>
    </message>
    <message>
        <source>Privacy notice: contact</source>
        <translation>Dataskyddsbeskrivning: kontakt</translation>
    </message>
    <message>
        <source>Privacy notice: data protection officer</source>
        <translation>Dataskyddsbeskrivning: dataskyddsombud</translation>
    </message>
    <message>
        <source>Privacy notice: direct marketing</source>
        <translation>Dataskyddsbeskrivning: direktmarknadsföring</translation>
    </message>
    <message>
        <source>Privacy notice: protection</source>
        <translation>Dataskyddsbeskrivning: skydd</translation>
    </message>
    <message>
        <source>Privacy notice: purposes</source>
        <translation>Dataskyddsbeskrivning: ändamål</translation>
    </message>
    <message>
        <source>Privacy notice: recipients</source>
        <translation>Dataskyddsbeskrivning: mottagare</translation>
    </message>
    <message>
        <source>Privacy notice: times of keeping</source>
        <translation>Dataskyddsbeskrivning: lagringstider</translation>
    </message>
    <message>
        <source>Privacy notice: transfers</source>
        <translation>Dataskyddsbeskrivning: överföringar</translation>
    </message>
    <message>
        <source>Privacy notice: version</source>
        <translation>Dataskyddsbeskrivning: version</translation>
    </message>
    <message>
        <source>Privacy notice: versions</source>
        <translation>Dataskyddsbeskrivning: versioner</translation>
    </message>
    <message>
        <source>Privacy notice: what must be told</source>
        <translation>Dataskyddsbeskrivning: obligatoriska uppgifter</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Lagring</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Det här får inte vara tomt.</translation>
    </message>
    <message>
        <source>its name, if you want to tell it</source>
        <translation>namnet, om du vill ange det</translation>
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
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
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
        <source>Customer</source>
        <translation>Kund</translation>
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
        <source>Given on</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hur den gavs</translation>
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
        <source>Recorded by</source>
        <translation>Antecknat av</translation>
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
        <source>Trace of its text</source>
        <translation>Textens kontrollsumma</translation>
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
    <name>prospects</name>
    <message>
        <source>&amp;Legitimate interest: it concerns the firm or the duties of the person</source>
        <translation>&amp;Berättigat intresse: det gäller företaget eller personens arbetsuppgifter</translation>
    </message>
    <message>
        <source>A list is destroyed at the latest 12 months after it was received, and not before today.</source>
        <translation>En lista förstörs senast 12 månader efter mottagandet, och inte före i dag.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>FO-nummer</translation>
    </message>
    <message>
        <source>Choose what the person has consented to.</source>
        <translation>Välj vad personen har samtyckt till.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Destroyed after</source>
        <translation>Förstörs senast</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Fill this in: people may ask where it came from</source>
        <translation>Fyll i detta: folk kan fråga varifrån uppgifterna kommer</translation>
    </message>
    <message>
        <source>From the list “{list}”. Legal basis: {basis}. {reason}</source>
        <translation>Från listan ”{list}”. Rättslig grund: {basis}. {reason}</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>Has forbidden marketing</source>
        <translation>Har förbjudit marknadsföring</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Legitimate interest is a basis for organisations and their contact persons: a private person must have consented or asked.</source>
        <translation>Berättigat intresse duger som grund för organisationer och deras kontaktpersoner. En privatperson måste ha samtyckt eller själv bett om det.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Make “{name}” a customer</source>
        <translation>Gör ”{name}” till kund</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Not to be contacted</source>
        <translation>Får inte kontaktas</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Ingenting sparades.</translation>
    </message>
    <message>
        <source>On a block list</source>
        <translation>På en spärrlista</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>Rad i filen</translation>
    </message>
    <message>
        <source>Say how the legal basis is known.</source>
        <translation>Berätta hur den rättsliga grunden är känd.</translation>
    </message>
    <message>
        <source>The list cannot come from the future.</source>
        <translation>Listan kan inte ha mottagits i framtiden.</translation>
    </message>
    <message>
        <source>The list holds no names.</source>
        <translation>Listan innehåller inga namn.</translation>
    </message>
    <message>
        <source>The list needs a name and its source.</source>
        <translation>Listan behöver ett namn och en källa.</translation>
    </message>
    <message>
        <source>The person &amp;asked for it, such as an offer</source>
        <translation>Personen bad själv om det, till exempel en &amp;offert</translation>
    </message>
    <message>
        <source>The person has forbidden marketing.</source>
        <translation>Personen har förbjudit marknadsföring.</translation>
    </message>
    <message>
        <source>The person has given &amp;consent</source>
        <translation>Personen har gett sitt &amp;samtycke</translation>
    </message>
    <message>
        <source>The person is on a block list.</source>
        <translation>Personen finns på en spärrlista.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Befattning</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Informerad</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Postort</translation>
    </message>
    <message>
        <source>legitimate interest</source>
        <translation>berättigat intresse</translation>
    </message>
    <message>
        <source>the person’s consent</source>
        <translation>personens samtycke</translation>
    </message>
    <message>
        <source>the person’s own request</source>
        <translation>personens egen begäran</translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>Choose to open it with the recovery code.</source>
        <translation>Välj att öppna det med återställningskoden.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Så förvarar du det</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Så använder du det</translation>
    </message>
    <message>
        <source>Keep this sheet on paper in a safe place, away from the computer and the backups.</source>
        <translation>Förvara det här bladet på papper på ett säkert ställe, skilt från datorn och säkerhetskopiorna.</translation>
    </message>
    <message>
        <source>QR code that holds the recovery code</source>
        <translation>QR-kod som innehåller återställningskoden</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>Register {register} · {day} · {program}</source>
        <translation>Register {register} · {day} · {program}</translation>
    </message>
    <message>
        <source>Start the program and choose the folder of the register.</source>
        <translation>Starta programmet och välj registrets mapp.</translation>
    </message>
    <message>
        <source>Then protect the register anew, by this computer or a new passphrase.</source>
        <translation>Skydda sedan registret på nytt, med datorn eller en ny lösenfras.</translation>
    </message>
    <message>
        <source>This code opens your customer register when nothing else does: on a new computer, after the computer was reset, or when the passphrase is forgotten. Nobody can make a new code for a register that is shut, not even the maker of the program.</source>
        <translation>Den här koden öppnar ditt kundregister när inget annat gör det: på en ny dator, när datorn har återställts eller när lösenfrasen är bortglömd. Ingen kan göra en ny kod till ett stängt register, inte ens programmets tillverkare.</translation>
    </message>
    <message>
        <source>Try the code once a year. When you make a new code, destroy this sheet.</source>
        <translation>Prova koden en gång om året. När du gör en ny kod, förstör det här bladet.</translation>
    </message>
    <message>
        <source>Type the code. Capital or small letters, blanks and hyphens make no difference; the letters O, I and L are read as the digits 0 and 1. The square holds the same code for a scanner.</source>
        <translation>Skriv koden. Stora och små bokstäver, mellanslag och bindestreck gör ingen skillnad; bokstäverna O, I och L läses som siffrorna 0 och 1. Rutan innehåller samma kod för en läsare.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and a copy of the register can read all of it. Do not photograph it or send it by email.</source>
        <translation>Den som har det här bladet och en kopia av registret kan läsa hela registret. Fotografera inte bladet och skicka det inte med e-post.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%n of the persons in it have forbidden marketing; they are marked.</source>
        <translation>
            <numerusform>%n av dem har förbjudit marknadsföring och är märkt.</numerusform>
            <numerusform>%n av dem har förbjudit marknadsföring och är märkta.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text is longer than a workbook can hold.</source>
        <translation>En text är längre än en arbetsbok rymmer.</translation>
    </message>
    <message>
        <source>A workbook holds about a million rows, this is more.</source>
        <translation>En arbetsbok rymmer ungefär en miljon rader, och det här är fler.</translation>
    </message>
    <message>
        <source>Choose one of these: {endings}</source>
        <translation>Välj något av följande: {endings}</translation>
    </message>
    <message>
        <source>Confirmed conditions</source>
        <translation>Bekräftade villkor</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affärer</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Telefonmarknadsföringsförbud</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>Adresserad reklam förbud</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Email permission</source>
        <translation>E-postlov</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marknadsföring</translation>
    </message>
    <message>
        <source>Marketing ban</source>
        <translation>Marknadsföringsförbud</translation>
    </message>
    <message>
        <source>Marketing ban: {channels}</source>
        <translation>Marknadsföringsförbud: {channels}</translation>
    </message>
    <message>
        <source>Marketing permission</source>
        <translation>Marknadsföringstillstånd</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Nothing was changed. Find the right number by name.</source>
        <translation>Ingenting ändrades. Sök rätt nummer med namnet.</translation>
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
        <source>Nothing was written. Export as CSV, JSON or ZIP.</source>
        <translation>Ingenting skrevs. Exportera som CSV, JSON eller ZIP.</translation>
    </message>
    <message>
        <source>Notices given</source>
        <translation>Givna beskrivningar</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Nummer i registret</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Begränsningar</translation>
    </message>
    <message>
        <source>SMS permission</source>
        <translation>Sms-lov</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDF-filen kunde inte skapas.</translation>
    </message>
    <message>
        <source>The contact person’s ban</source>
        <translation>Kontaktpersonens förbud</translation>
    </message>
    <message>
        <source>The document is too long to be made into one PDF.</source>
        <translation>Dokumentet är för långt för en enda PDF-fil.</translation>
    </message>
    <message>
        <source>The ending of the file tells no format.</source>
        <translation>Filens ändelse anger inget format.</translation>
    </message>
    <message>
        <source>There are no saved lists: make one in the window.</source>
        <translation>Det finns inga sparade listor: gör en i fönstret.</translation>
    </message>
    <message>
        <source>There is no customer {id}.</source>
        <translation>Kunden {id} finns inte.</translation>
    </message>
    <message>
        <source>There is no list of this name.</source>
        <translation>Det finns ingen lista med det här namnet.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>Answered on</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>Per e-post</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Per brev</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefon</translation>
    </message>
    <message>
        <source>Called back on a number that we had already</source>
        <translation>Vi ringde upp ett nummer som vi redan hade</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Copy of the own data (Art. 15)</source>
        <translation>Kopia av de egna uppgifterna (art. 15)</translation>
    </message>
    <message>
        <source>Correction (Art. 16)</source>
        <translation>Rättelse (art. 16)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Data to take along (Art. 20)</source>
        <translation>Dataportabilitet (art. 20)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Done as asked</source>
        <translation>Gjort enligt begäran</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>Gjort delvis</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Radering</translation>
    </message>
    <message>
        <source>Erasure (Art. 17)</source>
        <translation>Radering (art. 17)</translation>
    </message>
    <message>
        <source>Extension told on</source>
        <translation>Förlängningen meddelad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Hur den kom</translation>
    </message>
    <message>
        <source>How the answer went</source>
        <translation>Hur svaret gick</translation>
    </message>
    <message>
        <source>How the person was identified</source>
        <translation>Hur personen identifierades</translation>
    </message>
    <message>
        <source>Identified on</source>
        <translation>Identifierad</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>På annat sätt</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Uppgiftens slag</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Svarets språk</translation>
    </message>
    <message>
        <source>More about the identity check</source>
        <translation>Mer om identifieringen</translation>
    </message>
    <message>
        <source>More time could be taken until {day} only.</source>
        <translation>Mer tid kunde tas bara till {day}.</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Personens namn</translation>
    </message>
    <message>
        <source>No automated decision (Art. 22)</source>
        <translation>Inget automatiserat beslut (art. 22)</translation>
    </message>
    <message>
        <source>No data about the person</source>
        <translation>Inga uppgifter om personen</translation>
    </message>
    <message>
        <source>No more marketing (Art. 21(2))</source>
        <translation>Ingen mer marknadsföring (art. 21.2)</translation>
    </message>
    <message>
        <source>Nothing was changed. Answer the request as soon as you can.</source>
        <translation>Inget ändrades. Besvara begäran så snart du kan.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write down why: the law asks you to tell the person.</source>
        <translation>Inget ändrades. Skriv varför: enligt lagen ska det berättas för personen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Objection (Art. 21)</source>
        <translation>Invändning (art. 21)</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadress</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Antecknad av</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avslagen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Restriction (Art. 18)</source>
        <translation>Begränsning (art. 18)</translation>
    </message>
    <message>
        <source>SHA-256 of the letter</source>
        <translation>Brevets SHA-256</translation>
    </message>
    <message>
        <source>Showed an identity document; not copied</source>
        <translation>Visade en identitetshandling; den kopierades inte</translation>
    </message>
    <message>
        <source>Strong electronic identification</source>
        <translation>Stark elektronisk identifiering</translation>
    </message>
    <message>
        <source>The person took it back</source>
        <translation>Personen återtog begäran</translation>
    </message>
    <message>
        <source>The person was not identified</source>
        <translation>Personen identifierades inte</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Motiveringen saknas.</translation>
    </message>
    <message>
        <source>Through the website</source>
        <translation>Via webbplatsen</translation>
    </message>
    <message>
        <source>We know the person</source>
        <translation>Vi känner personen</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Vad exakt</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Vad som begärs</translation>
    </message>
    <message>
        <source>Why more time is needed</source>
        <translation>Varför mer tid behövs</translation>
    </message>
    <message>
        <source>Wrote from an address that we had already</source>
        <translation>Skrev från en adress som vi redan hade</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message numerus="yes">
        <source>! %n day(s) left</source>
        <translation>
            <numerusform>! %n dag kvar</numerusform>
            <numerusform>! %n dagar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>! Due today</source>
        <translation>! Sista dagen i dag</translation>
    </message>
    <message numerus="yes">
        <source>! Overdue by %n day(s)</source>
        <translation>
            <numerusform>! Försenad %n dag</numerusform>
            <numerusform>! Försenad %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the register are about the person.</source>
        <translation>
            <numerusform>%n ställe i registret gäller personen.</numerusform>
            <numerusform>%n ställen i registret gäller personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer to request {number}</source>
        <translation>Svar på begäran {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Avslutning</translation>
    </message>
    <message>
        <source>Close request {number}</source>
        <translation>Avsluta begäran {number}</translation>
    </message>
    <message>
        <source>Close the request when all is done.</source>
        <translation>Avsluta begäran när allt är gjort.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Decision on request {number}</source>
        <translation>Beslut om begäran {number}</translation>
    </message>
    <message>
        <source>Do what is asked</source>
        <translation>Gör det som begärs</translation>
    </message>
    <message>
        <source>Edit request {number}</source>
        <translation>Redigera begäran {number}</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Radera för gott…</translation>
    </message>
    <message>
        <source>Erased for good on {when}. Receipt {token}.</source>
        <translation>Raderat för gott {when}. Intyg {token}.</translation>
    </message>
    <message>
        <source>Fill this in, please</source>
        <translation>Fyll i detta</translation>
    </message>
    <message>
        <source>Find everything that is about the person, and tick it.</source>
        <translation>Hitta allt som gäller personen och kryssa för det.</translation>
    </message>
    <message>
        <source>Find the person in the register</source>
        <translation>Hitta personen i registret</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Kontroll av identiteten</translation>
    </message>
    <message>
        <source>Identity check of request {number}</source>
        <translation>Kontroll av identiteten för begäran {number}</translation>
    </message>
    <message>
        <source>Letter of request {number}</source>
        <translation>Brev om begäran {number}</translation>
    </message>
    <message>
        <source>Look at the plan first: what goes, and what a law makes you keep until when. Write the answer before: the name and the address go too.</source>
        <translation>Titta först på planen: vad som raderas och vad lagen kräver att du sparar och till när. Skriv svaret före det: även namnet och adressen försvinner.</translation>
    </message>
    <message>
        <source>Make sure that it is the person who asks. Ask for more only where you have reason to doubt it, and keep no copy of an identity document.</source>
        <translation>Försäkra dig om att det är personen själv som frågar. Fråga mer bara om det finns skäl att tvivla, och spara ingen kopia av en identitetshandling.</translation>
    </message>
    <message>
        <source>Make the copy of everything that is held about the person, and look it through: other people’s data does not belong in it.</source>
        <translation>Gör en kopia av allt som finns om personen och gå igenom den: andras uppgifter hör inte dit.</translation>
    </message>
    <message>
        <source>Make the file of what the person gave you; your own notes are not part of it.</source>
        <translation>Gör en fil av det som personen har gett er; era egna anteckningar hör inte dit.</translation>
    </message>
    <message>
        <source>More time for request {number}</source>
        <translation>Mer tid för begäran {number}</translation>
    </message>
    <message>
        <source>Open request {number} again</source>
        <translation>Öppna begäran {number} igen</translation>
    </message>
    <message>
        <source>Person found for request {number}</source>
        <translation>Personen för begäran {number} hittad</translation>
    </message>
    <message>
        <source>Put right what is wrong. The old value stays in the history. Then tell those who got the wrong data from you (Art. 19).</source>
        <translation>Rätta det som är fel. Det gamla värdet blir kvar i historiken. Berätta sedan för dem som fått de felaktiga uppgifterna av er (art. 19).</translation>
    </message>
    <message>
        <source>Register a ban…</source>
        <translation>Registrera ett förbud…</translation>
    </message>
    <message>
        <source>Register the ban at once: nobody may weigh it, and nobody asks for reasons.</source>
        <translation>Registrera förbudet genast: det vägs inte, och ingen frågar efter skäl.</translation>
    </message>
    <message>
        <source>Request received (Art. {article})</source>
        <translation>Begäran mottagen (art. {article})</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Begäran {number}</translation>
    </message>
    <message>
        <source>Restrict processing…</source>
        <translation>Begränsa behandlingen…</translation>
    </message>
    <message>
        <source>Restrict the processing: the data stays visible, but out of lists, exports and edits until you lift it, of which you tell the person before.</source>
        <translation>Begränsa behandlingen: uppgifterna syns, men är inte med i listor, exporter eller ändringar förrän begränsningen hävs, vilket personen får veta i förväg.</translation>
    </message>
    <message>
        <source>SHA-256 of the letter: {digest}</source>
        <translation>Brevets SHA-256: {digest}</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Visa kunden</translation>
    </message>
    <message>
        <source>Stop this use, unless you can show compelling grounds that weigh more. While you weigh it, restrict the processing.</source>
        <translation>Upphör med denna användning, om du inte kan visa tvingande skäl som väger tyngre. Begränsa behandlingen medan saken övervägs.</translation>
    </message>
    <message>
        <source>The last day is a {what}. The law may give time until the next working day, {day}; do not count on it.</source>
        <translation>Sista dagen är en {what}. Lagen ger kanske tid till nästa vardag, {day}; lita inte på det.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Den dagen har inte kommit än.</translation>
    </message>
    <message>
        <source>This is before the request was received.</source>
        <translation>Det är innan begäran mottogs.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Vem som begär</translation>
    </message>
    <message>
        <source>Write down what you decided, and why where you refuse.</source>
        <translation>Skriv ner beslutet, och motiveringen om du avslår.</translation>
    </message>
    <message>
        <source>Write the copy…</source>
        <translation>Skriv kopian…</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Skriv filen…</translation>
    </message>
    <message>
        <source>Write to the person; you can change the letter before it is saved.</source>
        <translation>Skriv till personen; brevet kan ändras innan det sparas.</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>helgdag</translation>
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
        <translation>○ Mer tid tagen</translation>
    </message>
    <message>
        <source>○ Open</source>
        <translation>○ Öppen</translation>
    </message>
    <message>
        <source>✓ Answered</source>
        <translation>✓ Besvarad</translation>
    </message>
    <message>
        <source>✓ Closed</source>
        <translation>✓ Avslutad</translation>
    </message>
    <message>
        <source>✗ Refused</source>
        <translation>✗ Avslagen</translation>
    </message>
</context>
<context>
    <name>restriction</name>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Find the customer first: Ctrl+1, type the name, then choose the act again.</source>
        <translation>Sök först kunden: Ctrl+1, skriv namnet och välj funktionen på nytt.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Hävd den</translation>
    </message>
    <message>
        <source>Nothing is restricted here.</source>
        <translation>Här finns ingen begränsning.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell the person, then write down when and how (GDPR Art. 18(3)).</source>
        <translation>Inget ändrades. Underrätta personen och anteckna sedan när och hur (dataskyddsförordningen artikel 18.3).</translation>
    </message>
    <message>
        <source>Person told on</source>
        <translation>Personen underrättad den</translation>
    </message>
    <message>
        <source>Processing restricted</source>
        <translation>Behandlingen begränsad</translation>
    </message>
    <message>
        <source>Processing restricted since {day}</source>
        <translation>Behandlingen begränsad sedan {day}</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Antecknad av</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Restricted since</source>
        <translation>Begränsad sedan</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>Begränsningen hävd</translation>
    </message>
    <message>
        <source>The person has to be told before the restriction is lifted.</source>
        <translation>Personen ska underrättas innan begränsningen hävs.</translation>
    </message>
    <message>
        <source>The person needs it for a legal claim</source>
        <translation>Personen behöver uppgifterna för ett rättsligt anspråk</translation>
    </message>
    <message>
        <source>The person says the data is wrong</source>
        <translation>Personen bestrider att uppgifterna är korrekta</translation>
    </message>
    <message>
        <source>The person’s objection is weighed</source>
        <translation>Personens invändning prövas</translation>
    </message>
    <message>
        <source>Unlawful, but the person wants it kept</source>
        <translation>Behandlingen är olaglig, men personen vill att uppgifterna bevaras</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Vems uppgifter</translation>
    </message>
    <message>
        <source>Whose data is it? No customer is chosen.</source>
        <translation>Vems uppgifter gäller det? Ingen kund är vald.</translation>
    </message>
    <message>
        <source>Why it is lifted</source>
        <translation>Varför begränsningen hävs</translation>
    </message>
    <message>
        <source>Written down by mistake: nobody asked for it</source>
        <translation>Antecknad av misstag: ingen har begärt den</translation>
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
        <translation>(borta)</translation>
    </message>
    <message>
        <source>A dispute is settled</source>
        <translation>En tvist är löst</translation>
    </message>
    <message>
        <source>Account books</source>
        <translation>Bokföringsböcker</translation>
    </message>
    <message>
        <source>Building contracts</source>
        <translation>Entreprenadavtal</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Av sig självt</translation>
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
        <source>Changes until {day}</source>
        <translation>Ändringar till {day}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
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
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
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
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Customer made passive</source>
        <translation>Kunden gjordes passiv</translation>
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
        <source>Data breach</source>
        <translation>Personuppgiftsincident</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affär</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
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
        <source>Erased without asking</source>
        <translation>Raderas utan att fråga</translation>
    </message>
    <message>
        <source>From now on it is kept only as long as the rules say.</source>
        <translation>Hädanefter sparas uppgifterna bara så länge som reglerna säger.</translation>
    </message>
    <message>
        <source>Ground for keeping it ends</source>
        <translation>Grunden för att spara upphör</translation>
    </message>
    <message>
        <source>Handover of the work</source>
        <translation>Överlämnande av arbetet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Is the dispute settled?</source>
        <translation>Är tvisten löst?</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Den är löst</translation>
    </message>
    <message>
        <source>Keep because of a dispute</source>
        <translation>Bevara på grund av en tvist</translation>
    </message>
    <message>
        <source>Kept for now: {why}</source>
        <translation>Sparas tills vidare: {why}</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Sparas till</translation>
    </message>
    <message>
        <source>Kept until {day}: {why}</source>
        <translation>Sparas till {day}: {why}</translation>
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
        <source>List that went out</source>
        <translation>Utskickad lista</translation>
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
        <source>Name</source>
        <translation>Namn</translation>
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
        <source>People here by consent alone</source>
        <translation>Personer som finns med bara genom samtycke</translation>
    </message>
    <message>
        <source>Person leaves the role</source>
        <translation>Personen lämnar uppgiften</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
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
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Requests of persons</source>
        <translation>Registrerades begäranden</translation>
    </message>
    <message>
        <source>Say what it is about: it is kept for this alone.</source>
        <translation>Berätta vad det gäller: uppgifterna bevaras endast för detta.</translation>
    </message>
    <message>
        <source>Show what will go</source>
        <translation>Visa vad som försvinner</translation>
    </message>
    <message>
        <source>Times of keeping</source>
        <translation>Lagringstider</translation>
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
    <message>
        <source>When you say so</source>
        <translation>När du säger till</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Write from 0 to 1200 months.</source>
        <translation>Skriv 0–1200 månader.</translation>
    </message>
    <message>
        <source>kept until a dispute is settled ({reason})</source>
        <translation>en tvist pågår ({reason})</translation>
    </message>
    <message>
        <source>{law}. This is the usual rule: the firm has made none of its own.</source>
        <translation>{law}. Detta är den vanliga regeln: företaget har inte gjort någon egen.</translation>
    </message>
    <message>
        <source>{law}; a dispute is not settled ({reason})</source>
        <translation>{law}; en tvist pågår ({reason})</translation>
    </message>
    <message>
        <source>{reason} (since {day})</source>
        <translation>{reason} (sedan {day})</translation>
    </message>
    <message>
        <source>{time}; that has not happened yet</source>
        <translation>{time}; det har inte hänt ännu</translation>
    </message>
</context>
<context>
    <name>rights</name>
    <message>
        <source>Block lists</source>
        <translation>Spärrlistor</translation>
    </message>
    <message>
        <source>Bought and fair lists</source>
        <translation>Köpta listor och mässlistor</translation>
    </message>
    <message>
        <source>Campaign lists</source>
        <translation>Kampanjlistor</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>Confirmed conditions</source>
        <translation>Bekräftade villkor</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Data breaches</source>
        <translation>Personuppgiftsincidenter</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affärer</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Tvister</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Raderingar</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Kept by law after an erasure</source>
        <translation>Bevaras enligt lag efter en radering</translation>
    </message>
    <message>
        <source>Lines of deals</source>
        <translation>Rader i affärer</translation>
    </message>
    <message>
        <source>Marketing permissions and bans</source>
        <translation>Marknadsföringstillstånd och -förbud</translation>
    </message>
    <message>
        <source>Names of changes</source>
        <translation>Ändringarnas namn</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Nothing was written. Restore the newest backup into a new folder and take the document from there, or leave its copy out.</source>
        <translation>Ingenting sparades. Återställ den nyaste säkerhetskopian i en ny mapp och ta dokumentet därifrån, eller lämna bort kopian.</translation>
    </message>
    <message>
        <source>Notices given</source>
        <translation>Givna beskrivningar</translation>
    </message>
    <message>
        <source>Recipients told</source>
        <translation>Underrättelser till mottagare</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Restrictions of processing</source>
        <translation>Begränsningar av behandlingen</translation>
    </message>
    <message>
        <source>Roles at firms</source>
        <translation>Roller i företag</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Sparade listor</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Texts not saved yet</source>
        <translation>Texter som inte sparats</translation>
    </message>
    <message>
        <source>The file of document {number} cannot be read.</source>
        <translation>Filen för dokument {number} kan inte läsas.</translation>
    </message>
    <message>
        <source>[hidden]</source>
        <translation>[dolt]</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message>
        <source>Every page of the file can be read. What is wrong lies elsewhere.</source>
        <translation>Varje sida i filen kan läsas. Felet finns någon annanstans.</translation>
    </message>
    <message>
        <source>Other (history, inner lists)</source>
        <translation>Övrigt (historik, inre listor)</translation>
    </message>
    <message>
        <source>{broken} of {pages} pages of the file cannot be read:</source>
        <translation>{broken} av filens {pages} sidor kan inte läsas:</translation>
    </message>
    <message>
        <source>{count} entries can be read, but nobody can tell what they belong to.</source>
        <translation>{count} uppgifter kan läsas, men ingen kan säga vart de hör.</translation>
    </message>
    <message>
        <source>{count} of which nobody can tell what they held.</source>
        <translation>{count} om vilka ingen kan säga vad de innehöll.</translation>
    </message>
    <message>
        <source>{count} that led to entries ({tables}): they are found without them.</source>
        <translation>{count} som ledde till uppgifter ({tables}): de hittas ändå.</translation>
    </message>
    <message>
        <source>{count} that only helped in looking things up: they are made anew.</source>
        <translation>{count} som bara hjälpte vid sökning: de görs på nytt.</translation>
    </message>
    <message>
        <source>{count} that were empty: nothing is lost.</source>
        <translation>{count} som var tomma: inget är förlorat.</translation>
    </message>
    <message>
        <source>{count} with entries ({tables}): what stood there is lost.</source>
        <translation>{count} med uppgifter ({tables}): det som stod där är förlorat.</translation>
    </message>
    <message>
        <source>{count} with parts of long texts ({tables}): those entries are lost.</source>
        <translation>{count} med delar av långa texter ({tables}): de uppgifterna är förlorade.</translation>
    </message>
    <message>
        <source>{count} with the plan of the file: the program knows it.</source>
        <translation>{count} med filens uppbyggnad: programmet känner till den.</translation>
    </message>
    <message>
        <source>{table}: all {saved}</source>
        <translation>{table}: alla {saved}</translation>
    </message>
    <message>
        <source>{table}: {saved}, lost at least {lost}</source>
        <translation>{table}: {saved}, förlorade minst {lost}</translation>
    </message>
    <message>
        <source>{table}: {saved}, lost {lost}</source>
        <translation>{table}: {saved}, förlorade {lost}</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Sample events</source>
        <translation>Exempelhändelser</translation>
    </message>
</context>
<context>
    <name>segment</name>
    <message>
        <source>Any text</source>
        <translation>Sökning</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Contact person’s title</source>
        <translation>Kontaktpersonens titel</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Has a contact person</source>
        <translation>Har en kontaktperson</translation>
    </message>
    <message>
        <source>Has a deal at stage {values}</source>
        <translation>Har en affär i skedet {values}</translation>
    </message>
    <message>
        <source>Has a document: {values}</source>
        <translation>Har ett dokument: {values}</translation>
    </message>
    <message>
        <source>Has deals</source>
        <translation>Har affärer</translation>
    </message>
    <message>
        <source>Has documents</source>
        <translation>Har dokument</translation>
    </message>
    <message>
        <source>Has no contact person</source>
        <translation>Har ingen kontaktperson</translation>
    </message>
    <message>
        <source>Has no deal at stage {values}</source>
        <translation>Har ingen affär i skedet {values}</translation>
    </message>
    <message>
        <source>Has no deals</source>
        <translation>Har inga affärer</translation>
    </message>
    <message>
        <source>Has no document: {values}</source>
        <translation>Har inget dokument: {values}</translation>
    </message>
    <message>
        <source>Has no documents</source>
        <translation>Har inga dokument</translation>
    </message>
    <message>
        <source>In touch at some time</source>
        <translation>Kontakt någon gång</translation>
    </message>
    <message>
        <source>In touch in the last {values} days</source>
        <translation>Kontakt under de senaste {values} dagarna</translation>
    </message>
    <message>
        <source>In touch on {values} or later</source>
        <translation>Kontakt {values} eller senare</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marknadsföring</translation>
    </message>
    <message>
        <source>Marketing: none of {values}</source>
        <translation>Marknadsföring, inget av dessa: {values}</translation>
    </message>
    <message>
        <source>Marketing: {values}</source>
        <translation>Marknadsföring: {values}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Never in touch</source>
        <translation>Aldrig kontakt</translation>
    </message>
    <message>
        <source>No contact for {values} months</source>
        <translation>Ingen kontakt på {values} månader</translation>
    </message>
    <message>
        <source>No contact since {values}</source>
        <translation>Ingen kontakt sedan {values}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sökning</translation>
    </message>
    <message>
        <source>Search: {values}</source>
        <translation>Sökning: {values}</translation>
    </message>
    <message>
        <source>Stage of a deal</source>
        <translation>Affärens skede</translation>
    </message>
    <message>
        <source>Sum of deals</source>
        <translation>Affärernas summa</translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <translation>
            <numerusform>den senaste %n månaden</numerusform>
            <numerusform>de senaste %n månaderna</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} at least {values}</source>
        <translation>{field} minst {values}</translation>
    </message>
    <message>
        <source>{field} at most {values}</source>
        <translation>{field} högst {values}</translation>
    </message>
    <message>
        <source>{field} before {values}</source>
        <translation>{field} före {values}</translation>
    </message>
    <message>
        <source>{field} begins with {values}</source>
        <translation>{field} börjar med {values}</translation>
    </message>
    <message>
        <source>{field} between {values}</source>
        <translation>{field} inom {values}</translation>
    </message>
    <message>
        <source>{field} contains {values}</source>
        <translation>{field} innehåller {values}</translation>
    </message>
    <message>
        <source>{field} in the last {values} days</source>
        <translation>{field} under de senaste {values} dagarna</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field} saknas</translation>
    </message>
    <message>
        <source>{field} is filled in</source>
        <translation>{field} är ifyllt</translation>
    </message>
    <message>
        <source>{field} is {values}</source>
        <translation>{field}: {values}</translation>
    </message>
    <message>
        <source>{field} on {values} or later</source>
        <translation>{field} {values} eller senare</translation>
    </message>
    <message>
        <source>{field}: all of {values}</source>
        <translation>{field}: alla av {values}</translation>
    </message>
    <message>
        <source>{field}: no</source>
        <translation>{field}: nej</translation>
    </message>
    <message>
        <source>{field}: yes</source>
        <translation>{field}: ja</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} och {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} eller {last}</translation>
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
        <translation>Adress</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Bank (BIC)</source>
        <translation>Bank (BIC)</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>FO-nummer</translation>
    </message>
    <message>
        <source>Class A from, € in 12 months</source>
        <translation>Kundklass A från, € på 12 månader</translation>
    </message>
    <message>
        <source>Class B from, € in 12 months</source>
        <translation>Kundklass B från, € på 12 månader</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Customers are grouped for marketing</source>
        <translation>Kunderna grupperas för marknadsföring</translation>
    </message>
    <message>
        <source>Data protection officer, if appointed</source>
        <translation>Dataskyddsombud, om utsett</translation>
    </message>
    <message>
        <source>Days an offer is valid</source>
        <translation>Offertens giltighetstid, dagar</translation>
    </message>
    <message>
        <source>Days to pay an invoice</source>
        <translation>Fakturans betalningstid, dagar</translation>
    </message>
    <message>
        <source>E-invoice address of the firm</source>
        <translation>Företagets nätfakturaadress</translation>
    </message>
    <message>
        <source>E-invoice operator of the firm</source>
        <translation>Företagets förmedlare (nätfaktura)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Further protection</source>
        <translation>Övrigt skydd</translation>
    </message>
    <message>
        <source>Hours to report a data breach</source>
        <translation>Timmar för att anmäla en personuppgiftsincident</translation>
    </message>
    <message>
        <source>Keep keyed traces of the erased</source>
        <translation>Behåll nyckelskyddade spår av de raderade</translation>
    </message>
    <message>
        <source>Keep personal identity codes</source>
        <translation>Personbeteckningar sparas</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Dokumenttyper</translation>
    </message>
    <message>
        <source>Last day of the financial year</source>
        <translation>Räkenskapsperiodens sista dag</translation>
    </message>
    <message>
        <source>Lock when nobody uses the register</source>
        <translation>Lås när ingen använder registret</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer goes to sleep</source>
        <translation>Lås när skärmen låses eller datorn går i viloläge</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Låsning</translation>
    </message>
    <message>
        <source>Make backups when the program is closed</source>
        <translation>Gör en säkerhetskopia när programmet stängs</translation>
    </message>
    <message>
        <source>Make one each day too, while the program is open</source>
        <translation>Gör en också varje dag, medan programmet är öppet</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Företagets namn</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Skydd</translation>
    </message>
    <message>
        <source>Second place of the backups</source>
        <translation>Säkerhetskopiornas andra plats</translation>
    </message>
    <message>
        <source>Show due tasks when the register is opened</source>
        <translation>Visa väntande uppgifter när registret öppnas</translation>
    </message>
    <message>
        <source>Show there what the task is</source>
        <translation>Visa i meddelandet vilken uppgift det gäller</translation>
    </message>
    <message>
        <source>Stages of a customer</source>
        <translation>Kundens skeden</translation>
    </message>
    <message>
        <source>Tell on the desktop when a task is due</source>
        <translation>Meddela på skrivbordet när det är dags för en uppgift</translation>
    </message>
    <message>
        <source>Terms at the foot of papers</source>
        <translation>Villkor längst ned på offert och faktura</translation>
    </message>
    <message>
        <source>The officer&apos;s email</source>
        <translation>Dataskyddsombudets e-post</translation>
    </message>
    <message>
        <source>Their email</source>
        <translation>E-post i dataskyddsfrågor</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Telefon i dataskyddsfrågor</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Postanstalt</translation>
    </message>
    <message>
        <source>VAT rates, %</source>
        <translation>Momssatser, %</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Ways of direct marketing</source>
        <translation>Sätt för direktmarknadsföring</translation>
    </message>
    <message>
        <source>Web address of the notice</source>
        <translation>Beskrivningens webbadress</translation>
    </message>
    <message>
        <source>What a customer must tell, and why</source>
        <translation>Vilka uppgifter kunden måste lämna och varför</translation>
    </message>
    <message>
        <source>What is new in this version</source>
        <translation>Vad som är nytt i den här versionen</translation>
    </message>
    <message>
        <source>Where the backups go</source>
        <translation>Var säkerhetskopiorna finns</translation>
    </message>
    <message>
        <source>Who answers privacy questions</source>
        <translation>Vem svarar på dataskyddsfrågor</translation>
    </message>
    <message>
        <source>Why the firm needs them</source>
        <translation>Varför företaget behöver dem</translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation>Ditt namn för ändringshistoriken</translation>
    </message>
</context>
<context>
    <name>spare_codes</name>
    <message>
        <source>Keep them where nobody reads them, away from the computer.</source>
        <translation>Förvara dem där ingen läser dem, skilt från datorn.</translation>
    </message>
    <message>
        <source>Register {register} · {day} · {program}</source>
        <translation>Register {register} · {day} · {program}</translation>
    </message>
    <message>
        <source>Spare codes</source>
        <translation>Reservkoder</translation>
    </message>
    <message>
        <source>They open nothing alone: the passphrase or the sign-in to your computer comes first. They are no recovery sheet.</source>
        <translation>De öppnar ingenting ensamma: först kommer lösenfrasen eller inloggningen på datorn. De ersätter inte återställningsbladet.</translation>
    </message>
    <message>
        <source>When the phone is not at hand, one of these takes the place of the one-time code. Each works once: strike it out when you have used it.</source>
        <translation>När telefonen inte är till hands gäller en av dessa i stället för engångskoden. Var och en fungerar en gång: stryk över den som du har använt.</translation>
    </message>
    <message>
        <source>When you make new ones in the settings, destroy this sheet.</source>
        <translation>När du gör nya i inställningarna, förstör det här bladet.</translation>
    </message>
</context>
<context>
    <name>strength</name>
    <message>
        <source>Add another word or two that nobody would expect.</source>
        <translation>Lägg till ännu ett eller två ord som ingen väntar sig.</translation>
    </message>
    <message>
        <source>It is made of names or words that are guessed first. Add two words that do not belong together.</source>
        <translation>Sådana namn och ord gissas först. Lägg till två ord som inte hör ihop.</translation>
    </message>
    <message>
        <source>Keys or letters in a row are guessed early. Use words instead.</source>
        <translation>Tangenter eller bokstäver i rad gissas snart. Använd hellre ord.</translation>
    </message>
    <message>
        <source>Repeating makes it hardly better. Use different words.</source>
        <translation>Upprepning hjälper knappt. Använd olika ord.</translation>
    </message>
    <message>
        <source>The firm’s name is among the first guesses. Add words that do not belong to it.</source>
        <translation>Företagets namn hör till de första gissningarna. Lägg till ord som inte har med det att göra.</translation>
    </message>
    <message>
        <source>Too short to protect anything. Go on with more words.</source>
        <translation>För kort för att skydda något. Fortsätt med fler ord.</translation>
    </message>
    <message>
        <source>Years and dates are guessed early. Use words instead.</source>
        <translation>Årtal och datum gissas snart. Använd hellre ord.</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>At</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Upprepas</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affär</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Utförd</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Ska göras senast</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Varje dag</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Varje månad</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>Var tredje månad</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Varje år</translation>
    </message>
    <message>
        <source>First day of the series</source>
        <translation>Seriens första dag</translation>
    </message>
    <message>
        <source>Months after the last contact</source>
        <translation>Månader från senaste kontakt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vad som ska göras</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Comes again</source>
        <translation>Upprepas</translation>
    </message>
    <message>
        <source>Contact again: {day}</source>
        <translation>Nästa kontakt: {day}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>Nyligen utförda</translation>
    </message>
    <message>
        <source>Edit task: {title}</source>
        <translation>Redigering av uppgift: {title}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>New task: {title}</source>
        <translation>Ny uppgift: {title}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Utan datum</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Reminders of tasks</source>
        <translation>Påminnelser om uppgifter</translation>
    </message>
    <message>
        <source>Remove task: {title}</source>
        <translation>Borttagning av uppgift: {title}</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>Visa uppgifterna</translation>
    </message>
    <message>
        <source>Task done: {title}</source>
        <translation>Uppgift utförd: {title}</translation>
    </message>
    <message>
        <source>Task put off: {title}</source>
        <translation>Uppgift uppskjuten: {title}</translation>
    </message>
    <message>
        <source>Task to be done again: {title}</source>
        <translation>Uppgift markerad som ogjord: {title}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Tasks shown when the register is opened</source>
        <translation>Uppgifter som visas när registret öppnas</translation>
    </message>
    <message>
        <source>To &amp;tomorrow ({day})</source>
        <translation>Skjut upp till i &amp;morgon ({day})</translation>
    </message>
    <message>
        <source>To next &amp;month ({day})</source>
        <translation>Skjut upp till nästa må&amp;nad ({day})</translation>
    </message>
    <message>
        <source>To next &amp;week ({day})</source>
        <translation>Skjut upp till nästa &amp;vecka ({day})</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Write the day too: a time alone does not tell when</source>
        <translation>Skriv också dagen: enbart klockslaget säger inte när</translation>
    </message>
    <message>
        <source>Write what is to be done</source>
        <translation>Skriv vad som ska göras</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>utförd {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>About</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Add to the timeline: {what}</source>
        <translation>Tillägg på tidslinjen: {what}</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Överenskommelser</translation>
    </message>
    <message>
        <source>Brought again: {change}</source>
        <translation>Gjort om: {change}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamation</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Nästa kontakt</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deal lost</source>
        <translation>Affären förlorad</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affärer</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>Edit in the timeline: {what}</source>
        <translation>Redigering på tidslinjen: {what}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Fill this in, please</source>
        <translation>Fyll i det här</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Från kunden</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Från oss</translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s)</source>
        <translation>
            <numerusform>Om %n månad</numerusform>
            <numerusform>Om %n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>In a campaign</source>
        <translation>Med i en kampanj</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturerat</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>Håll överst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Marketing permission</source>
        <translation>Marknadsföringstillstånd</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation>Offert lämnad</translation>
    </message>
    <message>
        <source>Order received</source>
        <translation>Beställning mottagen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Outcome: {text}</source>
        <translation>Resultat: {text}</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Betalning mottagen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Pin the note on top</source>
        <translation>Anteckning fäst överst</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fäst</translation>
    </message>
    <message>
        <source>Remove from the timeline: {what}</source>
        <translation>Borttagning från tidslinjen: {what}</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>Borttaget. Ctrl+Z tar tillbaka det.</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>Begäran besvarad</translation>
    </message>
    <message>
        <source>Request received</source>
        <translation>Begäran mottagen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Besök på plats</translation>
    </message>
    <message>
        <source>Statement of the person</source>
        <translation>Personens egen förklaring</translation>
    </message>
    <message>
        <source>Taken back: {change}</source>
        <translation>Ångrat: {change}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Uppgift utförd</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Textmeddelande</translation>
    </message>
    <message>
        <source>This day is still to come. Make a task of what is planned.</source>
        <translation>Dagen har inte kommit än. Gör en uppgift av det som är planerat.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Unpin the note</source>
        <translation>Anteckning lossad</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>Initiativ</translation>
    </message>
    <message>
        <source>{change}</source>
        <translation>{change}</translation>
    </message>
    <message>
        <source>{change} (taken back later)</source>
        <translation>{change} (ångrat senare)</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Wants to be called in the afternoon.</source>
        <translation>Vill bli uppringd på eftermiddagen.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Class A must begin above class B.</source>
        <translation>Gränsen för klass A måste vara högre än för klass B.</translation>
    </message>
    <message>
        <source>Details of the firm</source>
        <translation>Företagets uppgifter</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Dokumenttyper</translation>
    </message>
    <message>
        <source>Offers and invoices</source>
        <translation>Offerter och fakturor</translation>
    </message>
    <message>
        <source>Personal identity codes</source>
        <translation>Personbeteckningar</translation>
    </message>
    <message>
        <source>Rates of VAT</source>
        <translation>Momssatser</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Stages of a customer</source>
        <translation>Kundens skeden</translation>
    </message>
    <message>
        <source>Value of a customer</source>
        <translation>Kundens värdeklass</translation>
    </message>
    <message>
        <source>Write a rate from 0 to 100, as in 25,5</source>
        <translation>Skriv en momssats mellan 0 och 100, till exempel 25,5</translation>
    </message>
    <message>
        <source>Write an amount.</source>
        <translation>Skriv ett belopp.</translation>
    </message>
    <message>
        <source>Write how many days, from 0 to 3650.</source>
        <translation>Skriv antalet dagar, 0–3650.</translation>
    </message>
    <message>
        <source>Write the name of the firm.</source>
        <translation>Skriv företagets namn.</translation>
    </message>
</context>
</TS>
