package org.trichdan.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.Speaker;
import org.trichdan.output.Digests;

/** The statements that change a store. */
final class Writer {
  private final PreparedStatement addArticle;
  private final PreparedStatement articleId;
  private final PreparedStatement supersedeRevisions;
  private final PreparedStatement addRevision;
  private final PreparedStatement revive;
  private final PreparedStatement revisionId;
  private final PreparedStatement supersedeExtractions;
  private final PreparedStatement extractionId;
  private final PreparedStatement reviveExtraction;
  private final PreparedStatement addExtraction;
  private final PreparedStatement addAttribution;
  private final PreparedStatement addSource;
  private final PreparedStatement addSpeaker;
  private final PreparedStatement addWords;
  private final PreparedStatement addFile;
  private final PreparedStatement forget;
  private final PreparedStatement quarantine;

  Writer(Connection c) throws SQLException {
    addArticle = c.prepareStatement("INSERT OR IGNORE INTO article(key) VALUES (?)");
    articleId = c.prepareStatement("SELECT id FROM article WHERE key = ?");
    supersedeRevisions =
        c.prepareStatement("UPDATE revision SET current = 0 WHERE article_id = ? AND current = 1");
    addRevision =
        c.prepareStatement(
            "INSERT OR IGNORE INTO revision(article_id, sha256, source_id, url, outlet, published,"
                + " published_at, title, text, body_start, authors, captions, path, seen_at, current)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)");
    revive = c.prepareStatement("UPDATE revision SET current = 1 WHERE id = ?");
    revisionId = c.prepareStatement("SELECT id FROM revision WHERE article_id = ? AND sha256 = ?");
    supersedeExtractions =
        c.prepareStatement(
            "UPDATE extraction SET current = 0 WHERE revision_id = ? AND current = 1");
    extractionId =
        c.prepareStatement("SELECT id FROM extraction WHERE revision_id = ? AND rules = ?");
    reviveExtraction = c.prepareStatement("UPDATE extraction SET current = 1 WHERE id = ?");
    addExtraction =
        c.prepareStatement(
            "INSERT INTO extraction(revision_id, rules, extracted_at, sign_off, current)"
                + " VALUES (?, ?, ?, ?, 1) RETURNING id");
    addAttribution =
        c.prepareStatement(
            "INSERT INTO attribution(extraction_id, record_id, kind, polarity, content, speaker,"
                + " speaker_mention, speaker_role, speaker_type, cue, addressee, date, field,"
                + " \"start\", \"end\", rule, confidence, record)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    addSource =
        c.prepareStatement("INSERT INTO source(attribution_id, name, type) VALUES (?, ?, ?)");
    addSpeaker =
        c.prepareStatement(
            "INSERT OR IGNORE INTO speaker(name, first_extraction, key) VALUES (?, ?, ?)");
    addWords =
        c.prepareStatement(
            "INSERT INTO words(rowid, content, speaker, title, content_folded, speaker_folded,"
                + " title_folded) VALUES (?, ?, ?, ?, ?, ?, ?)");
    addFile =
        c.prepareStatement(
            "INSERT OR REPLACE INTO file(path, size, modified, rules, articles, options)"
                + " VALUES (?, ?, ?, ?, ?, ?)");
    forget = c.prepareStatement("DELETE FROM quarantine WHERE path = ?");
    quarantine =
        c.prepareStatement(
            "INSERT OR REPLACE INTO quarantine(path, place, line, reason, hint, first_bytes, seen_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)");
  }

  int add(Reading reading, String rules, String now) throws SQLException {
    run(addArticle, reading.key());
    long article = id(articleId, reading.key());
    long revision = revision(article, reading, now);
    run(supersedeExtractions, revision);
    long known = id(extractionId, revision, rules);
    if (known >= 0) {
      run(reviveExtraction, known); // the same text twice in one run, or a text that is back
      return -1;
    }
    List<String> signOff = reading.extraction().signOff().stream().map(Outlet::name).toList();
    long extraction = id(addExtraction, revision, rules, now, TextList.json(signOff));
    int speakers = 0;
    List<Attribution> attributions = reading.extraction().attributions();
    String title = reading.article().title();
    String exactTitle = Folding.exact(title);
    String foldedTitle = Folding.folded(title);
    for (int i = 0; i < attributions.size(); i++) {
      Attribution a = attributions.get(i);
      long id = attribution(extraction, reading.article(), a, reading.records().get(i));
      String name = a.speaker() == null ? null : a.speaker().name();
      words(id, a.content(), name == null ? "" : name, exactTitle, foldedTitle);
      speakers += name == null ? 0 : run(addSpeaker, name, extraction, Folding.key(name));
    }
    return speakers;
  }

  private long revision(long article, Reading reading, String now) throws SQLException {
    Article a = reading.article();
    run(supersedeRevisions, article);
    run(
        addRevision,
        article,
        reading.sha256(),
        a.id(),
        a.url(),
        a.outlet(),
        a.day(),
        a.published() == null || a.published().at() == null ? null : a.published().toMoment(),
        a.title(),
        a.text(),
        a.bodyStart(),
        TextList.json(a.authors()),
        TextList.json(a.captions()),
        reading.path(),
        now);
    long revision = id(revisionId, article, reading.sha256());
    run(revive, revision);
    return revision;
  }

  private long attribution(long extraction, Article article, Attribution a, String record)
      throws SQLException {
    Speaker speaker = a.speaker();
    long id =
        id(
            addAttribution,
            extraction,
            Digests.id(article, a),
            a.kind().label(),
            a.polarity().label(),
            a.content(),
            speaker == null ? null : speaker.name(),
            speaker == null ? null : speaker.mention(),
            speaker == null ? null : speaker.role(),
            speaker == null ? null : speaker.type().label(),
            a.cue() == null ? null : a.cue().text(),
            a.addressee() == null ? null : a.addressee().name(),
            a.date() == null ? null : a.date().value(),
            a.citation().in().label(),
            a.citation().start(),
            a.citation().end(),
            a.rule(),
            a.confidence(),
            record);
    for (Outlet outlet : a.sources()) {
      run(addSource, id, outlet.name(), outlet.type());
    }
    return id;
  }

  private void words(long id, String content, String who, String exactTitle, String foldedTitle)
      throws SQLException {
    run(
        addWords,
        id,
        Folding.exact(content),
        Folding.exact(who),
        exactTitle,
        Folding.folded(content),
        Folding.folded(who),
        foldedTitle);
  }

  void finished(FileStamp stamp, String rules, long articles, List<Problem> problems, String now)
      throws SQLException {
    forget(stamp.path());
    for (Problem problem : problems) {
      quarantine(stamp.path(), problem, now);
    }
    run(addFile, stamp.path(), stamp.size(), stamp.modified(), rules, articles, stamp.options());
  }

  void forget(String path) throws SQLException {
    run(forget, path);
  }

  void quarantine(String path, Problem problem, String now) throws SQLException {
    run(
        quarantine,
        path,
        problem.place(),
        problem.line(),
        problem.message(),
        problem.hint(),
        problem.sample(),
        now);
  }

  private static int run(PreparedStatement statement, Object... values) throws SQLException {
    set(statement, values);
    return statement.executeUpdate();
  }

  /** The first number that a statement yields; -1 when it yields none. */
  private static long id(PreparedStatement statement, Object... values) throws SQLException {
    set(statement, values);
    try (ResultSet result = statement.executeQuery()) {
      return result.next() ? result.getLong(1) : -1;
    }
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
