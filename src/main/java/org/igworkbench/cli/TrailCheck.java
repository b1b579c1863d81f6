package org.igworkbench.cli;

import org.igworkbench.audit.Head;
import org.igworkbench.audit.Verification;
import org.igworkbench.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/// Walks the trail of an open workspace and says what it found.
record TrailCheck(Station station) {

  /// What is done with a trail that is intact.
  @FunctionalInterface
  interface Sound {
    Exit then(Head head);
  }

  Exit of(Workbench workbench, @Nullable Head checkpoint, Sound sound) {
    return switch (workbench.trail().verify(checkpoint)) {
      case Verification.Intact(var head) -> {
        var ended = sound.then(head);
        if (ended == Exit.DONE) {
          station.terminal().data("intact: " + head.number() + " entries, head " + head.hash());
        }
        yield ended;
      }
      case Verification.Broken(long entry, var fault) -> {
        station.terminal().data("broken at entry " + entry + ": " + said(fault));
        yield station.end(Exit.TRAIL_BROKEN, "cli.verify.broken", String.valueOf(entry));
      }
      case Verification.LacksCheckpoint(var head, var missing) -> {
        station
            .terminal()
            .data(
                "lacks checkpoint: entry %d with hash %s is not in it; %d entries, head %s"
                    .formatted(missing.number(), missing.hash(), head.number(), head.hash()));
        yield station.end(Exit.TRAIL_BROKEN, "cli.verify.lacks-checkpoint");
      }
    };
  }

  private String said(Verification.Fault fault) {
    return station
        .words()
        .say(
            switch (fault) {
              case NUMBER -> "cli.verify.number";
              case LINK -> "cli.verify.link";
              case CONTENT -> "cli.verify.content";
            });
  }
}
