package dev.holdfast.blueprint.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How times, hosts and ports are spelt. */
class TextTest {
    @ParameterizedTest
    @CsvSource({"PT0S,0ms", "PT0.0000001S,1ms", "PT1.5S,1500ms", "PT90S,90s", "PT2M,2m", "PT3H,3h", "P30D,30d"})
    void aTimeHasOneUnit(Duration time, String text) {
        assertThat(TimeText.of(time)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"node-1,node-1:80", "10.0.0.1,10.0.0.1:80", "fd00::1,[fd00::1]:80", "[fd00::1],[fd00::1]:80"})
    void anIpv6AddressIsBracketed(String host, String text) {
        assertThat(HostAndPort.of(host, 80)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.2,10.0.0.2:53",
        "10.0.0.2:5353,10.0.0.2:5353",
        "fd00::10,[fd00::10]:53",
        "[fd00::10]:5353,[fd00::10]:5353",
        "dns.example,dns.example:53"
    })
    void aPortIsAddedWhereThereIsNone(String host, String text) {
        assertThat(HostAndPort.withDefault(host, 53)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"node-1,false", "10.0.0.1,true", "fd00::1,true", "a.b.c,false"})
    void namesAndAddressesAreToldApart(String host, boolean address) {
        assertThat(HostAndPort.isAddress(host)).isEqualTo(address);
    }
}
