package org.igworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.igworkbench.office.WordNoticeReader;
import org.igworkbench.texts.NoticeFiles;
import org.junit.jupiter.api.Test;

/// Notices of other councils: other headings in another order, lists in lists, tables, recipients
/// inside sentences, and what a website puts around them. Each prints its figures.
class OtherNoticesTest {

  private static final NoticeFiles READER = new NoticeFiles(new WordNoticeReader());

  private static List<SourceLine> read(String name, byte[] content) {
    var reading = READER.read(name, content);
    assertThat(reading).isInstanceOf(NoticeReading.Sound.class);
    return ((NoticeReading.Sound) reading).lines();
  }

  private static List<SourceLine> resource(String name) throws IOException {
    try (var in = OtherNoticesTest.class.getResourceAsStream(name)) {
      return read(name, Objects.requireNonNull(in).readAllBytes());
    }
  }

  private static List<String> compared(String name, List<SourceLine> lines) {
    var comparison = ComparedSample.compared(lines);
    var said = comparison.lines().stream().map(ComparedSample::said).toList();
    System.out.println(name + ": " + ComparedSample.figures(comparison));
    return said;
  }

  @Test
  void aWebPageWithNestedListsATableAndTheNoiseOfItsSite() throws IOException {
    var said = compared("borough.html", resource("borough.html"));

    assertThat(said)
        .containsExactly(
            "near REC-08 | GP surgery",
            "exact REC-07 | Health agencies",
            "near REC-12 | Substance misuse team",
            "near REC-13 | Education providers, including early years providers, pre and post-16",
            "alias REC-02 | the Police",
            "exact REC-06 | probation services",
            "none  | Eastmere Fire and Rescue",
            "exact GEN-08 | Safeguarding children and adults",
            "alias LB-E;LI-01;LI-02 | Public task – Children Act 1989 and 2004",
            "near GEN-05 | Preventing and detecting crime",
            "alias LB-C | Legal obligation",
            "exact LI-13 | Crime and Disorder Act 1998",
            "exact GEN-09 | Equality monitoring",
            "alias LB-E;LI-16 | Article 6(1)(e) and the Equality Act 2010",
            "none  | Running the annual lantern parade",
            "alias LB-A | Consent",
            "near ADM-01 | Under Child Protection-Information Sharing, the data of looked after"
                + " children or a child that has a child protection plan is automatically sent as"
                + " an alert to NHS Digital.",
            "exact REC-32;REC-33 | We sometimes write to courts or children’s services abroad.");
  }

  @Test
  void aTextWithProseAndNumberedHeadings() throws IOException {
    var said = compared("county.txt", resource("county.txt"));

    assertThat(said)
        .containsExactly(
            "near LB-E;LB-C;LI-01;LI-07;LB-D ?[Localism Bill Act 2009] | We rely on the public task"
                + " under Article 6(1)(e) of the UK GDPR, and on our legal obligations under the"
                + " Children Act 1989, the Care Act 2014 and the Localism Bill Act 2009. Where a"
                + " life is at risk we rely on vital interests. You can withdraw your consent to"
                + " consultations at any time.",
            "exact CSC-01;CSC-03 | We use your information to support children and monitor their"
                + " progress, and to provide them with pastoral care.",
            "near REC-02;REC-08;REC-10;REC-13;REC-21 ?[Ofsted] | We may share with the police, GP"
                + " surgeries and schools where the law allows it. We also pass information to the"
                + " Care Quality Commission and to Ofsted. We do not share it with newspapers.");
  }

  @Test
  void aWordDocument() throws IOException {
    var said = compared("district.docx", read("district.docx", WordNotice.district()));

    assertThat(said)
        .containsExactly(
            "exact GEN-02 | Service delivery",
            "near GEN-09 | Monitoring equality",
            "near CSC-04 | assessing the quality of our service",
            "exact REC-04 | Adult Social Care Services",
            "near REC-15 | Department for Work and Pensions",
            "near REC-09 | Housing and housing support provider",
            "none  | Westhaven Food Bank",
            "alias LB-C | Legal obligation",
            "exact LI-03 | Health and Social Care Act 2012",
            "alias LB-D | Vital interests");
  }
}
