package dev.holdfast.policy;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;

/** Tells the engine that a policy itself is at fault, in one line: where it threw what, without the stack trace. */
final class PolicyFailure {
    private PolicyFailure() {}

    /**
     * The answer to the engine's question.
     *
     * @param doing what was being done: {@code policy 'a' of policy pack 'b@v1' failed on URN}
     */
    static StatusRuntimeException of(String doing, Throwable cause, SecretTexts secrets) {
        StackTraceElement[] trace = cause.getStackTrace();
        String where = trace.length == 0 ? "" : " (" + trace[0].getFileName() + ":" + trace[0].getLineNumber() + ")";
        String what = cause.getClass().getSimpleName()
                + (cause.getMessage() == null ? "" : ": " + secrets.withheldFrom(cause.getMessage()));
        return Status.INTERNAL.withDescription(doing + ": " + what + where).asRuntimeException();
    }
}
