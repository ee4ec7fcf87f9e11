-- The revision that an older state of an article came in, when a newer one was there already; NULL for one that was the
-- article's current state until the next took its place.
ALTER TABLE article_version ADD COLUMN late INTEGER;
