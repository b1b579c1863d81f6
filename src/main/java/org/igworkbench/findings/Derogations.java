package org.igworkbench.findings;

import java.util.List;
import java.util.Optional;
import org.igworkbench.law.Country;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.TransferMechanism;
import org.igworkbench.requests.RequestTallies.Abroad;
import org.igworkbench.workspace.Sentence;

/// A derogation of Article 49 is for the single case. Three times in a year to one country is a
/// pattern, for which a safeguard of Article 46 is to be found.
final class Derogations implements RegisterCheck {

  private static final int OFTEN = 3;
  private static final String DEROGATIONS = "Article 49(";

  @Override
  public List<Finding> of(Overview overview) {
    return overview.traffic().abroad().stream()
        .filter(abroad -> abroad.requests() >= OFTEN)
        .flatMap(abroad ->
            mechanism(overview, abroad.mechanism()).stream()
                .map(mechanism -> found(overview, abroad, mechanism)))
        .toList();
  }

  private static Optional<TransferMechanism> mechanism(Overview overview, String code) {
    return overview
        .matrix()
        .lawRow(code)
        .filter(TransferMechanism.class::isInstance)
        .map(TransferMechanism.class::cast)
        .filter(row -> row.article().startsWith(DEROGATIONS));
  }

  private static Finding found(Overview overview, Abroad abroad, TransferMechanism mechanism) {
    var country = abroad.country();
    return new Finding(
        FindingCode.DEROGATION_REPEATED,
        Severity.WARNING,
        Subjects.mechanism(mechanism.code()),
        country == null
            ? Sentence.of(
                "findings.derogation-repeated.somewhere", mechanism.code(), abroad.requests())
            : Sentence.of(
                "findings.derogation-repeated.country",
                mechanism.code(),
                abroad.requests(),
                title(overview, country)),
        mechanism.citation(),
        Sentence.of("findings.derogation-repeated.fix"));
  }

  private static String title(Overview overview, String country) {
    return overview
        .matrix()
        .lawRow(country)
        .filter(Country.class::isInstance)
        .map(LawRow::title)
        .orElse(country);
  }
}
