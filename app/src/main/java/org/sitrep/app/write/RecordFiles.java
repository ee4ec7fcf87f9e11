package org.sitrep.app.write;

import java.io.IOException;
import java.io.OutputStream;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Story;
import org.sitrep.model.Warning;
import org.sitrep.picture.Teller;

/// The data files of the contract, each written record by record.
///
/// What is written for the same records in the same order is the same, whether `build` or an export
/// asks. Names and messages in data files are English.
public final class RecordFiles {
  private final Codes codes;
  private final Teller english;
  private final PictureJson json;

  public RecordFiles(Knowledge knowledge) {
    this.codes = new Codes(knowledge.ontology());
    this.english = new Teller(knowledge, "en");
    this.json = new PictureJson(codes, english);
  }

  /// `articles.jsonl`.
  public RecordWriter<AnnotatedArticle> articles(OutputStream out) throws IOException {
    return new LineWriter<>(out, new ArticleJson(codes)::write);
  }

  /// `stories.jsonl`.
  public RecordWriter<Story> stories(OutputStream out) throws IOException {
    return new LineWriter<>(out, (lines, story) -> PictureJson.write(lines, story, false));
  }

  /// `events.jsonl`.
  public RecordWriter<Event> events(OutputStream out) throws IOException {
    return new LineWriter<>(out, json::write);
  }

  /// `figures.jsonl`.
  public RecordWriter<Figure> figures(OutputStream out) throws IOException {
    return new LineWriter<>(out, PictureJson::write);
  }

  /// `control.jsonl`.
  public RecordWriter<Control> control(OutputStream out) throws IOException {
    return new LineWriter<>(out, ControlJson::write);
  }

  /// `warnings.jsonl`.
  public RecordWriter<Warning> warnings(OutputStream out) throws IOException {
    return new LineWriter<>(out, json::write);
  }

  /// `map.geojson`.
  public RecordWriter<Event> map(OutputStream out) throws IOException {
    return MapJson.writer(out, codes);
  }

  /// `events.csv`.
  public RecordWriter<Event> table(OutputStream out) throws IOException {
    return new EventsCsv(out, codes, english);
  }
}
