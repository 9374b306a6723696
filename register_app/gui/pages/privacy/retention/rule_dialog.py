"""Change the rule of a class: how long, from when, by which law, and whether it goes by itself."""

from PySide6.QtWidgets import QWidget

from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.pages.privacy.notice.listing import RULES
from register_app.gui.pages.privacy.retention.words import class_name
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.retention.rule import RetentionRule

_CHANGED = QT_TRANSLATE_NOOP("retention", "Times of keeping")
_NO_TIME = QT_TRANSLATE_NOOP("retention", "Write from 0 to 1200 months.")
_LONGEST = 1200


class RuleDialog(FormDialog):
    """The same rule that the privacy notice tells."""

    def __init__(self, session: Session, rule: RetentionRule, parent: QWidget | None) -> None:
        """Show the rule; a preset that is not in use is taken into use when it is saved."""
        self._session = session
        self._rule = rule
        fields = tuple(field for field in RULES.fields() if field.name != "data")
        title = self.tr("Time of keeping: {data}").format(data=class_name(rule.data))
        super().__init__(Form([Part("", fields)]), title, parent)
        self.form.load(RULES.values(rule))
        self.form.focus_first()

    def store(self) -> bool:
        """Save the rule."""
        months = self.form.values()["months"]
        if months is not None and not 0 <= months <= _LONGEST:
            self.form.refuse({"months": _NO_TIME})
            return False
        rule = RULES.changed(self._rule, self.form.changes())
        with self._session.change(_CHANGED):
            self._session.register.rules.save(rule)
        return True
