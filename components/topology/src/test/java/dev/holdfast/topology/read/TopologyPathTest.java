package dev.holdfast.topology.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.topology.units.InvalidValue;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopologyPathTest {
    @Test
    void prints() {
        TopologyPath path =
                TopologyPath.of("services", "validator", "ports").index(0).key("name");
        assertThat(path).hasToString("services.validator.ports[0].name");
        assertThat(TopologyPath.of("files", "/etc/a.b")).hasToString("files[\"/etc/a.b\"]");
        assertThat(TopologyPath.of("a\"b\\c\n\u0007")).hasToString("[\"a\\\"b\\\\c\\n\\u0007\"]");
        assertThat(TopologyPath.root()).hasToString("");
        assertThat(TopologyPath.root().isRoot()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a.b",
                "a[0]",
                "[0].a",
                "files[\"/etc/a.b\"].mode",
                "$replace",
                "a-b_c.d[10][2]",
                "[\"\"]"
            })
    void readsWhatItPrints(String text) {
        assertThat(TopologyPath.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                ".a",
                "a.",
                "a..b",
                "a[",
                "a[]",
                "a[x]",
                "a[01]",
                "a[99999999999]",
                "a b",
                "a[\"",
                "a[\"b]",
                "a[\"\\q\"]",
                "a[\"\\u00\"]",
                "a]"
            })
    void refusesOtherTexts(String text) {
        assertThatThrownBy(() -> TopologyPath.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void grows() {
        TopologyPath below = TopologyPath.of("c").index(1);
        assertThat(TopologyPath.of("a", "b").resolve(below)).hasToString("a.b.c[1]");
    }

    @Property
    void everyPathIsReadAsItIsPrinted(@ForAll("paths") TopologyPath path) {
        assertThat(TopologyPath.parse(path.toString())).isEqualTo(path);
    }

    @Provide
    Arbitrary<TopologyPath> paths() {
        Arbitrary<TopologyPath.Segment> keys = Arbitraries.strings().map(TopologyPath.Key::new);
        Arbitrary<TopologyPath.Segment> names =
                Arbitraries.strings().alpha().ofMinLength(1).map(TopologyPath.Key::new);
        Arbitrary<TopologyPath.Segment> indexes =
                Arbitraries.integers().between(0, 999_999_999).map(TopologyPath.Index::new);
        Arbitrary<List<TopologyPath.Segment>> segments =
                Arbitraries.oneOf(keys, names, indexes).list().ofMaxSize(6);
        return segments.map(TopologyPath::new);
    }
}
