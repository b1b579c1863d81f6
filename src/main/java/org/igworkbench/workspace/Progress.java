package org.igworkbench.workspace;

/// Follows a long operation; every long operation takes one.
public interface Progress {

  /// For an operation that nobody watches.
  Progress UNWATCHED =
      new Progress() {
        @Override
        public void phase(Sentence what) {}

        @Override
        public void advanced(long done, long total) {}

        @Override
        public void checkCancelled() {}
      };

  /// A new part of the work begins.
  void phase(Sentence what);

  /// So much of the work is done.
  void advanced(long done, long total);

  /// Leaves the operation when it has been cancelled.
  ///
  /// @throws Cancelled when somebody asked to stop
  void checkCancelled();
}
