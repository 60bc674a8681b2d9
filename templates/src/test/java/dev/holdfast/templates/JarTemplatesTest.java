package dev.holdfast.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarTemplatesTest {
    @Test
    void readsWhatIsInTheJar(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("a b.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("some/where/a/b.yaml.ftl"));
            zip.write("é: 1".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("other.yaml.ftl"));
        }
        try (ZipFile open = new ZipFile(jar.toFile())) {
            JarTemplates templates = new JarTemplates(open, "some/where/");
            assertThat(templates.read("a/b.yaml.ftl")).isEqualTo("é: 1");
            assertThat(templates.read("a/c.yaml.ftl")).isNull();
            assertThat(templates.read("other.yaml.ftl")).isNull();
        }
    }

    @Test
    void isForClassesFromJars() throws IOException {
        assertThat(JarTemplates.beside(String.class)).isNull();
        assertThat(JarTemplates.beside(JarTemplatesTest.class)).isNull();
        JarTemplates library = Objects.requireNonNull(JarTemplates.beside(Test.class));
        assertThat(library.folder()).isEqualTo("org/junit/jupiter/api/");
        assertThat(library.read("Test.class")).isNotNull();
        library.jar().close();
    }

    @Test
    void anyWayFindsTheTemplates() throws IOException {
        assertThat(TemplateSource.classPath().read("kubernetes/pod.yaml.ftl")).contains("containers");
        assertThat(TemplateSource.classPath().read("kubernetes/no.yaml.ftl")).isNull();
    }
}
