package dev.holdfast.policies.traefik;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.engine.Formats;
import dev.holdfast.policies.engine.InputReader;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.tree.Place;
import org.junit.jupiter.api.Test;

/** Files of Traefik are told from others, on their own and in ConfigMaps. */
class TraefikFormatTest {
    private static InputReader.Outcome read(String name, String text) {
        InputReader reader = new InputReader(Formats.yaml(), Formats.text(), (from, path) -> null);
        return reader.read(new SourceFile(Origin.file(name), text));
    }

    @Test
    void bothKindsAreKnown() {
        InputReader.Outcome held = read("traefik.yaml", "entryPoints: {Web: {address: ':80', asDefault: true}}\n");
        StaticConfiguration process =
                held.inputs().inputs().all(StaticConfiguration.class).get(0);
        assertThat(process.entryPoints()).containsExactly("web");
        assertThat(process.hasDefaults()).isTrue();
        InputReader.Outcome rules = read("rules.yml", "tcp: {routers: {a: {rule: x, service: b}}}\n");
        assertThat(rules.inputs().inputs().all(DynamicConfiguration.class)).hasSize(1);
        assertThat(rules.kinds()).containsExactly("Traefik");
    }

    @Test
    void othersAreNot() {
        assertThat(read("a.yaml", "http: {port: 80}\n").kinds()).isEmpty();
        assertThat(read("a.yaml", "providers: {aws: {region: eu-west-1}}\n").kinds())
                .isEmpty();
    }

    @Test
    void inAConfigMapPlacesAreThoseOfTheManifest() {
        String map =
                """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: edge}
                data:
                  rules.yaml: |
                    http:
                      routers:
                        shop: {rule: x, service: shop}
                """;
        DynamicConfiguration rules = read("edge.yaml", map)
                .inputs()
                .inputs()
                .all(DynamicConfiguration.class)
                .get(0);
        assertThat(rules.node().at("http", "routers", "shop").place()).isEqualTo(new Place(8, 15));
    }

    @Test
    void aRouterThatIsNoneIsRefused() {
        assertThat(read("rules.yaml", "http: {routers: {a: b}}\n").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault).hasMessage("http.routers.a has to be a mapping"));
    }
}
