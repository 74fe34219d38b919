-- SPDX-License-Identifier: GPL-3.0-or-later
-- The seeker's own words about an opportunity; NULL where there are none.
ALTER TABLE opportunity ADD COLUMN notes TEXT;
