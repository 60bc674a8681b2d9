package dev.holdfast.templates.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.resolve.Resolving;
import java.util.List;
import java.util.Map;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;

/** What the ARA AI of the examples becomes on one host. */
class AraAiComposeTest {
    @Test
    void aGraphicsProcessorIsADeviceOfTheHost() {
        Rendered ara = Rendered.of(Resolving.example("ara-ai", null));
        assertThat(ara.map("services.models.deploy.resources.reservations").get("devices"))
                .isEqualTo(List.of(Map.of("driver", "nvidia", "count", 1, "capabilities", List.of("gpu"))));
    }

    @Test
    void composeFileOfTheDevelopers() {
        Rendered ara = Rendered.of(Resolving.example("ara-ai", "dev"));
        assertThat(ara.map("services"))
                .containsKeys(
                        "api-1", "batch", "models", "edge", "main-primary", "prices-0-primary", "prices-1-primary");
        assertThat(ara.text()).as("no graphics processor on a laptop").doesNotContain("devices:");
        Approvals.verify(ara.text(), new Options().forFile().withExtension(".yaml"));
    }
}
