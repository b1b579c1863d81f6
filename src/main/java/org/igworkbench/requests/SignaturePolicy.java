package org.igworkbench.requests;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.matrix.Verdict;
import org.jspecify.annotations.Nullable;

/// When a decision to share needs a second signature.
///
/// @param offMatrix where no rule covers the request
/// @param specialInBulk special category or criminal offence data of many people
/// @param bulk how many people are many
/// @param abroad where data leave the United Kingdom: by the destination that is named, or because
///   the recipient is abroad
public record SignaturePolicy(boolean offMatrix, boolean specialInBulk, int bulk, boolean abroad) {

  /// Asks for one in all three cases, and takes ten people for many.
  public static final SignaturePolicy USUAL = new SignaturePolicy(true, true, 10, true);

  /// Why a decision to share what is asked for needs one; none where it does not.
  ///
  /// @param recipient code of the recipient; null when the register does not know it
  public List<Signing.Cause> causes(
      Ask ask, @Nullable String recipient, Verdict.Kind verdict, Catalogue catalogue) {
    var causes = new ArrayList<Signing.Cause>();
    if (offMatrix && !verdict.inside()) {
      causes.add(Signing.Cause.OFF_MATRIX);
    }
    if (specialInBulk && people(ask) >= bulk && sensitive(ask, catalogue)) {
      causes.add(Signing.Cause.SPECIAL_IN_BULK);
    }
    if (abroad && (ask.destination() != null || isAbroad(recipient, catalogue))) {
      causes.add(Signing.Cause.ABROAD);
    }
    return causes;
  }

  private static boolean isAbroad(@Nullable String recipient, Catalogue catalogue) {
    return recipient != null
        && catalogue
            .recipient(recipient)
            .filter(row -> row.particulars().country() != null)
            .isPresent();
  }

  // Where the number is not stated, the references are counted: silence is no way round policy.
  private static int people(Ask ask) {
    return Math.max(ask.people(), SubjectReferences.of(ask.subjects()).size());
  }

  private static boolean sensitive(Ask ask, Catalogue catalogue) {
    return ask.scope().categories().stream()
        .flatMap(code -> catalogue.dataCategory(code).stream())
        .anyMatch(category ->
            category.dataClass() == DataCategory.DataClass.SPECIAL
                || category.dataClass() == DataCategory.DataClass.CRIMINAL_OFFENCE);
  }
}
