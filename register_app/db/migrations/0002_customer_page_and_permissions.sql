-- Documents, notes, contacts, tasks and deals: what the customer page holds besides details.
CREATE TABLE deal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    contact_id INTEGER REFERENCES contact (id),
    number TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open',
    net INTEGER,
    gross INTEGER,
    offered_on TEXT,
    valid_until TEXT,
    ordered_on TEXT,
    delivered_on TEXT,
    invoiced_on TEXT,
    due_on TEXT,
    paid_on TEXT,
    lost_on TEXT,
    lost_reason TEXT NOT NULL DEFAULT '',
    invoice_number TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX deal_customer ON deal (customer_id);
CREATE INDEX deal_contact ON deal (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX deal_state ON deal (state);
CREATE INDEX deal_number_text ON deal (number);
CREATE INDEX deal_invoice_number ON deal (invoice_number) WHERE invoice_number <> '';

-- The last number handed out: outside of the journal, so that no undo hands it out again.
CREATE TABLE deal_number (
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (series, year)
) WITHOUT ROWID;

CREATE TABLE deal_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deal_id INTEGER NOT NULL REFERENCES deal (id),
    place INTEGER NOT NULL,
    description TEXT NOT NULL,
    quantity TEXT NOT NULL DEFAULT '1',
    unit TEXT NOT NULL DEFAULT '',
    price INTEGER NOT NULL DEFAULT 0,
    vat TEXT NOT NULL DEFAULT '25.5'
);
CREATE INDEX deal_line_deal ON deal_line (deal_id);

CREATE TABLE contact_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    contact_id INTEGER REFERENCES contact (id),
    kind TEXT NOT NULL,
    direction TEXT NOT NULL DEFAULT 'out',
    on_day TEXT NOT NULL,
    at_time TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT ''
);
CREATE INDEX contact_event_customer ON contact_event (customer_id, on_day);
CREATE INDEX contact_event_contact ON contact_event (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    contact_id INTEGER REFERENCES contact (id),
    kind TEXT NOT NULL DEFAULT 'note',
    on_day TEXT NOT NULL,
    at_time TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL,
    pinned INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX note_customer ON note (customer_id, on_day);
CREATE INDEX note_contact ON note (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER REFERENCES customer (id),
    contact_id INTEGER REFERENCES contact (id),
    deal_id INTEGER REFERENCES deal (id),
    title TEXT NOT NULL,
    due TEXT,
    due_time TEXT NOT NULL DEFAULT '',
    repeat TEXT,
    repeat_from TEXT,
    note TEXT NOT NULL DEFAULT '',
    silent_months INTEGER,
    done_on TEXT
);
CREATE INDEX task_customer ON task (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX task_contact ON task (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX task_deal ON task (deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX task_open ON task (due) WHERE done_on IS NULL;

CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    contact_id INTEGER REFERENCES contact (id),
    deal_id INTEGER REFERENCES deal (id),
    event_id INTEGER REFERENCES contact_event (id),
    kind TEXT NOT NULL DEFAULT 'other',
    title TEXT NOT NULL DEFAULT '',
    on_day TEXT NOT NULL,
    sender TEXT NOT NULL DEFAULT '',
    recipient TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    retention TEXT NOT NULL DEFAULT 'customers',
    file_name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    stored TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL
);
CREATE INDEX document_customer ON document (customer_id, on_day);
CREATE INDEX document_contact ON document (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX document_deal ON document (deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX document_event ON document (event_id) WHERE event_id IS NOT NULL;

-- The words of a document: derived from its file and made again at will, so not in the journal.
CREATE TABLE document_text (
    document_id INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    outcome TEXT NOT NULL,
    text TEXT NOT NULL
);

ALTER TABLE customer ADD COLUMN value_class TEXT;

-- Who made a change, as the settings call them; and what took back which change.
ALTER TABLE change ADD COLUMN by_whom TEXT NOT NULL DEFAULT '';
CREATE INDEX change_target ON change (target) WHERE target IS NOT NULL;

-- What a permission entry rests on, and who wrote it down.
ALTER TABLE permission ADD COLUMN purpose TEXT NOT NULL DEFAULT 'marketing';
ALTER TABLE permission ADD COLUMN wording_id INTEGER REFERENCES wording (id);
ALTER TABLE permission ADD COLUMN document_id INTEGER REFERENCES document (id);
ALTER TABLE permission ADD COLUMN deal_id INTEGER REFERENCES deal (id);
ALTER TABLE permission ADD COLUMN refusal_offered INTEGER NOT NULL DEFAULT 0;
ALTER TABLE permission ADD COLUMN by_guardian INTEGER NOT NULL DEFAULT 0;
ALTER TABLE permission ADD COLUMN recorded_at TEXT NOT NULL DEFAULT '';
ALTER TABLE permission ADD COLUMN by_whom TEXT NOT NULL DEFAULT '';
CREATE INDEX permission_wording ON permission (wording_id) WHERE wording_id IS NOT NULL;
CREATE INDEX permission_document ON permission (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX permission_deal ON permission (deal_id) WHERE deal_id IS NOT NULL;

-- The texts by which consent is asked for; a new version is a new row.
CREATE TABLE wording (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    purpose TEXT NOT NULL DEFAULT 'marketing',
    language TEXT NOT NULL,
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    on_day TEXT NOT NULL
);

-- A condition of the decision that a person has confirmed, with the reason.
CREATE TABLE confirmation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    contact_id INTEGER REFERENCES contact (id),
    channel TEXT NOT NULL,
    purpose TEXT NOT NULL DEFAULT 'marketing',
    condition TEXT NOT NULL,
    reason TEXT NOT NULL,
    on_day TEXT NOT NULL,
    by_whom TEXT NOT NULL DEFAULT ''
);
CREATE INDEX confirmation_customer ON confirmation (customer_id);
CREATE INDEX confirmation_contact ON confirmation (contact_id) WHERE contact_id IS NOT NULL;

ALTER TABLE customer ADD COLUMN restricted_on TEXT;
ALTER TABLE customer ADD COLUMN deceased_on TEXT;
ALTER TABLE customer ADD COLUMN under_13 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE customer ADD COLUMN from_person INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN restricted_on TEXT;
ALTER TABLE contact ADD COLUMN deceased_on TEXT;
ALTER TABLE contact ADD COLUMN disclosure_ban INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN from_person INTEGER NOT NULL DEFAULT 0;

-- Saved searches. The conditions are JSON: segments/condition.py says of what form.
CREATE TABLE segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    conditions TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
);

-- That a person was told of the processing (GDPR Art. 13 and 14), and by which version.
CREATE TABLE notice_given (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    contact_id INTEGER REFERENCES contact (id),
    version_id INTEGER REFERENCES notice_version (id),
    on_day TEXT NOT NULL,
    how TEXT NOT NULL,
    by_whom TEXT NOT NULL DEFAULT ''
);
CREATE INDEX notice_given_customer ON notice_given (customer_id);
CREATE INDEX notice_given_contact ON notice_given (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX notice_given_version ON notice_given (version_id) WHERE version_id IS NOT NULL;

-- A list that went out, and who was in it.
CREATE TABLE campaign (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    channel TEXT NOT NULL,
    purpose TEXT NOT NULL DEFAULT 'marketing',
    sender TEXT NOT NULL DEFAULT '',
    opt_out TEXT NOT NULL DEFAULT '',
    opt_out_text TEXT NOT NULL DEFAULT '',
    recipient TEXT NOT NULL DEFAULT '',
    on_day TEXT NOT NULL,
    written INTEGER NOT NULL DEFAULT 0,
    left_out INTEGER NOT NULL DEFAULT 0,
    rules TEXT NOT NULL DEFAULT '',
    by_whom TEXT NOT NULL DEFAULT ''
);
CREATE TABLE campaign_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id),
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    contact_id INTEGER REFERENCES contact (id),
    address TEXT NOT NULL DEFAULT ''
);
CREATE INDEX campaign_member_campaign ON campaign_member (campaign_id);
CREATE INDEX campaign_member_customer ON campaign_member (customer_id);
CREATE INDEX campaign_member_contact ON campaign_member (contact_id) WHERE contact_id IS NOT NULL;

-- Ban lists of others, and our own bans of people who are gone: keyed traces, no data. They
-- lie outside of the journal, so that no undo lifts a ban.
CREATE TABLE block_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key TEXT NOT NULL
);
CREATE TABLE block_list (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    covers TEXT NOT NULL,
    on_day TEXT NOT NULL,
    expires_on TEXT,
    ours INTEGER NOT NULL DEFAULT 0,
    entries INTEGER NOT NULL DEFAULT 0,
    sorts TEXT NOT NULL
);
CREATE TABLE block_trace (
    trace BLOB NOT NULL,
    list_id INTEGER NOT NULL REFERENCES block_list (id),
    channel TEXT NOT NULL DEFAULT '',
    on_day TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (trace, list_id, channel)
) WITHOUT ROWID;
CREATE INDEX block_trace_list ON block_trace (list_id);

-- Bought and fair lists: never among the customers, gone by their date, and in no journal.
CREATE TABLE prospect_list (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    received_on TEXT NOT NULL,
    expires_on TEXT NOT NULL
);
CREATE TABLE prospect (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    list_id INTEGER NOT NULL REFERENCES prospect_list (id),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    contact_name TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    business_id TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    mark TEXT,
    told_on TEXT,
    row_number INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX prospect_of_list ON prospect (list_id);
