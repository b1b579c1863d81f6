package org.igworkbench.exchange;

import java.util.List;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.Question;

/// Reads requests from a file as questions to the matrix.
public final class QuestionReader {

  private final TableReader workbooks;

  public QuestionReader(TableReader workbooks) {
    this.workbooks = workbooks;
  }

  /// A question under the reference of its request.
  public record Referenced(String reference, Question question) {}

  /// The questions of a CSV or workbook with the columns of a request list, in its order.
  public Reading<List<Referenced>> read(SourceFile file, MatrixSnapshot matrix) {
    throw new UnsupportedOperationException("" + workbooks + file + matrix);
  }
}
