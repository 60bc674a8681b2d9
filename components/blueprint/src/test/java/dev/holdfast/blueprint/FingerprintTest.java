package dev.holdfast.blueprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    /** The vectors of the draft that the class names. */
    @Test
    void isThatOfTheDraft() {
        assertThat(Fingerprint.of(new byte[0])).isEqualTo("cbf29ce484222325");
        assertThat(Fingerprint.of("a".getBytes(UTF_8))).isEqualTo("af63dc4c8601ec8c");
        assertThat(Fingerprint.of("foobar".getBytes(UTF_8))).isEqualTo("85944171f73967e8");
    }

    @Property
    void sees_one_byte(@ForAll @Size(min = 1, max = 200) byte[] content, @ForAll int place, @ForAll byte other) {
        byte[] changed = content.clone();
        int index = Math.floorMod(place, content.length);
        changed[index] = other;
        Assume.that(content[index] != other);
        assertThat(Fingerprint.of(changed)).isNotEqualTo(Fingerprint.of(content));
    }

    @Test
    void filesHaveNoOrder() {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("a", "1");
        one.put("b", "2");
        Map<String, String> other = new LinkedHashMap<>();
        other.put("b", "2");
        other.put("a", "1");
        assertThat(Fingerprint.of(one)).isEqualTo(Fingerprint.of(other)).hasSize(16);
    }

    @Test
    void filesAreNotTakenForOne() {
        assertThat(Fingerprint.of(Map.of("a", "12", "b", "")))
                .isNotEqualTo(Fingerprint.of(Map.of("a", "1", "b", "2")))
                .isNotEqualTo(Fingerprint.of(Map.of("ab", "12")));
    }
}
