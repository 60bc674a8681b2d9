package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObjectNamesTest {
    private static final String LONG = "a-system-with-a-name-of-forty-characters-and-a-service-of-as-many";

    @Test
    void aNameThatFitsStays() {
        assertThat(ObjectNames.fit("shop-web", 52)).isEqualTo("shop-web");
        assertThat(ObjectNames.fit("x".repeat(52), 52)).hasSize(52).doesNotContain("-");
    }

    @Test
    void aNameThatIsTooLongKeepsItsBeginningAndStaysApartFromOthers() {
        assertThat(ObjectNames.fit(LONG, 52))
                .hasSizeLessThanOrEqualTo(52)
                .startsWith("a-system-with-a-name-of-forty")
                .isNotEqualTo(ObjectNames.fit(LONG + "s", 52))
                .matches("[a-z0-9]([-a-z0-9]*[a-z0-9])?");
    }

    @Test
    void headlessServicesOfTheLongestWorkloadAreStillLabels() {
        assertThat(ObjectNames.headless(ObjectNames.fit(LONG, 52))).hasSizeLessThanOrEqualTo(63);
    }
}
