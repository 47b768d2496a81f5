package org.trichdan.cli;

import java.util.Collection;
import org.trichdan.rule.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A name on the command line that nothing has. */
final class NotFound {
  private NotFound() {}

  /**
   * The usage error for it, with what was probably meant.
   *
   * @param what rule, list, layer
   * @param names those that exist
   * @param all what the user can do when nothing is similar
   */
  static ParameterException error(
      CommandLine command, String what, String wrong, Collection<String> names, String all) {
    String near = Nearest.to(wrong, names);
    return new ParameterException(
        command,
        "no " + what + " " + wrong + "; " + (near == null ? all : "did you mean " + near + "?"));
  }
}
