package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * Values of a secret as files.
 *
 * @param secretName its name
 * @param items which values
 */
public record SecretVolumeSource(String secretName, List<KeyToPath> items) {}
