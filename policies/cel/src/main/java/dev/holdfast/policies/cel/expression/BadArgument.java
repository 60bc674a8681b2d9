package dev.holdfast.policies.cel.expression;

import dev.cel.common.CelErrorCode;
import dev.cel.common.exceptions.CelRuntimeException;

/** A function of ours meets what it cannot take. The message shows no value of the subject. */
final class BadArgument extends CelRuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    BadArgument(String reason) {
        super(new IllegalArgumentException(reason), CelErrorCode.INVALID_ARGUMENT);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
