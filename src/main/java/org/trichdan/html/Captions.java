package org.trichdan.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what stands under pictures from what stands in the text. */
final class Captions {
  private static final int LONGEST = 600;
  private static final int MOST_BLOCKS = 4;

  /** Ends by saying whose picture it is. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:^|[\\s(\\-–—.])(?:ảnh|nguồn ảnh|ảnh chụp màn hình|ảnh minh họa|đồ họa|video|clip|photo)"
              + "\\s*[:/]\\s*\\S[^.!?]{0,60}[.)]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ILLUSTRATION =
      Pattern.compile(
          "\\(?ảnh minh họa\\)?[.)]*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Captions() {}

  /** For each block the box of the caption that it is part of, or null. */
  static Box[] roots(Outline outline) {
    Box[] boxes = new Box[outline.boxes.size()];
    for (Box box : outline.boxes) {
      Box above = box.parent == null ? null : boxes[box.parent.index];
      boolean inside = above != null && !(above.captioned && box.tag.equals("figcaption"));
      boxes[box.index] = !inside && isCaption(box, outline.blocks) ? box : above;
    }
    Box[] roots = new Box[outline.blocks.size()];
    for (int i = 0; i < roots.length; i++) {
      Block block = outline.blocks.get(i);
      Box box = boxes[block.box().index];
      roots[i] = box == null && isBelowImage(block) ? block.box() : box;
    }
    return roots;
  }

  /**
   * The captions of a run of blocks, one text for each box. Of a figure that has a {@code
   * figcaption} only that counts; the rest says who took the picture.
   */
  static List<String> texts(Outline outline, Grades grades, int from, int to) {
    List<String> texts = new ArrayList<>();
    Box last = null;
    for (int i = from; i < to; i++) {
      Box root = grades.caption(i);
      if (root == null || root.captioned) {
        continue;
      }
      String text = outline.blocks.get(i).text();
      if (root == last) {
        texts.set(texts.size() - 1, texts.get(texts.size() - 1) + "\n" + text);
      } else {
        texts.add(text);
      }
      last = root;
    }
    return texts;
  }

  private static boolean isCaption(Box box, List<Block> blocks) {
    if (box.size() == 0 || box.size() > MOST_BLOCKS) {
      return false;
    }
    boolean fits =
        switch (box.tag) {
          case "figcaption" -> true;
          case "figure", "table" -> box.images > 0;
          default -> box.hint == Hint.CAPTION;
        };
    if (!fits) {
      return false;
    }
    int length = 0;
    for (int i = box.from; i < box.to; i++) {
      length += blocks.get(i).text().length();
    }
    return length <= LONGEST;
  }

  private static boolean isBelowImage(Block block) {
    String text = block.text();
    if (!block.afterImage() || block.box().isHeading() || text.length() > LONGEST) {
      return false;
    }
    return block.isItalic()
        || block.box().align == Box.Align.CENTER
        || CREDIT.matcher(text).find()
        || ILLUSTRATION.matcher(text).find();
  }
}
