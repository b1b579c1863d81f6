package org.igworkbench.catalogue;

import java.time.LocalDate;
import java.util.List;
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
    Particulars particulars,
    @Nullable String duplicateOf,
    String note,
    Period effective,
    String verified)
    implements CatalogueRow {

  /// The names that a recipient goes by.
  ///
  /// @param title the full name
  /// @param shortHeading at most 22 characters, for the head of a narrow column
  /// @param noticeSection the section of the notice that names it
  /// @param noticeWording the notice's own words
  /// @param aliases other names by which people ask for it
  public record Naming(
      String title,
      String shortHeading,
      String noticeSection,
      String noticeWording,
      List<String> aliases) {

    /// The most characters that a short heading may have.
    public static final int LONGEST_HEADING = 22;

    public Naming {
      aliases = List.copyOf(aliases);
    }
  }

  /// Where it is, and what is known of its standing.
  ///
  /// @param country ISO code; null for the United Kingdom
  /// @param contact whom to ask there, such as a team and its mailbox
  public record Particulars(@Nullable String country, String contact, Assurance assurance) {

    /// Nothing is known.
    public static final Particulars NONE =
        new Particulars(null, "", new Assurance("", null, "", null));
  }

  /// Registration with the ICO, and the Data Security and Protection Toolkit.
  ///
  /// @param icoNumber the registration; empty where it is not known
  /// @param dspt the status reached, in the toolkit's words; empty where it is not known
  public record Assurance(
      String icoNumber, @Nullable LocalDate icoExpires, String dspt, @Nullable LocalDate dsptOn) {}

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
  @Override
  public String title() {
    return naming.title();
  }

  /// Other names by which people ask for it.
  public List<String> aliases() {
    return naming.aliases();
  }

  /// The same, known to be another recipient in other words, and ended.
  public Recipient mergedInto(String other, Period until) {
    return new Recipient(
        code,
        order,
        naming,
        category,
        role,
        exampleBodies,
        particulars,
        other,
        note,
        until,
        verified);
  }

  /// The same under other aliases and with another link to the one that it repeats.
  public Recipient goingBy(List<String> aliases, @Nullable String other) {
    var names =
        new Naming(
            naming.title(),
            naming.shortHeading(),
            naming.noticeSection(),
            naming.noticeWording(),
            aliases);
    return new Recipient(
        code,
        order,
        names,
        category,
        role,
        exampleBodies,
        particulars,
        other,
        note,
        effective,
        verified);
  }

  /// The recipient that stands for this one since they were merged; null where it stands for
  /// itself.
  public @Nullable String mergedInto() {
    return effective.to() == null ? null : duplicateOf;
  }
}
