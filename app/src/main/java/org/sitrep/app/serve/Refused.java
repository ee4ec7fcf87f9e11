package org.sitrep.app.serve;

import java.util.Map;

/// Why a request is not answered; leaves as a problem of RFC 9457.
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String field;
  private final transient Map<String, String> headers;

  /// @param field the parameter or field at fault, empty if it is none
  /// @param detail what was read, what is wrong with it, what to try
  /// @param headers of the answer
  Refused(int status, String field, String detail, Map<String, String> headers) {
    super(detail, null, false, false);
    this.status = status;
    this.field = field;
    this.headers = Map.copyOf(headers);
  }

  Refused(int status, String detail) {
    this(status, "", detail, Map.of());
  }

  /// A parameter or field that is wrong.
  static Refused field(String name, String detail) {
    return new Refused(400, name, detail, Map.of());
  }

  /// Nothing bears this id.
  static Refused unknown(String what, String id) {
    return new Refused(
        404,
        "id",
        "There is no "
            + what
            + " "
            + Shown.of(id)
            + ". Maybe it was merged with another: ask the list.",
        Map.of());
  }

  int status() {
    return status;
  }

  String field() {
    return field;
  }

  Map<String, String> headers() {
    return headers;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
