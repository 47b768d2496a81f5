/**
 * What people see and do, in a real browser: headless Chromium by its own driver, both installed by
 * the system. Where there is none, these tests are skipped.
 */
package org.trichdan.browser;
