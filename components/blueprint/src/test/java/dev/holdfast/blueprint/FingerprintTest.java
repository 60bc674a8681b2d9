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
    /** The check values of both in the catalogue of CRC algorithms, and an example of RFC 3720, B.4. */
    @Test
    void isThatOfBothStandards() {
        assertThat(Fingerprint.of(new byte[0])).isEqualTo("0000000000000000");
        assertThat(Fingerprint.of("123456789".getBytes(UTF_8))).isEqualTo("cbf43926" + "e3069283");
        assertThat(Fingerprint.of(new byte[32])).isEqualTo("190a55ad" + "8a9136aa");
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
