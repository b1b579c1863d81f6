package org.igworkbench.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.igworkbench.notice.SampleNotice;
import org.igworkbench.notice.WrittenNotice;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/// The page as browsers and screen readers get it. No validator is at hand, so the rules of HTML
/// that a page of this shape could break are checked here one by one.
class HtmlNoticeWriterTest {

  private static final String PAGE = HtmlNoticeWriter.page(SampleNotice.written());

  private static Document parsed(String page) {
    var parser = Parser.htmlParser().setTrackErrors(100);
    var document = parser.parseInput(page, "");
    assertThat(parser.getErrors()).isEmpty();
    return document;
  }

  @Test
  void itParsesWithoutAnErrorAndSaysItsLanguageAndTitle() {
    var page = parsed(PAGE);

    assertThat(PAGE).startsWith("<!doctype html>");
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.head().firstElementChild().attr("charset")).isEqualTo("utf-8");
    assertThat(page.title())
        .isEqualTo("Privacy notice: Northshire children’s social care – Northshire Council");
    assertThat(page.select("meta[name=viewport]").attr("content")).doesNotContain("maximum-scale");
  }

  @Test
  void headingsAreInOrderAndLandmarksHoldEverything() {
    var page = parsed(PAGE);

    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("h1, h2, h3").eachText())
        .startsWith("Privacy notice: Northshire children’s social care", "Who we are")
        .hasSize(14);
    assertThat(page.body().children())
        .extracting(Element::tagName)
        .containsExactly("main", "footer");
    assertThat(page.select("h3, h4")).isEmpty();
    for (var section : page.select("main > section")) {
      var named = section.attr("aria-labelledby");
      assertThat(section.getElementById(named)).isNotNull();
      assertThat(section.firstElementChild().tagName()).isEqualTo("h2");
    }
  }

  @Test
  void idsAreUniqueAndElementsStandWhereHtmlAllowsThem() {
    var page = parsed(PAGE);

    var ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][a-z0-9-]*"));
    assertThat(page.select("ul > :not(li)")).isEmpty();
    assertThat(page.select(":not(ul) > li")).isEmpty();
    assertThat(page.select("p p, p ul, h2 *")).isEmpty();
    assertThat(page.select("ul:empty, p:empty, li:empty, h2:empty")).isEmpty();
    assertThat(new TreeSet<>(page.getAllElements().stream().map(Element::tagName).toList()))
        .isSubsetOf(
            Set.of(
                "#root", "html", "head", "meta", "title", "style", "body", "main", "footer",
                "section", "h1", "h2", "p", "ul", "li"));
  }

  @Test
  void thereIsNoScriptAndNothingIsFetched() {
    var page = parsed(PAGE);

    assertThat(page.select("script, link, img, iframe, object, [src], [href], [style]")).isEmpty();
    assertThat(PAGE).doesNotContain("url(").doesNotContain("@import");
    assertThat(page.getAllElements())
        .allSatisfy(element ->
            assertThat(element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
  }

  @Test
  void namesThatLookLikeMarkupAreText() {
    var hostile = "</title></style><script>alert(1)</script><img src=x onerror='y'>&amp; \"q\"";
    var notice =
        new WrittenNotice(
            hostile,
            hostile,
            SampleNotice.DAY,
            List.of(
                new WrittenNotice.Part(
                    hostile,
                    null,
                    List.of(
                        new WrittenNotice.Paragraph(hostile, List.of()),
                        new WrittenNotice.Points(
                            List.of(new WrittenNotice.Point(hostile, List.of())), false)))),
            List.of());
    var page = parsed(HtmlNoticeWriter.page(notice));

    assertThat(page.select("script, img")).isEmpty();
    assertThat(page.select("h1, h2, main p, li, footer p").eachText())
        .hasSize(5)
        .allMatch(hostile::equals);
    assertThat(page.title()).isEqualTo(hostile + " – " + hostile);
  }

  @Test
  void theSameNoticeGivesTheSameBytes() {
    var writer = new HtmlNoticeWriter();
    assertThat(writer.file(SampleNotice.written()))
        .isEqualTo(writer.file(SampleNotice.written()))
        .isEqualTo(PAGE.getBytes(StandardCharsets.UTF_8));
  }
}
