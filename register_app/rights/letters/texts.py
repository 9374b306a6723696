"""What the letters say; plain words, for the person who reads them."""

from collections.abc import Mapping
from types import MappingProxyType

from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.requests.request import Right
from register_app.rights.letters.kinds import LetterKind

TITLE = QT_TRANSLATE_NOOP("letter", "Answer to your request")
TITLE_EXTENDED = QT_TRANSLATE_NOOP("letter", "Your request takes longer")
FILE_NAME = QT_TRANSLATE_NOOP("letter", "answer-{number}")
MATTER = QT_TRANSLATE_NOOP("letter", "Request {number}")
GREETING = QT_TRANSLATE_NOOP("letter", "Dear {name},")
REGARDS = QT_TRANSLATE_NOOP("letter", "Kind regards")
CONTACT = QT_TRANSLATE_NOOP("letter", "If you have questions, please get in touch: {contact}")
COMPLAINT = QT_TRANSLATE_NOOP(
    "letter",
    "If you think that we do not handle your data or your request as the law demands, you have "
    "the right to complain to the supervisory authority:",
)
COURT = QT_TRANSLATE_NOOP("letter", "You may also bring the matter before a court.")

ASKED: Mapping[Right, Text] = MappingProxyType(
    {
        Right.ACCESS: QT_TRANSLATE_NOOP(
            "letter", "On {day} you asked what data we hold about you (GDPR Article 15)."
        ),
        Right.CORRECTION: QT_TRANSLATE_NOOP(
            "letter", "On {day} you asked us to correct data about you (GDPR Article 16)."
        ),
        Right.ERASURE: QT_TRANSLATE_NOOP(
            "letter", "On {day} you asked us to erase data about you (GDPR Article 17)."
        ),
        Right.RESTRICTION: QT_TRANSLATE_NOOP(
            "letter",
            "On {day} you asked us to restrict the processing of your data (GDPR Article 18).",
        ),
        Right.PORTABILITY: QT_TRANSLATE_NOOP(
            "letter",
            "On {day} you asked for your data in a form that you can take along (GDPR "
            "Article 20).",
        ),
        Right.OBJECTION: QT_TRANSLATE_NOOP(
            "letter", "On {day} you objected to how we process your data (GDPR Article 21)."
        ),
        Right.MARKETING: QT_TRANSLATE_NOOP(
            "letter",
            "On {day} you told us that you want no direct marketing (GDPR Article 21(2)).",
        ),
        Right.AUTOMATED: QT_TRANSLATE_NOOP(
            "letter",
            "On {day} you asked that no decision about you is left to a program alone (GDPR "
            "Article 22).",
        ),
    }
)
BODY: Mapping[LetterKind, Text] = MappingProxyType(
    {
        LetterKind.ACCESS: QT_TRANSLATE_NOOP(
            "letter",
            "Enclosed is a copy of the data that we hold about you. It also tells what we use "
            "the data for, where it came from, who has received it, how long it is kept, and "
            "which rights you have.",
        ),
        LetterKind.CORRECTED: QT_TRANSLATE_NOOP(
            "letter",
            "We have corrected the data. We also tell those to whom we had given the wrong data, "
            "unless that is impossible or would take disproportionate effort. If you wish, we "
            "tell you who they are.",
        ),
        LetterKind.ERASED: QT_TRANSLATE_NOOP(
            "letter",
            "We have erased your data. What a law obliges us to keep, such as vouchers of the "
            "bookkeeping, is kept apart, for that purpose only, and erased when its time is "
            "over. Those to whom we had given the data are told of the erasure, and if you wish, "
            "we tell you who they are.",
        ),
        LetterKind.RESTRICTED: QT_TRANSLATE_NOOP(
            "letter",
            "We have restricted the processing of your data. From now on we only store it, and "
            "use it with your consent, for legal claims, or to protect the rights of somebody "
            "else. We tell you before the restriction is lifted.",
        ),
        LetterKind.PORTABLE: QT_TRANSLATE_NOOP(
            "letter",
            "Enclosed is a file with the data that you gave us, in a form that other programs "
            "can read.",
        ),
        LetterKind.STOPPED: QT_TRANSLATE_NOOP(
            "letter", "We have stopped the processing that you objected to."
        ),
        LetterKind.MARKETING: QT_TRANSLATE_NOOP(
            "letter",
            "From now on we send you no direct marketing. To keep to that, we keep your ban: "
            "otherwise you could come back to our lists by mistake. The ban costs nothing and "
            "holds until you take it back yourself.",
        ),
        LetterKind.BY_A_PERSON: QT_TRANSLATE_NOOP(
            "letter",
            "We leave no decision about you to a program alone. A person has looked at your "
            "matter and decides in it.",
        ),
        LetterKind.PARTLY: QT_TRANSLATE_NOOP(
            "letter", "We have done a part of what you asked. What we have not done, and why:"
        ),
        LetterKind.REFUSED: QT_TRANSLATE_NOOP(
            "letter", "We do not do what you asked, for this reason:"
        ),
        LetterKind.NO_DATA: QT_TRANSLATE_NOOP(
            "letter",
            "We have looked through our register. We hold no data about you but this request, "
            "which we keep as long as we must be able to show that it was answered.",
        ),
        LetterKind.NOT_IDENTIFIED: QT_TRANSLATE_NOOP(
            "letter",
            "We could not make sure that the request comes from you, so we may neither tell nor "
            "change anything (GDPR Article 12(2)). If you show us who you are, we go on at once. "
            "What was not enough:",
        ),
        LetterKind.EXTENDED: QT_TRANSLATE_NOOP(
            "letter",
            "We need more time for your request. We answer by {due} at the latest (GDPR "
            "Article 12(3)). The reason:",
        ),
    }
)
