package org.trichdan.brat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names for files, made of ids that may hold anything: small ASCII letters, digits, {@code -} and
 * {@code _}, so no name leads out of the folder, and no two are the same on any system.
 */
final class FileNames {
  private static final int LONGEST = 80;
  private static final String NAMELESS = "article";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9_]+");
  private static final Pattern GOOD = Pattern.compile("[a-z0-9_-]{1,100}");

  /** What Windows keeps for devices, whatever the ending. */
  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(?:com|lpt)\\d");

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** A name that has not been given before; the same when the same ids come in the same order. */
  String of(String id) {
    String base = base(id);
    String name = base;
    while (RESERVED.matcher(name).matches() || !taken.add(name)) {
      name = base + "-" + numbers.merge(base, 2, (n, two) -> n + 1);
    }
    return name;
  }

  /** Whether a name is one that {@link #of} could have made. */
  static boolean isGood(String name) {
    return name != null && GOOD.matcher(name).matches();
  }

  private static String base(String id) {
    String start = id.substring(0, Math.min(id.length(), 4 * LONGEST));
    String lower = Normalizer.normalize(start, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String plain = MARKS.matcher(lower).replaceAll("").replace('đ', 'd');
    String name = OTHER.matcher(plain).replaceAll("-");
    name = name.substring(0, Math.min(name.length(), LONGEST)).replaceAll("^-+|-+$", "");
    return name.isEmpty() ? NAMELESS : name;
  }
}
