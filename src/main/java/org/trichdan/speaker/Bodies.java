package org.trichdan.speaker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.trichdan.attribution.SpeakerType;
import org.trichdan.reduce.Listed;
import org.trichdan.reduce.Phrase;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;

/** Finds which body is meant: {@code Bộ}, {@code bộ này}, {@code công ty}, {@code phía Nga}. */
final class Bodies {
  private final Cast cast;
  private final Vocabulary vocabulary;
  private final Focus focus;

  Bodies(Cast cast, Vocabulary vocabulary, Focus focus) {
    this.cast = cast;
    this.vocabulary = vocabulary;
    this.focus = focus;
  }

  /** What "bộ này" means. */
  ResolvedSpeaker pointedAt(String pronoun) {
    return institution(withoutDemonstrative(pronoun));
  }

  /** A city is no body that "thông báo" could be of. */
  void note(Unit unit) {
    Phrase phrase = Phrase.of(unit);
    while (Phrase.of(phrase.units().get(0)) != null) {
      phrase = Phrase.of(phrase.units().get(0));
    }
    String kind = vocabulary.value(Listed.ORGHEAD, phrase.units().get(0).text());
    if (!"local".equals(kind)) {
      focus.noteBody(unit.surface(), isCountry(unit.surface()));
    }
  }

  /**
   * Whose statement "thông báo có đoạn" is: the last speaker's if that is a body, else the last
   * body named; null when there is none.
   */
  ResolvedSpeaker last() {
    if (focus.hasSpoken(SpeakerType.ORGANIZATION)) {
      return focus.lastSpoken();
    }
    String body = focus.lastBody();
    return body == null ? null : organization(body);
  }

  /**
   * The body that a mention means.
   *
   * @param unit the phrase it begins with
   * @param extended whether words follow that say which
   * @param pointing whether it ends in "này"
   */
  ResolvedSpeaker resolve(Unit unit, String written, boolean extended, boolean pointing) {
    if (!extended && pointing) {
      ResolvedSpeaker body = institution(Phrase.of(unit).units().get(0).text());
      return body.name() == null
          ? new ResolvedSpeaker(written, null, SpeakerType.ORGANIZATION)
          : body;
    }
    if (!extended && isHead(unit)) {
      ResolvedSpeaker body = headAlone(unit, written);
      if (body != null) {
        return body;
      }
    }
    String name = extended ? written : unit.surface();
    int aside = name.indexOf(" (");
    if (aside > 0) {
      name = name.substring(0, aside); // what follows explains the name and is no part of it
    }
    if (vocabulary.entries(Listed.REPRESENTATIVE).stream()
        .anyMatch(w -> unit.text().startsWith(w + " "))) {
      return new ResolvedSpeaker(written, null, SpeakerType.ANONYMOUS);
    }
    String company = companyName(unit);
    if (company != null) {
      return new ResolvedSpeaker(company, null, SpeakerType.ORGANIZATION);
    }
    return organization(withoutSide(name));
  }

  /**
   * "Bộ cũng cho biết", "công ty cho biết": the body of that kind named before. A company may go by
   * a name without its kind, so it is the last body that spoke; null when none can be meant.
   */
  private ResolvedSpeaker headAlone(Unit unit, String written) {
    if ("company".equals(vocabulary.value(Listed.ORGHEAD, unit.text()))) {
      return company(unit.text());
    }
    if (unit.text().indexOf(' ') >= 0) {
      return null;
    }
    String body = focus.lastBodyLike(unit.text());
    return body == null
        ? new ResolvedSpeaker(written, null, SpeakerType.ORGANIZATION)
        : organization(body);
  }

  private ResolvedSpeaker company(String kind) {
    String body = focus.lastBodyLike(kind);
    if (body == null && isInstitutionSpeaking() && mayBeCompany(focus.lastSpoken().name())) {
      return focus.lastSpoken();
    }
    body = body == null ? focus.lastNamedInstitution(this::mayBeCompany) : body;
    return body == null ? null : organization(body);
  }

  /** Whether a body's name does not begin with the kind of something else: "Viện", "Bộ". */
  private boolean mayBeCompany(String body) {
    for (String head = body; !head.isEmpty(); head = withoutLastWord(head)) {
      for (String form : List.of(head, head.toLowerCase(Locale.ROOT))) {
        if (vocabulary.contains(Listed.ORGHEAD, form)) {
          return "company".equals(vocabulary.value(Listed.ORGHEAD, form));
        }
      }
    }
    return true;
  }

  private static String withoutLastWord(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf(' ')));
  }

  /** A body by the fullest name that the article gives it. */
  private ResolvedSpeaker organization(String body) {
    return new ResolvedSpeaker(cast.fullOrganization(body), null, SpeakerType.ORGANIZATION);
  }

  private boolean isInstitutionSpeaking() {
    return focus.hasSpoken(SpeakerType.ORGANIZATION) && !isCountry(focus.lastSpoken().name());
  }

  /** The kind of body in "bộ này", "cơ quan nói trên". */
  private String withoutDemonstrative(String pronoun) {
    int pointer =
        vocabulary.entries(Listed.DEMONSTRATIVE).stream()
            .filter(word -> pronoun.endsWith(" " + word))
            .mapToInt(word -> word.length() + 1)
            .max()
            .orElse(0);
    return pronoun.substring(0, pronoun.length() - pointer);
  }

  /**
   * "bộ này", "cơ quan trên": the last body of that kind; else the one that spoke last; else the
   * last that is no country.
   */
  private ResolvedSpeaker institution(String kind) {
    boolean speaking = isInstitutionSpeaking();
    String speaker = speaking ? focus.lastSpoken().name().toLowerCase(Locale.ROOT) : "";
    boolean same = speaker.startsWith(kind) || isKind(speaker, kind);
    String body = same ? null : focus.lastBodyLike(kind);
    if (body == null && speaking) {
      return focus.lastSpoken();
    }
    body = body == null ? focus.lastInstitution() : body;
    body = body == null ? focus.lastBody() : body;
    return new ResolvedSpeaker(
        body == null ? null : cast.fullOrganization(body), null, SpeakerType.ORGANIZATION);
  }

  /** "Quân đội Israel … lực lượng này": what a kind of body is also called. */
  private boolean isKind(String body, String kind) {
    String also = vocabulary.value(Listed.BODY_KIND, kind);
    return also != null
        && Arrays.stream(also.split(";", -1)).anyMatch(other -> body.startsWith(other));
  }

  /** Whether a mention is only the kind of a body: "Bộ", "Sở". */
  private boolean isHead(Unit unit) {
    return vocabulary.contains(Listed.ORGHEAD, unit.surface());
  }

  private boolean isCountry(String name) {
    return vocabulary.contains(Listed.COUNTRY, name) || vocabulary.contains(Listed.CAPITAL, name);
  }

  /** "Ngân hàng Thụy Sỹ Credit Suisse": a company with a foreign name goes by that name. */
  private String companyName(Unit unit) {
    Phrase phrase = Phrase.of(unit);
    Unit inner = phrase.units().get(0);
    while (Phrase.of(inner) != null && inner.is(UnitType.ORG)) {
      phrase = Phrase.of(inner);
      inner = phrase.units().get(0);
    }
    String kind = vocabulary.value(Listed.ORGHEAD, inner.text());
    if (!"company".equals(kind) && !"bank".equals(kind)) {
      return null;
    }
    for (Unit part : phrase.units()) {
      boolean name =
          part.is(UnitType.NAME)
              || part.is(UnitType.ACRONYM)
              || part.is(vocabulary.list(Listed.ORG));
      if (name && cast.isForeign(part.surface())) {
        return part.surface();
      }
    }
    return null;
  }

  /** "phía Công ty X" is the company; "phía Nga" stays as it is. */
  private String withoutSide(String name) {
    int space = name.indexOf(' ');
    if (space < 0 || !vocabulary.contains(Listed.SIDE, name.substring(0, space))) {
      return name;
    }
    String rest = name.substring(space + 1);
    boolean country = vocabulary.contains(Listed.COUNTRY, rest);
    return country || rest.indexOf(' ') < 0 ? name : rest;
  }
}
