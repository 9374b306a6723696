"""What each column of the register says about people: every column of every table has a class."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Privacy(StrEnum):
    """How much a column tells of a person; erasure, extract and proof go by it."""

    IDENTITY = "identity"
    """Who it is: names, and what only this person has."""
    CONTACT = "contact"
    """Where the person is reached."""
    CONTENT = "content"
    """What is known, written or done about the person."""
    PERMISSION = "permission"
    """What the person allows or forbids."""
    TECHNICAL = "technical"
    """Pointers, order, keys and words of the program: of a person only through its row."""
    NONE = "none"
    """Nothing about a person in the register: the firm's own settings, texts and users."""

    @property
    def is_personal(self) -> bool:
        """Say whether the value itself may tell of a person."""
        return self not in {Privacy.TECHNICAL, Privacy.NONE}

    @property
    def is_telling(self) -> bool:
        """Say whether the value names somebody, or leads to them."""
        return self in {Privacy.IDENTITY, Privacy.CONTACT}


_I, _C, _T = Privacy.IDENTITY, Privacy.CONTACT, Privacy.CONTENT
_P, _X, _N = Privacy.PERMISSION, Privacy.TECHNICAL, Privacy.NONE

_TABLES: Mapping[str, Mapping[Privacy, str]] = {
    "customer": {
        _I: "name name_key last_name first_name aux_name customer_no business_id vat_id hetu "
        "iban reference",
        _C: "phone email website fax street visiting_street billing_street delivery_street "
        "einvoice_address billing_email",
        _T: "language postcode city country visiting_postcode visiting_city visiting_country "
        "billing_postcode billing_city billing_country delivery_postcode delivery_city "
        "delivery_country municipality company_form industry einvoice_operator payment_terms bic "
        "stage passive_reason passive_since tags owner since last_order source source_date "
        "checked_on notes hetu_reason hetu_ended deceased_on under_13 from_person credit_hold "
        "size_class value_class",
        _P: "disclosure_ban restricted_on",
        _X: "id kind state batch batch_row",
    },
    "contact": {
        _I: "name",
        _C: "phone email",
        _T: "language notes source source_date deceased_on from_person",
        _P: "restricted_on disclosure_ban",
        _X: "id batch",
    },
    "role": {_T: "title area started ended", _X: "id customer_id contact_id"},
    "permission": {
        _P: "state how on_day proven purpose refusal_offered by_guardian",
        _T: "recorded_at",
        _N: "by_whom",
        _X: "id customer_id contact_id channel batch wording_id document_id deal_id",
    },
    "confirmation": {
        _P: "condition reason on_day",
        _X: "id customer_id contact_id channel purpose",
        _N: "by_whom",
    },
    "notice_given": {
        _T: "on_day how",
        _X: "id customer_id contact_id version_id",
        _N: "by_whom",
    },
    "deal": {
        _T: "number title net gross offered_on valid_until ordered_on delivered_on invoiced_on "
        "due_on paid_on lost_on lost_reason invoice_number reference language note",
        _X: "id customer_id contact_id state",
    },
    "deal_line": {_T: "description quantity unit price vat", _X: "id deal_id place"},
    "deal_number": {_X: "series year last"},
    "contact_event": {
        _T: "on_day at_time subject text outcome",
        _X: "id customer_id contact_id kind direction",
    },
    "note": {_T: "on_day at_time text", _X: "id customer_id contact_id kind pinned"},
    "task": {
        _T: "title due due_time note silent_months done_on",
        _X: "id customer_id contact_id deal_id repeat repeat_from",
    },
    "document": {
        _T: "title on_day sender recipient note file_name kind",
        _X: "id customer_id contact_id deal_id event_id retention bytes sha256 stored key",
    },
    "document_text": {_T: "text", _X: "document_id outcome"},
    "campaign": {
        _X: "id channel purpose opt_out rules",
        _N: "name sender opt_out_text recipient on_day written left_out by_whom",
    },
    "campaign_member": {_C: "address", _X: "id campaign_id customer_id contact_id"},
    "segment": {_T: "name conditions note", _X: "id"},
    "prospect_list": {_X: "id", _N: "name source received_on expires_on"},
    "prospect": {
        _I: "name contact_name business_id",
        _C: "phone email street",
        _T: "title postcode city country language told_on",
        _P: "mark",
        _X: "id list_id kind row_number",
    },
    "block_key": {_X: "id key"},
    "block_list": {_X: "id covers ours entries sorts", _N: "name source on_day expires_on"},
    "block_trace": {_X: "trace list_id channel", _P: "on_day"},
    "import_batch": {
        _T: "file_name sheet source",
        _X: "id read imported updated repaired rejected duplicates",
        _N: "source_date imported_at",
    },
    "change": {
        _T: "title_values",
        _X: "id kind target context title at undone",
        _N: "by_whom",
    },
    "change_row": {
        _T: "before after",
        _X: "id change_id act table_name first_id last_id owner",
    },
    "audit": {_X: "id at act record record_id fields change_id"},
    "setting": {_X: "id name", _N: "value"},
    "search_index": {_X: "id key counter"},
    "purpose": {_X: "id preset", _N: "name basis interest"},
    "recipient": {_X: "id preset", _N: "name purpose role"},
    "transfer": {_X: "id", _N: "country recipient safeguard copy_from"},
    "retention_rule": {_X: "id preset data", _N: "name months start criterion law automatic"},
    "announced": {_X: "id table_name row_id column_name told_on"},
    "backup": {_X: "id token made_at bytes proven_at", _N: "path problem"},
    "draft": {_T: "label text", _X: "id at place"},
    "hold": {
        _T: "reason on_day lifted_on by_whom",
        _X: "id customer_id deal_id document_id",
    },
    "notice_version": {_X: "id digest", _N: "version day text"},
    "wording": {_X: "id purpose language version", _N: "text on_day"},
    "breach": {
        _T: "what found_how data subjects answers consequences risk_reasons measures "
        "notified_no late_reasons not_notified_why told_how not_told_why",
        _X: "id encrypted risk",
        _N: "noticed_on noticed_at happened_from happened_to persons entries notified_on "
        "notified_at told_on closed_on by_whom",
    },
    "request": {
        _I: "name",
        _C: "email address",
        _T: "what language identity_how extension_reason reasons",
        _X: "id kind channel customer_id contact_id identity decision answered_by answer_sha256 "
        "erasure_id",
        _N: "received_on identity_on extended_on answered_on closed_on by_whom",
    },
    "notification": {
        _T: "excuse_why",
        _X: "id request_id told_by excuse",
        _N: "recipient what told_on by_whom",
    },
    "restriction": {
        _P: "since lifted_on mistaken",
        _T: "note told_on told_how lifted_why by_whom",
        _X: "id customer_id contact_id ground request_id",
    },
    "request_place": {_X: "id request_id table_name row_id column_name"},
    "erasure": {
        _X: "id token at ground request_id scope erased kept shared pages residue proven_at "
        "previous mac",
        _N: "by_whom",
    },
    "erased_trace": {_X: "trace erasure_id"},
    "pending_erasure": {_X: "erasure_id stored key"},
    "lineage": {_X: "id token first_rows"},
    "kept_record": {
        _I: "about",
        _T: "image until hold",
        _X: "id erasure_id data_class law table_name row_id",
    },
}


def _by_column(classes: Mapping[Privacy, str]) -> Mapping[str, Privacy]:
    return MappingProxyType(
        {column: privacy for privacy, columns in classes.items() for column in columns.split()}
    )


PRIVACY: Mapping[str, Mapping[str, Privacy]] = MappingProxyType(
    {table: _by_column(classes) for table, classes in _TABLES.items()}
)
"""Table -> column -> class."""
