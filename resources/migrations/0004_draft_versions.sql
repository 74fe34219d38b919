-- SPDX-License-Identifier: GPL-3.0-or-later
-- Earlier words of a draft, to go back to; the highest ordinal is the newest.
CREATE TABLE draft_version (
    ordinal INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    content TEXT NOT NULL,
    saved_at TEXT,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT;

CREATE INDEX draft_version_by_key ON draft_version (key);
