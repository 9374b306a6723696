"""An invoice as Finvoice 3.0, Finance Finland's XML for e-invoices; the schema sets the order."""

import re
from decimal import Decimal
from xml.etree import ElementTree as ET

from register_app.deals.rules import RateSum
from register_app.fields import decimal_number
from register_app.i18n import QT_TRANSLATE_NOOP, Catalogue
from register_app.reports import paper_words as words
from register_app.reports.paper import Address, Paper, PaperLine, Party
from register_app.reports.paper_checks import Gap, PaperIncomplete, Place, require_invoice
from register_app.reports.xml_parts import Parts, pieces, to_bytes

NUMBER_DOES_NOT_FIT = QT_TRANSLATE_NOOP("paper", "Invoice number: 20 characters at most")

_SCHEMA = "{http://www.w3.org/2001/XMLSchema-instance}noNamespaceSchemaLocation"
_LONGEST_NUMBER = 20
_LONGEST_QUANTITY = 14
_OVT = "0037"
_OVT_SCHEME = "0216"
_BIC = re.compile(r"[A-Z0-9]{8}(?:[A-Z0-9]{3})?", re.ASCII)
_COUNTRY = re.compile(r"[A-Z]{2}", re.ASCII)
_UNITS = {
    "kpl": "C62", "st": "C62", "pcs": "C62",
    "h": "HUR", "t": "HUR", "tuntia": "HUR", "tim": "HUR",
    "pv": "DAY", "vrk": "DAY", "dag": "DAY", "vko": "WEE", "kk": "MON",
    "kg": "KGM", "g": "GRM", "l": "LTR", "m": "MTR", "jm": "MTR", "km": "KMT",
    "m2": "MTK", "m²": "MTK", "m3": "MTQ", "m³": "MTQ",
}  # fmt: skip
"""Units as Finns write them: the code of UN/ECE recommendation 20."""


def finvoice_xml(paper: Paper) -> bytes:
    """Return the invoice as Finvoice; raise PaperIncomplete as the invoice on paper does."""
    require_invoice(paper)
    if len(list(pieces(paper.invoice_number, _LONGEST_NUMBER))) != 1:
        raise PaperIncomplete([Gap(Place.DEAL, NUMBER_DOES_NOT_FIT)])
    root = Parts(ET.Element("Finvoice", {"Version": "3.0", _SCHEMA: "Finvoice3.0.xsd"}))
    _add_transmission(root, paper)
    _add_seller(root, paper)
    _add_buyer(root, paper)
    root.part("DeliveryDetails").day("DeliveryDate", paper.delivered_on or paper.invoiced_on)
    _add_details(root.part("InvoiceDetails"), paper)
    root.text("VirtualBankBarcode", paper.barcode, 512)
    for place, line in enumerate(paper.lines, start=1):
        _add_row(root.part("InvoiceRow"), line, place)
    _add_payment(root.part("EpiDetails"), paper)
    return to_bytes(root.element)


def _add_transmission(root: Parts, paper: Paper) -> None:
    """Add from whom to whom where all is known; else the program that sends it adds this."""
    seller, buyer = paper.seller, paper.buyer
    sender = _address_of(seller)
    receiver = buyer.einvoice_address
    if not all((sender, seller.einvoice_operator, receiver, buyer.einvoice_operator)):
        return
    frame = root.part("MessageTransmissionDetails")
    for party, way, address, operator in (
        ("MessageSenderDetails", "From", sender, seller.einvoice_operator),
        ("MessageReceiverDetails", "To", receiver, buyer.einvoice_operator),
    ):
        side = frame.part(party)
        scheme = {"SchemeID": _OVT_SCHEME} if address.startswith(_OVT) else {}
        side.text(f"{way}Identifier", address, 35, **scheme)
        side.called(f"{way}Intermediator", operator, 35, times=1)
    details = frame.part("MessageDetails")
    details.text("MessageIdentifier", f"{sender}-{paper.invoice_number}", 48)
    details.text("MessageTimeStamp", f"{paper.invoiced_on}T12:00:00+02:00", 48)


def _add_seller(root: Parts, paper: Paper) -> None:
    seller = paper.seller
    _add_party(root.part("SellerPartyDetails"), "Seller", seller)
    root.text("SellerOrganisationUnitNumber", _address_of(seller), 35)
    phone, email = _whole(seller.phone, 35), _whole(seller.email, 70)
    if phone or email:
        told = root.part("SellerCommunicationDetails")
        told.text("SellerPhoneNumberIdentifier", phone, 35)
        told.text("SellerEmailaddressIdentifier", email, 70)
    if _BIC.fullmatch(paper.bic):
        account = root.part("SellerInformationDetails").part("SellerAccountDetails")
        account.text("SellerAccountID", paper.iban, 35, IdentificationSchemeName="IBAN")
        account.text("SellerBic", paper.bic, 11, IdentificationSchemeName="BIC")


def _add_buyer(root: Parts, paper: Paper) -> None:
    buyer = paper.buyer
    root.text("InvoiceRecipientLanguageCode", paper.language.upper(), 2)
    _add_party(root.part("BuyerPartyDetails"), "Buyer", buyer)
    root.text("BuyerOrganisationUnitNumber", buyer.einvoice_address, 35)
    root.text("BuyerContactPersonName", paper.person, 70)
    if email := _whole(buyer.email, 70):
        root.part("BuyerCommunicationDetails").text("BuyerEmailaddressIdentifier", email, 70)


def _add_party(parts: Parts, side: str, party: Party) -> None:
    parts.text(f"{side}PartyIdentifier", party.business_id, 35)
    parts.called(f"{side}OrganisationName", party.name, 70)
    parts.text(f"{side}OrganisationTaxCode", party.vat_id, 35)
    if party.address.is_whole:
        _add_address(parts.part(f"{side}PostalAddressDetails"), side, party.address)


def _add_address(parts: Parts, side: str, address: Address) -> None:
    parts.called(f"{side}StreetName", address.street, 35, times=3)
    parts.called(f"{side}TownName", address.city, 35, times=1)
    parts.called(f"{side}PostCodeIdentifier", address.postcode, 35, times=1)
    country = address.country or "FI"
    is_code = bool(_COUNTRY.fullmatch(country))
    parts.text("CountryCode" if is_code else "CountryName", country, 35)


def _add_details(parts: Parts, paper: Paper) -> None:
    kind = Catalogue.load(paper.language)(words.INVOICE).upper()
    parts.text("InvoiceTypeCode", "INV01", 5)
    parts.text("InvoiceTypeCodeUN", "380", 3)
    parts.text("InvoiceTypeText", kind, 35)
    parts.text("OriginCode", "Original", 8)
    parts.text("InvoiceNumber", paper.invoice_number, _LONGEST_NUMBER)
    parts.day("InvoiceDate", paper.invoiced_on)
    parts.text("SellerReferenceIdentifier", paper.number, 70)
    parts.text("SellersBuyerIdentifier", paper.customer_no, 70)
    parts.amount("InvoiceTotalVatExcludedAmount", paper.sums.net)
    parts.amount("InvoiceTotalVatAmount", paper.sums.gross - paper.sums.net)
    parts.amount("InvoiceTotalVatIncludedAmount", paper.sums.gross)
    for of_rate in paper.sums.vat:
        _add_vat(parts.part("VatSpecificationDetails"), of_rate, paper)
    for line in (paper.title, *paper.text.splitlines(), *paper.terms.splitlines()):
        parts.texts("InvoiceFreeText", line, 512)
    parts.part("PaymentTermsDetails").day("InvoiceDueDate", paper.due_on)


def _add_vat(parts: Parts, of_rate: RateSum, paper: Paper) -> None:
    parts.amount("VatBaseAmount", of_rate.net)
    parts.text("VatRatePercent", decimal_number.show(of_rate.rate), 8)
    if of_rate.rate:
        parts.text("VatCode", "S", 3)
    parts.amount("VatRateAmount", of_rate.vat)
    if not of_rate.rate:
        parts.texts("VatFreeText", paper.text or paper.terms, 70, times=3)


def _add_row(parts: Parts, line: PaperLine, place: int) -> None:
    unit = next(pieces(line.unit, 14), "")
    code = _UNITS.get(unit.casefold(), "")
    of_quantity = _known(QuantityUnitCode=unit, QuantityUnitCodeUN=code)
    of_price = _known(UnitPriceUnitCode=unit, QuantityUnitCodeUN=code)
    parts.text("ArticleName", line.description, 100)
    if len(line.description) > 100:  # noqa: PLR2004  as the name may hold
        parts.text("ArticleDescription", line.description, 512)
    parts.text("InvoicedQuantity", _quantity(line.quantity), _LONGEST_QUANTITY, **of_quantity)
    parts.amount("UnitPriceAmount", line.price, **of_price)
    parts.text("RowPositionIdentifier", str(place), 35)
    parts.text("RowVatRatePercent", decimal_number.show(line.vat), 8)
    if line.vat:
        parts.text("RowVatCode", "S", 3)
    parts.amount("RowVatExcludedAmount", line.net)


def _add_payment(parts: Parts, paper: Paper) -> None:
    known = parts.part("EpiIdentificationDetails")
    known.day("EpiDate", paper.invoiced_on)
    known.text("EpiReference", paper.reference, 35)
    parties = parts.part("EpiPartyDetails")
    bank = parties.part("EpiBfiPartyDetails")
    if _BIC.fullmatch(paper.bic):
        bank.text("EpiBfiIdentifier", paper.bic, 11, IdentificationSchemeName="BIC")
    payee = parties.part("EpiBeneficiaryPartyDetails")
    name = next(pieces(paper.seller.name, 35), "")
    payee.text("EpiNameAddressDetails", name if len(name) > 1 else "", 35)
    payee.text("EpiAccountID", paper.iban, 34, IdentificationSchemeName="IBAN")
    order = parts.part("EpiPaymentInstructionDetails")
    scheme = "ISO" if paper.reference.startswith("RF") else "SPY"
    order.text("EpiRemittanceInfoIdentifier", paper.reference, 35, IdentificationSchemeName=scheme)
    order.amount("EpiInstructedAmount", paper.sums.gross)
    order.text("EpiCharge", "SHA", 3, ChargeOption="SHA")
    order.day("EpiDateOptionDate", paper.due_on)


def _address_of(party: Party) -> str:
    """Return the e-invoice address, or the OVT code that belongs to the Business ID."""
    if party.einvoice_address:
        return party.einvoice_address
    return f"{_OVT}{party.vat_id[2:]}" if party.vat_id.startswith("FI") else ""


def _quantity(quantity: Decimal) -> str:
    shown = decimal_number.show(quantity)
    return shown if len(shown) <= _LONGEST_QUANTITY else f"{quantity:.2f}".replace(".", ",")


def _whole(text: str, most: int) -> str:
    """Return a text that means nothing when it is cut, or nothing."""
    return text if len(text) <= most else ""


def _known(**attributes: str) -> dict[str, str]:
    return {name: value for name, value in attributes.items() if value}
