package dev.holdfast.policies.cel.jar;

import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleProvider;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a jar brings. Each jar has a class loader of its own, which sees Holdfast's rules and the Java platform, and stays open
 * as long as its rules are used: until the program ends.
 *
 * @param rules the rules
 * @param faults why some, or all, could not be had
 */
public record JarRules(List<Rule> rules, List<String> faults) {
    private static final String SERVICE = "META-INF/services/" + RuleProvider.class.getName();

    /** Loads the rules of a jar. Never throws for what is in it. */
    public static JarRules of(Path jar) {
        String reason = refusal(jar);
        if (reason != null) {
            return new JarRules(List.of(), List.of(reason));
        }
        List<Rule> rules = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        try {
            load(jar, rules, faults);
        } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
            // What a provider throws is wrapped; its own words say more.
            Throwable said = e instanceof ServiceConfigurationError && e.getCause() != null ? e.getCause() : e;
            faults.add("its rules cannot be loaded: " + Failure.words(said));
        } catch (MalformedURLException e) {
            faults.add("it cannot be loaded: " + e.getMessage());
        }
        if (rules.isEmpty() && faults.isEmpty()) {
            faults.add("none of its classes in " + SERVICE + " brings a rule");
        }
        return new JarRules(rules, faults);
    }

    private static @Nullable String refusal(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getEntry(SERVICE) == null
                    ? "it has no " + SERVICE + ", which names the classes that bring rules"
                    : null;
        } catch (IOException e) {
            return "it is no jar: " + e.getMessage();
        } catch (SecurityException e) {
            return "its signature does not fit: " + e.getMessage();
        }
    }

    private static void load(Path jar, List<Rule> rules, List<String> faults) throws MalformedURLException {
        URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, RuleProvider.class.getClassLoader());
        Iterator<ServiceLoader.Provider<RuleProvider>> providers =
                ServiceLoader.load(RuleProvider.class, loader).stream().iterator();
        while (providers.hasNext()) {
            ServiceLoader.Provider<RuleProvider> provider = providers.next();
            // What stands on the class path of Holdfast itself is no part of this jar.
            if (provider.type().getClassLoader() == loader) {
                String name = provider.type().getName();
                for (Rule rule : provider.get().rules()) {
                    String fault = incomplete(rule.info());
                    if (fault == null) {
                        rules.add(new NamedRule(rule, String.valueOf(jar.getFileName())));
                    } else {
                        faults.add("a rule of " + name + " " + fault);
                    }
                }
            }
        }
    }

    private static @Nullable String incomplete(RuleInfo info) {
        if (info.id().isBlank() || info.title().isBlank()) {
            return "has no id or no title";
        }
        return info.remediation().isBlank() ? info.id() + " does not say what to change" : null;
    }
}
