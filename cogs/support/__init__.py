"""What every cog shares: the desk, who asks, how a reply leaves, how a press finds its method."""
