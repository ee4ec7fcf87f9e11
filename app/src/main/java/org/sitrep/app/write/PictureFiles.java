package org.sitrep.app.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Picture;
import org.sitrep.picture.Teller;

/// Writes a picture as the files of `build`.
public final class PictureFiles {
  private final Codes codes;
  private final Teller teller;
  private final Teller english;

  /// Takes the teller of the report and the page; names and messages in data files are English.
  public PictureFiles(Knowledge knowledge, Teller teller) {
    this.english = new Teller(knowledge, "en");
    this.codes = new Codes(knowledge.ontology());
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
      PictureJson json = new PictureJson(codes, english);
      lines(aside, "articles.jsonl", picture.articles(), new ArticleJson(codes)::write);
      lines(
          aside,
          "stories.jsonl",
          picture.stories(),
          (lines, story) -> PictureJson.write(lines, story, false));
      lines(aside, "events.jsonl", picture.events(), json::write);
      lines(aside, "figures.jsonl", picture.figures(), PictureJson::write);
      lines(aside, "warnings.jsonl", picture.warnings(), json::write);
      try (OutputStream map = stream(aside, "map.geojson")) {
        JsonLines.document(map, lines -> MapJson.write(lines, picture.events(), codes));
      }
      text(aside, "events.csv", EventsCsv.write(picture.events(), codes, english));
      text(aside, "sitrep.md", teller.markdown(picture));
      text(aside, "sitrep.html", teller.page(picture));
      out.moveIntoPlace();
    }
  }

  private static <T> void lines(Path folder, String name, List<T> items, BiConsumer<Json, T> writer)
      throws IOException {
    try (OutputStream out = stream(folder, name)) {
      JsonLines.write(out, items, writer);
    }
  }

  private static OutputStream stream(Path folder, String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16);
  }

  private static void text(Path folder, String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
