package dev.holdfast.startup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Puts classes in the place of a class's lambdas. Those of a kind that is not known here stay as they are. */
final class ClassRewrite extends ClassVisitor {
    private final Access access;
    private final Map<String, byte[]> made = new LinkedHashMap<>();
    private String name = "";
    private String host = "";
    private int version;
    private byte[] classFile = {};

    private ClassRewrite(ClassVisitor next, Access access) {
        super(Opcodes.ASM9, next);
        this.access = access;
    }

    /** Rewrites a class file. */
    static ClassRewrite of(byte[] classFile, Access access) {
        ClassWriter writer = new ClassWriter(0);
        ClassRewrite rewrite = new ClassRewrite(writer, access);
        new ClassReader(classFile).accept(rewrite, 0);
        rewrite.classFile = rewrite.made.isEmpty() ? classFile : writer.toByteArray();
        return rewrite;
    }

    /** The class itself; the very same bytes if no lambda of it has become a class. */
    byte[] classFile() {
        return classFile;
    }

    /** The internal name of the class at the head of its nest. */
    String host() {
        return host;
    }

    /** The classes of its lambdas, by internal name, in the order of the code. */
    Map<String, byte[]> made() {
        return Collections.unmodifiableMap(made);
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        this.version = version;
        this.name = name;
        this.host = name;
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public void visitNestHost(String nestHost) {
        host = nestHost;
        super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
            @Override
            public void visitInvokeDynamicInsn(
                    String method, String descriptor, Handle bootstrap, Object... arguments) {
                Optional<LambdaClass> lambda = lambda(method, descriptor, bootstrap, arguments);
                if (lambda.isPresent()) {
                    use(lambda.get(), this);
                } else {
                    super.visitInvokeDynamicInsn(method, descriptor, bootstrap, arguments);
                }
            }
        };
    }

    private Optional<LambdaClass> lambda(String method, String descriptor, Handle bootstrap, Object... arguments) {
        // Nests came with Java 11.
        if ((version & 0xffff) < Opcodes.V11) {
            return Optional.empty();
        }
        return LambdaSite.of(method, descriptor, bootstrap, arguments)
                .filter(site -> access.allows(name, site))
                .flatMap(LambdaClass::of);
    }

    private void use(LambdaClass lambda, MethodVisitor code) {
        LambdaSite site = lambda.site();
        String lambdaName = name + "$$Lambda" + made.size();
        made.put(lambdaName, lambda.write(lambdaName, new Origin(version, host)));
        if (site.captured().isEmpty()) {
            code.visitFieldInsn(
                    Opcodes.GETSTATIC, lambdaName, LambdaClass.ONLY, site.type().getDescriptor());
        } else {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, lambdaName, LambdaClass.FACTORY, site.descriptor(), false);
        }
    }
}
