package org.sitrep.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.app.gazetteer.Packs;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `sitrep`: nothing by itself, a command must follow.
@Command(
    name = "sitrep",
    versionProvider = SitrepCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Turns news articles into a picture of what happened, with sources.",
    footer = {
      "",
      "Exit status: 0 all read; 1 some inputs could not be read (each is named on standard",
      "error, all others are processed); 2 the command line is wrong."
    })
final class SitrepCommand implements Runnable {
  private static final int WIDTH = 96;
  private static final String PROPERTY = "sitrep.knowledge";
  private static final String BROKEN_PIPE = "Broken pipe";

  @Spec private CommandSpec spec;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description =
          "Folder of the compiled knowledge, or of an import, if not what Sitrep came with.")
  private Path knowledge;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }

  /// Where the knowledge is, with what the user has imported.
  Packs packs() {
    return Packs.of(
        Optional.ofNullable(knowledge),
        Path.of(System.getProperty(PROPERTY, "knowledge")),
        System.getenv(),
        Path.of(System.getProperty("user.home", "")));
  }

  /// The version in the manifest of the program's jar.
  static String version() {
    return Optional.ofNullable(SitrepCommand.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }

  /// Tells the version on the command line.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"sitrep " + version()};
    }
  }

  /// The command line with all commands; messages go to the console's standard error.
  static CommandLine commandLine(Console console) {
    SitrepCommand root = new SitrepCommand();
    CommandLine line = new CommandLine(root);
    line.addSubcommand(new BuildCommand(console, root));
    line.addSubcommand(new ReportCommand(console, root));
    line.addSubcommand(new AnnotateCommand(console, root));
    line.addSubcommand(new StoriesCommand(console, root));
    line.addSubcommand(new EvaluateCommand(console, root));
    line.addSubcommand(new LanguagesCommand(console, root));
    line.addSubcommand(new OntologyCommand(console, root));
    line.addSubcommand(new ServeCommand(console, root));
    line.addSubcommand(new WatchCommand(console, root));
    line.addSubcommand(new SourcesCommand(console, root));
    line.addSubcommand(new StoreCommand(console, root));
    line.addSubcommand(new KnowledgeCommand(console, root));
    line.getSubcommands().values().forEach(SitrepCommand::addHelp);
    addHelp(line);
    line.setUsageHelpWidth(WIDTH);
    line.setErr(console.err());
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, console));
    return line;
  }

  private static void addHelp(CommandLine line) {
    line.getCommandSpec().mixinStandardHelpOptions(true);
  }

  private static int failed(Exception e, Console console) {
    if (e instanceof Failure failure) {
      console.err().println("sitrep: " + failure.getMessage());
      console.err().flush();
      return Outcome.WRONG_COMMAND;
    }
    if (e instanceof IOException io) {
      return outputFailed(io, console);
    }
    console.err().println("sitrep: internal error. Please report it with what follows.");
    e.printStackTrace(console.err());
    console.err().flush();
    return Outcome.INTERNAL;
  }

  /// Commands tell all trouble with their input themselves, so this is standard output. A reader
  /// who has seen enough closes it.
  private static int outputFailed(IOException e, Console console) {
    if (BROKEN_PIPE.equals(e.getMessage())) {
      return Outcome.ALL_READ;
    }
    console.err().println("sitrep: standard output cannot be written (" + e.getMessage() + ").");
    console.err().flush();
    return Outcome.INTERNAL;
  }
}
