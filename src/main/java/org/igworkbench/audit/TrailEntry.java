package org.igworkbench.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One entry of the trail: who did what to which thing, when and why, chained to the entry before.
///
/// @param number counts from 1 without gaps
/// @param time when it was written, in UTC, as ISO text with milliseconds: the text that is hashed
/// @param officer who did it
/// @param what what was done, as a past participle such as `created` or `decided`
/// @param previous the hash of the entry before, [#GENESIS] for the first
/// @param hash SHA-256 of the canonical form of everything but itself, in hex
public record TrailEntry(
    long number,
    String time,
    String officer,
    String what,
    Subject subject,
    Facts before,
    Facts after,
    String why,
    String previous,
    String hash) {

  /// What the first entry names as the hash before it: 64 zeros.
  public static final String GENESIS = "0".repeat(64);

  /// The same entry with the hash that belongs to it.
  public TrailEntry sealed() {
    return new TrailEntry(
        number, time, officer, what, subject, before, after, why, previous, expectedHash());
  }

  /// The hash that the entry's own content calls for.
  public String expectedHash() {
    return sha256(canonical(null));
  }

  /// The entry as one line of canonical JSON (RFC 8785), hash included.
  public String line() {
    return canonical(hash);
  }

  private String canonical(@Nullable String ownHash) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("number", number);
    fields.put("time", time);
    fields.put("officer", officer);
    fields.put("what", what);
    fields.put("kind", subject.kind());
    fields.put("code", subject.code());
    fields.put("before", new Canonical.Raw(before.json()));
    fields.put("after", new Canonical.Raw(after.json()));
    fields.put("why", why);
    fields.put("previous", previous);
    if (ownHash != null) {
      fields.put("hash", ownHash);
    }
    return Canonical.of(fields);
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
