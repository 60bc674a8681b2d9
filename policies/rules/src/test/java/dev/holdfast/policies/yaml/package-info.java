@NullMarked
package dev.holdfast.policies.yaml;

import org.jspecify.annotations.NullMarked;
