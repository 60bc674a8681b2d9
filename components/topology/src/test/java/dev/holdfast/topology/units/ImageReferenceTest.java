package dev.holdfast.topology.units;

import static dev.holdfast.topology.units.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.units.InvalidValue.Concern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReferenceTest {
    private static final String HEX = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @CsvSource({
        "nginx,,nginx,",
        "nginx:1.29,,nginx,1.29",
        "team/app:v1,,team/app,v1",
        "ghcr.io/metanode/node:1.8.2,ghcr.io,metanode/node,1.8.2",
        "localhost/app,localhost,app,",
        "localhost:5000/a/b/c:latest,localhost:5000,a/b/c,latest",
        "registry:5000/app,registry:5000,app,",
        "EXAMPLE.org/app:1,EXAMPLE.org,app,1",
        "a__b/c-d.e_f:A.b-C_1,,a__b/c-d.e_f,A.b-C_1",
        "a--b:1,,a--b,1"
    })
    void reads(String text, String registry, String repository, String tag) {
        assertThat(ImageReference.parse(text))
                .isEqualTo(new ImageReference(registry, repository, tag, null))
                .hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"app@sha256:", "app:1.0@sha256:", "example.org:443/a/b:c@sha256:"})
    void readsDigests(String text) {
        ImageReference image = ImageReference.parse(text + HEX);
        assertThat(image).hasToString(text + HEX);
        assertThat(image.digest()).isEqualTo("sha256:" + HEX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":1",
                "App:1",
                "Team/app",
                "team//app",
                "/app",
                "app/",
                "app:",
                "app:.1",
                "app:a b",
                "a..b",
                "a___b",
                "-a",
                "a-",
                "app@",
                "app@sha256:abc",
                "app@md5:abc",
                "https://example.org/app",
                "example.org:port/app",
                "example.org:/app",
                "-example.org/app",
                "app\nb",
                "app:1\n",
                "app:1;x",
                "app:1@sha256:x@sha256:y",
                "ex ample.org/app"
            })
    void refuses(String text) {
        assertRefused(Concern.FORM, () -> ImageReference.parse(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {128, 129})
    void limitsTags(int length) {
        String text = "app:" + "a".repeat(length);
        if (length == 128) {
            assertThat(ImageReference.parse(text).tag()).hasSize(128);
        } else {
            assertRefused(Concern.FORM, () -> ImageReference.parse(text));
        }
    }
}
