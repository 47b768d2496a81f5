-- What people decided about statements: a log. Rows are added; undoing marks a row, and none is deleted.
-- record_id: of the statement, NULL when an article is done. record: as it was looked at, or as it was added.
-- field to polarity: what is right instead, NULL where nothing is. sha256: of the text that was looked at.
-- with_id: the row that says the article is done, and accepted this one with it.
CREATE TABLE review (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article(id),
  record_id TEXT,
  decision TEXT NOT NULL,
  reason TEXT,
  field TEXT,
  "start" INTEGER,
  "end" INTEGER,
  speaker TEXT,
  speaker_type TEXT,
  kind TEXT,
  polarity TEXT,
  record TEXT,
  sha256 TEXT NOT NULL,
  with_id INTEGER REFERENCES review(id),
  reviewer TEXT NOT NULL,
  reviewed_at TEXT NOT NULL,
  undone_by TEXT,
  undone_at TEXT
);
CREATE INDEX review_by_article ON review(article_id);
CREATE INDEX review_by_record ON review(record_id);
CREATE INDEX review_by_reviewer ON review(reviewer);
CREATE INDEX review_by_with ON review(with_id);
CREATE TRIGGER review_stays BEFORE DELETE ON review BEGIN SELECT RAISE(ABORT, 'reviews are not deleted'); END;

-- One statement by the id of its record.
CREATE INDEX attribution_by_record ON attribution(record_id);

-- What is filtered and counted of all statements at once, without their records.
CREATE INDEX attribution_card
  ON attribution(extraction_id, kind, polarity, date, speaker, speaker_role);
DROP INDEX attribution_by_extraction;
