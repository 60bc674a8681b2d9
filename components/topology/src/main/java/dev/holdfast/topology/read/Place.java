package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.Value;
import dev.holdfast.topology.units.InvalidValue;
import dev.holdfast.topology.units.Quoted;

/**
 * Where a walk is.
 *
 * @param pass the walk
 * @param path the path of the value
 * @param at where its key is written, or the value itself if it has none
 * @param hidden whether what stands here may be a secret, and so is not repeated
 */
record Place(Pass pass, TopologyPath path, Extent at, boolean hidden) {

    Place key(String name, Extent written) {
        return new Place(pass, path.key(name), written, hidden);
    }

    Place index(int index, Extent written) {
        return new Place(pass, path.index(index), written, hidden);
    }

    /** Returns the same place as one whose value is not shown. */
    Place hide(Value value) {
        pass.hide(value.extent());
        return new Place(pass, path, at, true);
    }

    /** Returns what is written, for a message. */
    String show(Scalar scalar) {
        return hidden ? "the value" : Quoted.of(scalar.text());
    }

    void fault(FaultCode code, Value value, String reason, String fix) {
        pass.add(code, where(value), path, reason, fix);
    }

    void fault(Value value, InvalidValue invalid) {
        String reason =
                hidden ? "is not written as it has to be (it is not shown: it may be a secret)" : invalid.reason();
        pass.add(code(invalid.concern()), where(value), path, reason, invalid.fix());
    }

    /** Returns what to point at: the value, unless it is a block below its key, whose first line would tell nothing. */
    private Extent where(Value value) {
        return value instanceof Scalar || value.extent().line() == at.line() ? value.extent() : at;
    }

    private static FaultCode code(InvalidValue.Concern concern) {
        return switch (concern) {
            case FORM -> FaultCode.BAD_FORM;
            case UNIT -> FaultCode.BAD_UNIT;
            case RANGE -> FaultCode.OUT_OF_RANGE;
            case SECRET -> FaultCode.SECRET_LITERAL;
        };
    }
}
