-- Backups that were made from this register, and what became of them.
CREATE TABLE backup (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL,
    made_at TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    proven_at TEXT,
    problem TEXT NOT NULL DEFAULT ''
);

-- What somebody had typed but not saved when the register locked itself; gone when it is taken up.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    place TEXT NOT NULL,
    label TEXT NOT NULL,
    text TEXT NOT NULL
);
