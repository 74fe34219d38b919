-- SPDX-License-Identifier: GPL-3.0-or-later
-- The day on which a connection was found; NULL for a card that was always there.
ALTER TABLE contact ADD COLUMN known_since TEXT;
