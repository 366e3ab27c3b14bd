"""What copydesk can take over from the configuration of other tools in a repository."""
