package dev.holdfast.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class that takes a lambda's place.
 *
 * @param site the lambda
 * @param arguments what makes the body's arguments of those of the interface's method
 * @param result what makes that method's result of the body's; nothing if it has none
 */
record LambdaClass(LambdaSite site, List<Conversion> arguments, Optional<Conversion> result) {
    private static final String OBJECT = "java/lang/Object";
    private static final String CONSTRUCTOR = "<init>";

    /** The only object of a lambda that captures nothing. */
    static final String ONLY = "ONLY";

    /** Makes an object of what is captured. */
    static final String FACTORY = "of";

    /** The class for a lambda, if there is one for what it does with its arguments and result. */
    static Optional<LambdaClass> of(LambdaSite site) {
        Type[] given = site.erased().getArgumentTypes();
        Type[] declared = site.instantiated().getArgumentTypes();
        List<Type> needed = site.bodyParameters();
        int captured = site.captured().size();
        if (captured + given.length != needed.size() || declared.length != given.length) {
            return Optional.empty();
        }
        List<Conversion> arguments = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            Conversion.of(given[i], declared[i], needed.get(captured + i)).ifPresent(arguments::add);
        }
        Type result = site.erased().getReturnType();
        Type made = site.bodyResult();
        boolean isVoid = result.equals(Type.VOID_TYPE);
        Optional<Conversion> converted =
                isVoid || made.equals(Type.VOID_TYPE) ? Optional.empty() : Conversion.of(made, made, result);
        return arguments.size() == given.length && (isVoid || converted.isPresent())
                ? Optional.of(new LambdaClass(site, List.copyOf(arguments), converted))
                : Optional.empty();
    }

    /**
     * The class file.
     *
     * @param name its internal name
     * @param beside the class with the lambda
     */
    byte[] write(String name, Origin beside) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        int flags = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        String[] interfaces = {site.type().getInternalName()};
        writer.visit(beside.version(), flags, name, null, OBJECT, interfaces);
        // What is private in the class with the lambda is not for others of its package.
        writer.visitNestHost(beside.host());
        List<Type> captured = site.captured();
        for (int i = 0; i < captured.size(); i++) {
            writer.visitField(
                            Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL,
                            field(i),
                            captured.get(i).getDescriptor(),
                            null,
                            null)
                    .visitEnd();
        }
        constructor(writer, name);
        if (captured.isEmpty()) {
            only(writer, name);
        } else {
            factory(writer, name);
        }
        method(writer, name);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static String field(int index) {
        return "captured" + index;
    }

    private String constructorType() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, site.captured().toArray(Type[]::new));
    }

    private void constructor(ClassWriter writer, String name) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, CONSTRUCTOR, constructorType(), null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, CONSTRUCTOR, "()V", false);
        int local = 1;
        List<Type> captured = site.captured();
        for (int i = 0; i < captured.size(); i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(captured.get(i).getOpcode(Opcodes.ILOAD), local);
            code.visitFieldInsn(
                    Opcodes.PUTFIELD, name, field(i), captured.get(i).getDescriptor());
            local += captured.get(i).getSize();
        }
        end(code, Opcodes.RETURN);
    }

    private void only(ClassWriter writer, String name) {
        // As the interface, so that what uses it is verified as it was.
        String descriptor = site.type().getDescriptor();
        writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, descriptor, null, null)
                .visitEnd();
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, "()V", false);
        code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, descriptor);
        end(code, Opcodes.RETURN);
    }

    private void factory(ClassWriter writer, String name) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, FACTORY, site.descriptor(), null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        load(code, site.captured().toArray(Type[]::new), 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructorType(), false);
        end(code, Opcodes.ARETURN);
    }

    private static void load(MethodVisitor code, Type[] types, int first) {
        int local = first;
        for (Type type : types) {
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
            local += type.getSize();
        }
    }

    private void method(ClassWriter writer, String name) {
        MethodVisitor code = writer.visitMethod(
                Opcodes.ACC_PUBLIC, site.method(), site.erased().getDescriptor(), null, null);
        code.visitCode();
        if (site.isConstructor()) {
            code.visitTypeInsn(Opcodes.NEW, site.body().getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        List<Type> captured = site.captured();
        for (int i = 0; i < captured.size(); i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(
                    Opcodes.GETFIELD, name, field(i), captured.get(i).getDescriptor());
        }
        int local = 1;
        Type[] given = site.erased().getArgumentTypes();
        for (int i = 0; i < given.length; i++) {
            code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), local);
            arguments.get(i).write(code);
            local += given[i].getSize();
        }
        code.visitMethodInsn(
                site.call(),
                site.body().getOwner(),
                site.body().getName(),
                site.body().getDesc(),
                site.body().isInterface());
        result.ifPresent(conversion -> conversion.write(code));
        if (result.isEmpty() && !site.bodyResult().equals(Type.VOID_TYPE)) {
            code.visitInsn(site.bodyResult().getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
        end(code, site.erased().getReturnType().getOpcode(Opcodes.IRETURN));
    }

    private static void end(MethodVisitor code, int instruction) {
        code.visitInsn(instruction);
        // Computed by the writer.
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
