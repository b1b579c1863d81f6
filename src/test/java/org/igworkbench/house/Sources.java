package org.igworkbench.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Java sources as the compiler's own parser sees them.
record Sources(List<Source> files) {

  /// A file, with its length and what is declared in it; `text` is the whole of it.
  record Source(String path, int lines, String text, List<Declared> declared) {}

  /// A package, a type at the top of a file or a method; `doc` is null without a comment.
  record Declared(Kind kind, String name, int lines, int parameters, @Nullable String doc) {}

  enum Kind {
    PACKAGE,
    PUBLIC_TYPE,
    TYPE,
    METHOD,
    CONSTRUCTOR
  }

  /// Every `.java` file below the folder, relative to the project.
  static Sources below(String folder) {
    var root = Path.of(folder);
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var walk = Files.walk(root);
        var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var paths = walk.filter(p -> p.toString().endsWith(".java")).sorted().toList();
      if (paths.isEmpty()) {
        return new Sources(List.of());
      }
      var task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(paths));
      var trees = DocTrees.instance(task);
      var files = new ArrayList<Source>();
      for (var unit : task.parse()) {
        files.add(source(unit, trees));
      }
      return new Sources(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source source(CompilationUnitTree unit, DocTrees trees) throws IOException {
    var path = Path.of(unit.getSourceFile().toUri());
    var text = unit.getSourceFile().getCharContent(true).toString();
    var reader = new Reader(unit, trees);
    reader.scan(unit, null);
    var shown = Path.of("").toAbsolutePath().relativize(path).toString();
    return new Source(shown, (int) text.lines().count(), text, List.copyOf(reader.declared));
  }

  private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final DocTrees trees;
    private final List<Declared> declared = new ArrayList<>();

    Reader(CompilationUnitTree unit, DocTrees trees) {
      this.unit = unit;
      this.trees = trees;
    }

    @Override
    public @Nullable Void visitPackage(PackageTree tree, @Nullable Void unused) {
      add(Kind.PACKAGE, tree.getPackageName().toString(), tree, 0);
      return super.visitPackage(tree, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
      if (getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree) {
        var open = tree.getModifiers().getFlags().contains(Modifier.PUBLIC);
        add(open ? Kind.PUBLIC_TYPE : Kind.TYPE, tree.getSimpleName().toString(), tree, 0);
      }
      return super.visitClass(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
      var parent = getCurrentPath().getParentPath().getLeaf();
      var ofRecord = parent.getKind() == Tree.Kind.RECORD;
      if (!tree.getName().contentEquals("<init>")) {
        add(Kind.METHOD, tree.getName().toString(), tree, 0);
      } else {
        var type = ((ClassTree) parent).getSimpleName().toString();
        // The parameters of a record are counted as its components.
        add(Kind.CONSTRUCTOR, type, tree, ofRecord ? 0 : tree.getParameters().size());
      }
      return super.visitMethod(tree, null);
    }

    private void add(Kind kind, String name, Tree tree, int parameters) {
      var doc = trees.getDocComment(getCurrentPath());
      declared.add(new Declared(kind, name, lines(tree), parameters, doc));
    }

    private int lines(Tree tree) {
      var positions = trees.getSourcePositions();
      var map = unit.getLineMap();
      var start = positions.getStartPosition(unit, tree);
      var end = positions.getEndPosition(unit, tree);
      return start < 0 || end < 0
          ? 0
          : (int) (map.getLineNumber(end) - map.getLineNumber(start) + 1);
    }
  }
}
