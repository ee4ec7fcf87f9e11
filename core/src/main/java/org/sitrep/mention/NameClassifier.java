package org.sitrep.mention;

import java.util.HashMap;
import java.util.Map;

/// Tells which runs of capitalised words of one text are people and which are organisations.
///
/// The signs within a name and around it are weighed ([NameSign]). What is told of a name in one
/// place holds wherever the text has the same last word: the signs within are those of its fullest
/// form, the signs around are added up.
final class NameClassifier {
  /// What a name is.
  enum Kind {
    PERSON,
    BODY,
    UNKNOWN
  }

  /// How far below even odds a name is still taken for what is likeliest: the highest F1 lies
  /// there.
  private static final double SURE = -0.5;

  /// What a further mention adds to the clearest one, and at most all of them.
  private static final double FURTHER = 0.4;

  private static final double MOST_FURTHER = 2;

  private final NameForms forms;
  private final Map<Long, Chain> chains = new HashMap<>();

  /// All that a text says of one last word.
  private static final class Chain {
    private double bestPerson = Double.NEGATIVE_INFINITY;
    private double bestBody = Double.NEGATIVE_INFINITY;
    private double personAround = Double.NEGATIVE_INFINITY;
    private double bodyAround = Double.NEGATIVE_INFINITY;
    private double furtherPerson;
    private double furtherBody;

    void add(long signs) {
      long inside = NameSign.inside(signs);
      long around = NameSign.around(signs);
      bestPerson = Math.max(bestPerson, NameSign.person(inside));
      bestBody = Math.max(bestBody, NameSign.body(inside));
      personAround = Math.max(personAround, NameSign.person(around));
      bodyAround = Math.max(bodyAround, NameSign.body(around));
      furtherPerson += FURTHER * Math.max(0, NameSign.person(around));
      furtherBody += FURTHER * Math.max(0, NameSign.body(around));
    }

    Kind kind() {
      double person = bestPerson + personAround + further(furtherPerson, personAround);
      double body = bestBody + bodyAround + further(furtherBody, bodyAround);
      if (Math.max(person, body) < SURE) {
        return Kind.UNKNOWN;
      }
      return person >= body ? Kind.PERSON : Kind.BODY;
    }

    private static double further(double all, double clearest) {
      return Math.min(MOST_FURTHER, all - FURTHER * Math.max(0, clearest));
    }
  }

  NameClassifier(NameForms forms) {
    this.forms = forms;
  }

  /// Takes a name with its signs; all are to be taken before [#kind] is asked.
  void add(NameRun run, long sign) {
    chains.computeIfAbsent(forms.key(run.to() - 1), key -> new Chain()).add(sign);
  }

  /// What a name taken is.
  Kind kind(NameRun run) {
    Chain chain = chains.get(forms.key(run.to() - 1));
    return chain == null ? Kind.UNKNOWN : chain.kind();
  }
}
