package org.trichdan.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCharsetTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=windows-1258>",
        "<META CHARSET='Windows-1258'>",
        "<!DOCTYPE html><html lang=vi><head><meta name=a content='charset=x'>"
            + "<meta charset=\"windows-1258\"/>",
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1258'>",
        "<meta content='text/html;charset = windows-1258;x' http-equiv='content-type'>",
        "<meta content=\"text/html; charset='windows-1258'\" http-equiv=content-type>",
        "<!-- <meta charset=utf-8> --><meta charset=windows-1258>",
        "<!--><meta charset=windows-1258>",
        "<p title='<meta charset=utf-8>'><meta/charset=windows-1258>",
        "<? x ?></p a=b><meta charset=windows-1258>",
        "<meta charset=windows-1258 charset=utf-8>",
        "<meta><metadata charset=utf-8><meta charset=windows-1258>",
      })
  void declaredEncodingIsFound(String page) {
    assertThat(declaredIn(page)).isEqualTo("windows-1258");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "<meta",
        "<meta charset",
        "<meta charset=",
        "<meta charset=''>",
        "<meta charset='utf-8",
        "<!-- <meta charset=utf-8>",
        "<meta content='text/html; charset=utf-8'>",
        "<meta http-equiv=refresh content='1; charset=utf-8'>",
        "charset=utf-8",
      })
  void pageThatDeclaresNone(String page) {
    assertThat(declaredIn(page)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"utf-16, utf-8", "UTF-16LE, utf-8", "utf8, utf8", "x-sjis, x-sjis"})
  void whoeverCouldReadItReadNoUtf16(String declared, String expected) {
    assertThat(declaredIn("<meta charset=" + declared + ">")).isEqualTo(expected);
  }

  @Test
  void onlyTheBeginningCounts() {
    assertThat(declaredIn(" ".repeat(1_000) + "<meta charset=utf-8>")).isEqualTo("utf-8");
    assertThat(declaredIn(" ".repeat(1_010) + "<meta charset=utf-8>")).isNull();
  }

  private static String declaredIn(String page) {
    return HtmlCharset.declaredIn(page.getBytes(StandardCharsets.UTF_8));
  }
}
