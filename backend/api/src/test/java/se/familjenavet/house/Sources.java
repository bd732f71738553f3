package se.familjenavet.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Java sources of the backend, read by the compiler's own parser. */
final class Sources {
    /** The folder of the backend, seen from any of its modules. */
    static final Path BACKEND = Path.of("..").toAbsolutePath().normalize();

    private Sources() {}

    /** A method and how many lines its body takes, braces and all. */
    record Method(String file, String name, long lines) {}

    static List<Path> java() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("api/src/main", "api/src/test", "local/src/main", "local/src/test")) {
            files.addAll(below(BACKEND.resolve(folder), ".java"));
        }
        return files;
    }

    /** Of the web app, which its own linter does not count. */
    static List<Path> stylesheets() throws IOException {
        return below(BACKEND.resolveSibling("frontend").resolve("src"), ".css");
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    static List<Method> methods() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Method> methods = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new MethodScanner(unit, positions, methods).scan(unit, null);
            }
            return methods;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class MethodScanner extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> methods;

        MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<Method> methods) {
            this.unit = unit;
            this.positions = positions;
            this.methods = methods;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method.getBody()));
                String file =
                        Path.of(unit.getSourceFile().getName()).getFileName().toString();
                methods.add(new Method(file, method.getName().toString(), last - first + 1));
            }
            return super.visitMethod(method, null);
        }
    }
}
