package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.GpusBlueprint;
import dev.holdfast.blueprint.ResourcesBlueprint;
import dev.holdfast.blueprint.kubernetes.api.ResourceRequirements;
import dev.holdfast.topology.units.Cpu;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What containers are given, as Kubernetes quantities. */
final class Amounts {
    private Amounts() {}

    static ResourceRequirements of(ResourcesBlueprint resources) {
        return new ResourceRequirements(
                amounts(
                        resources.cpuRequest(),
                        resources.memoryRequest().kubernetes(),
                        resources.ephemeralRequest().kubernetes()),
                amounts(
                        resources.cpuLimit(),
                        resources.memoryLimit().kubernetes(),
                        resources.ephemeralLimit().kubernetes()));
    }

    /**
     * The same with graphics processors. They cannot be shared, so what is set aside is also the limit.
     *
     * @see <a href="https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/">Kubernetes: schedule GPUs</a>
     */
    static ResourceRequirements of(ResourcesBlueprint resources, @Nullable GpusBlueprint gpus) {
        ResourceRequirements without = of(resources);
        return gpus == null
                ? without
                : new ResourceRequirements(with(without.requests(), gpus), with(without.limits(), gpus));
    }

    private static Map<String, String> with(Map<String, String> amounts, GpusBlueprint gpus) {
        Map<String, String> all = new LinkedHashMap<>(amounts);
        String resource =
                switch (gpus.vendor()) {
                    case NVIDIA -> "nvidia.com/gpu";
                    case AMD -> "amd.com/gpu";
                };
        all.put(resource, Integer.toString(gpus.count()));
        return all;
    }

    /** What a small helper of ours is given. */
    static ResourceRequirements small() {
        return new ResourceRequirements(amounts(new Cpu(10), "16Mi", "8Mi"), amounts(null, "32Mi", "16Mi"));
    }

    /** A decimal as a quantity in its canonical form, so that it reads back as it was written: {@code 0.5} is {@code 500m}. */
    static String quantity(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0
                ? plain.toBigInteger().toString()
                : plain.movePointRight(3)
                                .setScale(0, java.math.RoundingMode.CEILING)
                                .toBigInteger()
                        + "m";
    }

    private static Map<String, String> amounts(@Nullable Cpu cpu, String memory, String ephemeral) {
        Map<String, String> amounts = new LinkedHashMap<>();
        if (cpu != null) {
            amounts.put("cpu", cpu.toString());
        }
        amounts.put("memory", memory);
        amounts.put("ephemeral-storage", ephemeral);
        return amounts;
    }
}
