package org.igworkbench.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.workspace.Revision;

/// Where sharing rules are kept, with every version of each. A rule is one aggregate.
public interface RuleStore {

  /// Every version of every rule, by code and version.
  List<SharingRule> versions();

  /// Every version of one rule; none if there is no such rule.
  default List<SharingRule> versions(String code) {
    return versions().stream().filter(version -> version.code().equals(code)).toList();
  }

  /// The revision of a rule; empty if there is no such rule.
  Optional<Revision> revision(String code);

  /// The revision of every rule, by code.
  Map<String, Revision> revisions();

  /// Adds rules that are not there yet, each with its first version; only from inside a change.
  void add(List<SharingRule> rules);

  /// Puts one history of a rule in the place of another: whatever happens to a rule is this. A rule
  /// that was not there is added, and one of which nothing is left is taken away.
  ///
  /// @param before the whole rule as it stands at the expected revision
  /// @param after the whole rule as it will stand
  /// @param expected [Revision#ABSENT] where the rule is not there
  /// @return the new revision, or empty when the rule is not at the expected one
  Optional<Revision> replace(RuleHistory before, RuleHistory after, Revision expected);
}
