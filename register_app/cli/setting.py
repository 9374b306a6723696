"""Change fields of one customer, checked as the form checks them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from register_app.cli.arguments import Parser, UsageError
from register_app.cli.call import Call
from register_app.cli.show import shown
from register_app.cli.unlock import opened
from register_app.customers.check import check, completed, doubts
from register_app.customers.customer import Customer
from register_app.errors import RegisterError
from register_app.fields.field import Field, field_named, fields_of
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.importer.targets import target_named
from register_app.register import Register
from register_app.reports.extract import customer_of, plain_record
from register_app.settings import Settings

_ID = QT_TRANSLATE_NOOP("cli", "the number of the customer")
_FIELD = QT_TRANSLATE_NOOP("cli", "a field and its new value; an empty value clears the field")
_TITLE = QT_TRANSLATE_NOOP("customers", "Edit customer")
_NO_STAGE = QT_TRANSLATE_NOOP("cli", "This is not among the stages in the settings")
_ALSO = {"company_name": "name", "postcode_city": "city"}
"""Names of lists for fields of the record."""
_REST = {"city": "postcode", "postcode": "city"}
"""What stands beside one of them in the same text belongs to the other."""


class Given(NamedTuple):
    """A field and the text it is to be read from."""

    field: Field
    text: str


class ValueRefused(RegisterError):
    """A value cannot be stored; the text names the fields, not the values."""

    def __init__(self, problems: Mapping[str, Text], translate: Translate) -> None:
        """Name each field with its problem."""
        told = "; ".join(f"{name}: {translate(problem)}" for name, problem in problems.items())
        super().__init__(
            Message(QT_TRANSLATE_NOOP("cli", "Refused. {problems}."), {"problems": told}),
            QT_TRANSLATE_NOOP("cli", "Nothing was changed."),
        )


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    parser.add_argument("id", type=int, metavar="ID", help=translate(_ID))
    parser.add_argument("fields", nargs="+", metavar="field=value", help=translate(_FIELD))


def run(call: Call) -> None:
    """Read, check and store the fields as one change."""
    given = [_given(text) for text in call.given.fields]
    with opened(call) as register:
        before = customer_of(register, call.given.id)
        values, remarks = _read(given, before, call.translate)
        after = completed(replace(before, **values), today=register.today(), before=before)
        settings = register.settings.load()
        problems = check(after, settings=settings) | _check_stage(after, settings)
        if problems:
            raise ValueRefused(problems, call.translate)
        _store(register, after)
    _tell(call, before, after, remarks | doubts(after))


def _given(text: str) -> Given:
    name, sign, value = text.partition("=")
    if not sign:
        form = QT_TRANSLATE_NOOP("cli", "Write it as field=value: {text}")
        raise UsageError(Message(form, {"text": text}))
    try:
        return Given(_field(name.strip()), value)
    except KeyError:
        unknown = QT_TRANSLATE_NOOP("cli", "No field is called {name}. Fields: {names}")
        names = ", ".join(field.name for field in fields_of(Customer) if field.editable)
        raise UsageError(Message(unknown, {"name": name, "names": names})) from None


def _field(name: str) -> Field:
    """Return the field of a name, of the record or of a list; raise KeyError for others."""
    name = _ALSO.get(name, name)
    try:
        field = field_named(Customer, name)
    except KeyError:
        field = field_named(Customer, target_named(name))
    if not field.editable:
        raise KeyError(name)
    return field


def _read(
    given: list[Given], before: Customer, translate: Translate
) -> tuple[dict[str, Any], dict[str, Text]]:
    values: dict[str, Any] = {}
    remarks: dict[str, Text] = {}
    problems: dict[str, Text] = {}
    for field, text in given:
        parsed = field.kind.parse(text)
        if parsed.problem:
            problems[field.name] = parsed.problem
            continue
        values[field.name] = _cleared(field) if parsed.value is None else parsed.value
        if remark := parsed.repair or parsed.warning:
            remarks[field.name] = remark
        if parsed.rest:
            _keep_rest(field, parsed.rest, values, before)
    if problems:
        raise ValueRefused(problems, translate)
    return values, remarks


def _cleared(field: Field) -> Any:  # noqa: ANN401  the empty value of any kind
    """Return what an empty field holds: for a choice that cannot be empty, its preset."""
    return field.kind.empty if field.required or field.default is None else field.default


def _keep_rest(field: Field, rest: str, values: dict[str, Any], before: Customer) -> None:
    """Put text that is left over where it belongs: into the other half, or into the notes."""
    other = _REST.get(field.name)
    if other:
        values[other] = field_named(Customer, other).kind.parse(rest).value or ""
    else:
        notes = values.get("notes", before.notes)
        values["notes"] = f"{notes}\n{rest}" if notes else rest


def _check_stage(customer: Customer, settings: Settings) -> dict[str, Text]:
    """Take only the stages of the firm, as the form does."""
    return {} if customer.stage in settings.stages else {"stage": _NO_STAGE}


def _store(register: Register, customer: Customer) -> None:
    with register.change(_TITLE):  # no name: titles stay when a person is erased
        register.customers.save(customer)


def _tell(call: Call, before: Customer, after: Customer, remarks: Mapping[str, Text]) -> None:
    changed = [
        field
        for field in fields_of(Customer)
        if getattr(before, field.name) != getattr(after, field.name)
    ]
    for field in changed:
        old, new = (shown(call, field, getattr(one, field.name)) for one in (before, after))
        call.tell(f"{call.translate(field.label)}: {old or '–'} → {new or '–'}")
    for name, remark in remarks.items():
        call.tell(f"{call.translate(field_named(Customer, name).label)}: {call.translate(remark)}")
    if not changed:
        call.tell(QT_TRANSLATE_NOOP("cli", "Nothing to change."))
    plain = plain_record(after)
    call.answer(
        id=after.id,
        changed={field.name: plain[field.name] for field in changed},
        remarks={name: call.translate(remark) for name, remark in remarks.items()},
    )
