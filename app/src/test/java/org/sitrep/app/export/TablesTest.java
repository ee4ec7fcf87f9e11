package org.sitrep.app.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.app.Samples;
import org.sitrep.app.write.RecordFiles;
import org.sitrep.app.write.RecordWriter;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Actor;
import org.sitrep.model.Event;
import org.sitrep.picture.Phrases;

/// The tables can be read back whatever stands in the texts, and have the columns that are
/// documented.
class TablesTest {
  private static final int EVENTS = 300;

  private static Knowledge knowledge;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeAll
  static void open() throws IOException {
    knowledge = Samples.knowledge();
  }

  @Test
  void aLineForEveryPairOfActors() throws IOException {
    Event event = withActors(List.of("A", "B"), List.of("C", "D", "E"));
    List<List<String>> lines = tsv(List.of(event));

    assertThat(lines).hasSize(7);
    assertThat(column(lines, "Actor Name")).containsExactly("A", "A", "A", "B", "B", "B");
    assertThat(column(lines, "Recipient Name")).containsExactly("C", "D", "E", "C", "D", "E");
    assertThat(column(lines, "Event ID")).containsOnly("ev-1");
  }

  @Test
  void aMissingSideIsLeftEmpty() throws IOException {
    assertThat(column(tsv(List.of(withActors(List.of(), List.of("C")))), "Actor Name"))
        .containsExactly("");
    assertThat(tsv(List.of(withActors(List.of(), List.of())))).hasSize(2);
  }

  @Test
  void placesAndCodesStandInTheirColumns() throws IOException {
    List<List<String>> lines = tsv(List.of(Samples.picture().events().getFirst()));

    assertThat(column(lines, "GeoNames ID")).containsExactly("2996944");
    assertThat(column(lines, "Country")).containsExactly("FRA");
    assertThat(column(lines, "Latitude")).containsExactly("45.75");
    assertThat(column(lines, "Longitude")).containsExactly("5");
    assertThat(column(lines, "Event Type")).containsExactly("");
    assertThat(column(lines, "Sitrep Type")).containsExactly("flood");
    assertThat(column(lines, "Recipient Name")).containsExactly("'=HYPERLINK(\"x\")");
    assertThat(column(lines, "Primary Recipient Sector")).containsExactly("CVL");
    assertThat(column(lines, "Fatalities")).containsExactly("7");
  }

  @Test
  void noFieldBreaksALine() throws IOException {
    for (long seed = 0; seed < EVENTS; seed++) {
      Event event = new Hostile(seed).event();
      List<List<String>> lines = tsv(List.of(event));

      int pairs = Math.max(1, event.agents().size()) * Math.max(1, event.targets().size());
      assertThat(lines).as("seed %d", seed).hasSize(1 + pairs);
      assertThat(lines).allSatisfy(line -> assertThat(line).hasSameSizeAs(EventsTsv.columns()));
      lines.stream().skip(1).forEach(TablesTest::holdsNoFormula);
    }
  }

  @Test
  void hashtagsStandBetweenHeadersAndData() throws IOException {
    List<List<String>> rows = hxl(List.of(Samples.picture().events().getFirst()));

    assertThat(rows).hasSize(3);
    assertThat(rows.get(1))
        .allSatisfy(tag -> assertThat(tag).matches("#[a-z0-9]+(\\+[a-z0-9_]+)*"));
    assertThat(rows.get(1)).doesNotHaveDuplicates().contains("#geo+lat", "#geo+lon", "#loc+name");
    assertThat(value(rows, "#geo+lat")).isEqualTo("45.75");
    assertThat(value(rows, "#date+occurred+start")).isEqualTo("2021-03-04");
    assertThat(value(rows, "#country+name+i_en")).isEqualTo("France");
    assertThat(value(rows, "#affected+killed+max")).isEqualTo("9");
    assertThat(value(rows, "#group+name+second+list")).isEqualTo("'=HYPERLINK(\"x\")");
    assertThat(value(rows, "#description+i_en")).isNotBlank();
  }

  @Test
  void noCellBreaksARow() throws IOException {
    for (long seed = 0; seed < EVENTS; seed++) {
      Event event = new Hostile(seed).event();
      for (List<List<String>> rows : List.of(hxl(List.of(event)), acled(List.of(event)))) {
        assertThat(rows)
            .as("seed %d", seed)
            .allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
        holdsNoFormula(rows.getLast());
      }
      assertThat(hxl(List.of(event))).hasSize(3);
      assertThat(acled(List.of(event))).hasSize(2);
    }
  }

  @Test
  void aTextComesBackAsItWas() throws IOException {
    for (long seed = 0; seed < EVENTS; seed++) {
      Event event = new Hostile(seed).event();
      String story = new String(event.story().getBytes(UTF_8), UTF_8);

      assertThat(value(hxl(List.of(event)), "#meta+story+id")).isIn(story, "'" + story);
    }
  }

  @Test
  void everyColumnIsDocumented() throws IOException {
    Path page =
        Stream.of(Path.of("docs/api.md"), Path.of("../docs/api.md"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    List<String> documented = Files.readAllLines(page, UTF_8);

    assertThat(firstCells(documented, "### events.tsv")).isEqualTo(EventsTsv.columns());
    assertThat(firstCells(documented, "### events.hxl.csv")).isEqualTo(hxl(List.of()).get(1));
  }

  /// The first cells of the table below a heading, without its head.
  private static List<String> firstCells(List<String> lines, String heading) {
    return lines.stream()
        .dropWhile(line -> !line.equals(heading))
        .dropWhile(line -> !line.startsWith("|"))
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> line.split("\\|")[1].strip().replace("`", ""))
        .toList();
  }

  private static void holdsNoFormula(List<String> cells) {
    assertThat(cells)
        .allSatisfy(
            cell -> {
              if (!cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0) {
                assertThat(cell).matches("-[0-9.E-]+");
              }
            });
  }

  private static Event withActors(List<String> agents, List<String> targets) {
    Event event = Samples.picture().events().getFirst();
    return new Event(
        event.id(),
        event.type(),
        event.date(),
        event.place(),
        actors(agents),
        actors(targets),
        event.fatalities(),
        event.status(),
        event.origins(),
        event.claims(),
        event.story(),
        event.storyline(),
        event.background());
  }

  private static List<Actor> actors(List<String> names) {
    return names.stream().map(name -> new Actor("", name, "", "people")).toList();
  }

  private List<List<String>> tsv(List<Event> events) throws IOException {
    String text = written(new EventsTsv(out, knowledge.ontology()), events);
    assertThat(text).endsWith("\n");
    return Arrays.stream(text.substring(0, text.length() - 1).split("\n", -1))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  private List<List<String>> hxl(List<Event> events) throws IOException {
    return CsvReader.read(
        written(new EventsHxl(out, knowledge, new Phrases(knowledge, "en")), events));
  }

  private List<List<String>> acled(List<Event> events) throws IOException {
    return CsvReader.read(written(new RecordFiles(knowledge).table(out), events));
  }

  private String written(RecordWriter<Event> writer, List<Event> events) throws IOException {
    for (Event event : events) {
      writer.add(event);
    }
    writer.end();
    String text = out.toString(UTF_8);
    out.reset();
    return text;
  }

  private static List<String> column(List<List<String>> lines, String name) {
    int at = lines.getFirst().indexOf(name);
    return lines.stream().skip(1).map(line -> line.get(at)).toList();
  }

  private static String value(List<List<String>> rows, String tag) {
    return rows.get(2).get(rows.get(1).indexOf(tag));
  }
}
