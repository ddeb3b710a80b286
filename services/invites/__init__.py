"""Links into chapters: made, used, switched off."""
