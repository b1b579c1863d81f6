package org.igworkbench.matrix;

import org.igworkbench.agreements.AgreementStore;
import org.igworkbench.catalogue.CatalogueStore;
import org.igworkbench.law.LawStore;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The matrix of a workspace: reads it and answers questions from it.
public final class SharingMatrix {

  private final Workspace workspace;
  private final Sources sources;
  private volatile @Nullable Kept kept;

  /// Where the rows of the matrix come from.
  public record Sources(
      CatalogueStore catalogue, LawStore law, AgreementStore agreements, RuleStore rules) {}

  private record Kept(long version, MatrixSnapshot snapshot) {}

  public SharingMatrix(Workspace workspace, Sources sources) {
    this.workspace = workspace;
    this.sources = sources;
  }

  /// The matrix as it is saved now; read once and kept until something changes.
  public MatrixSnapshot snapshot() {
    var latest = kept;
    long version = workspace.version();
    if (latest == null || latest.version() != version) {
      var snapshot =
          MatrixSnapshot.of(
              sources.catalogue().load(),
              sources.law().load(),
              sources.agreements().all(),
              sources.rules().versions());
      latest = new Kept(version, snapshot);
      kept = latest;
    }
    return latest.snapshot();
  }

  /// The verdict on a question.
  public Verdict judge(Question question) {
    return Judge.judge(snapshot(), question);
  }

  /// The revision of a rule, to be named by who wants to change it.
  public Revision revision(String code) {
    return sources.rules().revision(code).orElseThrow();
  }
}
