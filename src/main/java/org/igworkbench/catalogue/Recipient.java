package org.igworkbench.catalogue;

import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// A kind of organisation that data can go to, as the published notice words it.
///
/// @param order its place in the notice, from 1
/// @param exampleBodies organisations that fall under it, in words
/// @param duplicateOf the recipient that this one repeats in other words
public record Recipient(
    String code,
    int order,
    Naming naming,
    Category category,
    Role role,
    String exampleBodies,
    @Nullable String duplicateOf,
    String note,
    Period effective,
    String verified) {

  /// The names that a recipient goes by.
  ///
  /// @param title the full name
  /// @param shortHeading at most 22 characters, for the head of a narrow column
  /// @param noticeSection the section of the notice that names it
  /// @param noticeWording the notice's own words
  public record Naming(
      String title, String shortHeading, String noticeSection, String noticeWording) {}

  /// What sort of body it is.
  public enum Category {
    COURT("catalogue.category.court"),
    LAW_ENFORCEMENT("catalogue.category.law-enforcement"),
    GOVERNMENT("catalogue.category.government"),
    HEALTH("catalogue.category.health"),
    EDUCATION("catalogue.category.education"),
    VOLUNTARY("catalogue.category.voluntary"),
    COMMERCIAL_PROCESSOR("catalogue.category.commercial-processor"),
    REGULATOR("catalogue.category.regulator"),
    OTHER("catalogue.category.other");

    private final String key;

    Category(String key) {
      this.key = key;
    }

    /// The category in words.
    public Sentence word() {
      return Sentence.of(key);
    }
  }

  /// What it is in relation to the council (UK GDPR Articles 4(7), 4(8) and 26).
  public enum Role {
    INDEPENDENT_CONTROLLER("catalogue.role.independent-controller"),
    JOINT_CONTROLLER("catalogue.role.joint-controller"),
    PROCESSOR("catalogue.role.processor"),
    /// The council itself: internal re-use, not disclosure.
    SAME_CONTROLLER("catalogue.role.same-controller");

    private final String key;

    Role(String key) {
      this.key = key;
    }

    /// The role in words.
    public Sentence word() {
      return Sentence.of(key);
    }
  }

  /// The full name.
  public String title() {
    return naming.title();
  }
}
