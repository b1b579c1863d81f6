package org.igworkbench.matrix;

import java.util.List;
import java.util.Optional;
import org.igworkbench.workspace.Revision;

/// Where sharing rules are kept, with every version of each. A rule is one aggregate.
public interface RuleStore {

  /// Every version of every rule, by code and version.
  List<SharingRule> versions();

  /// The revision of a rule; empty if there is no such rule.
  Optional<Revision> revision(String code);

  /// Adds rules that are not there yet, each with its first version; only from inside a change.
  void add(List<SharingRule> rules);

  /// Ends the newest version on the day before the next one begins, and adds that one.
  ///
  /// @return the new revision, or empty when the rule is not at the expected one
  Optional<Revision> addVersion(SharingRule next, Revision expected);

  /// Takes the newest version away and lets the one before it run on as it did.
  ///
  /// @param previous the version before, as it was
  /// @return the new revision, or empty when the rule is not at the expected one
  Optional<Revision> withdrawVersion(SharingRule previous, Revision expected);
}
