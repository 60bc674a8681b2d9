package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starting a parser of all YAML takes a twentieth of a whole run of the command, so a topology that is written as most are is printed
 * without one.
 */
class WithoutParserTest {
    @TempDir
    Path folder = Path.of("");

    /** Loads all classes but Java's own anew, and says which of the parser's were asked for. */
    private static final class Fresh extends ClassLoader {
        private final List<String> refused = new ArrayList<>();

        Fresh() {
            super(WithoutParserTest.class.getClassLoader());
        }

        @Override
        protected synchronized Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.snakeyaml.")) {
                refused.add(name);
                throw new ClassNotFoundException(name);
            }
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null || name.matches("(java|javax|jdk|sun)\\..*")) {
                    return super.loadClass(name, resolve);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void anExampleIsPrinted() throws ReflectiveOperationException {
        Fresh fresh = new Fresh();
        StringWriter err = new StringWriter();
        Class<?> terminal = fresh.loadClass("dev.holdfast.cli.Terminal");
        Constructor<?> make = terminal.getDeclaredConstructors()[0];
        make.setAccessible(true);
        Object quiet = make.newInstance(
                InputStream.nullInputStream(), new PrintWriter(new StringWriter()), new PrintWriter(err), false);
        Method run = fresh.loadClass("dev.holdfast.cli.Holdfast").getDeclaredMethod("run", terminal, String[].class);
        run.setAccessible(true);

        String[] words = {
            "render", CommandRun.METANODE, "--target", "compose,haproxy,nginx,kubernetes", "-o", folder.toString()
        };
        Object code = run.invoke(null, quiet, words);

        assertThat(fresh.refused).isEmpty();
        assertThat(code).as(err.toString()).isEqualTo(0);
        assertThat(folder.resolve("kubernetes")).isDirectory();
    }
}
