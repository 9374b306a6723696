"""The parts of the settings that are forms: the firm, and what its offers and invoices say."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from register_app.fields.field import field_named, fields_of
from register_app.gui.buttons import button
from register_app.gui.forms.form import Form, Part
from register_app.gui.pages.settings.parts import SettingsPart, store
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.settings import Settings

_FIRM = ("firm_", "user_", "contact_", "officer_")
_PAYMENT = ("firm_iban", "firm_bic", "firm_einvoice_address", "firm_einvoice_operator")
_TERMS = ("payment_days", "offer_days", "paper_terms")
_CLASSES = ("value_a", "value_b")
_LONGEST = 3650
"""Days; who types more has typed amiss."""

FIRM = QT_TRANSLATE_NOOP("window", "Details of the firm")
PAPERS = QT_TRANSLATE_NOOP("window", "Offers and invoices")
_VALUE = QT_TRANSLATE_NOOP("window", "Value of a customer")
_NAME_NEEDED = QT_TRANSLATE_NOOP("window", "Write the name of the firm.")
_DAYS_NEEDED = QT_TRANSLATE_NOOP("window", "Write how many days, from 0 to 3650.")
_LIMIT_NEEDED = QT_TRANSLATE_NOOP("window", "Write an amount.")
_NOT_ABOVE = QT_TRANSLATE_NOOP("window", "Class A must begin above class B.")


class FormPart(SettingsPart):
    """Some options as a form, stored together."""

    def __init__(self, session: Session, title: str, change: Text, parts: list[Part]) -> None:
        """Show the options; `change` is what storing them is called."""
        super().__init__(title)
        self._session = session
        self._change = change
        self._names = [field.name for part in parts for field in part.fields]
        self.form = Form(parts)
        self.form.edited.connect(self._note_edit)
        self._is_edited = False
        self.inside.addWidget(self.form)
        self.add_saving(button(self.tr("&Save"), self._save, look="primary"))
        self.setFocusProxy(self.form.editor(self._names[0]))
        session.settings_changed.connect(self._load)
        self._load()

    def is_unsaved(self) -> bool:
        """Say whether something typed is not stored yet."""
        return self._is_edited

    def editor(self, option: str) -> QWidget | None:
        """Return the control of an option, if it is here."""
        return self.form.editor(option) if option in self._names else None

    def problems(self, values: Mapping[str, Any]) -> dict[str, Text]:
        """Return what is wrong with the values of the form, by option."""
        raise NotImplementedError

    @Slot()
    def _load(self) -> None:
        if not self._is_edited:
            self.form.load(vars(self._session.register.settings.load()))

    @Slot()
    def _note_edit(self) -> None:
        self._is_edited = True
        self._said.say("")

    @Slot()
    def _save(self) -> None:
        if not self.form.read():
            return
        problems = self.problems(self.form.values())
        if problems:
            self.form.refuse(problems)
            return
        store(self._session, self._change, **self.form.changes())
        self._is_edited = False
        self._load()
        self.tell_saved()


class FirmPart(FormPart):
    """The firm, who writes in the register, and who answers for privacy."""

    def __init__(self, session: Session) -> None:
        """Show the details."""
        named = [field for field in fields_of(Settings) if field.name.startswith(_FIRM)]
        fields = tuple(field for field in named if field.name not in _PAYMENT)
        super().__init__(session, self.tr("Firm"), FIRM, [Part("", fields)])

    def problems(self, values: Mapping[str, Any]) -> dict[str, Text]:
        """Ask for a name, once there was one."""
        had = self._session.register.settings.load().firm_name
        return {"firm_name": _NAME_NEEDED} if had and not values["firm_name"] else {}


class PapersPart(FormPart):
    """How the firm is paid, what its papers say, and from what its customers are valued."""

    def __init__(self, session: Session) -> None:
        """Show the options."""
        parts = [_part("", (*_PAYMENT, *_TERMS)), _part(translate(_VALUE), _CLASSES)]
        super().__init__(session, translate(PAPERS), PAPERS, parts)

    def problems(self, values: Mapping[str, Any]) -> dict[str, Text]:
        """Ask for days and limits that can be reckoned with."""
        found = {
            name: _DAYS_NEEDED
            for name in _TERMS[:2]
            if values[name] is None or not 0 <= values[name] <= _LONGEST
        }
        found |= {name: _LIMIT_NEEDED for name in _CLASSES if values[name] is None}
        if not found and values["value_a"] <= values["value_b"]:
            found["value_a"] = _NOT_ABOVE
        return found


def _part(title: str, names: tuple[str, ...]) -> Part:
    return Part(title, tuple(field_named(Settings, name) for name in names))
