package org.sitrep.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Mention;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.pack.Fold;

/// Compares words of an expectation with what was read out of an article.
final class Words {
  private Words() {}

  /// Where some words stand in a text, whatever their case.
  static List<Span> spans(String text, String words) {
    String lower = text.toLowerCase(Locale.ROOT);
    String wanted = words.toLowerCase(Locale.ROOT);
    List<Span> spans = new ArrayList<>();
    for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      spans.add(new Span(at, Math.min(text.length(), at + words.length())));
    }
    return spans;
  }

  /// Whether a span shares a code unit with one place where the words stand.
  static boolean touches(String text, String words, Span span) {
    return spans(text, words).stream().anyMatch(span::overlaps);
  }

  /// Whether one of two names is the other or holds it, in whole words, folded.
  static boolean alike(String one, String other) {
    String first = padded(one);
    String second = padded(other);
    return !one.isBlank() && !other.isBlank() && (first.contains(second) || second.contains(first));
  }

  private static String padded(String name) {
    StringBuilder folded = new StringBuilder(" ");
    for (String word : name.split("[\\s\u2010-\u2015'\u2019-]+")) {
      String bare = Fold.NAME.fold(word).toLowerCase(Locale.ROOT);
      if (!bare.isEmpty()) {
        folded.append(bare).append(' ');
      }
    }
    return folded.toString();
  }

  /// Whether a source is the one the article calls by this name: by its words, or by what they mean
  /// there.
  static boolean names(AnnotatedArticle article, String name, Source source) {
    if (alike(name, source.name())) {
      return true;
    }
    return !source.ref().isEmpty()
        && article.mentions().stream()
            .filter(mention -> ref(mention).filter(source.ref()::equals).isPresent())
            .anyMatch(mention -> alike(name, mention.text()));
  }

  private static Optional<String> ref(Mention mention) {
    return switch (mention) {
      case Mention.OfActor actor -> Optional.of(actor.actor().ref());
      case Mention.OfPerson person -> Optional.of(person.person().ref());
      case Mention.OfOrganization organization -> Optional.of(organization.organization().ref());
      case Mention.OfPlace place -> Optional.of(place.place().ref());
      case Mention.OfUnlistedPlace place -> Optional.empty();
      case Mention.OfTime time -> Optional.empty();
      case Mention.OfQuantity quantity -> Optional.empty();
    };
  }
}
