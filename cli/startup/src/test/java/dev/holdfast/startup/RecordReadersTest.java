package dev.holdfast.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.startup.sample.records.Named;
import dev.holdfast.startup.sample.records.Records;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Records rewritten and read by name. The JVM verifies what a loader of ours defines in full. */
class RecordReadersTest {
    private static final String RECORDS = Records.class.getPackageName().replace('.', '/') + "/";

    @TempDir
    Path folder = Path.of("");

    private Path jar = Path.of("");
    private final Map<String, Record> records = new HashMap<>();
    private final List<URLClassLoader> loaders = new ArrayList<>();

    @BeforeEach
    void rewriteAndLoad() throws Exception {
        jar = SampleJar.write(folder.resolve("sample.jar"));
        rewrite();
        URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        loaders.add(loader);
        Supplier<?> all = (Supplier<?>)
                loader.loadClass(Records.class.getName()).getConstructor().newInstance();
        for (Object each : (List<?>) all.get()) {
            records.put(each.getClass().getSimpleName(), (Record) each);
        }
    }

    @AfterEach
    void close() throws IOException {
        for (URLClassLoader each : loaders) {
            each.close();
        }
    }

    private void rewrite() throws IOException {
        RecordReaders.main(new String[] {folder.toString(), "sample*.jar", Named.class.getName()});
    }

    private Record record(String name) {
        return records.getOrDefault(name, new NoRecord());
    }

    private record NoRecord() {}

    /** Reads by way of the interface that the record got, the one beside it in the jar. */
    private @Nullable Object read(String record, String name) throws Exception {
        Record from = record(record);
        Method read = from.getClass()
                .getClassLoader()
                .loadClass(Named.class.getName())
                .getMethod("read", String.class);
        return read.invoke(from, name);
    }

    private boolean isUnknown(String record, String name) throws Exception {
        ClassLoader loader = record(record).getClass().getClassLoader();
        return read(record, name)
                == loader.loadClass(Named.class.getName()).getField("UNKNOWN").get(null);
    }

    private boolean isNamed(String record) {
        return Stream.of(record(record).getClass().getInterfaces())
                .anyMatch(each -> each.getName().equals(Named.class.getName()));
    }

    @Test
    void primitiveValuesAreBoxed() throws Exception {
        assertThat(read("Primitives", "z")).isEqualTo(true);
        assertThat(read("Primitives", "c")).isEqualTo('c');
        assertThat(read("Primitives", "b")).isEqualTo((byte) -1);
        assertThat(read("Primitives", "s")).isEqualTo((short) -2);
        assertThat(read("Primitives", "i")).isEqualTo(3);
        assertThat(read("Primitives", "j")).isEqualTo(1L << 40);
        assertThat(read("Primitives", "f")).isEqualTo(1.5f);
        assertThat(read("Primitives", "d")).isEqualTo(2.5);
    }

    @Test
    void whatTheRecordSaysOfItselfIsRead() throws Exception {
        assertThat(read("Facts", "left")).isNull();
        assertThat(read("Facts", "all")).isEqualTo(List.of("a"));
        assertThat(read("Facts", "numbers")).isEqualTo(new int[] {1});
        assertThat(read("Facts", "get")).isEqualTo("got null");
        assertThat(read("Facts", "count")).isEqualTo(1L);
    }

    @Test
    void allElseIsUnknown() throws Exception {
        for (String name : List.of("with", "nothing", "stated", "near", "hidden", "read", "wait", "Left", "")) {
            assertThat(isUnknown("Facts", name)).as(name).isTrue();
        }
        for (String name : List.of("hashCode", "toString", "equals", "getClass", "clone", "notify")) {
            assertThat(isUnknown("Primitives", name)).as(name).isTrue();
        }
        assertThat(isUnknown("Empty", "name")).isTrue();
    }

    @Test
    void namesOfOneHashAreToldApart() throws Exception {
        assertThat("AaAa".hashCode()).isEqualTo("BBBB".hashCode()).isEqualTo("AaBB".hashCode());
        assertThat(read("Equal", "AaAa")).isEqualTo("1");
        assertThat(read("Equal", "BBBB")).isEqualTo("2");
        assertThat(read("Equal", "AaBB")).isEqualTo("3");
        assertThat(read("Equal", "Aa")).isEqualTo("4");
        assertThat(read("Equal", "BB")).isEqualTo("5");
        assertThat(read("Equal", "other")).isEqualTo("6");
        assertThat(isUnknown("Equal", "BBAa")).isTrue();
    }

    @Test
    void aFaultComesOutAsItIs() {
        assertThatThrownBy(() -> read("Facts", "last"))
                .isInstanceOf(InvocationTargetException.class)
                .hasCauseInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void theInterfaceIsNamedBesideOthersAndTheMethodIsNoneOfTheSource() throws Exception {
        Class<?> facts = record("Facts").getClass();

        assertThat(Arrays.stream(facts.getGenericInterfaces()).map(Type::getTypeName))
                .containsExactly("java.util.function.Supplier<java.lang.String>", Named.class.getName());
        assertThat(facts.getMethod("read", String.class).isSynthetic()).isTrue();
        assertThat(facts.getRecordComponents()).hasSize(2);
        assertThat(record("Primitives")).hasToString(new Records().get().get(0).toString());
    }

    @Test
    void aPublicRecordInAClassThatIsNotPublicIsRead() throws Exception {
        assertThat(read("Open", "name")).isEqualTo("open");
    }

    @Test
    void recordsThatAreNotPublicAndOneWithSuchAMethodStay() throws Exception {
        for (String name : List.of("Within$Inherited", "Within$Near", "Hidden", "Taken", "Records", "Named")) {
            assertThat(classFile(RECORDS + name + ".class"))
                    .as(name)
                    .isEqualTo(compiled("/" + RECORDS + name + ".class"));
        }
        assertThat(isNamed("Facts")).isTrue();
        assertThat(isNamed("Taken")).isFalse();
    }

    @Test
    void recordsOfOthersStay() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(
                Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, "org/other/Point", null, "java/lang/Record", null);
        writer.visitEnd();

        assertThat(PublicRecord.of(new ClassReader(writer.toByteArray()))).isEmpty();
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
        byte[] once = Files.readAllBytes(jar);
        rewrite();

        assertThat(Files.readAllBytes(jar)).isEqualTo(once);
    }

    @Test
    void theOrderOfEntriesStays(@TempDir Path other) throws IOException {
        Path before = SampleJar.write(other.resolve("sample.jar"));

        assertThat(entries(jar)).isEqualTo(entries(before));
    }

    @Test
    void anInterfaceThatNoJarHasIsRefused() throws IOException {
        byte[] before = Files.readAllBytes(jar);

        assertThatThrownBy(() -> RecordReaders.main(new String[] {folder.toString(), "sample*.jar", "no.Such"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no jar has the interface no.Such");
        assertThat(Files.readAllBytes(jar)).isEqualTo(before);
    }

    private static List<String> entries(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return Collections.list(file.entries()).stream()
                    .map(ZipEntry::getName)
                    .toList();
        }
    }

    private byte[] classFile(String entry) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return file.getInputStream(file.getEntry(entry)).readAllBytes();
        }
    }

    private static byte[] compiled(String resource) throws IOException {
        try (InputStream in = RecordReadersTest.class.getResourceAsStream(resource)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}
