package dev.holdfast.kubernetes.args;

import dev.holdfast.topology.ScalingController;
import dev.holdfast.topology.units.Percent;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * How the number of replicas follows the load. While it does, the number is the autoscaler's: no deployment sets it back. Immutable; each
 * method returns a changed copy.
 */
public final class Autoscale implements Writable {
    private final Written written;

    private Autoscale(Written written) {
        this.written = written;
    }

    /**
     * Scales between two bounds.
     *
     * @param min replicas at least, 1 to 10,000
     * @param max replicas at most, 1 to 10,000, not less than min
     */
    public static Autoscale between(int min, int max) {
        return new Autoscale(Written.of("min", min).with("max", max));
    }

    /**
     * Scales up to a bound; the least follows from what has to be survived.
     *
     * @param max replicas at most, 1 to 10,000
     */
    public static Autoscale upTo(int max) {
        return new Autoscale(Written.of("max", max));
    }

    /** Aims at a use of the processor in percent of the request, averaged over replicas. */
    public Autoscale onCpu(Percent use) {
        return metric(Written.of("cpu", use));
    }

    /** Aims at a use of memory in percent of the request, averaged over replicas. */
    public Autoscale onMemory(Percent use) {
        return metric(Written.of("memory", use));
    }

    /** Aims at an average over replicas of a metric that each of them has. */
    public Autoscale onPods(String metric, BigDecimal average) {
        return metric(Written.of("pods", Written.of("metric", metric).with("average", average)));
    }

    /** Aims at a value for each replica of a metric from outside the cluster, such as the length of a queue. */
    public Autoscale onExternal(String metric, BigDecimal average) {
        return metric(Written.of("external", Written.of("metric", metric).with("average", average)));
    }

    /** How long a rise is watched before it is followed, whole seconds up to 1h; followed at once if left out. */
    public Autoscale upAfter(Duration window) {
        return new Autoscale(written.with("scaleUp", "window", window));
    }

    /** How long a fall is watched before it is followed, whole seconds up to 1h; 5m if left out. */
    public Autoscale downAfter(Duration window) {
        return new Autoscale(written.with("scaleDown", "window", window));
    }

    /** Aims at an average over replicas of how much a counter, which each of them has, grows in a second. */
    public Autoscale onPodsRate(String metric, String counter, BigDecimal average) {
        return metric(Written.of(
                "pods", Written.of("metric", metric).with("counter", counter).with("average", average)));
    }

    /** Says who follows the load; the HorizontalPodAutoscaler of Kubernetes if left out. */
    public Autoscale by(ScalingController controller) {
        return new Autoscale(written.with("kubernetes", "controller", controller));
    }

    private Autoscale metric(Written metric) {
        return new Autoscale(written.plus("metrics", metric));
    }

    @Override
    public Written written() {
        return written;
    }
}
