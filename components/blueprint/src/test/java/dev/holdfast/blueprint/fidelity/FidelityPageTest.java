package dev.holdfast.blueprint.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.compose.Systems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the page on fidelity is that of the code. {@code mvn test -Dtest=FidelityPageTest -Dholdfast.docs.update=true} writes it anew. */
class FidelityPageTest {
    private static final Path PAGE = Path.of("../../docs/concepts/fidelity.md");
    private static final String BEGIN = "<!-- begin: written by FidelityPageTest -->\n";
    private static final String END = "<!-- end -->\n";

    private static final String NEWEST =
            """
            targets: {kubernetes: "1.35", compose: "2.38", haproxy: "3.2", nginx: "1.28", redis: "7.0", postgres: "15"}
            """;

    /** Before what came with newer versions, with an image that holds too little for a call, and a database that no operator runs. */
    private static final String OLDER =
            """
                ports: [{name: http, port: 8080, protocol: http}]
                readinessProbe: {jsonRpc: {port: http, method: ping}}
                tools: [sh]
            targets: {kubernetes: "1.28", compose: "2.29", nginx: "1.26", traefik: "3.3"}
            databases:
              plain:
                engine: postgresql
                version: "15"
                password: {secret: plain/app}
                adminPassword: {secret: plain/admin}
                storage: {size: 10Gi}
                kubernetes: {operator: none}
              operated:
                engine: postgresql
                version: "15"
                password: {secret: operated-app/password}
                adminPassword: {secret: operated-admin/password}
                storage: {size: 10Gi}
            backups:
              schedule: "0 4 * * *"
              timeZone: Europe/Berlin
              retention: 7d
              to: s3://backups
              image: example.org/backup:1.0
            """;

    private final Blueprint newest = Systems.service(NEWEST);
    private final Blueprint older = Systems.service(OLDER);

    @Test
    void isAsTheCodeSays() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(page).contains(BEGIN, END);
        String fresh = page.substring(0, begin) + generated() + page.substring(end);
        if (Boolean.getBoolean("holdfast.docs.update")) {
            Files.writeString(PAGE, fresh);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/concepts/fidelity.md is stale: run this test with -Dholdfast.docs.update=true")
                .isEqualTo(fresh);
    }

    private String generated() {
        StringBuilder text = new StringBuilder("\n");
        text.append(row("feature", Stream.of(Target.values()).map(Target::word)));
        text.append(row("---", Stream.of(Target.values()).map(target -> "---")));
        for (Feature feature : Feature.all()) {
            text.append(
                    row(feature.definition().title(), Stream.of(Target.values()).map(target -> cell(target, feature))));
        }
        for (Target target : Target.values()) {
            text.append("\n### ").append(target.word()).append("\n\n");
            for (Feature feature : Feature.all()) {
                Rendition rendition = rendition(newest, target, feature);
                if (rendition.isLoss()) {
                    text.append(note(feature, rendition));
                }
            }
        }
        text.append("\n### In older versions, with less in the image, or with databases in other ways\n\n");
        for (Target target : Target.values()) {
            for (Feature feature : Feature.all()) {
                Rendition rendition = rendition(older, target, feature);
                if (!rendition.equals(rendition(newest, target, feature))) {
                    text.append(note(feature, rendition).replace("- ", "- " + target.word() + ", "));
                }
            }
        }
        return text.append("\n").toString();
    }

    private static String row(String first, Stream<String> cells) {
        return Stream.concat(Stream.of(first), cells).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String note(Feature feature, Rendition rendition) {
        return "- " + feature.definition().title() + ": " + rendition.level().word() + "; " + rendition.how() + "\n";
    }

    private String cell(Target target, Feature feature) {
        Rendition rendition = rendition(newest, target, feature);
        boolean ofEngine = List.of(ProxyFidelity.BALANCING).contains(feature)
                && (target == Target.COMPOSE || target == Target.SWARM || target == Target.KUBERNETES);
        return ofEngine && !rendition.isLoss()
                ? "as its engine"
                : rendition.level().word();
    }

    private static Rendition rendition(Blueprint blueprint, Target target, Feature feature) {
        return Objects.requireNonNull(target.table(blueprint).get(feature));
    }
}
