package org.sitrep.app.store.sqlite;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.sitrep.model.Mention;
import org.sitrep.model.Publication;
import org.sitrep.model.TimeExpression;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// How the model's records are laid out in blobs, where that does not follow from the records.
///
/// The names of variants are written into stores: none is ever given another meaning.
final class RecordShapes {
  private RecordShapes() {}

  /// The variants and the days.
  static SimpleModule module() {
    return new SimpleModule("sitrep-records")
        .setMixInAnnotation(Mention.class, Mentions.class)
        .setMixInAnnotation(TimeExpression.class, Times.class)
        .setSerializerModifier(new UntoldPublication())
        .addDeserializer(Publication.class, new UntoldPublication.Reader())
        .addSerializer(new DayWriter())
        .addDeserializer(LocalDate.class, new DayReader());
  }

  /// What is written of a record: its components, not what else it answers.
  static VisibilityChecker components(VisibilityChecker seen) {
    return seen.withIsGetterVisibility(Visibility.NONE);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Mention.OfPlace.class, name = "p"),
    @JsonSubTypes.Type(value = Mention.OfUnlistedPlace.class, name = "u"),
    @JsonSubTypes.Type(value = Mention.OfActor.class, name = "a"),
    @JsonSubTypes.Type(value = Mention.OfPerson.class, name = "h"),
    @JsonSubTypes.Type(value = Mention.OfOrganization.class, name = "o"),
    @JsonSubTypes.Type(value = Mention.OfTime.class, name = "t"),
    @JsonSubTypes.Type(value = Mention.OfQuantity.class, name = "q")
  })
  private interface Mentions {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = TimeExpression.Absolute.class, name = "a"),
    @JsonSubTypes.Type(value = TimeExpression.None.class, name = "n"),
    @JsonSubTypes.Type(value = TimeExpression.DayOfYear.class, name = "d"),
    @JsonSubTypes.Type(value = TimeExpression.MonthOfYear.class, name = "m"),
    @JsonSubTypes.Type(value = TimeExpression.Weekday.class, name = "w"),
    @JsonSubTypes.Type(value = TimeExpression.Offset.class, name = "o"),
    @JsonSubTypes.Type(value = TimeExpression.PartOfYear.class, name = "y"),
    @JsonSubTypes.Type(value = TimeExpression.Since.class, name = "s"),
    @JsonSubTypes.Type(value = TimeExpression.Length.class, name = "l"),
    @JsonSubTypes.Type(value = TimeExpression.Vague.class, name = "v")
  })
  private interface Times {}

  /// A day is its number since 1970-01-01.
  private static final class DayWriter extends StdSerializer<LocalDate> {
    DayWriter() {
      super(LocalDate.class);
    }

    @Override
    public void serialize(LocalDate day, JsonGenerator out, SerializationContext context) {
      out.writeNumber(day.toEpochDay());
    }
  }

  private static final class DayReader extends StdDeserializer<LocalDate> {
    DayReader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) {
      return LocalDate.ofEpochDay(in.getLongValue());
    }
  }
}
