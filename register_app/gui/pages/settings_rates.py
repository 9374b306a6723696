"""The part of the settings with the rates of VAT."""

from register_app.deals.rules import MOST_VAT
from register_app.fields import decimal_number
from register_app.fields.kinds import Parsed
from register_app.gui.pages.settings_parts import Words, WordsPart
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP

NOT_A_RATE = QT_TRANSLATE_NOOP("window", "Write a rate from 0 to 100, as in 25,5")


class RatesPart(WordsPart):
    """The rates of VAT, the usual one first."""

    def __init__(self, session: Session) -> None:
        """List the rates."""
        super().__init__(
            session,
            Words(
                "vat_rates",
                title=self.tr("Rates of VAT"),
                change=QT_TRANSLATE_NOOP("window", "Rates of VAT"),
                new=self.tr("Ne&w rate, %"),
                kept=self.tr("New lines get the first one. Lines keep a rate that is removed."),
                twice=self.tr("This rate is on the list already."),
                last=self.tr("One rate must stay."),
                labels={},
                parse=_parse,
            ),
        )

    def called(self, word: str) -> str:
        """Return a rate as people write it."""
        rate = decimal_number.parse(word).value
        return word if rate is None else f"{decimal_number.show(rate)} %"


def _parse(text: str) -> Parsed[str]:
    """Read a rate as it is stored."""
    read = decimal_number.parse(text)
    if read.value is None and not read.problem:
        return Parsed(None)
    if read.value is None or not 0 <= read.value <= MOST_VAT:
        return Parsed(None, problem=NOT_A_RATE)
    return Parsed(decimal_number.written(read.value))
