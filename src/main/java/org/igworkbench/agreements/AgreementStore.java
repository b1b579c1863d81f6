package org.igworkbench.agreements;

import java.util.List;

/// Where agreements are kept.
public interface AgreementStore {

  /// All agreements by code.
  List<Agreement> all();

  /// Adds agreements that are not there yet; only from inside a change.
  void add(List<Agreement> agreements);
}
