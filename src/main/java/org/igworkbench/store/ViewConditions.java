package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.requests.RequestQuery;
import org.igworkbench.requests.RequestSort;
import org.igworkbench.requests.RequestView;
import org.igworkbench.requests.Stage;
import org.igworkbench.store.schema.tables.SharingRequest;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// What a view asks of the columns that stand in every index of the lists.
final class ViewConditions {

  private static final SharingRequest R = SHARING_REQUEST;
  private static final int COVERED_WITH_CONDITIONS = 1;
  private static final int NEVER_JUDGED = 6;
  private static final int AWAITING = RequestSort.rank(Stage.AWAITING_SIGNATURE, null);

  private ViewConditions() {}

  /// The shelves on which its requests lie, but for those on top.
  static List<Integer> shelves(RequestView view) {
    return switch (view) {
      case OPEN, OVERDUE, DUE_THIS_WEEK, AWAITING_SIGNATURE -> List.of(ListKeys.OPEN);
      case EMERGENCY -> List.of();
      case OFF_MATRIX, ALL -> List.of(ListKeys.OPEN, ListKeys.DONE);
      case DECIDED_THIS_MONTH -> List.of(ListKeys.DONE);
    };
  }

  /// Whether it can hold requests that stand on top.
  static boolean onTop(RequestView view) {
    return view != RequestView.AWAITING_SIGNATURE && view != RequestView.DECIDED_THIS_MONTH;
  }

  static Condition of(RequestQuery query) {
    var day = query.day();
    var view = of(query.view(), day);
    return query.asItStood() ? view.and(R.RECEIVED_ON.le(day)) : view;
  }

  private static Condition of(RequestView view, LocalDate day) {
    return switch (view) {
      case OPEN, EMERGENCY, ALL -> DSL.noCondition();
      // The second half is for a clock that stands still; the first lets the index do the most.
      case OVERDUE ->
          R.DEADLINE_ON.lt(day).and(R.PAUSED_SINCE.isNull().or(R.DEADLINE_ON.lt(R.PAUSED_SINCE)));
      case DUE_THIS_WEEK -> R.DEADLINE_ON.between(RequestView.monday(day), RequestView.sunday(day));
      case AWAITING_SIGNATURE -> R.STATE_RANK.eq(AWAITING);
      case OFF_MATRIX ->
          R.VERDICT_RANK.gt(COVERED_WITH_CONDITIONS).and(R.VERDICT_RANK.lt(NEVER_JUDGED));
      case DECIDED_THIS_MONTH -> R.ENDED_ON.between(RequestView.first(day), RequestView.last(day));
    };
  }
}
