package dev.holdfast.kubernetes.args;

import com.pulumi.core.Output;

/**
 * A key of a secret of the namespace whose name is known at deployment.
 *
 * @param name the name of the secret
 * @param key the key in it
 */
public record SecretKeyOf(Output<String> name, String key) {}
