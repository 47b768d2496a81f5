package org.trichdan.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://bao.example/tin-1.html",
        "http://bao.example",
        "HTTPS://Bao.example/?a=1&b=2#c",
        "https://báo.example/tin-tức"
      })
  void theWebIsLinked(String url) {
    assertThat(WebAddress.web(url)).isEqualTo(url);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " https://bao.example",
        "https://bao.example/a b",
        "java\nscript:alert(1)",
        "JaVaScRiPt:alert(1)//https://bao.example",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//bao.example",
        "bao.example",
        "https:bao.example",
        "https://bao.example/\"onclick=\"x",
        "https://bao.example/\u202Efdp",
        "ftp://bao.example"
      })
  void nothingElseIs(String url) {
    assertThat(WebAddress.web(url)).isNull();
  }
}
