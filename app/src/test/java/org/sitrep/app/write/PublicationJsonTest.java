package org.sitrep.app.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedTime;

/// What is told is written under the contract's names, and nothing where nothing is.
class PublicationJsonTest {
  private static String written(Publication publication) {
    byte[] bytes =
        JsonLines.bytes(
            json -> {
              json.open();
              PublicationJson.fields(json, publication).close();
            });
    return new String(bytes, UTF_8).strip();
  }

  @Test
  void nothingIsWrittenOfWhatIsNotTold() {
    assertThat(written(Publication.UNTOLD)).isEqualTo("{}");
  }

  @Test
  void everythingIsWrittenThatIs() {
    Publication told =
        new Publication(
            Optional.of(
                new PublishedTime(
                    LocalDateTime.of(2017, 9, 5, 23, 30), Optional.of(ZoneOffset.UTC))),
            Optional.of(new PublishedTime(LocalDateTime.of(2017, 9, 6, 1, 2, 3), Optional.empty())),
            Optional.of(ZoneId.of("Europe/Oslo")),
            Optional.of("https://a.example/x"),
            List.of("A", "B"),
            Optional.of("NTB"),
            List.of("A picture."),
            true,
            Map.of("title", "json-ld"));
    assertThat(written(told))
        .isEqualTo(
            "{\"publishedAt\":\"2017-09-05T23:30:00Z\",\"updatedAt\":\"2017-09-06T01:02:03\","
                + "\"timeZone\":\"Europe/Oslo\",\"authors\":[\"A\",\"B\"],"
                + "\"canonical\":\"https://a.example/x\",\"agency\":\"NTB\","
                + "\"captions\":[\"A picture.\"],\"excerpt\":true,"
                + "\"found\":{\"title\":\"json-ld\"}}");
  }
}
