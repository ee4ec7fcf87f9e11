package org.sitrep.app.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Picture;
import org.sitrep.picture.Teller;

/// Writes a picture as the files of `build`.
public final class PictureFiles {
  private final RecordFiles files;
  private final Teller teller;

  /// Takes the teller of the report and the page; names and messages in data files are English.
  public PictureFiles(Knowledge knowledge, Teller teller) {
    this.files = new RecordFiles(knowledge);
    this.teller = teller;
  }

  /// Writes all files, or none: they are made aside and moved into `folder` when the last one is
  /// whole.
  ///
  /// @param folder is made if it is missing; other files in it stay
  /// @throws IOException if a file cannot be written
  public void write(Picture picture, Path folder) throws IOException {
    try (OutputFolder out = OutputFolder.beside(folder)) {
      Path aside = out.aside();
      records(aside, "articles.jsonl", picture.articles(), files::articles);
      records(aside, "stories.jsonl", picture.stories(), files::stories);
      records(aside, "events.jsonl", picture.events(), files::events);
      records(aside, "figures.jsonl", picture.figures(), files::figures);
      records(aside, "control.jsonl", picture.control(), files::control);
      records(aside, "warnings.jsonl", picture.warnings(), files::warnings);
      records(aside, "map.geojson", picture.events(), files::map);
      records(aside, "events.csv", picture.events(), files::table);
      text(aside, "sitrep.md", teller.markdown(picture));
      text(aside, "sitrep.html", teller.page(picture));
      out.moveIntoPlace();
    }
  }

  /// Opens a file of records.
  private interface Opener<T> {
    RecordWriter<T> open(OutputStream out) throws IOException;
  }

  private static <T> void records(Path folder, String name, List<T> items, Opener<T> opener)
      throws IOException {
    try (OutputStream out = stream(folder, name)) {
      RecordWriter<T> writer = opener.open(out);
      for (T item : items) {
        writer.add(item);
      }
      writer.end();
    }
  }

  private static OutputStream stream(Path folder, String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16);
  }

  private static void text(Path folder, String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
