package org.sitrep.knowledge;

import java.util.Arrays;
import java.util.List;
import org.sitrep.pack.Hash;
import org.sitrep.pack.PackFile;
import org.sitrep.pack.PhraseTable;

/// The words and phrases of one language for the topics of the news.
///
/// Look-ups create no objects. A posting lists entries, to be read with
/// [org.sitrep.pack.TopicEntry].
public final class Topics {
  /// What [#find] and [#row] return for what is unknown.
  public static final int NONE = -1;

  private final PhraseTable forms;
  private final PhraseTable phrases;
  private final int[] entries;
  private final long[] words;

  /// What a row of each word alone is: most words begin no phrase.
  private final int[] first;

  private final List<String> ids;
  private final List<String> labels;

  Topics(PackFile pack, List<String> ids) {
    this.forms = pack.phrases("topic-forms");
    this.phrases = pack.phrases("topic-phrases");
    this.entries = pack.ints("topic-entries");
    this.words = pack.longs("topic-words");
    this.first = Arrays.stream(words).mapToInt(phrases::find).toArray();
    this.ids = ids;
    this.labels = pack.strings("topic-labels").all();
  }

  /// The posting of a word.
  ///
  /// @param word its [org.sitrep.pack.Fold#WORD] hash
  public int find(long word) {
    int cell = forms.find(word);
    return cell == PhraseTable.ABSENT ? NONE : PhraseTable.posting(cell);
  }

  /// How many entries a posting has.
  public int count(int posting) {
    return entries[posting];
  }

  /// The n-th entry of a posting, from 0.
  public int entry(int posting, int n) {
    return entries[posting + 1 + n];
  }

  /// The key of a row of words of phrases.
  ///
  /// @param before the key of the words before it; 0 if it is the first
  /// @param word its number
  public long key(long before, int word) {
    return before == 0 ? words[word] : Hash.chain(before, words[word]);
  }

  /// What a row of one word is, by the word's number, to be read with the static methods of
  /// [PhraseTable].
  public int row(int word) {
    return first[word];
  }

  /// What a row of words of phrases is, to be read with the static methods of [PhraseTable].
  public int row(long key) {
    return phrases.find(key);
  }

  /// The language-neutral id of a topic.
  public String id(int topic) {
    return ids.get(topic);
  }

  /// The word by which this language calls a topic; its id if there is none.
  public String label(String id) {
    int topic = ids.indexOf(id);
    String label = topic < 0 ? "" : labels.get(topic);
    return label.isEmpty() ? id : label;
  }

  /// How many topics this language has a word for.
  public int covered() {
    return (int) labels.stream().filter(label -> !label.isEmpty()).count();
  }
}
