"""Newcomers: their arrival, and the few steps by which they settle in."""
