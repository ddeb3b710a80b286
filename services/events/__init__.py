"""Events: proposing, changing, finding and answering them."""
