package dev.holdfast.templates.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.HealthCheckAction;
import dev.holdfast.blueprint.HealthCheckBlueprint;
import dev.holdfast.blueprint.ListenerBlueprint;
import dev.holdfast.blueprint.ListenerTlsBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.RouteBlueprint;
import dev.holdfast.blueprint.StaticContentBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.LoadBalancers;
import dev.holdfast.blueprint.proxy.NotExpressible;
import dev.holdfast.blueprint.proxy.NumberedNames;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.blueprint.proxy.traefik.TraefikLowering;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.RenderingFailed;
import dev.holdfast.templates.compose.Rendered;
import dev.holdfast.templates.readback.HaproxyStructure;
import dev.holdfast.templates.readback.NginxStructure;
import dev.holdfast.templates.readback.NginxStructure.Directive;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Texts that got past all checks of types change no structure: they stay one word, or the file is refused. */
class HostileTextTest {
    private static final Renderer RENDERER = new Renderer();
    private static final Blueprint BLUEPRINT = LoadBalancers.of(Variants.SITE);

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(12),
                Arbitraries.strings()
                        .withChars("\"'\\ ;{}#$%\n\t()[]/,é\u0085\u2028x")
                        .ofMinLength(1)
                        .ofMaxLength(12),
                Arbitraries.of(
                        "a; root /", "x\n    server evil 6.6.6.6:80", "${HOME}", "}", "{", "#", "\\", "%[env(HOME)]"));
    }

    @Property(tries = 300)
    void haproxyKeepsItsLinesAndWords(@ForAll("texts") String text) {
        Optional<String> printed = print(text, this::haproxy);

        printed.ifPresent(file -> assertThat(shape(file)).isEqualTo(shape(haproxy(with("x")))));
    }

    @Property(tries = 300)
    void nginxKeepsItsDirectivesAndWords(@ForAll("texts") String text) {
        Optional<String> printed = print(text, this::nginx);

        printed.ifPresent(file -> assertThat(shapes(NginxStructure.of(file).directives()))
                .isEqualTo(shapes(NginxStructure.of(nginx(with("x"))).directives())));
    }

    @Property(tries = 300)
    void traefikKeepsItsStructure(@ForAll("texts") String text) {
        Optional<String> printed = print(text, this::traefik);

        printed.ifPresent(file -> {
            assertThat(shape(Rendered.of(file).tree()))
                    .isEqualTo(shape(Rendered.of(traefik(with("x"))).tree()));
            assertThat(file.replace("{{`{{`}}", ""))
                    .as("no template of Go is left")
                    .doesNotContain("{{");
        });
    }

    /** The tree without its texts. */
    private static Object shape(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> shape = new LinkedHashMap<>();
            map.forEach((key, value) -> shape.put(key, shape(value)));
            return shape;
        } else if (tree instanceof List<?> list) {
            return list.stream().map(HostileTextTest::shape).toList();
        }
        return tree instanceof String ? "text" : String.valueOf(tree);
    }

    private String traefik(LoadBalancerBlueprint loadBalancer) {
        return new TraefikFiles(RENDERER)
                .one(
                        loadBalancer,
                        BLUEPRINT,
                        "us-east-1",
                        NumberedNames.of(BLUEPRINT),
                        Surroundings.container(),
                        TraefikFiles.FOLDER)
                .getOrDefault(TraefikLowering.RULES_FILE, "");
    }

    private static List<List<Integer>> shape(String haproxy) {
        return HaproxyStructure.of(haproxy).sections().stream()
                .map(section -> section.lines().stream().map(List::size).toList())
                .toList();
    }

    private static String shapes(List<Directive> directives) {
        StringBuilder shape = new StringBuilder();
        directives.forEach(directive -> shape.append(directive.words().size())
                .append('(')
                .append(shapes(directive.block()))
                .append(')'));
        return shape.toString();
    }

    private static Optional<String> print(String text, Function<LoadBalancerBlueprint, String> printer) {
        try {
            return Optional.of(printer.apply(with(text)));
        } catch (RenderingFailed | NotExpressible refused) {
            return Optional.empty();
        }
    }

    private String haproxy(LoadBalancerBlueprint loadBalancer) {
        return ProxyPrinter.haproxy(RENDERER)
                .one(loadBalancer, BLUEPRINT, "us-east-1", NumberedNames.of(BLUEPRINT), Surroundings.container());
    }

    private String nginx(LoadBalancerBlueprint loadBalancer) {
        return ProxyPrinter.nginx(RENDERER)
                .one(loadBalancer, BLUEPRINT, "us-east-1", NumberedNames.of(BLUEPRINT), Surroundings.container());
    }

    /** The site with the text wherever the language has one that is not a name of the topology's own. */
    private static LoadBalancerBlueprint with(String text) {
        LoadBalancerBlueprint site =
                BLUEPRINT.loadBalancers().values().iterator().next();
        List<ListenerBlueprint> listeners = site.listeners().stream()
                .map(listener -> new ListenerBlueprint(
                        listener.port(),
                        listener.protocol(),
                        listener.hosts(),
                        listener.tls() == null
                                ? null
                                : new ListenerTlsBlueprint(
                                        text,
                                        listener.tls().minVersion(),
                                        listener.tls().hsts()),
                        listener.redirectToTls(),
                        List.of(
                                new RouteBlueprint(
                                        "/p" + text + "/",
                                        listener.routes().get(0).targets()),
                                listener.routes().get(listener.routes().size() - 1))))
                .toList();
        return new LoadBalancerBlueprint(
                site.name(),
                site.engine(),
                new Version("2.6"),
                site.image(),
                site.instances(),
                site.algorithm(),
                listeners,
                new HealthCheckBlueprint(
                        new HealthCheckAction.JsonRpcCall("/" + text, text, text),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(2),
                        2,
                        3),
                site.sessionAffinity(),
                site.rateLimit(),
                List.of(new StaticContentBlueprint("/s" + text, "/d" + text, Duration.ofHours(1), false)),
                site.timeouts(),
                site.maxConnections(),
                site.resources(),
                site.placement(),
                site.regions());
    }
}
