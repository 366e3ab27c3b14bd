"""Forms of verbs, told apart by a model that has learned what stands around each."""
