package org.trichdan.encoding;

import org.trichdan.language.Syllables;

/**
 * The encodings of Vietnamese from before Unicode that live on in old files: they put Vietnamese
 * shapes into a font where Latin-1 has other letters. Nobody converts them exactly (TCVN3 keeps
 * capitals in fonts of their own), so they are recognised and refused. For the recognition they are
 * read: as letters of their own they make syllables.
 */
enum Legacy {
  /** TCVN 5712:1993, VN3: one byte a letter. */
  TCVN3("TCVN3 (ABC) text") {
    @Override
    String read(String latin1) {
      StringBuilder out = new StringBuilder(latin1.length());
      for (int i = 0; i < latin1.length(); i++) {
        int at = latin1.charAt(i) - 0xA1;
        boolean known = at >= 0 && at < TCVN3_LETTERS.length() && TCVN3_LETTERS.charAt(at) != '?';
        out.append(known ? TCVN3_LETTERS.charAt(at) : latin1.charAt(i));
      }
      return out.toString();
    }
  },

  /** VNI for Windows: a base letter, and the marks on it as a second byte. */
  VNI("VNI text") {
    @Override
    String read(String latin1) {
      StringBuilder out = new StringBuilder(latin1.length() * 2);
      char before = 0;
      for (int i = 0; i < latin1.length(); i++) {
        char c = Character.toLowerCase(latin1.charAt(i));
        int mark = VNI_BASES.indexOf(before) < 0 ? -1 : VNI_MARKS.indexOf(c);
        int letter = VNI_LETTERS.indexOf(c);
        if (mark >= 0) {
          out.append(VNI_COMBINING[mark]);
        } else {
          out.append(letter >= 0 ? VNI_VALUES.charAt(letter) : c);
        }
        before = mark >= 0 ? 0 : c;
      }
      return out.toString();
    }
  };

  /** From 0xA1 on; a question mark where there is no letter. */
  private static final String TCVN3_LETTERS =
      "ĂÂÊÔƠƯĐăâêôơưđ??????àảãáạ?ằẳẵắ???????ặầẩẫấậè?ẻẽéẹềểễếệìỉ???ĩíịò?ỏõóọồổỗốộờởỡớợù?ủũúụừửữứựỳỷỹý"
          + "ỵ";

  private static final String VNI_BASES = "aeouyôö";
  private static final String VNI_MARKS = "ùøûõïâáàåãäêéèúüë";
  private static final String[] VNI_COMBINING = {
    "\u0301",
    "\u0300",
    "\u0309",
    "\u0303",
    "\u0323",
    "\u0302",
    "\u0302\u0301",
    "\u0302\u0300",
    "\u0302\u0309",
    "\u0302\u0303",
    "\u0302\u0323",
    "\u0306",
    "\u0306\u0301",
    "\u0306\u0300",
    "\u0306\u0309",
    "\u0306\u0303",
    "\u0306\u0323"
  };
  private static final String VNI_LETTERS = "íìæóòôöñî";
  private static final String VNI_VALUES = "íìỉĩịơưđỵ";

  /** From so many syllables on it is no accident. */
  private static final int ENOUGH = 5;

  private static final int MOST = 85;

  private final String label;

  Legacy(String label) {
    this.label = label;
  }

  /** What a text in this encoding says, given as the Latin-1 letters of its bytes. */
  abstract String read(String latin1);

  /** The words with marks, when the text is read in this encoding. */
  Syllables syllables(String latin1) {
    return Syllables.marked(read(latin1));
  }

  /**
   * The encoding that a text is certainly in; null when it is in none. A text that makes syllables
   * as it stands is in none.
   *
   * @param latin1 bytes as Latin-1, or a text that somebody decoded in that way
   */
  static Legacy of(String latin1) {
    Legacy best = null;
    Syllables most = Syllables.marked(latin1);
    for (Legacy legacy : values()) {
      Syllables syllables = legacy.syllables(latin1);
      if (syllables.good() >= ENOUGH && syllables.reaches(MOST) && syllables.beats(most)) {
        best = legacy;
        most = syllables;
      }
    }
    return best;
  }

  /** What is said to the user about a text in this encoding. */
  NotTextException refusal() {
    return new NotTextException(
        "looks like " + label + ", an encoding from before Unicode",
        "convert it to Unicode first, for instance with UniKey's toolkit");
  }
}
