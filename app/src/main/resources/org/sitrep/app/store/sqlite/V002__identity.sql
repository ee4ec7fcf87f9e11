-- What an article is known again by when it comes again: its addresses, brought to one form, and a digest of its words
-- (NULL where they are too few). An address belongs to the article that had it first.
ALTER TABLE article ADD COLUMN words TEXT;
CREATE INDEX article_by_words ON article (words);

CREATE TABLE article_address (
  address TEXT PRIMARY KEY,
  article INTEGER NOT NULL
) WITHOUT ROWID;

-- What was read out of a version; NULL until all is read anew for one that an older Sitrep replaced.
ALTER TABLE article_version ADD COLUMN reading BLOB;
