package org.trichdan.cli;

import static org.trichdan.cli.HostileBytes.MB;
import static org.trichdan.cli.HostileInput.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The rows of the table in the documentation, in their order. */
final class HostileInputs {
  static final String SAYS = "Ông Nguyễn Văn Nam nói trời sẽ mưa.";
  private static final String RAIN = "Trời mưa. ";
  static final String FOUND = "|Nguyễn Văn Nam|trời sẽ mưa";

  private static final String LONG =
      "longer than 16 MB; one article is expected here, split the input";
  private static final String SAVE = "save its text as UTF-8";
  private static final String AGAIN = "download or compress the file again";
  private static final String NO_TEXT =
      "no \"text\"; every article needs one, if it has another name give it with --map text=NAME";
  private static final String NO_DATE =
      "the date is left unknown, write it as 2025-11-26, 2025-11 or 2025";
  private static final String NO_ARTICLE =
      "no article found in this page; save the page of one article, not a list of articles or an"
          + " error page";

  private static final String NOT_READ = "not read";
  private static final String LINES = "the other lines are read";
  private static final String BEFORE = "what stands before is read";
  private static final String ANY = "read like any other";

  /** Apart from the others, since there are users who may read everything. */
  static final HostileInput UNREADABLE =
      file("a file that may not be read", "a.txt", SAYS)
          .fails("a.txt: permission denied; make it readable", NOT_READ);

  private HostileInputs() {}

  static List<HostileInput> all() {
    return List.of(
        file("an empty file", "a.html", "")
            .passes("a.html: warning: empty; there is nothing to read in it", NOT_READ),
        file("nothing but white space", "a.txt", " \n\t\r\n ")
            .passes("a.txt: warning: empty; there is nothing to read in it", NOT_READ),
        file("a picture", "a.txt", HostileBytes.latin1("\u0089PNG\r\n\u001A\n"))
            .fails("a.txt: binary, not text (looks like PNG); " + SAVE, NOT_READ),
        file("a PDF without an ending", "a", "%PDF-1.7\n1 0 obj")
            .fails("a: binary, not text (looks like PDF); " + SAVE, NOT_READ),
        file("random bytes", "a.txt", HostileBytes.random(4096))
            .fails("a.txt: binary, not text; " + SAVE, NOT_READ),
        file("bytes in the middle that are not UTF-8", "a.txt", HostileBytes.broken(SAYS, SAYS))
            .fails("a.txt: not UTF-8 at byte 45; save the file as UTF-8", NOT_READ),
        file(
                "the same in JSON Lines",
                "a.jsonl",
                HostileBytes.broken(line("1", SAYS) + "{\"text\":\"", "\"}\n" + line("3", SAYS)))
            .fails("a.jsonl:2: not UTF-8 at byte 9 of the line; save the file as UTF-8", LINES)
            .finds("1" + FOUND, "3" + FOUND),
        folder("a link to the folder that it is in", HostileInputs::loop)
            .passes("", "each file is read once")
            .finds("a/b.txt" + FOUND),
        folder("a link to itself", HostileInputs::circle)
            .fails(
                "a/c.txt: cannot be read (Too many levels of symbolic links or unable to access"
                    + " attributes of symbolic link); check the file",
                "the other files are read")
            .finds("a/b.txt" + FOUND),
        file("one line of 17 MB (or 200)", "a.txt", RAIN.repeat(MB * 17 / 13))
            .fails("a.txt: " + LONG, NOT_READ),
        made("300 MB of zeros, compressed", "a.txt.gz", HostileBytes::bomb)
            .fails("a.txt.gz: " + LONG, NOT_READ),
        made("the same as JSON Lines", "a.jsonl.gz", HostileBytes::bomb)
            .fails("a.jsonl.gz:1: " + LONG, "the other lines are read, were there any"),
        file(
                "compressed data that breaks off",
                "a.jsonl.gz",
                HostileBytes.cut(
                    HostileBytes.gzip(
                        HostileBytes.of(line("1", SAYS) + line("2", "Mưa.") + line("3", noise()))),
                    70))
            .fails("a.jsonl.gz:3: the compressed data breaks off here; " + AGAIN, BEFORE)
            .finds("1" + FOUND),
        file("JSON that breaks off", "a.json", "[" + line("1", SAYS) + ",{\"id\":\"2\",\"te")
            .fails("a.json[1]: the file breaks off here; download or write the file again", BEFORE)
            .finds("1" + FOUND),
        file(
                "a line of JSON over the limit",
                "a.jsonl",
                line("1", "mua ".repeat(17 * MB / 4)) + line("2", SAYS))
            .fails("a.jsonl:1: " + LONG, LINES)
            .finds("2" + FOUND),
        file("JSON that is nested 100,000 deep", "a.jsonl", nested() + line("2", SAYS))
            .fails(
                "a.jsonl:1: nested too deep or too large for an article; each line must hold one"
                    + " JSON object",
                LINES)
            .finds("2" + FOUND),
        file("a record without a text", "a.jsonl", "{\"id\":\"1\"}\n" + line("2", SAYS))
            .fails("a.jsonl:1: " + NO_TEXT, LINES)
            .finds("2" + FOUND),
        file("HTML that is nested 100,000 deep", "a.html", page("<div>".repeat(100_000)))
            .passes("", ANY)
            .finds("a.html" + FOUND),
        file("a page without an article", "a.html", "<html><body><a href=x>Tin mới</a>")
            .fails("a.html: " + NO_ARTICLE, NOT_READ),
        file("a million letters without a space", "a.txt", SAYS + "\n\n" + "mưa".repeat(333_334))
            .passes("", ANY)
            .finds("a.txt" + FOUND),
        file("100,000 quotation marks that open", "a.txt", SAYS + "\n\n" + "“".repeat(100_000))
            .passes("", ANY)
            .finds("a.txt" + FOUND),
        file("one quote of a megabyte", "a.txt", "Ông Nam nói: “" + RAIN.repeat(MB / 13) + "”")
            .passes("", ANY)
            .finds("a.txt|Nam|" + RAIN.repeat(4)),
        file("invisible and reordering characters in a name", "a.txt", hidden())
            .passes("", "the same person; the citation has them all")
            .finds("a.txt|Nguyễn Văn Nam|trời sẽ mưa", "a.txt|Nguyễn Văn Nam|trời sẽ mưa"),
        file("a day in the future", "a.jsonl", dated("2035-01-01"))
            .passes("", "taken as it is written")
            .finds("1" + FOUND),
        file("a day that does not exist", "a.jsonl", dated("31/02/2025"))
            .passes(
                "a.jsonl:1: warning: no date: \"31/02/2025\"; " + NO_DATE, "the article is read")
            .finds("1" + FOUND),
        file("escape sequences in a date", "a.jsonl", dated("\\u001b[2J\\u009b1mnie"))
            .passes("a.jsonl:1: warning: no date: \"nie\"; " + NO_DATE, "the article is read")
            .finds("1" + FOUND),
        file("two articles with one id", "a.jsonl", line("1", SAYS) + line("1", SAYS))
            .passes("", "both are read")
            .finds("1" + FOUND, "1" + FOUND),
        file("ids that are paths or devices", "a.jsonl", ids())
            .passes("", "they are names, no file is ever called so")
            .finds("../../x" + FOUND, "/etc/x" + FOUND, "CON" + FOUND, "a\\u0000b" + FOUND),
        file(
                "CSV with a quotation mark that is not closed",
                "a.csv",
                "id,text\n1," + SAYS + "\n2,\"" + SAYS + "\n3," + SAYS + "\n")
            .fails(
                "a.csv:3: a quotation mark is opened here and never closed; close it, the rest of"
                    + " the file has been taken for this field",
                BEFORE)
            .finds("1" + FOUND),
        file("a feed with an entity bomb", "a.xml", feed())
            .fails(
                "a.xml:1: not well-formed XML (The entity \"b\" was referenced, but not"
                    + " declared.); what follows has not been read",
                BEFORE),
        file("a web archive that is damaged in the middle", "a.warc.gz", archive())
            .fails(
                "a.warc.gz@377: the compressed data is damaged here (wrong checksum); " + AGAIN,
                "the other records are read")
            .finds(
                "a.warc.gz@0 https://bao.example/0" + FOUND,
                "a.warc.gz@760 https://bao.example/2" + FOUND));
  }

  private static HostileInput folder(String title, HostileInput.Maker maker) {
    return made(title, "a", maker);
  }

  private static HostileInput made(String title, String path, HostileInput.Maker maker) {
    return new HostileInput(title, path, maker, "", "", 0, List.of());
  }

  static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  private static String dated(String date) {
    return "{\"id\":\"1\",\"date\":\"" + date + "\",\"text\":\"" + SAYS + "\"}\n";
  }

  private static String ids() {
    return line("../../x", SAYS)
        + line("/etc/x", SAYS)
        + line("CON", SAYS)
        + line("a\\u0000b", SAYS);
  }

  private static String nested() {
    return "{\"text\":\"Mưa.\",\"x\":" + "[".repeat(100_000) + "\n";
  }

  private static String noise() {
    StringBuilder noise = new StringBuilder();
    for (byte b : HostileBytes.random(4096)) {
      noise.append((char) ('a' + (b & 15)));
    }
    return noise.toString();
  }

  static String hidden() {
    return SAYS + "\n\nÔng \u202ENguy\u200Bễn V\u00ADăn\u200D Nam\u202C nói trời sẽ mưa.";
  }

  private static String page(String before) {
    String filler = "<p>" + "Nước sông lên nhanh và nhiều tuyến đường bị ngập sâu. ".repeat(4);
    return "<html><body>" + before + "<h1>Mưa lớn ở hạ lưu</h1>" + filler + filler + "<p>" + SAYS;
  }

  private static byte[] archive() {
    return HostileBytes.archive(page(""), page("<i></i>"), page(""));
  }

  private static String feed() {
    return "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
        + "<rss><channel><item><title>&b;</title></item></channel></rss>";
  }

  private static void loop(Path folder) throws IOException {
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("b.txt"), SAYS);
    Files.createSymbolicLink(folder.resolve("c"), folder);
  }

  private static void circle(Path folder) throws IOException {
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("b.txt"), SAYS);
    Files.createSymbolicLink(folder.resolve("c.txt"), Path.of("c.txt"));
  }
}
