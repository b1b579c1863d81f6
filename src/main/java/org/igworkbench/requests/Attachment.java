package org.igworkbench.requests;

import java.time.Instant;
import org.igworkbench.workspace.Sentence;

/// A file kept with a request or an agreement, without its content.
///
/// @param request reference of the request, or code of the agreement, that it is kept with
/// @param number counts within the request or agreement, from 1
/// @param name of the file, without a folder
/// @param type media type, such as `application/pdf`, as seen from the content
/// @param size in bytes
/// @param sha256 of the content, in hexadecimal
/// @param by name of the officer who attached it
public record Attachment(
    String request,
    int number,
    Kind kind,
    String name,
    String type,
    long size,
    String sha256,
    Instant at,
    String by) {

  /// What it is to the request.
  public enum Kind {
    REQUEST_LETTER("requests.attachment.request-letter"),
    COURT_ORDER("requests.attachment.court-order"),
    CONSENT("requests.attachment.consent"),
    ADVICE("requests.attachment.advice"),
    AGREEMENT("requests.attachment.agreement"),
    OTHER("requests.attachment.other");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /// What it is, in words.
    public Sentence word() {
      return Sentence.of(key);
    }
  }
}
