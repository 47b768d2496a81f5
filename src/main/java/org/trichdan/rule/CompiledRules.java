package org.trichdan.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The built-in rules as the build leaves them beside the classes: read, checked, compiled, and
 * written down, so that a start has nothing to do but to take them into memory. Files of rules that
 * somebody names are read as ever.
 */
public final class CompiledRules {
  /** Beside this class. */
  private static final String FILE = "compiled-rules";

  private CompiledRules() {}

  /**
   * Run by the build.
   *
   * @param args the folder of the classes, with the rules in it
   * @throws IOException when the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0], "org", "trichdan", "rule", FILE);
    try (OutputStream out = Files.newOutputStream(file)) {
      write(fromSources(), out);
    }
  }

  /** The built-in rules, compiled from the files that their authors wrote. */
  static RuleSet fromSources() {
    try {
      return Loader.load(Collections.singletonList(null));
    } catch (RuleErrors e) {
      throw new IllegalStateException("the built-in rules are broken:\n" + e.getMessage(), e);
    }
  }

  /** The built-in rules; null when no build has left them. */
  static RuleSet read() {
    try (InputStream in = CompiledRules.class.getResourceAsStream(FILE)) {
      return in == null ? null : read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(RuleSet rules, OutputStream out) throws IOException {
    TapeWriter tape = new TapeWriter(new TextPool.Builder(rules.lexicon().pool()));
    tape.text(rules.version());
    rules.classes().writeTo(tape);
    rules.lexicon().writeTo(tape);
    tape.number(rules.lists().size());
    rules.lists().forEach(list -> RuleTape.write(list, tape));
    tape.number(rules.rules().size());
    rules.rules().forEach(rule -> RuleTape.write(rule, tape));
    rules.layer(RuleSet.ATTRIBUTION).questions().writeTo(tape);
    for (String layer : RuleSet.LAYERS) {
      List<Alternative> alternatives = rules.layer(layer).alternatives();
      tape.number(alternatives.size());
      for (Alternative alternative : alternatives) {
        tape.number(rules.rules().indexOf(alternative.rule()));
        alternative.writeTo(tape);
      }
    }
    tape.writeTo(out);
  }

  static RuleSet read(InputStream in) throws IOException {
    // Read in one go, where the stream knows how long it is.
    byte[] bytes = new byte[in.available()];
    int length = in.readNBytes(bytes, 0, bytes.length);
    byte[] rest = in.readAllBytes();
    if (length < bytes.length || rest.length > 0) {
      bytes = Arrays.copyOf(bytes, length + rest.length);
      System.arraycopy(rest, 0, bytes, length, rest.length);
    }
    TapeReader tape = TapeReader.of(bytes);
    String version = tape.text();
    Classes classes = Classes.read(tape);
    Lexicon lexicon = Lexicon.read(tape, classes);
    List<ListInfo> lists = new ArrayList<>();
    for (int i = tape.number(); i > 0; i--) {
      lists.add(RuleTape.readList(tape));
    }
    List<Rule> rules = new ArrayList<>();
    for (int i = tape.number(); i > 0; i--) {
      rules.add(RuleTape.readRule(tape));
    }
    Questions questions = Questions.read(tape);
    Map<String, List<Alternative>> alternatives = new HashMap<>();
    for (String layer : RuleSet.LAYERS) {
      List<Alternative> own = new ArrayList<>();
      for (int i = tape.number(); i > 0; i--) {
        own.add(Alternative.read(tape, rules.get(tape.number())));
      }
      alternatives.put(layer, own);
    }
    return RuleSet.of(lexicon, classes, rules, Layer.of(alternatives, questions), lists, version);
  }
}
