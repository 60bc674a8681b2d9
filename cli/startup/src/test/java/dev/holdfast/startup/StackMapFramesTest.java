package dev.holdfast.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.startup.sample.Kinds;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** An old class, as a compiler of its time made it, is a newer one with frames that does the same. */
class StackMapFramesTest {
    private static final String NAME = "Old.class";

    @TempDir
    Path folder = Path.of("");

    private Path jar = Path.of("");

    @BeforeEach
    void pack() throws IOException {
        jar = pack("old.jar", old(Opcodes.V1_5));
    }

    private Path pack(String name, byte[] classFile, String... more) throws IOException {
        Path packed = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(packed);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (String each : more) {
                out.putNextEntry(new ZipEntry(each));
            }
            out.putNextEntry(new ZipEntry("text.txt"));
            out.write(1);
            out.putNextEntry(new ZipEntry(NAME));
            out.write(classFile);
        }
        return packed;
    }

    /** {@code static Number of(int i) { return i < 0 ? Long.valueOf(-1) : Integer.valueOf(i); }}, without frames. */
    private static byte[] old(int version) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(version, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, "Old", null, "java/lang/Object", null);
        MethodVisitor code =
                writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "of", "(I)Ljava/lang/Number;", null, null);
        code.visitCode();
        Label positive = new Label();
        Label end = new Label();
        code.visitVarInsn(Opcodes.ILOAD, 0);
        code.visitJumpInsn(Opcodes.IFGE, positive);
        code.visitLdcInsn(-1L);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Long", "valueOf", "(J)Ljava/lang/Long;", false);
        code.visitJumpInsn(Opcodes.GOTO, end);
        code.visitLabel(positive);
        code.visitVarInsn(Opcodes.ILOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;", false);
        code.visitLabel(end);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private void rewrite() throws IOException {
        StackMapFrames.main(new String[] {folder.toString(), "old*.jar"});
    }

    private byte[] classFile() throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return file.getInputStream(file.getEntry(NAME)).readAllBytes();
        }
    }

    @Test
    void itHasFramesAndDoesTheSame() throws Exception {
        rewrite();

        assertThat(ByteBuffer.wrap(classFile()).getShort(6)).isEqualTo((short) Opcodes.V1_6);
        assertThat(new String(classFile(), StandardCharsets.ISO_8859_1)).contains("StackMapTable");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Class<?> rewritten = loader.loadClass("Old");
            assertThat(rewritten.getMethod("of", int.class).invoke(null, -7)).isEqualTo(-1L);
            assertThat(rewritten.getMethod("of", int.class).invoke(null, 7)).isEqualTo(7);
        }
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
        rewrite();
        byte[] once = Files.readAllBytes(jar);
        rewrite();

        assertThat(Files.readAllBytes(jar)).isEqualTo(once);
    }

    @Test
    void otherEntriesAndTheTimeStay() throws IOException {
        Files.setLastModifiedTime(jar, SampleJar.TIME);
        rewrite();

        assertThat(Files.getLastModifiedTime(jar)).isEqualTo(SampleJar.TIME);
        try (ZipFile file = new ZipFile(jar.toFile())) {
            assertThat(file.size()).isEqualTo(2);
            assertThat(file.getInputStream(file.getEntry("text.txt")).readAllBytes())
                    .containsExactly(1);
        }
    }

    @Test
    void aSignedJarAndOneWithNewClassesStay() throws IOException {
        Path signed = pack("old-signed.jar", old(Opcodes.V1_5), "META-INF/KEY.SF");
        Path young = SampleJar.write(folder.resolve("old-" + Kinds.class.getSimpleName() + ".jar"));
        byte[] before = Files.readAllBytes(signed);
        byte[] youngBefore = Files.readAllBytes(young);
        rewrite();

        assertThat(Files.readAllBytes(signed)).isEqualTo(before);
        assertThat(Files.readAllBytes(young)).isEqualTo(youngBefore);
    }
}
