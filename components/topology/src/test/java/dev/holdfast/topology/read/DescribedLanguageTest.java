package dev.holdfast.topology.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.holdfast.topology.Topology;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.LoadSettings;

class DescribedLanguageTest {
    private static final Map<String, LanguageType> DERIVED = LanguageDescription.types(new DerivedLanguage());

    @Test
    void saysWhatJacksonSays() {
        DescribedLanguage described = new DescribedLanguage(LanguageDescription.describe(DERIVED));
        assertThat(DERIVED).containsKey(Topology.class.getName()).hasSizeGreaterThan(100);
        assertThat(DERIVED).allSatisfy((name, type) -> {
            assertThat(described.describes(name)).isTrue();
            assertThat(described.type(name)).isEqualTo(type);
        });
        assertThat(LanguageDescription.types(described)).isEqualTo(DERIVED);
    }

    /** Maven says that it has written one; what compiles without it reads as well, only later. */
    @Test
    void theBuildWroteWhatTheClassesSay() throws IOException {
        try (InputStream in = DescribedLanguage.class.getResourceAsStream(DescribedLanguage.FILE)) {
            assumeTrue(in != null || Boolean.getBoolean("holdfast.described"), "compiled without Maven");
            assertThat(in)
                    .isNotNull()
                    .hasBinaryContent(LanguageDescription.describe(DERIVED).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void writesOnlyWhatIsAnother(@TempDir Path classes) throws IOException {
        Path file = classes.resolve("dev/holdfast/topology/read").resolve(DescribedLanguage.FILE);
        Files.createDirectories(file.getParent());
        LanguageDescription.main(classes.toString());
        assertThat(file).hasContent(LanguageDescription.describe(DERIVED));
        var written = Files.getLastModifiedTime(file);
        LanguageDescription.main(classes.toString());
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);
        Files.writeString(file, "old");
        LanguageDescription.main(classes.toString());
        assertThat(file).hasContent(LanguageDescription.describe(DERIVED));
    }

    record Other(int number) {}

    @Test
    void whatIsNotDescribedIsDerived() {
        DescribedLanguage described = new DescribedLanguage(LanguageDescription.describe(DERIVED));
        String other = Other.class.getName();
        assertThat(described.describes(other)).isFalse();
        assertThat(described.type(other)).isEqualTo(new DerivedLanguage().type(other));
        assertThat(new DescribedLanguage("").type(other)).isEqualTo(described.type(other));
    }

    /** What the description is for: a start that has no need of Jackson, and reads no annotation. */
    @Test
    void readsWithoutJackson(@TempDir Path described) throws Exception {
        Path file = described.resolve("dev/holdfast/topology/read").resolve(DescribedLanguage.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, LanguageDescription.describe(DERIVED));
        Path log = described.resolve("classes.log");
        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:disable",
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        classPath(described.toString()),
                        ReadEverything.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reading.waitFor()).as(printed).isZero();
        assertThat(Files.readString(log))
                .contains("dev.holdfast.topology.read.DescriptionReader")
                .doesNotContain("com.fasterxml.jackson")
                .doesNotContain("$Proxy")
                .doesNotContain("dev.holdfast.topology.read.DerivedLanguage");
    }

    /** Without the libraries that derive: only what parses YAML. */
    private static String classPath(String description) throws URISyntaxException {
        List<String> path = new ArrayList<>(List.of(description));
        for (Class<?> place : List.of(TopologyReader.class, ReadEverything.class, LoadSettings.class)) {
            path.add(Path.of(place.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, path);
    }
}
