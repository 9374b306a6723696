"""Choose the editor for the values of a condition, and what it offers."""

from collections.abc import Sequence
from datetime import date

from register_app.fields.kinds import DAY
from register_app.gui.pages.lists.sentences import Batches, value_called
from register_app.gui.pages.lists.value_editors import (
    CountEditor,
    DaysEditor,
    NumberEditor,
    Option,
    PicksEditor,
    RangesEditor,
    SearchEditor,
    SumEditor,
    ValueEditor,
    WordsEditor,
)
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.register import Register
from register_app.segments.subject import Operator, Sort, Subject

_PICKED = frozenset("owner source city municipality company_form payment_terms".split())
"""Texts that many customers have in common."""
_PRESETS = {Operator.WITHIN: 30, Operator.SILENT: 12}
_WORDS = QT_TRANSLATE_NOOP("lists", "Several with a comma between: any of them will do.")
_RANGES = QT_TRANSLATE_NOOP(
    "lists", "For example 00100–00990, 20100: one code, a range, or several with a comma between."
)
_SEARCH = QT_TRANSLATE_NOOP(
    "lists", "Any words, as in the search box of the customers: a name, a street, a note."
)
_VALUE = QT_TRANSLATE_NOOP("lists", "Value")
_DAY = QT_TRANSLATE_NOOP("lists", "Day")
_FROM = QT_TRANSLATE_NOOP("lists", "From")
_TO = QT_TRANSLATE_NOOP("lists", "To")


def editor_for(subject: Subject, operator: Operator, batches: Batches, today: date) -> ValueEditor:
    """Return an empty editor; one without a control where nothing is to be filled in."""
    if operator in {Operator.EMPTY, Operator.FILLED, Operator.YES, Operator.NO}:
        return ValueEditor()
    if operator in _PRESETS:
        return CountEditor(translate(_VALUE), _PRESETS[operator])
    if subject.sort in {Sort.MONEY, Sort.NUMBER}:
        is_sum = subject.sort is Sort.MONEY
        called = translate(subject.label)
        return SumEditor(called, today) if is_sum else NumberEditor(called)
    if subject.sort in {Sort.DAY, Sort.CONTACT}:
        names = (_FROM, _TO) if operator is Operator.BETWEEN else (_DAY,)
        return DaysEditor([translate(each) for each in names])
    return _of_words(subject, operator, batches)


def _of_words(subject: Subject, operator: Operator, batches: Batches) -> ValueEditor:
    if operator is Operator.BETWEEN:
        return RangesEditor(translate(_VALUE), translate(_RANGES))
    if _is_picked(subject, operator):
        stored = batches if subject.name == "batch" else dict(subject.choices)
        offered = [(one, value_called(subject, operator, one, batches)) for one in stored]
        return PicksEditor(translate(subject.label), offered)
    if subject.sort is Sort.WORDS:
        return SearchEditor(translate(_VALUE), translate(_SEARCH))
    return WordsEditor(translate(_VALUE), translate(_WORDS))


def _is_picked(subject: Subject, operator: Operator) -> bool:
    if subject.sort in {Sort.CHOICE, Sort.TAGS, Sort.PARTS, Sort.MARKS}:
        return True
    return operator is Operator.IS and subject.name in _PICKED


def words_in_use(register: Register, subject: Subject) -> Sequence[Option]:
    """Return the values that customers have, the most used first."""
    is_open = subject.sort in {Sort.CHOICE, Sort.TAGS} and subject.is_open
    if subject.name == "batch" or not (is_open or subject.name in _PICKED):
        return ()
    values = register.customers.distinct(subject.name)
    if subject.sort is Sort.TAGS:
        values = list(dict.fromkeys(tag for tags in values for tag in tags))
    return [(value, value_called(subject, Operator.IS, value, {})) for value in values]


def batches_of(register: Register) -> Batches:
    """Return what the imports are called, the newest first."""
    batches = register.customers.batches.all("id DESC")
    return {str(one.id): f"{one.file_name}, {DAY.show(one.source_date)}" for one in batches}
