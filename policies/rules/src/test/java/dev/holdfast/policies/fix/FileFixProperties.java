package dev.holdfast.policies.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.engine.Catalogue;
import dev.holdfast.policies.engine.Check;
import dev.holdfast.policies.engine.Formats;
import dev.holdfast.policies.engine.InputReader;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Fix;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.settings.Settings;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.YamlDocuments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is fixed stays as it was otherwise, and is fixed once and for all. */
class FileFixProperties {
    /** Values at random, printed in block style with one of the usual indentations, comments and blank lines in between. */
    private static final class Writer {
        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final int indent;
        private final int dash;

        Writer(Random random) {
            this.random = random;
            this.indent = random.nextBoolean() ? 2 : 4;
            this.dash = random.nextBoolean() ? 0 : 2;
        }

        String map() {
            entries(0, 0, "");
            return text.toString();
        }

        private void entries(int column, int depth, String first) {
            int count = 1 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                text.append(i == 0 && !first.isEmpty() ? first : " ".repeat(column))
                        .append("k")
                        .append(i)
                        .append(':');
                value(column, depth);
                if (random.nextInt(5) == 0) {
                    text.append(random.nextBoolean() ? "\n" : " ".repeat(random.nextInt(6)) + "# note: " + i + "\n");
                }
            }
        }

        private void value(int column, int depth) {
            switch (depth > 3 ? random.nextInt(6) : random.nextInt(9)) {
                case 0 -> text.append(" \"a: b\" # c\n");
                case 1 ->
                    text.append(" |\n")
                            .append(" ".repeat(column + 2))
                            .append("some\n\n")
                            .append(" ".repeat(column + 2))
                            .append("text\n");
                case 2 -> text.append('\n');
                case 3 -> text.append(" {}\n");
                case 4 -> text.append(" [1, 'x']\n");
                case 5 -> text.append(" plain text\n");
                case 6 -> {
                    text.append('\n');
                    int items = 1 + random.nextInt(2);
                    for (int i = 0; i < items; i++) {
                        entries(column + dash + 2, depth + 1, " ".repeat(column + dash) + "- ");
                    }
                }
                default -> {
                    text.append('\n');
                    entries(column + indent, depth + 1, "");
                }
            }
        }
    }

    private static Object plain(Node node) {
        if (node.isMap()) {
            Map<String, Object> map = new LinkedHashMap<>();
            node.entries().forEach(entry -> map.put(entry.key(), plain(entry.value())));
            return map;
        }
        return node.isList()
                ? node.items().stream().map(FileFixProperties::plain).toList()
                : node.textOr("null") + node.isPlain();
    }

    private static Object all(String text) {
        YamlDocuments documents = YamlDocuments.read(text);
        assertThat(documents.fault()).isNull();
        return documents.roots().stream().map(FileFixProperties::plain).toList();
    }

    private static void maps(Node node, List<MapNode> into) {
        if (node instanceof MapNode map && !map.entries().isEmpty()) {
            into.add(map);
        }
        node.entries().forEach(entry -> maps(entry.value(), into));
        node.items().forEach(item -> maps(item, into));
    }

    @Property(tries = 500)
    void whatIsAddedAndRemovedAgainLeavesTheTextAsItWas(@ForAll long seed) {
        Random random = new Random(seed);
        String text = new Writer(random).map();
        List<MapNode> maps = new ArrayList<>();
        maps(YamlDocuments.read(text).roots().get(0), maps);
        List<Fix> sets = new ArrayList<>();
        for (MapNode map : maps) {
            if (random.nextInt(3) == 0) {
                sets.add(new Fix.Set(map, List.of("added", "inner" + random.nextInt(2)), "[\"x\", 1]"));
                sets.add(new Fix.Set(map, List.of("flag"), "false"));
            }
        }
        FileFix with = FileFix.of(text, sets);
        assertThat(with.notFixed()).isEmpty();
        assertThat(with.fixed()).hasSameSizeAs(sets);

        List<MapNode> after = new ArrayList<>();
        maps(YamlDocuments.read(with.text()).roots().get(0), after);
        List<Fix> removals = new ArrayList<>();
        for (MapNode map : after) {
            for (String key : List.of("added", "flag")) {
                if (map.get(key).isPresent()) {
                    removals.add(new Fix.Remove(map, key));
                }
            }
        }
        FileFix without = FileFix.of(with.text(), removals);
        assertThat(without.notFixed()).isEmpty();
        assertThat(without.text()).isEqualTo(text);
    }

    @Property(tries = 500)
    void aChangedValueIsTheOnlyChange(@ForAll long seed) {
        Random random = new Random(seed);
        String text = new Writer(random).map();
        List<MapNode> maps = new ArrayList<>();
        maps(YamlDocuments.read(text).roots().get(0), maps);
        MapNode map = maps.get(random.nextInt(maps.size()));
        Fix fix = random.nextBoolean() ? new Fix.Set(map, List.of("k0"), "\"new\"") : new Fix.Remove(map, "k1");
        FileFix fixed = FileFix.of(text, List.of(fix));
        if (fixed.fixed().isEmpty()) {
            assertThat(fixed.text()).isEqualTo(text);
            return;
        }
        // Independently of the code under test: every line that was there before and stands nowhere in what was changed
        // is still there.
        MapNode there = mapAt(YamlDocuments.read(fixed.text()).roots().get(0), map);
        if (fix instanceof Fix.Set) {
            assertThat(there.get("k0").text()).isEqualTo("new");
        } else {
            assertThat(there.get("k1").isPresent()).isFalse();
        }
        map.entries().stream()
                .filter(entry -> !entry.key().equals(fix instanceof Fix.Set ? "k0" : "k1"))
                .forEach(entry -> assertThat(plain(there.get(entry.key()))).isEqualTo(plain(entry.value())));
        assertThat(count(fixed.text(), '\n')).isLessThanOrEqualTo(count(text, '\n'));
    }

    private static MapNode mapAt(Node root, MapNode before) {
        List<MapNode> maps = new ArrayList<>();
        maps(root, maps);
        return maps.stream()
                .filter(map -> map.place().equals(before.place()))
                .findFirst()
                .orElseThrow();
    }

    private static long count(String text, char c) {
        return text.chars().filter(each -> each == c).count();
    }

    private static List<Fix> findings(String text) {
        InputReader reader = new InputReader(Formats.yaml(), Formats.text(), (from, path) -> null);
        InputReader.Outcome outcome = reader.read(new SourceFile(Origin.file("k8s/all.yaml"), text));
        assertThat(outcome.faults()).isEmpty();
        return new Check(Catalogue.all(), Settings.production())
                .run(outcome.inputs().inputs()).stream()
                        .map(Finding::fix)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static String manifests(Random random) {
        String by = random.nextBoolean() ? "  " : "    ";
        String dash = random.nextBoolean() ? "" : by;
        StringBuilder text = new StringBuilder("# made for a test\n");
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            String meta = "metadata:\n" + by + "name: app" + i + "\n" + by + "namespace: shop # ours\n";
            text.append("---\napiVersion: policy/v1\nkind: PodDisruptionBudget\n")
                    .append(meta)
                    .append("spec:\n")
                    .append(by)
                    .append(random.nextBoolean() ? "maxUnavailable: 1\n" : "# half\n" + by + "minAvailable: 50%\n");
            text.append("---\napiVersion: apps/v1\nkind: Deployment\n")
                    .append(meta)
                    .append("spec:\n");
            if (random.nextBoolean()) {
                text.append(by).append("replicas: 3 # enough\n");
            }
            String deep = by.repeat(3) + dash;
            text.append(by)
                    .append("template:\n")
                    .append(by.repeat(2))
                    .append("spec:\n")
                    .append(by.repeat(3))
                    .append("containers:\n");
            for (int j = 0; j <= random.nextInt(2); j++) {
                text.append(deep)
                        .append("- name: c")
                        .append(j)
                        .append('\n')
                        .append(deep)
                        .append("  image: ghcr.io/example/app:1.0.0 # \"pinned\"\n");
                if (random.nextBoolean()) {
                    text.append(deep)
                            .append(
                                    random.nextBoolean()
                                            ? "  securityContext: {}\n"
                                            : "  securityContext:\n" + deep + "  " + by + "runAsUser: 10001\n");
                }
                text.append(random.nextBoolean() ? "\n" : deep + "  # end of the container\n");
            }
            text.append("---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\n")
                    .append(meta)
                    .append("spec:\n")
                    .append(by)
                    .append("scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: app")
                    .append(random.nextInt(2))
                    .append("}\n")
                    .append(by)
                    .append("maxReplicas: 4\n");
        }
        return text.toString();
    }

    @Property(tries = 200)
    void whatIsFixedIsNotFoundAgain(@ForAll long seed) {
        String text = manifests(new Random(seed));
        List<Fix> fixes = findings(text);
        assertThat(fixes).isNotEmpty();
        FileFix once = FileFix.of(text, fixes);
        assertThat(once.notFixed()).isEmpty();
        assertThat(findings(once.text())).isEmpty();
        assertThat(FileFix.of(once.text(), findings(once.text())).text()).isEqualTo(once.text());

        Object meant = all(text);
        assertThat(meant).isNotEqualTo(all(once.text()));
        List<String> kept = once.text().lines().toList();
        assertThat(text.lines().filter(line -> line.contains("#")))
                .allSatisfy(line -> assertThat(line.contains("replicas:") || kept.contains(line))
                        .as(line)
                        .isTrue());
    }
}
