package org.sitrep.app.page;

import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The words of a header line, with blanks where one element ends and another begins: lay-outs set
/// such apart without a blank in the mark-up.
final class HeaderText {
  private HeaderText() {}

  /// @param label what is to stand before them
  static String of(Block block, Box box, String label) {
    boolean single = box.end - box.begin == 1 && block.text().indexOf('\n') < 0;
    String apart = single ? apart(box) : "";
    boolean same = SiteName.letters(apart).equals(SiteName.letters(block.text()));
    return label + (same ? apart : block.text());
  }

  private static String apart(Box box) {
    StringBuilder text = new StringBuilder();
    NodeVisitor visitor =
        (Node node, int depth) -> {
          if (node instanceof TextNode words) {
            boolean letters =
                !text.isEmpty()
                    && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                    && !words.getWholeText().isEmpty()
                    && Character.isLetterOrDigit(words.getWholeText().charAt(0));
            text.append(letters ? " " : "").append(words.getWholeText());
          }
        };
    box.element.traverse(visitor);
    return Spaces.single(text.toString());
  }
}
