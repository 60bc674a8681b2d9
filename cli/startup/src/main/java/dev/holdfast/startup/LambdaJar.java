package dev.holdfast.startup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar whose lambdas are classes. */
final class LambdaJar {
    private LambdaJar() {}

    /**
     * What a jar becomes.
     *
     * @return nothing if it stays as it is: because no lambda of a known kind is in it, or because it is signed
     */
    static Optional<RewrittenJar> read(Path jar, Access access) throws IOException {
        Map<String, RewrittenJar.Entry> entries = new LinkedHashMap<>();
        Map<String, List<String>> members = new HashMap<>();
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                byte[] content = file.getInputStream(entry).readAllBytes();
                if (RewrittenJar.isSignature(entry)) {
                    return Optional.empty();
                }
                if (!RewrittenJar.isClass(entry)) {
                    entries.put(entry.getName(), new RewrittenJar.Entry(entry, content));
                    continue;
                }
                ClassRewrite result = ClassRewrite.of(content, access);
                entries.put(entry.getName(), new RewrittenJar.Entry(entry, result.classFile()));
                result.made().forEach((name, made) -> {
                    entries.put(name + ".class", new RewrittenJar.Entry(entry, made));
                    members.computeIfAbsent(result.host() + ".class", host -> new ArrayList<>())
                            .add(name);
                });
            }
        }
        members.forEach((host, names) ->
                entries.computeIfPresent(host, (name, entry) -> entry.with(NestMembers.add(entry.content(), names))));
        return members.isEmpty() ? Optional.empty() : Optional.of(new RewrittenJar(jar, entries));
    }
}
