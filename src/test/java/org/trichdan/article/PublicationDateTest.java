package org.trichdan.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  private static final String MORNING = "2025-11-26T08:16:00+07:00";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "26/11/2025 08:16",
        "26-11-2025 08:16",
        "26.11.2025 8:16",
        "26/11/2025 - 08:16",
        "26/11/2025-08:16",
        "26/11/2025, 08h16",
        "08:16 26/11/2025",
        "08:16, 26-11-2025",
        "08:16 ngày 26/11/2025",
        "08:16 26/11/2025 (GMT+7)",
        "26/11/2025 08:16 GMT+7",
        "26/11/2025 | 08:16 GMT+07:00",
        "Thứ Tư, 26/11/2025, 08:16 (GMT+7)",
        "Thứ tư, 26/11/2025 | 08:16",
        "Thứ 4, ngày 26/11/2025 08:16",
        "Ngày 26 tháng 11 năm 2025 lúc 08:16",
        "2025-11-26 08:16:00",
        "2025-11-26T08:16",
        "2025-11-26T08:16:00+07:00",
        "2025-11-26T08:16:00+0700",
        "2025-11-26T08:16:00+07",
        "2025-11-26T08:16:00.123456+07:00",
        "2025-11-26T08:16:00+07:00[Asia/Ho_Chi_Minh]",
        "2025-11-26T01:16:00Z",
        "2025-11-26T01:16:00.000Z",
        "2025-11-26 01:16:00 UTC",
        "Wed, 26 Nov 2025 08:16:00 +0700",
        "Wed, 26 Nov 2025 01:16:00 GMT",
        "26 Nov 25 08:16 ICT",
        "Tue, 25 Nov 2025 20:16:00 EST",
        "1764119760",
        "1764119760.25",
        "1764119760000",
      })
  void momentInEveryForm(String text) {
    PublicationDate date = PublicationDate.parse(text);
    assertThat(date).hasToString("2025-11-26");
    assertThat(date.at()).isEqualTo(OffsetDateTime.parse(MORNING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-11-26",
        "2025/11/26",
        " 26/11/2025\n",
        "26-11-2025",
        "Thứ Tư, 26/11/2025",
        "Chủ nhật 26/11/2025",
        "Ngày 26 tháng 11 năm 2025",
        "26 tháng 11, 2025",
        "Wed, 26 Nov 2025",
        "26 November 2025"
      })
  void dayInEveryForm(String text) {
    assertThat(PublicationDate.parse(text)).isEqualTo(new PublicationDate(2025, 11, 26));
  }

  @Test
  void monthAndYearStayWhatTheyAre() {
    assertThat(PublicationDate.parse("2025-11")).isEqualTo(new PublicationDate(2025, 11, 0));
    assertThat(PublicationDate.parse("2025")).isEqualTo(new PublicationDate(2025, 0, 0));
  }

  @Test
  void marksOnTheirOwnAreTheSameWords() {
    String decomposed =
        java.text.Normalizer.normalize(
            "Thứ Bảy, ngày 29 tháng 11 năm 2025", java.text.Normalizer.Form.NFD);
    assertThat(PublicationDate.parse(decomposed)).hasToString("2025-11-29");
  }

  @Test
  void theDayIsThatOfTheReaders() {
    assertThat(PublicationDate.parse("2025-11-25T23:30:00Z")).hasToString("2025-11-26");
    assertThat(PublicationDate.parse("2025-11-25T23:30:00Z").at())
        .hasToString("2025-11-26T06:30+07:00");
    assertThat(PublicationDate.parse("2025-11-25T23:30:00+07:00")).hasToString("2025-11-25");
    assertThat(PublicationDate.parse("Wed, 26 Nov 2025 00:10:00 +1100")).hasToString("2025-11-25");
  }

  @Test
  void figuresAreDayThenMonth() {
    assertThat(PublicationDate.parse("03/04/2025")).hasToString("2025-04-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hôm qua",
        "31/02/2025",
        "11/26/2025",
        "2025-13-01",
        "2025-13",
        "2025-00",
        "2025-02-30T08:00:00Z",
        "26/11/2025 24:30",
        "26/11/2025 08:16 PM",
        "2025-11-26T08:16:00+99:00",
        "2025-11-26 và sau đó",
        "26/11/2025 27/11/2025",
        "26/11/25",
        "26-11/2025",
        "26/11/20255",
        "1899-12-31",
        "0025-11-26",
        "99999999999",
        "08:16",
      })
  void whatIsNoDateIsRefused(String text) {
    assertThatThrownBy(() -> PublicationDate.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void veryLongTextIsRefusedUnread() {
    assertThatThrownBy(() -> PublicationDate.parse("1 ".repeat(1_000_000) + "x"))
        .isInstanceOf(DateTimeException.class)
        .hasMessage("too long for a date");
  }

  @Test
  void momentBelongsToItsDay() {
    OffsetDateTime at = OffsetDateTime.parse(MORNING);
    assertThatThrownBy(() -> new PublicationDate(2025, 11, 25, at))
        .isInstanceOf(DateTimeException.class);
  }
}
