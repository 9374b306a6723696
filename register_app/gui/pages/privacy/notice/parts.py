"""The parts of the form that are options of the register: firm, contact, marketing, version."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.fields.field import Field, field_named
from register_app.fields.kinds import CITY, PHONES
from register_app.gui.labels import Tone, caption, subheading
from register_app.gui.pages.privacy.notice.entry import Entry
from register_app.gui.pages.privacy.notice.live_form import LiveForm
from register_app.gui.pages.privacy.notice.storing import options_stored
from register_app.gui.pages.privacy.notice.tick import TickList, Words
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.notice.facts import Channel
from register_app.notice.where import PROTECTION
from register_app.notice.words import CHANNELS
from register_app.reports.notice import MEASURES
from register_app.settings import Settings

_FIRM = (
    "firm_name",
    "firm_business_id",
    "firm_street",
    "firm_postcode",
    "firm_city",
    "firm_phone",
    "firm_email",
)
_CONTACT = ("contact_name", "contact_phone", "contact_email")
_OFFICER = ("officer_name", "officer_email")
_DUTY = ("notice_duty",)
_VERSION = ("notice_version", "notice_news", "notice_web")
_DETAILS = QT_TRANSLATE_NOOP("window", "Details of the firm")
_MARKETING = QT_TRANSLATE_NOOP("privacy", "Privacy notice: direct marketing")
_MEASURES = QT_TRANSLATE_NOOP("privacy", "Privacy notice: protection")
_NAME_NEEDED = QT_TRANSLATE_NOOP("window", "Write the name of the firm.")


class Part(QWidget):
    """A part of the form: its title, a remark, and what is asked."""

    def __init__(self, title: str, remark: str, *widgets: QWidget) -> None:
        """Show the widgets under the title."""
        super().__init__()
        self.setAccessibleName(title)
        self.setAccessibleDescription(remark)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(subheading(title))
        if remark:
            inside.addWidget(caption(remark, wrap=True))
        for widget in widgets:
            inside.addWidget(widget)


class Options:
    """Makes the forms and boxes that show and store options of the register."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Store through a session; failures are told over `parent`."""
        self._session = session
        self._parent = parent

    def load(self) -> Settings:
        """Return the options as they are stored."""
        return self._session.register.settings.load()

    def firm(self) -> LiveForm:
        """Return the form of the firm's details; a firm without a name is not stored."""

        def store(changes: dict[str, Any]) -> bool:
            if changes.get("firm_name") == "":
                del changes["firm_name"]
                form.field("firm_name").say(translate(_NAME_NEEDED), Tone.BAD)
            return not changes or self._store(_DETAILS, **changes)

        form = LiveForm(_fields(_FIRM), source=lambda: vars(self.load()), store=store)
        return form

    def contact(self) -> LiveForm:
        """Return the form of who answers."""
        return self._form(_CONTACT, QT_TRANSLATE_NOOP("privacy", "Privacy notice: contact"))

    def officer(self) -> LiveForm:
        """Return the form of the data protection officer."""
        title = QT_TRANSLATE_NOOP("privacy", "Privacy notice: data protection officer")
        return self._form(_OFFICER, title)

    def duty(self) -> LiveForm:
        """Return the form of what must be told."""
        return self._form(_DUTY, QT_TRANSLATE_NOOP("privacy", "Privacy notice: what must be told"))

    def version(self) -> LiveForm:
        """Return the form of the version."""
        return self._form(_VERSION, QT_TRANSLATE_NOOP("privacy", "Privacy notice: version"))

    def channels(self) -> TickList:
        """Return the boxes of the ways of direct marketing."""
        words = [(str(one), _capital(translate(CHANNELS[one]))) for one in Channel]
        return self._ticks("notice_channels", words)

    def measures(self) -> TickList:
        """Return the boxes of what only the firm can know of its protection."""
        words = [(str(one), translate(PROTECTION[one])) for one in MEASURES]
        return self._ticks("notice_measures", words)

    def profiling(self) -> TickList:
        """Return the box that says whether customers are grouped."""
        label = field_named(Settings, "notice_profiling").label
        return TickList(
            [("yes", translate(label))],
            source=lambda: ("yes",) if self.load().notice_profiling else (),
            store=lambda chosen: self._store(_MARKETING, notice_profiling=bool(chosen)),
        )

    def _ticks(self, option: str, words: Words) -> TickList:
        title = _MARKETING if option == "notice_channels" else _MEASURES
        return TickList(
            words,
            source=lambda: getattr(self.load(), option),
            store=lambda chosen: self._store(title, **{option: chosen}),
        )

    def _form(self, names: Iterable[str], title: Text) -> LiveForm:
        return LiveForm(
            _fields(names),
            source=lambda: vars(self.load()),
            store=lambda changes: self._store(title, **changes),
        )

    def _store(self, title: Text, **options: Any) -> bool:  # noqa: ANN401  any option
        return options_stored(self._parent, self._session, title, options)


def firm_told(entry: Entry, settings: Settings) -> None:
    """Tell in short who the firm is."""
    town = f"{settings.firm_postcode} {CITY.show(settings.firm_city)}".strip()
    told = (
        settings.firm_business_id,
        ", ".join(filter(None, (settings.firm_street, town))),
        PHONES.show(settings.firm_phone),
        ", ".join(settings.firm_email),
    )
    entry.show_entry(settings.firm_name, " · ".join(filter(None, told)))


def firm_hinted(contact: LiveForm, settings: Settings) -> None:
    """Show in the empty fields of the contact what is taken instead."""
    contact.hint("contact_name", settings.firm_name)
    contact.hint("contact_phone", PHONES.show(settings.firm_phone))
    contact.hint("contact_email", ", ".join(settings.firm_email))


def _fields(names: Iterable[str]) -> list[Field]:
    return [field_named(Settings, called) for called in names]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
