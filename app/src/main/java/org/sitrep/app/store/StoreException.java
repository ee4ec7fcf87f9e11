package org.sitrep.app.store;

/// The database behind a store has failed; the message tells what it was doing and what to try.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  public StoreException(String message) {
    super(message);
  }
}
