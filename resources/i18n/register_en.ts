<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>Notice (%n missing)</source>
        <translation>
            <numerusform>Notice (%n missing)</numerusform>
            <numerusform>Notice (%n missing)</numerusform>
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
        <source>Values were repaired in %n rows.</source>
        <translation>
            <numerusform>Values were repaired in %n row.</numerusform>
            <numerusform>Values were repaired in %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
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
        <source>%n rows were edited since and stay as they are.</source>
        <translation>
            <numerusform>%n row was edited since and stays as it is.</numerusform>
            <numerusform>%n rows were edited since and stay as they are.</numerusform>
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
</TS>
