package org.sitrep.app.store.sqlite;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.zip.DataFormatException;
import org.sitrep.app.store.StoreException;
import org.sitrep.model.Actor;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimPlace;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.Figure;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Mention;
import org.sitrep.model.Origin;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.Quantity;
import org.sitrep.model.Quote;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.model.Story;
import org.sitrep.model.TimeExpression;
import org.sitrep.model.Warning;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.smile.SmileWriteFeature;

/// Writes the model's records as blobs and reads them back as equal records.
///
/// A blob is Smile, with texts that recur written once. Records of the picture and of readings are
/// lists of their components, which halves them: they can be made anew from the articles whenever a
/// record changes its components. An [org.sitrep.model.Article] cannot, so its components are
/// named. Long blobs are deflated where that makes them shorter. Safe for use by many threads.
///
/// Half of a surrogate pair in a text, which no encoding can hold, becomes U+FFFD.
final class RecordCodec {
  /// Everything that can be made anew.
  private static final List<Class<?>> LISTS =
      List.of(
          Actor.class,
          AnnotatedArticle.class,
          Claim.class,
          ClaimPlace.class,
          Control.class,
          Event.class,
          Event.Toll.class,
          EventClaim.class,
          Figure.class,
          Figure.Bound.class,
          Figure.Estimate.class,
          Figure.Reported.class,
          FigureClaim.class,
          Mention.OfPlace.class,
          Mention.OfActor.class,
          Mention.OfPerson.class,
          Mention.OfOrganization.class,
          Mention.OfTime.class,
          Mention.OfQuantity.class,
          Origin.class,
          PartialDate.class,
          Place.class,
          Quantity.class,
          Quote.class,
          Source.class,
          Span.class,
          Story.class,
          TimeExpression.Absolute.class,
          TimeExpression.None.class,
          TimeExpression.DayOfYear.class,
          TimeExpression.MonthOfYear.class,
          TimeExpression.Weekday.class,
          TimeExpression.Offset.class,
          TimeExpression.PartOfYear.class,
          TimeExpression.Since.class,
          TimeExpression.Length.class,
          TimeExpression.Vague.class,
          Warning.class);

  private final ObjectMapper mapper = mapper();

  private static ObjectMapper mapper() {
    SmileMapper.Builder builder =
        SmileMapper.builder()
            .enable(SmileWriteFeature.CHECK_SHARED_STRING_VALUES)
            .enable(SmileWriteFeature.LENIENT_UTF_ENCODING)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultVisibility(RecordShapes::components)
            .addModule(RecordShapes.module());
    for (Class<?> type : LISTS) {
      builder.withConfigOverride(
          type, override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)));
    }
    return builder.build();
  }

  /// The record's blob.
  byte[] write(Object value) {
    return Deflated.of(plain(value));
  }

  /// The record's bytes as they are before they are deflated: the same for equal records.
  byte[] plain(Object value) {
    return mapper.writeValueAsBytes(value);
  }

  /// The record of a blob.
  ///
  /// @throws StoreException if it is none of such a record
  <T> T read(byte[] blob, Class<T> type) {
    try {
      return mapper.readValue(Deflated.plain(blob), type);
    } catch (JacksonException | DataFormatException e) {
      throw new StoreException(
          "a record of the store cannot be read ("
              + e.getMessage()
              + "). Maybe it was written by another version: try `sitrep store rebuild`.",
          e);
    }
  }
}
