package dev.holdfast.templates.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.fidelity.Target;
import dev.holdfast.blueprint.fidelity.TrafficFeature;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.compose.Rendered;
import dev.holdfast.templates.compose.Small;
import dev.holdfast.templates.output.RenderedFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A load balancer whose engine is Traefik runs on every platform with the same two files. */
class TraefikEverywhereTest {
    private static final String BALANCED =
            """
            loadBalancers:
              web:
                engine: traefik
                version: "3.6"
                listeners: [{port: 80, hosts: [a.example]}]
                backends: [{service: api, port: http}]
            targets: {compose: "2.38", swarm: "28.2", kubernetes: "1.35", traefik: "3.6"}
            """;

    private final RenderedTopology rendered = new TopologyRenderer(new Renderer())
            .render(BuildPlan.of(
                    List.of(Resolving.blueprint(Small.with(BALANCED), null)), EnumSet.allOf(Target.class)));

    @Test
    void itsFilesLieWhereItLooksForThem() {
        assertThat(Rendered.of(file("compose/compose.yaml")).map("services.web").get("configs"))
                .hasToString("[{source=web_rules.yaml, target=/etc/traefik/rules.yaml}, "
                        + "{source=web_traefik.yaml, target=/etc/traefik/traefik.yaml}]");
        assertThat(Rendered.of(file("swarm/stack.yaml")).map("services.web").get("ports"))
                .hasToString("[{target=80, published=80, protocol=tcp, mode=host}]");
        assertThat(file("swarm/config/web/rules.yaml"))
                .as("Docker knows the address of each container under one name; Traefik takes that of the service")
                .contains("- url: http://api:8080\n");
        assertThat(kubernetes())
                .contains("--configFile=/etc/holdfast/proxy/traefik.yaml")
                .contains("path: /ping")
                .contains("filename: /etc/holdfast/proxy/rules.yaml");
        assertThat(file("traefik/rules.yaml")).contains("Host(`a.example`)");
    }

    @Test
    void nobodyGivesItTheSocketOfDocker() {
        assertThat(rendered.files()).noneMatch(file -> file.text().contains("docker.sock"));
    }

    @Test
    void theReportSaysSo() {
        assertThat(rendered.reports().get(0).fidelity().entries())
                .filteredOn(entry -> entry.feature() == TrafficFeature.TRAEFIK)
                .hasSize(3)
                .noneMatch(entry -> entry.rendition().isLoss());
    }

    private String kubernetes() {
        return rendered.files().stream()
                .filter(file -> file.path().text().startsWith("kubernetes/"))
                .map(RenderedFile::text)
                .filter(text -> text.contains("rules.yaml"))
                .reduce("", String::concat);
    }

    private String file(String path) {
        return rendered.files().stream()
                .filter(file -> Objects.equals(file.path().text(), path))
                .map(RenderedFile::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " among "
                        + rendered.files().stream().map(RenderedFile::path).toList()));
    }
}
