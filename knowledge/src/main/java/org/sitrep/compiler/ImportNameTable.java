package org.sitrep.compiler;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sitrep.compiler.dump.Sorter;
import org.sitrep.pack.Fold;
import org.sitrep.pack.Hash;
import org.sitrep.pack.PhraseTableBuilder;

/// A phrase table of names made through files: names come in any order, with the numbers of their
/// bearers, and leave sorted by key.
///
/// Two names of one 64-bit key would share their bearers; among twenty million names that is to be
/// expected once in a hundred thousand imports.
final class ImportNameTable {
  private static final int PREFIX = -1;
  private static final int BUFFER = 1 << 17;

  private final Path folder;
  private final String name;
  private final int most;
  private final Sorter sorter;
  private final ImportRecord record = new ImportRecord();
  private long entries;

  /// @param most how many bearers a name keeps, the weightiest
  ImportNameTable(Path folder, String name, int most, int sortBytes) {
    this.folder = folder;
    this.name = name;
    this.most = most;
    this.sorter = new Sorter(folder, "sort-" + name, sortBytes);
  }

  /// Adds a bearer of a name.
  ///
  /// @param words the folded words of the name, not empty
  void add(List<String> words, int place, int flags) throws IOException {
    long key = 0;
    for (int i = 0; i < words.size(); i++) {
      long word = Fold.NAME.hash(words.get(i));
      key = i == 0 ? word : Hash.chain(key, word);
      boolean last = i == words.size() - 1;
      record.clear().number(last ? place : PREFIX).number(last ? flags : 0);
      sorter.add(key, record.bytes(), record.length());
    }
  }

  /// Writes the table, and the bearers to `postings`.
  void write(ImportColumns columns, ImportPostings postings) throws IOException {
    Path cells = folder.resolve("cells-" + name);
    try (Sorter.Cursor sorted = sorter.sort();
        DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(cells), BUFFER))) {
      boolean more = sorted.next();
      while (more) {
        long key = sorted.key();
        postings.begin(most);
        boolean continued = false;
        for (; more && sorted.key() == key; more = sorted.next()) {
          ByteBuffer in = ByteBuffer.wrap(sorted.record());
          int place = in.getInt();
          continued |= place == PREFIX;
          if (place != PREFIX) {
            postings.bearer(place, in.getInt());
          }
        }
        out.writeLong(key);
        out.writeInt(PhraseTableBuilder.value(postings.end(), continued));
        entries++;
      }
    }
    fill(columns, cells);
    Files.delete(cells);
  }

  private void fill(ImportColumns columns, Path cells) throws IOException {
    long slots = slots(entries);
    ImportColumns.Column keys = columns.column(name + ".keys", slots, 8);
    ImportColumns.Column values = columns.column(name + ".values", slots, 4);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(cells), BUFFER))) {
      for (long i = 0; i < entries; i++) {
        long key = in.readLong();
        long slot = key & (slots - 1);
        while (keys.get(slot) != 0) {
          slot = (slot + 1) & (slots - 1);
        }
        keys.set(slot, key);
        values.set(slot, in.readInt());
      }
    }
  }

  /// A power of two, so that at most three quarters of the slots are taken.
  private static long slots(long entries) {
    long wanted = Math.max(16, entries + entries / 3 + 1);
    long power = Long.highestOneBit(wanted);
    return power == wanted ? power : 2 * power;
  }
}
