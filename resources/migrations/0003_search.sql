-- SPDX-License-Identifier: GPL-3.0-or-later
-- What can be searched for, and two indexes over it: one of words, one of parts of words. All of it
-- follows from the facts and the drafts and can be made anew, so that no damage to it is a loss.
-- The indexes keep no text: what they hold is made comparable before, see core/dossier/searchwords.
CREATE TABLE search_entry (
    number INTEGER PRIMARY KEY,
    owner TEXT NOT NULL, -- the kind of the fact or draft and its id
    kind INTEGER NOT NULL,
    id TEXT NOT NULL,
    opportunity TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX search_entry_by_owner ON search_entry (owner);

CREATE VIRTUAL TABLE search_words USING fts5 (
    title, text, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

CREATE VIRTUAL TABLE search_parts USING fts5 (
    title, text, content = '', tokenize = 'trigram'
);

-- The way in which the texts were made comparable; 0 where the index is to be made anew.
CREATE TABLE search_state (
    ordinal INTEGER PRIMARY KEY CHECK (ordinal = 1),
    form INTEGER NOT NULL
) STRICT;

INSERT INTO search_state (ordinal, form)
    SELECT 1, NOT EXISTS (SELECT 1 FROM journal) AND NOT EXISTS (SELECT 1 FROM draft);
