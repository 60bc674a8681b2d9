package dev.holdfast.policies.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.tree.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlDocumentsTest {
    private static List<Node> roots(String text) {
        YamlDocuments documents = YamlDocuments.read(text);
        assertThat(documents.fault()).isNull();
        return documents.roots();
    }

    @Test
    void severalDocumentsKeepTheirLines() {
        List<Node> roots = roots("a: 1\n---\n# nothing\n---\nb: [x, y]\n---\nc: >-\n  folded\n  text\n");

        assertThat(roots).hasSize(3);
        assertThat(roots.get(1).get("b").items().get(1).place().line()).isEqualTo(5);
        assertThat(roots.get(2).get("c").text()).isEqualTo("folded text");
        assertThat(roots.get(2).get("c").line()).isEqualTo(7);
    }

    @Test
    void anchorsAreFollowedAndMappingsMerged() {
        Node root = roots(
                        "base: &base {image: a, user: 1}\nother: &other {user: 2, port: 3}\napi:\n  <<: [*base, *other]\n  image: b\n")
                .get(0);

        assertThat(root.get("api").get("image").text()).isEqualTo("b");
        assertThat(root.get("api").get("user").whole()).isEqualTo(1);
        assertThat(root.get("api").get("port").whole()).isEqualTo(3);
    }

    @Test
    void whatIsWrongIsToldWithItsPlaceAndTheRestIsRead() {
        YamlDocuments twice = YamlDocuments.read("a: 1\n---\nb: 1\nb: 2\n---\nc: 1\n");

        assertThat(twice.roots()).hasSize(2);
        assertThat(twice.fault()).isNotNull().satisfies(fault -> {
            assertThat(fault.place().line()).isEqualTo(4);
            assertThat(fault.reason()).isEqualTo("the key b is written twice");
        });
    }

    @Test
    void whatTheParserSaysIsToldWithoutTheLineItself() {
        YamlDocuments broken = YamlDocuments.read("password: hunter2\n  token: [secret\n");

        assertThat(broken.fault()).isNotNull();
        assertThat(String.valueOf(broken.fault())).doesNotContain("hunter2").doesNotContain("secret");
    }

    @Test
    void textStaysTextAndNumbersNumbers() {
        Node root = roots("a: '8080'\nb: 8080\nc: yes\nd: ~\ne:\nf: 0x1F\ng: 99999999999999999999\n")
                .get(0);

        assertThat(root.get("a").whole()).isNull();
        assertThat(root.get("b").whole()).isEqualTo(8080);
        assertThat(root.get("c").text()).isEqualTo("yes");
        assertThat(root.get("d").isAbsent()).isTrue();
        assertThat(root.get("e").isAbsent()).isTrue();
        assertThat(root.get("f").whole()).isEqualTo(31);
        assertThat(root.get("g").whole()).isNull();
    }
}
