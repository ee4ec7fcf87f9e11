package org.sitrep.app;

/// Why a command cannot be carried out at all; the message says what to try.
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  Failure(String message) {
    super(message);
  }
}
