"""The form of the notice: only what the program cannot know, in short parts."""

from collections.abc import Iterator
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from register_app.gui.labels import caption, heading
from register_app.gui.pages.privacy.notice import listing
from register_app.gui.pages.privacy.notice.entry import Entry
from register_app.gui.pages.privacy.notice.held import Held, OwnProtection
from register_app.gui.pages.privacy.notice.live_form import LiveForm
from register_app.gui.pages.privacy.notice.parts import Options, Part, firm_hinted, firm_told
from register_app.gui.pages.privacy.notice.record_list import RecordList
from register_app.gui.scrolling import only_downwards
from register_app.gui.session import Session
from register_app.gui.tab_order import follow_layout
from register_app.notice.checks import Gap
from register_app.notice.facts import NoticeFacts

_FIELDS = {
    "controller.name": "firm_name",
    "controller.business_id": "firm_business_id",
    "controller.email": "firm_email",
    "contact.name": "contact_name",
    "contact.email": "contact_email",
    "version": "notice_version",
}
"""What the notice may lack -> the option that is asked for."""
_MARGIN = 20
_BETWEEN = 28


class FormPanel(QScrollArea):
    """Asks, shows what it was told, and stores each answer at once."""

    def __init__(self, session: Session) -> None:
        """Show what is stored."""
        super().__init__()
        only_downwards(self)
        self._options = options = Options(session, self)
        self._firm = Entry(options.firm)
        self._officer = Entry(options.officer)
        self._forms = (options.contact(), options.duty(), options.version())
        self._ticks = (options.channels(), options.profiling(), options.measures())
        self._lists: dict[str, RecordList[Any]] = {
            "purposes": RecordList(session, listing.PURPOSES),
            "recipients": RecordList(session, listing.RECIPIENTS),
            "transfers": RecordList(session, listing.TRANSFERS),
            "rules": RecordList(session, listing.RULES),
            "versions": RecordList(session, listing.VERSIONS),
        }
        self._protection = OwnProtection()
        self._held = Held()
        self._lay_out()
        self._tell_options()
        for entry in (self._firm, self._officer):
            entry.built.connect(self._order)
        for records in self._lists.values():
            records.built.connect(self._order)
        self._order()
        app = cast("QApplication", QApplication.instance())
        app.focusChanged.connect(self._follow)

    def refresh(self) -> None:
        """Show what is stored now; what is being written stays."""
        self._tell_options()
        for form in self._forms:
            form.refresh()
        for ticks in self._ticks:
            ticks.refresh()
        for records in self._lists.values():
            records.refresh()

    def _tell_options(self) -> None:
        settings = self._options.load()
        firm_told(self._firm, settings)
        officer = ", ".join(filter(None, (settings.officer_name, *settings.officer_email)))
        self._officer.show_entry(
            self.tr("Data protection officer"), officer or self.tr("Not appointed")
        )
        firm_hinted(self._forms[0], settings)

    def focus(self) -> None:
        """Put the cursor at the beginning."""
        self._firm.focus()

    def show_facts(self, facts: NoticeFacts) -> None:
        """Show what the register holds."""
        self._held.show_facts(facts)
        self._protection.show_facts(facts)

    def keep(self) -> bool:
        """Store what was written; return False when something could not be stored."""
        kept = [form.keep() for form in self._all_forms()]
        return all(kept)

    def read(self) -> bool:
        """Go to the first field whose text could not be taken; return False then."""
        return all(form.read() for form in self._all_forms())

    def go_to(self, gap: Gap) -> None:
        """Put the cursor where the notice lacks something."""
        area, _, called = gap.field.partition(".")
        option = _FIELDS.get(gap.field, "")
        if area == "controller":
            self._firm.open(option, gap.message.text)
        elif area == "officer":
            self._officer.open("officer_email", gap.message.text)
        elif option:
            form = next(form for form in self._forms if form.shows(option))
            form.go_to(option, gap.message.text)
        elif area in self._lists:
            self._lists[area].open(gap.item, called, gap.message.text)
        else:
            self._held_part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _all_forms(self) -> Iterator[LiveForm]:
        for entry in (self._firm, self._officer):
            if entry.form is not None:
                yield entry.form
        yield from self._forms
        for part in self._lists.values():
            yield from part.forms()

    def _lay_out(self) -> None:
        self._page = page = QWidget()
        page.setProperty("look", "page")
        self.setWidget(page)  # while it is empty: full, it would be laid out twice
        inside = QVBoxLayout(page)
        inside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        inside.setSpacing(_BETWEEN)
        head = QVBoxLayout()
        head.setSpacing(6)
        head.addWidget(heading(self.tr("Privacy notice")))
        head.addWidget(caption(self._explained(), wrap=True))
        inside.addLayout(head)
        for part in self._parts():
            inside.addWidget(part)
        inside.addStretch(1)

    def _explained(self) -> str:
        return self.tr(
            "The law asks you to tell people what you do with their data. Most of it is filled "
            "in already: look it through, and change what is different in your firm."
        )

    def _parts(self) -> Iterator[Part]:
        contact, duty, version = self._forms
        channels, profiling, measures = self._ticks
        yield Part(self.tr("Firm"), "", self._firm)
        yield Part(
            self.tr("Whom people contact"),
            self.tr("What is left empty is taken from the details of the firm."),
            contact,
            self._officer,
        )
        yield Part(
            self.tr("What the data is used for"),
            self.tr("Your own words stand in the notice as you write them, in every language."),
            self._lists["purposes"],
        )
        yield Part(self.tr("Who receives data"), "", self._lists["recipients"])
        yield Part(
            self.tr("Transfers outside the EU and the EEA"),
            self.tr("None, unless you add one: the register stays on this computer."),
            self._lists["transfers"],
        )
        yield Part(self.tr("How long data is kept"), "", self._lists["rules"])
        yield Part(
            self.tr("Direct marketing"),
            self.tr(
                "Email, text messages and automated calls need a private person’s consent, "
                "except to your own customers about similar products."
            ),
            channels,
            profiling,
        )
        yield Part(
            self.tr("What must be given"),
            self.tr("What contracts and the law need is told already. Add what else you need."),
            duty,
        )
        yield Part(self.tr("Protection"), "", self._protection, measures)
        self._held_part = Part(
            self.tr("What the register really holds"),
            self.tr("Counted by the program, so that the notice is always true."),
            self._held,
        )
        yield self._held_part
        yield Part(self.tr("Version"), "", version, self._lists["versions"])

    @Slot()
    def _order(self) -> None:
        """Let Tab go on to what was added, and not to the end."""
        follow_layout(self._page)

    @Slot(QWidget, QWidget)
    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """Bring into view what has the cursor, once it is laid out."""
        if now is not None and self.isAncestorOf(now):
            QTimer.singleShot(0, self, self._reveal)

    @Slot()
    def _reveal(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)
