package dev.holdfast.topology.read;

import static dev.holdfast.topology.read.Documents.HEAD;
import static dev.holdfast.topology.read.Documents.accepted;
import static dev.holdfast.topology.read.Documents.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.Service;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnvironmentsTest {
    private static final String FILE = HEAD
            + """
                command: [sh, -c, date]
                env: {A: a, B: b}
                readinessProbe: {tcp: {port: http}, period: 5s}
                storage: {size: 10Gi, mountPath: /data, growTo: 50Gi}
            environments:
              dev:
                profile: development
                regions: {$replace: {laptop: {zones: 1}}}
                services:
                  web:
                    command: [sleep, "1"]
                    env: {B: changed, C: c}
                    readinessProbe: {tcp: ~, http: {port: http}}
                    storage: {growTo: ~}
                  mail: {image: "example.org/mail:1.0"}
              empty: {}
              text: {services: {web: {storage: {$replace: {size: 1Gi, mountPath: /tmp}}}}}
            """;

    private static Service web(@Nullable String environment) {
        return Objects.requireNonNull(
                accepted(FILE, environment).topology().services().get("web"));
    }

    @Test
    void theBaseIsUnchanged() {
        assertThat(web(null).command()).containsExactly("sh", "-c", "date");
        assertThat(accepted(FILE, "production").topology())
                .isEqualTo(accepted(FILE, null).topology());
        assertThat(accepted(FILE, "empty").topology())
                .isEqualTo(accepted(FILE, null).topology());
    }

    @Test
    void mappingsAreMergedAndListsReplaced() {
        Service web = web("dev");
        assertThat(web.image()).isEqualTo(web(null).image());
        assertThat(web.command()).containsExactly("sleep", "1");
        assertThat(Objects.requireNonNull(web.env()).keySet()).containsExactly("A", "B", "C");
        assertThat(Objects.requireNonNull(web.readinessProbe()).period()).isEqualTo(Duration.ofSeconds(5));
        assertThat(accepted(FILE, "dev").topology().services()).containsOnlyKeys("web", "mail");
    }

    @Test
    void nullRemoves() {
        assertThat(Objects.requireNonNull(web("dev").readinessProbe()).tcp()).isNull();
        assertThat(Objects.requireNonNull(web("dev").storage()).growTo()).isNull();
    }

    @Test
    void replaceReplacesWhole() {
        assertThat(accepted(FILE, "dev").topology().regions()).containsOnlyKeys("laptop");
        assertThat(Objects.requireNonNull(web("text").storage()).growTo()).isNull();
    }

    @Test
    void namesAreThoseOfTheFileAfterTheBase() {
        assertThat(accepted(FILE, null).environments()).containsExactly("production", "dev", "empty", "text");
        String other = HEAD + "profile: development\nenvironments: {live: {profile: production}}\n";
        assertThat(accepted(other, null).environments()).containsExactly("development", "live");
    }

    /** Otherwise the first of the others would be taken for the base. */
    @Test
    void anEnvironmentCalledLikeTheBaseIsRefused() {
        String file = HEAD + "environments: {dev: {}, production: {}}\n";
        assertThat(refused(file, null))
                .isEqualTo(refused(file, "production"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("misplaced-change");
                    assertThat(fault.path()).hasToString("environments.production");
                    assertThat(fault.fix())
                            .isEqualTo("Write what is different there into the base itself, or choose another name.");
                });
        assertThat(accepted(HEAD + "profile: development\nenvironments: {production: {}}\n", "production")
                        .environments())
                .containsExactly("development", "production");
    }

    @Test
    void anUnknownEnvironmentIsRefused() {
        assertThat(refused(FILE, "dve")).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("unknown-environment");
            assertThat(fault.location()).isNull();
            assertThat(fault.reason()).isEqualTo("there is no environment dve; did you mean dev?");
            assertThat(fault.fix()).isEqualTo("The environments here are production, dev, empty and text.");
        });
    }

    @Test
    void aFaultOfOneEnvironmentIsFoundWhicheverIsRead() {
        String file = HEAD + "environments: {dev: {services: {web: {replicas: x}}}, test: {}}\n";
        assertThat(refused(file, null))
                .isEqualTo(refused(file, "dev"))
                .isEqualTo(refused(file, "test"))
                .hasSize(1);
    }

    @Test
    void aFaultThatOnlyAnEnvironmentMakesNamesIt() {
        String file = HEAD + "environments: {dev: {services: {web: {image: ~}}}}\n";
        assertThat(refused(file, null)).singleElement().satisfies(fault -> {
            assertThat(fault.path()).hasToString("services.web.image");
            assertThat(fault.reason()).isEqualTo("is missing (in environment dev)");
        });
    }
}
