"""The parts of `verb-form`: a module for each kind of word that asks for another form of the verb."""
