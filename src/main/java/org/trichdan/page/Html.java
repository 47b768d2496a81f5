package org.trichdan.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** Escaping for the few places where Java writes markup; templates do it by themselves. */
final class Html {
  private Html() {}

  /** A value for an attribute in double quotes. */
  static String attribute(String value) {
    StringOutput out = new StringOutput();
    OwaspHtmlTemplateOutput safe = new OwaspHtmlTemplateOutput(out);
    safe.setContext("span", "title");
    safe.writeUserContent(value);
    return out.toString();
  }
}
