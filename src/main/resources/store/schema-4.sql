-- What stands under the pictures of an article, as a JSON array of texts; NULL when there is nothing,
-- and for what was read before this column was there.
ALTER TABLE revision ADD COLUMN captions TEXT;
