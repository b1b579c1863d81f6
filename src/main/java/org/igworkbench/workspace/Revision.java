package org.igworkbench.workspace;

/// How often an aggregate has been saved; who wants to change it names the revision they saw.
public record Revision(long number) {

  /// The revision of something that is not there.
  public static final Revision ABSENT = new Revision(0);

  /// The revision of something that has just been made.
  public static final Revision FIRST = new Revision(1);

  /// The revision after one more change.
  public Revision next() {
    return new Revision(number + 1);
  }
}
