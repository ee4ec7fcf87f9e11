package org.sitrep.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.sitrep.app.read.ArticleInputs;
import org.sitrep.app.read.ReadArticles;
import org.sitrep.claim.Annotator;
import org.sitrep.event.EventMerger;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Picture;
import org.sitrep.picture.PictureMaker;
import org.sitrep.story.Stories;
import org.sitrep.story.StoryFormer;

/// The whole way from files to the picture, through the front doors.
final class Pipeline {
  private Pipeline() {}

  /// The knowledge of the build.
  static Knowledge knowledge() throws IOException {
    return Knowledge.open(folder("sitrep.knowledge", "../knowledge/target/pack"));
  }

  /// The demo corpus.
  static Path samples() {
    return folder("sitrep.samples", "../samples");
  }

  /// The folder a system property names.
  static Path folder(String property, String otherwise) {
    return Path.of(System.getProperty(property, otherwise));
  }

  /// The picture that the articles of some files and folders give.
  static Picture picture(Knowledge knowledge, Path... inputs) {
    ReadArticles read =
        new ArticleInputs(new HashSet<>(knowledge.tags()), InputStream.nullInputStream())
            .read(List.of(inputs).stream().map(Path::toString).toList());
    Annotator annotator = new Annotator(knowledge);
    Stories stories =
        new StoryFormer(knowledge).form(read.articles().stream().map(annotator::annotate).toList());
    return new PictureMaker().make(stories, new EventMerger(knowledge).merge(stories));
  }

  /// The picture of the demo corpus.
  static Picture samplesPicture(Knowledge knowledge) {
    return picture(knowledge, samples().resolve("articles"), samples().resolve("wire.jsonl"));
  }
}
