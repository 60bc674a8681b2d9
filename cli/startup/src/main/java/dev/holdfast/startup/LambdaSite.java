package dev.holdfast.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A place where a lambda or a method reference becomes an object, as the arguments of
 * {@link java.lang.invoke.LambdaMetafactory#metafactory} say it.
 *
 * @param descriptor from what is captured to the interface
 * @param method the method of the interface
 * @param erased its type
 * @param instantiated its type with the interface's type arguments at this place
 * @param body what it calls
 */
record LambdaSite(String descriptor, String method, Type erased, Type instantiated, Handle body) {
    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";

    /**
     * The place that an {@code invokedynamic} is, if it is one of a kind that is known here. Lambdas that can be serialized, or have further interfaces or bridges
     * ({@code altMetafactory}), are not, nor are methods called as a superclass has them or of arrays.
     */
    static Optional<LambdaSite> of(String method, String descriptor, Handle bootstrap, Object... arguments) {
        if (!bootstrap.getOwner().equals(METAFACTORY) || !bootstrap.getName().equals("metafactory")) {
            return Optional.empty();
        }
        if (arguments.length == 3
                && arguments[0] instanceof Type erased
                && arguments[1] instanceof Handle body
                && arguments[2] instanceof Type instantiated
                && isKnown(body)) {
            return Optional.of(new LambdaSite(descriptor, method, erased, instantiated, body));
        }
        return Optional.empty();
    }

    private static boolean isKnown(Handle body) {
        int kind = body.getTag();
        return !body.getOwner().startsWith("[")
                && (kind == Opcodes.H_INVOKESTATIC
                        || kind == Opcodes.H_INVOKEVIRTUAL
                        || kind == Opcodes.H_INVOKEINTERFACE
                        || kind == Opcodes.H_NEWINVOKESPECIAL);
    }

    /** The interface. */
    Type type() {
        return Type.getReturnType(descriptor);
    }

    /** What is captured, in order. */
    List<Type> captured() {
        return List.of(Type.getArgumentTypes(descriptor));
    }

    boolean isConstructor() {
        return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    /** What the body is called with, the object it is called on included. */
    List<Type> bodyParameters() {
        List<Type> parameters = new ArrayList<>();
        if (body.getTag() == Opcodes.H_INVOKEVIRTUAL || body.getTag() == Opcodes.H_INVOKEINTERFACE) {
            parameters.add(Type.getObjectType(body.getOwner()));
        }
        parameters.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
        return parameters;
    }

    /** What the body gives; a constructor gives what it makes. */
    Type bodyResult() {
        return isConstructor() ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
    }

    /** The instruction that calls the body. */
    int call() {
        return switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> Opcodes.INVOKEVIRTUAL;
        };
    }
}
