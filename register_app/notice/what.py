"""Sections 5 and 6: the data in use, and where it comes from."""

from register_app.customers.choices import HetuReason
from register_app.fields.category import Category
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.notice.blocks import Block, Bullets, Paragraph, Table
from register_app.notice.facts import CategoryInUse, NoticeFacts, Source, SourceKind
from register_app.notice.words import source_name

GROUPS = {
    Category.IDENTITY: QT_TRANSLATE_NOOP("notice", "Identification"),
    Category.CONTACT: QT_TRANSLATE_NOOP("notice", "Contact details"),
    Category.ADDRESS: QT_TRANSLATE_NOOP("notice", "Addresses"),
    Category.COMPANY: QT_TRANSLATE_NOOP("notice", "Company details"),
    Category.INVOICING: QT_TRANSLATE_NOOP("notice", "Invoicing"),
    Category.RELATIONSHIP: QT_TRANSLATE_NOOP("notice", "Customer relationship"),
    Category.ORIGIN: QT_TRANSLATE_NOOP("notice", "Origin of the data"),
    Category.NOTES: QT_TRANSLATE_NOOP("notice", "Notes"),
    Category.HETU: QT_TRANSLATE_NOOP("notice", "Personal identity code"),
    Category.CONTACT_PERSONS: QT_TRANSLATE_NOOP("notice", "Contact persons"),
    Category.PERMISSIONS: QT_TRANSLATE_NOOP("notice", "Direct marketing"),
    Category.EVENTS: QT_TRANSLATE_NOOP("notice", "Contacts with you"),
    Category.DOCUMENTS: QT_TRANSLATE_NOOP("notice", "Documents"),
    Category.DEALS: QT_TRANSLATE_NOOP("notice", "Offers, orders and invoices"),
}

_ITEMS: dict[Category, tuple[tuple[str, Text], ...]] = {
    Category.IDENTITY: (
        ("name last_name first_name", QT_TRANSLATE_NOOP("notice", "name")),
        ("aux_name", QT_TRANSLATE_NOOP("notice", "trade name")),
        ("kind", QT_TRANSLATE_NOOP("notice", "kind of customer")),
        ("customer_no", QT_TRANSLATE_NOOP("notice", "customer number")),
        ("language", QT_TRANSLATE_NOOP("notice", "language of service")),
    ),
    Category.CONTACT: (
        ("phone", QT_TRANSLATE_NOOP("notice", "phone numbers")),
        ("email", QT_TRANSLATE_NOOP("notice", "email addresses")),
        ("website", QT_TRANSLATE_NOOP("notice", "website")),
        ("fax", QT_TRANSLATE_NOOP("notice", "fax number")),
    ),
    Category.ADDRESS: (
        ("street postcode city country", QT_TRANSLATE_NOOP("notice", "postal address")),
        (
            "visiting_street visiting_postcode visiting_city visiting_country",
            QT_TRANSLATE_NOOP("notice", "visiting address"),
        ),
        (
            "billing_street billing_postcode billing_city billing_country",
            QT_TRANSLATE_NOOP("notice", "billing address"),
        ),
        (
            "delivery_street delivery_postcode delivery_city delivery_country",
            QT_TRANSLATE_NOOP("notice", "delivery address"),
        ),
        ("municipality", QT_TRANSLATE_NOOP("notice", "municipality")),
    ),
    Category.COMPANY: (
        ("business_id vat_id", QT_TRANSLATE_NOOP("notice", "business ID and VAT ID")),
        ("company_form", QT_TRANSLATE_NOOP("notice", "company form")),
        ("industry", QT_TRANSLATE_NOOP("notice", "industry")),
        ("size_class", QT_TRANSLATE_NOOP("notice", "size of the organisation")),
    ),
    Category.INVOICING: (
        (
            "einvoice_address einvoice_operator",
            QT_TRANSLATE_NOOP("notice", "e-invoice address and operator"),
        ),
        ("billing_email", QT_TRANSLATE_NOOP("notice", "email address for invoices")),
        ("payment_terms", QT_TRANSLATE_NOOP("notice", "payment terms")),
        ("iban bic", QT_TRANSLATE_NOOP("notice", "bank account")),
        ("reference", QT_TRANSLATE_NOOP("notice", "reference number")),
        ("credit_hold", QT_TRANSLATE_NOOP("notice", "ban on selling on credit")),
    ),
    Category.RELATIONSHIP: (
        ("stage state", QT_TRANSLATE_NOOP("notice", "stage and state of the relationship")),
        (
            "passive_reason passive_since",
            QT_TRANSLATE_NOOP("notice", "when and why the relationship ended"),
        ),
        ("tags", QT_TRANSLATE_NOOP("notice", "customer groups")),
        ("value_class", QT_TRANSLATE_NOOP("notice", "how much the customer buys")),
        ("owner", QT_TRANSLATE_NOOP("notice", "who in our firm is responsible")),
        ("since last_order", QT_TRANSLATE_NOOP("notice", "start of the relationship, last order")),
        ("disclosure_ban", QT_TRANSLATE_NOOP("notice", "ban on disclosing the data")),
        ("restricted_on", QT_TRANSLATE_NOOP("notice", "restriction of processing")),
        ("deceased_on", QT_TRANSLATE_NOOP("notice", "that a person has died")),
        ("under_13", QT_TRANSLATE_NOOP("notice", "that a customer is under 13")),
    ),
    Category.ORIGIN: (
        ("source source_date batch batch_row", QT_TRANSLATE_NOOP("notice", "source and its date")),
        ("from_person", QT_TRANSLATE_NOOP("notice", "whether you told us the data yourself")),
        ("checked_on", QT_TRANSLATE_NOOP("notice", "when the data was last checked")),
    ),
    Category.NOTES: (
        ("notes", QT_TRANSLATE_NOOP("notice", "notes on service, orders and messages")),
    ),
    Category.HETU: (
        (
            "hetu hetu_reason hetu_ended",
            QT_TRANSLATE_NOOP("notice", "code and the ground for keeping it"),
        ),
    ),
    Category.CONTACT_PERSONS: (
        ("name", QT_TRANSLATE_NOOP("notice", "name")),
        ("title area", QT_TRANSLATE_NOOP("notice", "title and area of responsibility")),
        ("phone email", QT_TRANSLATE_NOOP("notice", "phone numbers and email addresses")),
        ("language", QT_TRANSLATE_NOOP("notice", "language of service")),
        (
            "started ended",
            QT_TRANSLATE_NOOP("notice", "which organisation they act for, and when"),
        ),
        ("notes", QT_TRANSLATE_NOOP("notice", "notes on service, orders and messages")),
        ("source source_date batch", QT_TRANSLATE_NOOP("notice", "source and its date")),
        ("from_person", QT_TRANSLATE_NOOP("notice", "whether you told us the data yourself")),
        ("disclosure_ban", QT_TRANSLATE_NOOP("notice", "ban on disclosing the data")),
        ("restricted_on", QT_TRANSLATE_NOOP("notice", "restriction of processing")),
        ("deceased_on", QT_TRANSLATE_NOOP("notice", "that a person has died")),
    ),
    Category.PERMISSIONS: (
        (
            "",
            QT_TRANSLATE_NOOP(
                "notice", "consents and refusals: which way of contact, when and how given"
            ),
        ),
    ),
    Category.EVENTS: (
        (
            "",
            QT_TRANSLATE_NOOP(
                "notice", "calls, messages, meetings and visits, what was agreed, things to do"
            ),
        ),
    ),
    Category.DOCUMENTS: (
        (
            "",
            QT_TRANSLATE_NOOP(
                "notice", "offers, orders, contracts, invoices, minutes, photos and messages"
            ),
        ),
    ),
    Category.DEALS: (
        ("", QT_TRANSLATE_NOOP("notice", "what was offered, ordered and invoiced, and when")),
    ),
}

HETU_REASONS = {
    HetuReason.CREDIT: QT_TRANSLATE_NOOP("notice", "granting credit, also invoicing afterwards"),
    HetuReason.COLLECTION: QT_TRANSLATE_NOOP("notice", "debt collection"),
    HetuReason.RENTING: QT_TRANSLATE_NOOP("notice", "renting or lending"),
    HetuReason.LAW: QT_TRANSLATE_NOOP("notice", "a task laid down by law"),
    HetuReason.CONSENT: QT_TRANSLATE_NOOP("notice", "your consent"),
    HetuReason.OTHER: QT_TRANSLATE_NOOP(
        "notice", "rights and duties for which you must be told apart without doubt"
    ),
}


def data(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return the categories of data in use (GDPR Art. 14(1)(d))."""
    header = (
        translate(QT_TRANSLATE_NOOP("notice", "Group")),
        translate(QT_TRANSLATE_NOOP("notice", "Data")),
    )
    rows = tuple(
        (translate(GROUPS[used.category]), _items(used, translate))
        for category in Category
        for used in facts.categories
        if used.category is category
    )
    special = QT_TRANSLATE_NOOP(
        "notice",
        "Special categories of personal data, such as health, religion or membership of a trade "
        "union, do not belong in the register, and we do not record them.",
    )
    blocks: tuple[Block, ...] = (Table(header, rows), Paragraph(translate(special)))
    return (*blocks, _code_ground(facts, translate)) if facts.has(Category.HETU) else blocks


def _items(used: CategoryInUse, translate: Translate) -> str:
    items = _ITEMS[used.category]
    chosen = [
        text
        for names, text in items
        if not used.fields or not names or used.fields.intersection(names.split())
    ]
    return ", ".join(translate(text) for text in chosen)


def _code_ground(facts: NoticeFacts, translate: Translate) -> Paragraph:
    ground = QT_TRANSLATE_NOOP(
        "notice",
        "We process personal identity codes only where section 29 of the Data Protection Act "
        "(1050/2018) allows it. Our ground: {reasons}.",
    )
    reasons = [
        translate(HETU_REASONS[reason]) for reason in HetuReason if reason in facts.hetu_reasons
    ]
    return Paragraph(translate(Message(ground, {"reasons": "; ".join(reasons)})))


def sources(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return the sources and whether each is public (GDPR Art. 14(2)(f))."""
    intro = QT_TRANSLATE_NOOP("notice", "Sources of the data:")
    told = QT_TRANSLATE_NOOP(
        "notice",
        "When we get your data from someone other than you, we tell you so within a month, and at "
        "the latest when we first contact you or first disclose the data.",
    )
    ask = QT_TRANSLATE_NOOP(
        "notice",
        "The source is recorded for every customer: you may always ask where your own data came "
        "from.",
    )
    items = tuple(_source(source, translate) for source in facts.sources)
    blocks: tuple[Block, ...] = (Paragraph(translate(intro)), Bullets(items))
    if any(source.kind is not SourceKind.SELF for source in facts.sources):
        blocks += (Paragraph(translate(told)),)
    return (*blocks, Paragraph(translate(ask)))


def _source(source: Source, translate: Translate) -> str:
    name = source_name(source, translate)
    if source.kind is SourceKind.SELF:
        return name
    public = QT_TRANSLATE_NOOP("notice", "{source} (a public source)")
    private = QT_TRANSLATE_NOOP("notice", "{source} (not a public source)")
    return translate(Message(public if source.public else private, {"source": name}))
