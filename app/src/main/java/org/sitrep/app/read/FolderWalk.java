package org.sitrep.app.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Finds the files to read below a folder, in the order of their names.
///
/// Hidden files, files with other endings and files named `expected.*`, which state what should be
/// found rather than report anything, are passed over. Links are followed, but no folder is entered
/// twice.
final class FolderWalk {
  private static final Set<String> ENDINGS =
      Set.of(
          "txt", "jsonl", "ndjson", "json", "html", "htm", "xhtml", "xml", "rss", "atom", "warc",
          "wet");

  private final Consumer<Problem> problems;
  private final Set<Path> entered = new HashSet<>();
  private final List<Path> found = new ArrayList<>();

  FolderWalk(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /// The files below a folder.
  List<Path> files(Path folder) {
    enter(folder);
    return found;
  }

  private void enter(Path folder) {
    List<Path> entries = new ArrayList<>();
    try {
      if (!entered.add(folder.toRealPath())) {
        return;
      }
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      }
    } catch (IOException | DirectoryIteratorException e) {
      problems.accept(new Refusal.Unreadable(Where.file(folder.toString()), Reasons.of(e)));
      return;
    }
    entries.sort(Path::compareTo);
    for (Path entry : entries) {
      if (Files.isDirectory(entry)) {
        if (!hidden(entry)) {
          enter(entry);
        }
      } else if (Files.isRegularFile(entry) && wanted(entry)) {
        found.add(entry);
      }
    }
  }

  private static boolean hidden(Path entry) {
    return entry.getFileName().toString().startsWith(".");
  }

  private static boolean wanted(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return !hidden(file)
        && !name.startsWith("expected.")
        && ENDINGS.contains(plain.substring(plain.lastIndexOf('.') + 1));
  }
}
