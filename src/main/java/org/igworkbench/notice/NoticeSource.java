package org.igworkbench.notice;

import java.util.List;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.transfers.Transfer;
import org.igworkbench.workspace.About;

/// What a notice is written from.
public record NoticeSource(
    About about,
    MatrixSnapshot matrix,
    List<AutomatedDecision> automated,
    List<Transfer> transfers) {

  public NoticeSource {
    automated = List.copyOf(automated);
    transfers = List.copyOf(transfers);
  }
}
