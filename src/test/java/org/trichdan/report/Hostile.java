package org.trichdan.report;

import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Entity;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Mention;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.Polarity;
import org.trichdan.attribution.Speaker;
import org.trichdan.attribution.SpeakerType;
import org.trichdan.attribution.StatedDate;

/** An article every field of which tries to be more than text. */
public final class Hostile {
  static final String TITLE =
      "</title></style></script><script>window.bad=1</script><img src=x onerror=bad()>";

  private static final String WHO = "Ông <b onclick=\"bad()\">Nam</b>'\"><svg/onload=bad()>";
  private static final String SAID = "Nước --> ]]> </article><iframe src='javascript:bad()'>";
  private static final String CUE = "n&oacute;i <!--";
  private static final String TO = "<a href=javascript:bad()>bà Hoa</a>";
  private static final String VIA = "Báo \" onmouseover=\"bad()";
  private static final String WHEN = "{{hôm qua}} ${bad} $unsafe{bad}";
  static final String TEXT =
      String.join(" ", WHO, CUE, TO, "qua", VIA, WHEN, SAID, "\u202E ngược \u0000 hết");

  public static final Article ARTICLE =
      new Article(
          "../../<id>",
          "<outlet onclick=bad()>",
          "javascript:alert('https://bao.example')",
          PublicationDate.parse("2025-11-26"),
          TITLE,
          TEXT,
          0,
          List.of("<author>", "\" autofocus onfocus=\"bad()"),
          List.of());

  private Hostile() {}

  public static Extraction extraction() {
    int start = TEXT.indexOf(SAID);
    int end = start + SAID.length();
    Attribution inText =
        new Attribution(
            Kind.MIXED,
            Polarity.DENY,
            SAID,
            new Speaker(WHO, WHO + "\n<name>", "<role>", SpeakerType.PERSON, at(WHO), end(WHO)),
            new Mention(CUE, at(CUE), end(CUE)),
            new Entity(TO, null, at(TO), end(TO)),
            List.of(new Outlet(VIA, null, "other", at(VIA), end(VIA))),
            new StatedDate(WHEN, "<2025>", at(WHEN), end(WHEN)),
            new Citation(Citation.Field.TEXT, start, end, SAID, "", "", 0, 0),
            "<rule onclick=bad()>",
            0.5);
    Attribution inTitle =
        new Attribution(
            Kind.DIRECT,
            Polarity.DECLINE,
            TITLE,
            null,
            null,
            null,
            List.of(),
            null,
            new Citation(Citation.Field.TITLE, 0, TITLE.length(), TITLE, "", "", 0, 0),
            "rule",
            0.5);
    return new Extraction(List.of(inTitle, inText), List.of(), List.of());
  }

  private static int at(String part) {
    return TEXT.indexOf(part);
  }

  private static int end(String part) {
    return at(part) + part.length();
  }
}
