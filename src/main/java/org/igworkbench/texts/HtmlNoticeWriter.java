package org.igworkbench.texts;

import java.nio.charset.StandardCharsets;
import org.igworkbench.notice.NoticeWriter;
import org.igworkbench.notice.WrittenNotice;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/// Writes a notice as a page of the web that stands by itself: landmarks, headings in order, real
/// lists, no scripts, and nothing that is fetched from elsewhere. Whatever a name holds is text.
public final class HtmlNoticeWriter implements NoticeWriter {

  private static final String LANGUAGE = "en-GB";

  // Relative sizes, so that it grows with the reader's own; colours are the reader's too.
  private static final String LOOKS =
      """

      :root { color-scheme: light dark; }
      body { font-family: Arial, Helvetica, sans-serif; line-height: 1.5; margin: 0 auto; \
      max-width: 42em; padding: 1em; }
      h1, h2 { line-height: 1.2; }
      h2 { margin-top: 2em; }
      p, li { overflow-wrap: break-word; }
      """;

  @Override
  public byte[] file(WrittenNotice notice) {
    return page(notice).getBytes(StandardCharsets.UTF_8);
  }

  /// The page as text.
  static String page(WrittenNotice notice) {
    var page = new Document("");
    page.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(true).indentAmount(2);
    page.appendChild(new DocumentType("html", "", ""));
    var html = page.appendElement("html").attr("lang", LANGUAGE);
    head(html.appendElement("head"), notice);
    var body = html.appendElement("body");
    var main = body.appendElement("main");
    main.appendElement("h1").text(notice.title());
    int number = 0;
    for (var part : notice.parts()) {
      part(main.appendElement("section"), part, "part-" + ++number);
    }
    body.appendElement("footer").appendElement("p").text(notice.organisation());
    return page.outerHtml() + "\n";
  }

  private static void head(Element head, WrittenNotice notice) {
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text(notice.title() + " – " + notice.organisation());
    head.appendElement("style").appendChild(new DataNode(LOOKS));
  }

  private static void part(Element section, WrittenNotice.Part part, String id) {
    section.attr("aria-labelledby", id);
    section.appendElement("h2").attr("id", id).text(part.heading());
    for (var block : part.blocks()) {
      switch (block) {
        case WrittenNotice.Paragraph(var text, var codes) -> section.appendElement("p").text(text);
        case WrittenNotice.Points(var points, var names) -> {
          var list = section.appendElement("ul");
          points.forEach(point -> list.appendElement("li").text(point.text()));
        }
      }
    }
  }
}
