package org.sitrep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the compiler cannot say about our sources.
class SourceTest {
  @Test
  void everyPackageIsNullMarked() {
    assertThat(Tree.mainSources().stream().map(Path::getParent).distinct())
        .isNotEmpty()
        .allSatisfy(
            folder ->
                assertThat(folder.resolve("package-info.java"))
                    .content(UTF_8)
                    .contains("@NullMarked"));
  }

  @Test
  void noWordOfALanguageIsInTheCode() throws IOException {
    assertThat(foreignLiterals(Tree.mainSources()))
        .as("string literals with letters outside ASCII: words belong in knowledge/")
        .isEmpty();
  }

  @Test
  void escapedAndBlockTextIsSeenCommentsAreNot() throws IOException {
    Path source = Files.createTempFile("Sample", ".java");
    try {
      Files.writeString(
          source,
          """
          // a comment may say \u00e9
          class Sample {
            String escaped = "\\u0627";
            String plain = "arrow \u2192";
            String block = \"""
                \u00e6
                \""";
          }
          """,
          UTF_8);

      assertThat(foreignLiterals(List.of(source))).hasSize(2);
    } finally {
      Files.delete(source);
    }
  }

  private static List<String> foreignLiterals(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      List<String> found = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        new ForeignLiterals(unit, found).scan(unit, null);
      }
      return found;
    }
  }

  private static final class ForeignLiterals extends TreeScanner<@Nullable Void, Void> {
    private final CompilationUnitTree unit;
    private final List<String> found;

    ForeignLiterals(CompilationUnitTree unit, List<String> found) {
      this.unit = unit;
      this.found = found;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, Void nothing) {
      if (literal.getValue() instanceof String text
          && text.codePoints().anyMatch(c -> c > 127 && Character.isLetter(c))) {
        found.add(unit.getSourceFile().getName() + ": " + text);
      }
      return null;
    }
  }
}
