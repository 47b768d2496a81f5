-- What stands under the pictures of an article, as a JSON array of texts; NULL when there is nothing,
-- and for what was read before this column was there.
ALTER TABLE revision ADD COLUMN captions TEXT;

-- What records say of an article, for those without any statement, too: who wrote it, the moment when
-- it appeared, and the outlets that its last lines name.
ALTER TABLE revision ADD COLUMN authors TEXT;
ALTER TABLE revision ADD COLUMN published_at TEXT;
ALTER TABLE extraction ADD COLUMN sign_off TEXT;
