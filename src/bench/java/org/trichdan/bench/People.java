package org.trichdan.bench;

/** Many people who do not exist. */
final class People {
  private static final String[] FAMILY =
      "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split(" ", -1);
  private static final String[] MIDDLE =
      "Văn Thị Hữu Đức Minh Quốc Thanh Ngọc Xuân Công Bảo Gia".split(" ", -1);
  private static final String[] GIVEN =
      ("An Bình Cường Dũng Giang Hà Hải Hạnh Hiếu Hoa Hùng Hương Khánh Khoa Lan Linh Long Mai Nam"
              + " Nga Phong Phúc Quân Sơn Tâm Thảo Trung Tuấn Việt Yến")
          .split(" ", -1);

  private People() {}

  /** A name for each number; the first 150,000 are different. */
  static String name(int number) {
    int rest = number;
    String family = FAMILY[rest % FAMILY.length];
    rest /= FAMILY.length;
    String given = GIVEN[rest % GIVEN.length];
    rest /= GIVEN.length;
    String middle = MIDDLE[rest % MIDDLE.length];
    rest /= MIDDLE.length;
    return rest == 0
        ? family + " " + middle + " " + given
        : family + " " + middle + " " + GIVEN[rest % GIVEN.length] + " " + given;
  }
}
