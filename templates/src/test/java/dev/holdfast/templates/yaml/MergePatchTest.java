package dev.holdfast.templates.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class MergePatchTest {
    /** The examples of RFC 7386, appendix A. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{a: b} | {a: c} | {a: c}",
                "{a: b} | {b: c} | {a: b, b: c}",
                "{a: b} | {a: null} | {}",
                "{a: b, b: c} | {a: null} | {b: c}",
                "{a: [b]} | {a: c} | {a: c}",
                "{a: c} | {a: [b]} | {a: [b]}",
                "{a: {b: c}} | {a: {b: d, c: null}} | {a: {b: d}}",
                "{a: [{b: c}]} | {a: [1]} | {a: [1]}",
                "[a, b] | [c, d] | [c, d]",
                "{a: b} | [c] | [c]",
                "{a: foo} | null | null",
                "{a: foo} | bar | bar",
                "{e: null} | {a: 1} | {e: null, a: 1}",
                "[1, 2] | {a: b, c: null} | {a: b}",
                "{} | {a: {bb: {ccc: null}}} | {a: {bb: {}}}"
            })
    void mergesAsTheStandardSays(String target, String patch, String result) {
        assertThat(MergePatch.merge(tree(target), tree(patch))).isEqualTo(tree(result));
    }

    @Test
    void keepsTheOrderAndTheTarget() {
        Map<String, Object> target = new LinkedHashMap<>(Map.of("z", 1));
        target.put("a", List.of());
        Object merged = MergePatch.merge(target, Map.of("z", 2));
        assertThat((Map<?, ?>) merged).extracting(Map::keySet).asString().isEqualTo("[z, a]");
        assertThat(target).containsEntry("z", 1);
    }

    private static Object tree(String yaml) {
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }
}
