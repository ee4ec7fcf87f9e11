package org.sitrep.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.knowledge.Language;
import org.sitrep.knowledge.Topics;
import org.sitrep.model.Topic;
import org.sitrep.pack.Fold;
import org.sitrep.pack.PhraseTable;
import org.sitrep.pack.TopicEntry;
import org.sitrep.text.Tokens;

/// Finds the topics a text speaks of.
///
/// The longest phrase from each word is taken. Where words grow together, a word that is unknown as
/// a whole is tried by its end.
public final class TopicFinder {
  private static final int SHORTEST_COMPOUND = 9;
  private static final int LONGEST_COMPOUND = 60;
  private static final int SHORTEST_HEAD = 5;
  private static final int SHORTEST_BEFORE = 4;
  private static final int LONGEST_PHRASE = 6;

  private final Topics topics;
  private final boolean compounds;

  public TopicFinder(Language language) {
    this.topics = language.topics();
    this.compounds = language.compounds();
  }

  /// The topics in the order they are met.
  List<Topic> find(Tokens tokens) {
    return counted(each(tokens));
  }

  /// The same of topics found one by one.
  public static List<Topic> counted(List<Topic> each) {
    Map<String, Topic> found = new LinkedHashMap<>();
    for (Topic one : each) {
      found.merge(
          one.id(), one, (known, next) -> new Topic(known.id(), known.first(), known.count() + 1));
    }
    return List.copyOf(found.values());
  }

  /// Every word or phrase that speaks of a topic by itself, in order; a word may speak of several.
  public List<Topic> each(Tokens tokens) {
    Search search = new Search(tokens);
    for (int i = 0; i < tokens.count(); ) {
      i = tokens.wordlike(i) ? search.from(i) : i + 1;
    }
    return List.copyOf(search.found);
  }

  /// One text being searched.
  private final class Search {
    private final Tokens tokens;
    private final List<Topic> found = new ArrayList<>();
    private int longest;
    private int posting;

    Search(Tokens tokens) {
      this.tokens = tokens;
    }

    /// Takes what begins with a word; the token to go on with.
    int from(int i) {
      int single = topics.find(tokens.word(i));
      if (single == Topics.NONE) {
        if (compounds) {
          compound(i);
        }
        return i + 1;
      }
      longest = 0;
      phrase(i, i, single, 0);
      if (longest > 0) {
        for (int n = 0; n < topics.count(posting); n++) {
          add(topics.entry(posting, n), i, longest);
        }
        return i + longest;
      }
      word(single, i);
      return i + 1;
    }

    /// Follows all rows of words that go on with token `n`.
    private void phrase(int first, int n, int words, long before) {
      for (int k = 0; k < topics.count(words); k++) {
        int entry = topics.entry(words, k);
        if (TopicEntry.isWord(entry)) {
          int word = TopicEntry.word(entry);
          long key = topics.key(before, word);
          row(first, n, key, before == 0 ? topics.row(word) : topics.row(key));
        }
      }
    }

    /// Goes on with a row of words, if it is one.
    private void row(int first, int n, long key, int cell) {
      int length = n - first + 1;
      if (cell == PhraseTable.ABSENT) {
        return;
      }
      if (PhraseTable.isPhrase(cell) && length > longest) {
        longest = length;
        posting = PhraseTable.posting(cell);
      }
      int next = n + 1;
      boolean goesOn =
          PhraseTable.continues(cell)
              && length < LONGEST_PHRASE
              && next < tokens.count()
              && tokens.wordlike(next)
              && !tokens.sentenceStart(next);
      int words = goesOn ? topics.find(tokens.word(next)) : Topics.NONE;
      if (words != Topics.NONE) {
        phrase(first, next, words, key);
      }
    }

    /// Adds the topics a word stands for by itself; whether there are any.
    private boolean word(int words, int i) {
      boolean any = false;
      for (int k = 0; k < topics.count(words); k++) {
        int entry = topics.entry(words, k);
        boolean fits =
            !TopicEntry.isWord(entry)
                && (!TopicEntry.needsCaps(entry) || tokens.allCaps(i))
                && (!TopicEntry.needsCapital(entry) || tokens.capital(i));
        if (fits) {
          add(TopicEntry.topic(entry), i, 1);
          any = true;
        }
      }
      return any;
    }

    private void compound(int i) {
      int start = tokens.start(i);
      int end = tokens.end(i);
      if (end - start < SHORTEST_COMPOUND || end - start > LONGEST_COMPOUND) {
        return;
      }
      for (int at = start + SHORTEST_BEFORE; at <= end - SHORTEST_HEAD; at++) {
        int words = topics.find(Fold.WORD.hash(tokens.text(), at, end));
        if (words != Topics.NONE && word(words, i)) {
          return;
        }
      }
    }

    private void add(int topic, int i, int length) {
      found.add(new Topic(topics.id(topic), tokens.span(i, i + length), 1));
    }
  }
}
