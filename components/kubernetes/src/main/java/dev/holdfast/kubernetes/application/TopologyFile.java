package dev.holdfast.kubernetes.application;

import dev.holdfast.blueprint.resolve.Resolution;
import dev.holdfast.blueprint.resolve.TopologyResolver;
import dev.holdfast.topology.read.Reading;
import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.read.TopologyReader;
import dev.holdfast.topology.units.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a topology file and resolves it. */
final class TopologyFile {
    /** One byte more than is ever read, so that the reader sees that there is too much, and no more than that is held. */
    private static final int MOST_BYTES = (1 << 20) + 1;

    private TopologyFile() {}

    /**
     * Reads.
     *
     * @param file its path
     * @param environment one of its environments; null for the base
     * @throws ApplicationRefused with all faults
     */
    static ResolvedTopology read(String file, @Nullable String environment) {
        Source source = source(file);
        TopologyReader reader = new TopologyReader();
        Reading.Read base = accepted(reader.read(source, null));
        List<String> environments = base.environments();
        if (environment != null && !environments.contains(environment)) {
            throw ApplicationRefused.at(
                    base.sources(),
                    "environments",
                    "there is no environment '" + environment + "'" + Nearest.hint(environment, environments),
                    "Say one of " + String.join(", ", environments) + ".");
        }
        String overlay = environments.get(0).equals(environment) ? null : environment;
        Reading.Read read = overlay == null ? base : accepted(reader.read(source, overlay));
        Resolution resolution = TopologyResolver.resolve(read.topology(), read.sources(), overlay);
        if (resolution instanceof Resolution.Resolved resolved) {
            return new ResolvedTopology(resolved.blueprint(), read.sources());
        }
        throw ApplicationRefused.of(((Resolution.Refused) resolution).faults());
    }

    private static Reading.Read accepted(Reading reading) {
        if (reading instanceof Reading.Read read) {
            return read;
        }
        throw ApplicationRefused.of(((Reading.Refused) reading).faults());
    }

    private static Source source(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return new Source(file, in.readNBytes(MOST_BYTES));
        } catch (NoSuchFileException e) {
            throw new ApplicationRefused(
                    file + ": there is no such topology file; paths begin at "
                            + Path.of("").toAbsolutePath(),
                    e);
        } catch (InvalidPathException | IOException e) {
            throw new ApplicationRefused(file + ": the topology file cannot be read: " + e.getMessage(), e);
        }
    }
}
