package org.sitrep.app;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sitrep.app.read.Problem;
import org.sitrep.app.read.Receiver;
import org.sitrep.app.read.Refusal;
import org.sitrep.app.read.Where;
import org.sitrep.model.Article;

/// Remembers where articles came from as they are read: of two with one id the second is refused.
/// Memory is an id and a spot an article.
final class Arrivals {
  private final Consumer<Problem> problems;
  private final Map<String, Where> origins = new HashMap<>();

  /// @param problems is told what is wrong, in the order of the input
  Arrivals(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /// What an input is read into.
  ///
  /// @param next takes each article once
  Receiver into(Consumer<Article> next) {
    return new Receiver() {
      @Override
      public void article(Where where, Article article) {
        Where first = origins.putIfAbsent(article.id(), where);
        if (first == null) {
          next.accept(article);
        } else {
          problem(new Refusal.DuplicateId(where, article.id(), first));
        }
      }

      @Override
      public void problem(Problem problem) {
        problems.accept(problem);
      }
    };
  }

  /// Tells that an article could not be analysed.
  void failed(String id, String reason) {
    Where where = origins.getOrDefault(id, Where.file(id));
    problems.accept(new Refusal.Failed(where, reason));
  }
}
