package dev.holdfast.policies.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImageNameTest {
    @Test
    void findsTagAndDigest() {
        assertThat(ImageName.of("ghcr.io/team/api:1.8.2")).isEqualTo(new ImageName("1.8.2", ""));
        assertThat(ImageName.of("api:1.8.2@sha256:ab")).isEqualTo(new ImageName("1.8.2", "sha256:ab"));
        assertThat(ImageName.of("api@sha256:ab")).isEqualTo(new ImageName("", "sha256:ab"));
    }

    @Test
    void aPortOfARegistryIsNoTag() {
        assertThat(ImageName.of("registry:5000/api").isLatest()).isTrue();
        assertThat(ImageName.of("registry:5000/api:1").tag()).isEqualTo("1");
    }

    @Test
    void latestIsWhatMoves() {
        assertThat(ImageName.of("api").isLatest()).isTrue();
        assertThat(ImageName.of("api:latest").isLatest()).isTrue();
        assertThat(ImageName.of("api:latest@sha256:ab").isLatest()).isFalse();
        assertThat(ImageName.of("api:1").isLatest()).isFalse();
        assertThat(ImageName.of("").isLatest()).isTrue();
    }
}
