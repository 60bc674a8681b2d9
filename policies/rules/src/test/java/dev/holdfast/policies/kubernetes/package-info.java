@NullMarked
package dev.holdfast.policies.kubernetes;

import org.jspecify.annotations.NullMarked;
