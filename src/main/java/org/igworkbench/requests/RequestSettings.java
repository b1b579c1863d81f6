package org.igworkbench.requests;

import java.util.List;
import java.util.Optional;
import org.igworkbench.workspace.Revision;

/// How this organisation deals with requests: its targets, when a second person signs, how large an
/// attachment may be, and its list of reasons.
///
/// @param attachmentLimit in bytes
public record RequestSettings(
    Targets targets,
    SignaturePolicy signatures,
    long attachmentLimit,
    List<CodedReason> reasons,
    Revision revision) {

  public RequestSettings {
    reasons = List.copyOf(reasons);
  }

  /// The reason of that code, in use or not.
  public Optional<CodedReason> reason(String code) {
    return reasons.stream().filter(reason -> reason.code().equals(code)).findFirst();
  }

  /// The same settings at another revision.
  public RequestSettings at(Revision other) {
    return new RequestSettings(targets, signatures, attachmentLimit, reasons, other);
  }
}
