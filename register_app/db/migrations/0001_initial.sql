-- The journal: every change of every record, with what undo needs.
CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    target INTEGER REFERENCES change (id),
    context TEXT NOT NULL,
    title TEXT NOT NULL,
    title_values TEXT NOT NULL,
    at TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE change_row (
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES change (id) ON DELETE CASCADE,
    act TEXT NOT NULL CHECK (act IN ('insert', 'update', 'delete')),
    table_name TEXT NOT NULL,
    first_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL,
    owner INTEGER,
    before TEXT,
    after TEXT
);
CREATE INDEX change_row_change ON change_row (change_id);
CREATE INDEX change_row_place ON change_row (table_name, first_id);
CREATE INDEX change_row_owner ON change_row (owner);

-- The audit: who did what, never values; kept whole.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    act TEXT NOT NULL,
    record TEXT NOT NULL,
    record_id INTEGER,
    fields TEXT NOT NULL,
    change_id INTEGER
);
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_is_not_removed BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
);

-- The search index is a file of its own; here are its key and the state it must agree with.
CREATE TABLE search_index (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key TEXT NOT NULL,
    counter INTEGER NOT NULL
);

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_name TEXT NOT NULL,
    sheet TEXT NOT NULL,
    source TEXT NOT NULL,
    source_date TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    read INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    repaired INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    duplicates INTEGER NOT NULL
);

CREATE TABLE customer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL DEFAULT 'company',
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    last_name TEXT NOT NULL DEFAULT '',
    first_name TEXT NOT NULL DEFAULT '',
    aux_name TEXT NOT NULL DEFAULT '',
    customer_no TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    fax TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    visiting_street TEXT NOT NULL DEFAULT '',
    visiting_postcode TEXT NOT NULL DEFAULT '',
    visiting_city TEXT NOT NULL DEFAULT '',
    visiting_country TEXT NOT NULL DEFAULT '',
    billing_street TEXT NOT NULL DEFAULT '',
    billing_postcode TEXT NOT NULL DEFAULT '',
    billing_city TEXT NOT NULL DEFAULT '',
    billing_country TEXT NOT NULL DEFAULT '',
    delivery_street TEXT NOT NULL DEFAULT '',
    delivery_postcode TEXT NOT NULL DEFAULT '',
    delivery_city TEXT NOT NULL DEFAULT '',
    delivery_country TEXT NOT NULL DEFAULT '',
    municipality TEXT NOT NULL DEFAULT '',
    business_id TEXT NOT NULL DEFAULT '',
    vat_id TEXT NOT NULL DEFAULT '',
    company_form TEXT NOT NULL DEFAULT '',
    industry TEXT NOT NULL DEFAULT '',
    size_class TEXT,
    einvoice_address TEXT NOT NULL DEFAULT '',
    einvoice_operator TEXT NOT NULL DEFAULT '',
    billing_email TEXT NOT NULL DEFAULT '',
    payment_terms TEXT NOT NULL DEFAULT '',
    iban TEXT NOT NULL DEFAULT '',
    bic TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    credit_hold INTEGER NOT NULL DEFAULT 0,
    stage TEXT NOT NULL DEFAULT 'customer',
    state TEXT NOT NULL DEFAULT 'active',
    passive_reason TEXT NOT NULL DEFAULT '',
    passive_since TEXT,
    tags TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    since TEXT,
    last_order TEXT,
    disclosure_ban INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL,
    source_date TEXT NOT NULL,
    checked_on TEXT,
    batch INTEGER REFERENCES import_batch (id),
    batch_row INTEGER,
    notes TEXT NOT NULL DEFAULT '',
    hetu TEXT NOT NULL DEFAULT '',
    hetu_reason TEXT
);
CREATE INDEX customer_name ON customer (name_key, id);
CREATE INDEX customer_batch ON customer (batch) WHERE batch IS NOT NULL;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL,
    source_date TEXT NOT NULL,
    batch INTEGER REFERENCES import_batch (id)
);

CREATE TABLE role (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    title TEXT NOT NULL DEFAULT '',
    area TEXT NOT NULL DEFAULT '',
    started TEXT,
    ended TEXT
);
CREATE INDEX role_customer ON role (customer_id);
CREATE INDEX role_contact ON role (contact_id);

-- Dated entries about marketing, never overwritten.
CREATE TABLE permission (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    contact_id INTEGER REFERENCES contact (id),
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    how TEXT NOT NULL,
    on_day TEXT NOT NULL,
    proven INTEGER NOT NULL DEFAULT 0,
    batch INTEGER REFERENCES import_batch (id)
);
CREATE INDEX permission_customer ON permission (customer_id);
-- Without it, each contact person removed by an undo would be looked for in every row.
CREATE INDEX permission_contact ON permission (contact_id) WHERE contact_id IS NOT NULL;

-- What the privacy notice is made of.
CREATE TABLE purpose (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    preset TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    basis TEXT,
    interest TEXT NOT NULL DEFAULT ''
);

CREATE TABLE recipient (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    preset TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    role TEXT
);

CREATE TABLE transfer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    country TEXT NOT NULL DEFAULT '',
    recipient TEXT NOT NULL DEFAULT '',
    safeguard TEXT,
    copy_from TEXT NOT NULL DEFAULT ''
);

CREATE TABLE retention_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    preset TEXT NOT NULL DEFAULT '',
    data TEXT NOT NULL DEFAULT 'other',
    name TEXT NOT NULL DEFAULT '',
    months INTEGER,
    start TEXT,
    criterion TEXT NOT NULL DEFAULT '',
    law TEXT NOT NULL DEFAULT ''
);

CREATE TABLE notice_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version TEXT NOT NULL,
    day TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    digest TEXT NOT NULL DEFAULT ''
);
