package org.trichdan.rule;

import java.util.List;
import java.util.stream.Collectors;

/** Everything that is wrong with a folder of rules; nothing of it was loaded. */
public final class RuleErrors extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  RuleErrors(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::render).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** In file order, never empty. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
