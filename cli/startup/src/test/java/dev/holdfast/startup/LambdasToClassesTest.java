package dev.holdfast.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.startup.sample.Kinds;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
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
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Jars rewritten and run: they do what they did, with fewer call sites. */
class LambdasToClassesTest {
    private static final String LAMBDA = "LambdaMetafactory.metafactory";

    @TempDir
    Path folder = Path.of("");

    private Path jar = Path.of("");

    @BeforeEach
    void pack() throws IOException {
        jar = SampleJar.write(folder.resolve("sample.jar"));
    }

    private void rewrite() throws IOException {
        LambdasToClasses.main(new String[] {folder.toString(), "sample*.jar"});
    }

    @Test
    void whatIsRewrittenGivesTheSame() throws Exception {
        rewrite();

        assertThat(told()).isEqualTo(new Kinds().get()).hasSizeGreaterThan(30);
    }

    /** The JVM verifies what a loader of ours defines in full; each class is initialized here. */
    @Test
    void everyClassIsVerified() throws Exception {
        rewrite();

        int lambdas = 0;
        try (URLClassLoader loader = loader()) {
            for (String name : classes().keySet()) {
                Class<?> made = Class.forName(name.replace('/', '.'), true, loader);
                assertThat(made.getClassLoader()).isSameAs(loader);
                if (name.contains("$$Lambda")) {
                    lambdas++;
                    assertThat(made.isSynthetic()).isTrue();
                    assertThat(made.getNestHost().isNestmateOf(made)).isTrue();
                }
            }
        }
        assertThat(lambdas).isGreaterThan(70);
    }

    @Test
    void onlyWhatIsNotKnownStaysACallSite() throws IOException {
        Map<String, Integer> before = callSites();
        rewrite();
        Map<String, Integer> after = callSites();

        assertThat(before.get(LAMBDA)).isGreaterThan(70);
        assertThat(after).doesNotContainKey(LAMBDA);
        before.remove(LAMBDA);
        assertThat(after)
                .isEqualTo(before)
                .containsOnlyKeys("LambdaMetafactory.altMetafactory", "ObjectMethods.bootstrap");
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
        rewrite();
        byte[] once = Files.readAllBytes(jar);
        rewrite();

        assertThat(Files.readAllBytes(jar)).isEqualTo(once);
        assertThat(folder).isDirectoryContaining(file -> file.equals(jar)).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void theSameJarBecomesTheSameBytes(@TempDir Path other) throws IOException {
        Path copy = SampleJar.write(other.resolve("sample.jar"));
        LambdasToClasses.main(new String[] {other.toString(), "*.jar"});
        rewrite();

        assertThat(Files.readAllBytes(jar)).isEqualTo(Files.readAllBytes(copy));
    }

    @Test
    void otherEntriesTheirOrderAndTimesStay() throws IOException {
        Files.setLastModifiedTime(jar, SampleJar.TIME);
        List<String> before = entries();
        rewrite();
        List<String> after = entries();
        after.removeIf(entry -> entry.contains("$$Lambda"));

        assertThat(after).isEqualTo(before).first().asString().startsWith("META-INF/MANIFEST.MF");
        assertThat(Files.getLastModifiedTime(jar)).isEqualTo(SampleJar.TIME);
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo(Kinds.class.getName());
        }
    }

    @Test
    void aSignedJarStays() throws IOException {
        jar = SampleJar.write(folder.resolve("sample-signed.jar"), "META-INF/KEY.SF");
        byte[] before = Files.readAllBytes(jar);
        rewrite();

        assertThat(Files.readAllBytes(jar)).isEqualTo(before);
    }

    @Test
    void jarsThatThePatternDoesNotNameStay() throws IOException {
        Path other = SampleJar.write(folder.resolve("other.jar"));
        byte[] before = Files.readAllBytes(other);
        rewrite();

        assertThat(Files.readAllBytes(other)).isEqualTo(before);
    }

    @Test
    void aFaultNamesTheSameLines() throws Exception {
        rewrite();

        try (URLClassLoader loader = loader()) {
            Class<?> rewritten = loader.loadClass(Kinds.class.getName());
            assertThatThrownBy(() -> rewritten.getMethod("fail").invoke(null))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .satisfies(fault -> assertThatThrownBy(Kinds::fail)
                            .satisfies(original -> assertThat(lines(fault)).isEqualTo(lines(original))));
        }
    }

    private static List<String> lines(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(each -> each.getClassName().equals(Kinds.class.getName()))
                .map(StackTraceElement::toString)
                .map(line -> line.substring(line.indexOf(Kinds.class.getName())))
                .toList();
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    private List<String> told() throws Exception {
        try (URLClassLoader loader = loader()) {
            Object kinds =
                    loader.loadClass(Kinds.class.getName()).getConstructor().newInstance();
            List<String> told = new ArrayList<>();
            ((List<?>) ((Supplier<?>) kinds).get()).forEach(each -> told.add(String.valueOf(each)));
            return told;
        }
    }

    private List<String> entries() throws IOException {
        List<String> entries = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                entries.add(entry.getName() + " " + entry.getTimeLocal() + " " + entry.getMethod());
            }
        }
        return entries;
    }

    private Map<String, byte[]> classes() throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                String name = entry.getName();
                if (name.endsWith(".class") && !name.endsWith("package-info.class")) {
                    try (InputStream in = file.getInputStream(entry)) {
                        classes.put(name.substring(0, name.length() - ".class".length()), in.readAllBytes());
                    }
                }
            }
        }
        return classes;
    }

    /** How many call sites the jar has, by what links them. */
    private Map<String, Integer> callSites() throws IOException {
        Map<String, Integer> sites = new TreeMap<>();
        classes().values().forEach(each -> new ClassReader(each).accept(new CallSites(sites), 0));
        return sites;
    }

    private static final class CallSites extends ClassVisitor {
        private final Map<String, Integer> sites;

        CallSites(Map<String, Integer> sites) {
            super(Opcodes.ASM9);
            this.sites = sites;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInvokeDynamicInsn(String name, String type, Handle linker, Object... arguments) {
                    String owner = linker.getOwner().substring(linker.getOwner().lastIndexOf('/') + 1);
                    sites.merge(owner + "." + linker.getName(), 1, Integer::sum);
                }
            };
        }
    }
}
