package org.igworkbench.notice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells by a heading which of the five questions stands under it. Councils word and order them
/// differently, so the list is of what the headings have in common; whatever is not clear is left
/// to a person.
final class Headings {

  private static final int LONGEST = 140;

  /// What stands under these is no answer to any of the questions.
  private static final Pattern OTHER =
      Pattern.compile(
          "\\byour rights\\b|\\byour (information|data) rights\\b|\\bhow long\\b|\\bretention\\b"
              + "|\\bcookies?\\b|\\bcomplain|\\bcontact\\b|\\bsecur(e|ity)\\b|\\bsafe(ly)?\\b"
              + "|\\bwhat (kind of |type of |types of |personal |sort of )*(information|data)\\b"
              + "|\\bwhere (we|do we) (get|collect|obtain)|\\bshares? (it )?with us\\b"
              + "|\\bchanges to\\b|\\bwho we are\\b|\\bdata protection officer\\b|\\bmarketing\\b");

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              Section.TRANSFERS,
              "\\babroad\\b|\\boverseas\\b|\\bother countries\\b|\\banother country\\b"
                  + "|\\boutside (of )?(the )?(uk|united kingdom|eea|eu|europe|european|country)\\b"
                  + "|\\binternational\\b|\\bthird countr"),
          new Rule(
              Section.AUTOMATED,
              "\\bautomat|\\bcomputers?\\b|\\bprofiling\\b|\\balgorithm|\\bartificial"
                  + " intelligence\\b"),
          new Rule(
              Section.BASES,
              "\\b(legal|lawful) (basis|bases|ground|grounds|reason|reasons|power|powers"
                  + "|obligations|condition|conditions|authority|justification)\\b|\\bbas[ei]s"
                  + " for\\b|\\blegislation\\b|\\blaws?\\b|\\blawfully\\b|\\bwhy (are )?we (can|are"
                  + " allowed)|\\ballow(s|ed)? (us )?to\\b|\\b(the|what) right to\\b|\\bour"
                  + " authority\\b|\\bstatutory (basis|powers)\\b"),
          new Rule(
              Section.RECIPIENTS,
              "\\bshar(e|ed|es|ing)\\b|\\brecipients?\\b|\\bdisclos(e|ed|ure|ures|ing)\\b|\\bthird"
                  + " part(y|ies)\\b|\\bwho (else )?(can |may |will |do |might |has |have )*(we"
                  + " )?(see|sees|use|uses|receive|receives|get|gets|access|give|pass|tell)\\b|\\bpass"
                  + " (it|your)\\b|\\bwork with\\b"),
          new Rule(
              Section.PURPOSES,
              "\\bwhy\\b|\\bpurposes?\\b|\\bhow (we|do we|will we|is|are|your|the council|we"
                  + " will)\\b|\\bwhat (we|do we|will we) (do|use)\\b|\\buse (of )?(your|the)"
                  + " (personal )?(data|information)\\b|\\breasons?\\b|\\bwhat (your|the) (personal"
                  + " )?(data|information) is used\\b"));

  private record Rule(Section section, Pattern words) {
    Rule(Section section, String words) {
      this(section, Pattern.compile(words));
    }
  }

  private Headings() {}

  /// The question that stands under a heading; empty where it is none of the five, or not clear.
  static Optional<Section> section(String heading) {
    var words = Folded.of(heading);
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    var other = OTHER.matcher(words).find();
    return RULES.stream()
        .filter(rule -> rule.words().matcher(words).find())
        .map(Rule::section)
        .filter(section -> !other || section == Section.TRANSFERS || section == Section.AUTOMATED)
        .findFirst();
  }
}
