package dev.holdfast.startup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * {@code Object read(String name)} of a record: a switch over the name's hash as the compiler makes it, then a comparison with each
 * name that has it.
 *
 * @param found the record
 * @param type the internal name of the interface with the method
 */
record ReadMethod(PublicRecord found, String type) {
    static final String NAME = "read";
    static final String PARAMETERS = "(Ljava/lang/String;)";

    /** The interface's constant that is the result for all other names. */
    private static final String UNKNOWN = "UNKNOWN";

    private static final String STRING = "java/lang/String";
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");

    /** Writes the method; the class is complete but for it. */
    void write(ClassVisitor to) {
        int flags = Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC;
        MethodVisitor code = to.visitMethod(flags, NAME, PARAMETERS + OBJECT.getDescriptor(), null, null);
        code.visitCode();
        Map<Integer, List<String>> names = found.readers().keySet().stream()
                .collect(Collectors.groupingBy(String::hashCode, TreeMap::new, Collectors.toList()));
        int[] hashes = names.keySet().stream().mapToInt(Integer::intValue).toArray();
        Label[] cases = names.keySet().stream().map(hash -> new Label()).toArray(Label[]::new);
        Label unknown = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, STRING, "hashCode", "()I", false);
        code.visitLookupSwitchInsn(unknown, hashes, cases);
        for (int i = 0; i < cases.length; i++) {
            label(code, cases[i]);
            oneOf(names.getOrDefault(hashes[i], List.of()), code, unknown);
        }
        label(code, unknown);
        code.visitFieldInsn(Opcodes.GETSTATIC, type, UNKNOWN, OBJECT.getDescriptor());
        code.visitInsn(Opcodes.ARETURN);
        // Two references, or one value of two words; this and the name.
        code.visitMaxs(2, 2);
        code.visitEnd();
    }

    private void oneOf(List<String> names, MethodVisitor code, Label unknown) {
        for (int i = 0; i < names.size(); i++) {
            boolean isLast = i == names.size() - 1;
            Label next = isLast ? unknown : new Label();
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitLdcInsn(names.get(i));
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, STRING, "equals", "(Ljava/lang/Object;)Z", false);
            code.visitJumpInsn(Opcodes.IFEQ, next);
            value(names.get(i), code);
            if (!isLast) {
                label(code, next);
            }
        }
    }

    private void value(String name, MethodVisitor code) {
        String descriptor = found.readers().getOrDefault(name, "");
        Type result = Type.getReturnType(descriptor);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, found.name(), name, descriptor, false);
        // All that it is for an object is a box for a primitive value.
        Conversion.of(result, result, OBJECT).orElseThrow().write(code);
        code.visitInsn(Opcodes.ARETURN);
    }

    private static void label(MethodVisitor code, Label label) {
        code.visitLabel(label);
        // As at the method's beginning, with nothing on the stack.
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    }
}
