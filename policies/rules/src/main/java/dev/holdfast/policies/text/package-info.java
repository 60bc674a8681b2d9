/** What all configuration files with a syntax of their own have in common: words with their places, and waivers in comments. */
@NullMarked
package dev.holdfast.policies.text;

import org.jspecify.annotations.NullMarked;
