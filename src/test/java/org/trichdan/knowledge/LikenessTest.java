package org.trichdan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nhà máy mới sẽ tạo việc làm cho bốn nghìn lao động trong vùng"
            + "| nhà máy mới tạo ra việc làm cho khoảng bốn nghìn lao động tại vùng này",
        "cây cầu sẽ thông xe trước Tết, còn đường dẫn phải chờ tới mùa hè"
            + "| cây cầu sẽ thông xe trước Tết và đường dẫn thì phải chờ mùa hè năm sau",
        "đoàn thuỷ thủ đều an toàn và có đủ lương thực cho ba tuần"
            + "| Sóng rất lớn. Đoàn thủy thủ đều an toàn và có đủ lương thực cho ba tuần. Tàu không"
            + " thủng.",
      })
  void aTranslationInOtherWordsIsTheSame(String first, String second) {
    assertThat(likeness(first, second).isReworded(true)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nước sông dâng thêm 20 cm trong đêm qua và vượt mức báo động"
            + "| nước sông dâng thêm 35 cm trong đêm qua và vượt mức báo động",
        "đề nghị kỷ luật giám đốc công ty là ông Lê Nam vì vi phạm quy chế đấu thầu"
            + "| đề nghị kỷ luật giám đốc công ty là ông Phạm Tú vì vi phạm quy chế đấu thầu",
        "công ty sẽ trả lương tháng này cho công nhân nhà máy giày"
            + "| công ty sẽ không trả lương tháng này cho công nhân nhà máy giày",
        "tỉnh sẽ hỗ trợ nông dân mua giống lúa mới| tỉnh sẽ cho nông dân thuê đất trồng rừng",
        "sẽ xem xét| sẽ xem xét",
      })
  void anotherFigureNameOrANegationMakesAnotherStatement(String first, String second) {
    assertThat(likeness(first, second).isReworded(true)).isFalse();
  }

  @Test
  void theAirIsNoNegation() {
    assertThat(
            likeness(
                    "tên lửa phòng không đã bắn hạ mục tiêu ở vùng biển phía bắc",
                    "tên lửa đã bắn hạ mục tiêu ở vùng biển phía bắc")
                .isReworded(true))
        .isTrue();
  }

  @Test
  void aFewWordsAreTheSameOnlyWordForWord() {
    assertThat(likeness("Mùa màng thất bát nặng", "mùa màng, thất bát nặng.").isIdentical())
        .isTrue();
    assertThat(likeness("chưa rõ", "chưa rõ").isIdentical()).isFalse();
  }

  private static Likeness likeness(String first, String second) {
    return Likeness.of(Wording.of(first), Wording.of(second));
  }
}
