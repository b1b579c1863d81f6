package org.igworkbench.requests;

import java.util.List;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Sentence;

/// The answers to what else the ICO’s data-sharing decision form asks; empty where nobody has
/// answered.
///
/// @param receiver the organisation that receives the data, where it is not the one that asks
/// @param necessity why sharing is necessary
/// @param agreed whether a data-sharing agreement is in place
/// @param agreement the agreement, by code or in words
/// @param conditions codes of the conditions of Article 9, Article 10 and DPA 2018 Schedule 1 that
///   are met
/// @param part3 provisions of DPA 2018 Part 3 (law enforcement processing) that are met
/// @param assessment whether a DPIA was considered, and its outcome
/// @param retention arrangements for retention and deletion
/// @param security how the data are kept safe on the way and there
/// @param rights whether the individuals are told, or why not
/// @param intervals dates or intervals of sharing
public record Particulars(
    String receiver,
    String necessity,
    Relationship relationship,
    Answer agreed,
    String agreement,
    List<String> conditions,
    String part3,
    String assessment,
    String retention,
    String security,
    String rights,
    String intervals) {

  /// Nothing is answered.
  public static final Particulars NONE =
      new Particulars(
          "", "", Relationship.UNKNOWN, Answer.UNKNOWN, "", List.of(), "", "", "", "", "", "");

  public Particulars {
    conditions = List.copyOf(conditions);
  }

  /// What the two organisations are to each other for this sharing.
  public enum Relationship {
    INDEPENDENT_CONTROLLERS("requests.relationship.independent"),
    JOINT_CONTROLLERS("requests.relationship.joint"),
    PROCESSOR("requests.relationship.processor"),
    /// Internal re-use, which is no disclosure.
    SAME_CONTROLLER("requests.relationship.same"),
    UNKNOWN("requests.relationship.unknown");

    private final String key;

    Relationship(String key) {
      this.key = key;
    }

    /// The relationship in words.
    public Sentence word() {
      return Sentence.of(key);
    }
  }
}
