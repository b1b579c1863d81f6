package org.igworkbench.requests;

import java.util.List;
import java.util.Optional;

/// Where attachments are kept; inside the store, so that they share its encryption, transactions
/// and backups.
public interface AttachmentStore {

  /// The attachments of a request, by number, without their content.
  List<Attachment> of(String request);

  /// The content of one.
  Optional<byte[]> content(String request, int number);

  /// Adds one that is not there yet; only from inside a change.
  void add(Attachment attachment, byte[] content);

  /// Takes one out that was attached by mistake; only from inside a change.
  ///
  /// @return false when there is none
  boolean remove(String request, int number);
}
