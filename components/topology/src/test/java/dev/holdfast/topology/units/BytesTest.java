package dev.holdfast.topology.units;

import static dev.holdfast.topology.units.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.units.InvalidValue.Concern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {
    @ParameterizedTest
    @CsvSource({
        "50Gi,53687091200,50Gi,50Gi",
        "4GiB,4294967296,4Gi,4Gi",
        "2GB,2000000000,2G,2G",
        "2G,2000000000,2G,2G",
        "64k,64000,64k,64k",
        "64kB,64000,64k,64k",
        "1024Mi,1073741824,1Gi,1Gi",
        "1.5Gi,1610612736,1536Mi,1536Mi",
        "512B,512,512B,512",
        "512 Mi,536870912,512Mi,512Mi",
        "1000Ki,1024000,1000Ki,1000Ki",
        "8191Pi,9222246136947933184,8191Pi,8191Pi"
    })
    void reads(String text, long bytes, String printed, String kubernetes) {
        assertThat(Bytes.parse(text)).isEqualTo(new Bytes(bytes)).hasToString(printed);
        assertThat(new Bytes(bytes).kubernetes()).isEqualTo(kubernetes);
    }

    @Test
    void roundsMebibytesDown() {
        assertThat(Bytes.parse("2GB").mebibytes()).isEqualTo(1907);
        assertThat(Bytes.parse("1MB").mebibytes()).isZero();
        assertThat(Bytes.parse("1Gi")).isGreaterThan(Bytes.parse("1GB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0Gi", "-1Gi", "0.5B", "8192Pi", "9223372036854775808B", "0.3Ki"})
    void refusesAmountsThatAreOutOfRange(String text) {
        assertRefused(Concern.RANGE, () -> Bytes.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"512", "512Mb", "512 bytes", "1K", "1gi", "1Ei", "1e3Mi"})
    void refusesOtherUnits(String text) {
        assertRefused(Concern.UNIT, () -> Bytes.parse(text));
    }

    @Test
    void saysWhatUnitWasMeant() {
        assertRefused(Concern.UNIT, () -> Bytes.parse("1gi")).hasMessageContaining("did you mean Gi?");
        assertRefused(Concern.UNIT, () -> Bytes.parse("512")).hasMessage("\"512\" has no unit");
    }
}
