package org.igworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a sentence of a notice names: whom it says data are shared with, or what it says they are
/// used for, cut into the single things of its list.
final class Clauses {

  private static final Pattern SHARING =
      Pattern.compile(
          "\\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|pass(?:es|ed|ing)?|giv(?:e|es|en|ing)"
              + "|sen(?:d|ds|t)|provid(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|available)\\b"
              + "[^.;:]*?\\b(?:with|to)\\b:?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern USING =
      Pattern.compile(
          "\\b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?|collect(?:s|ed|ing)?|need(?:s|ed)?"
              + "|hold(?:s|ing)?|held)\\b[^.;:]*?\\b(?:to|for)\\b:?\\s*",
          Pattern.CASE_INSENSITIVE);
  // What comes after these says why, when or how, and no longer who. A name goes on in capitals.
  private static final Pattern REASON =
      Pattern.compile(
          "\\s(?:for(?= (?:the |a |our |your |\\p{Ll}))|to(?= \\p{Ll})|in order|where|if|when|so"
              + " that|under(?! \\d)|because|about|as part|who|which|that|unless|as required|in"
              + " line|only|without|during)\\b.*$");
  private static final Pattern CUT =
      Pattern.compile(
          "\\s*(?:[,;/()]|\\band/or\\b|\\band\\b|\\bor\\b|\\bas well as\\b|\\bincluding\\b"
              + "|\\bsuch as\\b|\\bfor example\\b|\\be\\.g\\.|\\s-\\s)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DENIAL =
      Pattern.compile(
          "\\b(?:not|never|no|nobody|none|neither|without)\\b|n't\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern LEADING =
      Pattern.compile("^(?:(?:to|with|the|our|your|also|other) )+", Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+(?=\\p{Lu})");

  /// Words that name nobody by themselves.
  private static final Set<String> EMPTY =
      Set.of(
          "",
          "a",
          "an",
          "the",
          "other",
          "others",
          "relevant",
          "appropriate",
          "organisations",
          "organisation",
          "agencies",
          "agency",
          "partners",
          "partner",
          "bodies",
          "services",
          "people",
          "and",
          "or",
          "our",
          "your",
          "any",
          "some",
          "also",
          "etc",
          "with",
          "to",
          "by",
          "of",
          "in",
          "for",
          "where",
          "necessary",
          "example",
          "following",
          "these",
          "those",
          "them",
          "they",
          "us",
          "we",
          "you",
          "may",
          "can",
          "will",
          "include",
          "as",
          "their",
          "local",
          "third",
          "parties",
          "certain",
          "both",
          "from",
          "who",
          "information",
          "data",
          "personal",
          "it",
          "is",
          "are",
          "be",
          "on",
          "such",
          "including",
          "e.g");

  private Clauses() {}

  /// The sentences of a paragraph.
  static List<String> sentences(String tidy) {
    return Stream.of(SENTENCE.split(tidy)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /// The part of a sentence in which it lists what is asked for; empty where it lists nothing, or
  /// says that it does not.
  static Optional<String> list(Section section, String sentence) {
    var verb = (section == Section.RECIPIENTS ? SHARING : USING).matcher(sentence);
    if (!verb.find() || denies(sentence)) {
      return Optional.empty();
    }
    var list = sentence.substring(verb.end());
    return Optional.of(
        section == Section.RECIPIENTS ? REASON.matcher(" " + list).replaceFirst("").strip() : list);
  }

  /// Whether a sentence says that something is not so.
  static boolean denies(String sentence) {
    return DENIAL.matcher(sentence).find();
  }

  /// The single things of a list, without what the spots take up of it.
  static List<String> pieces(String list, List<Names.Spot> spots) {
    var rest = new StringBuilder(list);
    for (var spot : spots) {
      for (int i = spot.from(); i < spot.to(); i++) {
        rest.setCharAt(i, ';');
      }
    }
    var pieces = new ArrayList<String>();
    for (var piece : CUT.split(rest)) {
      var plain = LEADING.matcher(piece.strip().replaceAll("[.:]+$", "")).replaceFirst("");
      if (Stream.of(Folded.lower(plain).split("\\s+")).anyMatch(word -> !EMPTY.contains(word))) {
        pieces.add(plain);
      }
    }
    return pieces;
  }
}
