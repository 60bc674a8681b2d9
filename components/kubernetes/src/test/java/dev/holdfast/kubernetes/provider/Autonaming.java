package dev.holdfast.kubernetes.provider;

import com.google.protobuf.ByteString;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import pulumirpc.Provider.CheckRequest.AutonamingOptions;

/**
 * Names for objects without one. Source: {@code provider/pkg/metadata/naming.go}, and {@code NewUniqueName} in
 * {@code sdk/go/common/resource/resource_id.go} of pulumi/pulumi for the suffix: eight characters of {@code [0-9a-f]} that
 * follow from the engine's seed. How they follow is not part of any contract, so it is simpler here.
 */
final class Autonaming {

    private static final int SUFFIX_LENGTH = 8;

    private Autonaming() {}

    /**
     * Names a new object after its resource, unless it has a name, a name that is not known yet, or {@code generateName}. An
     * object that is named here gets the annotation {@link Annotations#AUTONAMED}, by which a later diff knows that its
     * replacement can have another name.
     */
    static void assign(Map<String, Object> object, String urn, ByteString seed, AutonamingOptions options) {
        if (isNamed(object) || ObjectTree.at(object, "metadata", "generateName") != null) {
            return;
        }
        String name =
                switch (options.getMode()) {
                    case DISABLE ->
                        throw new IllegalArgumentException(
                                "autonaming is disabled, resource requires the .metadata.name field to be set");
                    case ENFORCE -> options.getProposedName();
                    case PROPOSE, UNRECOGNIZED ->
                        options.getProposedName().isEmpty()
                                ? TypeToken.nameOfUrn(urn) + "-" + suffix(seed)
                                : options.getProposedName();
                };
        setName(object, name);
    }

    /** Keeps the name that an earlier run made for the same resource. */
    static void adopt(Map<String, Object> object, Map<String, Object> old) {
        if (!isNamed(object) && isAutonamed(old)) {
            setName(object, ObjectTree.text(old, "metadata", "name"));
        }
    }

    static boolean isAutonamed(Map<String, Object> object) {
        return Annotations.isTrue(object, Annotations.AUTONAMED);
    }

    /** A name that is not known yet is one as well. */
    static boolean isNamed(Map<String, Object> object) {
        Object name = ObjectTree.at(object, "metadata", "name");
        return name instanceof Unknown || (name instanceof String text && !text.isEmpty());
    }

    /** Eight hexadecimal digits that follow from the seed; random ones when it is empty. */
    static String suffix(ByteString seed) {
        byte[] bytes = seed.toByteArray();
        if (bytes.length == 0) {
            bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash).substring(0, SUFFIX_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void setName(Map<String, Object> object, String name) {
        ObjectTree.put(object, name, "metadata", "name");
        ObjectTree.put(object, "true", "metadata", "annotations", Annotations.AUTONAMED);
    }
}
