package dev.holdfast.templates.redis;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.data.RedisCreation;
import dev.holdfast.blueprint.data.RedisFolders;
import dev.holdfast.blueprint.data.RedisMachine;
import dev.holdfast.blueprint.data.RedisMachineLowering;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import java.util.ArrayList;
import java.util.List;

/** Renders the target {@code redis}: for machines without containers, a folder for each instance, and what forms clusters. */
public final class RedisTarget {
    /** The target's name. */
    public static final String NAME = "redis";

    private final RedisFiles files;

    /** Renders with the given renderer. */
    public RedisTarget(Renderer renderer) {
        this.files = new RedisFiles(renderer);
    }

    /**
     * Renders the caches of a system.
     *
     * @param blueprint the system
     * @param version the version of Redis on the machines
     * @param folders where things are there
     * @return the files, at {@code redis/<cache>/<instance>/<file>} and {@code redis/<cache>/create-cluster.sh}
     */
    public List<RenderedFile> render(Blueprint blueprint, Version version, RedisFolders folders) {
        RedisMachineLowering lowering = new RedisMachineLowering(blueprint.name(), version, folders);
        List<RenderedFile> all = new ArrayList<>();
        for (CacheBlueprint cache : blueprint.caches().values()) {
            String folder = NAME + "/" + cache.name() + "/";
            for (RedisMachine machine : lowering.instances(cache)) {
                String own = folder + machine.name() + "/";
                all.add(file(own + "environment.sh", files.environment(machine.configuration())));
                files.all(machine.configuration()).forEach((name, text) -> all.add(file(own + name, text)));
            }
            CacheClusterBlueprint cluster = cache.cluster();
            if (cluster != null) {
                all.add(file(folder + RedisCreation.SCRIPT, files.creation(RedisMachineLowering.creation(cluster))));
            }
        }
        return List.copyOf(all);
    }

    private static RenderedFile file(String path, String text) {
        return RenderedFile.of(NAME, path, text);
    }
}
