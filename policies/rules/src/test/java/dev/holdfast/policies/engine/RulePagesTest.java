package dev.holdfast.policies.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Parameter;
import dev.holdfast.policies.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** There is a page a rule, as the code says it. {@code mvn test -Dtest=RulePagesTest -Dholdfast.docs.update=true} writes them anew. */
class RulePagesTest {
    private static final Path FOLDER = Path.of("../../docs/policies/rules");

    @Test
    void thePagesAreAsTheCodeSays() throws IOException {
        Map<String, String> pages = pages();
        if (Boolean.getBoolean("holdfast.docs.update")) {
            for (String stale : written()) {
                Files.delete(FOLDER.resolve(stale));
            }
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
        assertThat(written()).containsExactlyInAnyOrderElementsOf(pages.keySet());
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(Files.readString(FOLDER.resolve(page.getKey())))
                    .as(page.getKey() + " is stale: run this test with -Dholdfast.docs.update=true")
                    .isEqualTo(page.getValue());
        }
    }

    private static List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Map<String, String> pages() {
        List<RuleInfo> rules = Catalogue.infos(Catalogue.all());
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", index(rules));
        rules.forEach(rule -> pages.put(rule.id() + ".md", page(rule)));
        return pages;
    }

    private static String index(List<RuleInfo> rules) {
        StringBuilder text = new StringBuilder(
                "# The rules\n\nWritten by RulePagesTest from the code. `holdfast policies list` prints the same, "
                        + "`holdfast check --explain RULE` a page.\n");
        for (Family family : Family.values()) {
            List<RuleInfo> own =
                    rules.stream().filter(rule -> rule.family() == family).toList();
            if (!own.isEmpty()) {
                text.append("\n## ")
                        .append(capital(family.words()))
                        .append("\n\n| rule | severity | asserts |\n| --- | --- | --- |\n");
                own.forEach(rule -> text.append("| [%s](%s.md) | %s | %s |\n"
                        .formatted(rule.id(), rule.id(), rule.severity().word(), cell(rule.title()))));
            }
        }
        return text.toString();
    }

    private static String page(RuleInfo rule) {
        String development = rule.inDevelopment() == rule.severity()
                ? ""
                : ", " + rule.inDevelopment().word() + " under the profile `development`";
        String parameters = rule.parameters().isEmpty()
                ? ""
                : "\n| parameter | means | unless set | from | to |\n| --- | --- | --- | --- | --- |\n"
                        + rule.parameters().stream().map(RulePagesTest::row).collect(Collectors.joining());
        return """
                # %s: %s

                About %s. Severity: %s%s.

                ## Why
                %s

                ## What to do
                %s
                %s
                ## From
                %s
                """
                .formatted(
                        rule.id(),
                        rule.title(),
                        rule.family().words(),
                        rule.severity().word(),
                        development,
                        rule.rationale(),
                        rule.remediation(),
                        parameters,
                        rule.sources().stream().map(source -> "- " + source).collect(Collectors.joining("\n")));
    }

    private static String row(Parameter parameter) {
        return "| `%s` | %s | %d | %d | %d |\n"
                .formatted(
                        parameter.name(),
                        cell(parameter.description()),
                        parameter.byDefault(),
                        parameter.least(),
                        parameter.most());
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
