-- Personal data breaches (GDPR Art. 33(5)).
CREATE TABLE breach (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    noticed_on TEXT NOT NULL,
    noticed_at TEXT NOT NULL DEFAULT '',
    happened_from TEXT,
    happened_to TEXT,
    what TEXT NOT NULL,
    found_how TEXT NOT NULL DEFAULT '',
    data TEXT NOT NULL DEFAULT '',
    subjects TEXT NOT NULL DEFAULT '',
    persons INTEGER,
    entries INTEGER,
    encrypted INTEGER NOT NULL DEFAULT 0,
    answers TEXT NOT NULL DEFAULT '',
    consequences TEXT NOT NULL DEFAULT '',
    risk TEXT,
    risk_reasons TEXT NOT NULL DEFAULT '',
    measures TEXT NOT NULL DEFAULT '',
    notified_on TEXT,
    notified_at TEXT NOT NULL DEFAULT '',
    notified_no TEXT NOT NULL DEFAULT '',
    late_reasons TEXT NOT NULL DEFAULT '',
    not_notified_why TEXT NOT NULL DEFAULT '',
    told_on TEXT,
    told_how TEXT NOT NULL DEFAULT '',
    not_told_why TEXT NOT NULL DEFAULT '',
    closed_on TEXT,
    by_whom TEXT NOT NULL DEFAULT ''
);
-- The rights of the people in the register.

-- What was erased, for good and without a word about whom: ids here are random, never rows.
-- All of it lies outside of the journal, so that no undo brings anybody back.
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    ground TEXT NOT NULL,
    request_id INTEGER,
    scope TEXT NOT NULL,
    erased TEXT NOT NULL,
    kept TEXT NOT NULL,
    shared TEXT NOT NULL DEFAULT '[]',
    pages INTEGER NOT NULL DEFAULT 0,
    residue INTEGER,
    proven_at TEXT NOT NULL DEFAULT '',
    previous TEXT NOT NULL,
    mac TEXT NOT NULL
);

-- Keyed traces of who was erased, so that an import which brings them back can say so.
CREATE TABLE erased_trace (
    trace TEXT NOT NULL,
    erasure_id INTEGER NOT NULL REFERENCES erasure (id),
    PRIMARY KEY (trace, erasure_id)
) WITHOUT ROWID;

-- An erasure whose rows are gone and whose proof is still to come: the values it looks for lie
-- in a sealed file of their own, which goes with this row.
CREATE TABLE pending_erasure (
    erasure_id INTEGER PRIMARY KEY REFERENCES erasure (id),
    stored TEXT NOT NULL,
    key TEXT NOT NULL
);

-- From which row on the random ids are made of which token: rows made after an older register
-- was put back must not be taken for those that it had lost.
CREATE TABLE lineage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token TEXT NOT NULL,
    first_rows TEXT NOT NULL
);

-- What a law keeps of the erased, out of every view: only its image, until its day.
CREATE TABLE kept_record (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    erasure_id INTEGER NOT NULL REFERENCES erasure (id),
    data_class TEXT NOT NULL,
    until TEXT,
    law TEXT NOT NULL,
    hold TEXT NOT NULL DEFAULT '',
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    image TEXT NOT NULL,
    about TEXT NOT NULL DEFAULT ''
);
CREATE INDEX kept_record_until ON kept_record (until);

-- What people ask under their rights (GDPR Art. 15 to 22), and the places about each of them.
CREATE TABLE request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    received_on TEXT NOT NULL,
    channel TEXT NOT NULL,
    name TEXT NOT NULL,
    what TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    customer_id INTEGER REFERENCES customer (id),
    contact_id INTEGER REFERENCES contact (id),
    identity TEXT,
    identity_how TEXT NOT NULL DEFAULT '',
    identity_on TEXT,
    extended_on TEXT,
    extension_reason TEXT NOT NULL DEFAULT '',
    decision TEXT,
    reasons TEXT NOT NULL DEFAULT '',
    answered_on TEXT,
    answered_by TEXT,
    answer_sha256 TEXT NOT NULL DEFAULT '',
    closed_on TEXT,
    by_whom TEXT NOT NULL DEFAULT '',
    erasure_id INTEGER
);
CREATE INDEX request_waiting ON request (id) WHERE answered_on IS NULL AND closed_on IS NULL;
CREATE INDEX request_customer ON request (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX request_contact ON request (contact_id) WHERE contact_id IS NOT NULL;
CREATE TABLE request_place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL REFERENCES request (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    column_name TEXT NOT NULL DEFAULT ''
);
CREATE INDEX request_place_request ON request_place (request_id);

-- How long things are kept: what goes by itself, what a dispute keeps, and when a reason ended.
ALTER TABLE retention_rule ADD COLUMN automatic INTEGER NOT NULL DEFAULT 0;
ALTER TABLE customer ADD COLUMN hetu_ended TEXT;

-- A dispute keeps a customer, a deal or a document beyond its time. Deal and document are plain
-- numbers: they may go and come back by undo.
CREATE TABLE hold (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    deal_id INTEGER,
    document_id INTEGER,
    reason TEXT NOT NULL,
    on_day TEXT NOT NULL,
    lifted_on TEXT,
    by_whom TEXT NOT NULL DEFAULT ''
);
CREATE INDEX hold_customer ON hold (customer_id);

-- Restriction of processing (GDPR Art. 18). Bare days noted before become restrictions.
CREATE TABLE restriction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER REFERENCES customer (id),
    contact_id INTEGER REFERENCES contact (id),
    ground TEXT,
    since TEXT NOT NULL,
    request_id INTEGER,
    note TEXT NOT NULL DEFAULT '',
    told_on TEXT,
    told_how TEXT NOT NULL DEFAULT '',
    mistaken INTEGER NOT NULL DEFAULT 0,
    lifted_on TEXT,
    lifted_why TEXT NOT NULL DEFAULT '',
    by_whom TEXT NOT NULL DEFAULT ''
);
CREATE INDEX restriction_in_force ON restriction (customer_id, contact_id)
    WHERE lifted_on IS NULL;
CREATE INDEX restriction_customer ON restriction (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX restriction_contact ON restriction (contact_id) WHERE contact_id IS NOT NULL;
INSERT INTO restriction (customer_id, since)
    SELECT id, restricted_on FROM customer WHERE restricted_on IS NOT NULL;
INSERT INTO restriction (contact_id, since)
    SELECT id, restricted_on FROM contact WHERE restricted_on IS NOT NULL;

-- What was told to go by itself, and when; it goes a week later at the earliest.
CREATE TABLE announced (
    id INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    told_on TEXT NOT NULL
);
CREATE INDEX announced_place ON announced (table_name, row_id);

-- Recipients who are told of a correction, an erasure or a restriction (GDPR Art. 19).
CREATE TABLE notification (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL REFERENCES request (id),
    recipient TEXT NOT NULL,
    what TEXT NOT NULL DEFAULT '',
    told_on TEXT,
    told_by TEXT,
    excuse TEXT,
    excuse_why TEXT NOT NULL DEFAULT '',
    by_whom TEXT NOT NULL DEFAULT ''
);
CREATE INDEX notification_request ON notification (request_id);
