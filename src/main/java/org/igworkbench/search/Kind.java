package org.igworkbench.search;

import org.igworkbench.workspace.Sentence;

/// What sort of thing was found. The order decides between things that fit equally well.
public enum Kind {
  PURPOSE("search.kind.purpose", "search.heading.purposes"),
  RECIPIENT("search.kind.recipient", "search.heading.recipients"),
  /// Something that can be done, named by the window.
  COMMAND("search.kind.command", "search.heading.commands"),
  RULE("search.kind.rule", "search.heading.rules"),
  /// A category of data or of people.
  CATEGORY("search.kind.category", "search.heading.categories"),
  LAW("search.kind.law", "search.heading.law"),
  TRANSFER("search.kind.transfer", "search.heading.transfers"),
  AGREEMENT("search.kind.agreement", "search.heading.agreements"),
  REQUEST("search.kind.request", "search.heading.requests");

  private final String one;
  private final String many;

  Kind(String one, String many) {
    this.one = one;
    this.many = many;
  }

  /// The kind in words.
  public Sentence word() {
    return Sentence.of(one);
  }

  /// The heading over several of them.
  public Sentence heading() {
    return Sentence.of(many);
  }
}
