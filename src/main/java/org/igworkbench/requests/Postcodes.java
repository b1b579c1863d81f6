package org.igworkbench.requests;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The form of a whole postcode of the United Kingdom.
final class Postcodes {

  /// Area, district, and the sector with the two letters that name a street.
  static final Pattern PATTERN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/\\-\\u2011])([A-Z]{1,2})(\\d[A-Z\\d]?)([ \\u00a0]?)"
              + "(\\d)([ABD-HJLNP-UW-Z]{2})(?![\\p{L}\\p{N}\\-])",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> AREAS =
      Set.of(
          ("AB AL B BA BB BD BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL"
                  + " DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV"
                  + " JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA"
                  + " PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF"
                  + " TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
              .split(" "));

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  private Postcodes() {}

  /// Whether it is of an area that there is, and no count such as `E1 2nd floor`.
  static boolean isOne(MatchResult match) {
    return AREAS.contains(match.group(1).toUpperCase(Locale.ROOT))
        && !ORDINALS.contains(match.group(5));
  }
}
