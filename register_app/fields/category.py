"""The groups that fields belong to: sections of a form and lines of the privacy notice."""

from enum import StrEnum

from register_app.i18n import QT_TRANSLATE_NOOP


class Category(StrEnum):
    """A category of data (GDPR Art. 14(1)(d)); the order is that of the form."""

    IDENTITY = "identity"
    CONTACT = "contact"
    ADDRESS = "address"
    COMPANY = "company"
    INVOICING = "invoicing"
    RELATIONSHIP = "relationship"
    ORIGIN = "origin"
    NOTES = "notes"
    HETU = "hetu"
    CONTACT_PERSONS = "contact_persons"
    PERMISSIONS = "permissions"
    EVENTS = "events"
    DOCUMENTS = "documents"
    DEALS = "deals"


HEADINGS = {
    Category.IDENTITY: QT_TRANSLATE_NOOP("category", "Who"),
    Category.CONTACT: QT_TRANSLATE_NOOP("category", "Phone and email"),
    Category.ADDRESS: QT_TRANSLATE_NOOP("category", "Addresses"),
    Category.COMPANY: QT_TRANSLATE_NOOP("category", "Company"),
    Category.INVOICING: QT_TRANSLATE_NOOP("category", "Invoicing"),
    Category.RELATIONSHIP: QT_TRANSLATE_NOOP("category", "Customer relationship"),
    Category.ORIGIN: QT_TRANSLATE_NOOP("category", "Origin of the data"),
    Category.NOTES: QT_TRANSLATE_NOOP("category", "Notes"),
    Category.HETU: QT_TRANSLATE_NOOP("category", "Personal identity code"),
    Category.CONTACT_PERSONS: QT_TRANSLATE_NOOP("category", "Contact persons"),
    Category.PERMISSIONS: QT_TRANSLATE_NOOP("category", "Marketing permissions and bans"),
    Category.EVENTS: QT_TRANSLATE_NOOP("category", "Contacts and notes"),
    Category.DOCUMENTS: QT_TRANSLATE_NOOP("category", "Documents"),
    Category.DEALS: QT_TRANSLATE_NOOP("category", "Deals"),
}
