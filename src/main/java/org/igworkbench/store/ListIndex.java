package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestSort;
import org.igworkbench.requests.RequestView;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// The index in which the requests of a shelf stand in the order of a sort.
///
/// Which one is read is said and not left to H2: it has no figures to choose by until somebody has
/// it analyse the table, and the wrong one is a thousand times slower.
enum ListIndex {
  REFERENCE("REQUESTS_BY_REFERENCE"),
  RECEIVED("REQUESTS_BY_RECEIVED"),
  ORGANISATION("REQUESTS_BY_ORGANISATION"),
  PURPOSE("REQUESTS_BY_PURPOSE"),
  DEADLINE("REQUESTS_BY_DEADLINE"),
  VERDICT("REQUESTS_BY_VERDICT"),
  STATE("REQUESTS_BY_STATE"),
  DECIDED("REQUESTS_BY_END");

  private final String index;

  ListIndex(String index) {
    this.index = index;
  }

  static ListIndex of(RequestSort sort) {
    return switch (sort) {
      case REFERENCE -> REFERENCE;
      case RECEIVED -> RECEIVED;
      case ORGANISATION -> ORGANISATION;
      case PURPOSE -> PURPOSE;
      case DEADLINE -> DEADLINE;
      case VERDICT -> VERDICT;
      case STATE -> STATE;
      case DECIDED -> DECIDED;
    };
  }

  /// The index in which a view lies together.
  static ListIndex of(RequestView view) {
    return switch (view) {
      case OPEN, EMERGENCY, ALL -> REFERENCE;
      case OVERDUE, DUE_THIS_WEEK -> DEADLINE;
      case AWAITING_SIGNATURE -> STATE;
      case OFF_MATRIX -> VERDICT;
      case DECIDED_THIS_MONTH -> DECIDED;
    };
  }

  /// The requests, read through this index.
  Table<?> table() {
    return DSL.table("{0} use index ({1})", SHARING_REQUEST, DSL.name(index));
  }

  /// The column that it is sorted by.
  Field<?> field() {
    return switch (this) {
      case REFERENCE -> SHARING_REQUEST.REFERENCE;
      case RECEIVED -> SHARING_REQUEST.RECEIVED_ON;
      case ORGANISATION -> SHARING_REQUEST.ORGANISATION_SORTED;
      case PURPOSE -> SHARING_REQUEST.PURPOSE;
      case DEADLINE -> SHARING_REQUEST.DEADLINE_ON;
      case VERDICT -> SHARING_REQUEST.VERDICT_RANK;
      case STATE -> SHARING_REQUEST.STATE_RANK;
      case DECIDED -> SHARING_REQUEST.ENDED_ON;
    };
  }

  /// What a line has in the column.
  static Object value(RequestSort sort, RequestLine line) {
    return switch (sort) {
      case REFERENCE -> line.reference();
      case RECEIVED -> line.received();
      case ORGANISATION -> RequestSort.organisation(line.organisation());
      case PURPOSE -> line.purpose();
      case DEADLINE -> line.deadline();
      case VERDICT -> RequestSort.rank(line.verdict());
      case STATE -> RequestSort.rank(line.stage(), line.decision());
      case DECIDED -> RequestSort.ended(line);
    };
  }
}
