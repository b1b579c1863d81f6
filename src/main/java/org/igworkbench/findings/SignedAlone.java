package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.workspace.Sentence;

/// Where policy asks for a second person, the one who logged or decided a request is not that
/// person.
final class SignedAlone implements RegisterCheck {

  @Override
  public List<Finding> of(Overview overview) {
    return overview.traffic().alone().stream()
        .map(signed ->
            new Finding(
                FindingCode.SIGNED_ALONE,
                Severity.ERROR,
                Subjects.request(signed.reference()),
                Sentence.of("findings.signed-alone.found", signed.reference(), signed.by()),
                "UK GDPR Articles 24(2) and 32(4)",
                Sentence.of("findings.signed-alone.fix")))
        .toList();
  }
}
