package dev.holdfast.templates.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.proxy.NumberedNames;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import java.util.Objects;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;

/** What the edge of the ARA AI of the examples becomes. */
class AraAiProxiesTest {
    private final Blueprint ara = Resolving.example("ara-ai", null);

    @Test
    void nginx() {
        String text = Printed.only(ProxyPrinter.nginx(new Renderer())
                .standAlone(
                        ara,
                        Objects.requireNonNull(ara.targets().nginx()),
                        NumberedNames.of(ara),
                        Surroundings.container()));
        assertThat(text)
                .contains("least_conn;", "location /static/")
                .as("one header says how long, and one only")
                .contains("max-age=31536000, immutable")
                .doesNotContain("expires ")
                .contains("ssl_certificate ");
        Approvals.verify(text, new Options().forFile().withExtension(".conf"));
    }
}
