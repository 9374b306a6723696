"""Move a contact person to another firm: the old role ends, a new one begins."""

from PySide6.QtWidgets import QWidget

from register_app.customers.check import check_person
from register_app.customers.contact import Contact, Role
from register_app.customers.customer import CustomerId
from register_app.gui.forms.form import Form
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.labels import PlainLabel
from register_app.gui.pages.customers.contact_dialog import part_of, require
from register_app.gui.session import Session
from register_app.gui.tables.customer_picker import CustomerPicker
from register_app.i18n import QT_TRANSLATE_NOOP

MOVE = QT_TRANSLATE_NOOP("customers", "Move contact person to another firm")


class MoveDialog(FormDialog):
    """Asks where a person went, when, and what they do there."""

    def __init__(self, session: Session, person: tuple[Role, Contact], parent: QWidget) -> None:
        """Offer every customer, and today."""
        self._session = session
        self._role, self._contact = person
        form = Form([part_of(("started", "title", "area"))])
        super().__init__(form, self.tr("Move to another firm"), parent, act=self.tr("Move"))
        form.load({"started": session.register.today(), "area": self._role.area})
        self._picker = CustomerPicker(session, self)
        self._problem = PlainLabel(wrap=True)
        self._problem.setProperty("look", "problem")
        self._problem.hide()
        text = self.tr("Which firm does {name} work for now?").format(name=self._contact.name)
        for widget in (PlainLabel(text, wrap=True), self._picker, self._problem):
            self.above(widget)
        self._picker.chosen.connect(self._problem.hide)
        self._picker.focus()

    def store(self) -> bool:
        """Save the old role as ended and the new one, as one change."""
        firm = self._picker.current_id()
        if firm is None or firm == self._role.customer_id:
            self._refuse(firm)
            return False
        values = self.form.values()
        day = values["started"] or self._session.register.today()
        ended = self._role.left(on=day)
        problems = check_person(self._contact, ended)
        if "ended" in problems:
            self.form.refuse({"started": problems["ended"]})
            return False
        begun = Role(
            customer_id=CustomerId(firm),
            contact_id=self._role.contact_id,
            title=values["title"],
            area=values["area"],
            started=day,
        )
        require(self._session, ended)
        with self._session.change(MOVE):
            for role in (ended, begun):
                self._session.register.customers.roles.save(role)
        return True

    def _refuse(self, firm: int | None) -> None:
        text = self.tr("Choose a firm from the list")
        if firm is not None:
            text = self.tr("This is the firm the person works for already")
        self._problem.setText(text)
        self._problem.show()
        self._picker.refuse(text)
