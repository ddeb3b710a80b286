"""Privacy: what people may see and take back of what is known about them."""
