package dev.holdfast.policies.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.aws.AwsResource;
import dev.holdfast.policies.engine.Check;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.kubernetes.KubernetesFormat;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.settings.RuleSetting;
import dev.holdfast.policies.settings.Settings;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.ScalarNode;
import dev.holdfast.policies.tree.UnknownNode;
import dev.holdfast.policies.yaml.YamlDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {
    private static final String OWNER =
            """
            id: ACME-001
            title: Public services need an owner
            severity: error
            inDevelopment: note
            for: [kubernetes/Service]
            when: object.spec.type == "LoadBalancer"
            require: has(object.metadata.labels) && "owner" in object.metadata.labels
            message: "'Service ' + object.metadata.name + ' is public and has no owner label'"
            remediation: Add the label `owner` with the team's name.
            because: At three in the morning nobody knows whom to call.
            field: metadata.labels
            scope: {namespaces: ["shop", "team-*"]}
            tests:
              - pass: fixtures/owned.yaml
              - fail: fixtures/orphan.yaml
            """;
    private static final String PORTS =
            """
            id: ACME-002
            title: Services have few ports
            severity: warning
            for: kubernetes/*
            parameters: {most: {default: 2, description: ports, least: 1, most: 9}}
            require: "!has(object.spec.ports) || size(object.spec.ports) <= params.most"
            """;
    private static final String ORPHAN =
            """
            apiVersion: v1
            kind: Service
            metadata:
              name: api
              namespace: team-a
              labels: {app: api}
            spec:
              type: LoadBalancer
              ports: [{port: 1}, {port: 2}, {port: 3}]
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    private Pack pack() throws IOException {
        write("fixtures/orphan.yaml", ORPHAN);
        write("fixtures/owned.yaml", ORPHAN.replace("app: api", "owner: shop"));
        write("owner.yaml", OWNER);
        write("more/ports.yaml", PORTS);
        return Pack.load(folder);
    }

    private static Inputs inputs(String yaml) {
        Inputs.Collector collector = new Inputs.Collector();
        SourceFile file = new SourceFile(Origin.file("k8s.yaml"), yaml);
        YamlDocuments.read(yaml).roots().forEach(root -> new KubernetesFormat()
                .read(file, root, (from, path) -> null, collector));
        return collector.inputs();
    }

    private static List<Finding> check(Pack pack, Settings settings, String yaml) {
        return new Check(pack.rules(), settings).run(inputs(yaml));
    }

    @Test
    void aFolderIsAPackOfRules() throws IOException {
        Pack pack = pack();
        assertThat(pack.faults()).isEmpty();
        assertThat(pack.rules()).extracting(rule -> rule.info().id()).containsExactly("ACME-002", "ACME-001");
        assertThat(pack.rules())
                .allSatisfy(rule -> assertThat(rule.info().family()).isEqualTo(Family.OWN));
        assertThat(pack.rules().get(1).info().inDevelopment()).isEqualTo(Severity.NOTE);
        assertThat(pack.rules().get(0).info().remediation())
                .isEqualTo(
                        "Change it so that this holds: !has(object.spec.ports) || size(object.spec.ports) <= params.most");
    }

    @Test
    void findingsSayWhereAndWhat() throws IOException {
        List<Finding> findings = check(pack(), Settings.production(), ORPHAN);
        assertThat(findings).hasSize(2);
        Finding ports = findings.get(0);
        assertThat(ports.message()).isEqualTo("Services have few ports");
        assertThat(ports.severity()).isEqualTo(Severity.WARNING);
        assertThat(ports.place().line()).isEqualTo(1);
        Finding owner = findings.get(1);
        assertThat(owner.message()).isEqualTo("Service api is public and has no owner label");
        assertThat(owner.subject().words()).isEqualTo("Service team-a/api");
        assertThat(owner.field()).isEqualTo("metadata.labels");
        assertThat(owner.place().line()).isEqualTo(6);
    }

    @Test
    void parametersAndSeveritiesCanBeSet() throws IOException {
        Settings settings = new Settings(true, Map.of("ACME-002", new RuleSetting(Severity.ERROR, Map.of("most", 3L))));
        assertThat(check(pack(), settings, ORPHAN)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("ACME-001");
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        });
    }

    @Test
    void theScopeLeavesOthersAlone() throws IOException {
        assertThat(check(pack(), Settings.production(), ORPHAN.replace("team-a", "other")))
                .extracting(finding -> finding.rule().id())
                .containsExactly("ACME-002");
    }

    @Test
    void itsTestsRun() throws IOException {
        Pack pack = pack();
        assertThat(PackTests.run(pack)).hasSize(2).allSatisfy(result -> assertThat(result.succeeded())
                .as(result.reason())
                .isTrue());
        assertThat(PackTests.untested(pack)).containsExactly("ACME-002");
    }

    @Test
    void aTestThatTestsNothingFails() throws IOException {
        pack();
        write("fixtures/owned.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n");
        write("fixtures/orphan.yaml", ORPHAN.replace("app: api", "owner: shop"));
        assertThat(PackTests.run(Pack.load(folder)))
                .extracting(TestResult::succeeded, TestResult::reason)
                .containsExactly(
                        Tuple.tuple(false, "nothing in the file is what the policy looks at"),
                        Tuple.tuple(false, "the policy finds nothing in it"));
    }

    @Test
    void whatCannotBeAnsweredIsFoundWithItsReason() throws IOException {
        write("a.yaml", PORTS.replace("!has(object.spec.ports) || ", ""));
        Pack pack = Pack.load(folder);
        assertThat(check(pack, Settings.production(), "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message())
                                .isEqualTo(
                                        "require of this policy cannot be answered here: there is no spec; ask for it by has(…) before"));
    }

    @Test
    void aPolicyThatIsStoppedSaysSoOnce() throws IOException {
        String deep = "true";
        for (int i = 0; i < 7; i++) {
            deep = "object.spec.ports.all(i" + i + ", object.spec.ports.all(j" + i + ", " + deep + "))";
        }
        write("a.yaml", PORTS.replaceAll("require: .*", "require: " + deep));
        String many = ORPHAN.replace("{port: 3}", "{port: 3}, {port: 4}, {port: 5}, {port: 6}");
        assertThat(check(Pack.load(folder), Settings.production(), many + "---\n" + many.replace("api", "web")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().id()).isEqualTo("ACME-002");
                    assertThat(finding.message())
                            .isEqualTo(
                                    "the policy was stopped here, and looked at nothing more: it takes more than 5000000 steps");
                });
    }

    @Test
    void servicesOfComposeAreLookedAtToo() throws IOException {
        write("fixtures/good.yaml", "services:\n  api:\n    image: a:1\n    environment: [LEVEL=info]\n");
        write(
                "fixtures/bad.yaml",
                "services:\n  api:\n    image: a:1\n    environment: {LEVEL: debug, DB_PASSWORD: hunter2}\n");
        write(
                "a.yaml",
                """
                id: ACME-003
                title: Nothing is debugged in production
                for: [compose/service]
                require: object.?environment.?LEVEL.orValue('info') != 'debug'
                message: "'service ' + object.name + ' logs at ' + object.environment.map(k, object.environment[k]).join(' ')"
                field: environment.LEVEL
                tests: [{pass: fixtures/good.yaml}, {fail: fixtures/bad.yaml}]
                """);
        Pack pack = Pack.load(folder);
        assertThat(pack.faults()).isEmpty();
        assertThat(PackTests.run(pack))
                .extracting(TestResult::succeeded, TestResult::reason)
                .containsExactly(
                        Tuple.tuple(true, "nothing found"), Tuple.tuple(true, "service api logs at debug (secret)"));
    }

    @Test
    void configurationOfHaproxyAndNginxIsLookedAtToo() throws IOException {
        write(
                "fixtures/bad.cfg",
                """
                backend rpc
                  timeout server 90s
                  stats auth admin:hunter2
                  server a 10.0.0.1:80 check
                """);
        write(
                "fixtures/bad.conf",
                """
                http {
                  server {
                    listen 80;
                    proxy_set_header Authorization "Basic aHVudGVyMg==";
                    location /admin { proxy_pass http://a; }
                  }
                }
                """);
        write(
                "a.yaml",
                """
                id: ACME-004
                title: Servers answer in a minute
                for: [haproxy/backend]
                require: object.lines.all(line, !(line[0] == 'timeout' && line[1] == 'server') || duration(line[2]) <= duration('60s'))
                message: "object.name + ' waits: ' + object.lines.map(line, line.join(' ')).join('; ') + ' for ' + object.servers[0].words[2]"
                tests: [{fail: fixtures/bad.cfg}]
                ---
                id: ACME-005
                title: Nothing for administrators is served to all
                for: nginx/server
                require: "!object.blocks.exists(within, within.arguments.exists(a, a.startsWith('/admin')))"
                message: "'listens at ' + object.lines.filter(line, line[0] == 'listen')[0][1] + ' with ' + object.lines[1].join(' ')"
                tests: [{fail: fixtures/bad.conf}]
                """);
        Pack pack = Pack.load(folder);
        assertThat(pack.faults()).isEmpty();
        assertThat(PackTests.run(pack))
                .extracting(TestResult::succeeded, TestResult::reason)
                .containsExactly(
                        Tuple.tuple(
                                true,
                                "rpc waits: timeout server 90s; stats auth (secret); server a 10.0.0.1:80 check for 10.0.0.1:80"),
                        Tuple.tuple(true, "listens at 80 with proxy_set_header Authorization (secret)"));
    }

    /** A value that is known only after the deployment leaves the policy open; a secret is not shown. */
    @Test
    void resourcesOfAwsAreLookedAtToo() throws IOException {
        write(
                "a.yaml",
                """
                id: ACME-006
                title: Databases are kept from being deleted
                for: [aws:rds/instance:Instance]
                require: object.?deletionProtection.orValue(false)
                message: "'user ' + object.username + ' ' + object.password"
                """);
        Pack pack = Pack.load(folder);
        assertThat(pack.faults()).isEmpty();
        Inputs.Collector collector = new Inputs.Collector();
        collector.add(AwsResource.class, database("open", ScalarNode.plain("false", 0, 0)));
        collector.add(AwsResource.class, database("later", UnknownNode.UNKNOWN));
        RuleRun run = new RuleRun(pack.rules().get(0).info(), Severity.ERROR, Map.of());
        pack.rules().get(0).check(collector.inputs(), run);
        assertThat(run.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.subject().words()).isEqualTo("rds.Instance open");
            assertThat(finding.message()).isEqualTo("user root (secret)");
        });
        assertThat(run.undecided()).extracting(Subject::words).containsExactly("rds.Instance later");
    }

    private static AwsResource database(String name, Node protection) {
        Node properties = new MapNode(
                List.of(
                        new Entry("deletionProtection", 0, 0, protection),
                        new Entry("username", 0, 0, ScalarNode.plain("root", 0, 0)),
                        new Entry("password", 0, 0, ScalarNode.secret("hunter2"))),
                0,
                0);
        String type = "aws:rds/instance:Instance";
        return new AwsResource(
                Origin.resource("urn:" + name), type, "urn:" + name, name, properties, Map.of(), List.of());
    }

    @Test
    void idsAreTakenOnce() throws IOException {
        write("a.yaml", PORTS);
        write("b.yaml", PORTS + "---\n" + PORTS.replace("ACME-002", "K12a"));
        assertThat(Pack.load(folder).faults())
                .extracting(PackFault::words)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("b.yaml:1:5: the id ACME-002 is taken by ")
                                .contains("a.yaml:1"),
                        second -> assertThat(second)
                                .contains("b.yaml:8:5: the id K12a is taken by a rule that comes with Holdfast"));
        assertThat(Pack.load(folder).rules()).isEmpty();
    }

    @Test
    void badFoldersAndFilesAreRefusedPlainly() throws IOException {
        assertThat(Pack.load(folder.resolve("gone")).faults())
                .extracting(PackFault::message)
                .containsExactly("a pack is a folder; there is none");
        assertThat(Pack.load(folder).faults())
                .extracting(PackFault::message)
                .containsExactly("there is no policy in it: no YAML file with id and require, and no jar");
        Files.write(folder.resolve("binary.yaml"), new byte[] {0, (byte) 0xff, (byte) 0xfe, 17});
        write("huge.yaml", "id: " + "x".repeat(2_000_000));
        assertThat(Pack.load(folder).faults())
                .extracting(PackFault::message)
                .containsExactly("it is no text in UTF-8", "it is larger than 1048576 bytes; a policy is not");
    }
}
