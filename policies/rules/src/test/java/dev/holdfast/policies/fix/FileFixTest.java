package dev.holdfast.policies.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.rule.Fix;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.YamlDocuments;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fixes change their own lines, and nothing else. */
class FileFixTest {
    private static Node at(String text, Object... way) {
        Node node = YamlDocuments.read(text).roots().get((Integer) way[0]);
        for (int i = 1; i < way.length; i++) {
            node = way[i] instanceof Integer index ? node.items().get(index) : node.get(String.valueOf(way[i]));
        }
        return node;
    }

    private static Fix set(Node map, String value, String... way) {
        return new Fix.Set((MapNode) map, List.of(way), value);
    }

    private static Fix remove(Node map, String key) {
        return new Fix.Remove((MapNode) map, key);
    }

    private static String fixed(String text, Fix... fixes) {
        FileFix fix = FileFix.of(text, List.of(fixes));
        assertThat(fix.notFixed()).isEmpty();
        assertThat(fix.fixed()).containsExactlyInAnyOrder(fixes);
        return fix.text();
    }

    private static void isLeft(String text, String why, Fix... fixes) {
        FileFix fix = FileFix.of(text, List.of(fixes));
        assertThat(fix.text()).isEqualTo(text);
        assertThat(fix.fixed()).isEmpty();
        assertThat(fix.notFixed()).hasSameSizeAs(fixes).allSatisfy(left -> assertThat(left.why())
                .contains(why));
    }

    @Test
    void addsNestedKeysBehindWhatIsThereAndKeepsComments() {
        String text =
                """
                # The shop.
                spec:
                  containers:
                    - name: api # the first
                      image: "api:1"   # pinned
                      # nothing else

                    - name: log
                      image: 'log:1'
                """;
        assertThat(fixed(text, set(at(text, 0, "spec", "containers", 0), "false", "securityContext", "privileged")))
                .isEqualTo(
                        """
                        # The shop.
                        spec:
                          containers:
                            - name: api # the first
                              image: "api:1"   # pinned
                              securityContext:
                                privileged: false
                              # nothing else

                            - name: log
                              image: 'log:1'
                        """);
    }

    @Test
    void indentsAsTheFileDoes() {
        String text =
                """
                spec:
                    list:
                    - one
                    pod:
                        name: a
                """;
        assertThat(fixed(text, set(at(text, 0, "spec", "pod"), "[\"ALL\", \"1\"]", "capabilities", "drop")))
                .isEqualTo(
                        """
                        spec:
                            list:
                            - one
                            pod:
                                name: a
                                capabilities:
                                    drop:
                                    - ALL
                                    - "1"
                        """);
    }

    @Test
    void putsWhatIsMissingTogether() {
        String text = "pod:\n  name: a\n";
        Node pod = at(text, 0, "pod");
        assertThat(fixed(
                        text,
                        set(pod, "false", "securityContext", "privileged"),
                        set(pod, "\"RuntimeDefault\"", "securityContext", "seccompProfile", "type"),
                        set(at(text, 0), "2", "replicas")))
                .isEqualTo(
                        """
                        pod:
                          name: a
                          securityContext:
                            privileged: false
                            seccompProfile:
                              type: RuntimeDefault
                        replicas: 2
                        """);
    }

    @Test
    void changesAValueInItsLine() {
        String text = "a:\n  privileged:   true   # why\n  other: 'x'\n  none:\n  nothing: ~ # yet\n";
        Node map = at(text, 0, "a");
        assertThat(fixed(
                        text,
                        set(map, "false", "privileged"),
                        set(map, "\"true\"", "other"),
                        set(map, "1", "none"),
                        set(map, "2", "nothing")))
                .isEqualTo("a:\n  privileged:   false   # why\n  other: \"true\"\n  none: 1\n  nothing: 2 # yet\n");
    }

    @Test
    void fillsWhatIsEmpty() {
        String text = "a:\n  security: {} # none\n  other:\n  third: null\n";
        Node map = at(text, 0, "a");
        assertThat(fixed(
                        text,
                        set(map, "false", "security", "privileged"),
                        set(map, "1", "other", "x"),
                        set(map, "1", "third", "y")))
                .isEqualTo("a:\n  security: # none\n    privileged: false\n  other:\n    x: 1\n  third:\n    y: 1\n");
    }

    @Test
    void removesAKeyWithItsLines() {
        String text =
                "spec:\n  # how many\n  replicas: 3 # three\n  strategy:\n    type: a\n    # b\n    rolling:\n      x: 1\n  last: |\n    text\n\nb: 1\n";
        Node spec = at(text, 0, "spec");
        assertThat(fixed(text, remove(spec, "replicas"), remove(spec, "strategy")))
                .isEqualTo("spec:\n  # how many\n  last: |\n    text\n\nb: 1\n");
    }

    @Test
    void removesTheLastKeyAndAddsOneInItsPlace() {
        String text = "a:\n  x: 1\n  y: 2\nb: 1\n";
        assertThat(fixed(text, remove(at(text, 0, "a"), "y"), set(at(text, 0, "a"), "3", "z")))
                .isEqualTo("a:\n  x: 1\n  z: 3\nb: 1\n");
    }

    @Test
    void addsBehindBlocksOfText() {
        String text = "a:\n  x: |\n    one\n\n    two\n\n\nb: >-\n  folded\n";
        assertThat(fixed(text, set(at(text, 0, "a"), "1", "y"), set(at(text, 0), "1", "c")))
                .isEqualTo("a:\n  x: |\n    one\n\n    two\n  y: 1\n\n\nb: >-\n  folded\nc: 1\n");
    }

    @Test
    void leavesATextWhoseLastLinesCountForItself() {
        String text = "a:\n  x: |+\n    one\n\n\nb: 1\n";
        isLeft(text, "did not say what was meant", set(at(text, 0, "a"), "1", "y"));
    }

    @Test
    void findsTheDocumentBehindOthers() {
        String text = "---\na: 1\n---\n# nothing\n---\nb: ü😀 # c\n...\n---\nb: {c: 1}\n";
        assertThat(fixed(text, set(at(text, 1), "2", "b")))
                .isEqualTo("---\na: 1\n---\n# nothing\n---\nb: 2 # c\n...\n---\nb: {c: 1}\n");
    }

    @Test
    void keepsAFileWithoutALastLineBreakSo() {
        String text = "a:\n  b: 1";
        assertThat(fixed(text, set(at(text, 0, "a"), "2", "c"))).isEqualTo("a:\n  b: 1\n  c: 2");
    }

    @Test
    void leavesFlowStyle() {
        String text = "a: {b: {c: 1}}\n";
        isLeft(text, "flow style", set(at(text, 0, "a"), "1", "d"), remove(at(text, 0, "a", "b"), "c"));
        isLeft(text, "flow style", set(at(text, 0), "1", "a", "b", "c"));
    }

    @Test
    void leavesJson() {
        String text = "{\"a\": {\"b\": 1}}";
        isLeft(text, "flow style", set(at(text, 0, "a"), "1", "c"));
    }

    @Test
    void leavesAnchorsAliasesAndMerges() {
        String text = "base: &base\n  x: 1\none:\n  <<: *base\n  y: 1\ntwo: *base\n";
        isLeft(text, "aliases or merges lead to it", set(at(text, 0, "base"), "2", "z"));
        isLeft(text, "merges another", set(at(text, 0, "one"), "2", "z"));
        isLeft(text, "alias", set(at(text, 0), "2", "two", "z"));
        String alone = "base: &base\n  x: 1\n";
        isLeft(alone, "anchor", set(at(alone, 0, "base"), "2", "z"));
    }

    @Test
    void leavesWhatEditorsOfLinesTripOver() {
        String windows = "a:\r\n  b: 1\r\n";
        isLeft(windows, "line ends of Windows", set(at(windows, 0, "a"), "2", "c"));
        String tabs = "a:\n  b: 1\n\t# c\n";
        isLeft(tabs, "tabs", set(at(tabs, 0, "a"), "2", "c"));
        String dash = "- a: 1\n  b: 2\n";
        isLeft(dash, "behind a dash", remove(at(dash, 0, 0), "a"));
        String several = "a:\n  b: one\n    two\n";
        isLeft(several, "several lines", set(at(several, 0, "a"), "2", "b"));
        String single = "a:\n  b: text\n";
        isLeft(single, "single value", set(at(single, 0, "a"), "2", "b", "c"));
    }

    @Test
    void leavesWhatWasFoundInAnotherText() {
        Node map = at("x:\n\n\n  a: 1\n", 0, "x");
        isLeft("a: 1\n", "any more", set(map, "1", "b"));
    }

    @Test
    void makesOnlyOneOfTwoThatContradictEachOther() {
        String text = "a:\n  b: 1\n";
        Node map = at(text, 0, "a");
        FileFix fix =
                FileFix.of(text, List.of(set(map, "2", "b"), set(map, "3", "b"), remove(map, "b"), set(map, "2", "b")));
        assertThat(fix.text()).isEqualTo("a:\n  b: 2\n");
        assertThat(fix.fixed()).hasSize(2);
        assertThat(fix.notFixed())
                .extracting(NotFixed::why)
                .containsOnly("another fix changes the same")
                .hasSize(2);
    }

    @Test
    void makesTheOthersWhenOneCannotBeMade() {
        String text = "a:\n  x: |+\n    one\n\n\nb:\n  c: 1\n";
        FileFix fix = FileFix.of(text, List.of(set(at(text, 0, "a"), "1", "y"), set(at(text, 0, "b"), "2", "c")));
        assertThat(fix.text()).isEqualTo("a:\n  x: |+\n    one\n\n\nb:\n  c: 2\n");
        assertThat(fix.fixed()).hasSize(1);
        assertThat(fix.notFixed()).hasSize(1);
    }

    @Test
    void doesNotEmptyAMapping() {
        String text = "a:\n  b: 1\n";
        isLeft(text, "did not say what was meant", remove(at(text, 0, "a"), "b"));
    }
}
