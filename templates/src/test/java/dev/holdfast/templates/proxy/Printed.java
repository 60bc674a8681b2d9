package dev.holdfast.templates.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.NumberedNames;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints the load balancers of a test. */
final class Printed {
    private static final Renderer RENDERER = new Renderer();

    private Printed() {}

    static String haproxy(Blueprint blueprint, String version, Surroundings surroundings) {
        return only(ProxyPrinter.haproxy(RENDERER)
                .standAlone(blueprint, new Version(version), NumberedNames.of(blueprint), surroundings));
    }

    static String nginx(Blueprint blueprint, String version, Surroundings surroundings) {
        return only(ProxyPrinter.nginx(RENDERER)
                .standAlone(blueprint, new Version(version), NumberedNames.of(blueprint), surroundings));
    }

    /** Both files of Traefik, by name. */
    static Map<String, String> traefik(Blueprint blueprint, String version, Surroundings surroundings) {
        Map<String, String> files = new TreeMap<>();
        for (RenderedFile file : new TraefikFiles(RENDERER)
                .standAlone(blueprint, new Version(version), NumberedNames.of(blueprint), surroundings)) {
            files.put(file.path().text(), file.text());
        }
        return files;
    }

    /** The text of the one file that there is. */
    static String only(List<RenderedFile> files) {
        assertThat(files).hasSize(1);
        return files.get(0).text();
    }
}
