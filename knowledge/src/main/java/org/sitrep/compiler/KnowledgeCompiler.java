package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sitrep.compiler.TextFile.Line;
import org.sitrep.pack.PackWriter;

/// Packs the knowledge folder into the files that the library maps into memory.
///
/// Arguments: the knowledge folder, the folder to write. Exit status 1 if the knowledge has
/// mistakes; they are all listed on standard error and nothing is written.
public final class KnowledgeCompiler {
  private static final List<String> MEASURES =
      List.of("generic", "whole", "casualty", "land", "told-units");
  private static final List<String> GAZETTEER =
      List.of(
          "regions",
          SecondDivisionsReader.FOLDER,
          "gazetteer",
          "languages/languages.txt",
          "node_modules");

  /// What every lexicon is made of, beside the folder of its language.
  private static final List<String> SHARED =
      List.of("actors", "names", "exonyms", "regions", "ontology");

  private static final String FULL = "full";
  private static final int THREADS = 2;

  private final Path knowledge;
  private final Path out;
  private final Problems problems = new Problems();

  private KnowledgeCompiler(Path knowledge, Path out) {
    this.knowledge = knowledge;
    this.out = out;
  }

  /// Takes the knowledge folder and the folder to write.
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("Expected two arguments: the knowledge folder and the folder to write.");
      System.exit(2);
    }
    KnowledgeCompiler compiler = new KnowledgeCompiler(Path.of(args[0]), Path.of(args[1]));
    compiler.run();
    compiler.problems.all().forEach(System.err::println);
    if (!compiler.problems.all().isEmpty()) {
      System.exit(1);
    }
  }

  private void run() throws IOException {
    Files.createDirectories(out);
    if (Freshness.stale(knowledge, out.resolve("gazetteer.pack"), GAZETTEER)) {
      GazetteerCompiler.compile(knowledge, out);
    }
    Path atlas = Path.of("node_modules", "world-atlas");
    if (Freshness.stale(knowledge, out.resolve("outlines.pack"), List.of(atlas.toString()))) {
      OutlinesCompiler.compile(
          knowledge.resolve(atlas).resolve("countries-50m.json"), out.resolve("outlines.pack"));
    }
    if (Freshness.stale(
        knowledge,
        out.resolve("world.pack"),
        List.of("languages", "actors", "names", "exonyms", "regions", "ontology", "sources"))) {
      languages();
    }
  }

  /// Lexicons do not depend on each other; what is wrong with them is told in order all the same.
  private void inParallel(List<Callable<Problems>> lexicons) throws IOException {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Future<Problems> lexicon : threads.invokeAll(lexicons)) {
        problems.addAll(lexicon.get());
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private void languages() throws IOException {
    OntologyCompiler ontology = new OntologyCompiler(knowledge.resolve("ontology"), problems);
    ActorCompiler actors = new ActorCompiler(knowledge.resolve("actors"), problems);
    FrequentWords frequent = new FrequentWords();
    LanguageModelCompiler model = new LanguageModelCompiler();
    Path folder = knowledge.resolve("languages");
    TopicList topics = new TopicList(knowledge.resolve("ontology/concepts.txt"), problems);
    PackCheck check = new PackCheck(folder, topics, problems);
    ReaderNames readers = new ReaderNames(knowledge, problems);
    List<Callable<Problems>> lexicons = new ArrayList<>();
    List<String> depths = new ArrayList<>();
    for (Line line : TextFile.read(folder.resolve("languages.txt")).lines()) {
      String tag = line.fields().getFirst();
      depths.add(line.text());
      if (line.fields().getLast().equals(FULL)) {
        check.check(tag);
      }
      Path lexicon = out.resolve("lexicon-" + tag + ".pack");
      List<String> sources = new ArrayList<>(SHARED);
      sources.add("languages/" + tag);
      if (Freshness.stale(knowledge, lexicon, sources)) {
        lexicons.add(
            () -> {
              Problems own = new Problems();
              new LanguageCompiler(folder.resolve(tag), topics, own)
                  .compile(actors, readers, ontology.ids(), lexicon);
              return own;
            });
      }
      frequent.read(tag, folder.resolve(tag).resolve("frequent.txt"));
      model.read(tag, folder.resolve(tag));
    }
    inParallel(lexicons);
    PackWriter world = new PackWriter();
    ontology.write(world);
    actors.write(world);
    frequent.write(world);
    model.write(world);
    topics.write(world);
    world.strings(
        "family-endings",
        TextFile.read(knowledge.resolve("names/family-endings.txt")).lines().stream()
            .flatMap(line -> TextFile.list(line.text()).stream())
            .toList());
    world.strings("languages", depths);
    TextFile measures = TextFile.read(knowledge.resolve("ontology/measures.txt"));
    for (String section : MEASURES) {
      world.strings(
          section,
          measures.section(section).stream()
              .flatMap(line -> TextFile.list(line.text()).stream())
              .toList());
    }
    new SourcesCompiler(knowledge.resolve("sources"), problems).write(world);
    world.strings("same", measures.section("same").stream().map(Line::text).toList());
    if (problems.all().isEmpty()) {
      world.write(out.resolve("world.pack"));
    }
  }
}
