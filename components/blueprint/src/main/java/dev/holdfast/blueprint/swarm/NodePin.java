package dev.holdfast.blueprint.swarm;

/**
 * The label of the one node on which a volume is. A volume is local to its node: on another one the same name is another,
 * empty volume.
 *
 * @param label the label's name
 * @param volume the volume
 */
public record NodePin(String label, String volume) {
    static NodePin of(String stack, String volume) {
        return new NodePin(stack + "." + volume, volume);
    }

    /** The constraint that only this node fulfils. */
    String constraint() {
        return "node.labels." + label + " == true";
    }

    /** What {@code docker node update --label-add} has to be given. */
    public String assignment() {
        return label + "=true";
    }
}
