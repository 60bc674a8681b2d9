package dev.holdfast.policies.traefik;

import dev.holdfast.policies.compose.file.ComposeProject;
import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.compose.file.Unset;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.value.ImageName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service of Compose or Swarm that is Traefik, with what its arguments and variables tell it.
 *
 * @param service the service
 * @param flags the arguments, in small letters without dashes: {@code entrypoints.web.address}
 */
record TraefikProcess(ComposeService service, Map<String, Flag> flags) {
    /** An argument with what it stands in. */
    record Flag(String value, Node node) {}

    static @Nullable TraefikProcess of(ComposeService service) {
        String image = service.at("image").textOr("");
        // A registry of one's own, or a mirror, has it by the same name.
        String name = image.split("@", 2)[0].replaceFirst("^.*/", "");
        if (!name.equals("traefik") && !name.startsWith("traefik:")) {
            return null;
        }
        Map<String, Flag> flags = new LinkedHashMap<>();
        for (Entry variable : service.environment().entries()) {
            if (variable.key().startsWith("TRAEFIK_")) {
                String key = variable.key().substring("TRAEFIK_".length()).replace('_', '.');
                flags.put(
                        key.toLowerCase(Locale.ROOT), new Flag(variable.value().textOr(""), variable.value()));
            }
        }
        for (String part : new String[] {"entrypoint", "command"}) {
            Node written = service.at(part);
            for (Node item : written.isList() ? written.items() : List.of(written)) {
                read(item, flags);
            }
        }
        return new TraefikProcess(service, flags);
    }

    private static void read(Node item, Map<String, Flag> into) {
        for (String word : item.textOr("").split("\\s+", -1)) {
            if (word.startsWith("-")) {
                String flag = word.replaceFirst("^--?", "");
                int equals = flag.indexOf('=');
                String key = equals < 0 ? flag : flag.substring(0, equals);
                into.put(
                        key.toLowerCase(Locale.ROOT), new Flag(equals < 0 ? "true" : flag.substring(equals + 1), item));
            }
        }
    }

    /** The Traefiks of a project. */
    static List<TraefikProcess> of(ComposeProject project) {
        List<TraefikProcess> all = new ArrayList<>();
        for (ComposeService service : project.services()) {
            TraefikProcess process = of(service);
            if (process != null) {
                all.add(process);
            }
        }
        return all;
    }

    /** Whether it is of version 2 or older; what has no version is the newest. */
    boolean isOld() {
        String tag = ImageName.of(service.at("image").textOr("")).tag();
        return tag.matches("v?[12]([.-].*)?");
    }

    /** Addresses by the names of entry points; empty where a file may say them. */
    Map<String, String> entryPoints() {
        Map<String, String> addresses = new LinkedHashMap<>();
        flags.forEach((key, flag) -> {
            if (key.startsWith("entrypoints.") && key.endsWith(".address")) {
                String name = key.substring("entrypoints.".length(), key.length() - ".address".length());
                addresses.put(name, flag.value());
            }
        });
        return addresses;
    }

    /** Whether routers that name no entry point have some that are meant for them. */
    boolean hasDefaults() {
        return flags.entrySet().stream()
                .anyMatch(flag -> flag.getKey().startsWith("entrypoints.")
                        && flag.getKey().endsWith(".asdefault")
                        && !flag.getValue().value().equals("false"));
    }

    /** Whether it listens on a port; what is not known counts. */
    boolean listensOn(String port) {
        boolean own = port.equals("8080")
                && (flags.containsKey("api.insecure")
                        || flags.containsKey("ping")
                        || flags.containsKey("metrics.prometheus"));
        return own
                || Unset.isIn(port)
                || port.contains("-")
                || entryPoints().values().stream().anyMatch(address -> isOn(address, port));
    }

    private static boolean isOn(String address, String port) {
        String bare = address.replaceFirst("/(tcp|udp)$", "");
        return Unset.isIn(address) || bare.substring(bare.lastIndexOf(':') + 1).equals(port);
    }
}
