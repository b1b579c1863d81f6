package org.igworkbench.matrix;

import org.igworkbench.workspace.Sentence;

/// The columns of the ICO's template by which a controller records its processing (UK GDPR Article
/// 30), in their order.
///
/// Their headings are the template's own, to the word, because others read them too.
public enum IcoColumn {
  BUSINESS_FUNCTION(Band.ARTICLE_30, "pack.ico.business-function"),
  PURPOSE(Band.ARTICLE_30, "pack.ico.purpose"),
  JOINT_CONTROLLER(Band.ARTICLE_30, "pack.ico.joint-controller"),
  INDIVIDUALS(Band.ARTICLE_30, "pack.ico.individuals"),
  DATA(Band.ARTICLE_30, "pack.ico.data"),
  RECIPIENTS(Band.ARTICLE_30, "pack.ico.recipients"),
  PROCESSOR_CONTRACT(Band.ARTICLE_30, "pack.ico.processor-contract"),
  COUNTRIES(Band.ARTICLE_30, "pack.ico.countries"),
  SAFEGUARDS(Band.ARTICLE_30, "pack.ico.safeguards"),
  RETENTION(Band.ARTICLE_30, "pack.ico.retention"),
  SECURITY(Band.ARTICLE_30, "pack.ico.security"),
  BASIS(Band.PRIVACY_NOTICES, "pack.ico.basis"),
  SPECIAL_CONDITION(Band.PRIVACY_NOTICES, "pack.ico.special-condition"),
  LEGITIMATE_INTERESTS(Band.PRIVACY_NOTICES, "pack.ico.legitimate-interests"),
  INTERESTS_ASSESSMENT(Band.PRIVACY_NOTICES, "pack.ico.interests-assessment"),
  RIGHTS(Band.PRIVACY_NOTICES, "pack.ico.rights"),
  AUTOMATED(Band.PRIVACY_NOTICES, "pack.ico.automated"),
  SOURCE(Band.PRIVACY_NOTICES, "pack.ico.source"),
  CONSENT_RECORD(Band.CONSENT, "pack.ico.consent-record"),
  LOCATION(Band.ACCESS_REQUESTS, "pack.ico.location"),
  DPIA_REQUIRED(Band.DPIAS, "pack.ico.dpia-required"),
  DPIA_PROGRESS(Band.DPIAS, "pack.ico.dpia-progress"),
  DPIA_LINK(Band.DPIAS, "pack.ico.dpia-link"),
  BREACH(Band.BREACHES, "pack.ico.breach"),
  BREACH_RECORD(Band.BREACHES, "pack.ico.breach-record"),
  SCHEDULE1_CONDITION(Band.DPA_2018, "pack.ico.schedule1-condition"),
  BASIS_AGAIN(Band.DPA_2018, "pack.ico.basis-again"),
  POLICY_DOCUMENT(Band.DPA_2018, "pack.ico.policy-document"),
  POLICY_KEPT(Band.DPA_2018, "pack.ico.policy-kept"),
  POLICY_REASONS(Band.DPA_2018, "pack.ico.policy-reasons");

  private final Band band;
  private final String heading;

  /// The bands over the columns.
  public enum Band {
    ARTICLE_30("pack.ico.band.article-30"),
    PRIVACY_NOTICES("pack.ico.band.privacy-notices"),
    CONSENT("pack.ico.band.consent"),
    ACCESS_REQUESTS("pack.ico.band.access-requests"),
    DPIAS("pack.ico.band.dpias"),
    BREACHES("pack.ico.band.breaches"),
    DPA_2018("pack.ico.band.dpa-2018");

    private final String title;

    Band(String title) {
      this.title = title;
    }

    /// What stands over its columns.
    public Sentence title() {
      return Sentence.of(title);
    }
  }

  IcoColumn(Band band, String heading) {
    this.band = band;
    this.heading = heading;
  }

  /// The band that it stands under.
  public Band band() {
    return band;
  }

  /// Its heading.
  public Sentence heading() {
    return Sentence.of(heading);
  }
}
