"""Pages of a handbook from elsewhere: Markdown files, and pages of the web."""
