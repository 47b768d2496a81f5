package org.trichdan.encoding;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells what a file that is no text seems to be, by how it begins. */
final class Signature {
  /** How much of a container is looked at to tell what it contains. */
  private static final int LOOK = 4096;

  private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

  static {
    BEGINNINGS.put("%PDF-", "PDF");
    BEGINNINGS.put("{\\rtf", "RTF");
    BEGINNINGS.put("%!PS", "PostScript");
    BEGINNINGS.put("\u0089PNG\r\n\u001A\n", "PNG");
    BEGINNINGS.put("\u00FF\u00D8\u00FF", "JPEG");
    BEGINNINGS.put("GIF87a", "GIF");
    BEGINNINGS.put("GIF89a", "GIF");
    BEGINNINGS.put("II*\0", "TIFF");
    BEGINNINGS.put("MM\0*", "TIFF");
    BEGINNINGS.put("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "Word, Excel or PowerPoint");
    BEGINNINGS.put("\u001F\u008B\b", "gzip");
    BEGINNINGS.put("BZh", "bzip2");
    BEGINNINGS.put("\u00FD7zXZ\0", "xz");
    BEGINNINGS.put("7z\u00BC\u00AF'\u001C", "7-Zip");
    BEGINNINGS.put("(\u00B5/\u00FD", "Zstandard");
    BEGINNINGS.put("Rar!\u001A\u0007", "RAR");
    BEGINNINGS.put("SQLite format 3\0", "SQLite");
    BEGINNINGS.put("\u007FELF", "a program");
    BEGINNINGS.put("OggS", "Ogg");
    BEGINNINGS.put("ID3", "MP3");
  }

  private Signature() {}

  /** The name of the format; null when it begins like none of those known here. */
  static String of(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return inZip(start);
    }
    if (start.startsWith("RIFF") && start.length() > 12) {
      return start.startsWith("WEBP", 8) ? "WebP" : start.startsWith("WAVE", 8) ? "WAV" : "AVI";
    }
    if (start.startsWith("ftyp", 4)) {
      return "MP4";
    }
    // Letters and digits may begin a text; then no control character follows them.
    boolean hasControls = Binary.controls(start) > 0;
    for (Map.Entry<String, String> entry : BEGINNINGS.entrySet()) {
      String beginning = entry.getKey();
      if (start.startsWith(beginning) && (hasControls || !isWord(beginning))) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static boolean isWord(String beginning) {
    return beginning.chars().allMatch(Character::isLetterOrDigit) && beginning.charAt(0) < 0x80;
  }

  private static String inZip(String start) {
    if (start.contains("word/")) {
      return "Word";
    }
    if (start.contains("xl/")) {
      return "Excel";
    }
    if (start.contains("mimetypeapplication/epub")) {
      return "EPUB";
    }
    return start.contains("mimetypeapplication/vnd.oasis") ? "OpenDocument" : "ZIP";
  }
}
