package dev.holdfast.kubernetes.provider;

import com.google.protobuf.Any;
import com.google.rpc.Code;
import com.google.rpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import java.util.Map;
import pulumirpc.Provider.ErrorResourceInitFailed;

/**
 * The error by which the engine learns that an object is there but did not become ready: it records the state, shows the
 * reasons, and tries an update next time. Source: {@code partialError} in {@code provider/pkg/provider/provider.go}.
 */
final class InitializationFailure {

    private InitializationFailure() {}

    /**
     * Makes the error.
     *
     * @param state what the engine shall record as the resource's outputs
     * @param inputs what it shall record as inputs; empty to keep those of the request
     */
    static StatusRuntimeException of(
            String id, String message, List<String> reasons, Map<String, Object> state, Map<String, Object> inputs) {
        ErrorResourceInitFailed.Builder detail = ErrorResourceInitFailed.newBuilder()
                .setId(id)
                .addReasons(message)
                .addAllReasons(reasons)
                .setProperties(PropertyWire.write(state));
        if (!inputs.isEmpty()) {
            detail.setInputs(PropertyWire.write(inputs));
        }
        return StatusProto.toStatusRuntimeException(Status.newBuilder()
                .setCode(Code.UNKNOWN_VALUE)
                .setMessage(message)
                .addDetails(Any.pack(detail.build(), "type.googleapis.com/"))
                .build());
    }
}
