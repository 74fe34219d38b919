-- SPDX-License-Identifier: GPL-3.0-or-later
-- Until when the program is known to have run, so that the next start can say how long it did not.
CREATE TABLE heartbeat (
    ordinal INTEGER PRIMARY KEY CHECK (ordinal = 1),
    awake_until TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT;
