package org.igworkbench.window.matrix.form;

import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.Ground.Confidentiality;
import org.igworkbench.matrix.Terms.Frequency;
import org.igworkbench.workspace.Words;

/// How the form names what a field can hold.
record RuleWords(Words words) {

  String decision(Decision decision) {
    return headed(words.say(decision.word()));
  }

  String confidentiality(Confidentiality what) {
    return words.say(
        switch (what) {
          case CONSENT -> "rule-form.confidentiality.consent";
          case STATUTE -> "rule-form.confidentiality.statute";
          case OVERRIDING_PUBLIC_INTEREST -> "rule-form.confidentiality.public-interest";
          case NOT_CONFIDENTIAL -> "rule-form.confidentiality.none";
          case UNKNOWN -> "rule-form.confidentiality.unknown";
        });
  }

  String frequency(Frequency how) {
    return words.say(
        switch (how) {
          case ONE_OFF -> "rule-form.frequency.one-off";
          case AD_HOC -> "rule-form.frequency.ad-hoc";
          case SYSTEMATIC -> "rule-form.frequency.systematic";
          case UNKNOWN -> "rule-form.frequency.unknown";
        });
  }

  /// The same with a capital letter.
  static String headed(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
