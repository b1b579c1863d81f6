package org.igworkbench.twins;

import java.util.List;
import java.util.Optional;
import org.igworkbench.requests.CodedReason;
import org.igworkbench.requests.RequestSettings;
import org.igworkbench.requests.RequestSettingsStore;
import org.igworkbench.requests.SignaturePolicy;
import org.igworkbench.requests.Targets;
import org.igworkbench.workspace.Revision;

/// The settings for requests in memory, with some of the reasons that a workspace begins with.
public final class MemoryRequestSettings extends MemoryStore<RequestSettings>
    implements RequestSettingsStore {

  private static final long TEN_MEGABYTES = 10L * 1024 * 1024;

  MemoryRequestSettings(Turn turn) {
    super(
        turn,
        new RequestSettings(
            Targets.USUAL,
            SignaturePolicy.USUAL,
            TEN_MEGABYTES,
            List.of(
                new CodedReason("S-01", true, "An agreed route exists", true),
                new CodedReason(
                    "S-02", true, "An agreed route exists and its conditions are met", true),
                new CodedReason(
                    "S-06", true, "Needed to protect a child or an adult from harm", true),
                new CodedReason(
                    "S-07", true, "Relevant and proportionate to the need stated", true),
                new CodedReason("N-01", false, "No legal power stated", true),
                new CodedReason("N-03", false, "More than the purpose needs", true),
                new CodedReason("N-09", false, "The court’s leave is needed", true),
                new CodedReason("N-10", false, "Not our data", true)),
            Revision.FIRST));
  }

  @Override
  public RequestSettings read() {
    return read(settings -> settings);
  }

  @Override
  public Optional<Revision> save(RequestSettings settings, Revision expected) {
    if (!read().revision().equals(expected)) {
      return Optional.empty();
    }
    var saved = expected.next();
    write(_ -> settings.at(saved));
    return Optional.of(saved);
  }
}
