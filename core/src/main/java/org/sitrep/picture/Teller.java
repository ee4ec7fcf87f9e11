package org.sitrep.picture;

import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Picture;
import org.sitrep.model.Warning;
import org.sitrep.picture.page.PageRenderer;
import org.sitrep.picture.render.MarkdownRenderer;
import org.sitrep.picture.render.TextRenderer;
import org.sitrep.picture.report.Earlier;
import org.sitrep.picture.report.ReportMaker;
import org.sitrep.picture.wording.Names;
import org.sitrep.picture.wording.Warnings;
import org.sitrep.picture.wording.Wording;

/// Tells a picture in the reader's language; the second door of this floor.
public final class Teller {
  private final Knowledge knowledge;
  private final Wording wording;
  private final ReportMaker maker;
  private final Optional<Earlier> earlier;

  /// Takes the language of the reader.
  ///
  /// @throws IllegalArgumentException if `language` is none of [#languages]
  public Teller(Knowledge knowledge, String language) {
    this(
        knowledge,
        new ReportMaker(knowledge, language, new Weights(knowledge)::of),
        Optional.empty());
  }

  private Teller(Knowledge knowledge, ReportMaker maker, Optional<Earlier> earlier) {
    this.knowledge = knowledge;
    this.maker = maker;
    this.wording = maker.wording();
    this.earlier = earlier;
  }

  /// A teller whose reports also say what is new since an earlier run.
  public Teller since(Earlier run) {
    return new Teller(knowledge, maker, Optional.of(run));
  }

  /// The tags of the languages that can be told in.
  public static List<String> languages(Knowledge knowledge) {
    return Wording.languages(knowledge);
  }

  /// The situation report as text of at most 96 columns.
  ///
  /// @param styled whether a terminal may be told to set headings in bold
  public String text(Picture picture, boolean styled) {
    return TextRenderer.render(maker.make(picture, earlier), wording, styled);
  }

  /// The situation report as Markdown.
  public String markdown(Picture picture) {
    return MarkdownRenderer.render(maker.make(picture, earlier), wording);
  }

  /// The picture as one HTML file that opens without a network.
  public String page(Picture picture) {
    return PageRenderer.render(knowledge, picture, maker.make(picture, earlier), wording);
  }

  /// A warning as a sentence without a full stop.
  public String message(Warning warning) {
    return Warnings.message(wording, warning);
  }

  /// The name of a country, its code if it is unknown.
  public String country(String code) {
    return new Names(knowledge, wording).country(code);
  }
}
