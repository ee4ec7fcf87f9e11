package org.sitrep.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.sitrep.app.export.Exports;
import org.sitrep.app.read.ArticleBody;
import org.sitrep.app.room.Room;
import org.sitrep.app.view.Answers;
import org.sitrep.knowledge.Knowledge;

/// Everything that the API offers on one room, put together.
final class Routes {
  private final Room room;
  private final Knowledge knowledge;
  private final Settings settings;
  private final Replies replies;
  private final Answers answers;
  private final Filters filters;
  private final StatusJson status;
  private final ChangeStream changes;
  private final List<Route> all;

  Routes(Room room, Knowledge knowledge, Settings settings, Hosts hosts) throws IOException {
    this.room = room;
    this.knowledge = knowledge;
    this.settings = settings;
    this.answers = new Answers(knowledge, room.store(), room::index);
    this.filters = new Filters(knowledge, answers.readers());
    this.replies =
        new Replies(
            Etags.of(room, settings.version(), System::nanoTime),
            new AnswerCache(settings.cache()));
    Token token = new Token(settings.token());
    this.status = new StatusJson(room, settings.version(), answers.readers(), !token.isAsked());
    this.changes = new ChangeStream(room, status, settings.heartbeat(), settings.mostListeners());
    room.listen(changes);
    this.all = all(intake(hosts, token), exporting());
  }

  private Intake intake(Hosts hosts, Token token) {
    ArticleBody reader = new ArticleBody(new HashSet<>(knowledge.tags()));
    BoundedBody bodies =
        new BoundedBody(settings.longestBody(), settings.patience().multipliedBy(2));
    return new Intake(room, reader, hosts, token, bodies);
  }

  private Exporting exporting() throws IOException {
    return new Exporting(
        new Exports(knowledge, room.store(), room::index),
        filters,
        replies,
        new ReportPolicy(Routes.class.getClassLoader()));
  }

  private List<Route> all(Intake intake, Exporting exporting) throws IOException {
    List<Route> routes = new ArrayList<>(new Api(answers, filters, replies).routes());
    routes.add(Route.get("/status", this::status));
    routes.add(Route.get("/changes", changes));
    routes.add(Route.get("/openapi.yaml", new Description(replies)));
    routes.add(Route.get("/export/{file}", exporting));
    routes.add(new Route("POST", "/articles", intake));
    return List.copyOf(routes);
  }

  private void status(Context ctx) throws IOException {
    Parameters.of(Optional.ofNullable(ctx.queryString()).orElse("")).done();
    replies.send(ctx, Replies.JSON, status.status());
  }

  List<Route> all() {
    return all;
  }

  /// The methods that a raw path takes; none if it is not of the API.
  List<String> methods(String path) {
    List<String> methods = new ArrayList<>();
    for (Route route : all) {
      if (route.fits(path)) {
        methods.add(route.method());
        if (route.method().equals("GET")) {
          methods.add("HEAD");
        }
      }
    }
    return methods;
  }

  /// Sends away who listens to changes.
  void close() {
    changes.close();
  }
}
