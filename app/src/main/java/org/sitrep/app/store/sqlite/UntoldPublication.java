package org.sitrep.app.store.sqlite;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedTime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/// Leaves a publication of which nothing is told out of what is written, and reads one that is not
/// there as that.
///
/// So articles that were written before there were publications are read still, and one of which
/// nothing is told has the digest it had then. It is the last component of its records, so that a
/// list without it is a list with nothing after the rest.
final class UntoldPublication extends ValueSerializerModifier {
  private static final long serialVersionUID = 1L;
  private static final String NAME = "publication";

  @Override
  public List<BeanPropertyWriter> changeProperties(
      SerializationConfig config,
      BeanDescription.Supplier type,
      List<BeanPropertyWriter> properties) {
    Class<?> written = type.getBeanClass();
    if (written == Article.class || written == AnnotatedArticle.class) {
      properties.replaceAll(one -> one.getName().equals(NAME) ? new IfTold(one) : one);
    }
    return properties;
  }

  private static final class IfTold extends BeanPropertyWriter {
    private static final long serialVersionUID = 1L;

    IfTold(BeanPropertyWriter plain) {
      super(plain);
    }

    @Override
    public void serializeAsProperty(Object record, JsonGenerator out, SerializationContext context)
        throws Exception {
      if (isTold(record)) {
        super.serializeAsProperty(record, out, context);
      }
    }

    @Override
    public void serializeAsElement(Object record, JsonGenerator out, SerializationContext context)
        throws Exception {
      if (isTold(record)) {
        super.serializeAsElement(record, out, context);
      }
    }

    private static boolean isTold(Object record) {
      return record instanceof Article article
          ? !article.publication().untold()
          : !((AnnotatedArticle) record).publication().untold();
    }
  }

  /// Stands in for [Publication] while it is read.
  record Written(
      Optional<PublishedTime> at,
      Optional<PublishedTime> updated,
      Optional<ZoneId> zone,
      Optional<String> canonical,
      List<String> authors,
      Optional<String> agency,
      List<String> captions,
      boolean excerpt,
      Map<String, String> found) {}

  /// Reads what is there.
  static final class Reader extends StdDeserializer<Publication> {
    Reader() {
      super(Publication.class);
    }

    @Override
    public Publication deserialize(JsonParser in, DeserializationContext context) {
      Written w = context.readValue(in, Written.class);
      return new Publication(
          w.at(),
          w.updated(),
          w.zone(),
          w.canonical(),
          w.authors(),
          w.agency(),
          w.captions(),
          w.excerpt(),
          w.found());
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
      return Publication.UNTOLD;
    }
  }
}
