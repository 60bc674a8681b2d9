package dev.holdfast.blueprint.proxy.traefik;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.generate.GeneratedTopologies;
import dev.holdfast.blueprint.proxy.NumberedNames;
import dev.holdfast.blueprint.proxy.ProxyPlan;
import dev.holdfast.blueprint.proxy.StandAlone;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.blueprint.resolve.Resolving;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Traefik takes a rule that names something that is not there, and then answers 404. */
class TraefikNamesTest {
    @Test
    void everythingThatIsNamedIsThere() {
        int seen = 0;
        for (String text :
                GeneratedTopologies.first(60).map(topology -> topology.text()).toList()) {
            Blueprint blueprint = Resolving.blueprint(text);
            List<ProxyPlan> plans = StandAlone.plans(blueprint, NumberedNames.of(blueprint));
            if (!plans.isEmpty()) {
                seen++;
                check(TraefikLowering.lower(plans, new Version("3.6"), Surroundings.container(), "/etc/traefik"));
            }
        }
        assertThat(seen).isGreaterThan(10);
    }

    private static void check(TraefikConfiguration configuration) {
        Set<String> entryPoints = new HashSet<>();
        configuration.process().entryPoints().forEach(each -> assertThat(entryPoints.add(each.name()))
                .isTrue());
        assertThat(entryPoints).contains(configuration.process().health());
        Set<String> options = new HashSet<>();
        TraefikTls tls = configuration.tls();
        if (tls != null) {
            tls.options().forEach(option -> options.add(option.name()));
        }
        TraefikHttp http = configuration.http();
        if (http != null) {
            check(http, entryPoints, options);
        }
        Stream.of(configuration.tcp(), configuration.udp())
                .filter(Objects::nonNull)
                .forEach(streams -> check(streams, entryPoints, options));
    }

    private static void check(TraefikHttp http, Set<String> entryPoints, Set<String> options) {
        Set<String> middlewares = new HashSet<>();
        http.limits().forEach(each -> middlewares.add(each.name()));
        http.crowds().forEach(each -> middlewares.add(each.name()));
        http.headers().forEach(each -> middlewares.add(each.name()));
        http.retries().forEach(each -> middlewares.add(each.name()));
        http.redirects().forEach(each -> middlewares.add(each.name()));
        Collection<String> services =
                http.services().stream().map(TraefikHttp.Service::name).toList();
        assertThat(services).doesNotHaveDuplicates();
        assertThat(http.routers()).extracting(TraefikHttp.Router::name).doesNotHaveDuplicates();
        http.routers().forEach(router -> {
            assertThat(entryPoints).contains(router.entryPoint());
            assertThat(middlewares).containsAll(router.middlewares());
            if (!router.service().equals(TraefikHttp.NOBODY)) {
                assertThat(services).contains(router.service());
            }
            if (router.tls() != null) {
                assertThat(options).contains(router.tls().options());
            }
        });
        assertThat(http.transports())
                .extracting(TraefikHttp.Transport::name)
                .containsAll(http.services().stream()
                        .map(TraefikHttp.Service::transport)
                        .toList());
    }

    private static void check(TraefikStreams streams, Set<String> entryPoints, Set<String> options) {
        Set<String> services = new HashSet<>();
        streams.services().forEach(each -> assertThat(services.add(each.name())).isTrue());
        streams.weighted().forEach(each -> {
            each.parts().forEach(part -> assertThat(services).contains(part.service()));
            assertThat(services.add(each.name())).isTrue();
        });
        streams.routers().forEach(router -> {
            assertThat(entryPoints).contains(router.entryPoint());
            assertThat(services).contains(router.service());
            if (router.tls() != null) {
                assertThat(options).contains(router.tls().options());
            }
        });
    }
}
