package dev.holdfast.templates.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.blueprint.monitoring.grafana.GrafanaLowering;
import dev.holdfast.blueprint.monitoring.grafana.Panel;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.alertmanager.AlertmanagerFiles;
import dev.holdfast.templates.output.RenderedFile;
import dev.holdfast.templates.prometheus.PrometheusFiles;
import dev.holdfast.templates.proxy.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The programs that read them accept the files; in the tests that are rendered with the rules every alert fires and stops. */
@Tag("e2e")
class PromtoolE2eTest {
    private static final String TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount/token";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    static Stream<Blueprint> systems() {
        return Stream.of(
                Resolving.metanode(null),
                Resolving.metanode("dev"),
                Resolving.example("kv-store", null),
                Resolving.example("ara-ai", null),
                Resolving.example("routemq", null),
                Watched.system());
    }

    @ParameterizedTest
    @MethodSource("systems")
    void prometheusAcceptsItsConfigurations(Blueprint system) throws Exception {
        // promtool looks whether the file is there
        Path token = Files.writeString(folder.resolve("token"), "some");
        for (Path site : sites(system)) {
            Path file = site.resolve("prometheus.yaml");
            Files.writeString(file, Files.readString(file).replace(TOKEN, token.toString()));

            accepted(Programs.run(folder, "promtool", "check", "config", file.toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    void prometheusAcceptsItsRules(Blueprint system) throws Exception {
        for (Path site : sites(system)) {
            List<Path> files = files(site.resolve("rules"));
            assertThat(files).isNotEmpty();

            accepted(Programs.run(folder, "promtool", arguments(List.of("check", "rules", "--lint-fatal"), files)));
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    void everyAlertFiresAndStops(Blueprint system) throws Exception {
        for (Path site : sites(system)) {
            for (Path file : files(site.resolve("tests"))) {
                accepted(Programs.run(folder, "promtool", "test", "rules", file.toString()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    void everyQueryOfADashboardParses(Blueprint system) throws Exception {
        for (Site site : Site.of(system)) {
            List<String> lines = new ArrayList<>(List.of("groups:", "  - name: queries", "    rules:"));
            GrafanaLowering.lower(site).stream()
                    .flatMap(dashboard -> dashboard.panels().stream())
                    .flatMap(panel -> panel.queries().stream())
                    .map(Panel.Query::expr)
                    .forEach(query -> {
                        lines.add("      - record: query:" + lines.size());
                        lines.add("        expr: '" + query.replace("'", "''") + "'");
                    });
            assertThat(lines).hasSizeGreaterThan(6);
            Path file = Files.write(folder.resolve("queries.yaml"), lines);

            accepted(Programs.run(folder, "promtool", "check", "rules", file.toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    void alertmanagerAcceptsItsConfigurations(Blueprint system) throws Exception {
        List<RenderedFile> files = new AlertmanagerFiles(new Renderer()).standAlone(system);
        assertThat(files).isNotEmpty();
        for (Path file : write(files)) {
            accepted(Programs.run(folder, "amtool", "check-config", file.toString()));
        }
    }

    private static void accepted(Programs.Result result) {
        assertThat(result.code()).as(result.output()).isZero();
        assertThat(result.output()).doesNotContain("FAILED", "lint error");
    }

    private static String[] arguments(List<String> words, List<Path> files) {
        return Stream.concat(words.stream(), files.stream().map(Path::toString)).toArray(String[]::new);
    }

    /** Writes the files of Prometheus and returns the folder of each site. */
    private List<Path> sites(Blueprint system) throws IOException {
        write(new PrometheusFiles(new Renderer()).standAlone(system));
        return Site.of(system).stream()
                .map(site -> folder.resolve("prometheus")
                        .resolve(site.platform().word())
                        .resolve(site.region()))
                .toList();
    }

    private List<Path> write(List<RenderedFile> files) throws IOException {
        List<Path> written = new ArrayList<>();
        for (RenderedFile file : files) {
            Path path = folder.resolve(file.path().text());
            Files.createDirectories(path.resolveSibling(""));
            written.add(Files.writeString(path, file.text()));
        }
        return written;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
