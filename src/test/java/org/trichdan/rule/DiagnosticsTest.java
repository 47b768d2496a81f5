package org.trichdan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors read when a file is wrong, word for word. */
class DiagnosticsTest {
  @TempDir Path root;
  private Folder folder;

  @BeforeEach
  void aFolder() {
    folder = new Folder(root).list("say", "nói", "cho biết");
  }

  private void pattern(String pattern, String expected) {
    assertThat(folder.rule("r", pattern).errors()).isEqualTo(expected.strip());
  }

  private void list(String text, String expected) {
    assertThat(folder.file("lists/x.txt", text).errors()).isEqualTo(expected.strip());
  }

  private void rules(String text, String expected) {
    assertThat(folder.file("attribution/x.rule", text).errors()).isEqualTo(expected.strip());
  }

  @Test
  void anUnknownListWithASimilarName() {
    pattern(
        "{speaker:SPEAKER} <sya> \":\"? {content:QUOTE}",
        """
        attribution/r.rule:3:27: unknown list <sya>
          match   {speaker:SPEAKER} <sya> ":"? {content:QUOTE}
                                    ^^^^^
          hint: did you mean <say>? (lists/say.txt)
        """);
  }

  @Test
  void anUnknownListWithoutASimilarName() {
    pattern(
        "<outlets>",
        """
        attribution/r.rule:3:9: unknown list <outlets>
          match   <outlets>
                  ^^^^^^^^^
          hint: a list is a file: lists/outlets.txt
        """);
  }

  @Test
  void unknownNamesOfAPatternAreReportedTogether() {
    pattern(
        "QUOTES <sya> @subject",
        """
        attribution/r.rule:3:9: unknown type QUOTES
          match   QUOTES <sya> @subject
                  ^^^^^^
          hint: did you mean QUOTE?
        attribution/r.rule:3:16: unknown list <sya>
          match   QUOTES <sya> @subject
                         ^^^^^
          hint: did you mean <say>? (lists/say.txt)
        attribution/r.rule:3:22: unknown macro @subject
          match   QUOTES <sya> @subject
                               ^^^^^^^^
        """);
  }

  @Test
  void aRoleWithoutItsMacro() {
    pattern(
        "{speaker} <say>",
        """
        attribution/r.rule:3:9: unknown macro @speaker
          match   {speaker} <say>
                  ^^^^^^^^^
          hint: write {speaker:pattern}, or define speaker
        """);
  }

  @Test
  void aMisspeltMacro() {
    folder.file("macros.rule", "define speaker  SPEAKER\n");
    pattern(
        "@speakr <say>",
        """
        attribution/r.rule:3:9: unknown macro @speakr
          match   @speakr <say>
                  ^^^^^^^
          hint: did you mean @speaker? (macros.rule:1)
        """);
  }

  @Test
  void aBraceThatIsNeverClosed() {
    pattern(
        "{speaker:SPEAKER <say>",
        """
        attribution/r.rule:3:9: { is never closed
          match   {speaker:SPEAKER <say>
                  ^
        """);
  }

  @Test
  void aParenthesisThatIsNeverClosed() {
    pattern(
        "(NAME <say>",
        """
        attribution/r.rule:3:9: ( is never closed
          match   (NAME <say>
                  ^
        """);
  }

  @Test
  void aParenthesisThatWasNeverOpened() {
    pattern(
        "NAME) <say>",
        """
        attribution/r.rule:3:13: nothing is open that ) could close
          match   NAME) <say>
                      ^
        """);
  }

  @Test
  void aLiteralThatIsNeverClosed() {
    pattern(
        "NAME \"nói",
        """
        attribution/r.rule:3:14: " is never closed
          match   NAME "nói
                       ^
        """);
  }

  @Test
  void aBareWord() {
    pattern(
        "NAME say",
        """
        attribution/r.rule:3:14: unexpected say
          match   NAME say
                       ^^^
          hint: write "say" for the word, <say> for the list
        """);
  }

  @Test
  void aPatternThatCanMatchNothing() {
    pattern(
        "NAME? (<say> | QUOTE)*",
        """
        attribution/r.rule:3:9: the pattern can match nothing
          match   NAME? (<say> | QUOTE)*
                  ^^^^^^^^^^^^^^^^^^^^^^
          hint: make something in it compulsory
        """);
  }

  @Test
  void anEmptyAlternative() {
    pattern(
        "NAME (<say> | )",
        """
        attribution/r.rule:3:14: an empty alternative
          match   NAME (<say> | )
                       ^^^^^^^^^
          hint: write (a)? for something that may be missing
        """);
  }

  @Test
  void repeatingNothing() {
    pattern(
        "NAME (<say>? QUOTE?)+",
        """
        attribution/r.rule:3:29: what is repeated here can match nothing
          match   NAME (<say>? QUOTE?)+
                                      ^
          hint: make something in it compulsory
        """);
    pattern(
        "* NAME",
        """
        attribution/r.rule:3:9: there is nothing for * to repeat
          match   * NAME
                  ^
        """);
  }

  @Test
  void aBadNumberOfRepetitions() {
    pattern(
        "NAME{5,2} <say>",
        """
        attribution/r.rule:3:13: a bad number of repetitions
          match   NAME{5,2} <say>
                      ^^^^^
          hint: write {n}, {n,} or {n,m}, n not above m, both at most 50
        """);
  }

  @Test
  void openContentInTheWrongPlace() {
    pattern(
        "NAME {content:...} <say>",
        """
        attribution/r.rule:3:14: ... stands in the wrong place
          match   NAME {content:...} <say>
                       ^^^^^^^^^^^^^
          hint: {content:...} is only for the very first or very last element of a match
        """);
    pattern(
        "NAME ... <say>",
        """
        attribution/r.rule:3:14: ... stands in the wrong place
          match   NAME ... <say>
                       ^^^
          hint: it is only for {content:...}
        """);
    pattern(
        "NAME {speaker:...}",
        """
        attribution/r.rule:3:14: only the content can be left open with ...
          match   NAME {speaker:...}
                       ^^^^^^^^^^^^^
          hint: write {content:...}
        """);
  }

  @Test
  void macrosThatFormACircle() {
    folder.file("macros.rule", "define a  NAME @b\ndefine b  <say> | @a\n");
    pattern(
        "@a",
        """
        macros.rule:2:19: macro @a contains itself
          define b  <say> | @a
                            ^^
          hint: @a, @b form a circle
        """);
  }

  @Test
  void anErrorInAContinuationLineIsShownThere() {
    rules(
        """
        rule    r
        why     Test.
        match   NAME   # the name
            <sya>
        + a
        - b
        """,
        """
        attribution/x.rule:4:5: unknown list <sya>
              <sya>
              ^^^^^
          hint: did you mean <say>? (lists/say.txt)
        """);
  }

  @Test
  void everythingARuleMustHave() {
    rules(
        "rule    r\n",
        """
        attribution/x.rule:1:1: rule r does not say why
          rule    r
          ^^^^^^^^^
          hint: add: why     <one line>
        attribution/x.rule:1:1: rule r has no pattern
          rule    r
          ^^^^^^^^^
          hint: add: match   <pattern>
        attribution/x.rule:1:1: rule r has no example that it matches
          rule    r
          ^^^^^^^^^
          hint: add: + <text with {role|words}>
        attribution/x.rule:1:1: rule r has no example that it must not match
          rule    r
          ^^^^^^^^^
          hint: add: - <text>
        """);
  }

  @Test
  void keysAndTheirNumbers() {
    rules(
        """
        rule    r
        why     Test.
        match   NAME
        confidance 0.9
        confidence 1.5
        priority high
        + a
        - b
        """,
        """
        attribution/x.rule:4:1: unknown key confidance
          confidance 0.9
          ^^^^^^^^^^
          hint: did you mean confidence?
        attribution/x.rule:5:12: not a number: 1.5
          confidence 1.5
                     ^^^
          hint: confidence is from 0 to 1, with a point: 0.8
        attribution/x.rule:6:10: not a number: high
          priority high
                   ^^^^
          hint: priority is a whole number, 50 for most rules
        """);
  }

  @Test
  void aRuleNameUsedTwice() {
    folder.rule("r", "NAME");
    rules(
        "rule    r\nwhy     Test.\nmatch   NAME\n+ a\n- b\n",
        """
        attribution/x.rule:1:1: duplicate rule r
          rule    r
          ^^^^^^^^^
          hint: the first is in attribution/r.rule:1
        """);
  }

  @Test
  void marksOfExamples() {
    rules(
        """
        rule    r
        why     Test.
        match   {who:NAME}
        + {speaker|Ông {woh|Nam}} nói
        + {who|Nam nói
        - Nam} và {Nam
        """,
        """
        attribution/x.rule:4:17: no pattern of rule r captures woh
          + {speaker|Ông {woh|Nam}} nói
                          ^^^
          hint: did you mean who?
        attribution/x.rule:5:3: this mark is never closed
          + {who|Nam nói
            ^
          hint: write {role|words}, or \\{ for a brace
        attribution/x.rule:6:6: no mark is open that this brace could close
          - Nam} và {Nam
               ^
          hint: write \\} for a brace
        attribution/x.rule:6:11: a mark without a role
          - Nam} và {Nam
                    ^
          hint: write {role|words}, or \\{ for a brace
        """);
  }

  @Test
  void linesThatBelongNowhere() {
    rules(
        """
        match   NAME
        + a
        1. rule
            NAME
        """,
        """
        attribution/x.rule:1:1: match stands before any rule
          match   NAME
          ^^^^^
        attribution/x.rule:2:1: an example before any rule
          + a
          ^^^
        attribution/x.rule:3:1: this line is not understood
          1. rule
          ^^^^^^^
          hint: a line is: key value, + example or - example
        attribution/x.rule:4:5: there is no match or define that this line could continue
              NAME
              ^^^^
        """);
  }

  @Test
  void aRuleInAFolderThatIsNoLayer() {
    folder.file("atribution/x.rule", "rule    r\nwhy     T.\nmatch   NAME\n+ a\n- b\n");
    assertThat(folder.errors())
        .isEqualTo(
            """
            atribution/x.rule:1:1: unknown layer atribution
              rule    r
              ^^^^^^^^^
              hint: did you mean attribution?"""
                .replace("\n          ", "\n"));
  }

  @Test
  void aListWithoutWhy() {
    list(
        "# names\nnói\n",
        """
        lists/x.txt:2:1: the list does not say why
          nói
          ^^^
          hint: begin with: why  <one line>
        """);
  }

  @Test
  void anEmptyList() {
    list("why  Nothing yet.\n", "lists/x.txt: the list is empty");
  }

  @Test
  void duplicateEntriesAndBadValues() {
    list(
        """
        why  Test.
        khoẻ
        Nói
        nói
        khỏe
        nga=Nga
        nga =
        """,
        """
        lists/x.txt:5:1: duplicate entry khỏe
          khỏe
          ^^^^
          hint: it stands in line 2 as khoẻ
        lists/x.txt:6:1: a bad value
          nga=Nga
          ^^^^^^^
          hint: write: entry = value
        lists/x.txt:7:1: a bad value
          nga =
          ^^^^^
          hint: write: entry = value
        """);
  }

  @Test
  void onlyAnOverlayRemoves() {
    list(
        "why  Test.\nnói\n- hỏi\n",
        """
        lists/x.txt:3:1: nothing to remove from
          - hỏi
          ^^^^^
          hint: only an overlay takes an entry out of a list
        """);
  }

  @Test
  void decomposedLetters() {
    list(
        "why  Test.\nno\u0301i\n",
        """
        lists/x.txt:2:1: letters and tone marks stand apart here (the text is not in Unicode NFC)
          no\u0301i
          ^^^^
          hint: convert the file: uconv -x any-nfc
        """);
  }

  @Test
  void notUtf8() {
    folder.file("lists/x.txt", "why  Test.\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(folder.errors())
        .isEqualTo(
            """
            lists/x.txt:2: not UTF-8: byte 0xE9
              hint: save the file as UTF-8"""
                .strip());
  }

  @Test
  void aMissingFolder() {
    Path missing = root.resolve("none");
    assertThatThrownBy(() -> RuleSet.load(List.of(missing)))
        .isInstanceOf(RuleErrors.class)
        .hasMessage(missing + ": no such folder");
  }

  @Test
  void errorsOfSeveralFilesComeInFileOrder() {
    folder.file("lists/empty.txt", "why  Nothing.\n").rule("b", "<sya>").rule("a", "<sya>");
    assertThat(folder.errors().lines().filter(l -> !l.startsWith(" ")))
        .containsExactly(
            "attribution/a.rule:3:9: unknown list <sya>",
            "attribution/b.rule:3:9: unknown list <sya>",
            "lists/empty.txt: the list is empty");
  }

  @Test
  void valuesThatAKeyCannotHave() {
    folder.file(
        "attribution/x.rule",
        """
        rule    r
        why     Test.
        match   NAME
        polarity denies
        subject himself
        extent  paragraph
        emit    SPEAKER PERSN

        + a
        - b
        """);
    assertThat(folder.errors())
        .isEqualTo(
            """
            attribution/x.rule:4:10: no polarity denies
              polarity denies
                       ^^^^^^
              hint: polarity is one of affirm, deny, decline
            attribution/x.rule:5:9: no subject himself
              subject himself
                      ^^^^^^^
              hint: subject is one of elided, previous, body, shared, interviewee
            attribution/x.rule:6:9: no extent paragraph
              extent  paragraph
                      ^^^^^^^^^
              hint: extent is one of answer, turn
            attribution/x.rule:7:17: no emit PERSN
              emit    SPEAKER PERSN
                              ^^^^^
              hint: did you mean PERSON?\
            """);
  }

  @Test
  void whatAPhraseRuleMustHave() {
    String pattern = "match   {name:NAME}\n\n+ a\n- b\n";
    folder.file("time/x.rule", "rule    r\nwhy     Test.\n" + pattern);
    folder.file(
        "source/x.rule",
        "rule    s\nwhy     Test.\nemit    SOURCE\n" + pattern.replace("name:", "phrase:"));
    folder.file("speaker/x.rule", "rule    t\nwhy     Test.\nemit    SPEAKER\n" + pattern);
    assertThat(folder.errors())
        .isEqualTo(
            """
            source/x.rule:4:9: the pattern captures no name
              match   {phrase:NAME}
                      ^^^^^^^^^^^^^
              hint: write {name:pattern} around it
            speaker/x.rule:1:1: rule t does not say who its phrase is
              rule    t
              ^^^^^^^^^
              hint: add: type    person
            speaker/x.rule:4:9: the pattern captures no phrase
              match   {name:NAME}
                      ^^^^^^^^^^^
              hint: write {phrase:pattern} around it
            time/x.rule:1:1: rule r does not say what its phrase is
              rule    r
              ^^^^^^^^^
              hint: add: emit    DATE
            time/x.rule:3:9: the pattern captures no phrase
              match   {name:NAME}
                      ^^^^^^^^^^^
              hint: write {phrase:pattern} around it\
            """);
  }
}
