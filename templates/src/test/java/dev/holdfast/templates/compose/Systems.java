package dev.holdfast.templates.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.compose.ComposeAddressing;
import dev.holdfast.blueprint.compose.ComposeLowering;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.blueprint.resolve.Resolution;
import dev.holdfast.blueprint.resolve.TopologyResolver;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.haproxy.HaproxyFiles;
import dev.holdfast.templates.nginx.NginxFiles;
import dev.holdfast.templates.output.RenderedFile;
import dev.holdfast.topology.Engine;
import dev.holdfast.topology.read.FaultPrinter;
import dev.holdfast.topology.read.Reading;
import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.read.TopologyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Systems to render, and their rendered files by path. */
public final class Systems {
    /** The module's folder is the working directory of its tests. */
    private static final Path METANODE = Path.of("../examples/metanode/topology.yaml");

    private static final Renderer RENDERER = new Renderer();

    private Systems() {}

    /** The MetaNode of the examples. */
    public static Blueprint metanode(@Nullable String environment) {
        try {
            return read(Files.readString(METANODE), environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Blueprint read(String topology, @Nullable String environment) {
        Reading reading = new TopologyReader()
                .read(new Source("topology.yaml", topology.getBytes(StandardCharsets.UTF_8)), environment);
        if (reading instanceof Reading.Refused refused) {
            throw new AssertionError(FaultPrinter.print(refused.faults()));
        }
        Reading.Read read = (Reading.Read) reading;
        Resolution resolution = TopologyResolver.resolve(read.topology(), read.sources(), environment);
        if (resolution instanceof Resolution.Refused refused) {
            throw new AssertionError(FaultPrinter.print(refused.faults()));
        }
        return ((Resolution.Resolved) resolution).blueprint();
    }

    /** The files of a system. */
    static Map<String, String> render(Blueprint blueprint) {
        Map<String, Map<String, String>> proxies = new LinkedHashMap<>();
        blueprint.loadBalancers().forEach((name, balancer) -> proxies.put(name, configuration(balancer, blueprint)));
        Map<String, String> files = new TreeMap<>();
        for (RenderedFile file :
                new ComposeTarget(RENDERER).render(ComposeLowering.lower(blueprint, proxies), ComposeTarget.NAME)) {
            files.put(file.path().text(), file.text());
        }
        return files;
    }

    private static Map<String, String> configuration(LoadBalancerBlueprint balancer, Blueprint blueprint) {
        ComposeAddressing addressing = new ComposeAddressing(blueprint);
        Surroundings container = Surroundings.container();
        String region = blueprint.primaryRegion().name();
        return balancer.engine() == Engine.NGINX
                ? Map.of("nginx.conf", new NginxFiles(RENDERER).one(balancer, blueprint, region, addressing, container))
                : Map.of(
                        "haproxy.cfg",
                        new HaproxyFiles(RENDERER).one(balancer, blueprint, region, addressing, container));
    }
}
