package org.igworkbench.exchange;

import org.igworkbench.law.Country;
import org.igworkbench.law.Exemption;
import org.igworkbench.law.Instrument;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Power;
import org.igworkbench.law.Schedule1Condition;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.law.TransferMechanism;

/// What the trail keeps of a row of law: every field.
final class LawEntries {

  private LawEntries() {}

  static Entry of(LawRow row) {
    var noted =
        switch (row) {
          case LawfulBasis basis -> basis(basis);
          case SpecialCondition condition -> special(condition);
          case Schedule1Condition condition -> schedule1(condition);
          case Instrument instrument -> instrument(instrument);
          case Power power -> power(power);
          case Exemption exemption -> exemption(exemption);
          case TransferMechanism mechanism -> mechanism(mechanism);
          case Country country -> country(country);
        };
    var standing = row.standing();
    return noted
        .with("status", standing.status())
        .withPeriod("in_force_from", "in_force_to", standing.inForce())
        .with("verified", standing.verified())
        .entry();
  }

  private static Noted basis(LawfulBasis row) {
    return new Noted("lawful basis", row.code())
        .with("parent", row.parent())
        .with("article", row.article())
        .with("title", row.title())
        .with("available", row.available())
        .with("needs_power", row.needsPower())
        .with("needs_assessment", row.needsAssessment())
        .with("withdrawal", row.rights().withdrawal())
        .with("erasure", row.rights().erasure())
        .with("portability", row.rights().portability())
        .with("objection", row.rights().objection())
        .with("guidance", row.guidance());
  }

  private static Noted special(SpecialCondition row) {
    return new Noted("special category condition", row.code())
        .with("article", row.article())
        .with("title", row.title())
        .with("needs_schedule1", row.needsSchedule1())
        .with("schedule1_part", row.schedule1Part())
        .with("needs_policy_document", row.needsPolicyDocument())
        .with("note", row.note());
  }

  private static Noted schedule1(Schedule1Condition row) {
    return new Noted("Schedule 1 condition", row.code())
        .with("part", row.part())
        .with("paragraph", row.paragraph())
        .with("title", row.title())
        .with("needs_policy_document", row.needsPolicyDocument())
        .with("public_interest_test", row.publicInterestTest())
        .with("for_special", row.forSpecial())
        .with("for_offence", row.forOffence())
        .with("note", row.note());
  }

  private static Noted instrument(Instrument row) {
    return new Noted("legal instrument", row.code())
        .with("title", row.title())
        .with("year", row.year())
        .with("number", row.number())
        .with("kind", row.kind())
        .with("named_in_notice", row.naming().inNotice())
        .with("notice_wording", row.naming().wording())
        .with("notice_remark", row.naming().remark())
        .with("jurisdiction", row.jurisdiction())
        .with("status_words", row.statusWords())
        .with("note", row.note());
  }

  private static Noted power(Power row) {
    return new Noted("legal power", row.code())
        .with("instrument", row.instrument())
        .with("instrument_title", row.instrumentTitle())
        .with("section", row.section())
        .with("nature", row.nature())
        .with("direction", row.direction())
        .with("covered", row.reach().covered())
        .with("purposes", row.reach().purposes())
        .with("recipients", row.reach().recipients())
        .with("description", row.description())
        .with("overrides_confidentiality", row.overridesConfidentiality());
  }

  private static Noted exemption(Exemption row) {
    return new Noted("exemption", row.code())
        .with("schedule", row.schedule())
        .with("part", row.part())
        .with("paragraph", row.paragraph())
        .with("title", row.title())
        .with("lifts", row.lifts())
        .with("test", row.test())
        .with("typical", row.typical())
        .with("note", row.note());
  }

  private static Noted mechanism(TransferMechanism row) {
    return new Noted("transfer mechanism", row.code())
        .with("article", row.article())
        .with("title", row.title())
        .with("usable_when", row.usableWhen())
        .with("assessment", row.assessment())
        .with("available", row.available())
        .with("note", row.note());
  }

  private static Noted country(Country row) {
    return new Noted("country", row.code())
        .with("alpha3", row.alpha3())
        .with("title", row.title())
        .with("iso_name", row.isoName())
        .with("adequacy", row.adequacy())
        .withDay("adequacy_since", row.adequacySince())
        .with("note", row.note())
        .withDay("full_list_seen", row.seen().fullList())
        .withDay("no_later_change_to", row.seen().noLaterChangeTo());
  }
}
