package org.trichdan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What readers can rely on, computed from the style sheet itself. */
class StyleTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{3}|[0-9a-f]{6});");

  /** What is written in which colour, on which. */
  private static final List<String> TEXT =
      List.of(
          "ink paper",
          "ink tint",
          "ink said",
          "ink inner",
          "ink lit",
          "soft paper",
          "soft tint",
          "link paper",
          "link tint",
          "warn paper",
          "warn tint",
          "paper soft",
          "paper link");

  /** Lines and edges that mean something need less. */
  private static final List<String> LINES =
      List.of(
          "speaker paper",
          "cue paper",
          "source paper",
          "date paper",
          "addressee paper",
          "speaker said",
          "source said",
          "date said",
          "speaker lit",
          "edge paper");

  @TestFactory
  List<DynamicTest> textHasAContrastOfFourAndAHalf() {
    return List.of(
        DynamicTest.dynamicTest("light", () -> check(light(), TEXT, 4.5)),
        DynamicTest.dynamicTest("dark", () -> check(dark(), TEXT, 4.5)));
  }

  @TestFactory
  List<DynamicTest> linesHaveAContrastOfThree() {
    return List.of(
        DynamicTest.dynamicTest("light", () -> check(light(), LINES, 3)),
        DynamicTest.dynamicTest("dark", () -> check(dark(), LINES, 3)));
  }

  @Test
  void eachPartHasALineOfItsOwn() {
    List<String> lines =
        Pattern.compile("text-decoration-style: (\\w+)")
            .matcher(Assets.STYLE)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(lines).hasSize(Part.values().length - 1).doesNotHaveDuplicates();
    assertThat(Assets.STYLE).contains(".content { background:");
  }

  @Test
  void nothingIsFetched() {
    assertThat(Assets.STYLE).doesNotContain("url(", "@import", "@font-face");
    assertThat(Assets.SCRIPT).doesNotContain("fetch(", "XMLHttp", "http:", "https:", "innerHTML");
    assertThat(Assets.STYLE + Assets.SCRIPT).doesNotContain("</");
  }

  private static void check(Map<String, String> colours, List<String> pairs, double least) {
    for (String pair : pairs) {
      String[] names = pair.split(" ", 2);
      double a = luminance(colours.get(names[0]));
      double b = luminance(colours.get(names[1]));
      double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      assertThat(contrast).as(pair).isGreaterThanOrEqualTo(least);
    }
  }

  private static Map<String, String> light() {
    return colours(Assets.STYLE.substring(0, Assets.STYLE.indexOf("@media")));
  }

  private static Map<String, String> dark() {
    int start = Assets.STYLE.indexOf("prefers-color-scheme: dark");
    return colours(Assets.STYLE.substring(start, Assets.STYLE.indexOf("box-sizing", start)));
  }

  private static Map<String, String> colours(String css) {
    Map<String, String> colours = new HashMap<>();
    for (Matcher m = COLOUR.matcher(css); m.find(); ) {
      String hex = m.group(2);
      colours.put(m.group(1), hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1"));
    }
    return colours;
  }

  /** As WCAG 2 defines it. */
  private static double luminance(String hex) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
