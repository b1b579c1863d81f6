package org.igworkbench.window.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleBuilder;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.SmallWorld;
import org.igworkbench.workspace.Period;

/// A matrix of 200 purposes and 200 recipients with 20,000 rules, always the same.
final class LargeMatrix {

  static final int SIDE = 200;
  static final int RULES = 20_000;

  private LargeMatrix() {}

  static MatrixSnapshot snapshot() {
    var random = new Random(42);
    var rules = new ArrayList<SharingRule>();
    for (int i = 0; i < RULES; i++) {
      rules.add(
          RuleBuilder.rule("MX-%05d".formatted(i))
              .cell("P-" + random.nextInt(SIDE), "R-" + random.nextInt(SIDE))
              .decision(Decision.values()[random.nextInt(3)])
              .basis(random.nextBoolean() ? "LB-C" : "LB-E")
              .build());
    }
    var purposes = IntStream.range(0, SIDE).mapToObj(LargeMatrix::purpose).toList();
    var recipients = IntStream.range(0, SIDE).mapToObj(LargeMatrix::recipient).toList();
    var catalogue = new Catalogue(purposes, recipients, List.of(), List.of(), List.of());
    return MatrixSnapshot.of(catalogue, SmallWorld.law(), List.of(), rules);
  }

  private static Purpose purpose(int i) {
    var title = "Purpose number " + i + " with a title that takes two lines";
    return new Purpose("P-" + i, i, "scope " + i / 50, "", title, "", "", Period.ALWAYS, "");
  }

  private static Recipient recipient(int i) {
    var categories = Recipient.Category.values();
    var name = "Recipient number " + i;
    return new Recipient(
        "R-" + i,
        i,
        new Recipient.Naming(name, name, "", "", List.of()),
        categories[i % categories.length],
        Recipient.Role.INDEPENDENT_CONTROLLER,
        "",
        Recipient.Particulars.NONE,
        null,
        "",
        Period.ALWAYS,
        "");
  }
}
