package org.sitrep.picture.wording;

import java.util.HashMap;
import java.util.Map;
import org.sitrep.model.Warning;

/// Writes warnings in words.
public final class Warnings {
  private Warnings() {}

  /// The message of a warning; its details fill `{1}`, `{2}`, …, the questioned words `{text}`.
  /// Points of the compass are named.
  public static String message(Wording wording, Warning warning) {
    Map<String, String> values = new HashMap<>();
    values.put("text", warning.text());
    values.put("about", warning.about());
    values.put("kind", warning.kind().replace('-', ' '));
    int number = 0;
    for (String detail : warning.details()) {
      number++;
      String compass = "compass." + detail;
      values.put(Integer.toString(number), wording.has(compass) ? wording.phrase(compass) : detail);
    }
    String key = "warning." + warning.message();
    return wording.phrase(wording.has(key) ? key : "warning.other", values);
  }
}
