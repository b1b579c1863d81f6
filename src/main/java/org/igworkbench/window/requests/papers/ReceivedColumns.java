package org.igworkbench.window.requests.papers;

import java.util.List;
import java.util.function.Function;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.Holder;
import org.igworkbench.requests.Receipt;
import org.igworkbench.window.shell.list.ListColumn;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// What stands in the lists of who received what.
final class ReceivedColumns {

  private final Words words;
  private final ReceivedModel model;

  ReceivedColumns(Words words, ReceivedModel model) {
    this.words = words;
    this.model = model;
  }

  List<ListColumn<Receipt>> receipts() {
    return List.of(
        ListColumn.day("on", words.say("papers.column.on"), 100, Receipt::day),
        ListColumn.text("to", words.say("papers.column.to"), 200, this::to),
        ListColumn.text(
            "what", words.say("papers.column.what"), 240, receipt -> of(receipt.disclosure())),
        ListColumn.text(
            "how",
            words.say("papers.column.how"),
            130,
            receipt -> receipt.disclosure() == null ? "" : receipt.disclosure().how()),
        ListColumn.<Receipt>text(
                "state", words.say("papers.column.state"), 190, receipt -> state(receipt.state()))
            .marked(receipt -> icon(receipt.state())),
        ListColumn.day("corrected", words.say("papers.column.corrected"), 110, Receipt::corrected),
        ListColumn.text(
            "request",
            words.say("papers.column.request"),
            110,
            receipt -> receipt.request().reference()),
        ListColumn.<Receipt>text(
                "asked-by",
                words.say("papers.column.asked-by"),
                160,
                receipt -> receipt.request().requester().organisation())
            .hidden());
  }

  private String to(Receipt receipt) {
    var disclosure = receipt.disclosure();
    return disclosure == null ? receipt.request().requester().organisation() : disclosure.to();
  }

  private static String of(@Nullable Disclosure disclosure) {
    return disclosure == null ? "" : disclosure.what();
  }

  private String state(Receipt.State state) {
    return switch (state) {
      case SENT -> words.say("papers.state.sent");
      case RECEIVED -> words.say("papers.state.received");
      case RETURNED -> words.say("papers.state.returned");
      case DESTROYED -> words.say("papers.state.destroyed");
      case NOT_RECORDED -> words.say("papers.state.not-recorded");
      case NOTHING -> words.say("papers.state.nothing");
    };
  }

  private static String icon(Receipt.State state) {
    return switch (state) {
      case SENT -> "bi-arrow-up-right";
      case RECEIVED -> "bi-check2";
      case RETURNED -> "bi-arrow-return-left";
      case DESTROYED -> "bi-trash";
      case NOT_RECORDED -> "bi-exclamation-triangle";
      case NOTHING -> "bi-dash";
    };
  }

  List<ListColumn<Holder>> holders() {
    return List.of(
        ListColumn.text("to", words.say("papers.column.to"), 220, Holder::to),
        ListColumn.text(
            "recipient",
            words.say("papers.column.recipient"),
            190,
            holder -> known(found -> found.title(holder.recipient()))),
        ListColumn.text(
            "contact",
            words.say("papers.column.contact"),
            200,
            holder -> known(found -> found.contact(holder.recipient()))),
        ListColumn.day("last", words.say("papers.column.last"), 110, Holder::last),
        ListColumn.text(
            "requests",
            words.say("papers.column.requests"),
            150,
            holder -> String.join("; ", holder.requests())),
        ListColumn.day("corrected", words.say("papers.column.corrected"), 130, Holder::corrected),
        ListColumn.<Holder>text(
                "holds", words.say("papers.column.holds"), 260, ReceivedColumns::holds)
            .hidden());
  }

  private static String holds(Holder holder) {
    return String.join(
        "; ", holder.receipts().stream().map(receipt -> of(receipt.disclosure())).toList());
  }

  private String known(Function<ReceivedModel.Found, String> answer) {
    var found = model.found().get();
    return found == null ? "" : answer.apply(found);
  }
}
