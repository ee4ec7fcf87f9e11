package org.sitrep.compiler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sitrep.compiler.TextFile.Line;
import org.sitrep.pack.Flags;

/// Makes the forms of lemmas after `inflection.txt`: irregular entries first, else the paradigm
/// whose beginning and ending, taken together, are the longest that fit.
final class Inflector {
  /// The section that is read the other way round, by [NameEndingReader].
  private static final String NAMES = "name";

  private static final String VERB = "verb";

  private static final int SHORTEST_STEM = 3;

  private final Map<String, Table> tables = new LinkedHashMap<>();

  /// The columns, paradigms and irregular entries of one part of speech; forms of a paradigm have a
  /// hyphen for the stem. `rows` holds the irregular entries by each of their forms.
  private record Table(
      List<String> columns,
      Map<String, List<Form>> paradigms,
      Map<String, List<Form>> irregular,
      Map<String, List<List<Form>>> rows) {
    Table() {
      this(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>());
    }

    void irregular(String lemma, List<Form> forms) {
      irregular.put(lemma, forms);
      forms.stream()
          .map(Form::text)
          .distinct()
          .forEach(form -> rows.computeIfAbsent(form, f -> new ArrayList<>()).add(forms));
    }
  }

  Inflector(TextFile file, Problems problems) {
    for (Line line : file.lines()) {
      if (!line.section().equals(NAMES)) {
        read(line, problems);
      }
    }
  }

  private void read(Line line, Problems problems) {
    boolean irregular = line.section().endsWith(" irregular");
    String part = irregular ? line.section().replace(" irregular", "") : line.section();
    Table table = tables.computeIfAbsent(part, p -> new Table());
    if (line.text().startsWith("columns:")) {
      table.columns().clear();
      table.columns().addAll(TextFile.list(line.text().substring("columns:".length())));
    } else if (line.fields().size() != 2) {
      problems.add(line.file(), line.number(), "expected `ending | forms`: " + line.text());
    } else if (irregular) {
      List<String> row = columns(line.fields().get(1));
      table.irregular(line.fields().get(0), forms(table, row, Inflector::whole));
    } else if (line.fields().get(0).indexOf('-') < 0) {
      problems.add(line.file(), line.number(), "no `-` in the ending: " + line.text());
    } else {
      List<String> row = columns(line.fields().get(1));
      table.paradigms().put(line.fields().get(0), forms(table, row, UnaryOperator.identity()));
    }
  }

  private static List<String> columns(String text) {
    return Arrays.stream(text.split(";", -1)).map(String::strip).toList();
  }

  /// The forms in a row of columns, each written out; `*` stands for no form.
  private static List<Form> forms(Table table, List<String> row, UnaryOperator<String> write) {
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      int flags = i < table.columns().size() ? Flags.ofColumn(table.columns().get(i)) : 0;
      for (String form : row.get(i).split(",")) {
        String text = form.strip();
        if (!text.equals("*") && !text.isEmpty()) {
          forms.add(new Form(write.apply(text), flags));
        }
      }
    }
    return forms;
  }

  /// An irregular form as it stands.
  private static String whole(String form) {
    return form.startsWith("-") ? form.substring(1) : form;
  }

  /// A form with the stem in the place of its hyphen; one without a hyphen is a whole word.
  private static String around(String stem, String form) {
    int hyphen = form.indexOf('-');
    return hyphen < 0 ? form : form.substring(0, hyphen) + stem + form.substring(hyphen + 1);
  }

  /// All forms of a verb.
  List<Form> verb(String lemma) {
    return of(VERB, lemma);
  }

  /// All forms of a noun.
  List<Form> noun(String lemma) {
    return of("noun", lemma);
  }

  /// All forms of a word of whatever part of speech the tables have, the lemma itself included.
  List<Form> any(String lemma) {
    Set<Form> forms = new LinkedHashSet<>();
    forms.add(new Form(lemma, 0));
    for (String part : tables.keySet()) {
      of(part, lemma).forEach(form -> forms.add(new Form(form.text(), 0)));
    }
    return List.copyOf(forms);
  }

  /// All forms of a word that is no verb.
  Set<String> nominal(String lemma) {
    Set<String> forms = new LinkedHashSet<>();
    for (String part : tables.keySet()) {
      if (!part.equals(VERB)) {
        of(part, lemma).forEach(form -> forms.add(form.text()));
      }
    }
    return forms;
  }

  /// The forms of all lemmas that a word may be a form of, by the endings alone.
  Set<String> relatives(String word) {
    Set<String> relatives = new LinkedHashSet<>();
    any(word).forEach(form -> relatives.add(form.text()));
    for (Table table : tables.values()) {
      for (Map.Entry<String, List<Form>> paradigm : table.paradigms().entrySet()) {
        for (String lemma : lemmas(table, paradigm, word)) {
          regular(table, lemma).forEach(form -> relatives.add(form.text()));
        }
      }
      table
          .rows()
          .getOrDefault(word, List.of())
          .forEach(forms -> forms.forEach(form -> relatives.add(form.text())));
    }
    return relatives;
  }

  /// The lemmas of one paradigm that have the word among their forms.
  private static Set<String> lemmas(
      Table table, Map.Entry<String, List<Form>> paradigm, String word) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (Form form : paradigm.getValue()) {
      int hyphen = form.text().indexOf('-');
      if (hyphen >= 0 && fits(form.text(), word)) {
        String stem = word.substring(hyphen, word.length() - (form.text().length() - hyphen - 1));
        String lemma = around(stem, paradigm.getKey());
        if (stem.length() >= SHORTEST_STEM && paradigm.getKey().equals(paradigm(table, lemma))) {
          lemmas.add(lemma);
        }
      }
    }
    return lemmas;
  }

  private List<Form> of(String part, String lemma) {
    Table table = tables.get(part);
    if (table == null) {
      return List.of(new Form(lemma, 0));
    }
    Set<Form> forms = new LinkedHashSet<>();
    List<Form> irregular = table.irregular().get(lemma);
    if (irregular != null) {
      forms.addAll(irregular);
    } else {
      forms.addAll(regular(table, lemma));
    }
    if (forms.stream().noneMatch(form -> form.text().equals(lemma))) {
      forms.add(new Form(lemma, part.equals(VERB) ? Flags.INFINITIVE : 0));
    }
    return List.copyOf(forms);
  }

  private static List<Form> regular(Table table, String lemma) {
    String best = paradigm(table, lemma);
    if (best.isEmpty()) {
      return List.of();
    }
    int hyphen = best.indexOf('-');
    String stem = lemma.substring(hyphen, lemma.length() - (best.length() - hyphen - 1));
    return table.paradigms().getOrDefault(best, List.of()).stream()
        .map(form -> new Form(around(stem, form.text()), form.flags()))
        .toList();
  }

  /// The paradigm of a lemma; empty if none fits.
  private static String paradigm(Table table, String lemma) {
    String best = "";
    for (String paradigm : table.paradigms().keySet()) {
      if (paradigm.length() > best.length() && fits(paradigm, lemma)) {
        best = paradigm;
      }
    }
    return best;
  }

  /// Whether a lemma has the beginning and the ending that a paradigm asks for, side by side.
  private static boolean fits(String paradigm, String lemma) {
    int hyphen = paradigm.indexOf('-');
    return lemma.length() >= paradigm.length() - 1
        && lemma.startsWith(paradigm.substring(0, hyphen))
        && lemma.endsWith(paradigm.substring(hyphen + 1));
  }
}
