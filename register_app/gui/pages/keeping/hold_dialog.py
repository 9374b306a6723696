"""Keep something beyond its time, because of a dispute."""

from PySide6.QtWidgets import QWidget

from register_app.fields.field import field_named, missing
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.labels import PlainLabel
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.retention.hold import Hold

SET = QT_TRANSLATE_NOOP("retention", "Keep because of a dispute")
LIFT = QT_TRANSLATE_NOOP("retention", "A dispute is settled")
_NEEDED = QT_TRANSLATE_NOOP("retention", "Say what it is about: it is kept for this alone.")


class HoldDialog(FormDialog):
    """Asks for the reason."""

    def __init__(self, session: Session, hold: Hold, called: str, parent: QWidget | None) -> None:
        """Ask about one thing; `called` is its name."""
        self._session = session
        self._hold = hold
        fields = (field_named(Hold, "reason"), field_named(Hold, "on_day"))
        title = self.tr("Keep because of a dispute: {name}").format(name=called)
        super().__init__(Form([Part("", fields)]), title, parent, act=self.tr("Keep"))
        self.above(
            PlainLabel(
                self.tr(
                    "As long as the dispute is not settled, nothing of this is erased: not when "
                    "its time is over, and not at somebody’s request."
                ),
                wrap=True,
            )
        )
        self.form.load({"reason": hold.reason, "on_day": hold.on_day})
        self.form.focus_first()

    def store(self) -> bool:
        """Keep the hold, with its reason."""
        values = self.form.values()
        if not values["reason"]:
            self.form.refuse({"reason": _NEEDED})
            return False
        fields = {**vars(self._hold), **values}
        hold = Hold(**fields)
        if missing(hold):
            return False
        with self._session.change(SET):
            self._session.register.holds.set(hold)
        return True
