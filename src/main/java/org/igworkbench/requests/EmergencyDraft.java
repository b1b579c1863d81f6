package org.igworkbench.requests;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has to be said of a disclosure that could not wait: six things, so that a minute is enough.
///
/// @param organisation who received it, by its own name
/// @param recipient code of the recipient that it is; null when the register does not know it
/// @param person name and position of the person who asked and received it
/// @param purpose code of the purpose
/// @param categories codes of the data categories that were disclosed
/// @param subjects pseudonymous references of the people concerned
/// @param why what would have happened to whom had it waited, and what exactly was said
public record EmergencyDraft(
    String organisation,
    @Nullable String recipient,
    String person,
    String purpose,
    List<String> categories,
    String subjects,
    String why) {

  public EmergencyDraft {
    categories = List.copyOf(categories);
  }
}
