package org.sitrep.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Leads a real browser through every view of the page, over all samples; `web/test` holds the
/// checks. Screenshots are left in `target/screens`.
@NullMarked
class PageTest {
  /// What the checks take on an idle machine, many times over.
  private static final long MINUTES = 10;

  /// How the checks tell that there is no browser.
  private static final int NO_BROWSER = 77;

  private static final Path HOME = Path.of(System.getProperty("sitrep.home", ".."));
  private static final Path WEB = HOME.resolve("web").toAbsolutePath().normalize();
  private static final Path SCREENS = Path.of("target", "screens").toAbsolutePath();

  @Test
  void holdsInABrowser() throws Exception {
    assumeTrue(
        Files.isDirectory(WEB.resolve("node_modules/playwright-core")),
        "The page is not tested in a browser: web/node_modules lacks playwright-core.");
    assumeTrue(
        Files.isDirectory(SampleRoom.folder()),
        "The page is not tested in a browser: there are no samples.");
    StringWriter text = new StringWriter();
    Log log = new Log(new PrintWriter(text));
    Path told = Files.createDirectories(SCREENS).resolve("browse.log");
    try (SampleRoom room = SampleRoom.open(log);
        HttpServer server = room.serve(log)) {
      int outcome = browse("http://127.0.0.1:" + server.port() + "/", told);
      String output = Files.readString(told, StandardCharsets.UTF_8);
      assumeTrue(outcome != NO_BROWSER, "The page is not tested in a browser: " + output.strip());
      assertThat(outcome).as("%s", output).isZero();
    }
    assertThat(text.toString()).doesNotContain("failed", "Exception");
  }

  private static int browse(String address, Path told) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("node", WEB.resolve("test/browse.mjs").toString(), address)
            .redirectErrorStream(true)
            .redirectOutput(told.toFile());
    builder.command().add(SCREENS.toString());
    Process process = started(builder);
    try {
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      assertThat(ended).as("%s", Files.readString(told, StandardCharsets.UTF_8)).isTrue();
      return process.exitValue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static Process started(ProcessBuilder builder) throws IOException {
    try {
      return builder.start();
    } catch (IOException e) {
      assumeTrue(false, "The page is not tested in a browser: Node.js cannot be started.");
      throw e;
    }
  }
}
