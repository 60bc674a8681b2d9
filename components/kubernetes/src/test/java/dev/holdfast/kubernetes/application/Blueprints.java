package dev.holdfast.kubernetes.application;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.resolve.Resolution;
import dev.holdfast.blueprint.resolve.TopologyResolver;
import dev.holdfast.topology.read.Reading;
import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.read.TopologyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Topologies without faults, resolved. */
public final class Blueprints {
    private Blueprints() {}

    /** The system of a file in each of its environments. */
    public static List<Blueprint> ofFile(String file) {
        try {
            return of(new Source(file, Files.readAllBytes(Path.of(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The system that a text says, in its base environment. */
    public static Blueprint ofText(String text) {
        return of(new Source("topology.yaml", text.getBytes(StandardCharsets.UTF_8)))
                .get(0);
    }

    private static List<Blueprint> of(Source source) {
        TopologyReader reader = new TopologyReader();
        List<String> environments = read(reader, source, null).environments();
        return environments.stream()
                .map(name -> name.equals(environments.get(0)) ? null : name)
                .map(overlay -> resolve(read(reader, source, overlay), overlay))
                .toList();
    }

    private static Reading.Read read(TopologyReader reader, Source source, @Nullable String overlay) {
        if (reader.read(source, overlay) instanceof Reading.Read read) {
            return read;
        }
        throw new AssertionError("refused: " + reader.read(source, overlay));
    }

    private static Blueprint resolve(Reading.Read read, @Nullable String overlay) {
        Resolution resolution = TopologyResolver.resolve(read.topology(), read.sources(), overlay);
        if (resolution instanceof Resolution.Resolved resolved) {
            return resolved.blueprint();
        }
        throw new AssertionError("refused: " + resolution);
    }
}
