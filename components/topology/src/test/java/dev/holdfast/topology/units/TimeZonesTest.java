package dev.holdfast.topology.units;

import static dev.holdfast.topology.units.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.units.InvalidValue.Concern;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZonesTest {
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5"})
    void reads(String name) {
        assertThat(TimeZones.parse(name)).isEqualTo(ZoneId.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+02:00", "Z", "UTC+2", "CEST", "europe/berlin", "Mars/Olympus"})
    void refuses(String name) {
        assertRefused(Concern.FORM, () -> TimeZones.parse(name));
    }

    @Test
    void namesTheNearest() {
        assertRefused(Concern.FORM, () -> TimeZones.parse("Europe/Berln"))
                .hasMessageContaining("near are Europe/Berlin");
    }
}
