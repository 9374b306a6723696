"""Words the sample list is made of: real towns, everything else invented."""

FIRST_FI = (
    "Aino Aapo Anneli Arto Eeva Eino Elina Esko Hanna Heikki Helmi Hilkka Iiris Ilmari Inkeri "
    "Jaana Janne Jorma Jyrki Kaarina Kaisa Kalevi Kyösti Lauri Leena Lyyli Maija Marjatta Martti "
    "Mikko Minttu Niilo Oona Onerva Päivi Pekka Pentti Pirjo Raija Reijo Riitta Saara Sakari "
    "Seppo Sirkka Sisko Taina Tapio Terttu Tuija Tuomas Tyyne Urho Vesa Vieno Väinö Yrjö Yrjänä"
).split()
LAST_FI = (
    "Haapasuo Hallaperä Hongistola Huhtakorpi Hämäräinen Iltasalo Joutsenlampi Kaislakari "
    "Kalliopuro Kanervisto Karhunkylä Kettulehto Kivipelto Koivuhalla Kontiopää Kuikkaranta "
    "Kuusijoki Kyyhkynen Käpylehto Lehtovuo Louhikoski Lumikorpi Lähdekivi Mesiniitty "
    "Mustikkasuo Mäntykoski Niittykoski Närepuro Ojaranta Paatsalo Peurakorpi Pihlajasuo "
    "Poutapää Pöllölä Rantakoivu Rauduskoski Routaharju Saarnivuori Savipuro Sinikangas "
    "Suopursu Syyskoski Sääksniemi Tammihalla Tervakivi Tuulikari Töyhtönen Vainioranta "
    "Vattukorpi Vesihaka Viitakettu Väärälampi Ylikuikka Yöpuro Äyräpuro Öljymäki"
).split()
FIRST_SV = (
    "Agneta Alvar Birgitta Bo-Göran Carola Edvin Fredrika Greta Göran Henrika Håkan Ingmar Jörgen "
    "Kristoffer Lisbet Maj-Lis Märta Nils Ole Rolf Siv Stig Sören Ulla Viking Åke Åsa Örjan"
).split()
LAST_SV = (
    "Alskog Björkdal Blåfield Dalnäs Enstrand Fjärdholm Granfors Gäddvik Havsnäs Hästö "
    "Klippberg Ljungskär Lundskata Mossbäck Norrgrund Rönnskata Skarpvik Sjöängen Strömhäll "
    "Tallskär Vassgård Vikarskata Åkernäs Älgskog Österklobb"
).split()
# Letters that look broken and are not: nothing here may be "repaired".
TRUE_STRANGERS = (
    ("Tõnis", "Põldkivi"),
    ("Jaroslav", "Šimkovec"),
    ("Máret", "Njuovvárjohka"),
    ("Õie", "Kõrgemägi"),
    ("Željka", "Horvatić"),
)
# First half of an invented firm's name, in the form that stands before its trade.
STEMS_FI = (
    "Hopeahauen Kuusipeuran Tuulimyllyn Sinikiven Lumijäniksen Mesimarjan Rantakäen Usvalammen "
    "Karhunvatukan Kultakiisken Myrskylinnun Pakkasukon Poutapilven Ruskalehden Suopöllön "
    "Tervapääskyn Uittotukin Virvatulen Yöpuun Äimärauhan Ötökkämäen Kesäheinän Jäätähden"
).split()
TRADES_FI = (
    "Kukka|Leipomo|Kiinteistöhuolto|Fysio|Kampaamo|Kahvila|Optiikka|Puutarha|Sähkö|Putki|"
    "Tilitoimisto|Päiväkoti|Autokorjaamo|Hammaslääkärit|Kirjakauppa|Apteekkipalvelut"
).split("|")
STEMS_SV = "Blåmes Skärgårds Solvinds Havsörns Björksav Nordvass Sjöstjärne Vitsippe".split()
TRADES_SV = "bageri|café|trädgård|snickeri|redovisning|båtservice|blommor|fastigheter".split("|")
HOUSES_FI = (
    "Kissankello Sinivuokko Metsäkyyhky Pikkutorni Värjäri Yösirkka Kivipuro Päivänkakkara "
    "Hopeahylje Tähtisilmä Kesäyö Ruiskukka Vesipisara Männynkäpy Iltarusko Jääkide Kultarinta "
    "Nuppuneula Orvokki Peipponen Rentukka Satulinna Tikkataulu Villikirsikka"
).split()
HOUSES_SV = "Solrosen Blåklockan Måsen Ängsullen Fyrvaktaren Havtornet Sjöboden Humlan".split()
CLUBS = (
    "Kuusipeuran Urheilijat ry",
    "Usvalammen kyläyhdistys ry",
    "Virvatulen Näyttämö ry",
    "Lumijäniksen Hiihtäjät r.y.",
    "Myrskylinnun Laulajat ry",
    "Sinikiven Martat ry",
    "Hopeahauen Kalamiehet ry",
    "Blåmes Ungdomsförening rf",
    "Havsörnens Seglare r.f.",
    "Solvinds Hembygdsförening rf",
    "Jäätähden Luistelijat ry",
    "Äimärauhan Eläkkeensaajat ry",
)
PUBLIC = (
    ("Korvatunturin kunta, tekninen toimi", "99999", "Korvatunturi"),
    ("Usvalammen kuntayhtymä", "57100", "Savonlinna"),
    ("Skärvinds kommun", "21600", "Pargas"),
)
STREETS_FI = (
    "Sivellintie Pensselikuja Maalarinpolku Lakkapolku Värimestarinkatu Sutipolku Telakuja "
    "Tapettitie Kittikatu Pohjamaalintie Vernissakuja Tärpättikuja Sävypolku Kirjokallionkatu "
    "Öljyvärinkuja Äyrämaalinkatu Vesiväripolku Keltamullantie Hiekkapaperintie Liituraidankatu"
).split()
STREETS_SV = (
    "Penselvägen Lackstigen Målargränden Fernissvägen Färggränden Rödmyllestigen "
    "Tapetgatan Kritvägen Oljefärgsvägen Schablongränden"
).split()
TOWNS_FI = (
    "00100 Helsinki|00170 Helsinki|00250 Helsinki|00530 Helsinki|00700 Helsinki|00900 Helsinki|"
    "02100 Espoo|02230 Espoo|02600 Espoo|01300 Vantaa|01510 Vantaa|04200 Kerava|04400 Järvenpää|"
    "05800 Hyvinkää|06100 Porvoo|07900 Loviisa|08100 Lohja|11100 Riihimäki|13100 Hämeenlinna|"
    "15140 Lahti|20500 Turku|24100 Salo|26100 Rauma|28100 Pori|33200 Tampere|40100 Jyväskylä|"
    "45100 Kouvola|48100 Kotka|50100 Mikkeli|53100 Lappeenranta|60100 Seinäjoki|70100 Kuopio|"
    "80100 Joensuu|87100 Kajaani|90100 Oulu|94100 Kemi|96100 Rovaniemi|99800 Ivalo|99870 Inari"
).split("|")
TOWNS_SV = (
    "00120 Helsingfors|02700 Grankulla|06100 Borgå|07900 Lovisa|10300 Karis|10600 Ekenäs|"
    "10900 Hangö|20700 Åbo|21600 Pargas|64200 Närpes|65100 Vasa|66900 Nykarleby|68600 Jakobstad|"
    "67100 Karleby"
).split("|")
TOWNS_AX = "22100 Mariehamn|22150 Jomala|22410 Godby|22270 Eckerö|22550 Vårdö".split("|")
TITLES_FI = "toimitusjohtaja|kiinteistöpäällikkö|myyntijohtaja|toimistosihteeri".split("|")
TITLES_SV = "verkställande direktör|försäljningschef|fastighetschef|sekreterare".split("|")
GROUPS = "sisämaalaus|ulkomaalaus|tapetointi|julkisivu|kattomaalaus|huoltosopimus".split("|")
SOURCES = "verkkolomake|puhelu|suosittelu|Kevätmessut 2024|vanha asiakas|tarjouspyyntö".split("|")
NOTES_FI = (
    "Soita ennen tuloa.",
    "Portin koodi vaihtuu keväällä; kysy isännöitsijältä.",
    "Keittiö ja eteinen, sävy Y391.",
    "Koira pihalla, kiltti.",
    "Lasku kahdessa erässä.",
    "Haluaa tarjouksen ulkoseinistä ensi kesäksi.",
    "Tapetit jo hankittu; vain työ.",
    "Avain naapurissa, B 12.",
    "Työaika vain arkisin klo 8–16.",
)
NOTES_SV = (
    "Ring före besöket.",
    "Sommarstugans fasad, röd mylla.",
    "Nyckeln finns hos grannen.",
    "Fakturan i två rater.",
)
# Operator names are real ones, as a firm would have them; the addresses beside them are invented.
OPERATORS = ("003721291126", "003723327487", "003714377140", "003701011385", "BAWCFI22")
