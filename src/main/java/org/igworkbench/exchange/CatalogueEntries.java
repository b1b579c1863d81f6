package org.igworkbench.exchange;

import java.util.stream.Stream;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.catalogue.RetentionClass;
import org.igworkbench.catalogue.SubjectCategory;

/// What the trail keeps of a row of the vocabulary: every field.
final class CatalogueEntries {

  private CatalogueEntries() {}

  static Stream<Entry> of(Catalogue catalogue) {
    return Stream.of(
            catalogue.purposes().stream().map(CatalogueEntries::purpose),
            catalogue.recipients().stream().map(CatalogueEntries::recipient),
            catalogue.dataCategories().stream().map(CatalogueEntries::dataCategory),
            catalogue.subjectCategories().stream().map(CatalogueEntries::subjectCategory),
            catalogue.retention().stream().map(CatalogueEntries::retention))
        .flatMap(entries -> entries);
  }

  private static Entry purpose(Purpose row) {
    return new Noted("purpose", row.code())
        .with("order", row.order())
        .with("scope", row.scope())
        .with("notice_wording", row.noticeWording())
        .with("title", row.title())
        .with("owner", row.owner())
        .with("note", row.note())
        .withPeriod("effective_from", "effective_to", row.effective())
        .with("verified", row.verified())
        .entry();
  }

  private static Entry recipient(Recipient row) {
    return new Noted("recipient", row.code())
        .with("order", row.order())
        .with("title", row.naming().title())
        .with("short_heading", row.naming().shortHeading())
        .with("notice_section", row.naming().noticeSection())
        .with("notice_wording", row.naming().noticeWording())
        .with("category", row.category())
        .with("role", row.role())
        .with("example_bodies", row.exampleBodies())
        .with("duplicate_of", row.duplicateOf())
        .with("note", row.note())
        .withPeriod("effective_from", "effective_to", row.effective())
        .with("verified", row.verified())
        .entry();
  }

  private static Entry dataCategory(DataCategory row) {
    return new Noted("data category", row.code())
        .with("title", row.title())
        .with("class", row.dataClass())
        .with("confidential", row.confidential())
        .with("note", row.note())
        .with("verified", row.verified())
        .entry();
  }

  private static Entry subjectCategory(SubjectCategory row) {
    return new Noted("data subject category", row.code())
        .with("title", row.title())
        .with("child", row.child())
        .with("vulnerable", row.vulnerable())
        .with("note", row.note())
        .with("verified", row.verified())
        .entry();
  }

  private static Entry retention(RetentionClass row) {
    return new Noted("retention class", row.code())
        .with("record_class", row.recordClass())
        .with("period", row.period())
        .with("trigger", row.trigger())
        .with("authority", row.authority())
        .with("authority_type", row.authorityType())
        .with("action", row.action())
        .with("verified", row.verified())
        .entry();
  }
}
