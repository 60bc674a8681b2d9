package dev.holdfast.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every template of this module obeys the rules on which its escaping rests. */
class TemplateLintTest {
    /** The module's folder, which Maven makes the working directory of its tests. */
    private static final Path FOLDER = Path.of("").toAbsolutePath();

    @TestFactory
    Stream<DynamicTest> everyTemplateIsClean() throws IOException {
        return templates().map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(TemplateLint.findings(name(file), text)).isEmpty();
        EngineSettings.of(name -> name.equals(name(file)) ? text : null).getTemplate(name(file));
    }

    private static Stream<Path> templates() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders
                    .filter(Files::isDirectory)
                    .filter(folder -> !List.of("src", "target")
                            .contains(folder.getFileName().toString()))
                    .flatMap(TemplateLintTest::files)
                    .filter(file -> file.toString().endsWith(".ftl"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return FOLDER.relativize(file).toString().replace('\\', '/');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kubernetes/x.yaml.ftl | name: ${a}-b",
                "kubernetes/x.yaml.ftl | name: b-${a}",
                "kubernetes/x.yaml.ftl | name: ${a}${b}",
                "kubernetes/x.yaml.ftl | name: ${a} ${b}",
                "kubernetes/x.yaml.ftl | name: foo ${a}",
                "kubernetes/x.yaml.ftl | name: \"${a}\"",
                "kubernetes/x.yaml.ftl | name: '${a}'",
                "kubernetes/x.yaml.ftl | name:${a}",
                "kubernetes/x.yaml.ftl | - ${a}:${b}",
                "compose/x.yaml.ftl | - ${a}/tcp",
                "haproxy/x.cfg.ftl | server ${a} ${b}:${c}",
                "haproxy/x.cfg.ftl | server ${a} \"${b}\"",
                "haproxy/x.cfg.ftl | timeout ${a}ms",
                "nginx/x.conf.ftl | proxy_pass http://${a};",
                "nginx/x.conf.ftl | listen ${a}{",
                "kubernetes/x.sh.ftl | echo \"${a}\"",
                "postgres/x.sql.ftl | SELECT '${a}';",
                "postgres/x.conf.ftl | a = ${a}ms",
                "redis/x.conf.ftl | save \"${a}\"",
                "kubernetes/x.json.ftl | {\"a\": \"${a}\"}",
                "kubernetes/x.yaml.ftl | ${a?no_esc}",
                "kubernetes/x.yaml.ftl | ${a?string}",
                "kubernetes/x.yaml.ftl | <#outputformat 'plainText'>x</#outputformat>",
                "kubernetes/x.yaml.ftl | <#ftl output_format='HTML'>",
                "kubernetes/x.ftl | fine"
            })
    void findsWhatWouldUndoTheEscaping(String name, String line) {
        assertThat(TemplateLint.findings(name, line)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kubernetes/x.yaml.ftl | name: ${a}",
                "kubernetes/x.yaml.ftl | ${k}: ${v}",
                "kubernetes/x.yaml.ftl | - ${k}: ${v}",
                "kubernetes/x.yaml.ftl | - ${a}",
                "kubernetes/x.yaml.ftl | args: [${a}, ${b}]",
                "kubernetes/x.yaml.ftl | args: {a: ${a}, ${b}: ${c}}",
                "kubernetes/x.yaml.ftl | args: [<#list as as a>${a}<#sep>, </#list>]",
                "kubernetes/x.yaml.ftl | <#-- ${a}-b -->",
                "kubernetes/x.yaml.ftl | <#noparse>${a}-b</#noparse>",
                "haproxy/x.cfg.ftl | server ${a} ${b} check<#if c> ssl</#if>",
                "nginx/x.conf.ftl | listen ${a} ssl;",
                "nginx/x.conf.ftl | server_name ${a};",
                "kubernetes/x.sh.ftl | A=${a} exec ${b};",
                "postgres/x.sql.ftl | CREATE ROLE ${a} PASSWORD ${b};",
                "postgres/x.conf.ftl | a = ${a} # why",
                "postgres/x.conf.ftl | ${a} = ${b}",
                "redis/x.conf.ftl | ${a} ${b}",
                "kubernetes/x.json.ftl | {\"a\": ${a}, \"b\": [${b}]}"
            })
    void letsWholeScalarsBe(String name, String line) {
        assertThat(TemplateLint.findings(name, line)).isEmpty();
    }

    @Test
    void countsLines() {
        assertThat(TemplateLint.findings("kubernetes/x.yaml.ftl", "a: 1\n<#--\n-->\nb: x${a}\n"))
                .containsExactly("kubernetes/x.yaml.ftl:4: ${a} is not a whole scalar or word");
    }
}
