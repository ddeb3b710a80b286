"""The demo town in a real browser: headless Chromium, driven by the W3C WebDriver protocol."""
