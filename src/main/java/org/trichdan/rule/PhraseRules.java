package org.trichdan.rule;

import java.util.List;
import java.util.Set;

/** What a rule of the phrase layers must have, so that its phrases can be used. */
final class PhraseRules {
  private PhraseRules() {}

  /** Reports a key that is missing. */
  static void checkKeys(RawRule rule, Problems problems) {
    if (!isPhraseLayer(rule.file.folder())) {
      return;
    }
    String emit = rule.attributes.get("emit");
    if (emit == null) {
      missing(rule, "does not say what its phrase is", "add: emit    DATE", problems);
    } else if (List.of(emit.split(" ", -1)).contains("SPEAKER")
        && !rule.attributes.containsKey("type")) {
      missing(rule, "does not say who its phrase is", "add: type    person", problems);
    }
  }

  /** Reports a pattern that does not say which of its units the phrase is. */
  static void checkRoles(RawRule rule, Located match, Set<String> roles, Problems problems) {
    if (!isPhraseLayer(rule.file.folder())) {
      return;
    }
    String emit = rule.attributes.getOrDefault("emit", "");
    boolean source = List.of(emit.split(" ", -1)).contains("SOURCE");
    for (String role : source ? List.of("phrase", "name") : List.of("phrase")) {
      if (!roles.contains(role)) {
        match.report(
            problems,
            0,
            match.text().length(),
            "the pattern captures no " + role,
            "write {" + role + ":pattern} around it");
      }
    }
  }

  private static boolean isPhraseLayer(String folder) {
    return RuleSet.PHRASE_LAYERS.contains(folder);
  }

  private static void missing(RawRule rule, String what, String hint, Problems problems) {
    problems.line(rule.file, rule.line, "rule " + rule.name + " " + what, hint);
  }
}
