"""Make a customer passive, with a reason and a day; make it active again."""

from PySide6.QtWidgets import QWidget

from register_app.customers.check import check
from register_app.customers.customer import Customer, CustomerId
from register_app.errors import RecordGone
from register_app.fields.field import field_named
from register_app.gui.forms.editors import Choices
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.labels import PlainLabel
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP

PASSIVATE = QT_TRANSLATE_NOOP("customers", "Make customer passive")
ACTIVATE = QT_TRANSLATE_NOOP("customers", "Make customer active")

_REASONS = (
    QT_TRANSLATE_NOOP("PassiveDialog", "Has ceased trading"),
    QT_TRANSLATE_NOOP("PassiveDialog", "Has moved away"),
    QT_TRANSLATE_NOOP("PassiveDialog", "Buys elsewhere"),
    QT_TRANSLATE_NOOP("PassiveDialog", "Nothing bought for a long time"),
    QT_TRANSLATE_NOOP("PassiveDialog", "Deceased"),
)
_FIELDS = ("passive_reason", "passive_since")


def reasons() -> Choices:
    """Return the usual reasons; others may be written."""
    return Choices([(said, said) for said in map(translate, _REASONS)])


class PassiveDialog(FormDialog):
    """Asks why a customer leaves the lists, and since when."""

    def __init__(self, session: Session, customer_id: CustomerId, parent: QWidget | None) -> None:
        """Offer the usual reasons, and today."""
        self._session = session
        self._id = customer_id
        fields = tuple(field_named(Customer, name) for name in _FIELDS)
        choices = {"passive_reason": reasons()}
        form = Form([Part("", fields)], choices=choices)
        super().__init__(form, self.tr("Make passive"), parent, act=self.tr("Make passive"))
        form.load({"passive_since": session.register.today()})
        self.above(PlainLabel(self._what_happens(), wrap=True))
        form.focus_first()

    def _what_happens(self) -> str:
        return self.tr(
            "A passive customer is kept but no longer shown among the active ones. "
            "You can make it active again at any time."
        )

    def store(self) -> bool:
        """Save the customer as passive, if there is a reason."""
        register = self._session.register
        values = self.form.values()
        since = values["passive_since"] or register.today()
        passive = _stored(self._session, self._id).passivated(
            reason=values["passive_reason"], on=since
        )
        problems = check(passive, settings=register.settings.load())
        own = {name: problem for name, problem in problems.items() if name in _FIELDS}
        if own:
            self.form.refuse(own)
            return False
        with self._session.change(PASSIVATE):
            register.customers.save(passive)
        return True


def activate(session: Session, customer_id: CustomerId) -> None:
    """Put a passive customer back among the active ones."""
    with session.change(ACTIVATE):
        session.register.customers.save(_stored(session, customer_id).activated())


def _stored(session: Session, customer_id: CustomerId) -> Customer:
    found = session.register.customers.find(customer_id)
    if found is None:
        raise RecordGone
    return found
