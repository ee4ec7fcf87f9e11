package org.sitrep.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.knowledge.ControlRules;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.NameEndings;
import org.sitrep.knowledge.Prefixes;
import org.sitrep.pack.Romanisation;

/// A few event types: id, family, merges, salience, lasting.
public final class TestTypes {
  private static final String[] TABLE = {
    "siege-broken siege - 9 no",
    "siege-imposed siege-imposed - 8 yes",
    "territory-captured control withdrawal 9 no",
    "territory-lost control withdrawal 9 no",
    "withdrawal withdrawal - 7 no",
    "earthquake earthquake deaths 9 no",
    "flood flood deaths 8 yes",
    "deaths casualties - 7 no",
    "clash clash killing 6 no",
    "killing killing deaths 6 no",
    "airstrike air-attack - 7 no",
    "bombing blast - 8 no",
    "protest protest - 6 no",
    "election election - 8 no",
    "resignation resignation - 7 no",
    "aid-airdrop airdrop - 7 no",
    "outbreak outbreak deaths 8 yes",
    "talks talks - 5 no",
    "statement statement - 1 no",
  };

  private static final Map<String, EventType> BY_ID =
      Arrays.stream(TABLE)
          .map(TestTypes::read)
          .collect(Collectors.toUnmodifiableMap(EventType::id, Function.identity()));

  private static final ControlRules CONTROL =
      new ControlRules(
          List.of(
              "territory-captured\tagent\theld\tfrom",
              "territory-captured\ttarget\theld\tuntil",
              "territory-lost\tagent\theld\tuntil",
              "territory-lost\ttarget\theld\tfrom",
              "withdrawal\tagent\theld\tuntil",
              "withdrawal\ttarget\theld\tfrom",
              "siege-imposed\tagent\tbesieged\tfrom",
              "siege-imposed\ttarget\theld\tat",
              "siege-broken\tagent\tpartly-held\tfrom",
              "siege-broken\ttarget\tbesieged\tuntil"),
          List.of("armed-group"));

  /// Names sound as they are written.
  private static final List<String> SOUNDS =
      Stream.concat(
              Stream.of(
                  "vowels: a",
                  "vowels: i",
                  "vowels: u",
                  "consonants: b | b; p",
                  "consonants: d | d; t",
                  "consonants: k | k; g",
                  "consonants: s | s; z",
                  "consonants: m | m",
                  "consonants: n | n",
                  "consonants: r | r",
                  "consonants: l | l",
                  "consonants: f | f; v"),
              Stream.of(
                      "aa bb ck dd ei ff gg hs ii js kk ll mm nn ou pp qk rr ss tt uu vf wf xs yi zz"
                          .split(" "))
                  .map(pair -> "letters: " + pair.charAt(0) + " > " + pair.charAt(1)))
          .toList();

  private TestTypes() {}

  /// What the types tell of who holds a place.
  public static ControlRules control() {
    return CONTROL;
  }

  public static EventType type(String id) {
    return Objects.requireNonNull(BY_ID.get(id), id);
  }

  public static java.util.Collection<EventType> all() {
    return BY_ID.values();
  }

  private static EventType read(String line) {
    String[] f = line.split(" ", -1);
    return new EventType(
        f[0],
        "test",
        "",
        Optional.empty(),
        Optional.empty(),
        "",
        f[1],
        f[2].equals("-") ? Set.of() : Set.of(f[2]),
        Integer.parseInt(f[3]),
        false,
        f[4].equals("yes"),
        new EventType.Roles("", "", ""),
        "");
  }

  /// A former of stories that knows these types and takes no word for a frequent one.
  public static StoryFormer former() {
    NameWords names =
        new NameWords(
            word -> false,
            tag -> NameEndings.NONE,
            tag -> Prefixes.NONE,
            Optional.of(new Romanisation(SOUNDS)));
    return new StoryFormer(
        TestTypes::type,
        new ConceptReader(TestTypes::type, new ContentWords(word -> false), names));
  }
}
