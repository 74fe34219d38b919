-- SPDX-License-Identifier: GPL-3.0-or-later
-- The facts as they stand, the journal of how they came to be, and what is kept beside them.
-- Every row of data has a digest over its other columns. A column that is NULL does not count in
-- it, so a later migration may add columns, if NULL means what was true before it.
PRAGMA application_id = 1095128900;

CREATE TABLE seeker (
    ordinal INTEGER PRIMARY KEY CHECK (ordinal = 1),
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL, -- lists are JSON
    time_zone TEXT NOT NULL,
    region TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT;

CREATE TABLE contact (
    ordinal INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    given TEXT NOT NULL,
    family TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    address_as TEXT NOT NULL,
    employer TEXT NOT NULL,
    title TEXT NOT NULL,
    emails TEXT NOT NULL,
    phones TEXT NOT NULL,
    address TEXT NOT NULL,
    spelling_checked INTEGER NOT NULL,
    relation TEXT NOT NULL,
    best_times TEXT NOT NULL,
    notes TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT;

CREATE TABLE opportunity (
    ordinal INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    employer TEXT NOT NULL,
    position TEXT NOT NULL,
    place TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    region TEXT NOT NULL,
    playbook TEXT NOT NULL,
    stage TEXT NOT NULL,
    outcome_kind TEXT,
    outcome_on TEXT,
    salary_currency TEXT NOT NULL,
    salary_typical_low REAL NOT NULL,
    salary_typical_high REAL NOT NULL,
    salary_target REAL NOT NULL,
    salary_walk_away REAL NOT NULL,
    salary_notes TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT;

-- The parts of an opportunity are known by its ordinal and by their place in its lists. They name
-- contacts by id and without a constraint: what was done stays true when a card is thrown away.
CREATE TABLE interview (
    opportunity INTEGER NOT NULL REFERENCES opportunity (ordinal) ON DELETE CASCADE,
    place_in_list INTEGER NOT NULL,
    id TEXT NOT NULL,
    start TEXT,
    minutes INTEGER NOT NULL,
    round INTEGER NOT NULL,
    form TEXT NOT NULL,
    next_step TEXT NOT NULL,
    answer_promised_by TEXT,
    keep_in_touch INTEGER NOT NULL,
    forgot TEXT NOT NULL,
    topics TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    PRIMARY KEY (opportunity, place_in_list)
) STRICT;

CREATE TABLE attendance (
    opportunity INTEGER NOT NULL,
    interview INTEGER NOT NULL,
    place_in_list INTEGER NOT NULL,
    contact TEXT NOT NULL,
    role TEXT NOT NULL,
    is_main INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    PRIMARY KEY (opportunity, interview, place_in_list),
    FOREIGN KEY (opportunity, interview) REFERENCES interview (opportunity, place_in_list)
        ON DELETE CASCADE
) STRICT;

CREATE TABLE gap (
    opportunity INTEGER NOT NULL,
    interview INTEGER NOT NULL,
    place_in_list INTEGER NOT NULL,
    what TEXT NOT NULL,
    plan TEXT NOT NULL,
    is_done INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    PRIMARY KEY (opportunity, interview, place_in_list),
    FOREIGN KEY (opportunity, interview) REFERENCES interview (opportunity, place_in_list)
        ON DELETE CASCADE
) STRICT;

CREATE TABLE log_entry (
    opportunity INTEGER NOT NULL REFERENCES opportunity (ordinal) ON DELETE CASCADE,
    place_in_list INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    contacts TEXT NOT NULL,
    at TEXT,
    outcome TEXT NOT NULL,
    callback_at TEXT,
    callback_by TEXT NOT NULL,
    new_promise TEXT,
    follow_up TEXT NOT NULL,
    text TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    PRIMARY KEY (opportunity, place_in_list)
) STRICT;

CREATE TABLE decision (
    opportunity INTEGER NOT NULL REFERENCES opportunity (ordinal) ON DELETE CASCADE,
    place_in_list INTEGER NOT NULL,
    follow_up TEXT NOT NULL,
    kind TEXT NOT NULL,
    until TEXT,
    at TEXT,
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    PRIMARY KEY (opportunity, place_in_list)
) STRICT;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at TEXT,
    label TEXT NOT NULL,
    about TEXT NOT NULL,
    kind TEXT NOT NULL,
    of TEXT NOT NULL,
    facts TEXT NOT NULL, -- before and after of each, as JSON
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT;

-- How far undo and redo have come; it follows from the journal.
CREATE TABLE history (
    seq INTEGER PRIMARY KEY REFERENCES journal (seq),
    standing TEXT NOT NULL CHECK (standing IN ('undoable', 'redoable'))
) STRICT;

CREATE INDEX history_by_standing ON history (standing, seq);

CREATE TABLE draft (
    key TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL,
    saved_at TEXT,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT;

CREATE TABLE occurrence (
    reminder_id TEXT NOT NULL,
    occurrence_key TEXT NOT NULL UNIQUE,
    due_utc TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN
        ('pending', 'shown', 'acknowledged', 'snoozed', 'cancelled')),
    shown_at TEXT,
    ack_at TEXT,
    ack_by TEXT,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT;

CREATE INDEX occurrence_by_due ON occurrence (state, due_utc);
