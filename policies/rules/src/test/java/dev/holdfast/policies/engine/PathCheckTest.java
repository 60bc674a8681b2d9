package dev.holdfast.policies.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.report.CheckReport;
import dev.holdfast.policies.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders as people have them: overlays, templates, data of other programs, files that some editor wrote. */
class PathCheckTest {
    private static final String DEPLOYMENT =
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: api}
            spec:
              selector: {matchLabels: {app: api}}
              template:
                metadata: {labels: {app: api}}
                spec:
                  containers:
                    - name: api
                      image: ghcr.io/example/api:1.0.0
                      envFrom: [{configMapRef: {name: settings}}]
            """;

    private static final String SETTINGS = "{apiVersion: v1, kind: ConfigMap, metadata: {name: settings}}";

    @TempDir
    Path root = Path.of("");

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private CheckReport check() throws IOException {
        Terms terms = new Terms(
                Catalogue.all(), Settings.production(), false, List.of(), false, LocalDate.parse("2027-01-01"));
        return new PathCheck(terms, systems -> List.of()).below(List.of(root));
    }

    private List<String> found(String rule) throws IOException {
        return check().findings().stream()
                .filter(each -> each.finding().rule().id().equals(rule))
                .map(each -> root.relativize(
                                Path.of(each.finding().subject().origin().name())) + ":"
                        + each.finding().place().line())
                .toList();
    }

    private List<String> skipped() throws IOException {
        return check().skipped().stream()
                .map(each -> root.relativize(Path.of(each.path())) + ": " + each.reason())
                .toList();
    }

    private List<String> faults() throws IOException {
        return check().faults().stream()
                .map(each -> root.relativize(Path.of(each.file())) + ":" + each.line() + ":" + each.column() + ": "
                        + each.reason())
                .toList();
    }

    @Test
    void aPatchOfKustomizeIsNoObject() throws IOException {
        write("base/kustomization.yaml", "resources: [api.yaml]");
        write("base/api.yaml", DEPLOYMENT);
        write("prod/kustomization.yaml", "{resources: [../base], patches: [{path: replicas.yaml}]}");
        write(
                "prod/replicas.yaml",
                "{apiVersion: apps/v1, kind: Deployment, metadata: {name: api}, spec: {replicas: 3}}");

        assertThat(found("K25a")).isEmpty();
        assertThat(skipped())
                .containsExactly("prod/replicas.yaml: a patch of Kustomize; check what kubectl kustomize prints");
    }

    @Test
    void aBaseHasWhatAnOverlayPutsBesideIt() throws IOException {
        write("api/kustomization.yaml", "resources: [api.yaml]");
        write("api/api.yaml", DEPLOYMENT);
        write("settings/kustomization.yaml", "resources: [settings.yaml]");
        write("settings/settings.yaml", SETTINGS);
        assertThat(found("K23a")).containsExactly("api/api.yaml:12");

        write("prod/kustomization.yaml", "resources: [../api, ../settings]");
        assertThat(found("K23a")).isEmpty();
        assertThat(found("K14")).containsExactly("api/api.yaml:9");
    }

    @Test
    void anOverlayIsJudgedByItsBaseAndTheBaseOnlyOnce() throws IOException {
        write("base/kustomization.yaml", "resources: [api.yaml]");
        write("base/api.yaml", DEPLOYMENT);
        for (String each : List.of("test", "prod")) {
            write(each + "/kustomization.yaml", "{namespace: shop, resources: [../base, settings.yaml]}");
            write(each + "/settings.yaml", SETTINGS);
        }

        assertThat(found("K23a")).isEmpty();
        assertThat(found("K14")).containsExactly("base/api.yaml:9");
        assertThat(found("M31a")).isEmpty();
        assertThat(found("K24a")).isEmpty();
    }

    @Test
    void templatesAreSkippedInAnySyntax() throws IOException {
        write(
                "nginx.conf",
                "{{range services}}\nupstream {{.Name}} {\n  server 10.0.0.1;\n}\nhttp {\n  server {\n    listen 80;\n  }\n");
        write("api.yaml", "{apiVersion: v1, kind: Service, metadata: {name: '{{name}}-api'}}");
        write("web.yaml", "{% if web %}\napiVersion: v1\n{% endif %}\n");

        assertThat(faults()).isEmpty();
        assertThat(skipped())
                .containsExactlyInAnyOrder(
                        "api.yaml: a template: its objects have no names yet; check what is made of it",
                        "web.yaml: a template (of Helm, perhaps); check what it renders");
    }

    @Test
    void aBrokenFileOfRulesIsNoTemplateForWhatItsAlertsShow() throws IOException {
        write("rules.yaml", "groups:\n  - name: a\n    rules: [\n      summary: '{{ $labels.instance }}'\n");
        assertThat(faults()).hasSize(1);
    }

    @Test
    void otherProgramsMayHaveTheirJson() throws IOException {
        write("ratings.json", "{\"rating\": 1}\n{\"rating\": 2}\n");
        write("tsconfig.json", "{\n  // what to compile\n  \"files\": []\n}\n");
        write("api.json", "{\n  \"apiVersion\": \"v1\",\n  \"kind\": \"Service\" \"metadata\": {}\n}\n");

        assertThat(faults()).singleElement().asString().startsWith("api.json:3:");
        assertThat(skipped()).isEmpty();
    }

    @Test
    void aProjectMayBeginWithWhatItIncludes() throws IOException {
        write("compose.yaml", "# holdfast:waive C02 until 2027-06-30: ours\ninclude: [db.yaml]\n");
        write("db.yaml", "services: {db: {image: postgres}}");

        assertThat(check().findings()).isNotEmpty();
        assertThat(faults()).isEmpty();
    }

    @Test
    void aServiceMayExtendOneOfItsNameInAnotherFolder() throws IOException {
        write("compose.yaml", "services: {api: {extends: {file: base/compose.yaml, service: api}}}");
        write("base/compose.yaml", "services: {api: {image: ghcr.io/example/api}}");

        assertThat(faults()).isEmpty();
    }

    @Test
    void waysToInstallTheSameAreToldOnce() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : List.of("a", "b", "c", "d")) {
            all.append("---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: " + name + "}\n");
        }
        write("all.yaml", all.toString());
        write("minimal.yaml", all.toString());

        assertThat(found("M31a")).containsExactly("minimal.yaml:4");
    }

    @Test
    void bytesAreTakenAsTheirProgramsTakeThem() throws IOException {
        String old = "# caf\u00e9\nlisten web\n  bind :80\n";
        write("haproxy.cfg", old.getBytes(StandardCharsets.ISO_8859_1));
        write("old.yaml", old.getBytes(StandardCharsets.ISO_8859_1));
        write("powershell.yaml", ("\ufeff" + DEPLOYMENT).getBytes(StandardCharsets.UTF_16LE));
        write("editor.yaml", "\ufeff" + DEPLOYMENT);
        write("cache.conf", new byte[] {1, 0, 2});

        assertThat(faults()).containsExactly("old.yaml:1:1: no UTF-8", "powershell.yaml:1:1: UTF-16; save it as UTF-8");
        assertThat(found("H01a")).contains("haproxy.cfg:2");
        assertThat(found("K14")).containsExactly("editor.yaml:9");
    }

    @Test
    void aFileThatIsNamedIsReadWhateverItsName() throws IOException {
        write("Deployment", DEPLOYMENT);
        write("README", "# Read me\n- first: [\n");
        root = root.resolve("Deployment");
        assertThat(check().findings()).isNotEmpty();

        root = root.resolveSibling("README");
        assertThat(check().faults()).isEmpty();
        assertThat(check().skipped()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void linesMayEndInTwoWays(String end) throws IOException {
        write("api.yaml", DEPLOYMENT.stripTrailing().replace("\n", end));
        write("compose.yaml", "services:\n  api:\n    image: ghcr.io/example/api:latest".replace("\n", end));
        write("haproxy.cfg", "global\n  maxconn 100\nlisten web\n  bind :80\n  mode http".replace("\n", end));
        write("nginx.conf", "events {}\nhttp {\n  server {\n    listen 443 ssl;\n  }\n}".replace("\n", end));
        write("redis.conf", "port 6379\nmaxmemory 0".replace("\n", end));

        assertThat(faults()).isEmpty();
        assertThat(found("K14")).containsExactly("api.yaml:9");
        assertThat(found("C02")).containsExactly("compose.yaml:3");
        assertThat(found("H01a")).contains("haproxy.cfg:3");
        assertThat(found("N01")).containsOnly("nginx.conf:4");
        assertThat(found("D08a")).containsExactly("redis.conf:2");
    }
}
