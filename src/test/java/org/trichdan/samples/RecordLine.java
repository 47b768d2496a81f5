package org.trichdan.samples;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.Polarity;
import org.trichdan.attribution.Speaker;

/**
 * What is known of a statement, on one line:
 *
 * <pre>
 * direct · ông Nam → Nguyễn Văn Nam (person) · cue nói · via hãng AFP → AFP · on hôm qua → 2025-11-25
 * </pre>
 *
 * <p>Words of the article stand before the arrow, what they were resolved to behind it; the arrow
 * and what follows are left out where both are the same. {@code ?} is a speaker who could not be
 * resolved, {@code nobody} a statement that has an outlet only. What affirms says nothing of it.
 * The rule is left out: which rule finds a statement may change freely.
 */
final class RecordLine {
  private RecordLine() {}

  static String of(Attribution a) {
    List<String> parts = new ArrayList<>();
    parts.add(
        a.kind().label() + (a.polarity() == Polarity.AFFIRM ? "" : " " + a.polarity().label()));
    parts.add(speaker(a.speaker()));
    if (a.cue() != null) {
      parts.add("cue " + a.cue().text());
    }
    for (Outlet source : a.sources()) {
      parts.add("via " + resolved(source.mention(), source.name()));
    }
    if (a.addressee() != null) {
      parts.add("to " + resolved(a.addressee().mention(), a.addressee().name()));
    }
    if (a.date() != null) {
      parts.add("on " + resolved(a.date().mention(), a.date().value()));
    }
    return String.join(" · ", parts);
  }

  private static String speaker(Speaker speaker) {
    return speaker == null
        ? "nobody"
        : resolved(speaker.mention(), speaker.name()) + " (" + speaker.type().label() + ")";
  }

  /** The letters of a mention may be decomposed where those of a list entry are not. */
  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String resolved(String mention, String value) {
    String to = value == null ? "?" : value;
    return composed(to).equals(composed(mention)) ? mention : mention + " → " + to;
  }
}
