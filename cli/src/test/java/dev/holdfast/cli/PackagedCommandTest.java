package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.startup.LambdasToClasses;
import dev.holdfast.startup.RecordReaders;
import dev.holdfast.startup.StackMapFrames;
import dev.holdfast.templates.model.NamedReads;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole command as it is packaged, with readers of its records, classes for its lambdas and frames in picocli, beside the
 * one that javac made.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackagedCommandTest {
    private Path folder = Path.of("");
    private final List<Path> rewritten = new ArrayList<>();
    private final List<URL> all = new ArrayList<>();

    /** The test's class path as jars in one folder: its own and picocli rewritten, the other libraries as they are. */
    @BeforeAll
    void pack(@TempDir Path empty) throws IOException {
        folder = empty;
        Path lib = Files.createDirectory(folder.resolve("lib"));
        for (Path from : classPath()) {
            boolean isOwn =
                    Files.isDirectory(from) || from.getFileName().toString().startsWith("holdfast");
            String kind =
                    isOwn ? "holdfast" : from.getFileName().toString().startsWith("picocli") ? "picocli" : "library";
            Path jar = lib.resolve(kind + all.size() + ".jar");
            if (Files.isDirectory(from)) {
                zip(from, jar);
            } else {
                Files.copy(from, jar);
            }
            all.add(jar.toUri().toURL());
            if (!kind.equals("library")) {
                rewritten.add(jar);
            }
        }
        RecordReaders.main(new String[] {lib.toString(), "holdfast*.jar", NamedReads.class.getName()});
        LambdasToClasses.main(new String[] {lib.toString(), "holdfast*.jar"});
        StackMapFrames.main(new String[] {lib.toString(), "picocli*.jar"});
    }

    private static List<Path> classPath() {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        return Arrays.stream(entries)
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    @Test
    void itBuildsTheSameBytesAndFindsTheSame() throws Exception {
        try (URLClassLoader rewritten = loader()) {
            String built = run(rewritten, "build", CommandRun.METANODE, "-o", folder + "/rewritten");
            String checked = run(rewritten, "check", CommandRun.METANODE);

            assertThat(built).startsWith("CommandRun[code=0,");
            assertThat(CommandRun.of("build", CommandRun.METANODE, "-o", folder + "/compiled")
                            .code())
                    .isZero();
            assertThat(files(folder.resolve("rewritten")))
                    .isEqualTo(files(folder.resolve("compiled")))
                    .hasSizeGreaterThan(50);
            assertThat(checked)
                    .isEqualTo(CommandRun.of("check", CommandRun.METANODE).toString());
        }
    }

    /** Who asks for a class's methods has it linked, and so verified. */
    @Test
    void everyClassIsVerified() throws Exception {
        int lambdas = 0;
        int readers = 0;
        try (URLClassLoader rewritten = loader()) {
            Class<?> read = rewritten.loadClass(NamedReads.class.getName());
            for (String name : classes()) {
                Class<?> linked = Class.forName(name, false, rewritten);
                assertThat(linked.getDeclaredMethods()).isNotNull();
                assertThat(linked.getClassLoader()).isSameAs(rewritten);
                lambdas += name.contains("$$Lambda") ? 1 : 0;
                readers += linked.isRecord() && read.isAssignableFrom(linked) ? 1 : 0;
            }
        }
        assertThat(lambdas).isGreaterThan(1000);
        assertThat(readers).isGreaterThan(500);
    }

    private URLClassLoader loader() {
        return new URLClassLoader(all.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** What the record of the run says of itself. */
    private static String run(ClassLoader loader, String... arguments) throws Exception {
        Method of = Class.forName(CommandRun.class.getName(), true, loader).getDeclaredMethod("of", String[].class);
        of.setAccessible(true);
        return String.valueOf(of.invoke(null, (Object) arguments));
    }

    private List<String> classes() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path jar : rewritten) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (JarEntry entry : Collections.list(file.entries())) {
                    String name = entry.getName();
                    if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
                        names.add(name.substring(0, name.length() - ".class".length())
                                .replace('/', '.'));
                    }
                }
            }
        }
        return names;
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static void zip(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream out = new ZipOutputStream(file);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path each : walk.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
    }
}
