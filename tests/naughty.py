"""Texts that have broken programs: every text field must store them exactly or refuse them."""

import os

_LONE_HIGH, _LONE_LOW = chr(0xD83D), chr(0xDC69)  # halves of a pair; not text on their own

NAUGHTY: tuple[str, ...] = (
    # nothing, or nothing to see
    "",
    " ",
    "\t",
    "\u00a0",
    "\u200b",
    "\u3000",
    "\u2800",
    "\ufeff",
    # words that programs take for nothing, truth or numbers
    "NULL",
    "None",
    "nil",
    "undefined",
    "NaN",
    "-Infinity",
    "true",
    "TOSI",
    "0",
    "-1",
    "1E5",
    "010501E9032",
    "1,5",
    "0x1F",
    "00100",
    "1.2.2024",
    # NUL and other control characters
    "a\x00b",
    "\x00",
    "bell\x07 escape\x1b[31m backspace\x08",
    "delete\x7f next line\x85 end",
    # halves of characters, and places that hold none
    f"half {_LONE_HIGH} a pair",
    _LONE_LOW,
    f"{_LONE_LOW}{_LONE_HIGH}",
    "nobody \ufffe\uffff here",
    "private \ue000 use",
    # writing from right to left, and marks that turn the direction
    "lasku\u202efdp.exe",
    "\u202eoikealta\u202c vasemmalle",
    "\u2067eristys\u2069 ja \u200fmerkki\u200e",
    "שלום עולם",
    "مرحبا بالعالم",
    # what cannot be seen inside words
    "Mä\u00adki\u00adnen",
    "Mä\u200bki\u200bnen",
    "Mä\u2060kinen\ufeff",
    "tag\U000e0041\U000e0042s",
    # marks piled on one letter
    "a" + "\u0301" * 500,
    "Z\u0351\u036b\u0343\u036a\u0302a\u036b\u033d\u0346l\u0361g\u031bo\u0489",
    # emoji made of several: family, skin, flag, keycap
    "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466",
    "\U0001f44d\U0001f3fd",
    "\U0001f1eb\U0001f1ee \U0001f1e6\U0001f1fd",
    "1\ufe0f\u20e3",
    # markup of HTML, Qt, reportlab and XML
    '<img src="file:///etc/passwd">',
    "<img src=/etc/hostname width=500/>",
    '<img src="http://ansa.example/x.png" onerror="alert(1)">',
    "<b>lihava</b> & <i>vino",
    "</para><para>uusi",
    "<script>alert(1)</script>",
    "&lt;b&gt; &amp;amp; &#0; &nbsp;",
    "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><x>&y;</x>",
    "]]>",
    "<table><tr><td>" * 50,
    '<font color="[[[getattr(pow, Word)]]]">x</font>',
    # the beginnings by which a spreadsheet knows a formula
    "=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://ansa.example","Klikkaa")',
    "+1",
    "+358 40 000 1234",
    "-2+3",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "'=1+1",
    "＝1+1",
    "#N/A",
    "#REF!",
    # SQL, and its patterns
    "O'Neil",
    "O''Neil",
    "'; DROP TABLE customer; --",
    '" OR ""="',
    "%_\\",
    "%",
    "_",
    "100 %",
    "?1 :name @x $y",
    # the language of the search index
    '"',
    "*",
    "^alku",
    "-ei",
    "name:matti",
    "NEAR(a b, 2)",
    "a AND OR NOT b",
    "{name email}: x",
    "(((",
    '"auki',
    "a*b*",
    # placeholders of our own and of others
    "{name}",
    "{0} {} {{}}",
    "%n %1 %s %(name)s",
    "${HOME} `id` $(id)",
    "&File &&",
    # quotes, commas and lines as in CSV and contact cards
    'lainaus "sisällä", ja pilkku; ja puolipiste',
    '""',
    "'",
    "sarkain\tvälissä",
    "unix\nrivi",
    "windows\r\nrivi",
    "vanha mac\rrivi",
    "pysty\x0bsivu\x0crivi",
    "rivi\u2028kappale\u2029loppu",
    "BEGIN:VCARD\nFN:Toinen\nEND:VCARD",
    "a\\, b\\; c\\n d\\\\",
    # parts of paths, and names a file cannot have
    "../../../etc/passwd",
    "..\\..\\windows",
    "C:\\Users\\",
    "//palvelin.example/jako",
    "file:///etc/passwd",
    "CON",
    "LPT¹.txt",
    "x.pdf:ads",
    "-rf",
    ".piilo",
    "a/b\\c:d*e?f<g>h|i",
    # letters of this country
    "Åke Äyräpää-Öhman",
    "ÅÄÖ åäö ŠšŽž",
    "Áilu Njuovvár, Kárášjohka",
    "Sääʹmǩiõll, õâđđ, ǥ ǧ ʒ ǯ ŋ ŧ",
    "Анна Ёлкина Щукина",
    "Tõnis Põldmäe",
    "Ząbkowice Śląskie, Đorđe, Ğ ı İ",
    "ﬁnanssi Straße ẞ",
    "山田太郎 김철수 ไทย हिन्दी",
    # the same letters in pieces
    "A\u030ake A\u0308yra\u0308pa\u0308a\u0308-O\u0308hman",
    "a\u030a a\u0308 o\u0308",
    "K \u212a Å \u212b",
    # letters that look like others
    "раураl",
    "Ｆｕｌｌ ｗｉｄｔｈ",
    "ｌｉｉ @ｘ．ｅｘａｍｐｌｅ",
    # digits that are not 0 to 9
    "０４０ ０００ １２３４",
    "٠٤٠ ٠٠٠ ١٢٣٤",
    "x² ½ Ⅷ ①",
    # long without a blank, and long with
    "x" * 5_000,
    "sana " * 4_000,
    "ä" * 32_768,
)
"""Short enough for every test that takes one field at a time."""


def megabyte() -> str:
    """Return a text of one megabyte, made when asked for: printed tests stay readable."""
    return "Pitkä nimi 0123 " * 65_536


def quarter(nth: int) -> tuple[str, ...]:
    """Return every fourth text: for tests where each costs; a thorough run takes them all."""
    is_thorough = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"
    return NAUGHTY if is_thorough else NAUGHTY[nth::4]
