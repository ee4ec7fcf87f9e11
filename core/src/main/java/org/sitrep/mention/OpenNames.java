package org.sitrep.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sitrep.model.Mention;
import org.sitrep.text.Document;
import org.sitrep.text.Tokens;

/// Finds the people and organisations of a text, those that no list knows among them.
final class OpenNames {
  private final FamilyEndings families;

  /// The names of a text, in order.
  record Found(List<Mention.OfPerson> people, List<Mention.OfOrganization> bodies) {
    /// The places that are no part of an organisation's name.
    List<Mention.OfPlace> outside(List<Mention.OfPlace> places) {
      List<Mention.OfPlace> outside = new ArrayList<>();
      int next = 0;
      for (Mention.OfPlace place : places) {
        int start = place.span().start();
        while (next < bodies.size() && bodies.get(next).span().end() <= start) {
          next++;
        }
        if (next == bodies.size() || bodies.get(next).span().start() > start) {
          outside.add(place);
        }
      }
      return outside;
    }
  }

  OpenNames(FamilyEndings families) {
    this.families = families;
  }

  /// @param taken tokens that are something else already
  /// @param places those of them that are places
  /// @param known people already found by name, in order
  Found find(
      Document document,
      NameContext context,
      Occupied taken,
      List<Mention.OfPlace> places,
      List<Mention.OfPerson> known) {
    NameReader reader = new NameReader(document, context, taken, ends(document.tokens(), places));
    List<NameRun> runs = reader.runs();
    NameForms forms = forms(document, runs, known);
    List<NameReader.Name> names = reader.read(runs, forms, families);
    List<Mention.OfPerson> people = new PersonFinder(document, context, forms).find(names, known);
    Occupied persons = new Occupied(document.tokens());
    persons.addAll(people);
    return new Found(people, OrganizationFinder.find(document, names, persons));
  }

  private static int[] ends(Tokens tokens, List<Mention.OfPlace> places) {
    int[] ends = new int[tokens.count()];
    for (Mention.OfPlace place : places) {
      ends[tokens.at(place.span().start())] = tokens.at(place.span().end() - 1) + 1;
    }
    return ends;
  }

  private static NameForms forms(
      Document document, List<NameRun> runs, List<Mention.OfPerson> known) {
    Tokens tokens = document.tokens();
    List<Integer> last = new ArrayList<>();
    known.forEach(person -> last.add(tokens.at(person.span().end() - 1)));
    runs.forEach(run -> last.add(run.to() - 1));
    Collections.sort(last);
    return new NameForms(document, last);
  }
}
