package org.igworkbench.texts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.igworkbench.notice.Folded;
import org.igworkbench.notice.NoticeLine;
import org.igworkbench.notice.NoticeTable;
import org.igworkbench.notice.SourceLine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// The lines of a notice that stands on a web page: its main part, without what a website puts
/// around it.
final class HtmlNotice {

  /// Deeper than any page that a person made; the parser stops there too.
  private static final int DEEPEST = 200;

  private static final int MOST_PARTS = 20_000;

  private static final String NOISE =
      "script,style,noscript,template,iframe,object,embed,svg,canvas,video,audio,select,textarea,"
          + "input,nav,footer,aside,dialog,[hidden],[aria-hidden=true],[role=navigation],"
          + "[role=banner],[role=contentinfo],[role=search],[role=complementary],[role=dialog],"
          + "[role=alertdialog]";
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)(^|[\\s_-])(cookies?|breadcrumbs?|skip|navigation|navbar|menu|site-?footer"
              + "|site-?header|sidebar|social|pagination|feedback|related|share-?this|toolbar"
              + "|consent)([\\s_-]|$)");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "blockquote",
          "figure",
          "figcaption",
          "address",
          "fieldset",
          "form",
          "details",
          "body",
          "dl",
          "dd",
          "pre",
          "hr",
          "center");
  private static final int BOLD_LEVEL = 4;
  private static final int LONGEST_HEADING = 100;

  private final List<SourceLine> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  /// The lines; empty where the page has more parts than any notice needs.
  Optional<List<SourceLine>> lines(String html) {
    var page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    if (page.stream().limit(MOST_PARTS + 1L).count() > MOST_PARTS) {
      return Optional.empty();
    }
    page.select(NOISE).remove();
    var holding = holding(page);
    for (var each : page.body().select("[class],[id]")) {
      if (!holding.contains(each) && AROUND.matcher(each.className() + " " + each.id()).find()) {
        each.remove();
      }
    }
    var main = page.selectFirst("main,[role=main]");
    var articles = page.select("article");
    var root = main != null ? main : articles.size() == 1 ? articles.first() : page.body();
    walk(root == null ? page.body() : root, NoticeLine.TEXT);
    flush(NoticeLine.TEXT);
    return Optional.of(lines);
  }

  /// What holds the main part or the title of the page is not around it, whatever it is called.
  private static Set<Element> holding(Element page) {
    var holding = Collections.<Element>newSetFromMap(new IdentityHashMap<>());
    for (var main : page.select("main,article,[role=main],h1")) {
      for (var each = main; each != null && holding.add(each); each = each.parent()) {
        // Climbs until it meets what is known.
      }
    }
    return holding;
  }

  private void walk(Element element, int depth) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText());
      } else if (node instanceof Element child) {
        element(child, depth);
      }
    }
  }

  private void element(Element child, int depth) {
    var tag = child.normalName();
    if (tag.matches("h[1-6]") || tag.equals("summary") || tag.equals("dt")) {
      flush(depth);
      heading(child, tag);
    } else if (tag.equals("ul") || tag.equals("ol") || tag.equals("menu")) {
      flush(depth);
      walk(child, Math.max(depth, NoticeLine.TEXT) + 1);
      flush(depth);
    } else if (tag.equals("table")) {
      flush(depth);
      lines.addAll(table(child).lines());
    } else if (tag.equals("br")) {
      flush(depth);
    } else if (tag.equals("li") || BLOCKS.contains(tag)) {
      flush(depth);
      if (isBold(child)) {
        lines.add(SourceLine.heading(BOLD_LEVEL, words(child)));
      } else {
        walk(child, depth);
        flush(depth);
      }
    } else {
      walk(child, depth);
    }
  }

  private void heading(Element child, String tag) {
    var text = words(child);
    if (!text.isEmpty()) {
      int level = tag.length() == 2 && tag.charAt(0) == 'h' ? tag.charAt(1) - '0' : BOLD_LEVEL;
      lines.add(SourceLine.heading(level, text));
    }
  }

  /// Whether all of a paragraph is in bold, as many a page sets its headings.
  private static boolean isBold(Element child) {
    if (!child.normalName().equals("p") || child.childrenSize() == 0) {
      return false;
    }
    var text = words(child);
    return !text.isEmpty()
        && text.length() <= LONGEST_HEADING
        && !text.matches(".*[.;:,]")
        && child.select("br").isEmpty()
        && text.equals(Folded.withoutBullet(child.select("> strong, > b").text().strip()));
  }

  private static String words(Element element) {
    return Folded.withoutBullet(element.text());
  }

  private void flush(int depth) {
    var text = words.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    words.setLength(0);
    var plain = Folded.withoutBullet(text);
    if (!plain.isEmpty()) {
      // A bullet that was typed makes an item as well as one that was marked up.
      boolean typed = plain.length() < text.length() && depth < NoticeLine.ITEM;
      lines.add(SourceLine.text(typed ? NoticeLine.ITEM : depth, plain));
    }
  }

  private static NoticeTable table(Element element) {
    var table = new NoticeTable();
    for (var row : element.select("tr")) {
      if (element.equals(row.closest("table"))) {
        var cells = new ArrayList<NoticeTable.Cell>();
        for (var cell : row.children()) {
          cells.add(new NoticeTable.Cell(cell(cell), cell.normalName().equals("th")));
        }
        table.row(cells);
      }
    }
    return table;
  }

  private static List<SourceLine> cell(Element element) {
    var inside = new HtmlNotice();
    inside.walk(element, NoticeLine.TEXT);
    inside.flush(NoticeLine.TEXT);
    return inside.lines;
  }
}
