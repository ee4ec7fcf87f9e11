package org.sitrep.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Article;

/// Writes a large corpus for measurements as JSON Lines: variations of the samples.
///
/// Arguments: how many articles, the file, and a seed (1 if there is none).
public final class MakeCorpus {
  private static final int LEAST_ARGUMENTS = 2;

  private MakeCorpus() {}

  /// Writes the file.
  ///
  /// @throws IOException if it cannot be written, or the knowledge is not built
  public static void main(String[] args) throws IOException {
    if (args.length < LEAST_ARGUMENTS) {
      throw new IllegalArgumentException("arguments: COUNT FILE [SEED]");
    }
    long seed = args.length > LEAST_ARGUMENTS ? Long.parseLong(args[2]) : 1;
    Knowledge knowledge = Folders.knowledge();
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      Corpus samples = Corpus.read(knowledge, Folders.samples());
      List<Article> made =
          new Variations(knowledge, samples.articles(), seed).make(Integer.parseInt(args[0]));
      for (Article article : made) {
        out.write(ArticleIn.json(article).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
      }
    }
  }
}
