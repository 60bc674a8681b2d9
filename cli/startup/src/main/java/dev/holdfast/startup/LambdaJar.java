package dev.holdfast.startup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A jar whose lambdas are classes. */
final class LambdaJar {
    private LambdaJar() {}

    /** What a jar becomes; nothing if it stays as it is, because no lambda of a known kind is in it. */
    static Optional<RewrittenJar> of(RewrittenJar jar, Access access) {
        Map<String, RewrittenJar.Entry> entries = new LinkedHashMap<>();
        Map<String, List<String>> members = new HashMap<>();
        jar.entries().forEach((name, entry) -> {
            if (!RewrittenJar.isClass(name)) {
                entries.put(name, entry);
                return;
            }
            ClassRewrite result = ClassRewrite.of(entry.content(), access);
            entries.put(name, entry.with(result.classFile()));
            result.made().forEach((lambda, made) -> {
                entries.put(lambda + ".class", entry.with(made));
                members.computeIfAbsent(result.host() + ".class", host -> new ArrayList<>())
                        .add(lambda);
            });
        });
        members.forEach((host, names) ->
                entries.computeIfPresent(host, (name, entry) -> entry.with(NestMembers.add(entry.content(), names))));
        return members.isEmpty() ? Optional.empty() : Optional.of(new RewrittenJar(jar.path(), entries));
    }
}
