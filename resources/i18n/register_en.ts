<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%n documents attached</source>
        <translation>
            <numerusform>%n document attached</numerusform>
            <numerusform>%n documents attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are in the timeline now, with their files.</source>
        <translation>
            <numerusform>%n e-mail is in the timeline now, with its files.</numerusform>
            <numerusform>%n e-mails are in the timeline now, with their files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are here already. Attach them once more?</source>
        <translation>
            <numerusform>%n file is here already. Attach it once more?</numerusform>
            <numerusform>%n files are here already. Attach them once more?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not attached.</source>
        <translation>
            <numerusform>%n file was not attached.</numerusform>
            <numerusform>%n files were not attached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attaching %n files</source>
        <translation>
            <numerusform>Attaching %n file</numerusform>
            <numerusform>Attaching %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockTab</name>
    <message numerus="yes">
        <source>Besides, %Ln trace(s) of people who are gone and had forbidden marketing are kept for ever: if such a person is entered again, the ban comes back.</source>
        <translation>
            <numerusform>Besides, %Ln trace of people who are gone and had forbidden marketing is kept for ever: if such a person is entered again, the ban comes back.</numerusform>
            <numerusform>Besides, %Ln traces of people who are gone and had forbidden marketing are kept for ever: if such a person is entered again, the ban comes back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln entries are forgotten, and prospects on it may be contacted again. This cannot be undone; the list can be taken in again from its file.</source>
        <translation>
            <numerusform>Its %Ln entry is forgotten, and prospects on it may be contacted again. This cannot be undone; the list can be taken in again from its file.</numerusform>
            <numerusform>Its %Ln entries are forgotten, and prospects on it may be contacted again. This cannot be undone; the list can be taken in again from its file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>%Ln are so already and stay as they are.</source>
        <translation>
            <numerusform>%Ln is so already and stays as it is.</numerusform>
            <numerusform>%Ln are so already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln customer changed. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln customers changed. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will change.</source>
        <translation>
            <numerusform>%Ln customer will change.</numerusform>
            <numerusform>%Ln customers will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln customer(s)</source>
        <translation>
            <numerusform>Change %Ln customer</numerusform>
            <numerusform>Change %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignDialog</name>
    <message numerus="yes">
        <source>%Ln in</source>
        <translation>
            <numerusform>%Ln in</numerusform>
            <numerusform>%Ln in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are in the file {file}.</source>
        <translation>
            <numerusform>%Ln person is in the file {file}.</numerusform>
            <numerusform>%Ln persons are in the file {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out; the report says why.</source>
        <translation>
            <numerusform>%Ln was left out; the report says why.</numerusform>
            <numerusform>%Ln were left out; the report says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message numerus="yes">
        <source>… and %Ln record(s) more</source>
        <translation>
            <numerusform>… and %Ln more record</numerusform>
            <numerusform>… and %Ln more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>%n held back.</source>
        <translation>
            <numerusform>%n held back.</numerusform>
            <numerusform>%n held back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already,</source>
        <translation>
            <numerusform>%n known already,</numerusform>
            <numerusform>%n known already,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers look like somebody known.</source>
        <translation>
            <numerusform>%n new customer looks like somebody known.</numerusform>
            <numerusform>%n new customers look like somebody known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers,</source>
        <translation>
            <numerusform>%n new customer,</numerusform>
            <numerusform>%n new customers,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were read:</source>
        <translation>
            <numerusform>%n row was read:</numerusform>
            <numerusform>%n rows were read:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Values were repaired in %n rows.</source>
        <translation>
            <numerusform>Values were repaired in %n row.</numerusform>
            <numerusform>Values were repaired in %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>Please check %n columns.</source>
        <translation>
            <numerusform>Please check %n column.</numerusform>
            <numerusform>Please check %n columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message numerus="yes">
        <source>%Ln customer(s) on the list</source>
        <translation>
            <numerusform>%Ln customer on the list</numerusform>
            <numerusform>%Ln customers on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%Ln customer(s) copied.</source>
        <translation>
            <numerusform>%Ln customer copied.</numerusform>
            <numerusform>%Ln customers copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have forbidden marketing; they are marked.</source>
        <translation>
            <numerusform>%Ln of them has forbidden marketing and is marked.</numerusform>
            <numerusform>%Ln of them have forbidden marketing; they are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln customer(s)</source>
        <translation>
            <numerusform>Copying %Ln customer</numerusform>
            <numerusform>Copying %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountLabel</name>
    <message numerus="yes">
        <source>{count} / %Ln customers</source>
        <translation>
            <numerusform>{count} / %Ln customer</numerusform>
            <numerusform>{count} / %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message numerus="yes">
        <source>%n task(s) overdue</source>
        <translation>
            <numerusform>%n task overdue</numerusform>
            <numerusform>%n tasks overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message numerus="yes">
        <source>{files} and %n more</source>
        <translation>
            <numerusform>{files} and %n more</numerusform>
            <numerusform>{files} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message numerus="yes">
        <source>%n documents attached</source>
        <translation>
            <numerusform>%n document attached</numerusform>
            <numerusform>%n documents attached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message numerus="yes">
        <source>%n task(s) are due</source>
        <translation>
            <numerusform>%n task is due</numerusform>
            <numerusform>%n tasks are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasedTab</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n task(s) were written into the file {file}.</source>
        <translation>
            <numerusform>%n task was written into the file {file}.</numerusform>
            <numerusform>%n tasks were written into the file {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message numerus="yes">
        <source>%n things are missing before the notice can be saved:</source>
        <translation>
            <numerusform>%n thing is missing before the notice can be saved:</numerusform>
            <numerusform>%n things are missing before the notice can be saved:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoingWatch</name>
    <message numerus="yes">
        <source>%Ln thing(s) will be erased by themselves within a week: {classes}.</source>
        <translation>
            <numerusform>%Ln thing will be erased by itself within a week: {classes}.</numerusform>
            <numerusform>%Ln things will be erased by themselves within a week: {classes}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Last %Ln day</numerusform>
            <numerusform>Last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>&amp;Import %n rows</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message numerus="yes">
        <source>%n text(s) had not been saved when the register was locked.</source>
        <translation>
            <numerusform>%n text had not been saved when the register was locked.</numerusform>
            <numerusform>%n texts had not been saved when the register was locked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListNames</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>Change %Ln customer(s)…</source>
        <translation>
            <numerusform>Change %Ln customer…</numerusform>
            <numerusform>Change %Ln customers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeTab</name>
    <message numerus="yes">
        <source>Notice (%n missing)</source>
        <translation>
            <numerusform>Notice (%n missing)</numerusform>
            <numerusform>Notice (%n missing)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwedDialog</name>
    <message numerus="yes">
        <source>&amp;Record that %n were told</source>
        <translation>
            <numerusform>&amp;Record that %n was told</numerusform>
            <numerusform>&amp;Record that %n were told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Recorded for %n people.</source>
        <translation>
            <numerusform>✓ Recorded for %n person.</numerusform>
            <numerusform>✓ Recorded for %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwedLine</name>
    <message numerus="yes">
        <source>The privacy notice is owed to %n people whose data came from others.</source>
        <translation>
            <numerusform>The privacy notice is owed to %n person whose data came from others.</numerusform>
            <numerusform>The privacy notice is owed to %n people whose data came from others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfPane</name>
    <message numerus="yes">
        <source>{title}, %n pages</source>
        <translation>
            <numerusform>{title}, %n page</numerusform>
            <numerusform>{title}, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PressingBreaches</name>
    <message numerus="yes">
        <source>%n data breach(es) must be reported</source>
        <translation>
            <numerusform>%n data breach must be reported</numerusform>
            <numerusform>%n data breaches must be reported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PressingRequests</name>
    <message numerus="yes">
        <source>%n request(s) of people must be answered</source>
        <translation>
            <numerusform>%n request must be answered</numerusform>
            <numerusform>%n requests must be answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>Privacy notice as it will print, %n pages</source>
        <translation>
            <numerusform>Privacy notice as it will print, %n page</numerusform>
            <numerusform>Privacy notice as it will print, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyMark</name>
    <message numerus="yes">
        <source>%n data breach(es) to report</source>
        <translation>
            <numerusform>%n data breach to report</numerusform>
            <numerusform>%n data breaches to report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due within a week</source>
        <translation>
            <numerusform>%n request due within a week</numerusform>
            <numerusform>%n requests due within a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue</source>
        <translation>
            <numerusform>%n request overdue</numerusform>
            <numerusform>%n requests overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProspectActs</name>
    <message numerus="yes">
        <source>Noted: %Ln people were told.</source>
        <translation>
            <numerusform>Noted: %Ln person was told.</numerusform>
            <numerusform>Noted: %Ln people were told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProspectsTab</name>
    <message numerus="yes">
        <source>%Ln people are to be told where their data came from when they are first contacted, at the latest on {day}.</source>
        <translation>
            <numerusform>%Ln person is to be told where the data came from when first contacted, at the latest on {day}.</numerusform>
            <numerusform>%Ln people are to be told where their data came from when they are first contacted, at the latest on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people should have been told by {day} where their data came from: tell them now, or destroy the list.</source>
        <translation>
            <numerusform>%Ln person should have been told by {day} where the data came from: tell the person now, or destroy the list.</numerusform>
            <numerusform>%Ln people should have been told by {day} where their data came from: tell them now, or destroy the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who are still on it are removed for good. Nothing of them stays in the register, and this cannot be undone. Who was made a customer stays a customer.</source>
        <translation>
            <numerusform>%Ln person who is still on it is removed for good. Nothing of the person stays in the register, and this cannot be undone. Who was made a customer stays a customer.</numerusform>
            <numerusform>%Ln people who are still on it are removed for good. Nothing of them stays in the register, and this cannot be undone. Who was made a customer stays a customer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message numerus="yes">
        <source>%n more to choose from</source>
        <translation>
            <numerusform>%n more to choose from</numerusform>
            <numerusform>%n more to choose from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n for today</numerusform>
            <numerusform>%n for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are to be done now.</source>
        <translation>
            <numerusform>%n task is to be done now.</numerusform>
            <numerusform>%n tasks are to be done now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResponsesDialog</name>
    <message numerus="yes">
        <source>%Ln ban(s) registered.</source>
        <translation>
            <numerusform>%Ln ban registered.</numerusform>
            <numerusform>%Ln bans registered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came back</source>
        <translation>
            <numerusform>%Ln came back</numerusform>
            <numerusform>%Ln came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ban(s)</source>
        <translation>
            <numerusform>%Ln new ban</numerusform>
            <numerusform>%Ln new bans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown address(es)</source>
        <translation>
            <numerusform>%Ln unknown address</numerusform>
            <numerusform>%Ln unknown addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n document(s) could not be restored with it.</source>
        <translation>
            <numerusform>%n document could not be restored with it.</numerusform>
            <numerusform>%n documents could not be restored with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erasure(s) made since then were done again.</source>
        <translation>
            <numerusform>%n erasure made since then was done again.</numerusform>
            <numerusform>%n erasures made since then were done again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>%n customers of the register were updated.</source>
        <translation>
            <numerusform>%n customer of the register was updated.</numerusform>
            <numerusform>%n customers of the register were updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were edited since and were kept.</source>
        <translation>
            <numerusform>%n customer was edited since and was kept.</numerusform>
            <numerusform>%n customers were edited since and were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers had forbidden marketing before, or share an address with who has: they are banned.</source>
        <translation>
            <numerusform>%n new customer had forbidden marketing before, or shares an address with who has: a ban is recorded.</numerusform>
            <numerusform>%n new customers had forbidden marketing before, or share an address with who has: they are banned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers were added.</source>
        <translation>
            <numerusform>%n new customer was added.</numerusform>
            <numerusform>%n new customers were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were about known customers.</source>
        <translation>
            <numerusform>%n row was about a known customer.</numerusform>
            <numerusform>%n rows were about known customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were held back and are not in the register.</source>
        <translation>
            <numerusform>%n row was held back and is not in the register.</numerusform>
            <numerusform>%n rows were held back and are not in the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is as it was before, but %n bans stay in force.</source>
        <translation>
            <numerusform>All is as it was before, but %n ban stays in force.</numerusform>
            <numerusform>All is as it was before, but %n bans stay in force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Values were repaired in %n rows.</source>
        <translation>
            <numerusform>Values were repaired in %n row.</numerusform>
            <numerusform>Values were repaired in %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionActs</name>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln thing</numerusform>
            <numerusform>%Ln things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalvagePage</name>
    <message numerus="yes">
        <source>%n documents have lost their files.</source>
        <translation>
            <numerusform>%n document has lost its file.</numerusform>
            <numerusform>%n documents have lost their files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedTab</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondStep</name>
    <message numerus="yes">
        <source>%n spare code(s) left.</source>
        <translation>
            <numerusform>%n spare code left.</numerusform>
            <numerusform>%n spare codes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message numerus="yes">
        <source>%n ban(s) came with this change. They stay in force, as only the person can take a ban back. The ban of a person who goes comes again with the person.</source>
        <translation>
            <numerusform>%n ban came with this change. It stays in force, as only the person can take a ban back. The ban of a person who goes comes again with the person.</numerusform>
            <numerusform>%n bans came with this change. They stay in force, as only the person can take a ban back. The ban of a person who goes comes again with the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) or record(s) were edited since and stay as they are.</source>
        <translation>
            <numerusform>%n customer or record was edited since and stays as it is.</numerusform>
            <numerusform>%n customers or records were edited since and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksTab</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message numerus="yes">
        <source>%n deals, {sum}</source>
        <translation>
            <numerusform>%n deal, {sum}</numerusform>
            <numerusform>%n deals, {sum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in the table</source>
        <translation>
            <numerusform>All (%n) in the table</numerusform>
            <numerusform>All %n in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Minutes</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Pressing</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breach_text</name>
    <message numerus="yes">
        <source>About %n entry(ies)</source>
        <translation>
            <numerusform>About %n entry</numerusform>
            <numerusform>About %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n person(s)</source>
        <translation>
            <numerusform>About %n person</numerusform>
            <numerusform>About %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breaches</name>
    <message numerus="yes">
        <source>By {moment}: %n hour(s) left</source>
        <translation>
            <numerusform>By {moment}: %n hour left</numerusform>
            <numerusform>By {moment}: %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message numerus="yes">
        <source>Make %n customers active</source>
        <translation>
            <numerusform>Make %n customer active</numerusform>
            <numerusform>Make %n customers active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n customers passive</source>
        <translation>
            <numerusform>Make %n customer passive</numerusform>
            <numerusform>Make %n customers passive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n customers into groups</source>
        <translation>
            <numerusform>Put %n customer into groups</numerusform>
            <numerusform>Put %n customers into groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n customers out of groups</source>
        <translation>
            <numerusform>Take %n customer out of groups</numerusform>
            <numerusform>Take %n customers out of groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} of %n customers</source>
        <translation>
            <numerusform>{field} of %n customer</numerusform>
            <numerusform>{field} of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>campaign</name>
    <message numerus="yes">
        <source>Campaign: {name}, %n persons</source>
        <translation>
            <numerusform>Campaign: {name}, %n person</numerusform>
            <numerusform>Campaign: {name}, %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Responses to {name}: %n bans</source>
        <translation>
            <numerusform>Responses to {name}: %n ban</numerusform>
            <numerusform>Responses to {name}: %n bans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n bans stay in force: only the person takes a ban back, or --forget-bans.</source>
        <translation>
            <numerusform>%n ban stays in force: only the person takes a ban back, or --forget-bans.</numerusform>
            <numerusform>%n bans stay in force: only the person takes a ban back, or --forget-bans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are in {file}. The file is not encrypted: keep it as safe as the register.</source>
        <translation>
            <numerusform>%n customer is in {file}. The file is not encrypted: keep it as safe as the register.</numerusform>
            <numerusform>%n customers are in {file}. The file is not encrypted: keep it as safe as the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers of the list are in {file}. It is not for marketing: those with a ban are in it too, and marked. It is not encrypted: keep it as safe as the register.</source>
        <translation>
            <numerusform>%n customer of the list is in {file}. It is not for marketing: those with a ban are in it too, and marked. It is not encrypted: keep it as safe as the register.</numerusform>
            <numerusform>%n customers of the list are in {file}. It is not for marketing: those with a ban are in it too, and marked. It is not encrypted: keep it as safe as the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) name other people and are not copied: look at them in the window.</source>
        <translation>
            <numerusform>%n document names other people and is not copied: look at it in the window.</numerusform>
            <numerusform>%n documents name other people and are not copied: look at them in the window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are lost or damaged: “verify” names them.</source>
        <translation>
            <numerusform>%n document is lost or damaged: “verify” names it.</numerusform>
            <numerusform>%n documents are lost or damaged: “verify” names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not in it: the register itself has lost their files.</source>
        <translation>
            <numerusform>%n document is not in it: the register itself has lost its file.</numerusform>
            <numerusform>%n documents are not in it: the register itself has lost their files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) may be about the same person and are not in it: look at them in the window.</source>
        <translation>
            <numerusform>%n more place may be about the same person and is not in it: look at it in the window.</numerusform>
            <numerusform>%n more places may be about the same person and are not in it: look at them in the window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers had forbidden marketing before, or share an address with who has: they are banned.</source>
        <translation>
            <numerusform>%n new customer had forbidden marketing before, or shares an address with who has: a ban is recorded.</numerusform>
            <numerusform>%n new customers had forbidden marketing before, or share an address with who has: they are banned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons who may be contacted are in {file}. It is not encrypted: keep it as safe as the register.</source>
        <translation>
            <numerusform>%n person who may be contacted is in {file}. It is not encrypted: keep it as safe as the register.</numerusform>
            <numerusform>%n persons who may be contacted are in {file}. It is not encrypted: keep it as safe as the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are about somebody who was erased before: is there a new basis? --report OUT.xlsx lists them.</source>
        <translation>
            <numerusform>%n row is about somebody who was erased before: is there a new basis? --report OUT.xlsx lists them.</numerusform>
            <numerusform>%n rows are about somebody who was erased before: is there a new basis? --report OUT.xlsx lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were edited since and stay as they are.</source>
        <translation>
            <numerusform>%n row was edited since and stays as it is.</numerusform>
            <numerusform>%n rows were edited since and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched %n page(s) of the register afterwards; left over: {residue}</source>
        <translation>
            <numerusform>Searched %n page of the register afterwards; left over: {residue}</numerusform>
            <numerusform>Searched %n pages of the register afterwards; left over: {residue}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message numerus="yes">
        <source>Silent for %n month(s)</source>
        <translation>
            <numerusform>Silent for %n month</numerusform>
            <numerusform>Silent for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n documents</source>
        <translation>
            <numerusform>Attach %n document</numerusform>
            <numerusform>Attach %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n documents</source>
        <translation>
            <numerusform>Edit %n document</numerusform>
            <numerusform>Edit %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>erasure</name>
    <message numerus="yes">
        <source>%n confirmed condition(s)</source>
        <translation>
            <numerusform>%n confirmed condition</numerusform>
            <numerusform>%n confirmed conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact person(s)</source>
        <translation>
            <numerusform>%n contact person</numerusform>
            <numerusform>%n contact persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) with the person</source>
        <translation>
            <numerusform>%n contact with the person</numerusform>
            <numerusform>%n contacts with the person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data breach(es)</source>
        <translation>
            <numerusform>%n data breach</numerusform>
            <numerusform>%n data breaches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s)</source>
        <translation>
            <numerusform>%n dispute</numerusform>
            <numerusform>%n disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of deals</source>
        <translation>
            <numerusform>%n line of deals</numerusform>
            <numerusform>%n lines of deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the history</source>
        <translation>
            <numerusform>%n line of the history</numerusform>
            <numerusform>%n lines of the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marketing entry(s)</source>
        <translation>
            <numerusform>%n marketing entry</numerusform>
            <numerusform>%n marketing entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that the notice was given</source>
        <translation>
            <numerusform>%n note that the notice was given</numerusform>
            <numerusform>%n notes that the notice was given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on bought lists</source>
        <translation>
            <numerusform>%n person on bought lists</numerusform>
            <numerusform>%n persons on bought lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in campaigns</source>
        <translation>
            <numerusform>%n place in campaigns</numerusform>
            <numerusform>%n places in campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) ticked for requests</source>
        <translation>
            <numerusform>%n place ticked for requests</numerusform>
            <numerusform>%n places ticked for requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) told for requests</source>
        <translation>
            <numerusform>%n recipient told for requests</numerusform>
            <numerusform>%n recipients told for requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that a law had kept</source>
        <translation>
            <numerusform>%n record that a law had kept</numerusform>
            <numerusform>%n records that a law had kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s)</source>
        <translation>
            <numerusform>%n restriction</numerusform>
            <numerusform>%n restrictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of contact persons</source>
        <translation>
            <numerusform>%n role of a contact person</numerusform>
            <numerusform>%n roles of contact persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved list(s)</source>
        <translation>
            <numerusform>%n saved list</numerusform>
            <numerusform>%n saved lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the words of %n document(s)</source>
        <translation>
            <numerusform>the words of %n document</numerusform>
            <numerusform>the words of %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>erasure_receipt</name>
    <message numerus="yes">
        <source>After the erasure, each of the %n page(s) of the register, the free ones too, and its log were decrypted and searched for everything that had been known of the person.</source>
        <translation>
            <numerusform>After the erasure, %n page of the register and its log were decrypted and searched for everything that had been known of the person.</numerusform>
            <numerusform>After the erasure, each of the %n pages of the register, the free ones too, and its log were decrypted and searched for everything that had been known of the person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>extracting</name>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>%n place found.</numerusform>
            <numerusform>%n places found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>importer</name>
    <message numerus="yes">
        <source>%n cards in this file could be read only in part. Compare them with the file.</source>
        <translation>
            <numerusform>%n card in this file could be read only in part. Compare it with the file.</numerusform>
            <numerusform>%n cards in this file could be read only in part. Compare them with the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import “{file}”, %n customers</source>
        <translation>
            <numerusform>Import “{file}”, %n customer</numerusform>
            <numerusform>Import “{file}”, %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message numerus="yes">
        <source>Privacy notice given to %n people</source>
        <translation>
            <numerusform>Privacy notice given to %n person</numerusform>
            <numerusform>Privacy notice given to %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%n of the persons in it have forbidden marketing; they are marked.</source>
        <translation>
            <numerusform>%n of the persons in it has forbidden marketing and is marked.</numerusform>
            <numerusform>%n of the persons in it have forbidden marketing; they are marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message numerus="yes">
        <source>! %n day(s) left</source>
        <translation>
            <numerusform>! %n day left</numerusform>
            <numerusform>! %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! Overdue by %n day(s)</source>
        <translation>
            <numerusform>! Overdue by %n day</numerusform>
            <numerusform>! Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the register are about the person.</source>
        <translation>
            <numerusform>%n place in the register is about the person.</numerusform>
            <numerusform>%n places in the register are about the person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segment</name>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <translation>
            <numerusform>last %n month</numerusform>
            <numerusform>last %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>In %n month(s)</source>
        <translation>
            <numerusform>In %n month</numerusform>
            <numerusform>In %n months</numerusform>
        </translation>
    </message>
</context>
</TS>
