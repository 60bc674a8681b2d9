package dev.holdfast.startup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What makes a value of one type of a value of another, as a lambda does with its arguments and its result: casts, boxes, widens.
 * The same as {@link java.lang.invoke.LambdaMetafactory} does.
 */
record Conversion(List<Step> steps) {
    /** One instruction, or few. */
    @FunctionalInterface
    interface Step {
        void write(MethodVisitor code);
    }

    private static final Map<Type, String> WRAPPERS = Map.of(
            Type.BOOLEAN_TYPE, "java/lang/Boolean",
            Type.CHAR_TYPE, "java/lang/Character",
            Type.BYTE_TYPE, "java/lang/Byte",
            Type.SHORT_TYPE, "java/lang/Short",
            Type.INT_TYPE, "java/lang/Integer",
            Type.LONG_TYPE, "java/lang/Long",
            Type.FLOAT_TYPE, "java/lang/Float",
            Type.DOUBLE_TYPE, "java/lang/Double");

    /** What each primitive type becomes without a loss, and the instruction, {@code NOP} for none. */
    private static final Map<Type, Map<Type, Integer>> WIDER = Map.of(
            Type.BYTE_TYPE, with(Map.of(Type.SHORT_TYPE, Opcodes.NOP)),
            Type.SHORT_TYPE, with(Map.of()),
            Type.CHAR_TYPE, with(Map.of()),
            Type.INT_TYPE, with(Map.of()),
            Type.LONG_TYPE, Map.of(Type.FLOAT_TYPE, Opcodes.L2F, Type.DOUBLE_TYPE, Opcodes.L2D),
            Type.FLOAT_TYPE, Map.of(Type.DOUBLE_TYPE, Opcodes.F2D));

    private static final String OBJECT = "java/lang/Object";
    private static final String NUMBER = "java/lang/Number";

    /** Whatever a boxed value is of besides its own class. */
    private static final List<String> OF_ALL_BOXES = List.of(OBJECT, "java/lang/Comparable", "java/io/Serializable");

    private static Map<Type, Integer> with(Map<Type, Integer> more) {
        Map<Type, Integer> wider = new HashMap<>(more);
        wider.put(Type.INT_TYPE, Opcodes.NOP);
        wider.put(Type.LONG_TYPE, Opcodes.I2L);
        wider.put(Type.FLOAT_TYPE, Opcodes.I2F);
        wider.put(Type.DOUBLE_TYPE, Opcodes.I2D);
        return Map.copyOf(wider);
    }

    /**
     * The conversion, if it is one that Java's compiler asks for.
     *
     * @param from the type of the value
     * @param declared what it is known to be where the interface's type arguments are known
     * @param to the type that is needed
     */
    static Optional<Conversion> of(Type from, Type declared, Type to) {
        List<Step> steps = new ArrayList<>();
        boolean known;
        if (isPrimitive(from)) {
            known = isPrimitive(to) ? widen(from, to, steps) : box(from, to, steps);
        } else {
            Type source = isPrimitive(declared) ? from : cast(from, declared, steps);
            if (isPrimitive(to)) {
                known = unbox(source, to, steps);
            } else {
                cast(source, to, steps);
                known = true;
            }
        }
        return known ? Optional.of(new Conversion(List.copyOf(steps))) : Optional.empty();
    }

    /** Writes the instructions; the value is on top of the stack. */
    void write(MethodVisitor code) {
        steps.forEach(step -> step.write(code));
    }

    private static boolean isPrimitive(Type type) {
        return WRAPPERS.containsKey(type);
    }

    private static boolean isNumber(Type primitive) {
        return !primitive.equals(Type.BOOLEAN_TYPE) && !primitive.equals(Type.CHAR_TYPE);
    }

    private static boolean widen(Type from, Type to, List<Step> steps) {
        if (from.equals(to)) {
            return true;
        }
        Integer instruction = WIDER.getOrDefault(from, Map.of()).get(to);
        if (instruction != null && instruction != Opcodes.NOP) {
            steps.add(code -> code.visitInsn(instruction));
        }
        return instruction != null;
    }

    private static boolean box(Type from, Type to, List<Step> steps) {
        String wrapper = wrapper(from);
        String needed = to.getInternalName();
        if (!needed.equals(wrapper) && !OF_ALL_BOXES.contains(needed) && !(needed.equals(NUMBER) && isNumber(from))) {
            return false;
        }
        String descriptor = Type.getMethodDescriptor(Type.getObjectType(wrapper), from);
        steps.add(code -> code.visitMethodInsn(Opcodes.INVOKESTATIC, wrapper, "valueOf", descriptor, false));
        return true;
    }

    private static boolean unbox(Type from, Type to, List<Step> steps) {
        for (Map.Entry<Type, String> each : WRAPPERS.entrySet()) {
            if (from.getInternalName().equals(each.getValue())) {
                steps.add(code -> unbox(code, each.getValue(), each.getKey()));
                return widen(each.getKey(), to, steps);
            }
        }
        // A type variable hides which box it is; of a number any is as good.
        String box = isNumber(to) ? NUMBER : wrapper(to);
        cast(from, Type.getObjectType(box), steps);
        steps.add(code -> unbox(code, box, to));
        return true;
    }

    private static void unbox(MethodVisitor code, String box, Type to) {
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, box, to.getClassName() + "Value", Type.getMethodDescriptor(to), false);
    }

    private static Type cast(Type from, Type to, List<Step> steps) {
        if (from.equals(to) || to.getInternalName().equals(OBJECT)) {
            return from;
        }
        steps.add(code -> code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName()));
        return to;
    }

    private static String wrapper(Type primitive) {
        return Objects.requireNonNull(WRAPPERS.get(primitive));
    }
}
