@NullMarked
package dev.holdfast.policies.nginx;

import org.jspecify.annotations.NullMarked;
