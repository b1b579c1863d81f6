package org.igworkbench.reports;

import org.igworkbench.workspace.Sentence;

/// The fields of the UK Algorithmic Transparency Recording Standard, version 3.0, by their names
/// and in their order.
enum TransparencyField {
  NAME(Part.OVERVIEW, "1", "transparency-record.field.name"),
  DESCRIPTION(Part.OVERVIEW, "2", "transparency-record.field.description"),
  WEBSITE(Part.OVERVIEW, "3", "transparency-record.field.website"),
  CONTACT(Part.OVERVIEW, "4", "transparency-record.field.contact"),
  ORGANISATION(Part.OWNER, "2.1.1", "transparency-record.field.organisation"),
  TEAM(Part.OWNER, "2.1.2", "transparency-record.field.team"),
  SENIOR_OWNER(Part.OWNER, "2.1.3", "transparency-record.field.senior-owner"),
  SUPPLIER_INVOLVED(Part.OWNER, "2.1.4", "transparency-record.field.supplier-involved"),
  SUPPLIER(Part.OWNER, "2.1.4.1", "transparency-record.field.supplier"),
  COMPANY_NUMBER(Part.OWNER, "2.1.4.2", "transparency-record.field.company-number"),
  SUPPLIER_ROLE(Part.OWNER, "2.1.4.3", "transparency-record.field.supplier-role"),
  PROCUREMENT(Part.OWNER, "2.1.4.4", "transparency-record.field.procurement"),
  SUPPLIER_ACCESS(Part.OWNER, "2.1.4.5", "transparency-record.field.supplier-access"),
  DETAILED(Part.RATIONALE, "2.2.1", "transparency-record.field.detailed"),
  BENEFITS(Part.RATIONALE, "2.2.2", "transparency-record.field.benefits"),
  PREVIOUS_PROCESS(Part.RATIONALE, "2.2.3", "transparency-record.field.previous-process"),
  ALTERNATIVES(Part.RATIONALE, "2.2.4", "transparency-record.field.alternatives"),
  INTEGRATION(Part.DEPLOYMENT, "2.3.1", "transparency-record.field.integration"),
  PROVIDED(Part.DEPLOYMENT, "2.3.2", "transparency-record.field.provided"),
  SCALE(Part.DEPLOYMENT, "2.3.3", "transparency-record.field.scale"),
  HUMAN_REVIEW(Part.DEPLOYMENT, "2.3.4", "transparency-record.field.human-review"),
  TRAINING(Part.DEPLOYMENT, "2.3.5", "transparency-record.field.training"),
  APPEALS(Part.DEPLOYMENT, "2.3.6", "transparency-record.field.appeals"),
  ARCHITECTURE(Part.SPECIFICATION, "2.4.1.1", "transparency-record.field.architecture"),
  SYSTEM_INPUT(Part.SPECIFICATION, "2.4.1.2", "transparency-record.field.system-input"),
  SYSTEM_OUTPUT(Part.SPECIFICATION, "2.4.1.3", "transparency-record.field.system-output"),
  MAINTENANCE(Part.SPECIFICATION, "2.4.1.4", "transparency-record.field.maintenance"),
  MODELS(Part.SPECIFICATION, "2.4.1.5", "transparency-record.field.models"),
  MODEL_NAME(Part.MODEL, "2.4.2.1", "transparency-record.field.model-name"),
  MODEL_VERSION(Part.MODEL, "2.4.2.2", "transparency-record.field.model-version"),
  MODEL_TASK(Part.MODEL, "2.4.2.3", "transparency-record.field.model-task"),
  MODEL_INPUT(Part.MODEL, "2.4.2.4", "transparency-record.field.model-input"),
  MODEL_OUTPUT(Part.MODEL, "2.4.2.5", "transparency-record.field.model-output"),
  MODEL_ARCHITECTURE(Part.MODEL, "2.4.2.6", "transparency-record.field.model-architecture"),
  MODEL_PERFORMANCE(Part.MODEL, "2.4.2.7", "transparency-record.field.model-performance"),
  DATASETS(Part.MODEL, "2.4.2.8", "transparency-record.field.datasets"),
  DEVELOPMENT_DATA(Part.DEVELOPMENT, "2.4.3.1", "transparency-record.field.development-data"),
  DEVELOPMENT_MODALITY(
      Part.DEVELOPMENT, "2.4.3.2", "transparency-record.field.development-modality"),
  DEVELOPMENT_QUANTITIES(
      Part.DEVELOPMENT, "2.4.3.3", "transparency-record.field.development-quantities"),
  DEVELOPMENT_SENSITIVE(
      Part.DEVELOPMENT, "2.4.3.4", "transparency-record.field.development-sensitive"),
  DEVELOPMENT_COMPLETENESS(
      Part.DEVELOPMENT, "2.4.3.5", "transparency-record.field.development-completeness"),
  DEVELOPMENT_CLEANING(
      Part.DEVELOPMENT, "2.4.3.6", "transparency-record.field.development-cleaning"),
  DEVELOPMENT_COLLECTION(
      Part.DEVELOPMENT, "2.4.3.7", "transparency-record.field.development-collection"),
  DEVELOPMENT_STORAGE(Part.DEVELOPMENT, "2.4.3.8", "transparency-record.field.development-storage"),
  DEVELOPMENT_AGREEMENTS(
      Part.DEVELOPMENT, "2.4.3.9", "transparency-record.field.development-agreements"),
  SOURCES(Part.OPERATIONAL, "2.4.4.1", "transparency-record.field.sources"),
  SENSITIVE(Part.OPERATIONAL, "2.4.4.2", "transparency-record.field.sensitive"),
  METHODS(Part.OPERATIONAL, "2.4.4.3", "transparency-record.field.methods"),
  STORAGE(Part.OPERATIONAL, "2.4.4.4", "transparency-record.field.storage"),
  AGREEMENTS(Part.OPERATIONAL, "2.4.4.5", "transparency-record.field.agreements"),
  ASSESSMENT(Part.RISKS, "2.5.1", "transparency-record.field.assessment"),
  RISKS(Part.RISKS, "2.5.2", "transparency-record.field.risks");

  private final Part part;
  private final String number;
  private final String key;

  TransparencyField(Part part, String number, String key) {
    this.part = part;
    this.number = number;
    this.key = key;
  }

  /// A tier or section of the standard.
  enum Part {
    OVERVIEW("transparency-record.part.overview"),
    OWNER("transparency-record.part.owner"),
    RATIONALE("transparency-record.part.rationale"),
    DEPLOYMENT("transparency-record.part.deployment"),
    SPECIFICATION("transparency-record.part.specification"),
    MODEL("transparency-record.part.model"),
    DEVELOPMENT("transparency-record.part.development"),
    OPERATIONAL("transparency-record.part.operational"),
    RISKS("transparency-record.part.risks");

    private final String key;

    Part(String key) {
      this.key = key;
    }

    /// As the standard calls it.
    Sentence word() {
      return Sentence.of(key);
    }
  }

  Part part() {
    return part;
  }

  /// Its number in the standard.
  String number() {
    return number;
  }

  /// As the standard calls it.
  Sentence word() {
    return Sentence.of(key);
  }
}
