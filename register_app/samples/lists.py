"""Sample lists: an area, a silence, good customers, and one with somebody left out."""

from register_app.register import Register
from register_app.samples.story import TITLE
from register_app.segments.condition import PRESET, Condition, Conditions, written
from register_app.segments.segment import Segment
from register_app.segments.subject import Operator

_LISTS = {
    "Ei yhteyttä vuoteen": Conditions(
        (*PRESET.include, Condition("last_contact", Operator.SILENT, ("12",))),
        (Condition("stage", Operator.IS, ("request",)),),
    ),
    "Hyvät asiakkaat": Conditions(
        (*PRESET.include, Condition("deal_sum", Operator.AT_LEAST, ("100000", "24"))),
    ),
    "Kevätkirje huoltosopimuksista": Conditions(
        (*PRESET.include, Condition("tags", Operator.IS, ("huoltosopimus", "julkisivu"))),
        (Condition("marketing", Operator.IS, ("ban-post",)),),
    ),
    "Uudenmaan taloyhtiöt": Conditions(
        (
            *PRESET.include,
            Condition("kind", Operator.IS, ("housing_company",)),
            Condition("postcode", Operator.BETWEEN, ("00100..02999", "04000..06999")),
        ),
        (Condition("document", Operator.IS, ("contract",)),),
    ),
}


def add_lists(register: Register) -> None:
    """Save the lists as one change."""
    with register.change(TITLE):
        for name, conditions in _LISTS.items():
            register.segments.records.save(Segment(name=name, conditions=written(conditions)))
