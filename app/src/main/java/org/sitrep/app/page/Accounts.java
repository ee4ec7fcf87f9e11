package org.sitrep.app.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Names of accounts that content systems come with, by `accounts.txt`; no one is called so.
final class Accounts {
  private static final String FILE = "accounts.txt";
  private static final Set<String> NAMES = load();

  private Accounts() {}

  private static Set<String> load() {
    try (InputStream in =
            Objects.requireNonNull(Accounts.class.getResourceAsStream(FILE), "no " + FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean is(String name) {
    return NAMES.contains(name.strip().toLowerCase(Locale.ROOT));
  }
}
