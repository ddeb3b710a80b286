"""Whatever comes in at any door: thousands of made-up inputs, the same ones for the same seed."""
