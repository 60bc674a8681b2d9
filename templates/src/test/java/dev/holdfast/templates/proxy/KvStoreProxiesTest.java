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

/** What the load balancer of the key-value store of the examples becomes. */
class KvStoreProxiesTest {
    private final Blueprint store = Resolving.example("kv-store", "dev");
    private final NumberedNames names = NumberedNames.of(store);
    private final Renderer renderer = new Renderer();

    @Test
    void haproxy() {
        String text = Printed.only(ProxyPrinter.haproxy(renderer)
                .standAlone(store, Objects.requireNonNull(store.targets().haproxy()), names, Surroundings.container()));
        assertThat(text)
                .contains("balance leastconn")
                .contains("server store-3 store-3:8080 weight 1\n")
                .as("what streams its part is not ready, and is sent nothing")
                .contains("http-check send meth GET uri /ready");
        Approvals.verify(text, new Options().forFile().withExtension(".cfg"));
    }

    @Test
    void nginx() {
        String text = Printed.only(ProxyPrinter.nginx(renderer)
                .standAlone(store, Objects.requireNonNull(store.targets().nginx()), names, Surroundings.container()));
        assertThat(text).contains("least_conn;").contains("limit_req zone=api burst=4000 nodelay;");
        Approvals.verify(text, new Options().forFile().withExtension(".conf"));
    }
}
