package org.igworkbench.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.igworkbench.exchange.LibraryReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SampleFiles;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.requests.PersonalIdentifier.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What looks like a person's identifier is pointed out where it stands; what only looks similar is
/// left alone.
@BesideTheWindow
class PersonalIdentifiersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

  private static List<String> found(Kind kind, String text) {
    return PersonalIdentifiers.in(text, DAY).stream()
        .filter(one -> one.kind() == kind)
        .map(one -> text.substring(one.start(), one.end()))
        .toList();
  }

  private static void assertFound(Kind kind, String identifier) {
    assertThat(found(kind, identifier)).as("alone").containsExactly(identifier);
    assertThat(found(kind, "Records of (" + identifier + "), please."))
        .as("in a sentence")
        .containsExactly(identifier);
    assertThat(PersonalIdentifiers.in("Records of (" + identifier + ").", DAY)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "943 476 5919",
        "9434765919",
        "943-476-5919",
        "401 023 2137",
        "943\u00a0476\u00a05919"
      })
  void nhsNumbersAreFound(String number) {
    assertFound(Kind.NHS_NUMBER, number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "943 476 5918",
        "9434765910",
        "1234567890",
        "0000000000",
        "1111111111",
        "94347659190",
        "£943 476 5919",
        "REF-9434765919",
        "943,476,5919"
      })
  void tenDigitsWithoutTheCheckDigitOrInAnotherNumberAreNone(String number) {
    assertThat(found(Kind.NHS_NUMBER, number)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"AB123456C", "AB 12 34 56 C", "ab 12 34 56 c", "AB-12-34-56-D", "ZY987654A"})
  void nationalInsuranceNumbersAreFound(String number) {
    assertFound(Kind.NATIONAL_INSURANCE, number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BG123456A", "GB123456A", "NK123456A", "KN123456A", "TN123456A", "NT123456A", "ZZ123456A",
        "DA123456A", "FA123456A", "IA123456A", "QA123456A", "UA123456A", "VA123456A", "AO123456A",
        "AD123456A", "AB123456E", "AB123456", "AB12345C", "XAB123456C", "AB123456CD"
      })
  void prefixesAndEndingsThatAreNeverIssuedAreNone(String number) {
    assertThat(found(Kind.NATIONAL_INSURANCE, number)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/05/2014",
        "3/5/2014",
        "03.05.2014",
        "03-05-2014",
        "2014-05-03",
        "3 May 2014",
        "3rd May 2014",
        "3rd of May 2014",
        "03 Sept 1951",
        "3 May, 2014",
        "May 3, 2014",
        "29 February 2012",
        "8 October 2024",
        "9 October 1916"
      })
  void datesThatCanBeADateOfBirthAreFound(String date) {
    assertFound(Kind.DATE_OF_BIRTH, date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "born 1 October 2026",
        "DOB: 1/10/2026",
        "d.o.b. 1/10/26",
        "Date of birth 03-05-14",
        "born on 3 May 2014",
        "(born: 3 May 2014)",
        "date of birth is 2026-10-08"
      })
  void afterAWordOfBirthEveryDateUpToTodayCounts(String text) {
    assertThat(found(Kind.DATE_OF_BIRTH, text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9 October 2026",
        "1 November 2026",
        "12 August 2025",
        "by 3 May 2014",
        "until 03/05/2014",
        "court order of 3 May 2014",
        "letter dated 3 May 2014",
        "seen on 3rd May 2014",
        "since the 3 May 2014",
        "from 3 May 2014 to 4 June 2015",
        "31/02/2014",
        "3/13/2014",
        "3 May 1815",
        "10/11/12",
        "paras 1.2.14",
        "1.2.2014.5",
        "May 2014",
        "3 May",
        "born 9 October 2026",
        "2026-014",
        "the 2018 Act"
      })
  void deadlinesEventsAndWhatIsNoDateAreNone(String text) {
    assertThat(found(Kind.DATE_OF_BIRTH, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SW1A 1AA",
        "sw1a 1aa",
        "SW1A1AA",
        "M1 1AE",
        "B33 8TH",
        "CR2 6XH",
        "DN55 1PT",
        "W1A 0AX",
        "EC1A 1BB",
        "BT1 5GS"
      })
  void wholePostcodesAreFound(String postcode) {
    assertFound(Kind.POSTCODE, postcode);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SW1A",
        "M1",
        "XX1 1AA",
        "E1 2nd floor",
        "s4 7th form",
        "SW1A 1CI",
        "QQ1 1AA",
        "LI-01 2AB",
        "GW-09",
        "DC-01;DC-04",
        "A1 road",
        "P12 3456"
      })
  void halfPostcodesAndWhatIsNoneAreNone(String text) {
    assertThat(found(Kind.POSTCODE, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jo.bloggs@example.org",
        "jo+x@mail.example.co.uk",
        "o’neill@example.org",
        "ÅSA@EXAMPLE.ORG",
        "a@b.uk"
      })
  void emailAddressesAreFound(String address) {
    assertFound(Kind.EMAIL, address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"@home", "meet @ 10.30", "a@b", "a@.org", "a@b.1", "jo@", "@", "x @y.org"})
  void atSignsOfOtherSortsAreNone(String text) {
    assertThat(found(Kind.EMAIL, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "020 7946 0958",
        "02079460958",
        "01632 960123",
        "(01632) 960123",
        "07700 900123",
        "07700-900123",
        "+44 7700 900123",
        "+447700900123",
        "+44 (0)20 7946 0958",
        "0044 20 7946 0958",
        "0808 157 0192",
        "0303 123 1113",
        "016977 2345"
      })
  void telephoneNumbersAreFound(String number) {
    assertFound(Kind.TELEPHONE, number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "07700 90012", "077009001234", "01/02/2020", "DSR-02079460958", "1632 960123",
        "+33 1 23 45 67 89", "£01632960123", "04 567 890 123", "0.1632960123", "01 02 2020"
      })
  void otherNumbersAreNone(String text) {
    assertThat(found(Kind.TELEPHONE, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CYP-3F71",
        "CYP-3F71; CYP-3F72",
        "DSR-2026-014",
        "MX-014",
        "GW-09",
        "LI-01",
        "LB-E",
        "REC-02",
        "s115",
        "s.115(1)(b)",
        "s 47 5th",
        "Sch 1 paras 10, 18 and 36",
        "DPA 2018 Sch 2 Part 1 para 2(1)(a)",
        "Article 6(1)(e)",
        "Art. 9(2)(g)",
        "£1,234,567.89",
        "£20 000",
        "12 345 678",
        "1989 c. 41",
        "SI 2016/1154",
        "20,000 rules",
        "10:42",
        "8 October 2026",
        "within 28 days",
        "EX-01;EX-15",
        "Annex 6",
        "2026-27",
        "999",
        "v1.2.3",
        "ISO 27001:2022",
        "UK GDPR Annex 1 paragraph 1",
        "GEN-05",
        "SHA-256 0a1b2c3d4e5f",
        ""
      })
  void ourOwnCodesAndTheLawRaiseNoAlarm(String text) {
    assertThat(PersonalIdentifiers.in(text, DAY)).isEmpty();
  }

  static Stream<SharingRequest> samples() {
    var read = new LibraryReader().read(SampleFiles.load(), SampleFiles.defaults());
    if (read instanceof Reading.Sound<org.igworkbench.exchange.Library>(var library)) {
      return library.requests().stream();
    }
    throw new AssertionError(read);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noneOfTheSampleRequestsRaisesAnAlarm(SharingRequest request) {
    assertThat(PersonalIdentifiers.in(request.toString(), DAY)).isEmpty();
  }

  @Test
  void everythingInOneTextIsFoundInItsOrderAndNothingTwice() {
    var text =
        "Jo, NHS 943 476 5919, NI AB123456C, born 3 May 2014, lives at SW1A 1AA; tel. 07700 900123,"
            + " jo.03.05.2014@example.org";
    var found = PersonalIdentifiers.in(text, DAY);
    assertThat(found)
        .extracting(PersonalIdentifier::kind)
        .containsExactly(
            Kind.NHS_NUMBER,
            Kind.NATIONAL_INSURANCE,
            Kind.DATE_OF_BIRTH,
            Kind.POSTCODE,
            Kind.TELEPHONE,
            Kind.EMAIL);
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).start()).isGreaterThanOrEqualTo(found.get(i - 1).end());
    }
  }

  @Test
  void theCheckDigitDecides() {
    long valid =
        Stream.iterate(0, digit -> digit + 1)
            .limit(10)
            .filter(digit -> !found(Kind.NHS_NUMBER, "943 476 591" + digit).isEmpty())
            .count();
    assertThat(valid).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void eachKindSaysWhatItLooksLikeAndWhatToWriteInstead(Kind kind) {
    var said = new org.igworkbench.wording.Wording().say(kind.advice());
    assertThat(said).startsWith("This looks like ").contains("reference instead");
  }

  static Stream<String> hostile() {
    int length = 200_000;
    var random = new Random(7);
    var noise =
        random
            .ints(length, 0, 16)
            .collect(
                StringBuilder::new,
                (text, i) -> text.append("0123 -@.aAS(+/bm".charAt(i)),
                StringBuilder::append)
            .toString();
    return Stream.of(
        "0".repeat(length),
        "a".repeat(length),
        "@".repeat(length),
        " ".repeat(length),
        "-".repeat(length),
        "a@".repeat(length / 2),
        "a.".repeat(length / 2) + "@",
        "a@" + "a.".repeat(length / 2),
        "0 ".repeat(length / 2),
        "(0".repeat(length / 2),
        "+44 ".repeat(length / 4),
        "AB1".repeat(length / 3),
        "1/".repeat(length / 2),
        "3 May ".repeat(length / 6),
        "born ".repeat(length / 5) + "3 May 2014",
        "943 476 ".repeat(length / 8),
        "SW1A 1AA ".repeat(length / 9),
        noise,
        new String(new byte[length], StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aHostileTextOfManyPagesIsReadInTime(String text) {
    // Generous, for slow machines: what grows faster than the text takes hours.
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(PersonalIdentifiers.in(text, DAY)).isNotNull());
  }
}
