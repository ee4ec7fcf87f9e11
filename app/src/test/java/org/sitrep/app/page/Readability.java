package org.sitrep.app.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A baseline in the manner of Arc90's Readability and what came of it: paragraphs score by length
/// and commas, parents take their scores and grandparents half, links count against them, siblings
/// of the best that are good enough join it.
final class Readability {
  private static final Pattern UNLIKELY =
      Pattern.compile(
          "banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header"
              + "|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social"
              + "|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote");
  private static final Pattern MAYBE =
      Pattern.compile("and|article|body|column|content|main|shadow");
  private static final Pattern GOOD =
      Pattern.compile("article|body|content|entry|hentry|main|page|post|text|blog|story");
  private static final Pattern BAD =
      Pattern.compile(
          "hidden|banner|combx|comment|com-|contact|foot|footer|footnote|gdpr|masthead|media|meta"
              + "|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping"
              + "|tags|tool|widget");

  private final Map<Element, Double> scores = new IdentityHashMap<>();

  private Readability() {}

  static String text(String html) {
    Document page = Jsoup.parse(html);
    page.select("script,style,noscript,form,button,iframe,aside,nav,footer,template").remove();
    for (Element element : page.body().select("*")) {
      String names = names(element);
      boolean unlikely = UNLIKELY.matcher(names).find() && !MAYBE.matcher(names).find();
      if (unlikely && element.hasParent() && !element.normalName().equals("a")) {
        element.remove();
      }
    }
    return new Readability().best(page);
  }

  private static String names(Element element) {
    return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
  }

  private String best(Document page) {
    for (Element paragraph : page.select("p,td,pre")) {
      String text = paragraph.text();
      Element parent = paragraph.parent();
      if (text.length() >= 25 && parent != null) {
        double score = 1 + text.split("[,\u060C]").length + Math.min(text.length() / 100, 3);
        add(parent, score);
        Element grand = parent.parent();
        if (grand != null) {
          add(grand, score / 2);
        }
      }
    }
    Element top = page.body();
    double most = 0;
    for (Map.Entry<Element, Double> scored : scores.entrySet()) {
      double score = scored.getValue() * (1 - links(scored.getKey()));
      scored.setValue(score);
      if (score > most) {
        most = score;
        top = scored.getKey();
      }
    }
    return joined(top, most);
  }

  private void add(Element element, double score) {
    scores.merge(element, score + (scores.containsKey(element) ? 0 : weight(element)), Double::sum);
  }

  private static double weight(Element element) {
    double tag =
        switch (element.normalName()) {
          case "div" -> 5;
          case "pre", "td", "blockquote" -> 3;
          case "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
          case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
          default -> 0;
        };
    String names = names(element);
    return tag + (BAD.matcher(names).find() ? -25 : 0) + (GOOD.matcher(names).find() ? 25 : 0);
  }

  private static double links(Element element) {
    int length = element.text().length();
    int linked = element.select("a").eachText().stream().mapToInt(String::length).sum();
    return length == 0 ? 0 : (double) linked / length;
  }

  private String joined(Element top, double most) {
    StringBuilder text = new StringBuilder();
    Element parent = top.parent();
    List<Element> siblings = parent == null ? List.of(top) : parent.children();
    for (Element sibling : siblings) {
      double score = scores.getOrDefault(sibling, 0.0);
      boolean good = score >= Math.max(10, most * 0.2);
      String words = sibling.text();
      boolean prose =
          sibling.normalName().equals("p")
              && (words.length() > 80 && links(sibling) < 0.25 || words.endsWith("."));
      if (sibling == top || good || prose) {
        clean(sibling);
        text.append(sibling.text()).append("\n\n");
      }
    }
    return text.toString();
  }

  /// Lists, tables and boxes that are mostly links go.
  private static void clean(Element element) {
    for (Element inner : element.select("table,ul,div,figcaption,h1")) {
      boolean figure = inner.normalName().equals("figcaption") || inner.normalName().equals("h1");
      boolean few = inner.text().chars().filter(c -> c == ',' || c == '\u060C').count() < 10;
      boolean linked = few && (links(inner) > 0.5 || weight(inner) < 0);
      if (inner != element && inner.hasParent() && (figure || linked)) {
        inner.remove();
      }
    }
  }
}
