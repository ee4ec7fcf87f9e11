package org.sitrep.app.serve;

import java.util.List;
import org.sitrep.app.read.Refusal;
import org.sitrep.app.room.Taken;
import org.sitrep.app.write.Json;
import org.sitrep.app.write.JsonLines;

/// Writes what became of the articles of a request.
final class TakenJson {
  private static final String REFUSED = "refused";

  private TakenJson() {}

  static byte[] of(long revision, List<Taken> taken, List<Refusal> refusals) {
    return JsonLines.bytes(
        json -> {
          json.open().number("revision", revision).openList("articles");
          taken.forEach(one -> write(json, one));
          refusals.forEach(
              refusal -> write(json, refusal.where().toString(), REFUSED, Intake.told(refusal)));
          json.closeList().close();
        });
  }

  private static void write(Json json, Taken taken) {
    switch (taken) {
      case Taken.Stored stored -> write(json, stored.id(), stored.outcome().id(), "");
      case Taken.Refused refused ->
          write(json, refused.id(), REFUSED, Shown.line(refused.reason(), 200));
    }
  }

  private static void write(Json json, String id, String outcome, String reason) {
    json.open().text("id", id).text("outcome", outcome).known("reason", reason).close();
  }
}
