package org.igworkbench.agreements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// Where agreements are kept.
public interface AgreementStore {

  /// All agreements by code.
  List<Agreement> all();

  /// Adds agreements that are not there yet; only from inside a change.
  void add(List<Agreement> agreements);

  /// The revision of every agreement, by code.
  Map<String, Revision> revisions();

  /// Puts one state of an agreement in the place of another; null stands for one that is not there.
  /// Only from inside a change.
  ///
  /// @param expected [Revision#ABSENT] where the agreement is not there
  /// @return the new revision, or empty when it is not at the expected one, or when it is to go and
  ///   a rule leans on it
  Optional<Revision> replace(
      @Nullable Agreement before, @Nullable Agreement after, Revision expected);
}
