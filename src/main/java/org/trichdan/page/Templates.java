package org.trichdan.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Fills in the templates of {@code src/main/jte}, which are compiled with the program. */
public final class Templates {
  private static final String COMPILED = "org.trichdan.page.template";
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), COMPILED);

  private Templates() {}

  /**
   * A page, or a part of one. For any number of threads.
   *
   * @param template its path below {@code src/main/jte}, without the ending
   * @param values by the names of the template's parameters
   */
  public static String fill(String template, Map<String, Object> values) {
    StringOutput out = new StringOutput();
    ENGINE.render(template + ".jte", values, out);
    return out.toString();
  }

  /**
   * As {@link #fill(String, Map)}, piece by piece as it is made, for what is long.
   *
   * @throws IOException when the sink takes no more
   */
  public static void fill(String template, Map<String, Object> values, Sink sink)
      throws IOException {
    try {
      ENGINE.render(template + ".jte", values, new SinkOutput(sink));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Takes text. */
  @FunctionalInterface
  public interface Sink {
    /** Takes what comes next. */
    void write(String text) throws IOException;
  }

  /** Hands on to a sink what a template says. */
  private record SinkOutput(Sink sink) implements TemplateOutput {
    @Override
    public void writeContent(String text) {
      try {
        sink.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void writeContent(String text, int begin, int end) {
      writeContent(text.substring(begin, end));
    }
  }
}
