package org.igworkbench.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.transfers.Transfer;

/// Data that go to another country on the day.
///
/// @param codes the rows of the register that it comes from
/// @param wording who gets them, as the notice says it
/// @param worded whether the register words all of it, and not the recipient alone
/// @param recipients codes of those who get them
/// @param mechanisms codes that may name a way of UK GDPR Chapter V, among others
record SentAbroad(
    List<String> codes,
    String wording,
    boolean worded,
    Set<String> recipients,
    Set<String> mechanisms) {

  private static final String HOME = "GB";
  private static final Pattern ABROAD =
      Pattern.compile("\\b(abroad|overseas|other countries)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{Alnum}-]+");

  SentAbroad {
    codes = List.copyOf(codes);
    recipients = Set.copyOf(recipients);
    mechanisms = Set.copyOf(mechanisms);
  }

  /// The transfers of the register in force on the day, and then what live rules send abroad to
  /// recipients that none of these names.
  static List<SentAbroad> by(OnTheDay on, List<Transfer> transfers) {
    var sent = new ArrayList<SentAbroad>();
    var named = new HashSet<String>();
    for (var transfer : transfers) {
      if (transfer.runsOn(on.day())) {
        sent.add(of(transfer));
        named.addAll(transfer.destination().recipients());
      }
    }
    for (var recipient : on.recipients()) {
      var rules =
          on.live().stream()
              .filter(rule -> on.recipient(rule).filter(recipient::equals).isPresent())
              .toList();
      if (named.contains(recipient.code())) {
        continue;
      }
      if (isAbroad(recipient) || rules.stream().anyMatch(rule -> rule.terms().transfer() != null)) {
        sent.add(
            new SentAbroad(
                List.of(recipient.code()),
                RecipientsPart.wording(recipient),
                false,
                Set.of(recipient.code()),
                named(rules)));
      }
    }
    return List.copyOf(sent);
  }

  private static SentAbroad of(Transfer transfer) {
    var wording = NoticeDraft.line(transfer.noticeWording());
    return new SentAbroad(
        List.of(transfer.code()),
        NoticeDraft.sentence(wording.isEmpty() ? transfer.title() : wording),
        true,
        Set.copyOf(transfer.destination().recipients()),
        Set.copyOf(transfer.mechanisms()));
  }

  // A recipient of many countries has none of its own: its name and its place in the notice tell.
  private static boolean isAbroad(Recipient recipient) {
    var country = recipient.particulars().country();
    return country == null
        ? ABROAD.matcher(recipient.title()).find()
            || ABROAD.matcher(recipient.naming().noticeSection()).find()
        : !HOME.equals(country);
  }

  private static Set<String> named(List<SharingRule> rules) {
    var words = new LinkedHashSet<String>();
    for (var rule : rules) {
      Stream.concat(
              Stream.ofNullable(rule.terms().transfer()),
              Arrays.stream(BETWEEN_WORDS.split(rule.terms().conditionText())))
          .filter(word -> !word.isEmpty())
          .forEach(words::add);
    }
    return words;
  }
}
