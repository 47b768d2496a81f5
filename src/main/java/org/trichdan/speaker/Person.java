package org.trichdan.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Somebody whom an article names: all the forms of the name, the roles and the gender it gives. */
final class Person {
  private final List<String> forms = new ArrayList<>();
  private final Set<String> roles = new LinkedHashSet<>();
  private String name;
  private String role;
  private int firstMention = Integer.MAX_VALUE;
  private Gender gender = Gender.UNKNOWN;
  private boolean human;
  private boolean title;

  /** The fullest form of the name. */
  String name() {
    return name;
  }

  /** The first and fullest role as written, or null. */
  String role() {
    return role;
  }

  /** The roles in lower case. */
  Set<String> roles() {
    return roles;
  }

  Gender gender() {
    return gender;
  }

  /** Whether a title, an honorific or a pronoun shows that this is a person and not a thing. */
  boolean isHuman() {
    return human;
  }

  List<String> forms() {
    return forms;
  }

  int firstMention() {
    return firstMention;
  }

  /** Notes a form of the name; whether it is the fullest now. */
  boolean addForm(String form, int position) {
    if (!forms.contains(form)) {
      forms.add(form);
    }
    firstMention = Math.min(firstMention, position);
    if (name == null || StringUtils.countMatches(form, ' ') > StringUtils.countMatches(name, ' ')) {
      name = form;
      return true;
    }
    return false;
  }

  /** Notes that this one was quoted, as only people are. */
  void spoke() {
    human = true;
  }

  void addRole(String written, String lower) {
    human = true;
    if (roles.add(lower) && (role == null || written.length() > role.length())) {
      role = written;
    }
  }

  /** Notes that the name reads like that of a show or a film. */
  void readsLikeTitle() {
    title = true;
  }

  /** Whether this is rather a show or a film, unless something shows that it is a person. */
  boolean isTitle() {
    return title && !human;
  }

  /** Notes what a name tells, if anything: somebody who has such a name is no thing. */
  void mayBe(Gender told) {
    if (told != Gender.UNKNOWN) {
      sawHonorific(told);
    }
  }

  void sawHonorific(Gender seen) {
    human = true;
    if (gender == Gender.UNKNOWN) {
      gender = seen;
    }
  }
}
