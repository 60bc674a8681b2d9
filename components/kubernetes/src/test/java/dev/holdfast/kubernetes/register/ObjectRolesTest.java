package dev.holdfast.kubernetes.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObjectRolesTest {
    private final ObjectRoles roles = new ObjectRoles("shop-web");

    @Test
    void theWorkloadItselfIsCalledByItsKind() {
        assertThat(roles.of("StatefulSet", "shop-web")).isEqualTo("statefulset");
    }

    @Test
    void whatANameAddsToThatOfTheWorkloadTellsObjectsOfAKindApart() {
        assertThat(roles.of("Service", "shop-web-headless")).isEqualTo("headless-service");
        assertThat(roles.ofClaim("shop-web-primary", "data", 2)).isEqualTo("primary-claim-data-2");
        assertThat(roles.ofClaim("shop-web", "data", 0)).isEqualTo("claim-data-0");
    }

    @Test
    void aNameThatDoesNotBeginWithThatOfTheWorkloadIsTakenWhole() {
        assertThat(roles.of("Service", "shop-website")).isEqualTo("shop-website-service");
        assertThat(roles.of("Secret", "tls")).isEqualTo("tls-secret");
    }

    @Test
    void withoutAWorkloadEveryNameStandsWholeButThatOfTheNamespace() {
        ObjectRoles none = new ObjectRoles("");

        assertThat(none.of("Namespace", "shop")).isEqualTo("namespace");
        assertThat(none.of("Secret", "shop-web")).isEqualTo("shop-web-secret");
        assertThat(none.of("Secret", "web")).isEqualTo("web-secret");
    }
}
