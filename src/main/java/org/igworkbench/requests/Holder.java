package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A recipient that still holds something about a person and is to be told when it is corrected or
/// erased (UK GDPR Article 19).
///
/// @param recipient code of the recipient; null when the register does not know it
/// @param to the organisation and person who received it, as last taken down
/// @param receipts what it holds, oldest first
public record Holder(@Nullable String recipient, String to, List<Receipt> receipts) {

  public Holder {
    receipts = List.copyOf(receipts);
  }

  /// Those who hold something still, each once, in the order in which they received it first.
  public static List<Holder> of(Collection<Receipt> receipts) {
    var byHolder = new LinkedHashMap<String, List<Receipt>>();
    for (var receipt : receipts) {
      if (receipt.held()) {
        byHolder.computeIfAbsent(key(receipt), key -> new ArrayList<>()).add(receipt);
      }
    }
    return byHolder.values().stream()
        .map(held ->
            new Holder(held.getLast().request().requester().recipient(), to(held.getLast()), held))
        .toList();
  }

  // Two people of one body are told by one notice; bodies that the register does not know are told
  // apart by what was taken down.
  private static String key(Receipt receipt) {
    var recipient = receipt.request().requester().recipient();
    var receiver = receipt.request().particulars().receiver();
    return recipient == null || !receiver.isBlank() ? to(receipt) : recipient;
  }

  private static String to(Receipt receipt) {
    return Objects.requireNonNull(receipt.disclosure()).to();
  }

  /// The day on which it last received something.
  public LocalDate last() {
    return receipts.stream()
        .map(receipt -> Objects.requireNonNull(receipt.day()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /// The references of the requests under which it did.
  public List<String> requests() {
    return receipts.stream().map(receipt -> receipt.request().reference()).distinct().toList();
  }

  /// The day on which it was told last of everything that it holds; null where something of it was
  /// never corrected.
  public @Nullable LocalDate corrected() {
    LocalDate first = null;
    for (var receipt : receipts) {
      var day = receipt.corrected();
      if (day == null) {
        return null;
      }
      first = first == null || day.isBefore(first) ? day : first;
    }
    return first;
  }
}
