package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.Packs;
import org.sitrep.Packs.Example;
import org.sitrep.model.Actor;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Quantity;
import org.sitrep.model.Source;

/// Runs the examples that stand beside the rule files of every language.
final class ExamplesTest {
  private static final Annotator ANNOTATOR = new Annotator(Packs.knowledge());

  static Stream<String> languages() {
    return Packs.full().stream();
  }

  private static AnnotatedArticle read(String tag, String text, Optional<PartialDate> published) {
    return ANNOTATOR.annotate(
        new Article(
            "example",
            Optional.empty(),
            Optional.empty(),
            Optional.of(tag),
            published,
            Optional.empty(),
            text),
        tag);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void events(String tag) {
    List<String> wrong = new ArrayList<>();
    for (Example example : Packs.examples(tag, "events")) {
      List<Claim> claims = read(tag, example.text(), Optional.empty()).claims();
      int brace = example.expected().indexOf('{');
      String types = brace < 0 ? example.expected() : example.expected().substring(0, brace);
      String roles =
          brace < 0
              ? ""
              : example.expected().substring(brace + 1, example.expected().lastIndexOf('}'));
      if (!fits(types.strip(), claims) || !rolesFit(types.split(";")[0].strip(), roles, claims)) {
        wrong.add(
            example.where()
                + " "
                + example.expected()
                + " :: "
                + example.text()
                + "\n    found "
                + brief(claims));
      }
    }
    assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
  }

  private static boolean fits(String expected, List<Claim> claims) {
    List<String> found = claims.stream().map(Claim::type).toList();
    if (expected.equals("!")) {
      return found.isEmpty();
    }
    return Arrays.stream(expected.split(";"))
        .map(String::strip)
        .allMatch(
            type ->
                type.startsWith("!") ? !found.contains(type.substring(1)) : found.contains(type));
  }

  private static boolean rolesFit(String type, String roles, List<Claim> claims) {
    if (roles.isBlank()) {
      return true;
    }
    return claims.stream()
        .filter(claim -> claim.type().equals(type))
        .anyMatch(claim -> rolesFit(claim, roles));
  }

  private static boolean rolesFit(Claim claim, String roles) {
    return Arrays.stream(roles.split(";"))
        .map(String::strip)
        .allMatch(role -> roleFits(claim, role));
  }

  private static boolean roleFits(Claim claim, String role) {
    String value = role.substring(role.indexOf('=') + 1).strip();
    return switch (role.contains("=") ? role.substring(0, role.indexOf('=')).strip() : role) {
      case "agent" -> named(claim.agents(), value);
      case "target" -> named(claim.targets(), value);
      case "place" ->
          claim
              .place()
              .filter(p -> p.text().contains(value) || p.place().name().contains(value))
              .isPresent();
      case "status" -> claim.status().id().equals(value);
      case "background" -> claim.background();
      default -> true;
    };
  }

  private static boolean named(List<Actor> actors, String value) {
    return actors.stream()
        .anyMatch(
            a -> a.name().contains(value) || value.contains(a.name()) || a.ref().endsWith(value));
  }

  private static String brief(List<Claim> claims) {
    return claims.stream()
        .map(
            c ->
                c.type()
                    + " "
                    + c.status()
                    + (c.background() ? " background" : "")
                    + " "
                    + names(c.agents())
                    + names(c.targets())
                    + c.place().map(p -> "@" + p.text()).orElse(""))
        .toList()
        .toString();
  }

  private static List<String> names(List<Actor> actors) {
    return actors.stream().map(Actor::name).toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void attribution(String tag) {
    List<String> wrong = new ArrayList<>();
    for (Example example : Packs.examples(tag, "attribution")) {
      List<List<Source>> chains = chains(tag, example.text());
      List<String> expected =
          example.expected().equals("-")
              ? List.of()
              : Arrays.stream(example.expected().split(">")).map(String::strip).toList();
      boolean fits =
          expected.isEmpty()
              ? chains.stream().allMatch(List::isEmpty)
              : chains.stream().anyMatch(chain -> chainFits(chain, expected));
      if (!fits) {
        wrong.add(
            example.where()
                + " "
                + example.expected()
                + " :: "
                + example.text()
                + "\n    found "
                + chains.stream()
                    .map(c -> c.stream().map(Source::name).toList())
                    .distinct()
                    .toList());
      }
    }
    assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
  }

  private static List<List<Source>> chains(String tag, String text) {
    return ANNOTATOR.chains(
        new Article(
            "example",
            Optional.empty(),
            Optional.empty(),
            Optional.of(tag),
            Optional.empty(),
            Optional.empty(),
            text),
        tag);
  }

  private static boolean chainFits(List<Source> chain, List<String> expected) {
    if (chain.size() != expected.size()) {
      return false;
    }
    for (int i = 0; i < chain.size(); i++) {
      String name = chain.get(i).name().toLowerCase(java.util.Locale.ROOT);
      String want = expected.get(i).toLowerCase(java.util.Locale.ROOT);
      if (!name.contains(want) && !want.contains(name)) {
        return false;
      }
    }
    return true;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void times(String tag) {
    List<String> wrong = new ArrayList<>();
    for (Example example : Packs.examples(tag, "time")) {
      String[] parts = example.expected().split("@");
      String value = parts[0].strip();
      PartialDate anchor = PartialDate.parse(parts[1].strip()).orElseThrow();
      int open = example.text().indexOf('[');
      int close = example.text().indexOf(']');
      String text = example.text().replace("[", "").replace("]", "");
      List<Mention.OfTime> times =
          mentions(read(tag, text, Optional.of(anchor)), Mention.OfTime.class);
      boolean fits =
          value.equals("-")
              ? times.isEmpty()
              : times.stream()
                  .anyMatch(
                      t ->
                          t.value().equals(value)
                              && (open < 0
                                  || t.span().start() < close - 1 && t.span().end() > open));
      if (!fits) {
        wrong.add(
            example.where()
                + " "
                + example.expected()
                + " :: "
                + example.text()
                + "\n    found "
                + times.stream().map(t -> t.text() + "=" + t.value()).toList());
      }
    }
    assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void quantities(String tag) {
    List<String> wrong = new ArrayList<>();
    for (Example example : Packs.examples(tag, "quantities")) {
      String text = example.text().replace("[", "").replace("]", "");
      List<Mention.OfQuantity> found =
          mentions(read(tag, text, Optional.empty()), Mention.OfQuantity.class);
      if (!quantityFits(example.expected(), found)) {
        wrong.add(
            example.where()
                + " "
                + example.expected()
                + " :: "
                + example.text()
                + "\n    found "
                + found.stream().map(q -> written(q.quantity())).toList());
      }
    }
    assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
  }

  private static boolean quantityFits(String expected, List<Mention.OfQuantity> found) {
    return expected.equals("-")
        ? found.stream().allMatch(q -> q.quantity().measure().isEmpty())
        : found.stream().anyMatch(q -> written(q.quantity()).equals(expected));
  }

  private static String written(Quantity quantity) {
    return quantity.measure() + " " + number(quantity.low()) + ".." + number(quantity.high());
  }

  private static String number(java.util.OptionalDouble value) {
    if (value.isEmpty()) {
      return "";
    }
    double number = value.getAsDouble();
    return number == StrictMath.rint(number)
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  private static <M extends Mention> List<M> mentions(AnnotatedArticle article, Class<M> kind) {
    return article.mentions().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
