package org.sitrep.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.pack.Apostrophes;
import org.sitrep.pack.Flags;

/// Forms with something before the stem, paradigms that ask for a beginning, endings of names.
class InflectorTest {
  private static final String RULES =
      """
      [verb]
      columns: infinitive; present; past
      أ- | أ-; ي-, ي-ون; -وا
      ا- | ا-; ي-; -وا
      ا-ى | ا-ى; ي-ي; ا-وا
      -e | -e; -es; -ed
      - | -; ge-t; *
      [noun]
      columns: singular; definite; other
      -ة | -ة; ال-ة; -ات
      - | -; ال-; وال-
      [noun irregular]
      باب | باب; الباب; أبواب
      co-op | co-op; co-ops
      [name]
      -ия | -ии; -ию, -ией
      - | -а; -у
      -а | -
      """;

  @TempDir private Path folder;
  private final Problems problems = new Problems();

  private TextFile file(String text) throws IOException {
    Path path = Files.writeString(folder.resolve("inflection.txt"), text);
    return TextFile.read(path);
  }

  private List<String> forms(String part, String lemma) throws IOException {
    Inflector inflector = new Inflector(file(RULES), problems);
    List<Form> forms = part.equals("verb") ? inflector.verb(lemma) : inflector.noun(lemma);
    return forms.stream().map(Form::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verb | أعلن | أعلن يعلن يعلنون علنوا",
        "verb | اشترى | اشترى يشتري اشتروا",
        "verb | انضم | انضم ينضم نضموا",
        "verb | move | move moves moved",
        "verb | kauf | kauf gekauft",
        "verb | ا | ا ي وا",
        "noun | مدينة | مدينة المدينة مدينات",
        "noun | جيش | جيش الجيش والجيش",
        "noun | ة | ة الة ات",
        "noun | باب | باب الباب أبواب",
        "noun | co-op | co-op co-ops",
      })
  void whatStandsBeforeTheHyphenGoesBeforeTheStem(String part, String lemma, String expected)
      throws IOException {
    assertThat(forms(part, lemma)).containsExactly(expected.split(" "));
  }

  @Test
  void formsKeepTheMeaningOfTheirColumn() throws IOException {
    Inflector inflector = new Inflector(file(RULES), problems);

    assertThat(inflector.verb("أعلن"))
        .contains(new Form("يعلنون", Flags.PRESENT), new Form("علنوا", Flags.PAST));
    assertThat(inflector.any("أعلن")).extracting(Form::text).doesNotContain("أعلنа");
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void aParadigmWithoutAHyphenIsAMistake() throws IOException {
    new Inflector(file("[noun]\nx | -; -s\n"), problems);

    assertThat(problems.all()).singleElement().asString().contains("no `-`");
  }

  @Test
  void endingsOfNamesAreTurnedRound() throws IOException {
    assertThat(NameEndingReader.read(file(RULES), problems))
        .containsExactly("ией\tия", "ии\tия", "ию\tия", "а\t", "у\t", "\tа");
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void mistakesInEndingsOfNamesAreTold() throws IOException {
    NameEndingReader.read(file("[name]\nия | -ии\n-а | ы\n-о\n"), problems);

    assertThat(problems.all()).hasSize(3);
  }

  @Test
  void phrasesAreCutLikeTexts() {
    Apostrophes elisions = Apostrophes.of(List.of("l'", "d'"), false);

    assertThat(Words.of("L’Aquila, côte d'Ivoire", elisions))
        .containsExactly("L’", "Aquila", "côte", "d'", "Ivoire");
    assertThat(Words.of("l'", elisions)).containsExactly("l'");
    assertThat(Words.of("L’Aquila's")).containsExactly("L’Aquila", "'s");
    assertThat(Words.of("Ankara'nın", Apostrophes.of(List.of(), true)))
        .containsExactly("Ankara", "'nın");
  }
}
