package org.sitrep.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.app.Samples;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Agreement;
import org.sitrep.model.Control;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Status;

/// Everything that answers name by an id has words in every reader's language; a missing string
/// fails here rather than show its id, or English words, to a reader.
class LabelsTest {
  /// The contract's kinds of sources, and those of actors.
  private static final List<String> KINDS =
      List.of(
          "agency",
          "state-media",
          "outlet",
          "official",
          "government",
          "military",
          "state-force",
          "police",
          "court",
          "monitor",
          "ngo",
          "un",
          "international",
          "alliance",
          "hospital",
          "company",
          "analyst",
          "witness",
          "party",
          "union",
          "religious-body",
          "person",
          "armed-group",
          "anonymous",
          "social-media",
          "other");

  private static final List<String> CONTROL =
      List.of(Control.HELD, Control.PARTLY, Control.CONTESTED, Control.BESIEGED);

  private static Knowledge knowledge;

  @BeforeAll
  static void open() throws IOException {
    knowledge = Samples.knowledge();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nb", "sv"})
  void everyTypeAndKindHasALabelInTheLanguageItself(String tag) {
    Map<String, String> labels = knowledge.language(tag).report().all();

    List<String> types = knowledge.ontology().all().stream().map(EventType::id).toList();
    assertThat(types).allSatisfy(id -> assertThat(labels.get("type." + id)).isNotBlank());
    assertThat(KINDS).allSatisfy(id -> assertThat(labels.get("kind." + id)).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nb", "sv"})
  void everyMeasureThatEnglishNamesHasALabelInTheLanguageItself(String tag) {
    List<String> measures =
        knowledge.language("en").report().all().keySet().stream()
            .filter(key -> key.startsWith("measure."))
            .toList();

    assertThat(knowledge.language(tag).report().all().keySet()).containsAll(measures);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nb", "sv"})
  void everyGroupStatusAgreementAndKindOfControlHasAPhrase(String tag) {
    Map<String, String> phrases = knowledge.language(tag).phrases().all();

    assertThat(keys()).allSatisfy(key -> assertThat(phrases.get(key)).as(key).isNotBlank());
  }

  private static List<String> keys() {
    return Stream.of(
            knowledge.ontology().all().stream().map(type -> "group." + type.group()).distinct(),
            Arrays.stream(EventStatus.values()).map(status -> "status." + status.id()),
            Arrays.stream(Status.values()).map(status -> "claim." + status.id()),
            Arrays.stream(Agreement.values()).map(agreement -> "agreement." + agreement.id()),
            Stream.of("agreement.single"),
            CONTROL.stream().map(kind -> "control-kind." + kind),
            CONTROL.stream().map(kind -> "control." + kind),
            Stream.concat(knowledge.tags().stream(), Stream.of("und")).map(id -> "language." + id))
        .flatMap(any -> any)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "sv"})
  void labelsAreNotLeftInEnglish(String tag) {
    Map<String, String> english = knowledge.language("en").phrases().all();
    Map<String, String> phrases = knowledge.language(tag).phrases().all();

    assertThat(
            keys().stream()
                .filter(key -> Objects.equals(english.get(key), phrases.get(key)))
                .collect(Collectors.toSet()))
        .isEmpty();
  }
}
