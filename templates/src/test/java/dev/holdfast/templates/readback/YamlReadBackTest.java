package dev.holdfast.templates.readback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReadBackTest {
    @Test
    void namesTheObjectOfEachDocument() {
        String text =
                """
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: web
                  namespace: shop
                  labels: {name: other}
                spec:
                  kind: not this
                  metadata:
                    name: nor this
                  template:
                    metadata: {name: nor this, namespace: nor this}
                ---
                # a comment
                apiVersion: v1
                kind: Namespace
                metadata: {name: shop}
                ---
                - metadata:
                    name: in a list
                """;
        assertThat(YamlReadBack.check(text))
                .containsExactly(
                        new KubernetesIdentity("apps/v1", "Deployment", "shop", "web"),
                        new KubernetesIdentity("v1", "Namespace", "", "shop"),
                        new KubernetesIdentity("", "", "", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x 1 | 1 | anchor",
                "a: 1\\nb: *x | 2 | alias",
                "a: !!str 1 | 1 | tag",
                "a: !t {} | 1 | tag",
                "a: ! [] | 1 | tag",
                "a: &x [] | 1 | anchor",
                "a: 1\\nb: {c: 1, c: 2} | 2 | second time",
                "a: 1\\nb: 2\\n\"a\": 3 | 3 | second time",
                "? [a]\\n: 1 | 1 | no scalar",
                "a: [ | 1 | not YAML",
                "a: \"x | 1 | not YAML",
                "a: b: c | 1 | not YAML"
            })
    void refusesWhatIsNeverPrinted(String text, int line, String why) {
        assertThatThrownBy(() -> YamlReadBack.check(text.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        BrokenStructure.class, e -> assertThat(e.line()).isGreaterThanOrEqualTo(line))
                .hasMessageContaining(why);
    }

    @Test
    void refusesMoreThan64Levels() {
        assertThat(YamlReadBack.check("[".repeat(64) + "]".repeat(64))).hasSize(1);
        assertThatThrownBy(() -> YamlReadBack.check("[".repeat(65) + "]".repeat(65)))
                .isInstanceOf(BrokenStructure.class)
                .hasMessageContaining("levels");
    }

    @Test
    void seesDocumentsThatWereNotMeant() {
        assertThat(YamlReadBack.check("a: 1\n---\nb: 2\n")).hasSize(2);
        assertThat(YamlReadBack.check("")).isEmpty();
    }
}
