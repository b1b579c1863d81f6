package org.igworkbench.audit;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Reads and verifies the trail.
public final class AuditTrail {

  private final TrailStore store;

  public AuditTrail(TrailStore store) {
    this.store = store;
  }

  /// The newest entry's number and hash.
  public Head head() {
    return store.head();
  }

  /// Hands over every entry as one line of canonical JSON and tells the head that was reached.
  public Head export(Consumer<String> lines) {
    var last = new Last();
    store.walk(entry -> {
      lines.accept(entry.line());
      last.head = new Head(entry.number(), entry.hash());
    });
    return last.head;
  }

  /// What happened to one thing, oldest first.
  public List<TrailEntry> about(Subject subject) {
    return store.about(subject);
  }

  /// Hands over every entry that was written from one moment on and before another, oldest first.
  public void between(Instant from, Instant before, Consumer<TrailEntry> visitor) {
    store.walk(entry -> {
      var at = Instant.parse(entry.time());
      if (!at.isBefore(from) && at.isBefore(before)) {
        visitor.accept(entry);
      }
    });
  }

  /// Walks the whole trail.
  ///
  /// @param checkpoint a head known from an earlier day, which the trail must pass through
  public Verification verify(@Nullable Head checkpoint) {
    return verify(checkpoint, number -> {});
  }

  /// The same with somebody looking on, who may leave the walk with an exception.
  ///
  /// @param watcher told the number of each entry before it is looked at
  public Verification verify(@Nullable Head checkpoint, LongConsumer watcher) {
    var walker = new Walker(checkpoint);
    store.walk(entry -> {
      watcher.accept(entry.number());
      walker.visit(entry);
    });
    return walker.result();
  }

  private static final class Last {
    private Head head = Head.EMPTY;
  }

  private static final class Walker {
    private final @Nullable Head checkpoint;
    private boolean passed;
    private Head head = Head.EMPTY;
    private Verification.@Nullable Broken broken;

    Walker(@Nullable Head checkpoint) {
      this.checkpoint = checkpoint;
      this.passed = checkpoint == null || checkpoint.equals(Head.EMPTY);
    }

    void visit(TrailEntry entry) {
      if (broken != null) {
        return;
      }
      long expected = head.number() + 1;
      if (entry.number() != expected) {
        broken = new Verification.Broken(expected, Verification.Fault.NUMBER);
      } else if (!entry.previous().equals(head.hash())) {
        broken = new Verification.Broken(expected, Verification.Fault.LINK);
      } else if (!entry.hash().equals(entry.expectedHash())) {
        broken = new Verification.Broken(expected, Verification.Fault.CONTENT);
      } else {
        head = new Head(entry.number(), entry.hash());
        passed |= head.equals(checkpoint);
      }
    }

    Verification result() {
      if (broken != null) {
        return broken;
      }
      if (!passed && checkpoint != null) {
        return new Verification.LacksCheckpoint(head, checkpoint);
      }
      return new Verification.Intact(head);
    }
  }
}
