package dev.holdfast.kubernetes.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CloudAddressesTest {
    private static Map<String, Object> given(Map<String, String> ingress) {
        return Map.of("loadBalancer", Map.of("ingress", List.of(ingress)));
    }

    @Test
    void theAddressIsWhatTheCloudGave() {
        assertThat(CloudAddresses.first(given(Map.of("ip", "192.0.2.1")))).isEqualTo("192.0.2.1");
        assertThat(CloudAddresses.first(given(Map.of("hostname", "a.example.org"))))
                .isEqualTo("a.example.org");
    }

    @Test
    void thereIsNoneUntilTheCloudHasGivenOne() {
        assertThat(CloudAddresses.first(Map.of("loadBalancer", Map.of()))).isEmpty();
        assertThat(CloudAddresses.first(null)).isEmpty();
    }
}
